import { describe, expect, it, vi } from 'vitest';
import { TrainingPage } from '../../../../apps/web/src/app/change/training/training-page.ts';
import { newCourse } from '../../../../apps/web/src/app/change/training/training-rows.ts';
import { anyGroup, openChange } from '../opened-change.ts';

vi.setConfig({ testTimeout: 30_000 });

const groups = [anyGroup('drivers', { roles: ['Driver'] })];
const context = {
  useCases: [
    {
      ...{ id: 'mesh', name: 'Mesh', patterns: [], policies: [] },
      training: [{ role: 'Driver', topics: ['Joining', 'Leaving'] }],
    },
  ],
};
const cell = { course: 'basics', due: 4, done: 2, expiring: 1, expired: 0, missing: 1 };
const told = (name: string): object | undefined =>
  name === 'TrainingStanding'
    ? {
        trainingStanding: {
          today: '2027-03-01',
          rows: [
            { kind: 'all', id: '', people: 5, cells: [cell] },
            { kind: 'group', id: 'drivers', people: 4, cells: [cell] },
          ],
          share: { people: 5, asked: 4, trained: 3 },
        },
      }
    : undefined;

describe('the page of training', () => {
  it('proposes courses from what the use cases ask of roles, and takes them', async () => {
    const opened = await openChange(TrainingPage, { parts: { groups }, context, today: '2027-03-01', told });
    expect(opened.says()).toContain('Nothing has to be learned yet');
    await opened.press('Propose courses from the use cases');
    expect(opened.says()).toContain('Joining · Leaving');
    await opened.press('Take these courses');
    const { course = [] } = await opened.sent();
    expect(course[0]?.part).toMatchObject({ roles: ['Driver'], topics: ['Joining', 'Leaving'], isRequired: true });
  });

  it('says who holds what, those who are due again soon among them', async () => {
    const parts = { groups, courses: [newCourse('basics', 'Basics')] };
    const opened = await openChange(TrainingPage, { parts, context, today: '2027-03-01', told });
    await opened.until('3 of 4 people hold every course');
    expect(opened.says()).toMatch(/Drivers\s*4\s*3 of 4/);
  });
});
