import { newBusinessCase } from '@peerway/business-case';
import { expect, it, vi } from 'vitest';
import { SettingsPage } from '../../../apps/web/src/app/business-case/settings/settings-page.ts';
import { plain } from '../case-studies/opened-library.ts';
import { openRoom } from './opened-room.ts';
import { unsureCase } from './unsure-case.ts';

// The first of them fetches drivers and catalogue as parts of the app.
vi.setConfig({ testTimeout: 20_000 });

const mesh = 'mesh-vpn-zero-trust';
const updates = 'software-update-distribution';

it('says what is missing without a discount rate, takes one as people write it, and keeps it', async () => {
  const room = await openRoom(SettingsPage, { case: newBusinessCase([mesh]) });
  expect(plain(room.page.querySelector('h1'))).toBe('The discount rate is open: there is no present value yet');
  expect(room.says()).toContain('Peerway has no default');
  await room.write(room.field('Discount rate by year'), '8,5 %');
  expect((await room.saved()).settings.discountRate).toBe(0.085);
  expect(plain(room.page.querySelector('h1'))).toBe('One use case over 5 years, discounted at 8.5%');
});

it('refuses a rate of -100 % at its field, in words, and keeps what was there', async () => {
  const room = await openRoom(SettingsPage, { case: unsureCase({ useCases: [mesh] }) });
  const rate = room.field('Discount rate by year');
  await room.write(rate, '-100');
  expect(rate.getAttribute('aria-invalid')).toBe('true');
  expect(room.says()).toContain('A rate of −100 % or less has no meaning');
  expect(plain(room.page.querySelector('h1'))).toContain('discounted at 8%');
  await room.write(rate, '9');
  expect(room.says()).not.toContain('has no meaning');
  expect((await room.saved()).settings.discountRate).toBe(0.09);
});

it('goes by the decision of Select with one press; values of a use case that leaves wait for it', async () => {
  const said = { low: null, high: null, source: null, owner: null, date: null, confirmed: false } as const;
  const estimate = { ...said, useCase: updates, name: 'devices', likely: 5, origin: 'typed' as const };
  const begun = { ...newBusinessCase([updates]), estimates: [estimate] };
  const room = await openRoom(SettingsPage, { case: begun, suggested: [mesh] });
  await room.press('Take exactly these');
  const saved = await room.saved();
  expect(saved.useCases).toEqual([mesh]);
  expect(saved.estimates).toEqual([estimate]);
  expect(room.says()).toContain('out of the case; one value waits');
});

it('counts tax only once both of its figures are there', async () => {
  const room = await openRoom(SettingsPage, { case: newBusinessCase([mesh]) });
  const box = room.field('Count tax');
  box.click();
  await room.settled();
  await room.write(room.field('Tax rate'), '25');
  expect(room.says()).toContain('Tax counts once both are filled in.');
  await room.write(room.field('Years to write off hardware'), '0');
  expect(room.says()).toContain('Write a whole number from 1 to 30.');
  await room.write(room.field('Years to write off hardware'), '4');
  expect((await room.saved()).settings.tax).toEqual({ rate: 0.25, writeOffYears: 4 });
});

it('keeps what somebody typed of the phasing, and goes back to the catalogue with one press', async () => {
  const room = await openRoom(SettingsPage, { case: newBusinessCase([mesh]) });
  expect(room.says()).toContain('follows the stages of the catalogue');
  await room.write(room.field('Spend from month'), '3');
  expect((await room.saved()).phasing).toMatchObject([{ useCase: mesh, spendFrom: 3 }]);
  await room.press('Back to the catalogue');
  expect(() => room.button('Back to the catalogue')).toThrow();
});

it('offers when money moves by the dates of the plan, and takes it over with a press alone', async () => {
  const planned = { useCase: mesh, spendFrom: 2, spendMonths: 7, effectFrom: 5, rampMonths: 4 };
  const room = await openRoom(SettingsPage, { case: newBusinessCase([mesh]), planPhasing: [planned] });
  expect(room.says()).toContain('By the dates of the plan: One-off money is spent from month 2 to month 8');
  expect(room.says()).toContain('follows the stages of the catalogue');
  await room.press('Take it over');
  expect((await room.saved()).phasing).toEqual([planned]);
  expect(room.says()).not.toContain('By the dates of the plan');
});

it('says that an effect lies before its spending, and where to mend it', async () => {
  const phasing = [{ useCase: mesh, spendFrom: 9, spendMonths: 2, effectFrom: 1, rampMonths: 0 }];
  const room = await openRoom(SettingsPage, { case: { ...newBusinessCase([mesh]), phasing } });
  const findings = room.page.querySelector('pw-case-findings');
  expect(plain(findings)).toContain('the effect begins before anything is spent on it');
  expect(findings?.querySelector('a')?.getAttribute('href')).toMatch(/settings#phasing$/);
});

it('leans a scenario in words, and adds and removes one of your own', async () => {
  const room = await openRoom(SettingsPage, { case: unsureCase() });
  expect(room.says()).toContain('Halfway to the worse ends');
  const slider = room.page.querySelector<HTMLInputElement>('pw-scenarios-editor input[type=range]')!;
  await room.write(slider, '-100');
  expect(room.says()).toContain('All the way to the worse ends');
  const name = room.page.querySelector<HTMLInputElement>('pw-scenarios-editor form input[maxlength="80"]')!;
  name.value = 'Half join';
  await room.press('Add a scenario');
  const { scenarios } = await room.saved();
  expect(scenarios.map(({ id, lean }) => [id, lean])).toEqual([
    ['base', 0],
    ['cautious', -1],
    ['bold', 0.5],
    ['own-1', 0],
  ]);
  await room.press('Remove Half join');
  expect(() => room.button('Remove Half join')).toThrow();
});

it('can be read but not changed by those who may only look', async () => {
  const room = await openRoom(SettingsPage, { case: unsureCase(), canEdit: false });
  expect(room.field('Discount rate by year').disabled).toBe(true);
  expect(() => room.button('Add a scenario')).toThrow();
  expect(() => room.button('Add it')).toThrow();
});
