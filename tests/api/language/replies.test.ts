import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningPortal, runPortal, setUpOwner } from '../../support/running-portal.ts';
import type { Visitor } from '../../support/visitor.ts';

const german = { 'accept-language': 'de-CH, en;q=0.5' };

let running: RunningPortal;
let owner: Visitor;
beforeAll(async () => {
  running = await runPortal();
  owner = await setUpOwner(running);
});
afterAll(() => running.close());

const renaming = 'mutation ($name: String!) { renameWorkspace(name: $name, version: 1) { id } }';

it('refuses in the language that the request asks for, and beside it in English', async () => {
  const [inGerman, inEnglish] = await Promise.all([
    running.visitor().ask('{ engagements { nodes { id } } }', {}, german),
    running.visitor().ask('{ engagements { nodes { id } } }', {}, { 'accept-language': 'en' }),
  ]);
  expect(inGerman.errors[0]?.message).toBe('Melden Sie sich an, um fortzufahren.');
  expect(inEnglish.errors[0]?.message).toBe('Sign in to continue.');
});

it('says what is wrong with an input in German', async () => {
  const refused = await owner.ask(renaming, { name: 'x'.repeat(500) }, german);
  expect(refused.errors[0]?.message).toMatch(/^Dieser Text ist zu lang: Höchstens \d+ Zeichen passen\.$/);
});

it('answers plain routes, the door and the link’s check in German', async () => {
  const wrong = { email: 'nobody@example.org', password: 'not the password' };
  const signIn = await running.visitor().post('/api/auth/sign-in/email', wrong, german);
  const foreign = await running.visitor().post('/graphql', {}, { ...german, origin: 'https://evil.example' });
  const link = await running
    .visitor()
    .ask('{ questionnaire { round } }', {}, { ...german, 'x-respondent': 'nonsense' });
  const message = ({ body }: { body: Readonly<Record<string, unknown>> }) =>
    (body['error'] as { message: string }).message;
  expect(message(signIn)).toContain('gehören nicht zusammen');
  expect(message(foreign)).toContain('Diese Anfrage kam von einer anderen Website.');
  expect(link.errors[0]?.message).toContain('Dieser Link funktioniert nicht.');
});
