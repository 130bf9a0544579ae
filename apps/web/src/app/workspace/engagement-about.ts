import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { type OverviewQuery, UpdateEngagementDocument } from '../graphql/generated/graphql.ts';
import { isEditConflict } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { autosave } from '../ui/autosave.ts';
import { ChangedNote } from '../ui/changed-note.ts';
import { ConflictPanel } from '../ui/conflict-panel.ts';
import { draftAfter } from '../ui/draft-after.ts';
import { Field } from '../ui/field.ts';
import { Notices } from '../ui/notices.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { SaveStateLine } from '../ui/save-state.ts';

type Named = Pick<OverviewQuery['engagement'], 'id' | 'name' | 'aim' | 'version'>;

/** Name and aim of the engagement, saved as one types. */
@Component({
  selector: 'pw-engagement-about',
  imports: [ChangedNote, ConflictPanel, Field, ProblemPanel, SaveStateLine],
  template: `
    <section class="card stack" aria-labelledby="about-title">
      <div class="row">
        <h2 i18n id="about-title">About this engagement</h2>
        <pw-save-state class="push" [state]="saving.state()" />
      </div>
      <pw-conflict [problem]="saving.problem()" (keepMine)="keepMine()" (takeTheirs)="takeTheirs()" />
      <pw-changed-note [show]="isBehind()" (takeTheirs)="takeTheirs()" />
      <pw-problem [problem]="otherProblem()" [canRetry]="false" />
      <div class="grid-2">
        <pw-field label="Name" i18n-label [error]="nameError()">
          <input
            #name
            [value]="draft().name"
            (focus)="begin()"
            (input)="edit({ name: name.value })"
            (blur)="saving.flush()"
          />
        </pw-field>
        <pw-field label="What should it achieve?" i18n-label [optional]="true">
          <input
            #aim
            [value]="draft().aim ?? ''"
            (focus)="begin()"
            (input)="edit({ aim: aim.value })"
            (blur)="saving.flush()"
          />
        </pw-field>
      </div>
    </section>
  `,
})
export class EngagementAbout {
  readonly engagement = input.required<Named>();
  readonly saved = output();

  /** A reload must not take away what is being typed; another engagement starts anew. */
  protected readonly draft = linkedSignal<Named, Named>({
    source: this.engagement,
    computation: (engagement, before) =>
      draftAfter(named, engagement, before?.value.id === engagement.id ? before : undefined),
  });
  protected readonly nameError = computed(() =>
    this.draft().name.trim() === ''
      ? $localize`An engagement needs a name; the last one stays until you write another.`
      : undefined,
  );
  private readonly tell = teller();
  private readonly notices = inject(Notices);
  private before: Pick<Named, 'name' | 'aim'> | undefined;
  protected readonly saving = autosave(() => this.save());
  protected readonly otherProblem = computed(() => {
    const problem = this.saving.problem();
    return isEditConflict(problem) ? undefined : problem;
  });

  /** Somebody else has saved a version that what is typed here does not begin with. */
  protected readonly isBehind = computed(
    () =>
      this.engagement().version > this.draft().version &&
      this.saving.state() !== 'saving' &&
      !isEditConflict(this.saving.problem()),
  );

  /** What stands here before one types is what Ctrl-Z brings back afterwards. */
  protected begin(): void {
    const { name, aim } = this.draft();
    this.before = { name, aim };
  }

  protected edit(change: Partial<Pick<Named, 'name' | 'aim'>>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
    if (this.nameError() === undefined) this.saving.touch();
  }

  /** Saves on top of the version that the refusal showed. */
  protected keepMine(): void {
    const version = versionIn(this.saving.problem()?.current);
    this.draft.update((draft) => ({ ...draft, version: version ?? draft.version }));
    this.saving.touch();
    void this.saving.flush();
  }

  protected takeTheirs(): void {
    const current = this.saving.problem()?.current;
    const theirs = typeof current === 'object' && current !== null ? (current as Partial<Named>) : {};
    this.draft.set(named({ ...this.engagement(), ...theirs }));
    this.saving.settle();
    this.saved.emit();
  }

  private async save(): Promise<void> {
    const { id, name, aim, version } = this.draft();
    const variables = { engagement: id, name: name.trim(), aim: aim?.trim() || null, version };
    const { updateEngagement } = await this.tell(UpdateEngagementDocument, variables);
    this.draft.update((draft) => ({ ...draft, version: updateEngagement.version }));
    this.rememberBefore(variables);
    this.saved.emit();
  }

  private rememberBefore(saved: Pick<Named, 'name' | 'aim'>): void {
    const { before } = this;
    if (before === undefined || (before.name === saved.name && before.aim === saved.aim)) return;
    this.notices.remember(() => {
      this.edit(before);
      void this.saving.flush();
    });
  }
}

function named({ id, name, aim, version }: Named): Named {
  return { id, name, aim, version };
}

function versionIn(current: unknown): number | undefined {
  const version = (current as { version?: unknown } | null | undefined)?.version;
  return typeof version === 'number' ? version : undefined;
}
