import { signal } from '@angular/core';

const wide = signal(true);
if (typeof matchMedia === 'function') {
  const query = matchMedia('(min-width: 1000px)');
  wide.set(query.matches);
  query.addEventListener('change', () => wide.set(query.matches));
}

/** Whether there is room for a column beside the results. */
export const isWide = wide.asReadonly();
