import { Component, input } from '@angular/core';
import { describe, expect, it, vi } from 'vitest';
import { PersonCourses } from '../../../../apps/web/src/app/change/person/person-courses.ts';
import { openByLink } from '../opened-by-link.ts';

vi.setConfig({ testTimeout: 30_000 });

@Component({ selector: 'pw-host', imports: [PersonCourses], template: '<pw-person-courses [token]="token()" />' })
class Host {
  readonly token = input.required<string>();
}

const session = (id: string, free: number, state: string | null = null) => ({
  ...{ session: id, day: '2027-03-08', startsAt: '09:30', timeZone: 'Europe/Berlin', minutes: 60 },
  ...{ place: 'Room 1', trainer: null, free, state },
});
const course = (standing: string, more: object = {}) => ({
  ...{ course: 'basics', title: 'Basics', topics: ['Why'], minutes: 30, link: null, isRequired: true, standing },
  ...{ finishedOn: null, expiresOn: null, passPercent: 50, questions: [], files: [], sessions: [], ...more },
});
const mine = (...courses: object[]) => ({ myChange: { courses } });
const questions = [{ id: 'q1', text: 'Who shares?', options: ['Nobody', 'Peers'] }];

describe('the courses of somebody', () => {
  it('are checked by what was chosen; who does not pass is told and may try again', async () => {
    let tries = 0;
    const at = await openByLink(Host, (name) => {
      if (name === 'MyCourses')
        return mine(course(tries === 2 ? 'done' : 'missing', { questions, finishedOn: '2027-03-02' }));
      tries += 1;
      return { submitCheck: { right: tries - 1, questions: 1, isPassed: tries === 2 } };
    });
    await at.until('You need it before you go live');
    await at.press('Take the check: one question');
    await at.choose('Nobody');
    await at.press('Hand it in');
    await at.until('0 of 1 were right');
    await at.choose('Peers');
    await at.press('Hand it in');
    await at.until('You finished it on');
    const input = { course: 'basics', answers: [{ question: 'q1', option: 1 }] };
    expect(at.asked.findLast(({ name }) => name === 'SubmitCheck')).toMatchObject({
      variables: { input },
      token: 'secret',
    });
  });

  it('are taken in a session with a free seat; one that has filled up meanwhile says so', async () => {
    const full = { errors: [{ message: 'This session has 5 seats.', extensions: { code: 'SESSION_FULL' } }] };
    let isTaken = false;
    const at = await openByLink(Host, (name) => {
      if (name === 'MyCourses')
        return mine(
          course('missing', { sessions: [session('monday', isTaken ? 0 : 1), session('tuesday', 3, 'booked')] }),
        );
      isTaken = true;
      return name === 'BookSession' ? full : { cancelSession: true };
    });
    await at.until('One seat is free');
    await at.press('Take a seat');
    await at.until('This session has 5 seats.');
    await at.until('No seat is free');
    expect(at.says()).toContain('You have a seat');
    await at.press('Give it up');
    expect(at.asked.findLast(({ name }) => name === 'CancelSession')).toMatchObject({
      variables: { session: 'tuesday' },
    });
  });

  it('take no room while there are none', async () => {
    const at = await openByLink(Host, () => mine());
    expect(at.says()).toBe('');
  });
});
