import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ChangeStep, type Pulse, pulsePhase, PulseResult } from '@peerway/change';
import { ask } from '../../graphql/ask.ts';
import { PulseResultsDocument } from '../../graphql/generated/graphql.ts';
import { Chip } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { newPulse } from './new-pulse.ts';
import { PulseEditor } from './pulse-editor.ts';
import { pulseFinding } from './pulse-findings.ts';
import { PulseResultView } from './pulse-result-view.ts';
import { PulseTrendView } from './pulse-trend-view.ts';
import { PulseWordsCard } from './pulse-words-card.ts';
import { countWords, phaseNames, phaseTones } from './pulse-phase-words.ts';

/** How far people are through the five steps: the pulses, what they came to by group, how that moves, and what helps. */
@Component({
  selector: 'pw-pulses-page',
  imports: [
    Chip,
    DatePipe,
    EmptyState,
    PageHeader,
    ProblemPanel,
    PulseEditor,
    PulseResultView,
    PulseTrendView,
    PulseWordsCard,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './pulses-page.html',
  styleUrl: '../with-side-panel.scss',
})
export class PulsesPage {
  /** From the address: the pulse that is open beside the list; the pulse, group and step whose figures are shown. */
  readonly pulse = input<string>();
  readonly of = input<string>();
  readonly group = input<string>();
  readonly step = input<string>();

  protected readonly state = inject(ChangeState);
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  protected readonly textIn = textIn;
  protected readonly phaseNames = phaseNames;
  protected readonly phaseTones = phaseTones;
  protected readonly asked = ask(
    PulseResultsDocument,
    () => (this.state.opened() ? { engagement: this.state.engagement() } : undefined),
    { refreshOn: ['ChangePulse', 'ChangeGroup'] },
  );
  private readonly seen = computed(() => this.asked.value()?.pulseResults);
  protected readonly results = computed(() =>
    (this.seen()?.results ?? []).map((result): PulseResult => PulseResult.parse(result)),
  );
  private readonly counts = computed(() => {
    const collecting = this.seen()?.collecting.map(({ pulse, answers }) => [pulse, answers] as const) ?? [];
    return new Map([...collecting, ...this.results().map(({ pulse, answers }) => [pulse, answers] as const)]);
  });
  /** The pulses, the last one first. */
  protected readonly rows = computed(() =>
    [...this.state.pulses()]
      .sort((a, b) => (a.opensOn < b.opensOn ? 1 : a.opensOn > b.opensOn ? -1 : a.id < b.id ? -1 : 1))
      .map((pulse) => {
        const phase = pulsePhase(pulse, this.state.today());
        return { pulse, phase, count: countWords(pulse, phase, this.counts().get(pulse.id)) };
      }),
  );
  protected readonly edited = computed(() => this.state.pulses().find(({ id }) => id === this.pulse()));
  protected readonly isAnswered = computed(() => (this.counts().get(this.pulse() ?? '') ?? null) !== null);
  protected readonly shown = computed(
    () => this.results().find(({ pulse }) => pulse === this.of()) ?? this.results().at(-1),
  );
  protected readonly shownGroup = computed(() => this.state.groups().find(({ id }) => id === this.group())?.id ?? null);
  protected readonly shownStep = computed(() => ChangeStep.safeParse(this.step()).data ?? this.defaultStep());
  protected readonly nameOf = computed(() => {
    const names = new Map(this.state.groups().map(({ id, name }) => [id, name]));
    return (group: string | null): string =>
      group === null ? $localize`All who answered` : (names.get(group) ?? group);
  });
  protected readonly pulseName = computed(() => {
    const names = new Map(this.state.pulses().map(({ id, name }) => [id, name]));
    return (id: string): string => names.get(id) ?? id;
  });
  protected readonly finding = computed(() => {
    const last = this.results().at(-1);
    if (last) return pulseFinding(last, this.pulseName()(last.pulse), { nameOf: this.nameOf(), locale: this.locale });
    const open = this.rows().find(({ phase }) => phase === 'collecting');
    if (open) return $localize`${open.pulse.name}:pulse: is being answered: ${open.count}:count:`;
    return this.rows().length > 0 ? $localize`No pulse has been answered yet` : $localize`Pulses`;
  });

  protected narrow(change: Readonly<Record<string, string | null>>): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || null]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected open(pulse: string | null): void {
    void this.router.navigate([], { queryParams: { pulse }, queryParamsHandling: 'merge' });
  }

  protected add(): void {
    const groups = this.state.groups().map(({ id }) => id);
    const name = $localize`Pulse ${this.state.pulses().length + 1}:number:`;
    const part: Pulse = newPulse(`pulse-${crypto.randomUUID()}`, groups, { name, today: this.state.today() });
    this.state.edit($localize`“${name}:pulse:” is new`, { kind: 'pulse', id: part.id, part });
    this.open(part.id);
  }

  /** The step at which most are stuck is what one wants to see move; else the first. */
  private defaultStep(): ChangeStep {
    return this.shown()?.all.stuck.step ?? 'know';
  }
}
