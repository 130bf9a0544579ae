import type { ComparedPlatformCell, ComparedPlatformRow } from '@peerway/use-cases';
import { platformCriterionWords, platformTraitWords } from './platform-choice-words.ts';

/** One row of platforms side by side, in words. */
export interface SideRow {
  readonly name: string;
  readonly same: boolean;
  readonly cells: readonly { readonly text: string; readonly unverified: boolean; readonly isContent: boolean }[];
}

const factWords: Readonly<Record<string, string>> = {
  architecture: $localize`:fact about a platform|:Architecture`,
  maturity: $localize`:fact about a platform|:Standing`,
  licence: $localize`:fact about a platform|:Licence`,
  steward: $localize`:fact about a platform|:Looked after by`,
  firstRelease: $localize`:fact about a platform|:First release`,
  encryption: $localize`:fact about a platform|:Encryption`,
  identity: $localize`:fact about a platform|:Identity`,
  identityIntegration: $localize`:fact about a platform|:Connects to your accounts`,
  audit: $localize`:fact about a platform|:Audit`,
  operatingSystems: $localize`:fact about a platform|:Operating systems`,
  languages: $localize`:fact about a platform|:Programming languages`,
  protocols: $localize`:fact about a platform|:Protocols`,
  observability: $localize`:fact about a platform|:What can be watched`,
  operationsBurden: $localize`:fact about a platform|:Work of running it`,
};

/** The rows in words: scores as figures, traits as yes and no, facts in the catalogue's own words. */
export function sideRows(rows: readonly ComparedPlatformRow[]): readonly SideRow[] {
  return rows.map((row) => ({
    name: nameOf(row),
    same: row.same,
    cells: row.cells.map((cell) => ({
      text: cellText(row.kind, cell),
      unverified: cell.unverified,
      isContent: row.kind === 'fact',
    })),
  }));
}

function nameOf({ kind, at }: ComparedPlatformRow): string {
  if (kind === 'need') return $localize`What it needs of you`;
  const words: Readonly<Record<string, string>> =
    kind === 'score' ? platformCriterionWords : kind === 'trait' ? platformTraitWords : factWords;
  const word = words[at] ?? at;
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}

function cellText(kind: ComparedPlatformRow['kind'], { text, number, holds }: ComparedPlatformCell): string {
  if (kind === 'trait') {
    if (holds === null) return $localize`:whether it has a trait|:not known`;
    return holds ? $localize`:whether it has a trait|:✓ yes` : $localize`:whether it has a trait|:✕ no`;
  }
  if (kind === 'score') return number === null ? '–' : $localize`${number}:score: of 5`;
  if (kind === 'need') return $localize`${number ?? 0}:met: of ${text ?? '0'}:all: met`;
  return text ?? '–';
}
