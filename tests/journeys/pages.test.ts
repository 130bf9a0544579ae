import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults, desk, overflow, person, type Person, phone, startBrowser } from '../support/browser.ts';
import { ownFolder, type Product, startProduct } from '../support/product.ts';
import { Visitor } from '../support/visitor.ts';

const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };

interface Sample {
  workspace: { id: string };
  engagements: { nodes: { id: string; rounds: { nodes: { id: string; state: string; name: string }[] } }[] };
}

/** Where every page of the product stands, by name. Those before signing in come first. */
function pagesOf({ workspace, engagements }: Sample): { open: [string, string][]; framed: [string, string][] } {
  const engagement = engagements.nodes[0];
  const closed = engagement?.rounds.nodes.find(({ state }) => state === 'closed');
  const running = engagement?.rounds.nodes.find(({ state }) => state === 'open');
  const base = `/w/${workspace.id}`;
  const home = `${base}/e/${engagement?.id}`;
  return {
    open: [
      ['sign in', '/sign-in'],
      ['a used-up invitation', '/invitation/none'],
      ['a questionnaire whose link does not work', '/r/none'],
      ['an address that does not exist', '/nowhere'],
    ],
    framed: [
      ['portfolio', `${base}/portfolio`],
      ['engagement overview', `${home}/overview`],
      ['organization', `${home}/organization`],
      ['assess', `${home}/assess`],
      ['a closed round', `${home}/assess/rounds/${closed?.id}`],
      ['an open round', `${home}/assess/rounds/${running?.id}`],
      ['the result', `${home}/assess/rounds/${closed?.id}/result`],
      ['members', `${base}/settings/members`],
      ['audit log', `${base}/settings/audit`],
      ['account', `${base}/settings/account`],
    ],
  };
}

describe('every page, light and dark, on a desk and on a phone', () => {
  const { folder, remove } = ownFolder();
  let product: Product;
  let browser: Browser;
  let owner: Visitor;
  let sample: Sample;

  beforeAll(async () => {
    product = await startProduct({ folder });
    browser = await startBrowser();
    owner = new Visitor(product.url);
    await owner.post('/api/setup', { token: product.setupToken, workspace: 'First practice', ...account });
    const reply = await owner.ask(
      '{ workspace { id } engagements(first: 5) { nodes { id rounds(first: 5) { nodes { id state name } } } } }',
    );
    sample = reply.data as unknown as Sample;
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    remove();
  });

  async function signedIn(colorScheme: 'light' | 'dark', viewport: typeof desk | typeof phone): Promise<Person> {
    const somebody = await person(browser, { colorScheme, viewport });
    await somebody.page.goto(`${product.url}/sign-in`);
    await somebody.page.getByLabel('E-mail').fill(account.email);
    await somebody.page.getByLabel('Password').fill(account.password);
    await somebody.page.getByRole('button', { name: 'Sign in' }).click();
    await somebody.page.waitForURL(/portfolio/);
    return somebody;
  }

  async function faultsOn(
    { page, complaints }: Person,
    pages: readonly (readonly [string, string])[],
  ): Promise<string[]> {
    const faults: string[] = [];
    for (const [name, address] of pages) {
      await page.goto(`${product.url}${address}`);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${name}: ${fault}`));
      const cut = await overflow(page);
      if (cut > 0) faults.push(`${name}: ${cut} px are cut off at the side`);
    }
    return [...faults, ...complaints];
  }

  for (const scheme of ['light', 'dark'] as const) {
    for (const [where, viewport] of [
      ['desk', desk],
      ['phone', phone],
    ] as const) {
      it(`has no fault that axe sees and nothing cut off: ${scheme}, ${where}`, async () => {
        const { open, framed } = pagesOf(sample);
        const stranger = await person(browser, { colorScheme: scheme, viewport });
        const member = await signedIn(scheme, viewport);
        const faults = [...(await faultsOn(stranger, open)), ...(await faultsOn(member, framed))];
        await stranger.context.close();
        await member.context.close();
        expect(faults).toEqual([]);
      });
    }
  }
});
