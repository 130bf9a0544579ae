import { formatNumber } from '@angular/common';

/** How large a file is, as people say it. */
export function sizeWords(bytes: number, locale: string): string {
  if (bytes < 1_000) return $localize`${bytes}:count: bytes`;
  if (bytes < 1_000_000) return $localize`${formatNumber(bytes / 1_000, locale, '1.0-0')}:count: kB`;
  return $localize`${formatNumber(bytes / 1_000_000, locale, '1.0-1')}:count: MB`;
}
