import type { Type } from '@angular/core';
import type { Route } from '@angular/router';

/** A page of a room under its name. */
export function roomPage(path: string, title: string, loadComponent: () => Promise<Type<unknown>>): Route {
  return { path, title, data: { crumb: title }, loadComponent, ...(path === '' ? { pathMatch: 'full' } : {}) };
}
