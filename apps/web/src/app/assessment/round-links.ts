import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { ask } from '../graphql/ask.ts';
import {
  AddRespondentsDocument,
  ReissueLinkDocument,
  RemoveRespondentDocument,
  type RespondentInput,
  type RespondentRowFragment,
  RoundRespondentsDocument,
  type RoundSheetFragment,
  SwitchOpenLinkDocument,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { type Irrevocable, askFirst } from '../ui/ask-first.ts';
import { CopyLink } from '../ui/copy-link.ts';
import { Notices } from '../ui/notices.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { AddPeople } from './add-people.ts';
import { ChoosePeople } from './choose-people.ts';
import { lastLetterWords } from './letter-words.ts';
import { ErasePerson } from './erase-person.ts';
import { PeopleFile } from './people-file.ts';
import { canBeWrittenTo } from './people-to-write-to.ts';
import { audienceColumn } from './short-names.ts';

const pageSize = 50;

/** The links of a round: personal ones for people named or, without names, per audience; and the open one. */
@Component({
  selector: 'pw-round-links',
  imports: [AddPeople, ChoosePeople, CopyLink, ErasePerson, PeopleFile, ProblemPanel, Skeleton],
  templateUrl: './round-links.html',
  styleUrl: './round-links.scss',
})
export class RoundLinks {
  readonly engagement = input.required<string>();
  readonly round = input.required<RoundSheetFragment>();
  readonly mayRun = input.required<boolean>();
  readonly mayErase = input(false);
  readonly changed = output<RoundSheetFragment>();

  private readonly tell = teller();
  private readonly notices = inject(Notices);
  private readonly ask = askFirst();
  protected readonly asked = ask(
    RoundRespondentsDocument,
    () => ({ engagement: this.engagement(), round: this.round().id, first: pageSize, after: null }),
    { refreshOn: ['Round', 'Respondent', 'Answer'], refreshPauseMs: 2_000 },
  );
  private readonly more = signal<readonly RespondentRowFragment[]>([]);
  private readonly cursor = signal<string | null | undefined>(undefined);
  private readonly page = computed(() => this.asked.value()?.engagement.round.respondents);
  protected readonly people = computed(() => [...(this.page()?.nodes ?? []), ...this.more()]);
  protected readonly total = computed(() => this.page()?.totalCount ?? 0);
  protected readonly nextPage = computed(() => {
    const cursor = this.cursor();
    if (cursor !== undefined) return cursor;
    const info = this.page()?.pageInfo;
    return info?.hasNextPage ? info.endCursor : null;
  });
  protected readonly isAnonymous = computed(() => this.round().anonymity === 'anonymous');
  protected readonly isClosed = computed(() => this.round().state === 'closed');
  /** Without a mail server, and while links do not work, there is nobody to choose. */
  protected readonly canWrite = computed(
    () =>
      this.mayRun() &&
      !this.isAnonymous() &&
      this.round().state === 'open' &&
      (this.asked.value()?.engagement.round.mail.canSend ?? false),
  );
  protected readonly chosen = linkedSignal<string, ReadonlySet<string>>({
    source: () => this.round().id,
    computation: () => new Set(),
  });
  protected readonly finding = computed(() => {
    if (this.total() === 0)
      return this.isAnonymous() ? $localize`No personal links yet` : $localize`Nobody is invited by name yet`;
    if (this.isAnonymous())
      return this.total() === 1 ? $localize`One personal link` : $localize`${this.total()}:count: personal links`;
    return this.total() === 1 ? $localize`One person is invited` : $localize`${this.total()}:count: people are invited`;
  });
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isWorking = signal(false);
  protected readonly audienceColumn = audienceColumn;
  protected readonly canBeWrittenTo = canBeWrittenTo;
  protected readonly chooseWords = (person: string): string => $localize`Write to ${person}:person:`;
  protected readonly letterWords = lastLetterWords;
  protected readonly newLinkWords = (person: string): string => $localize`New link for ${person}:person:`;
  protected readonly removeWords = (person: string): string => $localize`Remove ${person}:person:`;

  protected add(respondents: readonly RespondentInput[]): Promise<void> {
    return this.work(async (variables) => {
      const reply = await this.tell(AddRespondentsDocument, { ...variables, respondents: [...respondents] });
      this.refresh(reply.addRespondents);
      this.notices.say(
        respondents.length === 1 ? $localize`One link added` : $localize`${respondents.length}:count: links added`,
      );
    });
  }

  /** Answers go with the person, for good; whoever has not begun is put back with a click. */
  protected async remove(person: RespondentRowFragment): Promise<void> {
    const hasNothing = this.round().state === 'draft' || person.answered === 0;
    if (!hasNothing && !(await this.ask(removal(person)))) return;
    await this.work(async (variables) => {
      const reply = await this.tell(RemoveRespondentDocument, { ...variables, respondent: person.id });
      this.refresh(reply.removeRespondent);
      if (this.chosen().has(person.id)) this.choose(person.id);
      const { audience, name, email, language } = person;
      if (!hasNothing) this.notices.say($localize`${person.label}:person: is removed`);
      else
        this.notices.undo(
          $localize`${person.label}:person: is removed; Undo puts them back with a new link`,
          () => void this.add([{ audience, name, email, language }]),
        );
    });
  }

  /** Chooses somebody to write to, or no longer. */
  protected choose(id: string): void {
    this.chosen.update((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  protected async reissue(person: RespondentRowFragment): Promise<void> {
    const about = {
      title: $localize`A new link for ${person.label}:person:?`,
      loses: $localize`The link that was handed out stops working at once, on every device. What was answered stays.`,
      act: $localize`Make a new link`,
    };
    if (!(await this.ask(about))) return;
    await this.work(async (variables) => {
      await this.tell(ReissueLinkDocument, { ...variables, respondent: person.id });
      this.refresh();
      this.notices.say($localize`${person.label}:person: has a new link; the old one no longer works`);
    });
  }

  protected async switchOpenLink(on: boolean): Promise<void> {
    const about = {
      title: on ? $localize`Replace the open link?` : $localize`Switch the open link off?`,
      loses: $localize`The open link that was handed out stops working at once. Whoever came by it keeps their own link.`,
      act: on ? $localize`Replace it` : $localize`Switch it off`,
    };
    if (this.round().openLink && !(await this.ask(about))) return;
    await this.work(async (variables) => {
      this.changed.emit((await this.tell(SwitchOpenLinkDocument, { ...variables, on })).switchOpenLink);
    });
  }

  protected loadMore(): Promise<void> {
    return this.work(async (variables) => {
      const page = { ...variables, first: pageSize, after: this.nextPage() };
      const { respondents } = (await this.tell(RoundRespondentsDocument, page)).engagement.round;
      if (respondents === null) return;
      this.more.update((more) => [...more, ...respondents.nodes]);
      this.cursor.set(respondents.pageInfo.hasNextPage ? respondents.pageInfo.endCursor : null);
    });
  }

  protected refresh(round?: RoundSheetFragment): void {
    this.more.set([]);
    this.cursor.set(undefined);
    this.asked.reload();
    if (round !== undefined) this.changed.emit(round);
  }

  private async work(act: (variables: { engagement: string; round: string }) => Promise<void>): Promise<void> {
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      await act({ engagement: this.engagement(), round: this.round().id });
    } catch (error) {
      // The list stays as it is, and the panel says why.
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
  }
}

function removal({ label }: RespondentRowFragment): Irrevocable {
  return {
    title: $localize`Remove ${label}:person:?`,
    loses: $localize`What they have answered is deleted with them, and their link stops working.`,
    act: $localize`Remove with all answers`,
  };
}
