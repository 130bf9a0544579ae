import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, startCast } from '../../support/portal.ts';
import { openRound } from '../../support/round.ts';

let cast: Cast;

beforeAll(async () => {
  cast = await startCast();
});
afterAll(() => cast.running.close());

const save =
  'mutation ($input: BrandInput!, $version: Int!) { saveBrand(input: $input, version: $version) { version } }';
/** A picture of one pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const logo = `data:image/png;base64,${png}`;

describe('the brand of a workspace', () => {
  it('is that of Peerway until an owner chooses one, and then everybody in the workspace sees it', async () => {
    expect(await cast.clientA.viewer.need('{ brand { colour logo version } }')).toEqual({
      colour: null,
      logo: null,
      version: 0,
    });
    await cast.owner.need(save, { input: { colour: '#FFD400', logo }, version: 0 });
    for (const visitor of [cast.consultant, cast.clientA.viewer])
      expect(await visitor.need('{ brand { colour logo } }')).toEqual({ colour: '#ffd400', logo });
    expect(await cast.elsewhere.need('{ brand { colour } }')).toEqual({ colour: null });
  });

  it('greets respondents, who see nothing else of the workspace', async () => {
    const { token } = await openRound(cast.owner, cast.clientA.engagement);
    const reply = await cast
      .stranger()
      .ask('{ questionnaire { brand { colour logo } } }', {}, { 'x-respondent': token });
    expect(reply.data).toEqual({ questionnaire: { brand: { colour: '#ffd400', logo } } });
  });

  it('is not overwritten unseen by a second owner', async () => {
    const reply = await cast.owner.ask(save, { input: { colour: '#000000', logo: null }, version: 0 });
    expect(reply.code).toBe('CONFLICT');
    expect(reply.errors[0]?.extensions).toMatchObject({ current: { colour: '#ffd400' }, yours: { colour: '#000000' } });
  });

  it('keeps pictures out of the audit log', async () => {
    const trail = await cast.owner.ask(
      '{ auditEntries(first: 20) { nodes { subject changes { field before after } } } }',
    );
    expect(JSON.stringify(trail.data)).not.toContain(png);
    expect(JSON.stringify(trail.data)).toContain('#ffd400');
  });

  it.each([
    ['a word for a colour', { colour: 'red', logo: null }],
    ['a colour with more in it', { colour: '#ffffff;background:url(x)', logo: null }],
    [
      'a drawing that can hold a program',
      { colour: null, logo: `data:image/svg+xml;base64,${btoa('<svg onload="alert(1)"/>')}` },
    ],
    ['an address elsewhere', { colour: null, logo: 'https://example.org/logo.png' }],
    [
      'a page that says it is a picture',
      { colour: null, logo: `data:image/png;base64,${btoa('<html><script>alert(1)</script>')}` },
    ],
    ['one kind of picture that says it is another', { colour: null, logo: `data:image/webp;base64,${png}` }],
    ['a picture of a megabyte', { colour: null, logo: `data:image/png;base64,${'A'.repeat(900_000)}` }],
  ])('refuses %s', async (_what, input) => {
    expect((await cast.owner.ask(save, { input, version: 1 })).code).toBe('BAD_INPUT');
  });
});
