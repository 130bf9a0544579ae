import { randomUUID } from 'node:crypto';
import { stageChangeLink, stageFeedback, stagePeople } from '../../support/change-stage.ts';
import { stagePolicy } from '../../support/policy-stage.ts';
import type { Cast } from '../../support/portal.ts';
import { pulseAnswer, stagePulse } from '../../support/pulse-stage.ts';
import { editChange, group } from './change-fields.ts';

/** What the operations of the people side need to be tried by everybody: links of those without an account, and arguments. */
export async function changeFixtures(cast: Cast, engagement: string) {
  const said = await stageFeedback(cast, engagement);
  await stagePulse(cast, engagement);
  const policyVersion = await stagePolicy(cast, engagement);
  await stageTraining(cast, engagement);
  const [person] = await stagePeople(cast, engagement, [{ groups: ['drivers'] }]);
  return {
    links: {
      'affected person': person?.token ?? '',
      'change link': await stageChangeLink(cast, engagement, { kind: 'feedback', subject: 'feedback' }),
      'feedback giver': said.token,
    },
    values: {
      openChangeLink: { kind: 'feedback', subject: 'feedback' },
      closeChangeLink: { kind: 'feedback', subject: 'feedback' },
      giveFeedback: { input: { text: 'A word', sentAs: randomUUID() } },
      handleFeedback: { edit: { id: said.id, handling: { state: 'new' }, version: 1 } },
      saveAffectedPerson: {
        edit: {
          id: randomUUID(),
          version: 0,
          person: { name: 'Somebody', language: 'en', groups: ['drivers'], roles: [] },
        },
      },
      removeAffectedPeople: { people: [person?.id] },
      answerPulse: { pulse: 'spring', answer: pulseAnswer('drivers') },
      answerOpenPulse: { answer: pulseAnswer('drivers'), sentAs: randomUUID() },
      policyVersions: { policy: 'peers' },
      policySigners: { wanted: { policy: 'peers', states: [], first: 10 } },
      approvePolicy: { input: { policy: 'peers', version: 1, isEditorial: false, concerns: [] } },
      publishPolicyVersion: { version: policyVersion.id },
      withdrawPolicyVersion: { version: policyVersion.id },
      recordAcknowledgements: { input: { policy: 'peers', people: [] } },
      recordCompletions: { input: { course: 'basics', on: '2026-01-01', score: null, people: [] } },
      remindOfPolicy: { policy: 'peers' },
      acknowledgePolicy: { input: { version: policyVersion.id, hash: policyVersion.hash, language: 'en' } },
      sendCommunication: { input: { communication: 'hello', version: 1 } },
      submitCheck: { input: { course: 'basics', answers: [] } },
      courseFiles: { course: 'basics' },
      removeCourseFile: { file: randomUUID() },
      bookSession: { session: 'monday' },
      cancelSession: { session: 'monday' },
      sessionPlaces: { session: 'monday' },
      placeInSession: { input: { session: 'monday', people: [], state: 'booked' } },
      readMessage: { communication: 'hello' },
      pulseWords: { pulse: 'spring' },
      affectedPersonLinks: { people: [person?.id] },
      mailPersonLinks: { people: [person?.id] },
      reissuePersonLink: { person: person?.id },
      editChange: { edits: { group: [{ id: 'drivers', version: 0, part: group('drivers') }] } },
    },
  };
}

/** A message that was said, a course with a check, and a session of it, for drivers. */
async function stageTraining({ owner }: Cast, e: string): Promise<void> {
  const message = {
    ...{ id: 'hello', title: 'Hello', groups: ['drivers'], step: 'know', sponsor: null, sender: null },
    ...{ channel: 'email', when: { day: '2026-01-05', task: null, side: null, offsetDays: 0 }, hours: 1 },
    ...{ feedback: null, texts: [{ language: 'en', subject: 'Hello', text: 'All of you.' }], wave: null },
    ...{ state: 'sent', sentOn: '2026-01-05', origin: null },
  };
  const questions = [{ id: 'q1', text: 'Who shares?', options: ['Nobody', 'Peers'], right: 1 }];
  const course = {
    ...{ id: 'basics', title: 'Basics', topics: [], roles: [], groups: ['drivers'], useCases: [], minutes: 30 },
    ...{ link: null, isRequired: true, validMonths: null, passPercent: 80, questions, origin: null },
  };
  const session = {
    ...{ id: 'monday', course: 'basics', day: '2099-01-05', startsAt: '09:30', timeZone: 'Europe/Berlin' },
    ...{ minutes: 60, place: 'Room 1', trainer: null, seats: 10, groups: [] },
  };
  const parts = { communication: message, course, session };
  const edits = Object.entries(parts).map(([kind, part]) => [kind, [{ id: part.id, version: 0, part }]]);
  await owner.need(editChange, { e, edits: Object.fromEntries(edits) as object });
}
