import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { isRemindingDay } from '../../../apps/api/src/mail/write-reminders.ts';
import { startMailServer } from '../../support/mail-server.ts';
import { invite, openedRound } from '../assessment/round-stage.ts';
import { asPostman, mailingStage, people, tell, until } from './mail-stage.ts';

it('has one reminding day, so many days before closing, across months and summer time', () => {
  const round = { closesOn: '2027-04-01', remindDays: 5 };
  const days = ['2027-03-26', '2027-03-27', '2027-03-28', '2027-04-01', '2027-04-02'];
  expect(days.filter((day) => isRemindingDay(round, day))).toEqual(['2027-03-27']);
  expect(isRemindingDay({ closesOn: null, remindDays: 5 }, '2027-03-27')).toBe(false);
});

it('reminds on that day once, however often the outbox looks, and not on another', async () => {
  const server = await startMailServer();
  const stage = await mailingStage(server.url);
  const closesOn = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const round = await openedRound(stage, { closesOn });
  await invite(stage, round, people);
  await tell(stage, round, 'remindBeforeClosing', ', days: 2');
  await wait(3_000);
  expect(server.letters).toEqual([]);
  await tell(stage, round, 'remindBeforeClosing', ', days: 3');
  await until(() => server.letters.length === 2);
  await asPostman(stage, (em) => em.execute(`update letter set due_at = now() where kind = 'schedule'`));
  await wait(3_000);
  expect(server.letters.map(({ to }) => to).sort()).toEqual(['ada@example.org', 'bo@example.org']);
  await stage.running.close();
  await server.close();
});
