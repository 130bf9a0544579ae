import { Component, computed, inject, input, linkedSignal, LOCALE_ID, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ask } from '../../graphql/ask.ts';
import {
  AffectedPeopleDocument,
  MailPersonLinksDocument,
  type PersonRowFragment,
} from '../../graphql/generated/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { teller } from '../../graphql/tell.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Notices } from '../../ui/notices.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { PeopleImport } from './people-import.ts';
import { PersonPanel } from './person-panel.ts';

const mostAtOnce = 500;

/** Those whom the rollout reaches by name: found, added, changed, taken from a file, and given their personal links. */
@Component({
  selector: 'pw-people-page',
  imports: [EmptyState, PageHeader, PeopleImport, PersonPanel, ProblemPanel, RouterLink],
  templateUrl: './people-page.html',
  styleUrl: '../with-side-panel.scss',
})
export class PeoplePage {
  /** From the address: the one who is open beside the list, and what the list is narrowed to. */
  readonly person = input<string>();
  readonly find = input<string>();
  readonly group = input<string>();

  protected readonly state = inject(ChangeState);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly locale = inject(LOCALE_ID);
  private readonly tell = teller();
  protected readonly textIn = textIn;
  protected readonly isImporting = signal(false);
  protected readonly asked = ask(
    AffectedPeopleDocument,
    () =>
      this.state.opened() && this.state.canSeePeople()
        ? { engagement: this.state.engagement(), search: this.find() ?? null, group: this.group() ?? null }
        : undefined,
    { refreshOn: ['AffectedPerson', 'AffectedPeople'] },
  );
  private readonly more = linkedSignal<unknown, readonly PersonRowFragment[]>({
    source: () => this.asked.value(),
    computation: () => [],
  });
  private readonly cursor = linkedSignal(() => this.asked.value()?.affectedPeople.pageInfo);
  protected readonly people = computed(() => [...(this.asked.value()?.affectedPeople.nodes ?? []), ...this.more()]);
  protected readonly hasMore = computed(() => this.cursor()?.hasNextPage ?? false);
  private readonly groupNames = computed(() => new Map(this.state.groups().map(({ id, name }) => [id, name])));
  private readonly siteNames = computed(
    () => new Map((this.state.context()?.sites ?? []).map(({ id, name }) => [id, name])),
  );
  protected readonly rows = computed(() =>
    this.people().map((person) => ({
      ...person,
      groupNames: person.groups.map((id) => this.groupNames().get(id) ?? id).join(', '),
      siteName:
        person.site === null || person.site === undefined ? '–' : (this.siteNames().get(person.site) ?? person.site),
    })),
  );
  protected readonly edited = computed(() =>
    this.person() === 'new' ? null : this.people().find(({ id }) => id === this.person()),
  );
  protected readonly isNarrowed = computed(() => Boolean(this.find() ?? this.group()));
  protected readonly finding = computed(() => {
    if (!this.asked.value()) return $localize`People`;
    const count = this.people().length;
    if (count === 0) return this.isNarrowed() ? $localize`Nobody fits` : $localize`Nobody is known by name yet`;
    const number = new Intl.NumberFormat(this.locale).format(count);
    if (this.hasMore()) return $localize`More than ${number}:COUNT: people are known by name`;
    const without = this.people().filter(({ email }) => !email).length;
    return without === 0
      ? $localize`${number}:COUNT: people are known by name`
      : $localize`${number}:COUNT: people are known by name, ${without}:WITHOUT: of them without an e-mail address`;
  });
  protected readonly deed = newDeed();

  protected narrow(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected open(person: string | null): void {
    this.narrow({ person });
  }

  protected async readOn(): Promise<void> {
    await this.deed.run(async () => {
      const variables = {
        ...{ engagement: this.state.engagement(), after: this.cursor()?.endCursor },
        ...{ search: this.find() ?? null, group: this.group() ?? null },
      };
      const { affectedPeople } = await this.tell(AffectedPeopleDocument, variables);
      this.more.update((known) => [...known, ...affectedPeople.nodes]);
      this.cursor.set(affectedPeople.pageInfo);
    });
  }

  /** Sends everybody who is shown their link. */
  protected async mailLinks(): Promise<void> {
    await this.deed.run(async () => {
      const people = this.people()
        .filter(({ email }) => email)
        .map(({ id }) => id);
      const engagement = this.state.engagement();
      let count = 0;
      for (let from = 0; from < people.length; from += mostAtOnce) {
        const some = people.slice(from, from + mostAtOnce);
        count += (await this.tell(MailPersonLinksDocument, { engagement, people: some })).mailPersonLinks;
      }
      this.notices.say($localize`${count}:COUNT: letters are on their way`);
    });
  }
}
