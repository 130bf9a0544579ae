import type { Person } from './browser.ts';
import type { Product } from './product.ts';
import { Visitor } from './visitor.ts';

const account = { name: 'Olga Owner', email: 'owner@example.org', password: 'correct horse battery' };

/** What the sample holds, as far as addresses are made of it. */
export interface Sample {
  workspace: { id: string };
  engagements: { nodes: { id: string; rounds: { nodes: { id: string; state: string; name: string }[] } }[] };
}

/** Where every page of the product stands, by name. Those before signing in come first. */
export function pagesOf({ workspace, engagements }: Sample): { open: [string, string][]; framed: [string, string][] } {
  const engagement = engagements.nodes[0];
  const allClosed = engagement?.rounds.nodes.filter(({ state }) => state === 'closed') ?? [];
  const [closed] = allClosed;
  const running = engagement?.rounds.nodes.find(({ state }) => state === 'open');
  const base = `/w/${workspace.id}`;
  const home = `${base}/e/${engagement?.id}`;
  return {
    open: [
      ['sign in', '/sign-in'],
      ['a used-up invitation', '/invitation/none'],
      ['a questionnaire whose link does not work', '/r/none'],
      ['a weighing whose link does not work', '/p/none'],
      ['a pulse whose address does not work', '/pulse/none'],
      ['a policy whose address does not work', '/policy/none'],
      ['an address that does not exist', '/nowhere'],
    ],
    framed: [
      ['portfolio', `${base}/portfolio`],
      ['engagement overview', `${home}/overview`],
      ['organization', `${home}/organization`],
      ['align', `${home}/align`],
      ['a new weighing', `${home}/align/weighing`],
      ['a weighing that does not exist', `${home}/align/weighing/none`],
      ['goals and levers', `${home}/align/levers`],
      ['assess', `${home}/assess`],
      ['a closed round', `${home}/assess/rounds/${closed?.id}`],
      ['an open round', `${home}/assess/rounds/${running?.id}`],
      ['the result', `${home}/assess/rounds/${closed?.id}/result`],
      ['two rounds compared', `${home}/assess/compare?before=${allClosed[0]?.id}&after=${allClosed[1]?.id}`],
      ['select', `${home}/select`],
      ['criteria and scores', `${home}/select/criteria?scores=mesh-vpn-zero-trust`],
      ['decisions', `${home}/select/decisions`],
      ['the business case', `${home}/select/business-case`],
      ['drivers and costs', `${home}/select/business-case/drivers`],
      ['values from a spreadsheet', `${home}/select/business-case/import`],
      ['settings of the business case', `${home}/select/business-case/settings`],
      ['versions of the business case', `${home}/select/business-case/versions`],
      ['the plan as files and as a calendar', `${home}/plan/exchange`],
      ['readiness to go live', `${home}/change`],
      ['groups of people', `${home}/change/groups`],
      ['people by name', `${home}/change/people`],
      ['messages to the people', `${home}/change/communications`],
      ['training', `${home}/change/training`],
      ['feedback of the people reached', `${home}/change/feedback`],
      ['under a budget', `${home}/select/portfolio?weeks=60`],
      ['the capacity model', `${home}/select/capacity?useCase=software-update-distribution`],
      ['the capacity model of a stream', `${home}/select/capacity?useCase=live-video-ecdn&by=cost`],
      ['how long content stays in reach', `${home}/select/capacity/availability`],
      ['the plan along time', `${home}/plan`],
      ['generating the plan', `${home}/plan/generate`],
      ['the pilot', `${home}/plan/pilot`],
      ['the risks of the plan', `${home}/plan/risks`],
      ['the matrix of risks', `${home}/plan/risks?view=matrix&in=days`],
      ['the gates of the plan', `${home}/plan/gates`],
      ['the forecast of the plan', `${home}/plan/forecast?people=1`],
      ['the people of the plan', `${home}/plan/resources`],
      ['the calendars of the plan', `${home}/plan/settings`],
      ['the impacts', `${home}/change/impacts`],
      ['the sponsors', `${home}/change/sponsors`],
      ['the policies', `${home}/change/policies`],
      ['the pulses', `${home}/change/pulses`],
      ['what is held against the change', `${home}/change/resistance`],
      ['the dashboard', `${home}/measure`],
      ['the dashboard of leaders', `${home}/measure?board=executive`],
      ['the forecasts', `${home}/measure/forecasts`],
      ['the adoption', `${home}/measure/adoption`],
      ['the benefits', `${home}/measure/benefits`],
      ['the KPIs', `${home}/measure/kpis`],
      ['a KPI', `${home}/measure/kpis/failed-installs`],
      ['a KPI that is told apart', `${home}/measure/kpis/wan-updates?member=Munich`],
      ['the signals', `${home}/measure/signals?show=all`],
      ['the experiments', `${home}/measure/experiments`],
      ['the reviews', `${home}/measure/reviews`],
      ['the values', `${home}/measure/values`],
      ['the feeds', `${home}/measure/feeds`],
      ['the library', `${base}/library`],
      ['the library narrowed down', `${base}/library?q=ledger&pattern=shared-ledger&picked=we-trade,b3i`],
      ['what became of the cases', `${base}/library/base-rates?lessons=shared-ledger.governance`],
      ['a case', `${base}/library/case/bittorrent-protocol-company`],
      ['a case that does not exist', `${base}/library/case/none`],
      ['the form for an own case', `${base}/library/new`],
      ['the import of cases', `${base}/library/import`],
      ['the correction of a case', `${base}/library/case/bittorrent-protocol-company/correct`],
      ['an own case that does not exist', `${base}/library/case/none/edit`],
      ['cases side by side', `${base}/library/compare?cases=spotify-desktop-p2p,bbc-iplayer-kontiki,kiva,none`],
      ['cases still to be chosen', `${base}/library/compare`],
      ['a scenario', `${base}/library/scenario/scenario-farm-management-digitisation`],
      ['the catalogue of use cases', `${base}/use-cases`],
      ['the catalogue narrowed down', `${base}/use-cases?q=video&lever=cost`],
      ['a use case', `${base}/use-cases/branch-edge-caching`],
      ['the platforms', `${base}/use-cases/platforms`],
      ['a platform', `${base}/use-cases/platforms/syncthing`],
      ['a platform in an engagement', `${home}/select/use-cases/platforms/nebula`],
      ['the form for an own use case', `${base}/use-cases/new`],
      ['the form for a copy of a use case', `${base}/use-cases/new?from=mesh-vpn-zero-trust`],
      ['an own use case that does not exist', `${base}/use-cases/none/edit`],
      ['a use case that does not exist', `${base}/use-cases/none`],
      ['the catalogue in an engagement', `${home}/select/use-cases`],
      ['a use case in an engagement', `${home}/select/use-cases/branch-edge-caching`],
      ['the platform of a use case', `${home}/select/platforms/branch-edge-caching`],
      ['members', `${base}/settings/members`],
      ['workspace', `${base}/settings/workspace`],
      ['API keys', `${base}/settings/keys`],
      ['question banks', `${base}/settings/banks`],
      ['audit log', `${base}/settings/audit`],
      ['account', `${base}/settings/account`],
    ],
  };
}

/** Sets a portal up, and finds the sample that it comes with. */
export async function setUpSample(product: Product): Promise<Sample> {
  const owner = new Visitor(product.url);
  await owner.post('/api/setup', { token: product.setupToken, workspace: 'First practice', ...account });
  const reply = await owner.ask(
    '{ workspace { id } engagements(first: 5) { nodes { id rounds(first: 5) { nodes { id state name } } } } }',
  );
  return reply.data as unknown as Sample;
}

/** Signs its owner in by hand, in whatever language the page stands. */
export async function signIn({ page }: Person, product: Product): Promise<void> {
  await page.goto(`${product.url}/sign-in`);
  await page.locator('input[type=email]').fill(account.email);
  await page.locator('input[type=password]').fill(account.password);
  await page.locator('button.primary').click();
  await page.waitForURL(/portfolio/);
}
