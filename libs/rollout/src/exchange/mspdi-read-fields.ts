import { cutMark, fieldCharacters } from './mspdi-fields.ts';
import { childOf, childrenOf, textIn } from './mspdi-values.ts';
import { type XmlElement } from './xml-element.ts';

/** What the custom fields of a file are called, by their numbers. */
export type FieldReader = ReadonlyMap<string, string>;

/** Finds our custom fields in a file, wherever a program has moved them. */
export function fieldReader(project: XmlElement): FieldReader {
  const definitions = childrenOf(childOf(project, 'ExtendedAttributes'), 'ExtendedAttribute');
  return new Map(definitions.map((each) => [textIn(each, 'FieldID') ?? '', textIn(each, 'Alias') ?? '']));
}

/**
 * What an element says through our custom fields: undefined where it says nothing, null where the text was cut on the way out,
 * so that the plan keeps the whole one.
 */
export function saidFields<Key extends string>(
  element: XmlElement,
  fields: Readonly<Record<Key, { readonly alias: string }>>,
  reader: FieldReader,
): Partial<Record<Key, string | null>> {
  const keys = new Map(Object.entries<{ alias: string }>(fields).map(([key, { alias }]) => [alias, key as Key]));
  const said: Partial<Record<Key, string | null>> = {};
  for (const attribute of childrenOf(element, 'ExtendedAttribute')) {
    const key = keys.get(reader.get(textIn(attribute, 'FieldID') ?? '') ?? '');
    const value = textIn(attribute, 'Value');
    if (key === undefined || value === undefined) continue;
    said[key] = value.length >= fieldCharacters - 1 && value.endsWith(cutMark) ? null : value;
  }
  return said;
}
