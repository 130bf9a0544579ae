/** What of one table goes into the file of an engagement, in the order in which it can be put in again. */
export interface EngagementTable {
  readonly name: string;
  /** Which rows; `$1` is the engagement. */
  readonly where: string;
  readonly order: string;
}

const ofEngagement = 'engagement_id = $1';
/** Own use cases that the engagement names: in a list, a finding, a score, a choice, a decision or a business case. */
const usedHere = `(use_case_id in (
  select use_case from finding_out where engagement_id = $1 union select use_case from stated_score where engagement_id = $1
  union select use_case from platform_choice where engagement_id = $1 union select use_case from decision_record where engagement_id = $1
  union select jsonb_array_elements_text(chosen) from decision_record where engagement_id = $1
  union select jsonb_array_elements_text(coalesce(result -> 'ranked', '[]'::jsonb)) from decision_record where engagement_id = $1 and result is not null
  union select jsonb_array_elements_text(settings -> 'useCases') from selection
    where engagement_id = $1 and jsonb_typeof(settings -> 'useCases') = 'array'
  union select use_case from capacity_model where engagement_id = $1)
  or exists (select from business_case where engagement_id = $1 and strpos(content::text, to_json(use_case_id)::text) > 0)
  or exists (select from approved_case where engagement_id = $1 and strpos(content::text || capacity::text, to_json(use_case_id)::text) > 0)
  or exists (select from plan where engagement_id = $1 and jsonb_exists(content #> '{scope,useCases}', use_case_id))
  or exists (select from plan_task where engagement_id = $1 and content -> 'origin' ->> 'useCase' = use_case_id)
  or exists (select from plan_risk where engagement_id = $1 and content -> 'origin' ->> 'of' = use_case_id)
  or exists (select from change_part where engagement_id = $1 and jsonb_exists(content -> 'useCases', use_case_id)))`;
/** As long as everybody weighs alone a weighing stays where it is: nobody may read, and so nobody may take along, what they say. */
const shownWeighing = (id: string): string =>
  `${ofEngagement} and ${id} in (select id from weighing where engagement_id = $1 and phase <> 'alone')`;

/** Everything that an engagement consists of. A table is named here or below; a test compares both lists with the database. */
export const engagementTables: readonly EngagementTable[] = [
  { name: 'organization', where: 'id = (select organization_id from engagement where id = $1)', order: 'id' },
  {
    name: 'inventory_row',
    where: 'organization_id = (select organization_id from engagement where id = $1)',
    order: 'fact',
  },
  {
    name: 'question_bank',
    where: `state = 'released' and id::text in (select bank_version from round where engagement_id = $1)`,
    order: 'created_at, id',
  },
  { name: 'engagement', where: 'id = $1', order: 'id' },
  { name: 'round', where: ofEngagement, order: 'created_at, id' },
  { name: 'respondent', where: ofEngagement, order: 'created_at, id' },
  { name: 'answer', where: ofEngagement, order: 'respondent_id, question' },
  { name: 'late_answer', where: ofEngagement, order: 'respondent_id, question' },
  { name: 'evidence', where: ofEngagement, order: 'id' },
  { name: 'evidence_part', where: ofEngagement, order: 'evidence_id, place' },
  { name: 'milestone', where: ofEngagement, order: 'created_at, id' },
  {
    name: 'own_case',
    where: 'case_id in (select case_id from citation where engagement_id = $1)',
    order: 'created_at, id',
  },
  { name: 'own_use_case', where: usedHere, order: 'created_at, id' },
  { name: 'selection', where: ofEngagement, order: 'id' },
  { name: 'finding_out', where: ofEngagement, order: 'use_case, prerequisite' },
  { name: 'stated_score', where: ofEngagement, order: 'use_case, criterion' },
  { name: 'platform_choice', where: ofEngagement, order: 'use_case' },
  { name: 'decision_record', where: ofEngagement, order: 'id' },
  { name: 'business_case', where: ofEngagement, order: 'id' },
  { name: 'capacity_model', where: ofEngagement, order: 'use_case' },
  { name: 'approved_case', where: ofEngagement, order: 'number' },
  { name: 'plan', where: ofEngagement, order: 'id' },
  { name: 'plan_task', where: ofEngagement, order: 'key' },
  { name: 'plan_risk', where: ofEngagement, order: 'key' },
  { name: 'plan_gate', where: ofEngagement, order: 'key' },
  { name: 'gate_change', where: ofEngagement, order: 'changed_at, id' },
  { name: 'baseline', where: ofEngagement, order: 'number' },
  { name: 'task_comment', where: ofEngagement, order: 'written_at, id' },
  { name: 'task_file', where: ofEngagement, order: 'id' },
  { name: 'task_file_part', where: ofEngagement, order: 'file_id, place' },
  { name: 'affected_person', where: ofEngagement, order: 'id' },
  { name: 'change_part', where: ofEngagement, order: 'kind, key' },
  { name: 'policy_version', where: ofEngagement, order: 'policy, number' },
  { name: 'acknowledgement', where: ofEngagement, order: 'id' },
  { name: 'completion', where: ofEngagement, order: 'id' },
  { name: 'session_place', where: ofEngagement, order: 'id' },
  { name: 'course_file', where: ofEngagement, order: 'id' },
  { name: 'course_file_part', where: ofEngagement, order: 'file_id, place' },
  { name: 'feedback', where: ofEngagement, order: 'id' },
  { name: 'message_receipt', where: ofEngagement, order: 'id' },
  { name: 'metrics_part', where: ofEngagement, order: 'kind, key' },
  { name: 'measurement_series', where: ofEngagement, order: 'kpi, member' },
  { name: 'measurement_batch', where: ofEngagement, order: 'taken_at, id' },
  { name: 'measurement', where: ofEngagement, order: 'series_id, at, revision' },
  { name: 'measurement_day', where: ofEngagement, order: 'series_id, day' },
  { name: 'goal', where: ofEngagement, order: 'id' },
  { name: 'citation', where: ofEngagement, order: 'created_at, id' },
  { name: 'contribution', where: ofEngagement, order: 'goal_id, lever' },
  { name: 'weighing', where: shownWeighing('id'), order: 'id' },
  { name: 'participant', where: shownWeighing('weighing_id'), order: 'id' },
  { name: 'participant_answers', where: shownWeighing('weighing_id'), order: 'participant_id' },
];

/** Tables of a workspace that stay behind, and why. */
export const leftBehind: Readonly<Record<string, string>> = {
  workspace: 'the engagement moves into another one',
  member: 'people belong to their workspace',
  engagement_member: 'who takes part is decided anew where it arrives',
  invitation: 'links of the old place',
  letter: 'what was sent with links of the old place',
  brand: 'how the old place shows itself',
  case_correction: 'what the old place sees differently in public cases',
  api_key: 'programs of the old place',
  notice: 'word to people of the old place',
  notice_choice: 'people belong to their workspace',
  calendar_feed: 'addresses of the old place',
  feed_state: 'how far servers were asked from the old place',
  webhook: 'programs that the old place tells',
  webhook_delivery: 'what programs of the old place were told',
  change_link: 'addresses of the old place',
  audit_entry: 'the trail speaks of what happened here',
  pulse_turn: 'who has had their turn in a pulse can be read by nobody',
  pulse_answer: 'single answers to a pulse were promised to be shown to nobody, and so travel in no file',
  received_answer: 'receipts for the devices of respondents, whose links do not move',
};
