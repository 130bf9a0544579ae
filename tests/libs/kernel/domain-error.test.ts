import { describe, expect, it } from 'vitest';
import { DomainError } from '@peerway/kernel';

describe('a refusal', () => {
  it('carries a code for programs, a sentence for people and what was refused', () => {
    const refusal = new DomainError('NOT_FOUND', 'There is no such round.', { round: 'r1' });
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal).toMatchObject({ name: 'DomainError', code: 'NOT_FOUND', message: 'There is no such round.' });
    expect(refusal.details).toEqual({ round: 'r1' });
  });

  it('has no details unless they are given', () => {
    expect(new DomainError('FORBIDDEN', 'Ask an owner.').details).toEqual({});
  });
});
