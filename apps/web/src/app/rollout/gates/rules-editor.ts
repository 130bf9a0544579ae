import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { GateMeasure, type PlanGate } from '@peerway/rollout';
import { Field } from '../../ui/field.ts';
import { textIn } from '../../ui/typed.ts';
import { measureNames, measuredCriterion } from './measured-criterion.ts';
import { blankCriterion, type CriterionDraft, type RulesDraft, rulesDraft, withRules } from './rules-draft.ts';

/** The rules of a gate as a form; where they are locked it asks why they change. */
@Component({
  selector: 'pw-rules-editor',
  imports: [Field],
  templateUrl: './rules-editor.html',
  styleUrl: './rules-editor.scss',
})
export class RulesEditor {
  readonly gate = input.required<PlanGate>();
  readonly isLocked = input.required<boolean>();
  readonly isBusy = input.required<boolean>();
  readonly sent = output<{ readonly gate: PlanGate; readonly reason: string | null }>();
  readonly cancelled = output();

  protected readonly textIn = textIn;
  protected readonly draft = linkedSignal<RulesDraft>(() => rulesDraft(this.gate()));
  protected readonly measures = GateMeasure.options.map((id) => ({ id, name: measureNames[id] }));
  protected readonly missing = computed(() =>
    GateMeasure.options.filter((measure) => !this.draft().criteria.some((each) => each.measure === measure)),
  );
  protected readonly reason = signal('');
  protected readonly faults = signal<Readonly<Record<string, string>>>({});

  protected add(): void {
    const id = `c-${crypto.randomUUID()}`;
    this.draft.update((draft) => ({ ...draft, criteria: [...draft.criteria, blankCriterion(id)] }));
  }

  protected remove(id: string): void {
    this.draft.update((draft) => ({ ...draft, criteria: draft.criteria.filter((each) => each.id !== id) }));
  }

  protected type(id: string, change: Partial<CriterionDraft>): void {
    this.draft.update((draft) => ({
      ...draft,
      criteria: draft.criteria.map((each) => (each.id === id ? { ...each, ...change } : each)),
    }));
  }

  /** Adds what the portal measures of the people side, as far as no criterion goes by it yet. */
  protected addMeasured(): void {
    const more = this.missing().map((measure) => measuredCriterion(`c-${crypto.randomUUID()}`, measure));
    this.draft.update((draft) => ({ ...draft, criteria: [...draft.criteria, ...more] }));
  }

  protected measure(id: string, event: Event): void {
    const measure = GateMeasure.safeParse(textIn(event)).data ?? null;
    this.type(id, measure === null ? { measure } : measuredCriterion(id, measure));
  }

  protected setSide(id: string, event: Event): void {
    this.type(id, { operator: textIn(event) === 'atMost' ? 'atMost' : 'atLeast' });
  }

  protected setRules(event: Event): void {
    const stopRules = textIn(event);
    this.draft.update((draft) => ({ ...draft, stopRules }));
  }

  protected send(event: Event): void {
    event.preventDefault();
    const { gate, faults } = withRules(this.gate(), this.draft());
    const reason = this.reason().trim();
    const unsaid = this.isLocked() && reason === '';
    this.faults.set({
      ...faults,
      ...(unsaid ? { reason: $localize`Say why: it stays visible beside the change.` } : {}),
    });
    if (gate && !unsaid) this.sent.emit({ gate, reason: this.isLocked() ? reason : null });
  }
}
