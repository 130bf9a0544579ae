import { provideHttpClient } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { Component, inject } from '@angular/core';
import { caseStudies } from '@peerway/case-studies/content';
import { industries } from '@peerway/organization/content';
import { beforeEach, expect, it, vi } from 'vitest';
import { draftOf, emptyDraft } from '../../../apps/web/src/app/case-studies/own-case/case-draft.ts';
import { CaseEditing } from '../../../apps/web/src/app/case-studies/own-case/case-editing.ts';
import { CaseForm } from '../../../apps/web/src/app/case-studies/own-case/case-form.ts';
import { CaseMendList } from '../../../apps/web/src/app/case-studies/own-case/case-mend-list.ts';

@Component({
  selector: 'pw-form-page',
  imports: [CaseForm, CaseMendList],
  providers: [CaseEditing],
  template: '<pw-case-mend-list (opened)="form.goTo($event)" /><pw-case-form #form />',
})
class FormPage {
  readonly editing = inject(CaseEditing);
}

const place = { account: 'a', workspace: 'w', of: 'new' };
const spotify = caseStudies.find(({ id }) => id === 'spotify-desktop-p2p');
if (!spotify) throw new Error('Spotify is not there');

beforeEach(() => {
  localStorage.clear();
  TestBed.configureTestingModule({ providers: [provideHttpClient()] });
});

async function opened(draft = emptyDraft()) {
  const fixture = TestBed.createComponent(FormPage);
  const { editing } = fixture.componentInstance;
  editing.surroundings.set({ industries: industries.map(({ id }) => id), otherIds: ['napster'], year: 2026 });
  editing.begin(place, { draft, version: null, reason: '' });
  document.body.append(fixture.nativeElement as HTMLElement);
  await fixture.whenStable();
  const host = fixture.nativeElement as HTMLElement;
  const control = (at: string): HTMLInputElement => {
    const found = host.querySelector<HTMLInputElement>(`[data-at="${at}"] :is(input, textarea, select)`);
    if (found === null) throw new Error(`no field at ${at}`);
    return found;
  };
  const type = async (at: string, text: string): Promise<void> => {
    control(at).value = text;
    control(at).dispatchEvent(new Event('input'));
    control(at).dispatchEvent(new Event('blur'));
    await fixture.whenStable();
  };
  const press = async (name: string, nth = 0): Promise<void> => {
    const found = [...host.querySelectorAll('button')].filter((button) => button.textContent.trim() === name)[nth];
    if (found === undefined) throw new Error(`no button called ${name}`);
    found.click();
    await fixture.whenStable();
  };
  const pressAnywhere = async (name: string): Promise<void> => {
    const found = await vi.waitFor(() => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent.trim() === name);
      if (button === undefined) throw new Error(`no button called ${name} yet`);
      return button;
    });
    found.click();
    await fixture.whenStable();
  };
  return { fixture, host, editing, control, type, press, pressAnywhere };
}

it('reproaches nobody for an empty form, and says what is missing once somebody tries to save', async () => {
  const { fixture, host, editing } = await opened();
  expect(host.querySelectorAll('[aria-invalid=true]')).toHaveLength(0);
  editing.wasTried.set(true);
  await fixture.whenStable();
  expect(host.querySelector('pw-case-mend-list h2')?.textContent).toMatch(/Not saved yet: \d+ things/);
  expect(host.querySelectorAll('[aria-invalid=true]').length).toBeGreaterThan(10);
});

it('leads from what is missing to its field, also when its part is folded', async () => {
  const { fixture, host, editing, control, press } = await opened();
  await press('Fold all');
  expect(host.querySelectorAll('details[open]')).toHaveLength(0);
  editing.wasTried.set(true);
  await fixture.whenStable();
  await press('Organization');
  expect(document.activeElement).toBe(control('organization'));
});

it('keeps a pasted script as it is, says so at the field, and runs nothing', async () => {
  const { host, control, type } = await opened();
  const script = '<script>alert(1)</script><img src=x onerror=alert(2)>';
  await type('problem', script);
  expect(control('problem').value).toBe(script);
  expect(host.querySelector('[data-at=problem] .error')?.textContent).toMatch(/markup/);
  expect(host.querySelector('script, img')).toBeNull();
});

it('takes ten megabytes without cutting anything off, and says how much fits', async () => {
  const { host, editing, type } = await opened();
  await type('approach', 'x'.repeat(10_000_000));
  expect(editing.draft().approach).toHaveLength(10_000_000);
  expect(host.querySelector('[data-at=approach] .error')?.textContent).toMatch(/at most 4000 characters/);
});

it('makes the id from the title until somebody chooses one', async () => {
  const { control, type } = await opened();
  await type('title', 'Our own mesh');
  expect(control('id').value).toBe('our-own-mesh');
  await type('id', 'harbour');
  await type('title', 'Our own mesh, again');
  expect(control('id').value).toBe('harbour');
});

it('adds, moves and takes out outcomes, keeping the keyboard where it was', async () => {
  const { host, editing, press, pressAnywhere, type } = await opened();
  await press('Add an outcome');
  expect(document.activeElement?.closest('[data-at]')?.getAttribute('data-at')).toBe('outcomes.0.metric');
  await type('outcomes.0.metric', 'First');
  await press('Add an outcome');
  await type('outcomes.1.metric', 'Second');
  const ups = [...host.querySelectorAll<HTMLButtonElement>('pw-case-entries[list=outcomes] .up')];
  ups[1]?.click();
  await vi.waitFor(() => expect(document.activeElement?.classList).toContain('down'));
  expect(editing.draft().outcomes.map(({ metric }) => metric)).toEqual(['Second', 'First']);
  await press('Take out', 1);
  expect(editing.draft().outcomes.map(({ metric }) => metric)).toEqual(['First']);
  await vi.waitFor(() => expect(document.body.textContent).toContain('The outcome is taken out'));
  await pressAnywhere('Undo');
  expect(editing.draft().outcomes.map(({ metric }) => metric)).toEqual(['Second', 'First']);
});

it('links outcomes to sources by their titles', async () => {
  const { host } = await opened(draftOf(spotify));
  const titles = [...host.querySelectorAll('[data-at="outcomes.0.sourceRefs"] label')].map((label) =>
    label.textContent.trim(),
  );
  expect(titles).toEqual(spotify.sources.map(({ title }) => title));
  const linked = [...host.querySelectorAll<HTMLInputElement>('[data-at="outcomes.0.sourceRefs"] input')];
  expect(linked.flatMap(({ checked }, index) => (checked ? [index] : []))).toEqual(spotify.outcomes[0]?.sourceRefs);
});

it('keeps what was typed in this browser, for this account and case, until it is saved', async () => {
  const { fixture, type } = await opened();
  await type('title', 'Left in the middle');
  fixture.destroy();
  const again = await opened();
  expect(again.control('title').value).toBe('Left in the middle');
  expect(again.editing.leftAt()).toBeDefined();
  again.editing.begin({ ...place, account: 'somebody else' }, { draft: emptyDraft(), version: null, reason: '' });
  expect(again.editing.draft().title).toBe('');
  again.editing.begin(place, { draft: emptyDraft(), version: null, reason: '' });
  again.editing.settle();
  expect(Object.keys(localStorage).filter((key) => key.startsWith('peerway.case.'))).toEqual([]);
});

it('says so when there is more text than the browser can keep', async () => {
  const { fixture, editing, type } = await opened();
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await type('title', 'Too much');
  window.dispatchEvent(new Event('pagehide'));
  full.mockRestore();
  await fixture.whenStable();
  expect(editing.isKept()).toBe(false);
});
