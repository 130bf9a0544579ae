import { evidenceLimits } from '@peerway/assessment';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type EvidenceLine,
  EvidenceSheet,
  type OwnEvidence,
} from '../../../apps/web/src/app/assessment/evidence/evidence-sheet.ts';
import { Problem } from '../../../apps/web/src/app/graphql/problem.ts';

const question = 'q1';

function piece(id: string): OwnEvidence {
  return { id, sentAs: id, question, kind: 'file', name: `${id}.pdf`, url: null, bytes: 3 } as OwnEvidence;
}

function file(name = 'plan.pdf', size = 3): File {
  const made = new File(['abc'], name);
  Object.defineProperty(made, 'size', { value: size });
  return made;
}

function sheetOf(line: Partial<EvidenceLine> = {}): EvidenceSheet {
  let count = 0;
  return new EvidenceSheet({
    newId: () => `id${(count += 1)}`,
    load: () => Promise.resolve({ evidence: [piece('old')], hints: new Map([[question, ['A plan']]]) }),
    sendFile: ({ sentAs }) => Promise.resolve(piece(sentAs)),
    sendLink: ({ sentAs }) => Promise.resolve(piece(sentAs)),
    remove: () => Promise.resolve(),
    ...line,
  });
}

const offline = new Problem({ code: 'UNREACHABLE', message: 'No connection.' });
const settled = (): Promise<void> => vi.advanceTimersByTimeAsync(1).then(() => undefined);

describe('the evidence of a respondent', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows what is kept, what would support the answer, and what arrives', async () => {
    const sheet = sheetOf();
    await sheet.load();
    sheet.addFile(question, file());
    expect(sheet.draftsFor(question)).toMatchObject([{ state: 'sending' }]);
    expect(sheet.isUnsaved()).toBe(true);
    await settled();
    expect(sheet.keptFor(question).map(({ id }) => id)).toEqual(['old', 'id1']);
    expect(sheet.hintsFor(question)).toEqual(['A plan']);
    expect(sheet.isUnsaved()).toBe(false);
  });

  it('keeps a file that finds no connection, and sends it under the same id when there is one', async () => {
    const ids: string[] = [];
    let isOnline = false;
    const sheet = sheetOf({
      sendFile: ({ sentAs }) => {
        ids.push(sentAs);
        return isOnline ? Promise.resolve(piece(sentAs)) : Promise.reject(offline);
      },
    });
    sheet.addFile(question, file());
    await settled();
    expect(sheet.draftsFor(question)).toMatchObject([{ state: 'waiting', message: 'No connection.' }]);
    isOnline = true;
    sheet.retry();
    await settled();
    expect(ids).toEqual(['id1', 'id1']);
    expect(sheet.keptFor(question)).toHaveLength(1);
  });

  it('shows a refusal beside the file, and does not try it again', async () => {
    const refusal = new Problem({ code: 'UNFIT_FILE', message: 'It lies.' });
    const sendFile = vi.fn(() => Promise.reject(refusal));
    const sheet = sheetOf({ sendFile });
    sheet.addFile(question, file());
    await settled();
    sheet.retry();
    expect(sheet.draftsFor(question)).toMatchObject([{ state: 'refused', message: 'It lies.' }]);
    expect(sendFile).toHaveBeenCalledTimes(1);
  });

  it('sends nothing that is empty, too large or too much', async () => {
    const sendFile = vi.fn(() => new Promise<never>(() => undefined));
    const sheet = sheetOf({ sendFile });
    sheet.addFile(question, file('empty.pdf', 0));
    sheet.addFile(question, file('large.pdf', evidenceLimits.fileBytes + 1));
    for (let count = 0; count < evidenceLimits.perAnswer + 1; count += 1) sheet.addFile(question, file());
    expect(sheet.draftsFor(question).filter(({ state }) => state === 'refused')).toHaveLength(3);
    expect(sendFile).toHaveBeenCalledTimes(evidenceLimits.perAnswer);
    expect(sheet.roomFor(question)).toBe(0);
  });

  it('stops sending a file that is cancelled', async () => {
    let isAborted = false;
    const sheet = sheetOf({
      sendFile: (_, { signal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => {
            isAborted = true;
            reject(new DOMException('cancelled', 'AbortError'));
          }),
        ),
    });
    sheet.addFile(question, file());
    sheet.cancel('id1');
    await settled();
    expect(isAborted).toBe(true);
    expect(sheet.draftsFor(question)).toEqual([]);
  });

  it('removes only when it was not undone in time, and at once when the page is left', async () => {
    const remove = vi.fn(() => Promise.resolve());
    const sheet = sheetOf({ remove });
    await sheet.load();
    sheet.remove('old');
    expect(sheet.isRemoved('old')).toBe(true);
    sheet.undo('old');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(remove).not.toHaveBeenCalled();
    sheet.remove('old');
    await sheet.settle();
    expect(remove).toHaveBeenCalledWith('old');
    expect(sheet.keptFor(question)).toEqual([]);
  });
});
