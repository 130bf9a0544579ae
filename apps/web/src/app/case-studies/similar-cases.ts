import { Component, Injector, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ask } from '../graphql/ask.ts';
import { SimilarCasesDocument, type SimilarCasesQuery } from '../graphql/generated/graphql.ts';
import { Drawer } from '../shell/drawer.ts';
import { Chip } from '../ui/chip.ts';
import { Notices } from '../ui/notices.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { patternLabel, statusTones } from './case-words.ts';
import { openCiteDialog } from './citation/open-cite-dialog.ts';
import { proseLanguage } from './prose-language.ts';
import { isUnknown, lacksReadiness, likenessLine, sharpenSentence } from './similar-words.ts';
import { statusLine } from './status-words.ts';

type Near = SimilarCasesQuery['similarCases']['similar'][number];

/** The cases most like the organization of an engagement, with the reasons; some that did not last are always among them, and marked so. */
@Component({
  selector: 'pw-similar-cases',
  imports: [Chip, ProblemPanel, RouterLink, Skeleton],
  templateUrl: './similar-cases.html',
  styleUrl: './similar-cases.scss',
})
export class SimilarCases {
  readonly workspace = input.required<string>();
  readonly engagement = input.required<string>();
  /** For a stage that is about some patterns: these count in place of those that the organization is readiest for. */
  readonly patterns = input<readonly string[]>([]);
  readonly levers = input<readonly string[]>([]);
  readonly mayCite = input(false);
  readonly first = input(6);

  protected readonly asked = ask(
    SimilarCasesDocument,
    () => ({
      engagement: this.engagement(),
      first: this.first(),
      patterns: this.patterns().length > 0 ? [...this.patterns()] : null,
      levers: this.levers().length > 0 ? [...this.levers()] : null,
    }),
    {
      refreshOn: ['Organization', 'InventoryEntry', 'Round', 'OwnCase', 'CaseCorrection'],
      refreshPauseMs: 5_000,
    },
  );
  protected readonly found = computed(() => this.asked.value()?.similarCases);
  protected readonly cases = computed(() => {
    const found = this.found();
    return (found?.similar ?? []).map((near) => ({
      ...near,
      why: likenessLine(near.reasons, found?.profileUsed.patterns ?? []),
    }));
  });
  protected readonly base = computed(() => `/w/${this.workspace()}/library`);
  protected readonly compared = computed(() => ({
    cases: this.cases()
      .slice(0, 4)
      .map(({ caseId }) => caseId)
      .join(','),
  }));
  protected readonly endedCount = computed(() => this.cases().filter(({ didNotLast }) => didNotLast).length);
  protected readonly isUnknown = computed(() => isUnknown(this.found()?.findings ?? []));
  protected readonly sharpen = computed(() => sharpenSentence(this.found()?.findings ?? []));
  protected readonly lacksReadiness = computed(() => lacksReadiness(this.found()?.findings ?? []));
  protected readonly home = computed(() => `/w/${this.workspace()}/e/${this.engagement()}`);
  protected readonly language = proseLanguage();
  protected readonly statusLine = statusLine;
  protected readonly statusTones = statusTones;
  protected readonly patternLabel = patternLabel;

  private readonly drawer = inject(Drawer);
  private readonly notices = inject(Notices);
  private readonly injector = inject(Injector);

  protected derive(): void {
    const derivation = this.found()?.derivation;
    if (derivation) this.drawer.showDerivation(derivation.figure, () => Promise.resolve(derivation));
  }

  protected attachName({ study }: Near): string {
    return $localize`Attach ${study.title}:case:`;
  }

  protected async cite({ caseId, study }: Near): Promise<void> {
    const what = { caseId, caseTitle: study.title, language: this.language, engagement: this.engagement() };
    if (await openCiteDialog(this.injector, what)) this.notices.say($localize`The case is attached`);
  }
}
