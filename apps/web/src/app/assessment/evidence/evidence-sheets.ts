import { DOCUMENT, Injectable, inject } from '@angular/core';
import {
  AddEvidenceLinkDocument,
  EvidenceOfMineDocument,
  RemoveEvidenceDocument,
} from '../../graphql/generated/graphql.ts';
import type { Operation } from '../../graphql/operation.ts';
import { dataOf, requestOf } from '../../graphql/request.ts';
import { Problem, problemOf } from '../../graphql/problem.ts';
import { newId } from '../respondent/new-id.ts';
import { type EvidenceLine, EvidenceSheet } from './evidence-sheet.ts';
import { sendFile } from './send-file.ts';

/** The evidence of each link that was opened: a file goes on travelling while one reads the next question. */
@Injectable({ providedIn: 'root' })
export class EvidenceSheets {
  private readonly sheets = new Map<string, EvidenceSheet>();
  private readonly window = inject(DOCUMENT).defaultView;

  constructor() {
    this.window?.addEventListener('online', () => this.sheets.forEach((sheet) => sheet.retry()));
    this.window?.addEventListener('pagehide', () => this.sheets.forEach((sheet) => void sheet.settle()));
  }

  of(token: string): EvidenceSheet {
    const known = this.sheets.get(token);
    if (known) return known;
    const sheet = new EvidenceSheet(lineOf(token));
    this.sheets.set(token, sheet);
    void sheet.load();
    return sheet;
  }
}

function lineOf(token: string): EvidenceLine {
  return {
    newId,
    load: async () => {
      const { questionnaire } = await tellByLink(token, EvidenceOfMineDocument, {});
      const questions = questionnaire.dimensions.flatMap((dimension) => dimension.questions);
      const hints = new Map(questions.map(({ id, evidenceToAsk }) => [id, evidenceToAsk]));
      return { evidence: questionnaire.evidence ?? null, hints };
    },
    sendFile: (sending, watch) => sendFile({ ...sending, token }, watch),
    sendLink: async (input) => (await tellByLink(token, AddEvidenceLinkDocument, { input })).addEvidenceLink,
    remove: async (id) => void (await tellByLink(token, RemoveEvidenceDocument, { id })),
  };
}

/** Sends an operation that also arrives when the page is being left. */
async function tellByLink<Result, Variables>(
  token: string,
  document: Operation<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const { url, method, headers, body } = requestOf(document, variables, { respondent: token });
  try {
    const init = { method, headers: { ...headers, 'content-type': 'application/json' }, keepalive: true };
    const reply = await fetch(url, { ...init, body: JSON.stringify(body) });
    return dataOf<Result>(await reply.json());
  } catch (error) {
    if (error instanceof TypeError) throw unreachable();
    throw problemOf(error);
  }
}

function unreachable(): Problem {
  return new Problem({ code: 'UNREACHABLE', message: $localize`No connection. Try again when there is one.` });
}
