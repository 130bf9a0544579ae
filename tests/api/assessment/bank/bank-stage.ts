import type { Bank } from '@peerway/assessment';
import type { Visitor } from '../../../support/visitor.ts';

/** What the tests ask of an own bank. */
export interface OwnBank {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly state: string;
  readonly version: number;
  readonly content: { readonly dimensions: Bank['dimensions'] };
  readonly findings: readonly { readonly code: string; readonly at: string }[];
}

const question = `id text whyItMatters levels { level observable } weight weightReason patternWeights { pattern weight }
  evidenceToAsk audiences groundedIn { model element }
  recommendation { appliesWhenLevelAtMost action effortPersonWeeks { optimistic likely pessimistic } ownerRole expectedLiftLevels basis }`;
const shown = `id label name state version findings { code at }
  content { dimensions { id name description weight weightReason target targetReason basis questions { ${question} } } }`;

export function startBank(by: Visitor, name: string, from = '2026-1'): Promise<OwnBank> {
  return by.need('mutation ($from: ID!, $name: String!) { startBank(from: $from, name: $name) { ' + shown + ' } }', {
    from,
    name,
  });
}

export function readBank(by: Visitor, id: string): Promise<OwnBank> {
  return by.need(`query ($id: ID!) { ownBank(id: $id) { ${shown} } }`, { id });
}

export function saving(by: Visitor, { id, version }: Pick<OwnBank, 'id' | 'version'>, edit: object) {
  return by.ask(
    `mutation ($id: ID!, $edit: BankEditInput!, $version: Int!) { saveBank(id: $id, edit: $edit, version: $version) { ${shown} } }`,
    { id, edit, version },
  );
}

export async function saved(by: Visitor, bank: Pick<OwnBank, 'id' | 'version'>, edit: object): Promise<OwnBank> {
  const { data, errors } = await saving(by, bank, edit);
  if (!data) throw new Error(JSON.stringify(errors));
  return data['saveBank'] as OwnBank;
}

export function releasing(by: Visitor, { id, version }: Pick<OwnBank, 'id' | 'version'>) {
  return by.ask(
    'mutation ($id: ID!, $version: Int!) { releaseBank(id: $id, version: $version) { id label state version } }',
    {
      id,
      version,
    },
  );
}

export async function released(by: Visitor, name: string, edit?: (bank: OwnBank) => object): Promise<OwnBank> {
  const begun = await startBank(by, name);
  const bank = edit ? await saved(by, begun, edit(begun)) : begun;
  const { data, errors } = await releasing(by, bank);
  if (!data) throw new Error(JSON.stringify(errors));
  return { ...bank, ...(data['releaseBank'] as OwnBank) };
}

/** The frames of a bank's dimensions, as an edit of their order sends them. */
export function framesOf({ content }: OwnBank) {
  return content.dimensions.map((each) => ({ ...each, questions: each.questions.map(({ id }) => id) }));
}

/** Sends a file to a route. */
export async function sendFile(
  by: Visitor,
  [method, path]: readonly ['POST' | 'PUT', string],
  body: Uint8Array | string,
  headers: object = {},
) {
  const reply = await fetch(by.url + path, {
    method,
    headers: { 'content-type': 'application/octet-stream', origin: by.url, cookie: by.cookie, ...headers },
    body: body as BodyInit,
  });
  return { status: reply.status, body: (await reply.json()) as Record<string, never> & FileAnswer };
}

interface FileAnswer {
  readonly id?: string;
  readonly version?: number;
  readonly error?: {
    readonly code: string;
    readonly findings?: readonly { readonly code: string; readonly sheet: string | null }[];
  };
}

export async function fetchFile(by: Visitor, bank: string, form: string) {
  const reply = await fetch(`${by.url}/api/banks/${bank}/file?form=${form}`, { headers: { cookie: by.cookie } });
  return { status: reply.status, headers: reply.headers, bytes: new Uint8Array(await reply.arrayBuffer()) };
}
