import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giver, question } from './evidence-stage.ts';
import { Holder, type Stage, startStage } from './round-stage.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.running.close());

const addLink = 'mutation ($i: EvidenceLinkInput!) { addEvidenceLink(input: $i) { id name url kind } }';

describe('a link', () => {
  it('is kept with its host as name, and never fetched', async () => {
    const ida = await giver(stage);
    const { data } = await new Holder(stage, ida.token).ask(addLink, {
      i: { sentAs: randomUUID(), question, url: ' HTTPS://Wiki.Example.org/a b ' },
    });
    expect(data?.['addEvidenceLink']).toMatchObject({
      kind: 'link',
      name: 'wiki.example.org',
      url: 'https://wiki.example.org/a%20b',
    });
  });

  it.each([
    ['javascript:alert(1)', 'https'],
    [' java\tscript:alert(1)', 'address'],
    ['data:text/html,<script>', 'https'],
    ['file:///etc/passwd', 'https'],
    ['ftp://example.org', 'https'],
    ['//example.org', 'no web address'],
    ['https://ida:secret@example.org', 'password'],
    ['https://exa\u202Emple.org', 'direction'],
    [`https://example.org/${'x'.repeat(2_500)}`, 'too long'],
    ['', 'empty'],
  ])('is refused when it is %s', async (url, sentence) => {
    const ida = await giver(stage);
    const refused = await new Holder(stage, ida.token).ask(addLink, { i: { sentAs: randomUUID(), question, url } });
    expect(refused.code).toBe('BAD_INPUT');
    expect(refused.errors[0]?.message).toContain(sentence);
  });
});
