import { Component, computed, effect, inject, resource } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { ask } from '../../graphql/ask.ts';
import {
  ChangeCitationDocument,
  type CitationAbout,
  type CitationRowFragment,
  type CitationStance,
  CiteActionsDocument,
  CiteDocument,
  CiteNamesDocument,
  CiteWhereDocument,
} from '../../graphql/generated/graphql.ts';
import { isEditConflict } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { ConflictPanel } from '../../ui/conflict-panel.ts';
import { Field } from '../../ui/field.ts';
import { FormDraft } from '../../ui/form-draft.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { textIn } from '../../ui/typed.ts';
import { stanceWords } from '../cited-in-words.ts';
import { citeErrors, citeInput, citeValues } from './cite-values.ts';
import type { CiteWhat } from './open-cite-dialog.ts';

const kinds: readonly (readonly [CitationAbout, string])[] = [
  ['engagement', $localize`:what a case is attached to|:The engagement as a whole`],
  ['goal', $localize`:what a case is attached to|:A goal`],
  ['useCase', $localize`:what a case is attached to|:A use case`],
  ['risk', $localize`:what a case is attached to|:A risk`],
  ['planItem', $localize`:what a case is attached to|:Something in the plan`],
  ['action', $localize`:what a case is attached to|:A recommended action`],
];
const stances: readonly CitationStance[] = ['for', 'against', 'context'];

/** Attaches a case to a goal, a use case, a risk, the plan, an action or the engagement itself, and says which way it points. */
@Component({
  selector: 'pw-cite-dialog',
  imports: [ConflictPanel, Field, MatDialogModule, ProblemPanel],
  templateUrl: './cite-dialog.html',
  styleUrl: './cite-dialog.scss',
})
export class CiteDialog {
  protected readonly what = inject<CiteWhat>(MAT_DIALOG_DATA);
  protected readonly form = new FormDraft(citeValues(this.what.engagement, this.what.citation), citeErrors);
  protected readonly kinds = kinds;
  protected readonly stances = stances.map((stance) => [stance, stanceWords[stance]] as const);
  protected readonly textIn = textIn;
  protected readonly isConflict = computed(() => isEditConflict(this.form.problem()));
  protected readonly plainProblem = computed(() => (this.isConflict() ? undefined : this.form.otherProblem()));
  private readonly tell = teller();
  private readonly open = inject<MatDialogRef<unknown, CitationRowFragment>>(MatDialogRef);
  private version = this.what.citation?.version ?? 0;

  protected readonly where = ask(CiteWhereDocument, () => (this.what.engagement === undefined ? {} : undefined));
  protected readonly engagements = computed(() =>
    (this.where.value()?.engagements.nodes ?? []).filter(({ allowed }) => allowed.includes('citation.write')),
  );
  private readonly asked = ask(CiteNamesDocument, () => {
    const { engagement } = this.form.values();
    return engagement === '' ? undefined : { engagement };
  });
  private readonly actions = resource({
    params: () => {
      const { engagement, about } = this.form.values();
      const round = this.asked.value()?.engagement.latestVerdict?.round;
      return about === 'action' && round !== undefined ? { engagement, round } : undefined;
    },
    loader: async ({ params }) =>
      (await this.tell(CiteActionsDocument, params)).engagement.round.readiness.actions.map(({ action }) => action),
  });
  /** Names that were used here before, and what Assess recommends: nobody types a thing twice. */
  protected readonly names = computed(() => {
    const { about } = this.form.values();
    const used = (this.asked.value()?.citations.nodes ?? []).flatMap((one) =>
      one.about === about ? (one.name ?? []) : [],
    );
    const recommended = about === 'action' && this.actions.hasValue() ? this.actions.value() : [];
    return [...new Set([...used, ...recommended])].filter((name) => name.length <= 200);
  });

  constructor() {
    // Where there is one engagement only, there is nothing to choose.
    effect(() => {
      const [only, ...others] = this.engagements();
      if (only && others.length === 0 && this.form.values().engagement === '') this.form.set('engagement', only.id);
    });
  }

  protected chooseKind(kind: string): void {
    const found = kinds.find(([id]) => id === kind);
    if (found) this.form.set('about', found[0]);
  }

  protected send(): Promise<void> {
    return this.form.send(async (values) => {
      const { engagement } = values;
      const input = citeInput(values, this.what.citation);
      if (this.what.citation === undefined) {
        const { cite } = await this.tell(CiteDocument, { engagement, caseId: this.what.caseId, input });
        this.open.close(cite);
      } else {
        const change = { engagement, citation: this.what.citation.id, input, version: this.version };
        this.open.close((await this.tell(ChangeCitationDocument, change)).changeCitation);
      }
    });
  }

  protected keepMine(): void {
    this.version = versionIn(this.form.problem()?.current) ?? this.version;
    void this.send();
  }

  protected close(): void {
    this.open.close(undefined);
  }
}

/** The version that stands, as a refusal carries it. */
function versionIn(current: unknown): number | undefined {
  return (current as { readonly version?: number } | undefined)?.version;
}
