import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, computed, inject, input, LOCALE_ID } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type Sponsor, sponsorGaps, sponsorLoad, sponsorRoadmap } from '@peerway/change';
import { ChartFrame } from '../../charts/chart-frame.ts';
import { PeriodBars } from '../../charts/period-bars.ts';
import { Chip } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { sponsorLoadChart } from './sponsor-charts.ts';
import { SponsorPanel } from './sponsor-panel.ts';
import { SponsorTurns } from './sponsor-turns.ts';
import { sponsorGapWords, sponsorKinds, type SponsorNames, stanceWords } from './sponsor-words.ts';

/** How many gaps, and turns of the roadmap, are read at a glance. */
const atAGlance = 8;
const turnsAtAGlance = 60;

/** Who stands for the change: before whom, what they have to say and when, what it asks of them, and what is missing. */
@Component({
  selector: 'pw-sponsors-page',
  imports: [
    ChartFrame,
    Chip,
    DatePipe,
    DecimalPipe,
    EmptyState,
    PageHeader,
    PeriodBars,
    RouterLink,
    Skeleton,
    SponsorPanel,
    SponsorTurns,
  ],
  templateUrl: './sponsors-page.html',
  styleUrl: './sponsors-page.scss',
})
export class SponsorsPage {
  /** From the address: the open sponsor, whose turns are shown, and whether everything is shown. */
  readonly sponsor = input<string>();
  readonly of = input<string>();
  readonly all = input<string>();

  protected readonly state = inject(ChangeState);
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  protected readonly textIn = textIn;
  protected readonly kinds = sponsorKinds;
  protected readonly lead = $localize`People follow people. Somebody with authority stands before each group, says why, and is seen doing it.`;

  private readonly inputs = computed(() => ({
    context: this.state.context() ?? { today: this.state.today(), anchors: [], waves: [] },
    groups: this.state.groups(),
    sponsors: this.state.sponsors(),
    communications: this.state.communications(),
  }));
  private readonly turns = computed(() => sponsorRoadmap(this.inputs()));
  private readonly loads = computed(() => sponsorLoad(this.inputs()));
  private readonly gaps = computed(() => sponsorGaps(this.inputs()));
  private readonly names = computed<SponsorNames>(() => {
    const name =
      (of: readonly { readonly id: string; readonly name: string }[]) =>
      (id: string | null): string =>
        of.find((each) => each.id === id)?.name ?? id ?? '';
    const { context, groups, sponsors } = this.inputs();
    return { sponsor: name(sponsors), group: name(groups), wave: name(context.waves), locale: this.locale };
  });
  private readonly sentences = computed(() =>
    this.gaps().map((gap) => ({ text: sponsorGapWords(gap, this.names()), sponsor: gap.sponsor })),
  );
  protected readonly told = computed(() => (this.all() ? this.sentences() : this.sentences().slice(0, atAGlance)));
  protected readonly moreGaps = computed(() => this.sentences().length - this.told().length);
  protected readonly finding = computed(() => {
    const [sponsors, gaps] = [this.state.sponsors().length, this.sentences()];
    if (!this.state.opened()) return $localize`Sponsors`;
    if (sponsors === 0) return $localize`Nobody stands for the change yet`;
    const without = this.gaps().filter(({ code }) => code === 'GROUP_WITHOUT_SPONSOR').length;
    if (without === 1) return $localize`One group has nobody who stands for the change before it`;
    if (without > 1) return $localize`${without}:count: groups have nobody who stands for the change before them`;
    return gaps[0]?.text ?? $localize`Somebody stands for the change before each group, and says so in time`;
  });
  protected readonly rows = computed(() => {
    const loads = new Map(this.loads().map((load) => [load.sponsor, load]));
    return this.state.sponsors().map((sponsor) => ({
      sponsor,
      stance: stanceWords.find(({ value }) => value === sponsor.stance)?.name ?? '–',
      groups: this.state
        .groups()
        .filter((group) => group.sponsor === sponsor.id)
        .map(({ name }) => name),
      hours: loads.get(sponsor.id)?.hours ?? 0,
      isOver: loads.get(sponsor.id)?.months.some(({ isOver }) => isOver) ?? false,
    }));
  });
  private readonly fitting = computed(() => {
    const of = this.of();
    return of ? this.turns().filter(({ sponsor }) => sponsor === of) : this.turns();
  });
  protected readonly shownTurns = computed(() =>
    this.all() ? this.fitting() : this.fitting().slice(0, turnsAtAGlance),
  );
  protected readonly moreTurns = computed(() => this.fitting().length - this.shownTurns().length);
  /** The months of the one who was chosen, or of whoever is asked for most. */
  protected readonly chart = computed(() => {
    const chosen = this.loads().find(({ sponsor }) => sponsor === this.of());
    const load = chosen ?? this.loads().toSorted((a, b) => b.hours - a.hours)[0];
    return load && load.hours > 0 ? sponsorLoadChart(load, this.names().sponsor(load.sponsor), this.locale) : undefined;
  });
  protected readonly open = computed(() => this.state.sponsors().find(({ id }) => id === this.sponsor()));

  protected openName(text: string): string {
    return $localize`Open: ${text}:finding:`;
  }

  protected narrow(change: Readonly<Record<string, string | null>>): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || null]));
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected add(kind: Sponsor['kind']): void {
    const id = `sponsor-${crypto.randomUUID()}`;
    const name = kind === 'sponsor' ? $localize`New sponsor` : $localize`New member of the coalition`;
    const unsaid = { position: null, stance: null, hoursPerMonth: null, awayFrom: null, awayUntil: null, note: null };
    this.state.edit($localize`${name}:name: is there`, { kind: 'sponsor', id, part: { id, name, kind, ...unsaid } });
    this.narrow({ sponsor: id });
  }
}
