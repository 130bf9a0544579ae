import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, expect, it } from 'vitest';
import { ask } from '../../../apps/web/src/app/graphql/ask.ts';
import { InvitationDocument } from '../../../apps/web/src/app/graphql/generated/graphql.ts';

beforeEach(() => {
  TestBed.configureTestingModule({
    providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
  });
});

it('posts the operation with the header that keeps foreign forms out', async () => {
  const asked = TestBed.runInInjectionContext(() => ask(InvitationDocument, () => ({ token: 'abc' })));
  TestBed.tick();
  const request = TestBed.inject(HttpTestingController).expectOne('/graphql');
  expect(request.request.headers.get('x-peerway')).toBe('1');
  expect(request.request.body).toMatchObject({ variables: { token: 'abc' } });
  request.flush({ data: { invitation: { workspace: 'W' } } });
  await TestBed.inject(HttpTestingController).verify();
  await Promise.resolve();
  TestBed.tick();
  expect(asked.value()?.invitation.workspace).toBe('W');
  expect(asked.problem()).toBeUndefined();
});

it('sends a respondent’s token instead of asking for a session', () => {
  TestBed.runInInjectionContext(() =>
    ask(InvitationDocument, () => ({ token: 'abc' }), { respondent: () => 'link-token' }),
  );
  TestBed.tick();
  const request = TestBed.inject(HttpTestingController).expectOne('/graphql');
  expect(request.request.headers.get('x-respondent')).toBe('link-token');
});

it('waits while there are no variables, and asks when they come', () => {
  const token = signal<string | undefined>(undefined);
  TestBed.runInInjectionContext(() =>
    ask(InvitationDocument, () => {
      const given = token();
      return given === undefined ? undefined : { token: given };
    }),
  );
  TestBed.tick();
  TestBed.inject(HttpTestingController).expectNone('/graphql');
  token.set('late');
  TestBed.tick();
  TestBed.inject(HttpTestingController).expectOne('/graphql');
});

it('shows a refusal as a problem and holds no value', async () => {
  const asked = TestBed.runInInjectionContext(() => ask(InvitationDocument, () => ({ token: 'old' })));
  TestBed.tick();
  TestBed.inject(HttpTestingController)
    .expectOne('/graphql')
    .flush({ data: null, errors: [{ message: 'This link has expired.', extensions: { code: 'LINK_EXPIRED' } }] });
  await Promise.resolve();
  TestBed.tick();
  expect(asked.problem()).toMatchObject({ code: 'LINK_EXPIRED', message: 'This link has expired.' });
  expect(asked.value()).toBeUndefined();
});
