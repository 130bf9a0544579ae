import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { AffectedPerson } from '@peerway/change';
import {
  AffectedPersonLinksDocument,
  type PersonRowFragment,
  ReissuePersonLinkDocument,
  RemoveAffectedPeopleDocument,
  SaveAffectedPersonDocument,
} from '../../graphql/generated/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { teller } from '../../graphql/tell.ts';
import { askFirst } from '../../ui/ask-first.ts';
import { CopyLink } from '../../ui/copy-link.ts';
import { Field } from '../../ui/field.ts';
import { Notices } from '../../ui/notices.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';

/** Somebody as they are being typed. */
interface PersonDraft {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly email: string;
  readonly number: string;
  readonly language: 'en' | 'de';
  readonly groups: readonly string[];
  readonly roles: string;
  readonly site: string;
}

/** One person: who they are, and their personal link. Null for somebody new. */
@Component({
  selector: 'pw-person-panel',
  imports: [CopyLink, Field, ProblemPanel],
  templateUrl: './person-panel.html',
  styleUrl: '../side-panel.scss',
  host: { '(keydown.escape)': 'closed.emit()' },
})
export class PersonPanel {
  readonly person = input.required<PersonRowFragment | null>();
  readonly closed = output();
  readonly changed = output();

  protected readonly state = inject(ChangeState);
  private readonly tell = teller();
  private readonly ask = askFirst();
  private readonly notices = inject(Notices);
  protected readonly textIn = textIn;
  protected readonly draft = linkedSignal<PersonDraft>(() => draftOf(this.person()));
  protected readonly faults = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly deed = newDeed();
  protected readonly link = linkedSignal<string | undefined, string | undefined>({
    source: () => this.person()?.id,
    computation: () => undefined,
  });
  protected readonly sites = computed(() => this.state.context()?.sites ?? []);
  protected readonly isNew = computed(() => this.person() === null);

  protected set(patch: Partial<PersonDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...patch }));
  }

  protected toggleGroup(id: string): void {
    const { groups } = this.draft();
    this.set({ groups: groups.includes(id) ? groups.filter((each) => each !== id) : [...groups, id] });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const { id, version, email, number, roles, site, ...rest } = this.draft();
    const read = AffectedPerson.safeParse({
      ...rest,
      email: email.trim() || null,
      number: number.trim() || null,
      roles: roles.split(',').flatMap((role) => role.trim() || []),
      site: site || null,
    });
    this.faults.set(new Map((read.error?.issues ?? []).map(({ path, message }) => [String(path[0]), message])));
    if (!read.success) return;
    await this.deed.run(async () => {
      const edit = {
        id,
        version,
        person: { ...read.data, groups: [...read.data.groups], roles: [...read.data.roles] },
      };
      await this.tell(SaveAffectedPersonDocument, { engagement: this.state.engagement(), edit });
      this.notices.say($localize`${read.data.name}:NAME: is saved`);
      this.changed.emit();
      if (version === 0) this.closed.emit();
    });
  }

  protected async showLink(): Promise<void> {
    await this.deed.run(async () => {
      const variables = { engagement: this.state.engagement(), people: [this.draft().id] };
      const { affectedPersonLinks } = await this.tell(AffectedPersonLinksDocument, variables);
      this.link.set(affectedPersonLinks[0]?.url);
    });
  }

  protected async reissue(): Promise<void> {
    const isSure = await this.ask({
      title: $localize`Make a new link?`,
      loses: $localize`The link that they have now stops working at once.`,
      act: $localize`Make a new link`,
    });
    if (!isSure) return;
    await this.deed.run(async () => {
      const variables = { engagement: this.state.engagement(), person: this.draft().id };
      this.link.set((await this.tell(ReissuePersonLinkDocument, variables)).reissuePersonLink.url);
    });
  }

  protected async remove(): Promise<void> {
    const isSure = await this.ask({
      title: $localize`Take ${this.draft().name}:NAME: out?`,
      loses: $localize`What they signed, finished and booked goes with them, for good.`,
      act: $localize`Take them out`,
    });
    if (!isSure) return;
    await this.deed.run(async () => {
      const variables = { engagement: this.state.engagement(), people: [this.draft().id] };
      await this.tell(RemoveAffectedPeopleDocument, variables);
      this.changed.emit();
      this.closed.emit();
    });
  }
}

function draftOf(person: PersonRowFragment | null): PersonDraft {
  return {
    id: person?.id ?? crypto.randomUUID(),
    version: person?.version ?? 0,
    name: person?.name ?? '',
    email: person?.email ?? '',
    number: person?.number ?? '',
    language: person?.language ?? 'en',
    groups: person?.groups ?? [],
    roles: (person?.roles ?? []).join(', '),
    site: person?.site ?? '',
  };
}
