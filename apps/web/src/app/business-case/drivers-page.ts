import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { openCatalogue } from '../use-cases/catalogue.ts';
import { addressState } from '../case-studies/address-state.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { textIn } from '../ui/typed.ts';
import { AlternativeChoice } from './alternative-choice.ts';
import { CaseFiles } from './case-files.ts';
import { CaseState } from './case-state.ts';
import { DriverLines } from './driver-lines.ts';
import { OwnDriverForm } from './own-driver-form.ts';
import { ParameterRows } from './parameter-rows.ts';
import { partsOfCase } from './parts-of-case.ts';

/** Where the value comes from and what it costs: the lines of each use case, and the figures that they need. */
@Component({
  selector: 'pw-drivers-page',
  imports: [
    AlternativeChoice,
    CaseFiles,
    DriverLines,
    EmptyState,
    OwnDriverForm,
    PageHeader,
    ParameterRows,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './drivers-page.html',
  styleUrl: './drivers-page.scss',
})
export class DriversPage {
  /** From the address: which use case is open, "whole" for the whole case; only what is missing; words looked for. */
  readonly part = input<string>();
  readonly show = input<string>();
  readonly find = input<string>();

  protected readonly state = inject(CaseState);
  private readonly catalogue = openCatalogue();
  protected readonly address = addressState(() => ({ part: this.part(), show: this.show(), find: this.find() }));
  protected readonly textIn = textIn;

  protected readonly parts = computed(() => {
    const [model, result] = [this.state.model(), this.state.result()];
    return model && result && partsOfCase(model, result, (id) => this.catalogue.nameOf(id));
  });
  protected readonly open = computed(() => {
    const parts = this.parts() ?? [];
    return parts.find(({ id }) => id === this.address.now()['part']) ?? parts[0];
  });
  protected readonly missing = computed(() => (this.parts() ?? []).reduce((sum, { missing }) => sum + missing, 0));
  protected readonly onlyMissing = computed(() => this.address.now()['show'] === 'missing');
  protected readonly words = computed(() => (this.address.now()['find'] ?? '').trim().toLowerCase());
  protected readonly finding = computed(() => {
    const [missing, result] = [this.missing(), this.state.result()];
    if (missing === 0 && result) return $localize`Every figure that the lines need has a value`;
    if (missing === 1) return $localize`One figure is still missing`;
    return $localize`${missing}:count: figures are still missing`;
  });
  protected readonly shown = computed(() => {
    const [open, words, onlyMissing] = [this.open(), this.words(), this.onlyMissing()];
    return (open?.parameters ?? []).filter(
      ({ label, name, estimate, isNeeded }) =>
        (!onlyMissing || (estimate === null && isNeeded)) &&
        (words === '' || label.toLowerCase().includes(words) || name.toLowerCase().includes(words)),
    );
  });
}
