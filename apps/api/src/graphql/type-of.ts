import type { Type } from '@nestjs/common';
import {
  Field,
  type FieldOptions,
  Float,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
  type ReturnTypeFunc,
} from '@nestjs/graphql';
import * as z from 'zod';

/** Which side of the wire a type is for. */
export type Side = 'output' | 'input';

type Declare = (options: { description: string | undefined }) => ClassDecorator;
type Named = () => unknown;

interface Shape {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly description?: string;
  readonly maximum?: number;
}

/** What GraphQL takes as the name of an enumeration's value. Lists of ids with hyphens go over the wire as strings. */
const graphqlName = /^[_A-Za-z][_0-9A-Za-z]*$/;

const made = new Map<string, { schema: z.ZodType; type: unknown }>();

/**
 * Makes a GraphQL type of a library's value, so that the value is defined once.
 *
 * Call it at the top level of a module. It refuses, with a sentence, what GraphQL cannot say: objects without a name, records,
 * unions, dates, numbers that do not fit, and one name for two schemas.
 */
export function typeOf<T extends z.ZodType>(schema: T, side: Side): Type<z.output<T>> {
  return typeFor(schema, side) as Type<z.output<T>>;
}

function typeFor(schema: z.ZodType, side: Side): unknown {
  const id = z.globalRegistry.get(schema)?.id;
  if (!id) throw new RangeError('a GraphQL type needs a name: give its schema .meta({ id })');
  const shape = shapeOf(schema, side);
  const name = side === 'input' && !shape.enum ? `${id}Input` : id;
  const known = made.get(name);
  if (known) {
    if (known.schema !== schema) throw new RangeError(`two schemas want to be the GraphQL type ${name}`);
    return known.type;
  }
  return shape.enum ? enumType(schema, shape, name) : objectType(schema, shape, { name, side });
}

function enumType(schema: z.ZodType, shape: Shape, name: string): unknown {
  const words = Object.fromEntries((shape.enum ?? []).map((word) => [word, word]));
  registerEnumType(words, { name, ...(shape.description ? { description: shape.description } : {}) });
  made.set(name, { schema, type: words });
  return words;
}

function objectType(schema: z.ZodType, shape: Shape, { name, side }: { name: string; side: Side }): unknown {
  if (!(schema instanceof z.ZodObject))
    throw new RangeError(`${name} is not an object or an enumeration, and GraphQL cannot say it`);
  const holder = { [name]: class {} }[name] as Type<unknown>;
  made.set(name, { schema, type: holder });
  const declare: Declare = (options) =>
    side === 'input' ? InputType(name, options as object) : ObjectType(name, options as object);
  declare({ description: shape.description })(holder);
  for (const [field, inner] of Object.entries(schema.shape)) {
    const { type, isList, isNullable } = fieldType(inner as z.ZodType, side, `${name}.${field}`);
    const description = (inner as z.ZodType).description ?? shape.properties?.[field]?.description;
    const says: FieldOptions = { nullable: isNullable, ...(description ? { description } : {}) };
    Field((() => (isList ? [type()] : type())) as ReturnTypeFunc, says)(holder.prototype as object, field);
  }
  return holder;
}

function fieldType(schema: z.ZodType, side: Side, at: string): { type: Named; isList: boolean; isNullable: boolean } {
  if (schema instanceof z.ZodNullable)
    return { ...fieldType(schema.unwrap() as z.ZodType, side, at), isNullable: true };
  // A default is for what was kept before the field was there; on the wire it is nullable like others.
  if (schema instanceof z.ZodDefault) return fieldType(schema.unwrap() as z.ZodType, side, at);
  if (schema instanceof z.ZodReadonly) return fieldType(schema.unwrap() as z.ZodType, side, at);
  if (schema instanceof z.ZodArray) {
    const inner = fieldType(schema.element as z.ZodType, side, at);
    if (inner.isList || inner.isNullable) throw new RangeError(`${at} is a list of lists or of nothings`);
    return { ...inner, isList: true, isNullable: false };
  }
  return { type: scalarOrNamed(schema, side, at), isList: false, isNullable: false };
}

function scalarOrNamed(schema: z.ZodType, side: Side, at: string): Named {
  const named = namedOrigin(schema);
  if (named) {
    const type = typeFor(named, side);
    return () => type;
  }
  const shape = shapeOf(schema, side);
  if (shape.type === 'string' && !shape.enum?.every((word) => graphqlName.test(word))) return () => String;
  if (shape.type === 'boolean') return () => Boolean;
  if (shape.type === 'number') return () => Float;
  if (shape.type === 'integer') {
    if ((shape.maximum ?? Infinity) <= 2_147_483_647) return () => Int;
    throw new RangeError(`${at} is an integer beyond 32 bits: give it a maximum`);
  }
  throw new RangeError(
    `${at} is ${shape.enum ? 'an enumeration without a name' : (shape.type ?? 'a union')}, which GraphQL cannot say`,
  );
}

/** The JSON Schema of a value; a named one stands among its own definitions. */
function shapeOf(schema: z.ZodType, side: Side): Shape {
  const whole = z.toJSONSchema(schema, { io: side, unrepresentable: 'throw' }) as Shape & {
    $defs?: Readonly<Record<string, Shape>>;
  };
  const inside = whole.$ref?.replace('#/$defs/', '');
  return (inside === undefined ? undefined : whole.$defs?.[inside]) ?? whole;
}

/** `.describe()` makes a nameless copy of a named schema; the name is with the one it was copied from. */
function namedOrigin(schema: z.ZodType): z.ZodType | undefined {
  let candidate: z.core.$ZodType | undefined = schema;
  while (candidate && z.globalRegistry.get(candidate as z.ZodType)?.id === undefined) candidate = candidate._zod.parent;
  return candidate as z.ZodType | undefined;
}
