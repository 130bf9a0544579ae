import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { beforeEach, expect, it, vi } from 'vitest';
import { SignInPage } from '../../../apps/web/src/app/access/sign-in-page.ts';

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
});

async function opened() {
  const fixture = TestBed.createComponent(SignInPage);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  const control = (label: string): HTMLInputElement => {
    const found = [...host.querySelectorAll('label')].find((each) => each.textContent.trim() === label);
    const input = host.querySelector<HTMLInputElement>(`#${found?.getAttribute('for') ?? 'none'}`);
    if (input === null) throw new Error(`no field called ${label}`);
    return input;
  };
  const type = (label: string, text: string): void => {
    control(label).value = text;
    control(label).dispatchEvent(new Event('input'));
  };
  const send = async (): Promise<void> => {
    host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await fixture.whenStable();
  };
  return { fixture, host, control, type, send };
}

it('asks for what is missing at the field, without troubling the server', async () => {
  const { host, control, send } = await opened();
  await send();
  expect(host.textContent).toContain('Write your e-mail address.');
  expect(control('E-mail').getAttribute('aria-invalid')).toBe('true');
  TestBed.inject(HttpTestingController).expectNone('/api/auth/sign-in/email');
});

it('says why it was refused and keeps what was typed', async () => {
  const { fixture, host, control, type, send } = await opened();
  type('E-mail', ' mara@example.org ');
  type('Password', 'wrong');
  await send();
  const request = TestBed.inject(HttpTestingController).expectOne('/api/auth/sign-in/email');
  expect(request.request.body).toEqual({ email: 'mara@example.org', password: 'wrong' });
  request.flush(
    { error: { code: 'UNAUTHENTICATED', message: 'This e-mail address and password do not belong together.' } },
    { status: 401, statusText: 'Unauthorized' },
  );
  await vi.waitFor(async () => {
    await fixture.whenStable();
    expect(host.querySelector('[role=alert]')?.textContent).toContain('do not belong together');
  });
  expect(control('Password').value).toBe('wrong');
});
