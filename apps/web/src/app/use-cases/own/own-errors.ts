import type { OwnDraft } from './own-draft.ts';
import { figure } from './own-use-case-of.ts';
import { type OwnList, ownLists, type OwnRow, rowFields } from './own-rows.ts';

/** What is wrong in a draft, as sentences by the place of the field: "name", "risks.0.risk", "effort.1.likely". */
export type OwnErrors = Readonly<Record<string, string>>;

const needed = $localize`Write something here.`;
const rising = $localize`The three figures do not rise: if all goes well, most likely, if much goes wrong.`;
const number = $localize`Type a number from 0 to 10,000.`;

/** What keeps a draft from being saved. */
export function ownErrors(draft: OwnDraft): OwnErrors {
  const { name, summary, typicalProblem, primaryLever, patterns } = draft;
  const errors: Record<string, string> = {};
  if (name.trim() === '') errors['name'] = $localize`Give it a name.`;
  if (summary.trim() === '') errors['summary'] = needed;
  if (typicalProblem.trim() === '') errors['typicalProblem'] = needed;
  if (primaryLever === '') errors['primaryLever'] = $localize`Choose the lever that it serves first.`;
  if (patterns.length === 0) errors['patterns'] = $localize`Choose at least one pattern.`;
  draft.effort.forEach((row, place) => Object.assign(errors, pointErrors(row, `effort.${place}`)));
  for (const list of ownLists)
    draft[list].forEach((row, place) => Object.assign(errors, rowErrors(list, row, `${list}.${place}`)));
  return errors;
}

function rowErrors(list: OwnList, row: OwnRow, at: string): OwnErrors {
  const missing = rowFields[list].filter(
    ({ name, isNeeded, shown, kind }) =>
      isNeeded && (shown?.(row) ?? true) && kind !== 'number' && (row[name] ?? '').trim() === '',
  );
  const unread = rowFields[list].filter(
    ({ name, shown, kind }) => kind === 'number' && (shown?.(row) ?? true) && !isFigure(row[name]),
  );
  return {
    ...Object.fromEntries(missing.map(({ name }) => [`${at}.${name}`, needed])),
    ...Object.fromEntries(unread.map(({ name }) => [`${at}.${name}`, number])),
    ...(list === 'rolloutStages' && unread.length === 0 ? pointErrors(row, at) : {}),
  };
}

function pointErrors(row: OwnRow, at: string): OwnErrors {
  const names = ['optimistic', 'likely', 'pessimistic'];
  const unread = names.filter((name) => !isFigure(row[name]));
  if (unread.length > 0) return Object.fromEntries(unread.map((name) => [`${at}.${name}`, number]));
  const [low = 0, middle = 0, high = 0] = names.map((name) => figure(row[name]) ?? 0);
  return low <= middle && middle <= high ? {} : { [`${at}.pessimistic`]: rising };
}

function isFigure(text: string | undefined): boolean {
  const read = figure(text);
  return read !== null && read >= 0 && read <= 10_000;
}
