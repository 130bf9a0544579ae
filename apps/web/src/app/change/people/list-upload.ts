import { computed, type Signal, signal } from '@angular/core';
import type { ListFinding } from '@peerway/change';
import { newDeed } from '../../graphql/deed.ts';
import type { Problem } from '../../graphql/problem.ts';
import { fileSender } from '../../graphql/send-file.ts';

/** What the server says of every list. */
export interface ListReport {
  readonly isApplied: boolean;
  readonly added: number;
  readonly changed?: number;
  readonly present: number;
  readonly refused: number;
  readonly findings: readonly ListFinding[];
}

/** A list on its way to the server: looked at first, then taken whole. */
export interface ListUpload {
  readonly report: Signal<ListReport | undefined>;
  readonly problem: Signal<Problem | undefined>;
  readonly isBusy: Signal<boolean>;
  /** Whether it can be taken: nothing is wrong with it, and it says something new. */
  readonly isFit: Signal<boolean>;
  readonly choose: (event: Event) => Promise<void>;
  /** Looks at the chosen file again, since something else is asked of it. */
  readonly look: () => Promise<void>;
  /** Whether it was taken. */
  readonly take: () => Promise<boolean>;
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sends a list to an address that takes `apply=true` or `apply=false`. Call it where `inject` works. */
export function listUpload(address: (apply: boolean) => string): ListUpload {
  const send = fileSender();
  const report = signal<ListReport | undefined>(undefined);
  const deed = newDeed();
  let file: File | undefined;
  const read = async (apply: boolean): Promise<void> => {
    if (!file) return;
    const chosen = file;
    if (!apply) report.set(undefined);
    await deed.run(async () => {
      const type = chosen.name.toLowerCase().endsWith('.xlsx') ? xlsx : 'text/csv';
      report.set((await send(address(apply), chosen, { type })) as ListReport);
    });
  };
  return {
    ...{ report: report.asReadonly(), problem: deed.problem, isBusy: deed.isBusy },
    isFit: computed(() => {
      const said = report();
      return said !== undefined && said.refused === 0 && said.added + (said.changed ?? 0) > 0;
    }),
    choose: (event) => {
      file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
      return read(false);
    },
    look: () => read(false),
    take: async () => {
      await read(true);
      return report()?.isApplied ?? false;
    },
  };
}
