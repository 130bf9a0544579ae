import { provideHttpClient } from '@angular/common/http';
import { type ApplicationConfig, provideBrowserGlobalErrorListeners } from '@angular/core';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling, withRouterConfig } from '@angular/router';
import { routes } from './routes.ts';

export const providers: ApplicationConfig['providers'] = [
  provideBrowserGlobalErrorListeners(),
  provideHttpClient(),
  provideRouter(
    routes,
    withComponentInputBinding(),
    withRouterConfig({ paramsInheritanceStrategy: 'always' }),
    withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
  ),
];
