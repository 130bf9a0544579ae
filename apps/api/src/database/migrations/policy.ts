/** Who may read and write the rows of one tenant table. */
export interface TablePolicy {
  readonly table: string;
  /** Which rows may be read. */
  readonly read: string;
  /** Which rows may be written; absent where the application never writes. */
  readonly insert?: string;
  readonly change?: string;
}

/**
 * Whether an engagement is on a list that the transaction was told. What does not depend on the row is a sub-select, so that it
 * is worked out once in a statement and not once in every row.
 */
const listed = (list: string, engagement: string): string =>
  `((select app_wide()) or ${engagement} = any ((select app_list('app.${list}'))::uuid[]))`;
/** Whether the engagement may be seen. */
export const isSeen = (engagement: string): string => listed('engagements', engagement);
/** Whether the facts of the engagement may be edited. */
export const isEdited = (engagement: string): string => listed('editable', engagement);
/** Whether the rounds of the engagement may be written. */
export const isRun = (engagement: string): string => listed('runs', engagement);

/** Whether weighings of the engagement may be written. */
export const isWeighed = (engagement: string): string => listed('weighs', engagement);

/** Whether the row belongs to the workspace of the transaction; every policy begins with it. */
export const here = `workspace_id = (select app_workspace())`;
export const owner = `${here} and (select app_role()) = 'owner'`;
export const wide = `${here} and (select app_wide())`;
export const sees = `${here} and ${isSeen('engagement_id')}`;
export const runs = `${here} and ${isRun('engagement_id')}`;
/** Whether single people's answers in the engagement may be read. */
export const readsAnswers = `${here} and ${listed('answers', 'engagement_id')}`;
/** Whether cases may be attached to things of the engagement. */
export const cites = `${here} and ${listed('cites', 'engagement_id')}`;
/** Whether what the engagement sets, finds out and scores for choosing may be written. */
export const selects = `${here} and ${listed('selects', 'engagement_id')}`;
/** Whether decisions of the engagement may be recorded. */
export const decides = `${here} and ${listed('decides', 'engagement_id')}`;

/** Whether business cases and capacity models of the engagement may be written. */
export const calculates = `${here} and ${listed('calculates', 'engagement_id')}`;

/** Whether the plan of the engagement may be written. */
export const plans = `${here} and ${listed('plans', 'engagement_id')}`;

/** Whether what the engagement does for its people may be written. */
export const changes = `${here} and ${listed('changes', 'engagement_id')}`;
/** Whether policies of the engagement may be approved and published. */
export const approves = `${here} and ${listed('approves', 'engagement_id')}`;

/** Whether what the engagement measures may be written. */
export const measures = `${here} and ${listed('measures', 'engagement_id')}`;

/** Whether goals of the engagement, and what serves them, may be written. */
export const edits = `${here} and ${listed('goals', 'engagement_id')}`;
export const weighs = `${here} and ${isWeighed('engagement_id')}`;
/** Whether the row belongs to the respondent whose link is used. */
export const ofRespondent = `${here} and respondent_id = (select app_respondent())`;

/** Row-level security, forced, with the policies of each table. */
export function tableRules(tables: readonly TablePolicy[]): string[] {
  return tables.flatMap(({ table, read, insert, change }) => [
    `alter table "${table}" enable row level security`,
    `alter table "${table}" force row level security`,
    `create policy "read" on "${table}" for select using (${read})`,
    ...(insert ? [`create policy "insert" on "${table}" for insert with check (${insert})`] : []),
    ...(change
      ? [
          `create policy "change" on "${table}" for update using (${change}) with check (${change})`,
          `create policy "remove" on "${table}" for delete using (${change})`,
        ]
      : []),
  ]);
}

/** Rows that somebody who answers by link may never see, whatever else allows it: other people's. */
export function ownRowsOnly(tables: readonly { readonly table: string; readonly column: string }[]): string[] {
  return tables.map(
    ({ table, column }) =>
      `create policy "own rows only" on "${table}" as restrictive for all
          using ((select app_respondent() is null) or ${column} = (select app_respondent()))
          with check ((select app_respondent() is null) or ${column} = (select app_respondent()))`,
  );
}

/** What a later migration says about a new table: its rules, and that the application may use it as far as they let it. */
export function newTableRules(tables: readonly TablePolicy[]): string[] {
  return [
    ...tableRules(tables),
    ...tables.map(({ table, insert, change }) => {
      const verbs = ['select', ...(insert ? ['insert'] : []), ...(change ? ['update', 'delete'] : [])];
      return `grant ${verbs.join(', ')} on "${table}" to peerway_app`;
    }),
  ];
}
