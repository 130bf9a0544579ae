import { DatePipe } from '@angular/common';
import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { languageInForce } from '../../../language/language-in-force.ts';
import { ask } from '../../graphql/ask.ts';
import {
  QuestionBanksDocument,
  type QuestionBanksQuery,
  RemoveBankDocument,
  StartBankDocument,
} from '../../graphql/generated/graphql.ts';
import { Place } from '../../graphql/place.ts';
import { type Problem, problemOf } from '../../graphql/problem.ts';
import { teller } from '../../graphql/tell.ts';
import { Chip } from '../../ui/chip.ts';
import { Field } from '../../ui/field.ts';
import { Notices } from '../../ui/notices.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { BankImport } from './bank-import.ts';

type Listed = QuestionBanksQuery['questionBanks'][number];

/** The question banks of a workspace: its drafts, what it released, and those that came with Peerway. */
@Component({
  selector: 'pw-banks-page',
  imports: [BankImport, Chip, DatePipe, Field, PageHeader, ProblemPanel, RouterLink, Skeleton],
  templateUrl: './banks-page.html',
  styles: `
    .actions {
      justify-content: flex-end;
    }
    summary {
      cursor: pointer;
      font-weight: 560;
    }
    details[open] summary {
      margin-bottom: var(--space-3);
    }
  `,
})
export class BanksPage {
  protected readonly asked = ask(QuestionBanksDocument, () => ({}), { refreshOn: ['OwnBank'] });
  protected readonly banks = computed(() => this.asked.value()?.questionBanks ?? []);
  protected readonly released = computed(() => this.banks().filter(({ state }) => state === 'released'));
  protected readonly finding = computed(() => {
    const own = this.banks().filter(({ builtIn }) => !builtIn).length;
    if (own === 0) return $localize`You ask the questions that come with Peerway`;
    return own === 1
      ? $localize`One question bank of your own`
      : $localize`${own}:count: question banks of your own, drafts and versions`;
  });
  protected readonly copied = signal<Listed | undefined>(undefined);
  protected readonly name = signal('');
  protected readonly language = signal<string>(languageInForce());
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly nameProblem = computed(() =>
    this.problem()?.field === 'name' ? this.problem()?.message : undefined,
  );
  protected readonly otherProblem = computed(() => (this.nameProblem() === undefined ? this.problem() : undefined));

  private readonly tell = teller();
  private readonly place = inject(Place);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);

  protected fileOf({ id }: Listed, form: 'xlsx' | 'json'): string {
    return `/api/banks/${id}/file?form=${form}&workspace=${this.place.workspace() ?? ''}`;
  }

  protected compareWith({ begunFrom, id }: Listed): { from: string; to: string } {
    const known = this.banks().some((bank) => bank.id === begunFrom);
    return { from: known && begunFrom ? begunFrom : (this.released().at(-1)?.id ?? id), to: id };
  }

  protected beginCopy(bank: Listed): void {
    this.problem.set(undefined);
    this.copied.set(bank);
    this.name.set(bank.builtIn ? '' : bank.name);
  }

  protected valueOf(event: Event): string {
    return event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
      ? event.target.value
      : '';
  }

  protected async start(from: Listed): Promise<void> {
    await this.work(async () => {
      const language = from.builtIn ? this.language() : null;
      const { startBank } = await this.tell(StartBankDocument, { from: from.id, name: this.name().trim(), language });
      this.open(startBank.id);
    });
  }

  protected async remove(bank: Listed): Promise<void> {
    await this.work(async () => {
      await this.tell(RemoveBankDocument, { id: bank.id });
      this.notices.say($localize`The draft “${bank.name}:name:” is removed`);
      this.asked.reload();
    });
  }

  protected open(id: string): void {
    void this.router.navigate(['/w', this.place.workspace(), 'settings', 'banks', id]);
  }

  private async work(act: () => Promise<void>): Promise<void> {
    this.problem.set(undefined);
    try {
      await act();
    } catch (error) {
      // Such as a name that is taken: the sentence stands at the field.
      this.problem.set(problemOf(error));
    }
  }
}
