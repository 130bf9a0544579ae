import { caseModel, caseResult } from '@peerway/business-case';
import { expect, it, vi } from 'vitest';
import { VersionsPage } from '../../../apps/web/src/app/business-case/versions/versions-page.ts';
import { plain } from '../case-studies/opened-library.ts';
import { openRoom } from './opened-room.ts';
import { unsureCase } from './unsure-case.ts';

// The first of them fetches drivers and catalogue as parts of the app.
vi.setConfig({ testTimeout: 20_000 });

const catalogue = {
  drivers: [],
  costs: { wholeCase: [], parameters: [], drivers: [] },
  useCases: [],
  alternatives: [],
};

function approval(said: object = {}) {
  const frozen = unsureCase();
  return {
    id: 'a1',
    number: 1,
    note: 'Under the condition that the pilot works.',
    caseVersion: 3,
    approvedBy: 'Erna',
    approvedAt: '2026-11-02T10:00:00Z',
    fingerprint: 'abcdef0123456789',
    withdrawnAt: null,
    withdrawnBy: null,
    withdrawnReason: null,
    headline: caseResult(caseModel(frozen, catalogue)),
    case: frozen,
    ...said,
  };
}

it('approves the version that is seen, with what is said with it', async () => {
  const told = vi.fn(() => ({ approveBusinessCase: { id: 'a1', number: 1 } }));
  const room = await openRoom(VersionsPage, { case: unsureCase(), told });
  expect(plain(room.page.querySelector('h1'))).toBe('No version of the case is approved');
  await room.write(room.page.querySelector('textarea')!, 'Go on.');
  await room.press('Approve this version');
  expect(told).toHaveBeenCalledWith('ApproveBusinessCase', { engagement: 'e1', version: 3, note: 'Go on.' });
});

it('approves nothing that has no present value, and leads to where that is mended', async () => {
  const room = await openRoom(VersionsPage, { case: unsureCase({}, { discountRate: null }) });
  expect(room.says()).toContain('without a discount rate there is no present value');
  expect(room.button('Set the discount rate').getAttribute('href')).toMatch(/business-case\/settings$/);
  expect((room.button('Approve this version') as HTMLButtonElement).disabled).toBe(true);
});

it('says who may approve to those who may not', async () => {
  const room = await openRoom(VersionsPage, { case: unsureCase(), canApprove: false });
  expect(() => room.button('Approve this version')).toThrow();
  expect(room.says()).toContain('Executives of the engagement, consultants and owners approve it.');
});

it('shows what changed since the approval, and what each change does alone', async () => {
  const today = unsureCase({}, { discountRate: 0.12 });
  const room = await openRoom(VersionsPage, { case: today, version: 4, approved: [approval()] });
  expect(plain(room.page.querySelector('h1'))).toBe('The case changed since approval 1');
  const row = [...room.page.querySelectorAll('tbody tr')].map((each) => plain(each));
  expect(row).toHaveLength(1);
  expect(row[0]).toMatch(/^Discount rate by year ?8% ?12% ?− EUR/);
  expect(room.says()).toMatch(/Net present value: from EUR\s[\d,]+ to EUR/);
});

it('says that nothing changed while the approved version is the one that stands', async () => {
  const room = await openRoom(VersionsPage, { case: unsureCase(), approved: [approval()] });
  expect(plain(room.page.querySelector('h1'))).toBe('Approval 1 stands, and nothing changed since');
  expect(room.says()).toContain('The case of today is the one that was approved as number 1');
  expect(room.says()).toContain('approved by Erna');
  expect(room.says()).toContain('Under the condition that the pilot works.');
});

it('withdraws only with a reason, and keeps showing what was withdrawn, by whom and why', async () => {
  const told = vi.fn(() => ({ withdrawApproval: { id: 'a1', withdrawnAt: '2026-11-03T10:00:00Z' } }));
  const withdrawn = approval({ id: 'a0', number: 0, withdrawnAt: '2026-11-01T10:00:00Z', withdrawnBy: 'Olga' });
  const approved = [approval(), { ...withdrawn, withdrawnReason: 'Too early.' }];
  const room = await openRoom(VersionsPage, { case: unsureCase(), approved, told });
  expect(room.says()).toContain('Withdrawn by Olga: Too early.');
  await room.press('Withdraw');
  await room.press('Withdraw the approval');
  expect(room.says()).toContain('Say why: it stays on record.');
  expect(told).not.toHaveBeenCalled();
  await room.write(room.page.querySelector<HTMLTextAreaElement>('pw-withdraw-approval textarea')!, 'The budget went.');
  await room.press('Withdraw the approval');
  expect(told).toHaveBeenCalledWith('WithdrawApproval', { engagement: 'e1', id: 'a1', reason: 'The budget went.' });
});
