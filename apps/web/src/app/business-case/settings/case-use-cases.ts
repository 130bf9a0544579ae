import { DatePipe } from '@angular/common';
import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { openCatalogue } from '../../use-cases/catalogue.ts';
import { textIn } from '../../ui/typed.ts';
import { withUseCase } from '../case-edit.ts';
import { CaseState } from '../case-state.ts';
import { withUseCases } from './settings-edit.ts';

/** The use cases that the case pays for: those that were decided on, and any other of the catalogue. */
@Component({
  selector: 'pw-case-use-cases',
  imports: [DatePipe, RouterLink],
  templateUrl: './case-use-cases.html',
  styleUrl: './case-use-cases.scss',
})
export class CaseUseCases {
  protected readonly state = inject(CaseState);
  private readonly catalogue = openCatalogue();
  protected readonly textIn = textIn;
  protected readonly nameOf = (id: string): string => this.catalogue.nameOf(id);

  protected readonly chosen = computed(() => [...new Set(this.state.draft()?.useCases ?? [])]);
  private readonly suggested = computed(() => this.state.opened()?.suggested ?? []);
  /** What was decided in Select, where the case goes by something else. */
  protected readonly decided = computed(() => {
    const [suggested, chosen] = [this.suggested(), this.chosen()];
    const isSame = suggested.length === chosen.length && suggested.every((id) => chosen.includes(id));
    return isSame ? [] : suggested;
  });
  protected readonly decidedNames = computed(() => this.decided().map(this.nameOf).join(', '));
  protected readonly isDecided = computed(() => this.suggested().length > 0);
  /** Use cases that are out of the case, with values that wait for them. */
  protected readonly waiting = computed(() => {
    const chosen = new Set<string | null>([...this.chosen(), null]);
    const estimates = this.state.draft()?.estimates ?? [];
    const out = new Set(estimates.map(({ useCase }) => useCase).filter((id) => id !== null && !chosen.has(id)));
    return [...out].flatMap((id) => (id === null ? [] : [{ id, count: this.valuesOf(id) }]));
  });
  protected readonly others = computed(() => {
    const chosen = new Set(this.chosen());
    const all = this.catalogue.useCases() ?? [];
    return all.filter(({ id }) => !chosen.has(id)).sort((a, b) => a.name.localeCompare(b.name));
  });
  protected readonly isFull = computed(() => this.chosen().length >= 40);

  protected outName(id: string): string {
    return $localize`Take out: ${this.nameOf(id)}:use case:`;
  }

  protected inName(id: string): string {
    return $localize`Take in again: ${this.nameOf(id)}:use case:`;
  }

  protected valuesOf(id: string): number {
    return (this.state.draft()?.estimates ?? []).filter(({ useCase }) => useCase === id).length;
  }

  protected add(id: string): void {
    if (id === '') return;
    this.state.edit(
      (draft) => withUseCase(draft, id, true),
      $localize`${this.nameOf(id)}:use case: is in the case now`,
    );
  }

  protected remove(id: string): void {
    const name = this.nameOf(id);
    const sentence =
      this.valuesOf(id) === 0
        ? $localize`${name}:use case: is out of the case`
        : $localize`${name}:use case: is out of the case; its values wait for it`;
    this.state.edit((draft) => withUseCase(draft, id, false), sentence);
  }

  protected follow(): void {
    const decided = this.decided();
    this.state.edit((draft) => withUseCases(draft, decided), $localize`The case goes by the decision in Select`);
  }
}
