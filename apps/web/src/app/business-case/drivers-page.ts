import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OwnDriver } from '@peerway/business-case';
import { openCatalogue } from '../use-cases/catalogue.ts';
import { addressState } from '../case-studies/address-state.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { PageHeader } from '../ui/page-header.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { textIn } from '../ui/typed.ts';
import { AlternativeChoice } from './alternative-choice.ts';
import { CaseFiles } from './case-files.ts';
import { CaseFindings } from './case-findings.ts';
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
    CaseFindings,
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

  /** The line that is written anew; another part of the case begins with none. */
  protected readonly rewriting = linkedSignal<string | undefined, OwnDriver | null>({
    source: () => this.address.now()['part'],
    computation: () => null,
  });
  private readonly form = viewChild(OwnDriverForm, { read: ElementRef<HTMLElement> });
  private readonly injector = inject(Injector);

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

  /** Opens a line of one's own in the form at the end of its part. */
  protected rewrite(line: OwnDriver): void {
    this.rewriting.set(line);
    afterNextRender(() => this.form()?.nativeElement.scrollIntoView({ block: 'center' }), { injector: this.injector });
  }
}
