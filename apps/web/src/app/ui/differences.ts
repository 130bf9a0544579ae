export interface Difference {
  readonly field: string;
  readonly theirs: string;
  readonly mine: string;
}

const passedOver = new Set(['id', 'version', '__typename']);

/** The fields in which two versions of one thing differ, as text; nested values by their own name. */
export function differences(theirs: unknown, mine: unknown): readonly Difference[] {
  const left = flat(theirs);
  const right = flat(mine);
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((field) => right.has(field) && left.get(field) !== right.get(field))

    .map((field) => ({
      field: field.split('.').at(-1) ?? field,
      theirs: left.get(field) ?? '–',
      mine: right.get(field) ?? '–',
    }));
}

function flat(value: unknown, path = '', into = new Map<string, string>()): Map<string, string> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [name, inner] of Object.entries(value)) {
      if (!passedOver.has(name)) flat(inner, path === '' ? name : `${path}.${name}`, into);
    }
  } else if (path !== '' || typeof value === 'string') {
    into.set(path === '' ? 'value' : path, textOf(value));
  }
  return into;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  return Array.isArray(value) ? value.map(textOf).join(', ') || '–' : String(value);
}
