import type { FigureReason } from '../case-result.ts';
import type { CostCategory, ValueKind } from '../value-kind.ts';

import { english, englishLists } from './english-words.ts';
import { german, germanLists } from './german-words.ts';

/** The languages in which a workbook is written. Its contents stay as people and the catalogue wrote them. */
export type WorkbookLanguage = 'en' | 'de';

/** Everything that a workbook says by itself. */
export interface CaseWords extends Readonly<Record<keyof typeof english, string>> {
  readonly kinds: Readonly<Record<ValueKind, string>>;
  readonly categories: Readonly<Record<CostCategory, string>>;
  /** Why a figure is not there. */
  readonly reasons: Readonly<Record<FigureReason, string>>;
}

/** What a workbook says by itself, in each language. */
export const caseWords: Readonly<Record<WorkbookLanguage, CaseWords>> = {
  en: { ...english, ...englishLists },
  de: { ...german, ...germanLists },
};
