import { DatePipe } from '@angular/common';
import { Component, computed, inject, LOCALE_ID } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type GoLiveLeg, WaveStanding } from '@peerway/change';
import { ask } from '../../graphql/ask.ts';
import { GoLiveDocument } from '../../graphql/generated/graphql.ts';
import { Chip, type Tone } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { ChangeState } from '../change-state.ts';
import { changeSubjects } from '../change-subjects.ts';
import { goLiveFinding, isReady, legFigure, legLeads, legNames, legPages, legStates } from './leg-words.ts';

const tones: Readonly<Record<GoLiveLeg['state'], Tone>> = {
  met: 'good',
  short: 'warn',
  early: 'plain',
  unknown: 'plain',
};
const mostNamed = 5;

/** Whether people are ready to go live, wave by wave: trained, informed, signed, through the steps, and no risk without an answer. */
@Component({
  selector: 'pw-go-live-page',
  imports: [Chip, DatePipe, EmptyState, PageHeader, ProblemPanel, RouterLink],
  templateUrl: './go-live-page.html',
  styleUrl: './go-live-page.scss',
})
export class GoLivePage {
  protected readonly state = inject(ChangeState);
  private readonly locale = inject(LOCALE_ID);
  protected readonly asked = ask(GoLiveDocument, () => ({ engagement: this.state.engagement() }), {
    refreshOn: [
      ...changeSubjects,
      'Plan',
      'PlanTask',
      'PlanRisk',
      'AffectedPerson',
      'Completion',
      'PolicyVersion',
      'Acknowledgement',
    ],
  });
  private readonly standings = computed(() =>
    (this.asked.value()?.goLive.waves ?? []).map((wave) => WaveStanding.parse(wave)),
  );
  protected readonly withoutSite = computed(() => this.asked.value()?.goLive.withoutSite ?? 0);
  protected readonly finding = computed(() =>
    this.asked.value() ? goLiveFinding(this.standings()) : $localize`Go-live`,
  );
  protected readonly hasGroups = computed(() => this.state.groups().length > 0);
  protected readonly waves = computed(() =>
    this.standings().map((standing) => ({
      id: standing.wave,
      name: standing.name === '' ? $localize`The whole rollout` : standing.name,
      goLive: standing.goLive,
      isReady: isReady(standing),
      people: standing.people,
      groups: standing.groups.map((id) => this.groupNames().get(id) ?? id),
      gate: standing.gate,
      legs: standing.legs.map((leg) => this.legRow(leg)),
    })),
  );
  private readonly groupNames = computed(() => new Map(this.state.groups().map(({ id, name }) => [id, name])));
  private readonly names = computed(() => {
    const texts = this.state.policies().map(({ id, texts: [text] }): [string, string] => [id, text?.title ?? id]);
    return new Map<string, string>([
      ...this.groupNames(),
      ...this.state.courses().map(({ id, title }): [string, string] => [id, title]),
      ...this.state.communications().map(({ id, title }): [string, string] => [id, title]),
      ...texts,
    ]);
  });

  private legRow(leg: GoLiveLeg) {
    const { kind, state, value } = leg;
    const named = kind === 'risks' ? [] : leg.lacks.map((id) => this.names().get(id) ?? id);
    const home = kind === 'risks' ? this.state.place() : this.state.home();
    return {
      kind,
      name: legNames[kind],
      lead: legLeads[kind],
      tone: tones[state],
      state: legStates[state],
      figure: legFigure(leg, this.locale),
      share: kind === 'risks' ? null : value,
      lacks: named.slice(0, mostNamed).join(' · '),
      more: Math.max(0, named.length - mostNamed),
      page: home + legPages[kind],
    };
  }
}
