import {
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLOutputType,
} from 'graphql';

/** Values for arguments by their name: ids of things that exist, words where any will do. */
export type ArgumentValues = Readonly<Record<string, unknown>>;

/** A field written out with an argument for everything that must be given, and as little asked back as may be. */
export function fieldWith(field: GraphQLField<unknown, unknown>, values: ArgumentValues): string {
  const args = field.args
    .filter(({ name, type }) => isNonNullType(type) || values[name] !== undefined)
    .filter(({ name }) => name !== 'first' && name !== 'after')
    .map(({ name, type }) => `${name}: ${literal(type, values[name], values)}`);
  return `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${selection(field.type)}`;
}

function literal(type: GraphQLInputType, value: unknown, values: ArgumentValues): string {
  if (isNonNullType(type)) return literal(type.ofType, value, values);
  if (value === null) return 'null';
  if (isListType(type)) {
    const each = Array.isArray(value) ? value : [value];
    return `[${each.map((one) => literal(type.ofType, one, values)).join(', ')}]`;
  }
  if (isInputObjectType(type)) {
    const given = (value ?? {}) as Record<string, unknown>;
    const fields = Object.values(type.getFields()).filter(
      ({ name, type: inner }) => name in given || isNonNullType(inner),
    );
    return `{ ${fields.map(({ name, type: inner }) => `${name}: ${literal(inner, name in given ? given[name] : values[name], values)}`).join(', ')} }`;
  }
  if (isEnumType(type)) return String(value ?? type.getValues()[0]?.name);
  if (value !== undefined) return JSON.stringify(value);
  if (type.name === 'Int' || type.name === 'Float') return '1';
  return type.name === 'Boolean' ? 'true' : '"Words"';
}

function selection(type: GraphQLOutputType): string {
  if (isNonNullType(type) || isListType(type)) return selection(type.ofType as GraphQLOutputType);
  return isObjectType(type) || isUnionType(type) ? ' { __typename }' : '';
}
