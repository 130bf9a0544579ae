import { TestBed } from '@angular/core/testing';
import { type BusinessCase, newBusinessCase } from '@peerway/business-case';
import { expect, it, vi } from 'vitest';
import { Drawer } from '../../../apps/web/src/app/shell/drawer.ts';
import { line, outlay, said } from '../../libs/business-case/any-case.ts';
import { openCase } from './opened-case.ts';

const VPN = 'mesh-vpn-zero-trust';

/** 1,000 paid at once, 500 saved and 300 worth of time set free each year, for three years at 10 %. */
function worked(change: Partial<BusinessCase['settings']> = {}): BusinessCase {
  const fresh = newBusinessCase([VPN]);
  const at = { useCase: VPN };
  return {
    ...fresh,
    settings: { ...fresh.settings, horizonYears: 3, discountRate: 0.1, ...change },
    ownDrivers: [outlay('paid', at), line('gain', at), line('spare', { ...at, kind: 'timeSaved' })],
    ownParameters: [
      { ...at, name: 'ppaid', label: 'Paid', unit: 'money', whereToGetIt: null },
      { ...at, name: 'pgain', label: 'Gained', unit: 'money/year', whereToGetIt: null },
      { ...at, name: 'pspare', label: 'Set free', unit: 'money/year', whereToGetIt: null },
    ],
    estimates: [
      said('ppaid', 1000, { ...at, low: 900, high: 1600 }),
      said('pgain', 500, { ...at, low: 450, high: 520, confirmed: true }),
      said('pspare', 300, at),
    ],
    phasing: [{ ...at, spendFrom: 0, spendMonths: 1, effectFrom: 0, rampMonths: 0 }],
  };
}

/** Amounts hold a hard space between currency and figure. */
function heading(page: HTMLElement): string {
  return (page.querySelector('h1')?.textContent ?? '').replaceAll('\u00a0', ' ');
}

it('says in words what the case comes to, and how much of it that rests on', async () => {
  const { says, page } = await openCase({ case: worked() });
  expect(heading(page)).toContain('Pays back in 2 years; cash alone returns EUR 243 over 3 years at 10%');
  expect(says()).toMatch(/2 of \d+ lines of money have a value; the others are left out, not taken for 0/);
  expect(says()).toContain('23.4%');
  expect(says()).toContain('1.24');
});

it('opens how a figure came about, in the currency of the case', async () => {
  const { named, settled } = await openCase({ case: worked({ currency: 'CHF' }) });
  named('button', /Net present value/).click();
  await settled();
  const [open] = TestBed.inject(Drawer).path();
  expect(open?.derivation).toMatchObject({ figure: 'npv', unit: 'CHF', value: expect.closeTo(243.426, 3) });
  expect(open?.derivation?.inputs[0]).toMatchObject({ name: 'discount rate', value: 10, unit: '%' });
});

it('counts another kind of value at a tick, at once and for everybody', async () => {
  const { page, named, settled, saved } = await openCase({ case: worked() });
  named<HTMLInputElement>('input', 'Count in the headline: Time saved').click();
  await settled();
  expect(heading(page)).toContain('what is counted returns EUR 989');
  await vi.waitFor(
    async () => {
      await settled();
      expect(saved.at(-1)?.settings.counted).toEqual(['cash', 'timeSaved']);
    },
    { timeout: 6000 },
  );
});

it('leaves the ticks to those who may edit', async () => {
  const { named } = await openCase({ case: worked(), canEdit: false });
  expect(named<HTMLInputElement>('input', 'Count in the headline: Time saved').disabled).toBe(true);
});

it('says what is missing without a discount rate, and where to give it', async () => {
  const { says, named, page } = await openCase({ case: worked({ discountRate: null }) });
  expect(heading(page)).toContain('not discounted');
  expect(says()).toContain('Nobody has said at which rate later money counts less.');
  expect(named<HTMLAnchorElement>('a', 'Set the rate').getAttribute('href')).toContain('/business-case/settings');
});

it('shows what moves the case most, and what rests on nobody’s word', async () => {
  const { says } = await openCase({ case: worked() });
  expect(says()).toContain('“Paid” moves the case most');
  expect(says()).toMatch(/44\.6% of the money rests on values that nobody has confirmed/);
  expect(says()).toContain('Scenarios reach from');
});

it('lists lines without a value by what is still needed, with the way there', async () => {
  const { named, says } = await openCase({ case: worked() });
  expect(says()).toMatch(/\d+ lines have no value yet/);
  expect(says()).toContain('still needed: “Most VPN users connected at the same time”');
  const link = named<HTMLAnchorElement>('a', 'Gateway capacity avoided').getAttribute('href');
  expect(link).toContain(`/business-case/drivers?part=${VPN}&find=Most%20VPN%20users`);
});

it('says which use cases cannot be compared with the way without peers yet', async () => {
  const { says } = await openCase({ case: worked() });
  expect(says()).toContain('The way without peers cannot be compared yet');
  expect(says()).toMatch(/the cost of “.+” or the share of benefits that it keeps is missing/);
});

it('asks for the first values when nothing can be counted', async () => {
  const { page, says } = await openCase({ case: newBusinessCase([VPN]) });
  expect(heading(page)).toContain('Nothing can be counted yet');
  expect(says()).toContain('Nothing is assumed in their place.');
  expect(page.querySelector('canvas')).toBeNull();
});

it('leads to the selection when no use cases are chosen', async () => {
  const { says, named } = await openCase({ case: newBusinessCase([]) });
  expect(says()).toContain('No use cases are chosen yet');
  expect(named<HTMLAnchorElement>('a', 'Choose use cases').getAttribute('href')).toBe('/w/w1/e/e1/select');
});

it('begins with the use cases that were decided for', async () => {
  const { page, named, settled } = await openCase({ case: newBusinessCase([]), suggested: [VPN] });
  named('button', 'Begin with these').click();
  await settled();
  expect(heading(page)).toContain('Nothing can be counted yet');
});
