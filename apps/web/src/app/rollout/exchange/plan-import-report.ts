import type { Finding } from '@peerway/kernel';
import type { ImportChange } from '@peerway/rollout';

/** What the server says of a file, and of what it does or did to the plan. */
export interface PlanImportReport {
  readonly isRefused: boolean;
  readonly isApplied: boolean;
  readonly standing: string;
  readonly report: readonly Finding[];
  readonly counts: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly same: number;
  };
  readonly changes: readonly ImportChange[];
  readonly settingsChanged: readonly string[];
  readonly findings: readonly Finding[];
}

/** The format of a file by the end of its name; undefined for one that is not read. */
export function formatOf(name: string): 'xml' | 'csv' | 'json' | undefined {
  const [, ending = ''] = /\.([a-z]+)$/i.exec(name) ?? [];
  const formats: Readonly<Record<string, 'xml' | 'csv' | 'json'>> = {
    xml: 'xml',
    csv: 'csv',
    tsv: 'csv',
    txt: 'csv',
    json: 'json',
  };
  return formats[ending.toLowerCase()];
}
