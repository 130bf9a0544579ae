import type { CaseDraft } from './case-draft.ts';

/** The text that stands at a place of the form, such as `title` or `outcomes.2.metric`. */
export function textAt(draft: CaseDraft, at: string): string {
  const found = at
    .split('.')
    .reduce<unknown>((value, part) => (isObject(value) ? Reflect.get(value, part) : undefined), draft);
  return typeof found === 'string' ? found : '';
}

/** The words or keys chosen at a place, such as `patterns` or `lessons.1.sources`. */
export function choicesAt(draft: CaseDraft, at: string): readonly string[] {
  const found = at
    .split('.')
    .reduce<unknown>((value, part) => (isObject(value) ? Reflect.get(value, part) : undefined), draft);
  return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
}

/** The draft with another value at a place. */
export function withText(draft: CaseDraft, at: string, value: string | readonly string[]): CaseDraft {
  const [field = '', place, part] = at.split('.');
  if (place === undefined) return { ...draft, [field]: value };
  const list: unknown = Reflect.get(draft, field);
  if (!Array.isArray(list) || part === undefined) return draft;
  const changed = list.map((entry: unknown, index) =>
    index === Number(place) && isObject(entry) ? { ...entry, [part]: value } : entry,
  );
  return { ...draft, [field]: changed };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
