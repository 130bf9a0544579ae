import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { WeighingMethod } from '@peerway/alignment';
import { ask } from '../graphql/ask.ts';
import { NewWeighingDocument, StartWeighingDocument } from '../graphql/generated/graphql.ts';
import { teller } from '../graphql/tell.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { Field } from '../ui/field.ts';
import { FormDraft } from '../ui/form-draft.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { textIn } from '../ui/typed.ts';
import { namedPeople } from './named-people.ts';
import { effortWords, methodMeanings, methodNames, methods, methodWords, weighingEffort } from './weighing-words.ts';

/** More pairs than these goals make, nobody compares with care. */
const mostForPairs = 8;

/** Begins a weighing: how goals are weighed, who is asked; it starts with everybody alone. */
@Component({
  selector: 'pw-new-weighing-page',
  imports: [EmptyState, Field, PageHeader, ProblemPanel, RouterLink, Skeleton],
  templateUrl: './new-weighing-page.html',
  styleUrl: './new-weighing-page.scss',
})
export class NewWeighingPage {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();

  private readonly tell = teller();
  private readonly router = inject(Router);
  protected readonly asked = ask(NewWeighingDocument, () => ({ engagement: this.engagement() }));
  protected readonly home = computed(() => `/w/${this.workspace()}/e/${this.engagement()}/align`);
  protected readonly mayRun = computed(() => this.asked.value()?.engagement.allowed.includes('weighing.run') ?? false);
  protected readonly goals = computed(() => this.asked.value()?.alignment.goals ?? []);
  protected readonly underWay = computed(() =>
    this.asked.value()?.alignment.weighings.find(({ phase }) => phase !== 'closed'),
  );
  private readonly chosen = signal<WeighingMethod | undefined>(undefined);
  protected readonly method = computed(
    () => this.chosen() ?? (this.goals().length > mostForPairs ? 'points' : 'pairwise'),
  );
  protected readonly choices = computed(() =>
    methods.map((method) => {
      const { asked, minutes } = weighingEffort(method, this.goals().length);
      return {
        method,
        words: methodWords[method],
        meaning: methodMeanings[method],
        name: methodNames[method],
        effort: effortWords(method, asked, minutes),
        isLong: method === 'pairwise' && this.goals().length > mostForPairs,
      };
    }),
  );
  protected readonly form = new FormDraft(
    { name: $localize`Weighing of the goals`, people: '' },
    ({ name, people }) => ({
      ...(name.trim() === '' && { name: $localize`Give the weighing a name.` }),
      ...(namedPeople(people).faults.length > 0 && { people: namedPeople(people).faults[0] }),
    }),
  );
  protected readonly people = computed(() => namedPeople(this.form.values().people).people.length);
  protected readonly typed = textIn;

  protected choose(method: WeighingMethod): void {
    this.chosen.set(method);
  }

  protected begin(): Promise<void> {
    return this.form.send(async ({ name, people }) => {
      const participants = namedPeople(people).people.map(({ name, weight }) => ({ name, weight }));
      const input = { name: name.trim(), method: this.method(), participants };
      const { startWeighing } = await this.tell(StartWeighingDocument, { engagement: this.engagement(), input });
      await this.router.navigateByUrl(`${this.home()}/weighing/${startWeighing.id}`);
    });
  }
}
