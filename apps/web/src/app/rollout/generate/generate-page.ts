import { formatNumber } from '@angular/common';
import { Component, computed, inject, LOCALE_ID, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { PlanChange, PlanChangeKind, PlanScope } from '@peerway/rollout';
import type { RolloutSize } from '@peerway/use-cases';
import { ask } from '../../graphql/ask.ts';
import {
  GeneratePlanDocument,
  PlanGenerationInputsDocument,
  PlanGenerationPreviewDocument,
} from '../../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { sendable } from '../../graphql/sendable.ts';
import { teller } from '../../graphql/tell.ts';
import { Chip } from '../../ui/chip.ts';
import { Notices } from '../../ui/notices.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { textIn } from '../../ui/typed.ts';
import { PlanState } from '../plan-state.ts';
import { changeGroups, changeKey, isToDecide } from './change-groups.ts';
import { fieldWords, kindWords, scopeFindingWords, takeWords } from './change-words.ts';
import { generationFinding } from './generation-finding.ts';
import { withUseCase } from './scope-edits.ts';
import { WaveEditor } from './wave-editor.ts';

/** How many use cases stand in the list before more are asked for. */
const useCasesAtFirst = 6;

/** Makes the plan, or makes it again: what goes in, what would change, and where each line comes from. */
@Component({
  selector: 'pw-generate-page',
  imports: [Chip, PageHeader, ProblemPanel, RouterLink, Skeleton, WaveEditor],
  templateUrl: './generate-page.html',
  styleUrl: './generate-page.scss',
})
export class GeneratePage {
  protected readonly state = inject(PlanState);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly locale = inject(LOCALE_ID);
  private readonly tell = teller();
  protected readonly textIn = textIn;
  protected readonly kindWords = kindWords;
  protected readonly fieldWords = fieldWords;
  protected readonly takeWords = takeWords;
  protected readonly isToDecide = isToDecide;

  protected readonly asked = ask(PlanGenerationInputsDocument, () => ({ engagement: this.state.engagement() }), {
    refreshOn: ['DecisionRecord'],
  });
  protected readonly offer = computed(() => this.asked.value()?.planGenerationInputs);
  private readonly isMadeBefore = computed(() => typeof this.state.opened()?.generatedAt === 'string');

  /** What is planned; before the first time what was decided on in Select. */
  protected readonly scope = computed<PlanScope | undefined>(() => {
    const scope = this.state.settings()?.scope;
    const offer = this.offer();
    if (scope === undefined || offer === undefined) return undefined;
    const isUntouched = scope.useCases.length === 0 && !this.isMadeBefore() && !this.hasChosen();
    return isUntouched ? { ...scope, useCases: offer.suggested } : scope;
  });
  /** Whether somebody chose here: an empty choice is then meant. */
  private readonly hasChosen = signal(false);

  protected readonly showsAll = signal(false);
  protected readonly find = signal('');
  protected readonly offered = computed(() => {
    const [scope, words] = [this.scope(), this.find().trim().toLowerCase()];
    const rank = (id: string): number =>
      scope?.useCases.includes(id) ? 0 : this.offer()?.suggested.includes(id) ? 1 : 2;
    return (this.offer()?.useCases ?? [])
      .filter(({ name }) => name.toLowerCase().includes(words))
      .toSorted((a, b) => rank(a.id) - rank(b.id));
  });
  protected readonly listed = computed(() => {
    const chosen = this.scope()?.useCases.length ?? 0;
    return this.showsAll() || this.find() !== ''
      ? this.offered()
      : this.offered().slice(0, Math.max(useCasesAtFirst, chosen));
  });
  protected readonly size = computed(() => this.scope()?.size ?? this.offer()?.size ?? 'medium');

  /** What is taken from the generator although people wrote otherwise, by key. */
  private readonly taken = signal<ReadonlyMap<string, { task: string; field: string | null }>>(new Map());
  private readonly wish = computed(() => {
    const scope = this.scope();
    return scope && scope.useCases.length > 0
      ? { engagement: this.state.engagement(), scope: sendable(scope), take: [...this.taken().values()] }
      : undefined;
  });
  protected readonly preview = ask(PlanGenerationPreviewDocument, () => this.wish(), {
    refreshOn: ['Plan', 'PlanTask'],
    refreshPauseMs: 2000,
  });
  /** What was shown last stays on screen while the next is on its way. */
  protected readonly shown = linkedSignal<ReturnType<typeof this.preview.value>, ReturnType<typeof this.preview.value>>(
    { source: this.preview.value, computation: (now, before) => now ?? before?.value },
  );
  protected readonly changes = computed<readonly PlanChange[]>(
    () => (this.wish() && this.shown()?.planGenerationPreview.changes) ?? [],
  );
  protected readonly opened = signal<ReadonlySet<PlanChangeKind>>(new Set());
  protected readonly groups = computed(() => changeGroups(this.changes(), this.opened()));
  protected readonly findings = computed(() => {
    const names = new Map(this.offer()?.useCases.map(({ id, name }) => [id, name]));
    const told = this.wish() ? (this.shown()?.planGenerationPreview.findings ?? []) : [];
    return told.map((finding) => scopeFindingWords(finding, (id) => names.get(id) ?? id));
  });
  protected readonly finding = computed(() => generationFinding(this.changes(), this.wish() !== undefined));
  protected readonly hasNothingToDo = computed(
    () => this.isMadeBefore() && !this.changes().some((change) => !isToDecide(change) || change.isTaken),
  );
  protected readonly isMaking = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected choose(id: string, isChosen: boolean): void {
    const scope = this.scope();
    if (scope === undefined) return;
    this.hasChosen.set(true);
    this.become($localize`Use cases of the plan chosen`, withUseCase(scope, id, isChosen));
  }

  protected chooseSize(size: string): void {
    const scope = this.scope();
    const known = (['small', 'medium', 'large'] as const).find((each) => each === size);
    if (scope) this.become($localize`Size of the rollout chosen`, { ...scope, size: known ?? null });
  }

  protected become(sentence: string, scope: PlanScope): void {
    this.state.editSettings(sentence, (settings) => ({ ...settings, scope }));
  }

  /** How much a use case is to plan. */
  protected sizeWords(
    offer: Readonly<Record<RolloutSize, number>> & Readonly<Record<'stages' | 'likelyWeeks', number>>,
  ): string {
    const figure = (value: number, format: string): string => formatNumber(value, this.locale, format);
    const weeks = figure(offer.likelyWeeks, '1.0-0');
    const effort = figure(offer[this.size()], '1.0-1');
    return offer.stages === 1
      ? $localize`One stage of ${weeks}:weeks: weeks; person-weeks of work: ${effort}:effort:`
      : $localize`${offer.stages}:stages: stages, ${weeks}:weeks: weeks one after the other; person-weeks of work: ${effort}:effort:`;
  }

  protected take(change: PlanChange, isTaken: boolean): void {
    const taken = new Map(this.taken());
    if (isTaken) taken.set(changeKey(change), { task: change.task, field: change.field });
    else taken.delete(changeKey(change));
    this.taken.set(taken);
  }

  protected open(kind: PlanChangeKind): void {
    this.opened.update((opened) => new Set([...opened, kind]));
  }

  /** Generates what was shown; when the plan became another one meanwhile, shows it anew instead. */
  protected async make(): Promise<void> {
    const wish = this.wish();
    if (wish === undefined || this.isMaking()) return;
    this.isMaking.set(true);
    this.problem.set(undefined);
    try {
      await this.state.saving.flush();
      const { planGenerationPreview: now } = await this.tell(PlanGenerationPreviewDocument, wish);
      if (isOther(now.changes, this.changes())) {
        this.preview.set({ planGenerationPreview: now });
        this.notices.say($localize`The plan changed meanwhile: look at what would happen now`);
        return;
      }
      await this.tell(GeneratePlanDocument, { ...wish, version: now.version });
      this.taken.set(new Map());
      await this.state.refresh();
      this.notices.say($localize`The plan is made: ${now.lines}:count: lines`);
      await this.router.navigateByUrl(this.state.home());
    } catch (error) {
      this.problem.set(problemOf(error));
    } finally {
      this.isMaking.set(false);
    }
  }
}

function isOther(now: readonly PlanChange[], shown: readonly PlanChange[]): boolean {
  const told = (changes: readonly PlanChange[]): string =>
    changes.map(({ kind, theirs, ours, ...of }) => [kind, changeKey(of), ours, theirs].join(' ')).join('\n');
  return told(now) !== told(shown);
}
