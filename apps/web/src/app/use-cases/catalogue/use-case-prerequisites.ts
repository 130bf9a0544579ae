import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inventoryFactsIn } from '@peerway/organization/content';
import type { FindingOut, Fit, Prerequisite, PrerequisiteFit, UseCase } from '@peerway/use-cases';
import { languageInForce } from '../../../language/language-in-force.ts';
import { markShapes } from '../../charts/mark-shapes.ts';
import { type FindingsQuery, RecordFindingDocument, WithdrawFindingDocument } from '../../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { Notices } from '../../ui/notices.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { CatalogueBasisMark } from '../catalogue-basis.ts';
import { ContentText } from '../content-text.ts';
import { checkSentence, reasonSentence } from '../fit-words.ts';
import { fitStateShapes, fitStateTones, fitStateWords, prerequisiteKindWords } from '../use-case-words.ts';
import { FoundOutForm, type FoundOut } from './found-out-form.ts';

type Recorded = FindingsQuery['selection']['findings'][number];

/** What has to be true for a use case; in an engagement with where each stands, why, and what somebody found out. */
@Component({
  selector: 'pw-use-case-prerequisites',
  imports: [CatalogueBasisMark, ContentText, DatePipe, FoundOutForm, ProblemPanel, RouterLink],
  templateUrl: './use-case-prerequisites.html',
  styleUrl: './use-case-prerequisites.scss',
})
export class UseCasePrerequisites {
  readonly useCase = input.required<UseCase>();
  /** How it fits the open engagement; undefined outside of one. */
  readonly fit = input<Fit>();
  readonly engagement = input<string>();
  /** The address of the engagement. */
  readonly home = input<string>();
  readonly recorded = input<readonly Recorded[]>([]);
  readonly mayEdit = input(false);
  /** Something was said: what rests on it is to be asked anew. */
  readonly changed = output();

  protected readonly shapes = markShapes;
  protected readonly stateWords = fitStateWords;
  protected readonly stateShapes = fitStateShapes;
  protected readonly stateTones = fitStateTones;
  protected readonly open = signal<string | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly facts = new Map(inventoryFactsIn(languageInForce()).map((fact) => [fact.id, fact]));
  private readonly factOf = (id: string) => this.facts.get(id);
  private readonly tell = teller();
  private readonly notices = inject(Notices);

  protected readonly groups = computed(() => {
    const fits = new Map(this.fit()?.prerequisites.map((each) => [each.prerequisite, each]));
    const said = new Map(
      this.recorded()
        .filter(({ finding }) => finding.useCase === this.useCase().id)
        .map((each) => [each.finding.prerequisite, each]),
    );
    const rows = this.useCase().prerequisites.map((prerequisite) => ({
      prerequisite,
      check: checkSentence(prerequisite.check, this.factOf),
      fit: fits.get(prerequisite.id),
      said: said.get(prerequisite.id),
    }));
    return (['technical', 'organizational', 'legal'] as const)
      .map((kind) => ({
        kind,
        name: prerequisiteKindWords[kind],
        rows: rows.filter((row) => row.prerequisite.kind === kind),
      }))
      .filter((group) => group.rows.length > 0);
  });

  protected reason(fit: PrerequisiteFit, prerequisite: Prerequisite): string {
    return reasonSentence(fit, prerequisite, this.factOf);
  }

  /** Where the answer is given: the fact of the inventory, or the assessment. */
  protected wayTo({ check }: Prerequisite): { link: string; fragment?: string; words: string } | undefined {
    const home = this.home();
    if (home === undefined || check.kind === 'ask') return undefined;
    return check.kind === 'inventory'
      ? {
          link: `${home}/organization`,
          fragment: `fact-${check.subject ?? ''}`,
          words: $localize`Open in the inventory`,
        }
      : { link: `${home}/assess`, words: $localize`Open the assessment` };
  }

  protected sayName({ text }: Prerequisite): string {
    return $localize`Say what you found out about “${text}:prerequisite:”`;
  }

  protected takeBackName({ text }: Prerequisite): string {
    return $localize`Take back what was said about “${text}:prerequisite:”`;
  }

  protected say(prerequisite: Prerequisite, before: Recorded | undefined): (said: FoundOut) => Promise<void> {
    return async (said) => {
      const engagement = this.engagement() ?? '';
      const finding: FindingOut = { useCase: this.useCase().id, prerequisite: prerequisite.id, ...said };
      await this.tell(RecordFindingDocument, { engagement, finding, seen: before ? [before.finding] : [] });
      this.open.set(undefined);
      this.changed.emit();
      this.notices.undo($localize`What you found out is recorded`, () => void this.putBack(prerequisite, before));
    };
  }

  protected async takeBack(prerequisite: Prerequisite, before: Recorded): Promise<void> {
    await this.putBack(prerequisite, undefined);
    if (this.problem() === undefined)
      this.notices.undo($localize`Taken back: the check counts again`, () => void this.putBack(prerequisite, before));
  }

  /** As it was before: what was said then, or nothing. */
  private async putBack({ id }: Prerequisite, before: Recorded | undefined): Promise<void> {
    const place = { engagement: this.engagement() ?? '', useCase: this.useCase().id, prerequisite: id };
    this.problem.set(undefined);
    try {
      if (before) await this.tell(RecordFindingDocument, { engagement: place.engagement, finding: before.finding });
      else await this.tell(WithdrawFindingDocument, place);
    } catch (error) {
      // The list stays as it is, and the panel says why.
      this.problem.set(problemOf(error));
    }
    this.changed.emit();
  }
}
