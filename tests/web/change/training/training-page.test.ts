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
          share: { people: 5, asked: 4, trained: 3, lacking: [{ course: 'basics', people: 9 }] },
          seats: [{ session: 'monday', booked: 5, attended: 0, absent: 0 }],
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

  it('keeps a check with its right answer, and refuses one without two answers beside it', async () => {
    const parts = { groups, courses: [newCourse('basics', 'Basics')] };
    const opened = await openChange(TrainingPage, { parts, context, search: '?course=basics', told });
    await opened.press('Add a question');
    await opened.until('Question 1');
    expect((await opened.sent())['course']?.[0]?.part).toMatchObject({ questions: [{ right: 0 }] });
    const answers = [...opened.page.querySelectorAll('textarea')].find(({ value }) => value.startsWith('Yes'))!;
    answers.value = 'Only one';
    answers.dispatchEvent(new Event('change'));
    await opened.until('at least two answers');
  });
});

describe('the files of a course', () => {
  it('are listed with the course, and removed', async () => {
    const parts = { groups, courses: [newCourse('basics', 'Basics')] };
    const removed: unknown[] = [];
    const answers = (name: string, variables: Record<string, unknown>) => {
      if (name === 'CourseFiles') return { courseFiles: [{ id: 'f1', name: 'slides.pdf', bytes: 204_800 }] };
      if (name !== 'RemoveCourseFile') return told(name);
      removed.push(variables['file']);
      return { removeCourseFile: true };
    };
    const opened = await openChange(TrainingPage, { parts, context, search: '?course=basics', told: answers });
    await opened.until('slides.pdf');
    expect(opened.says()).toContain('200 kB');
    await opened.press('Remove slides.pdf');
    expect(removed).toEqual(['f1']);
  });
});

describe('courses from a file', () => {
  it('are looked at first, then taken; one that is here already stays', async () => {
    const parts = { groups, courses: [newCourse('basics', 'Basics')] };
    const opened = await openChange(TrainingPage, { parts, context, told });
    await opened.press('From a file…');
    const field = opened.page.querySelector<HTMLInputElement>('input[aria-label="File with courses"]')!;
    const file = new File(['Title,Required\nBasics,no\nFire,yes\n'], 'courses.csv', { type: 'text/csv' });
    Object.defineProperty(field, 'files', { value: [file] });
    field.dispatchEvent(new Event('change'));
    await opened.until('1 new, 1 as they are, 0 with a mistake');
    await opened.press('Take these courses');
    const { course = [] } = await opened.sent();
    expect(course.map(({ part }) => part)).toMatchObject([{ title: 'Fire', isRequired: true }]);
  });
});

describe('the sessions of a training', () => {
  const session = {
    ...{ id: 'monday', course: 'basics', day: '2027-03-08', startsAt: '09:30', timeZone: 'Europe/Berlin' },
    ...{ minutes: 60, place: 'Room 1', trainer: 'Ada', seats: 5, groups: [] },
  };
  const parts = { groups, courses: [newCourse('basics', 'Basics')], sessions: [session] };
  const waves = [{ id: 'all', name: '', sites: [], goLive: '2027-05-01', gate: null }];

  it('say how many seats are taken, and where there are too few of them', async () => {
    const opened = await openChange(TrainingPage, { parts, context: { ...context, waves }, told });
    await opened.until('5 of 5 taken');
    expect(opened.says()).toContain('“Basics” has 5 seats before the first go-live, and 9 people lack it.');
  });

  it('are added for a course, and edited beside the list', async () => {
    const opened = await openChange(TrainingPage, { parts, context, search: '?session=monday', told });
    await opened.until('Who has a seat');
    await opened.write('Seats', '8');
    expect((await opened.sent())['session']?.[0]?.part).toMatchObject({ seats: 8 });
    await opened.press('Add a session');
    await opened.until('0 of 12 taken');
  });

  it('put down who came, on the day and not before', async () => {
    const put: unknown[] = [];
    const answers = (name: string, variables: Record<string, unknown>) => {
      if (name === 'SessionPlaces') return { sessionPlaces: [{ person: 'p1', name: 'Ben', state: 'booked' }] };
      if (name === 'PlaceInSession') {
        put.push(variables['input']);
        return { placeInSession: 1 };
      }
      return told(name);
    };
    const search = '?session=monday';
    const opened = await openChange(TrainingPage, { parts, context, today: '2027-03-08', search, told: answers });
    await opened.until('Ben');
    await opened.tick('Ben');
    await opened.press('They came');
    expect(put).toEqual([{ session: 'monday', people: ['p1'], state: 'attended' }]);
  });
});
