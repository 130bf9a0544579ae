import { DatePipe } from '@angular/common';
import { Component, LOCALE_ID, computed, inject, input, signal } from '@angular/core';
import { ask } from '../../graphql/ask.ts';
import {
  DiscardEvidenceDocument,
  EvidenceQuestionsDocument,
  RoundEvidenceDocument,
} from '../../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { evidenceFinding, evidenceGroups, type SeenEvidence } from './evidence-groups.ts';
import { sizeWords } from './size-words.ts';

const pageSize = 100;

/** How much of a round's answers is supported, and by what; nothing at all for those who may not see single answers. */
@Component({
  selector: 'pw-evidence-card',
  imports: [DatePipe, ProblemPanel],
  templateUrl: './evidence-card.html',
  styleUrl: './evidence-card.scss',
})
export class EvidenceCard {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();
  readonly round = input.required<string>();

  private readonly locale = inject(LOCALE_ID);
  private readonly tell = teller();
  private readonly asked = ask(
    RoundEvidenceDocument,
    () => ({ engagement: this.engagement(), round: this.round(), first: pageSize, after: null }),
    { refreshOn: ['Evidence'], refreshPauseMs: 5_000 },
  );
  private readonly seen = computed(() => this.asked.value()?.engagement.round);
  private readonly bank = ask(EvidenceQuestionsDocument, () => {
    const round = this.seen();
    return round?.evidence ? { version: round.bankVersion } : undefined;
  });
  private readonly more = signal<readonly SeenEvidence[]>([]);
  private readonly moreAfter = signal<string | null | undefined>(undefined);
  protected readonly failure = signal<Problem | undefined>(undefined);
  protected readonly coverage = computed(() => this.seen()?.evidenceCoverage ?? undefined);
  protected readonly mayDiscard = computed(
    () => this.asked.value()?.engagement.allowed.includes('round.reopen') ?? false,
  );
  protected readonly finding = computed(() => evidenceFinding(this.coverage() ?? []));
  protected readonly groups = computed(() =>
    evidenceGroups(this.bank.value()?.questionBank.dimensions ?? [], this.coverage() ?? [], [
      ...(this.seen()?.evidence?.nodes ?? []),
      ...this.more(),
    ]),
  );
  /** Where the next page begins; null when all is shown. */
  protected readonly next = computed(() => {
    const after = this.moreAfter();
    const info = this.seen()?.evidence?.pageInfo;
    return after === undefined ? (info?.hasNextPage ? (info.endCursor ?? null) : null) : after;
  });
  protected readonly discarding = signal<string | undefined>(undefined);

  protected percent(supported: number, answers: number): number {
    return answers === 0 ? 0 : Math.round((100 * supported) / answers);
  }

  protected size(bytes: number): string {
    return sizeWords(bytes, this.locale);
  }

  protected discardWords({ name }: SeenEvidence): string {
    return $localize`Take out ${name}:name:`;
  }

  /** A file is fetched by a plain link, with the session of the page. */
  protected address({ id }: SeenEvidence): string {
    return `/api/evidence/${this.engagement()}/${id}?workspace=${this.workspace()}`;
  }

  protected async showMore(): Promise<void> {
    await this.trying(async () => {
      const variables = { engagement: this.engagement(), round: this.round(), first: pageSize, after: this.next() };
      const page = (await this.tell(RoundEvidenceDocument, variables)).engagement.round.evidence;
      this.more.update((more) => [...more, ...(page?.nodes ?? [])]);
      this.moreAfter.set(page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null);
    });
  }

  protected async discard(id: string): Promise<void> {
    await this.trying(async () => {
      await this.tell(DiscardEvidenceDocument, { engagement: this.engagement(), round: this.round(), id });
      this.discarding.set(undefined);
      this.more.set([]);
      this.moreAfter.set(undefined);
      this.asked.reload();
    });
  }

  private async trying(work: () => Promise<void>): Promise<void> {
    this.failure.set(undefined);
    try {
      await work();
    } catch (error) {
      this.failure.set(problemOf(error));
    }
  }
}
