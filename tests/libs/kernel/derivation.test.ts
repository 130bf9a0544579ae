import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { Derivation, Finding, InputOrigin } from '@peerway/kernel';

describe('values that travel', () => {
  it.each([
    ['Derivation', Derivation],
    ['Finding', Finding],
    ['InputOrigin', InputOrigin],
  ])('%s keeps its name and a description on the wire', (name, schema) => {
    const described = JSON.stringify(z.toJSONSchema(schema));
    expect(described).toContain(`#/$defs/${name}`);
    expect(z.globalRegistry.get(schema)?.description).toBeTruthy();
  });

  it('describe every field, and make none optional', () => {
    for (const schema of [Derivation, Finding]) {
      for (const [field, value] of Object.entries(schema.shape)) {
        expect(value.description, field).toBeTruthy();
        expect(value.safeParse(undefined).success, field).toBe(false);
      }
    }
  });
});
