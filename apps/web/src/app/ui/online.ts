import { signal } from '@angular/core';

const online = signal(typeof navigator === 'undefined' || navigator.onLine);

if (typeof window !== 'undefined') {
  window.addEventListener('online', () => online.set(true));
  window.addEventListener('offline', () => online.set(false));
}

/** Whether the device has a network. */
export const isOnline = online.asReadonly();
