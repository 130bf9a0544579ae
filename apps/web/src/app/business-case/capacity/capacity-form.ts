import { Component, computed, inject, input, LOCALE_ID, output } from '@angular/core';
import { type CapacityDefault, type CapacityInput, type CapacityStatistic } from '@peerway/business-case';
import { Field } from '../../ui/field.ts';
import { capacityFieldGroups, type CapacityField, networkWords, priceFields } from './capacity-fields.ts';
import { type FieldIssue, fieldProblem } from './field-problem.ts';
import { FigureSource } from './figure-source.ts';
import { PresenceEditor } from './presence-editor.ts';
import { SiteRows } from './site-rows.ts';
import { startingInput } from './starting-input.ts';

/** Everything that the capacity model is told; whatever nobody replaced yet says what it rests on. */
@Component({
  selector: 'pw-capacity-form',
  imports: [Field, FigureSource, PresenceEditor, SiteRows],
  templateUrl: './capacity-form.html',
  styleUrl: './capacity-form.scss',
})
export class CapacityForm {
  readonly value = input.required<CapacityInput>();
  readonly issues = input<readonly FieldIssue[]>([]);
  readonly mayEdit = input(true);
  readonly currency = input('');
  readonly defaults = input<readonly CapacityDefault[]>([]);
  readonly statistics = input<readonly CapacityStatistic[]>([]);
  readonly edited = output<CapacityInput>();

  private readonly locale = inject(LOCALE_ID);
  protected readonly prices = priceFields;
  protected readonly groups = computed(() => capacityFieldGroups(this.value()));
  protected readonly networks = computed(() =>
    this.defaults().flatMap((each) => {
      const word = networkWords[each.id];
      return word === undefined ? [] : [{ ...each, word }];
    }),
  );
  /** The kind of network whose published share stands in the form. */
  protected readonly network = computed(
    () => this.networks().find(({ value }) => value === this.value().peers.connectableBetweenSites)?.id ?? '',
  );

  protected shown({ of, isShare }: CapacityField): number | null {
    const value = of(this.value());
    return value === null || Number.isNaN(value) ? null : isShare ? Number((value * 100).toFixed(6)) : value;
  }

  protected problem({ path, isShare }: CapacityField): string | undefined {
    return fieldProblem(this.issues(), path, { locale: this.locale, isShare: isShare ?? false });
  }

  /** Whether it still is what the model begins with. */
  protected isUntouched({ of }: CapacityField): boolean {
    return of(this.value()) === of(startingInput(this.value().delivery));
  }

  protected basisOf({ path, basis }: CapacityField): CapacityDefault | undefined {
    const wanted = path.endsWith('connectableBetweenSites') ? this.network() : basis;
    return this.defaults().find(({ id }) => id === wanted);
  }

  protected hasSource(field: CapacityField): boolean {
    return this.isUntouched(field) || (field.path.endsWith('connectableBetweenSites') && this.network() !== '');
  }

  protected typed({ set, isShare }: CapacityField, number: number): void {
    this.edited.emit(set(this.value(), isShare ? number / 100 : number));
  }

  protected chooseNetwork(id: string): void {
    const found = this.networks().find((each) => each.id === id);
    if (!found) return;
    this.edited.emit({ ...this.value(), peers: { ...this.value().peers, connectableBetweenSites: found.value } });
  }

  protected setAcross(acrossSites: boolean): void {
    this.edited.emit({ ...this.value(), peers: { ...this.value().peers, acrossSites } });
  }

  protected setDelivery(delivery: string): void {
    this.edited.emit({ ...this.value(), delivery: delivery === 'stream' ? 'stream' : 'file' });
  }
}
