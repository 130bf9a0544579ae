import { noPlatformChoice, type PlatformChoice } from '@peerway/use-cases';
import { expect, it } from 'vitest';
import { PlatformChoicePage } from '../../../apps/web/src/app/use-cases/platform-choice/platform-choice-page.ts';
import { type CatalogueAnswers, type OpenedPage, openCataloguePage, plain } from './opened-catalogue.ts';

const inputs = {
  size: 'medium',
  levers: [],
  patterns: [],
  questions: [],
  facts: [],
  findings: [],
  scores: [],
  settings: { criteria: [], useCases: null, size: null, seed: 1 },
};
const rights = ['selection.edit', 'decision.record'];

function answers(choice: PlatformChoice = noPlatformChoice): CatalogueAnswers {
  const kept = { useCase: 'mesh-vpn-zero-trust', version: 3, updatedBy: null, updatedAt: null, choice };
  const selection = { engagement: 'e1', version: 0, isStale: false, changes: [], decisions: [], inputs };
  return {
    told: {
      Selection: { engagement: { id: 'e1', allowed: rights, sample: false }, selection },
      PlatformChoicePage: { engagement: { id: 'e1', allowed: rights }, platformChoice: kept },
      SavePlatformChoice: { savePlatformChoice: kept },
      Decide: { decide: { id: 'd1' } },
    },
  };
}

const open = (told = answers(), query = ''): Promise<OpenedPage> =>
  openCataloguePage(PlatformChoicePage, {
    path: 'w/:workspace/e/:engagement/select/platforms/:useCase',
    address: `/w/w1/e/e1/select/platforms/mesh-vpn-zero-trust${query}`,
    answers: told,
  });

const box = ({ page }: OpenedPage, name: string): HTMLInputElement => {
  const label = [...page.querySelectorAll('label')].find((each) => plain(each) === name);
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no box is called ${name}`);
  return input;
};

it('ranks the platforms of the use case and says which one leads', async () => {
  const opened = await open();
  expect(opened.all('h1')[0]).toMatch(/Mesh VPN/);
  expect(opened.all('tbody th')).toContain('Tailscale');
  expect(opened.all('tbody th')).toContain('NetBird');
});

it('puts a platform out for want of a must, with the reason, and saves with the version it began with', async () => {
  const opened = await open();
  box(opened, 'open source').click();
  await opened.settled();
  const text = plain(opened.page);
  expect(text).toContain('Out of the question');
  expect(text).toMatch(/Tailscale ?It does not have: open source/);
  opened.button('Save').click();
  await opened.settled();
  const saved = opened.sent.find(({ query }) => query.includes('mutation SavePlatformChoice'));
  expect(saved?.variables).toMatchObject({ version: 3, choice: { mustHaves: ['openSource'] } });
});

it('says what to do when every platform is out', async () => {
  const all = { ...noPlatformChoice, minimums: [{ criterion: 'community' as const, score: 5 }], strict: true };
  const opened = await open(answers({ ...all, mustHaves: ['commercialSupport'] }));
  expect(opened.all('h1')[0]).toMatch(/^No platform is left/);
  expect(plain(opened.page)).toContain('Every platform is out');
});

it('marks what is only remembered, side by side, and asks the vendor about what is not known', async () => {
  const opened = await open(answers(), '?beside=tailscale,nebula');
  expect(opened.all('thead th')).toEqual(expect.arrayContaining(['Tailscale', 'Nebula']));
  expect(plain(opened.page.querySelector('pw-platform-sides'))).toContain('unverified');
  expect(plain(opened.page)).toContain('Questions before you choose');
});

it('refuses a decision without a platform or a reason at the field, and records one with both', async () => {
  const opened = await open();
  opened.button('Put it on record').click();
  await opened.settled();
  expect(plain(opened.page)).toContain('Choose a platform.');
  expect(plain(opened.page)).toContain('Say why: somebody will ask.');
  const choose = opened.page.querySelector<HTMLSelectElement>('pw-platform-decision select');
  const reason = opened.page.querySelector<HTMLTextAreaElement>('pw-platform-decision textarea');
  if (!choose || !reason) throw new Error('the form of the decision is not there');
  choose.value = 'netbird';
  choose.dispatchEvent(new Event('change'));
  reason.value = 'We run it ourselves.';
  reason.dispatchEvent(new Event('input'));
  opened.button('Put it on record').click();
  await opened.settled();
  const decided = opened.sent.find(({ query }) => query.includes('mutation Decide'));
  expect(decided?.variables).toMatchObject({
    input: { about: 'platform', useCase: 'mesh-vpn-zero-trust', chosen: ['netbird'], reason: 'We run it ourselves.' },
  });
});
