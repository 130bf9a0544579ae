import { DecimalPipe, PercentPipe } from '@angular/common';
import { Component, computed, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  noPlatformChoice,
  platformChoices,
  PlatformChoice,
  platformCriteria,
  type PlatformCriterion,
  type PlatformQuestion,
  platformTraits,
  type PlatformTraitName,
} from '@peerway/use-cases';
import { addressState } from '../../case-studies/address-state.ts';
import { ask } from '../../graphql/ask.ts';
import { PlatformChoicePageDocument, SavePlatformChoiceDocument } from '../../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { ConflictPanel } from '../../ui/conflict-panel.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { openCatalogue } from '../catalogue.ts';
import { openSelection } from '../selection/opened-selection.ts';
import { minimumOf, weightOf, withAnswer, withMinimum, withMust, withPlatformWeight } from './choice-draft.ts';
import { PlatformDecision } from './platform-decision.ts';
import {
  exclusionSentence,
  platformCriterionWords,
  platformFinding,
  platformTraitWords,
  questionSentence,
} from './platform-choice-words.ts';
import { PlatformQuestions } from './platform-questions.ts';
import { PlatformSides } from './platform-sides.ts';

/** So many platforms are put side by side at most. */
const mostCompared = 4;

/** With which platform to build a use case: musts, weights, the order, two to four side by side, questions, and the decision. */
@Component({
  selector: 'pw-platform-choice-page',
  imports: [
    ConflictPanel,
    DecimalPipe,
    EmptyState,
    PageHeader,
    PercentPipe,
    PlatformDecision,
    PlatformQuestions,
    PlatformSides,
    ProblemPanel,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './platform-choice-page.html',
  styleUrl: './platform-choice-page.scss',
})
export class PlatformChoicePage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();
  readonly useCase = input.required<string>();
  /** The platforms side by side, from the address. */
  readonly beside = input<string>();

  protected readonly selection = openSelection(this.engagement);
  protected readonly catalogue = openCatalogue();
  protected readonly asked = ask(
    PlatformChoicePageDocument,
    () => ({ engagement: this.engagement(), useCase: this.useCase() }),
    { refreshOn: ['PlatformChoice'] },
  );
  protected readonly home = computed(() => `/w/${this.workspace()}/e/${this.engagement()}/select`);
  private readonly allowed = computed(() => this.asked.value()?.engagement.allowed ?? []);
  protected readonly mayEdit = computed(() => this.allowed().includes('selection.edit'));
  protected readonly mayDecide = computed(() => this.allowed().includes('decision.record'));
  protected readonly known = computed(() => this.catalogue.find(this.useCase()));

  private readonly saved = computed(() => {
    const given = this.asked.value()?.platformChoice.choice;
    return given === undefined ? noPlatformChoice : PlatformChoice.parse(given);
  });
  protected readonly choice = linkedSignal(this.saved);
  protected readonly isChanged = computed(() => JSON.stringify(this.choice()) !== JSON.stringify(this.saved()));
  protected readonly choices = computed(() => {
    const [useCase, platforms, inputs] = [this.known(), this.catalogue.platforms(), this.selection.inputs()];
    if (!useCase || !platforms || !inputs || this.asked.value() === undefined) return undefined;
    return platformChoices(useCase, platforms, inputs, this.choice());
  });
  protected readonly finding = computed(() => {
    const [choices, useCase] = [this.choices(), this.known()];
    if (!choices || !useCase) return '';
    const [first] = choices.ranked;
    return platformFinding(choices.certainty, first && this.nameOf(first.platform), useCase.name);
  });

  protected readonly criteria = platformCriteria.map((id) => ({ id, name: platformCriterionWords[id] }));
  protected readonly traits = platformTraits.map((id) => ({ id, name: platformTraitWords[id] }));
  protected readonly scores = [2, 3, 4, 5];
  protected readonly weightOf = weightOf;
  protected readonly minimumOf = minimumOf;
  protected readonly nameOf = (id: string): string => this.catalogue.findPlatform(id)?.name ?? id;
  protected readonly needOf = (platform: string, need: string): string =>
    this.catalogue.findPlatform(platform)?.needs.find(({ id }) => id === need)?.text ?? need;
  protected readonly out = computed(() =>
    (this.choices()?.excluded ?? []).map(({ platform, exclusions }) => ({
      platform,
      why: exclusions.map((exclusion) => exclusionSentence(exclusion, (need) => this.needOf(platform, need))),
    })),
  );
  protected readonly questions = computed(() =>
    (this.choices()?.questions ?? []).map((question) => ({
      ...question,
      name: this.nameOf(question.platform),
      text: questionSentence(question, (need) => this.needOf(question.platform, need)),
    })),
  );

  private readonly address = addressState(() => ({ beside: this.beside() }));
  /** Side by side: those chosen, else the first two of the order. */
  protected readonly compared = computed<readonly string[]>(() => {
    const chosen = this.address.now()['beside'];
    if (chosen !== undefined) return chosen === '' ? [] : chosen.split(',').slice(0, mostCompared);
    return (this.choices()?.ranked ?? []).slice(0, 2).map(({ platform }) => platform);
  });
  protected readonly standings = computed(() => [
    ...(this.choices()?.ranked ?? []),
    ...(this.choices()?.excluded ?? []),
  ]);

  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isSaving = signal(false);
  private readonly tell = teller();

  protected weigh(criterion: PlatformCriterion, weight: number): void {
    this.choice.set(withPlatformWeight(this.choice(), criterion, weight));
  }

  protected must(trait: PlatformTraitName, isMust: boolean): void {
    this.choice.set(withMust(this.choice(), trait, isMust));
  }

  protected atLeast(criterion: PlatformCriterion, score: string): void {
    this.choice.set(withMinimum(this.choice(), criterion, score === '' ? null : Number(score)));
  }

  protected set(change: Partial<PlatformChoice>): void {
    this.choice.set({ ...this.choice(), ...change });
  }

  protected answer({ platform, at }: PlatformQuestion, holds: boolean): void {
    this.choice.set(withAnswer(this.choice(), { platform, about: at, holds, reason: null }));
  }

  protected compare(id: string, isIn: boolean): void {
    const others = this.compared().filter((each) => each !== id);
    const next = isIn ? [...others, id].slice(-mostCompared) : others;
    this.address.go({ beside: next.join(',') }, true);
  }

  protected reset(): void {
    this.choice.set(this.saved());
    this.problem.set(undefined);
  }

  protected async keepMine(): Promise<void> {
    const place = { engagement: this.engagement(), useCase: this.useCase() };
    const { platformChoice } = await this.tell(PlatformChoicePageDocument, place);
    await this.save(platformChoice.version);
  }

  protected async save(version = this.asked.value()?.platformChoice.version ?? 0): Promise<void> {
    this.isSaving.set(true);
    this.problem.set(undefined);
    try {
      const place = { engagement: this.engagement(), useCase: this.useCase() };
      await this.tell(SavePlatformChoiceDocument, { ...place, choice: sent(this.choice()), version });
      this.asked.reload();
    } catch (error) {
      // What was set stays, and the panel says why it was not saved.
      this.problem.set(problemOf(error));
    } finally {
      this.isSaving.set(false);
    }
  }
}

/** The choice as lists that can be sent. */
function sent({ platforms, weights, mustHaves, minimums, scores, answers, ...rest }: PlatformChoice) {
  return {
    ...rest,
    platforms: platforms && [...platforms],
    weights: [...weights],
    mustHaves: [...mustHaves],
    minimums: [...minimums],
    scores: [...scores],
    answers: [...answers],
  };
}
