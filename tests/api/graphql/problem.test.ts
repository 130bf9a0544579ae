import { expect, it } from 'vitest';
import { problemOf } from '../../../apps/api/src/graphql/problem.ts';

const failure = (code: string): Error => Object.assign(new Error('canceling statement'), { code });

it.each(['55P03', '57014', '40P01', '40001'])('takes %s of the database for trouble that passes', (code) => {
  expect(problemOf(failure(code))).toMatchObject({ code: 'UNAVAILABLE', isFault: true });
});

it('takes every other code of the database for a fault, and tells nothing of it', () => {
  const { code, message, details } = problemOf(failure('42501'));
  expect(code).toBe('FAULT');
  expect(message).not.toContain('canceling');
  expect(details).toEqual({});
});
