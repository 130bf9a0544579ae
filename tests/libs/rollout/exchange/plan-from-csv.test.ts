import { newPlanSettings, newTask, planCsv, planFromCsv } from '@peerway/rollout';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnPlan, sorted } from './drawn-plan.ts';

const known = { settings: newPlanSettings('2027-01-04'), tasks: [] };
const told = (text: string, reading = {}): string[] =>
  planFromCsv(text, reading).report.map(({ code, detail }) => `${code} ${detail}`.trim());
const tasksOf = (text: string) => planFromCsv(text, { known }).plan?.tasks ?? [];

describe('a plan as a table', () => {
  it('comes back as it went out, whatever separates its cells; what holds for the whole plan stays', () => {
    fc.assert(
      fc.property(
        drawnPlan,
        fc.constantFrom<',' | ';' | '\t'>(',', ';', '\t'),
        fc.boolean(),
        (plan, separator, byteOrderMark) => {
          const { plan: back } = planFromCsv(planCsv(plan, { separator, byteOrderMark }).text, { known: plan });
          expect(sorted(back)).toEqual(sorted(plan));
        },
      ),
    );
  });

  it('says that calendars, people and sites have no place in it', () => {
    expect(planCsv(known).report).toEqual([{ code: 'NOT_IN_THIS_FORMAT', at: 'plan:calendars', detail: '1' }]);
  });

  it('defuses names that a spreadsheet would run, and takes the mark off again', () => {
    const tasks = ['=1+1', '+4', '@x', '-1', "'=quoted"].map((name, index) => ({
      ...newTask(`t${index}`, name),
      rank: index,
    }));
    const { text } = planCsv({ ...known, tasks });
    expect(text).toContain("'=1+1");
    expect(tasksOf(text).map(({ name }) => name)).toEqual(['=1+1', '+4', '@x', '-1', "'=quoted"]);
  });

  it('reads the table of another program, by rows and numbers of the outline, in German', () => {
    const text = [
      'Nr.;PSP-Code;Vorgangsname;Dauer;Anfang;Vorgänger;Ressourcennamen',
      '1;1;Aufbau;;;;',
      '2;1.1;Server;5 Tage;Mo 04.01.27;;Anna[50%]',
      '3;1.2;Test;2,5 Tage;;2EA+1 Tag;"Anna; Ben"',
      '4;2;Fertig;0 Tage;;3;',
    ].join('\n');
    const tasks = tasksOf(text);
    expect(tasks.map(({ name, parent }) => [name, parent])).toEqual([
      ['Aufbau', null],
      ['Server', 'imported.aufbau'],
      ['Test', 'imported.aufbau'],
      ['Fertig', null],
    ]);
    expect(tasks[1]?.assignments).toEqual([{ resource: 'resource.anna', share: 0.5 }]);
    expect(tasks[2]?.estimate.likely).toBe(3);
    expect(tasks[2]?.links).toEqual([{ task: 'imported.server', type: 'FS', lagDays: 1 }]);
    expect(told(text)).toContain('RESOURCE_ADDED Anna');
  });

  it('reads days with slashes only in the one order in which all of them are days, or in the one that is wished', () => {
    const day = (text: string, reading = {}) => planFromCsv(text, { known, ...reading }).plan?.tasks[0]?.finishBy;
    expect(day('name,deadline\nA,31/03/2027\nB,01/02/2027')).toBe('2027-03-31');
    expect(day('name,deadline\nA,03/31/2027')).toBe('2027-03-31');
    expect(day('name,deadline\nA,03/04/2027')).toBeNull();
    expect(told('name,deadline\nA,03/04/2027')).toContain('DAYS_AMBIGUOUS 1');
    expect(day('name,deadline\nA,03/04/2027', { dayOrder: 'monthFirst' })).toBe('2027-03-04');
    expect(told('name,deadline\nA,31/03/2027')).toContain('DAYS_READ_AS dayFirst');
  });

  it('knows leap days and days of the clock change, and refuses days that there are not', () => {
    const days = tasksOf('name,deadline\nA,2028-02-29\nB,28.03.2027\nC,29.02.2027\nD,31.10.2027').map(
      ({ finishBy }) => finishBy,
    );
    expect(days).toEqual(['2028-02-29', '2027-03-28', null, '2027-10-31']);
    expect(told('name,deadline\nC,29.02.2027')).toEqual(['DAY_NOT_UNDERSTOOD 29.02.2027']);
  });

  it('takes no negative, unreadable or ambiguous number silently', () => {
    expect(told('name,duration,fixed cost\nA,-3,1.234')).toEqual(['NEGATIVE_DURATION -3', 'NUMBER_AMBIGUOUS 1.234']);
    expect(told('name,duration\nA,1e308')).toEqual(['NUMBER_UNREADABLE 1e308']);
    expect(told('name,low days,likely days,high days\nA,5,3,4')).toEqual(['POINTS_DO_NOT_RISE 5, 3, 4']);
    expect(tasksOf('name,fixed cost\nA,"1.234,50 €"')[0]?.fixedCost).toBe(1234.5);
  });

  it('reports links and parents that lead nowhere, ids that stand twice, and no name', () => {
    const text = 'id,name,parent,links\na,First,gone,z9\na,Second,,a FS\nb,,b,';
    expect(told(text)).toEqual([
      'DUPLICATE_ID a',
      'UNKNOWN_PARENT gone',
      'UNKNOWN_PARENT b',
      'UNKNOWN_LINK z9',
      'NAME_CHANGED',
    ]);
  });

  it('refuses no table, a table without names, and one of 50,000 rows before reading it', () => {
    expect(told('')).toEqual(['FILE_EMPTY']);
    expect(told('a,b\n1,2')).toEqual(['NAME_COLUMN_MISSING a, b']);
    expect(told('name\n"broken')).toEqual(['QUOTES_BROKEN']);
    expect(told(`name\n${'x\n'.repeat(50_000)}`)).toEqual(['TOO_MANY_TASKS 5000']);
    expect(told('x'.repeat(30_000_001))).toEqual(['FILE_TOO_LARGE 30000000']);
  });

  it('keeps what a table has no column for', () => {
    const task = {
      ...newTask('a', 'First'),
      note: 'Kept',
      promised: '2027-05-05',
      estimate: { low: 1, likely: 2, high: 9 },
    };
    const { plan } = planFromCsv('id,name,likely days\na,Renamed,2', { known: { ...known, tasks: [task] } });
    expect(plan?.tasks).toEqual([{ ...task, name: 'Renamed', rank: 1 }]);
  });
});
