import { Injectable, type PipeTransform } from '@nestjs/common';
import * as z from 'zod';

/** Parses an argument with its library schema at the door; what does not fit is refused before any resolver runs. */
@Injectable()
export class Parsed<T extends z.ZodType> implements PipeTransform<unknown, z.output<T>> {
  constructor(private readonly schema: T) {}

  transform(value: unknown): z.output<T> {
    return this.schema.parse(spelledOut(plain(value), this.schema));
  }
}

/** GraphQL inputs come without a prototype; schemas want plain objects. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** A client may leave out what may be null; schemas want null where nothing was said. */
function spelledOut(value: unknown, schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly) return spelledOut(value, schema.unwrap());
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((each) => spelledOut(each, schema.element));
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const said = new Map(Object.entries(value));
  const fields = Object.entries(schema.shape).map(([key, field]): [string, unknown] => {
    const inner = said.get(key);
    return [key, inner === undefined && field instanceof z.ZodNullable ? null : spelledOut(inner, field)];
  });
  return { ...value, ...Object.fromEntries(fields.filter(([, inner]) => inner !== undefined)) };
}
