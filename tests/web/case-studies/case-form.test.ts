import { provideHttpClient } from '@angular/common/http';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Component, inject } from '@angular/core';
import { By } from '@angular/platform-browser';
import { caseStudies } from '@peerway/case-studies/content';
import { industries } from '@peerway/organization/content';
import { beforeEach, expect, it, vi } from 'vitest';
import { caseOf, draftOf, emptyDraft } from '../../../apps/web/src/app/case-studies/own-case/case-draft.ts';
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
  const details = (at: string): HTMLDetailsElement => {
    const found = host.querySelector<HTMLDetailsElement>(`details[data-at="${at}"]`);
    if (found === null) throw new Error(`no entry at ${at}`);
    return found;
  };
  const line = (at: string): string =>
    (details(at).querySelector('summary')?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  /** Unfolds an entry, or folds it, as a click on its line does. */
  const unfold = async (at: string): Promise<void> => {
    const entry = details(at);
    entry.open = !entry.open;
    entry.dispatchEvent(new Event('toggle'));
    await fixture.whenStable();
  };
  return { fixture, host, editing, control, type, press, pressAnywhere, line, unfold };
}

function form(fixture: ComponentFixture<FormPage>): CaseForm {
  const found: unknown = fixture.debugElement.query(By.directive(CaseForm)).componentInstance;
  if (!(found instanceof CaseForm)) throw new Error('no form');
  return found;
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
  expect(host.querySelectorAll('details.card[open]')).toHaveLength(0);
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

it('shows each outcome, lesson and source of a whole case as one line, which unfolds to be written', async () => {
  const { host, line, unfold, control } = await opened(draftOf(spotify));
  expect(host.querySelectorAll('pw-case-entries details[open]')).toHaveLength(0);
  const [first] = spotify.outcomes;
  const numbers = first?.sourceRefs.map((ref) => ref + 1).join(', ');
  expect(line('outcomes.0')).toContain(`${first?.metric}: ${`${first?.value} ${first?.unit}`.trim()}`);
  expect(line('outcomes.0')).toContain(`read in a source ${numbers}`);
  expect(line('lessons.0')).toContain(spotify.lessons[0]?.text);
  expect(line('sources.0')).toBe(
    `1 ${spotify.sources[0]?.title} ${spotify.sources[0]?.publisher} ${spotify.sources[0]?.year}`,
  );
  await unfold('outcomes.0');
  expect(control('outcomes.0.metric').value).toBe(first?.metric);
});

it('unfolds by itself what is faulty, and says on the line what is wrong once it is folded again', async () => {
  const { fixture, host, editing, line, unfold } = await opened(draftOf(spotify));
  editing.write('outcomes.1.metric', '');
  editing.wasTried.set(true);
  await fixture.whenStable();
  const details = host.querySelector<HTMLDetailsElement>('details[data-at="outcomes.1"]');
  expect(details?.open).toBe(true);
  await unfold('outcomes.1');
  expect(details?.open).toBe(false);
  expect(line('outcomes.1')).toMatch(/What was measured: Say what was measured or observed\. 1 to mend/);
  const part = [...host.querySelectorAll('nav button')].find(({ textContent }) => textContent.includes('Outcomes'));
  expect(part?.textContent).toContain('1 to mend');
});

it('leads into a folded entry of a folded part', async () => {
  const { fixture, control, press } = await opened(draftOf(spotify));
  await press('Fold all');
  form(fixture).goTo('sources.1.publisher');
  await fixture.whenStable();
  expect(document.activeElement).toBe(control('sources.1.publisher'));
});

it('links outcomes to sources by their titles, and shows them by their numbers', async () => {
  const { fixture, editing, host, unfold } = await opened(draftOf(spotify));
  await unfold('outcomes.0');
  const before = spotify.outcomes[0]?.sourceRefs ?? [];
  const field = host.querySelector<HTMLElement>('[data-at="outcomes.0.sourceRefs"] mat-select');
  const numbers = (refs: readonly number[]): string => refs.map((ref) => ref + 1).join(', ');
  expect(field?.textContent).toContain(numbers(before));
  field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13, bubbles: true }));
  await fixture.whenStable();
  const options = await vi.waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>('mat-option')];
    expect(found).toHaveLength(spotify.sources.length);
    return found;
  });
  expect(options.map(({ textContent }) => textContent.trim())).toEqual(
    spotify.sources.map(({ title }, index) => `${index + 1} · ${title}`),
  );
  const added = spotify.sources.findIndex((_, index) => !before.includes(index));
  options[added]?.click();
  await fixture.whenStable();
  expect(caseOf(editing.draft())).toMatchObject({ outcomes: { 0: { sourceRefs: [...before, added] } } });
  expect(field?.textContent).toContain(numbers([...before, added].sort((one, other) => one - other)));
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
