import {
  type Kpi,
  mostRows,
  type RefusedCell,
  type TableMapping,
  type TableValue,
  valuesFromTable,
} from '@peerway/metrics';
import type { SendFile } from '../../graphql/send-file.ts';
import type { TableSheet } from './table-file.ts';

/** What became of a file so far. */
export interface SentTally {
  /** How much of the file is read, 0 to 1. */
  readonly share: number;
  readonly added: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly refused: number;
  /** The first of what was refused, with the rows of the file. */
  readonly refusals: readonly RefusedCell[];
}

/** Nothing is sent yet. */
export const nothingSent: SentTally = { share: 0, added: 0, corrected: 0, unchanged: 0, refused: 0, refusals: [] };

/** How many refusals are kept to be shown and downloaded. */
const mostRefusals = 1000;

/** Where values go, and what may stop them. */
export interface Sender {
  readonly address: string;
  readonly send: SendFile;
  readonly kpis: readonly Kpi[];
  /** Asked before each sending. */
  readonly isStopped: () => boolean;
  /** Told after each sending. */
  readonly onSent: (tally: SentTally) => void;
}

interface Reply {
  readonly added: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly rejections: readonly { readonly row: number; readonly code: RefusedCell['code']; readonly detail: string }[];
}

/**
 * Sends all values of a sheet, ten thousand at a time, each kept before the next goes out. Sent again, what was taken already changes
 * nothing: after a failure one simply sends the file once more.
 */
export async function sendValues(sheet: TableSheet, mapping: TableMapping, sender: Sender): Promise<void> {
  let tally = nothingSent;
  let waiting: TableValue[] = [];
  const add = (refused: readonly RefusedCell[], more: Partial<SentTally> = {}): void => {
    const refusals = [...tally.refusals, ...refused].slice(0, mostRefusals);
    tally = { ...tally, ...more, refused: tally.refused + refused.length, refusals };
    sender.onSent(tally);
  };
  const sendOff = async (batch: readonly TableValue[]): Promise<void> => {
    const reply = await sentBatch(batch, sender);
    add(
      reply.rejections.map(({ row, code, detail }) => ({ row: batch[row]?.row ?? 0, code, detail })),
      {
        added: tally.added + reply.added,
        corrected: tally.corrected + reply.corrected,
        unchanged: tally.unchanged + reply.unchanged,
      },
    );
  };
  for await (const { rows, share } of sheet.pieces()) {
    const body = mapping.hasHeading ? rows.filter(({ row }) => row > 1) : rows;
    const { values, refused } = valuesFromTable(body, mapping, sender.kpis);
    add(refused);
    waiting.push(...values);
    while (waiting.length >= mostRows) {
      if (sender.isStopped()) return;
      await sendOff(waiting.slice(0, mostRows));
      waiting = waiting.slice(mostRows);
    }
    add([], { share });
  }
  if (waiting.length > 0 && !sender.isStopped()) await sendOff(waiting);
}

async function sentBatch(batch: readonly TableValue[], { address, send }: Sender): Promise<Reply> {
  const lines = batch.map(({ kpi, member, at, value, unit }) => JSON.stringify({ kpi, member, at, value, unit }));
  return (await send(address, new Blob([lines.join('\n')]), { type: 'application/x-ndjson' })) as Reply;
}
