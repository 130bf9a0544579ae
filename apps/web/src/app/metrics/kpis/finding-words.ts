import type { KpiFinding } from '@peerway/metrics';

/** What is the matter with a KPI, in words. */
export function kpiFindingWords({ code, about }: KpiFinding): string {
  switch (code) {
    case 'KEY_REPEATED':
      return $localize`“${about}:KPI:” has the same short name: change one of them`;
    case 'FORMULA_UNREADABLE':
      return about === ''
        ? $localize`The formula cannot be read: use numbers, short names, + - * / and brackets`
        : $localize`The formula cannot be read at “${about}:PIECE:”: use numbers, short names, + - * / and brackets`;
    case 'NAME_UNKNOWN':
      return $localize`The formula names “${about}:NAME:”, and no KPI has this short name`;
    case 'REFERS_TO_ITSELF':
      return $localize`The formula leads back to itself: ${about}:WAY:`;
    case 'THRESHOLDS_TURNED':
      return $localize`One would act before one looks: turn the two figures around`;
    case 'DAY_REPEATED':
      return $localize`The path has two figures for ${about}:DAY:`;
  }
}
