import { HttpErrorResponse } from '@angular/common/http';
import { expect, it } from 'vitest';
import { Problem, isEditConflict, problemInBody, problemOf } from '../../../apps/web/src/app/graphql/problem.ts';

it('reads code, field and both values of a conflict from a GraphQL error', () => {
  const problem = problemInBody({
    errors: [
      {
        message: 'Somebody else changed this.',
        extensions: { code: 'CONFLICT', requestId: 'r1', current: { name: 'A' }, yours: { name: 'B' } },
      },
    ],
  });
  expect(problem).toMatchObject({ code: 'CONFLICT', requestId: 'r1', current: { name: 'A' }, yours: { name: 'B' } });
  expect(isEditConflict(problem)).toBe(true);
});

it('reads the error of a plain HTTP route', () => {
  const body = { error: { code: 'BAD_INPUT', message: 'Choose at least 12 characters.', field: 'password' } };
  const problem = problemOf(new HttpErrorResponse({ status: 400, error: body }));
  expect(problem).toMatchObject({ code: 'BAD_INPUT', message: 'Choose at least 12 characters.', field: 'password' });
});

it('says what to do when the server cannot be reached', () => {
  expect(problemOf(new HttpErrorResponse({ status: 0 }))).toMatchObject({ code: 'UNREACHABLE' });
});

it('makes a fault of anything else, never a blank screen', () => {
  expect(problemOf(undefined).code).toBe('FAULT');
  expect(problemOf(new TypeError('x is not a function')).message).not.toContain('function');
  expect(problemOf(new HttpErrorResponse({ status: 503, error: '<html>' })).code).toBe('UNAVAILABLE');
});

it('finds no problem in a reply with data', () => {
  expect(problemInBody({ data: { me: null } })).toBeUndefined();
  expect(isEditConflict(new Problem({ code: 'CONFLICT', message: 'The workspace needs an owner.' }))).toBe(false);
});
