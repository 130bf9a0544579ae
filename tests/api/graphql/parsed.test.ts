import { expect, it } from 'vitest';
import * as z from 'zod';
import { Parsed } from '../../../apps/api/src/graphql/parsed.pipe.ts';

const Inner = z.object({ note: z.string().nullable(), level: z.int() });
const Outer = z.object({
  name: z.string(),
  aim: z.string().nullable(),
  inner: Inner.nullable(),
  list: z.array(Inner).readonly(),
});

/** As graphql-js makes it: without a prototype. */
function bare(fields: object): object {
  return Object.assign(Object.create(null), fields);
}

it('takes for null what a client left out, at every depth', () => {
  const given = bare({ name: 'x', inner: bare({ level: 1 }), list: [bare({ level: 2 })] });
  expect(new Parsed(Outer).transform(given)).toEqual({
    name: 'x',
    aim: null,
    inner: { note: null, level: 1 },
    list: [{ note: null, level: 2 }],
  });
  expect(new Parsed(Outer.nullable()).transform(undefined)).toBeNull();
});

it('still refuses what must be there', () => {
  expect(() => new Parsed(Outer).transform(bare({ list: [] }))).toThrow(/name/);
  expect(() => new Parsed(Outer).transform(null)).toThrow();
});

it('does not let a client reach a prototype', () => {
  const given = JSON.parse('{"name":"x","list":[],"__proto__":{"polluted":true}}') as object;
  expect(new Parsed(Outer).transform(given)).toEqual({ name: 'x', aim: null, inner: null, list: [] });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
