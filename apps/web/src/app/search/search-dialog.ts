import { Component, type ElementRef, computed, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { ask } from '../graphql/ask.ts';
import { SearchDocument } from '../graphql/generated/graphql.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { openCatalogue } from '../use-cases/catalogue.ts';
import { catalogueEntries } from './catalogue-entries.ts';
import { firstEntries, foundEntries } from './found-entries.ts';
import { type Hit, hitEntry } from './hit-entry.ts';
import { MarkedText } from './marked-text.ts';
import { type OwnEntries, ownEntries } from './own-entries.ts';
import { recentChoices, rememberChoice } from './recent-choices.ts';
import type { SearchEntry } from './search-entry.ts';

/** What the frame tells the search. */
export interface SearchDialogData extends OwnEntries {
  readonly workspace: string;
}

const pauseMs = 120;

/** Finds whatever exists here and may be seen, and what can be done: a field with a list that follows what is typed. */
@Component({
  selector: 'pw-search-dialog',
  imports: [MarkedText, MatDialogModule, ProblemPanel],
  templateUrl: './search-dialog.html',
  styleUrl: './search-dialog.scss',
})
export class SearchDialog {
  private readonly data = inject<SearchDialogData>(MAT_DIALOG_DATA);
  private readonly dialog = inject(MatDialogRef);
  private readonly router = inject(Router);
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');

  protected readonly text = signal('');
  /** What the server is asked for: what was typed, once the typing pauses. */
  private readonly asking = signal('');
  private waiting: ReturnType<typeof setTimeout> | undefined;
  protected readonly asked = ask(SearchDocument, () => {
    const text = this.asking();
    return text === '' ? undefined : { text };
  });
  /** The last hits stay while newer ones are on their way: the list does not flicker. */
  private readonly hits = linkedSignal<readonly Hit[] | undefined, readonly Hit[]>({
    source: () => (this.asking() === '' ? [] : this.asked.value()?.search),
    computation: (now, before) => now ?? before?.value ?? [],
  });
  private readonly catalogue = openCatalogue();
  private readonly own = computed(() => [...ownEntries(this.data), ...catalogueEntries(this.catalogue, this.data)]);
  private readonly recent = recentChoices(this.data.workspace);
  protected readonly shown = computed(() => {
    const text = this.text().trim();
    if (text === '') return firstEntries(this.own(), this.recent);
    const place = { base: this.data.base, engagement: this.data.engagement?.id, may: this.data.may };
    const found = this.hits().map((hit) => hitEntry(hit, place));
    return foundEntries(
      text,
      this.own(),
      found.filter((entry) => entry !== undefined),
    );
  });
  /** The entry that Enter opens: the first one whenever the words change. */
  protected readonly at = linkedSignal({ source: this.text, computation: () => 0 });
  private readonly isSettled = computed(() => this.text().trim() === this.asking() && !this.asked.isLoading());
  protected readonly isEmpty = computed(
    () => this.shown().length === 0 && this.isSettled() && this.asked.problem() === undefined,
  );
  protected readonly said = computed(() => {
    if (!this.isSettled()) return '';
    const count = this.shown().length;
    return count === 1 ? $localize`One entry` : $localize`${count}:count: entries`;
  });
  protected readonly recentWord = $localize`Recent`;

  protected type(text: string): void {
    this.text.set(text);
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.asking.set(text.trim()), pauseMs);
  }

  protected press(event: KeyboardEvent): void {
    const last = this.shown().length - 1;
    const to = { ArrowDown: this.at() + 1, ArrowUp: this.at() - 1, PageDown: last, PageUp: 0 }[event.key];
    if (to !== undefined && last >= 0) {
      event.preventDefault();
      this.move(to > last ? 0 : to < 0 ? last : to);
    }
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    const entry = this.shown()[this.at()];
    if (entry !== undefined) this.choose(entry);
  }

  protected choose(entry: SearchEntry): void {
    rememberChoice(this.data.workspace, entry.key);
    this.dialog.close();
    entry.act?.();
    if (entry.link === undefined) return;
    const address = this.router.parseUrl(entry.link);
    address.fragment = entry.fragment ?? null;
    void this.router.navigateByUrl(address);
  }

  protected isRecent({ key }: SearchEntry): boolean {
    return this.text().trim() === '' && this.recent.includes(key);
  }

  protected idOf(index: number): string {
    return `search-hit-${index}`;
  }

  private move(to: number): void {
    this.at.set(to);
    this.list().nativeElement.children[to]?.scrollIntoView({ block: 'nearest' });
  }
}
