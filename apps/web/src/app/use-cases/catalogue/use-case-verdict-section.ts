import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { FindingOut, Prerequisite, UseCase, UseCaseVerdict } from '@peerway/use-cases';
import { type FindingsQuery, RecordFindingDocument } from '../../graphql/generated/graphql.ts';
import { teller } from '../../graphql/tell.ts';
import { Chip } from '../../ui/chip.ts';
import { Notices } from '../../ui/notices.ts';
import { openCatalogue } from '../catalogue.ts';
import { ContentText } from '../content-text.ts';
import { alternativeStateTones, alternativeStateWords } from '../selection/verdict-words.ts';
import { FoundOutForm, type FoundOut } from './found-out-form.ts';
import { groundSentence, stepSentence } from './verdict-sentences.ts';

type Recorded = FindingsQuery['selection']['findings'][number];

/** Peers, or another way: why the verdict is what it is, what would do instead, and what would have to change for peers. */
@Component({
  selector: 'pw-use-case-verdict-section',
  imports: [Chip, ContentText, FoundOutForm],
  templateUrl: './use-case-verdict-section.html',
  styleUrl: './use-case-section.scss',
})
export class UseCaseVerdictSection {
  readonly useCase = input.required<UseCase>();
  /** The verdict in the open engagement; undefined outside of one. */
  readonly verdict = input<UseCaseVerdict>();
  readonly engagement = input<string>();
  readonly recorded = input<readonly Recorded[]>([]);
  readonly mayEdit = input(false);
  /** Something was said: what rests on it is to be asked anew. */
  readonly changed = output();

  private readonly catalogue = openCatalogue();
  protected readonly open = signal<string | undefined>(undefined);
  private readonly tell = teller();
  private readonly notices = inject(Notices);
  private readonly content = computed(() =>
    this.catalogue.alternatives()?.find(({ useCase }) => useCase === this.useCase().id),
  );
  private readonly texts = computed(() => {
    const checks = this.content()?.alternatives.flatMap(({ sufficientChecks }) => sufficientChecks) ?? [];
    return { useCase: this.useCase(), checkOf: (id: string) => checks.find((check) => check.id === id)?.text };
  });

  protected readonly deciding = computed(() =>
    (this.verdict()?.reasons ?? [])
      .filter(({ decides }) => decides)
      .map((reason) => groundSentence(reason, this.texts())),
  );
  protected readonly steps = computed(() =>
    (this.verdict()?.wouldChange ?? []).map((step) => stepSentence(step, this.texts())),
  );
  protected readonly ways = computed(() =>
    (this.content()?.alternatives ?? []).map((alternative) => {
      const standing = this.verdict()?.alternatives.find(({ kind }) => kind === alternative.kind);
      return {
        ...alternative,
        state: standing && {
          word: alternativeStateWords[standing.state],
          tone: alternativeStateTones[standing.state],
        },
        checks: alternative.sufficientChecks.map((check) => ({
          asPrerequisite: asPrerequisite(check),
          mark: standing && markOf(check.id, standing),
          before: this.recorded().find(
            ({ finding }) => finding.useCase === this.useCase().id && finding.prerequisite === check.id,
          )?.finding,
        })),
      };
    }),
  );

  protected say(check: Prerequisite, before: FoundOut | undefined): (said: FoundOut) => Promise<void> {
    return async (said) => {
      const finding: FindingOut = { useCase: this.useCase().id, prerequisite: check.id, ...said };
      const seen = before ? [{ useCase: this.useCase().id, prerequisite: check.id, ...before }] : [];
      await this.tell(RecordFindingDocument, { engagement: this.engagement() ?? '', finding, seen });
      this.open.set(undefined);
      this.changed.emit();
      this.notices.say($localize`What you found out is recorded`);
    };
  }
}

/** A check of an alternative as the form of prerequisites takes it. */
function asPrerequisite({ id, text, check }: Pick<Prerequisite, 'id' | 'text' | 'check'>): Prerequisite {
  return { id, kind: 'technical', text, appliesWhen: null, check, basis: 'expertDefault' };
}

function markOf(id: string, { met, unmet }: Pick<UseCaseVerdict['alternatives'][number], 'met' | 'unmet'>): string {
  if (met.includes(id)) return $localize`:whether something holds|:✓ so`;
  return unmet.includes(id)
    ? $localize`:whether something holds|:✕ not so`
    : $localize`:whether something holds|:? not known`;
}
