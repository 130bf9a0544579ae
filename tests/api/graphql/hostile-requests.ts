import { gzipSync } from 'node:zlib';
import type { RawRequest } from '../../support/api.ts';

/** Something that nobody with good intentions sends, and what it must get. */
export interface Attack {
  /** Its number in the list of attacks, and what is tried. */
  readonly name: string;
  readonly request: RawRequest;
  readonly status: number;
  /** The code of the refusal; undefined where the request is harmless and is answered. */
  readonly code: string | undefined;
  /** How much computing it may cost, client included; 150 ms when absent. */
  readonly busyMs?: number;
}

const times = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join(' ');

/** An operation as the body of a request. */
export function operation(query: string, variables: unknown = {}): RawRequest {
  return { body: JSON.stringify({ query, variables }) };
}

const asked = (
  headers: Readonly<Record<string, string>>,
  body: RawRequest['body'] = '{"query":"{ me { id } }"}',
): RawRequest => ({ headers, body });
const cursor = (text: string): string => Buffer.from(text).toString('base64url');
const add = 'mutation ($input: OrganizationInput!) { createOrganization(input: $input) { id } }';
const rename = 'mutation ($name: String!) { renameWorkspace(name: $name, version: 1) { id } }';
const nested = (levels: number): string =>
  `{ engagements { nodes ${'{ organization { engagements { nodes '.repeat(levels)} { id } ${'} } }'.repeat(levels)} } }`;

const form: readonly Attack[] = [
  { name: 'A1 a query 60 levels deep', request: operation(nested(20)), status: 400, code: 'TOO_COMPLEX' },
  {
    name: 'A1 depth hidden in fragments',
    request: operation(
      `{ engagements { nodes { ...a } } } fragment a on Engagement { organization { engagements { nodes { ...b } } } }
       fragment b on Engagement { organization { engagements { nodes { ...c } } } } fragment c on Engagement { organization { id } }`,
    ),
    status: 400,
    code: 'TOO_COMPLEX',
  },
  {
    name: 'A2 1,000 aliases',
    request: operation(`{ ${times(1000, (n) => `a${n}: me { id }`)} }`),
    status: 400,
    code: 'TOO_COMPLEX',
  },
  {
    name: 'A2 one alias too many',
    request: operation(`{ ${times(16, (n) => `a${n}: me { id }`)} }`),
    status: 400,
    code: 'TOO_COMPLEX',
  },
  {
    name: 'A2 aliases spread over fragments',
    request: operation(
      `{ ...f ...g } fragment f on Query { ${times(10, (n) => `a${n}: me { id }`)} } fragment g on Query { ${times(10, (n) => `b${n}: me { id }`)} }`,
    ),
    status: 400,
    code: 'TOO_COMPLEX',
  },
  {
    name: 'A2 a few aliases of a costly list',
    request: operation(`{ ${times(14, (n) => `a${n}: engagements { nodes { team { nodes { id } } } }`)} }`),
    status: 400,
    code: 'TOO_COMPLEX',
  },
  {
    name: 'A3 a batch of 1,000 operations',
    request: { body: JSON.stringify(Array.from({ length: 1000 }, () => ({ query: '{ me { id } }' }))) },
    status: 400,
    code: 'BAD_INPUT',
  },
  { name: 'A3 a batch of one', request: { body: '[{"query":"{ me { id } }"}]' }, status: 400, code: 'BAD_INPUT' },
  {
    name: 'A4 10,000 times the same field',
    request: operation(`{ ${'me '.repeat(10_000)} }`),
    status: 400,
    code: 'TOO_COMPLEX',
  },
  {
    name: 'A4 364 kB of inline fragments',
    request: operation(`{ ${'...on Query{me{id}} '.repeat(18_200)} }`),
    status: 400,
    code: 'TOO_COMPLEX',
  },
  {
    name: 'A4 as many inline fragments as fit',
    request: operation(`{ ${'...{me{id}}'.repeat(180)} }`),
    status: 200,
    code: undefined,
    busyMs: 300,
  },
  {
    name: 'A4 as many equal fields as fit',
    request: operation(`{ ${'me{id}'.repeat(370)} }`),
    status: 200,
    code: undefined,
    busyMs: 300,
  },
  {
    name: 'A5 2,000 directives on a field',
    request: operation(`{ me { id ${'@include(if: true) '.repeat(2000)} } }`),
    status: 400,
    code: 'TOO_COMPLEX',
  },
  {
    name: 'A5 40 directives',
    request: operation(`{ me { id ${'@a '.repeat(40)} } }`),
    status: 400,
    code: 'TOO_COMPLEX',
  },
  {
    name: 'A5 circular fragments',
    request: operation('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A5 30,000 unused fragments',
    request: operation(`{ me { id } } ${times(30_000, (n) => `fragment f${n} on Me{id}`)}`),
    status: 400,
    code: 'TOO_COMPLEX',
  },
  {
    name: 'A6 a page of none',
    request: operation('{ engagements(first: 0) { nodes { id } } }'),
    status: 200,
    code: 'BAD_INPUT',
  },
  {
    name: 'A6 a page of -1',
    request: operation('{ engagements(first: -1) { nodes { id } } }'),
    status: 200,
    code: 'BAD_INPUT',
  },
  {
    name: 'A6 a page of a million',
    request: operation('{ engagements(first: 1000000) { nodes { id } } }'),
    status: 400,
    code: 'TOO_COMPLEX',
  },
  {
    name: 'A6 a page of a million, by variable',
    request: operation('query ($n: Int) { engagements(first: $n) { nodes { id } } }', { n: 1_000_000 }),
    status: 400,
    code: 'TOO_COMPLEX',
  },
  {
    name: 'A6 a page just beyond the largest',
    request: operation('{ engagements(first: 101) { nodes { id } } }'),
    status: 200,
    code: 'BAD_INPUT',
  },
  {
    name: 'A6 the cursor of another list',
    request: operation(
      `{ engagements(after: "${cursor('Organization:01a201b0-64b2-7238-a302-691d1b599934')}") { nodes { id } } }`,
    ),
    status: 200,
    code: 'BAD_INPUT',
  },
  {
    name: 'A6 a cursor that holds no id',
    request: operation(`{ engagements(after: "${cursor(`Engagement:${'-'.repeat(36)}`)}") { nodes { id } } }`),
    status: 200,
    code: 'BAD_INPUT',
  },
  { name: 'A7 the schema', request: operation('{ __schema { types { name } } }'), status: 400, code: 'FORBIDDEN' },
  {
    name: 'A7 a type, under an alias',
    request: operation('{ a: __type(name: "Me") { name } }'),
    status: 400,
    code: 'FORBIDDEN',
  },
  {
    name: 'A7 the schema from a fragment, over lines',
    request: operation('{ ...x } fragment x on Query {\n\n__schema\n{ types { name } } }'),
    status: 400,
    code: 'FORBIDDEN',
  },
  { name: 'A7 a field nearly right', request: operation('{ workspac { id } }'), status: 400, code: 'BAD_INPUT' },
  {
    name: 'A7 an argument nearly right',
    request: operation('{ engagement(idd: 1) { id } }'),
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A7 a word nearly right',
    request: operation('mutation { inviteMember(role: ownr) { url } }'),
    status: 400,
    code: 'BAD_INPUT',
  },
];

const bodies: readonly Attack[] = [
  {
    name: 'A8 a mutation by GET',
    request: { method: 'GET', path: `/graphql?query=${encodeURIComponent('mutation{signOutEverywhere}')}` },
    status: 405,
    code: 'BAD_INPUT',
  },
  {
    name: 'A8 GET as another site’s image would',
    request: { method: 'GET', path: '/graphql?query=%7Bme%7Bid%7D%7D', headers: {} },
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A8 GET as text/plain',
    request: { method: 'GET', path: '/graphql?query=%7Bme%7Bid%7D%7D', headers: { 'content-type': 'text/plain' } },
    status: 400,
    code: 'BAD_INPUT',
  },
  { name: 'A8 text/plain', request: asked({ 'content-type': 'text/plain' }), status: 400, code: 'BAD_INPUT' },
  {
    name: 'A8 text/plain with our header',
    request: asked({ 'content-type': 'text/plain', 'x-peerway': '1' }),
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A8 a form',
    request: asked({ 'content-type': 'application/x-www-form-urlencoded' }, 'query=%7Bme%7Bid%7D%7D'),
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A8 multipart',
    request: asked(
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{me{id}}\r\n--x--',
    ),
    status: 400,
    code: 'BAD_INPUT',
  },
  { name: 'A8 PUT', request: { method: 'PUT', body: '{"query":"{me{id}}"}' }, status: 404, code: 'NOT_FOUND' },
  {
    name: 'A9 a charset that nobody has',
    request: asked({ 'content-type': `application/json; charset=${'utf-'.repeat(1000)}` }),
    status: 200,
    code: undefined,
  },
  {
    name: 'A9 50 MB of blanks as 50 kB of gzip',
    request: asked(
      { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      gzipSync(Buffer.alloc(50_000_000, 32)),
    ),
    status: 400,
    code: 'BAD_INPUT',
  },
  { name: 'A9 no content type', request: asked({ 'x-peerway': '1' }), status: 400, code: 'BAD_INPUT' },
  {
    name: 'A9 1.1 MB',
    request: operation('{ me { id } }', { x: 'y'.repeat(1_100_000) }),
    status: 413,
    code: 'TOO_LARGE',
  },
  {
    name: 'A9 100 MB in pieces',
    busyMs: 500,
    request: asked(
      { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
      Array.from({ length: 1600 }, () => Buffer.alloc(65_536, 32)),
    ),
    status: 413,
    code: 'TOO_LARGE',
  },
  {
    name: 'A9 100 MB announced',
    request: asked({ 'content-type': 'application/json', 'content-length': '104857600' }, [Buffer.alloc(65_536, 32)]),
    status: 413,
    code: 'TOO_LARGE',
  },
  {
    name: 'A9 a header of 64 kB',
    request: asked({ 'content-type': 'application/json', 'x-long': 'a'.repeat(65_536) }),
    status: 431,
    code: undefined,
  },
  { name: 'A9 half a body', request: { body: '{"query": "{ me { id } }"' }, status: 400, code: 'BAD_INPUT' },
  { name: 'A9 no body', request: { body: '' }, status: 400, code: 'BAD_INPUT' },
  { name: 'A9 null for a body', request: { body: 'null' }, status: 400, code: 'BAD_INPUT' },
  { name: 'A9 a number for a query', request: { body: '{"query":5}' }, status: 400, code: 'BAD_INPUT' },
  {
    name: 'A9 a list for variables',
    request: { body: '{"query":"{me{id}}","variables":[1]}' },
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A10 an unknown persisted query',
    request: { body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}' },
    status: 200,
    code: 'BAD_INPUT',
  },
  {
    name: 'A10 a persisted query under a wrong hash',
    request: { body: '{"query":"{me{id}}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}' },
    status: 200,
    code: 'BAD_INPUT',
  },
];

const values: readonly Attack[] = [
  {
    name: 'A11 __proto__ in the variables',
    request: { body: '{"query":"{me{id}}","variables":{"__proto__":{"admin":true}}}' },
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A11 constructor.prototype in the variables',
    request: { body: '{"query":"{me{id}}","variables":{"constructor":{"prototype":{"admin":true}}}}' },
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A11 __proto__ in an input',
    request: {
      body: `{"query":"${add}","variables":{"input":{"name":"x","profile":{"countries":[],"constraints":[],"__proto__":{"admin":true}}}}}`,
    },
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A11 JSON 10,000 deep',
    request: { body: `{"query":"{me{id}}","variables":{"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}}` },
    status: 200,
    code: undefined,
  },
  {
    name: 'A11 1e999',
    request: { body: '{"query":"query($n:Int){engagements(first:$n){nodes{id}}}","variables":{"n":1e999}}' },
    status: 400,
    code: 'BAD_INPUT',
  },
  { name: 'A11 NUL in a name', request: operation(rename, { name: 'a\0b' }), status: 200, code: 'BAD_INPUT' },
  {
    name: 'A11 half of a character in a name',
    request: { body: `{"query":"${rename}","variables":{"name":"a\\ud800b"}}` },
    status: 200,
    code: 'BAD_INPUT',
  },
  {
    name: 'A11 5,000 characters for a name',
    request: operation(rename, { name: 'x'.repeat(5000) }),
    status: 200,
    code: 'BAD_INPUT',
  },
  {
    name: 'A11 blanks for a name',
    request: operation(rename, { name: ' \t\u00a0\u200b ' }),
    status: 200,
    code: 'BAD_INPUT',
  },
  {
    name: 'A11 10 MB for a name',
    request: operation(rename, { name: 'x'.repeat(10_000_000) }),
    status: 413,
    code: 'TOO_LARGE',
  },
  {
    name: 'A11 NUL in an id',
    request: operation('query ($id: ID!) { engagement(id: $id) { id } }', { id: 'a\0b' }),
    status: 200,
    code: 'BAD_INPUT',
  },
  {
    name: 'A11 NUL in an optional id',
    request: operation('query ($id: ID) { auditEntries(engagement: $id) { nodes { id } } }', { id: 'a\0b' }),
    status: 200,
    code: 'BAD_INPUT',
  },
  {
    name: 'A11 NUL in a token',
    request: operation('query ($token: String!) { invitation(token: $token) { workspace } }', { token: 'a\0b' }),
    status: 200,
    code: 'LINK_INVALID',
  },
  {
    name: 'A12 words of another type',
    request: operation('mutation { renameWorkspace(name: 5, version: "x") { id } }'),
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A12 a variable of another type',
    request: operation('mutation ($v: Int!) { renameWorkspace(name: "x", version: $v) { id } }', { v: 'many' }),
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A12 a version beyond 32 bits',
    request: operation('mutation { renameWorkspace(name: "x", version: 2147483648) { id } }'),
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A12 SQL for an id',
    request: operation('query ($id: ID!) { organization(id: $id) { id } }', {
      id: `' or 1 = 1; drop table "member" --`,
    }),
    status: 200,
    code: 'BAD_INPUT',
  },
  {
    name: 'A12 SQL for a workspace',
    request: {
      ...operation('{ workspace { id } }'),
      headers: { 'content-type': 'application/json', 'x-workspace': `'; drop table "member" --` },
    },
    status: 200,
    code: 'NOT_FOUND',
  },
  {
    name: 'A15 fields that are not there to be set',
    request: operation(add, { input: { name: 'x', workspaceId: 'y', profile: { countries: [], constraints: [] } } }),
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A15 the mark of a sample',
    request: operation(add, { input: { name: 'x', sample: true, profile: { countries: [], constraints: [] } } }),
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A15 a date of one’s own',
    request: operation(add, {
      input: { name: 'x', createdAt: '1999-01-01', profile: { countries: [], constraints: [] } },
    }),
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A26 another site',
    request: asked({ 'content-type': 'application/json', origin: 'https://evil.example' }),
    status: 403,
    code: 'FORBIDDEN',
  },
  {
    name: 'A26 a sandboxed frame',
    request: asked({ 'content-type': 'application/json', origin: 'null' }),
    status: 403,
    code: 'FORBIDDEN',
  },
  {
    name: 'A26 an origin that begins like ours',
    request: asked({ 'content-type': 'application/json', origin: 'http://localhost.evil.example' }),
    status: 403,
    code: 'FORBIDDEN',
  },
  {
    name: 'A26 what a browser marks as cross-site',
    request: asked({ 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }),
    status: 403,
    code: 'FORBIDDEN',
  },
  {
    name: 'A26 set-up from another site',
    request: {
      path: '/api/setup',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: '{}',
    },
    status: 403,
    code: 'FORBIDDEN',
  },
  {
    name: 'A26 sign-in as an array',
    request: { path: '/api/auth/sign-in/email', body: '[]' },
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A26 sign-in with half a body',
    request: { path: '/api/auth/sign-in/email', body: '{' },
    status: 400,
    code: 'BAD_INPUT',
  },
  {
    name: 'A26 sign-up, which is not offered',
    request: {
      path: '/api/auth/sign-up/email',
      body: '{"email":"z@example.org","password":"correct horse battery","name":"Z"}',
    },
    status: 404,
    code: 'NOT_FOUND',
  },
  {
    name: 'A29 a path out of the folder',
    request: { method: 'GET', path: '/%2e%2e/%2e%2e/etc/passwd' },
    status: 404,
    code: 'NOT_FOUND',
  },
];

/** What is tried against the running portal, and what each must get: the one table of bad input. */
export const attacks: readonly Attack[] = [...form, ...bodies, ...values];
