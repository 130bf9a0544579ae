import { randomUUID } from 'node:crypto';
import { stageChangeLink, stageFeedback, stagePeople } from '../../support/change-stage.ts';
import { stagePolicy } from '../../support/policy-stage.ts';
import type { Cast } from '../../support/portal.ts';
import { pulseAnswer, stagePulse } from '../../support/pulse-stage.ts';
import { group } from './change-fields.ts';

/** What the operations of the people side need to be tried by everybody: links of those without an account, and arguments. */
export async function changeFixtures(cast: Cast, engagement: string) {
  const said = await stageFeedback(cast, engagement);
  await stagePulse(cast, engagement);
  const policyVersion = await stagePolicy(cast, engagement);
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
