import { readFileSync } from 'node:fs';
import { mspdiOf, newPlanSettings, newTask, planFromMspdi } from '@peerway/rollout';
import { describe, expect, it } from 'vitest';

const sample = (name: string): string => readFileSync(new URL(`./files/${name}`, import.meta.url), 'utf8');
const project = (inside: string, head = ''): string =>
  `<?xml version="1.0"?><Project xmlns="http://schemas.microsoft.com/project"><StartDate>2027-01-04T08:00:00</StartDate>${head}<Tasks>${inside}</Tasks></Project>`;
const task = (number: number, name: string, rest = ''): string =>
  `<Task><UID>${number}</UID><Name>${name}</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H0M0S</Duration>${rest}</Task>`;
const told = (text: string): string[] =>
  planFromMspdi(text).report.map(({ code, detail }) => `${code} ${detail}`.trim());
const tasksOf = (text: string) => planFromMspdi(text).plan?.tasks ?? [];

describe('a file of Microsoft Project', () => {
  it('is read whole: outline, links of each type, lags, constraints, calendars, people, rates and progress', () => {
    const { plan, report } = planFromMspdi(sample('office-move.xml'));
    expect(report).toEqual([]);
    expect(plan?.settings).toMatchObject({
      start: '2027-03-01',
      asOf: '2027-03-12',
      currency: 'CHF',
      calendar: 'calendar.zurich',
    });
    expect(plan?.settings.calendars[0]?.exceptions).toEqual([
      { from: '2027-03-26', until: '2027-03-29', works: false, name: 'Easter' },
      { from: '2027-04-03', until: '2027-04-03', works: true, name: 'Moving Saturday' },
    ]);
    expect(
      plan?.settings.resources.map(({ name, kind, capacity, ratePerDay, calendar }) => [
        name,
        kind,
        capacity,
        ratePerDay,
        calendar,
      ]),
    ).toEqual([
      ['Network engineer', 'role', 2, 960, null],
      ['Rita Rossi', 'person', 0.6, null, 'calendar.rita-rossi'],
    ]);
    expect(plan?.settings.calendars[1]?.week).toEqual([true, true, true, false, false, false, false]);
    const [move, survey, cabling, ready] = plan?.tasks ?? [];
    expect(move).toMatchObject({ id: 't-7f3a1b52-0000-4000-8000-000000000001', parent: null, kind: 'task' });
    expect(survey).toMatchObject({
      parent: move?.id,
      estimate: { low: 5, likely: 5, high: 5 },
      assignments: [{ resource: 'resource.network-engineer', share: 0.5 }],
      progress: { actualStart: '2027-03-01', actualFinish: '2027-03-05', remainingDays: null },
      note: 'Ask the landlord for the plans.\nTwice.',
    });
    expect(cabling).toMatchObject({
      noEarlierThan: '2027-03-08',
      finishBy: '2027-04-02',
      fixedCost: 12_500.5,
      links: [{ task: survey?.id, type: 'FS', lagDays: 2 }],
      progress: { actualStart: '2027-03-09', actualFinish: null, remainingDays: 6 },
    });
    expect(ready).toMatchObject({ kind: 'milestone', links: [{ task: cabling?.id, type: 'FF', lagDays: -1 }] });
  });

  it('gives the same ids whenever it is read again', () => {
    expect(planFromMspdi(sample('office-move.xml'))).toEqual(planFromMspdi(sample('office-move.xml')));
  });

  it('names each element that carries something a plan would lose', () => {
    expect(told(sample('odd-project.xml'))).toEqual([
      'WORK_WEEKS_NOT_READ Odd',
      'EXCEPTION_RECURRING Every second Friday',
      'RESOURCE_IS_MATERIAL Cement',
      'ROUNDED_UP 2.5 → 3',
      'CONSTRAINT_READ_AS 5 2027-02-01',
      'ELAPSED_AS_WORKING 7 → 5',
      'INACTIVE_TASK',
      'LAG_IN_PERCENT 50 % → 2',
      'UNKNOWN_LINK 99',
      'UNKNOWN_RESOURCE 44',
      'ELEMENT_NOT_READ Weather (1)',
      'BASELINE_NOT_TAKEN 1',
    ]);
  });

  it.each([
    ['<!DOCTYPE Project [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><Project>&b;</Project>', 'XML_DOCTYPE'],
    ['<?xml version="1.0"?>\n<!DOCTYPE Project SYSTEM "file:///etc/passwd"><Project/>', 'XML_DOCTYPE'],
    ['<Project><!ENTITY x "y"></Project>', 'XML_DOCTYPE'],
    ['<Project>&xxe;</Project>', 'XML_ENTITY_UNKNOWN'],
    ['<Project>&#0;</Project>', 'XML_ENTITY_UNKNOWN'],
    ['<Project>&#xD800;</Project>', 'XML_ENTITY_UNKNOWN'],
    ['<Project><a></Project>', 'XML_BROKEN'],
    ['<Project>', 'XML_BROKEN'],
    ['', 'XML_BROKEN'],
    ['{"format":"peerway-plan"}', 'XML_BROKEN'],
    ['<Project/><Project/>', 'XML_BROKEN'],
    ['<a>'.repeat(100_000), 'XML_TOO_DEEP'],
    [`<Project ${'a="b" '.repeat(100_000)}/>`, 'XML_BROKEN'],
    ['<html/>', 'NOT_A_PROJECT'],
    ['<Project/>', 'START_UNKNOWN'],
    ['<Project>' + '<Task>'.repeat(50_000), 'TOO_MANY_TASKS'],
    ['x'.repeat(30_000_001), 'FILE_TOO_LARGE'],
  ])('refuses %# with its reason, and nothing of it is taken', (text, code) => {
    const reading = planFromMspdi(text);
    expect(reading.plan).toBeNull();
    expect(reading.report.map((finding) => finding.code)).toEqual([code]);
  });

  it('refuses 50,000 tasks and reads 5,000 in bounded time', () => {
    const tasks = (count: number): string =>
      project(Array.from({ length: count }, (_, index) => task(index + 1, `Task ${index}`)).join(''));
    const start = performance.now();
    expect(told(tasks(50_000))).toEqual(['TOO_MANY_TASKS 5000']);
    expect(tasksOf(tasks(5000))).toHaveLength(5000);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('reads an outline 4,000 levels deep, and one that leaves levels out', () => {
    const deep = Array.from(
      { length: 4000 },
      (_, index) => `<Task><UID>${index + 1}</UID><Name>T</Name><OutlineLevel>${index + 1}</OutlineLevel></Task>`,
    );
    expect(tasksOf(project(deep.join(''))).at(-1)?.parent).toBe('imported.3999');
    const jump = project(task(1, 'A') + task(2, 'B').replace('<OutlineLevel>1', '<OutlineLevel>4'));
    expect(tasksOf(jump)[1]?.parent).toBe('imported.1');
    expect(told(jump)).toEqual(['OUTLINE_JUMP 4']);
  });

  it('keeps links that circle, for the plan to name them', () => {
    const link = (number: number): string =>
      `<PredecessorLink><PredecessorUID>${number}</PredecessorUID></PredecessorLink>`;
    const circle = project(task(1, 'A', link(2)) + task(2, 'B', link(1)));
    expect(tasksOf(circle).map(({ links }) => links[0]?.task)).toEqual(['imported.2', 'imported.1']);
  });

  it('says what it made of lengths that are negative, no lengths, too long, or begun days', () => {
    const one = (duration: string): string => project(task(1, 'A').replace('PT8H0M0S', duration));
    expect(told(one('-PT8H0M0S'))).toEqual(['NEGATIVE_DURATION -8 h']);
    expect(told(one('two days'))).toEqual(['DURATION_NOT_UNDERSTOOD two days']);
    expect(told(one('PT1000000H0M0S'))).toEqual(['TOO_LONG 125000']);
    expect(told(one('PT8H1M0S'))).toEqual(['ROUNDED_UP 1.002 → 2']);
    expect(
      tasksOf(one('PT12H0M0S').replace('<Tasks>', '<MinutesPerDay>360</MinutesPerDay><Tasks>'))[0]?.estimate.likely,
    ).toBe(2);
  });

  it('moves no day across the change of the clock, a leap day or a time zone', () => {
    const finish = (day: string): string | null | undefined =>
      tasksOf(project(task(1, 'A', `<Deadline>${day}</Deadline>`)))[0]?.finishBy;
    expect(finish('2027-03-28T23:30:00')).toBe('2027-03-28');
    expect(finish('2027-10-31T02:30:00+02:00')).toBe('2027-10-31');
    expect(finish('2028-02-29T17:00:00')).toBe('2028-02-29');
    expect(finish('2027-02-29T17:00:00')).toBeNull();
  });

  it('cleans names that a plan cannot hold, and says so', () => {
    const long = 'x'.repeat(300);
    const names = tasksOf(project(task(1, 'Two\nlines &#x202E;turned') + task(2, '') + task(3, long))).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['Two lines  turned', 'imported.2', long.slice(0, 200)]);
  });

  it('takes a calendar without a working day as Monday to Friday, and says so', () => {
    const days = [1, 2, 3, 4, 5, 6, 7]
      .map((day) => `<WeekDay><DayType>${day}</DayType><DayWorking>0</DayWorking></WeekDay>`)
      .join('');
    const calendar = `<Calendars><Calendar><UID>1</UID><Name>Never</Name><IsBaseCalendar>1</IsBaseCalendar><WeekDays>${days}</WeekDays></Calendar></Calendars>`;
    const text = project(task(1, 'A'), calendar);
    expect(told(text)).toEqual(['CALENDAR_WITHOUT_WORK']);
    expect(planFromMspdi(text).plan?.settings.calendars[0]?.week).toEqual([true, true, true, true, true, false, false]);
  });

  it('takes the same id only once', () => {
    const plan = { settings: newPlanSettings('2027-01-04'), tasks: [newTask('a', 'First')] };
    const { text } = mspdiOf(plan, { name: 'x', scheduled: {} });
    const [one = ''] = /<Task>.*<\/Task>/s.exec(text) ?? [];
    const twice = text.replace(one, one + one.replace('<UID>1<', '<UID>2<'));
    expect(tasksOf(twice).map(({ id }) => id)).toEqual(['a', 'imported.2']);
  });

  it('is read with prefixes of names, remarks and literal text', () => {
    const text =
      '<p:Project xmlns:p="x"><!-- <b> --><p:StartDate>2027-01-04T08:00:00</p:StartDate><p:Tasks><p:Task><p:UID>1</p:UID><p:Name><![CDATA[A & B]]></p:Name></p:Task></p:Tasks></p:Project>';
    expect(tasksOf(text).map(({ name }) => name)).toEqual(['A & B']);
  });
});
