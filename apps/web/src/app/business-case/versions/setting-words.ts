import { formatDate, formatNumber, formatPercent } from '@angular/common';
import type { CaseSettings } from '@peerway/business-case';
import { kindWords } from '../value-words.ts';

/** What the settings of a case are called. */
export const settingNames: Readonly<Record<keyof CaseSettings, string>> = {
  currency: $localize`Currency`,
  start: $localize`Start`,
  horizonYears: $localize`Years looked at`,
  discountRate: $localize`Discount rate by year`,
  inflation: $localize`Inflation by year`,
  tax: $localize`Tax`,
  counted: $localize`What the headline counts`,
  iterations: $localize`Draws of a simulation`,
  seed: $localize`Seed of a simulation`,
  repairCorrelations: $localize`Whether correlations that contradict each other are repaired`,
};

/** What a setting says, as people read it; null where it says nothing. */
export function settingText(settings: CaseSettings, name: keyof CaseSettings, locale: string): string | null {
  const { start, tax, discountRate, inflation, counted, repairCorrelations } = settings;
  switch (name) {
    case 'currency':
      return settings.currency;
    case 'start':
      return start === null ? null : formatDate(start, 'mediumDate', locale);
    case 'discountRate':
      return discountRate === null ? null : formatPercent(discountRate, locale, '1.0-2');
    case 'inflation':
      return formatPercent(inflation, locale, '1.0-2');
    case 'tax':
      return tax === null ? null : taxText(tax, locale);
    case 'counted':
      return counted.map((kind) => kindWords[kind]).join(', ') || null;
    case 'repairCorrelations':
      return repairCorrelations ? $localize`:answer|:yes` : $localize`:answer|:no`;
    default:
      return formatNumber(settings[name], locale);
  }
}

function taxText({ rate, writeOffYears }: NonNullable<CaseSettings['tax']>, locale: string): string {
  const share = formatPercent(rate, locale, '1.0-2');
  return $localize`${share}:rate:, hardware written off over ${writeOffYears}:years: years`;
}

/** Whether a word is the name of a setting. */
export function isSetting(name: string): name is keyof CaseSettings {
  return name in settingNames;
}
