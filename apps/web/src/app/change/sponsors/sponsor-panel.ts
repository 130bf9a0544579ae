import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { Sponsor, type StakeholderGroup } from '@peerway/change';
import { Field } from '../../ui/field.ts';
import { putBack, textIn } from '../../ui/typed.ts';
import type { PartChange } from '../change-state.ts';
import { ChangeState } from '../change-state.ts';
import { sponsorKinds, stanceWords } from './sponsor-words.ts';

/** Everything about one sponsor: who they are, how they stand, their time, and before whom they stand. It saves as one leaves a field. */
@Component({
  selector: 'pw-sponsor-panel',
  imports: [Field],
  templateUrl: './sponsor-panel.html',
  styleUrl: './sponsor-panel.scss',
  host: { '(keydown.escape)': 'closed.emit()' },
})
export class SponsorPanel {
  readonly sponsor = input.required<Sponsor>();
  readonly closed = output();

  protected readonly state = inject(ChangeState);
  protected readonly textIn = textIn;
  protected readonly kinds = Object.entries(sponsorKinds).map(([id, name]) => ({ id, name }));
  protected readonly stances = stanceWords;
  protected readonly hoursFault = $localize`Write hours from 0 to 200.`;
  protected readonly awayFault = $localize`Say from when until when they are away, in this order.`;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly id = computed(() => this.sponsor().id);
  /** What was typed and cannot be kept yet, such as the first of two days. */
  private readonly pending = linkedSignal<string, Partial<Sponsor>>({ source: this.id, computation: () => ({}) });
  protected readonly faulty = computed(() => new Set(Object.keys(this.pending())));
  /** The sponsor as it stands in the fields. */
  protected readonly shown = computed(() => ({ ...this.sponsor(), ...this.pending() }));

  constructor() {
    // Whoever opens another sponsor starts at its head.
    effect(() => {
      this.id();
      untracked(() => this.heading()?.nativeElement.focus());
    });
  }

  protected setName(event: Event): void {
    const name = textIn(event).trim();
    if (name === '') putBack(event, this.sponsor().name);
    else this.set({ name });
  }

  protected setKind(event: Event): void {
    const kind = textIn(event);
    if (kind === 'sponsor' || kind === 'coalition') this.set({ kind });
  }

  protected setStance(event: Event): void {
    this.set({ stance: textIn(event) === '' ? null : Number(textIn(event)) });
  }

  protected setHours(event: Event): void {
    this.set({ hoursPerMonth: textIn(event) === '' ? null : Number(textIn(event)) });
  }

  protected textOrNone(event: Event): string | null {
    return textIn(event).trim() || null;
  }

  /** Takes over what was typed, as soon as it can be meant. */
  protected set(patch: Partial<Sponsor>): void {
    const read = Sponsor.safeParse({ ...this.state.current('sponsor', this.sponsor()), ...this.pending(), ...patch });
    if (!read.success) {
      this.pending.update((before) => ({ ...before, ...patch }));
      return;
    }
    this.pending.set({});
    const sentence = $localize`${read.data.name}:name: is changed`;
    this.state.edit(sentence, { kind: 'sponsor', id: read.data.id, part: read.data });
  }

  /** Puts this one before a group in place of whoever stood there, or takes them away. */
  protected leads(group: StakeholderGroup, event: Event): void {
    const isOn = event.target instanceof HTMLInputElement && event.target.checked;
    const sentence = isOn
      ? $localize`${this.sponsor().name}:name: stands before ${group.name}:group:`
      : $localize`${this.sponsor().name}:name: no longer stands before ${group.name}:group:`;
    const part = { ...group, sponsor: isOn ? this.id() : null };
    this.state.edit(sentence, { kind: 'group', id: group.id, part });
  }

  protected otherBefore(group: StakeholderGroup): string | undefined {
    return this.state.sponsors().find(({ id }) => id === group.sponsor && id !== this.id())?.name;
  }

  /** Removes the sponsor; groups and messages that are not said wait for somebody else, what was said keeps the name. */
  protected remove(): void {
    const { id, name } = this.sponsor();
    const groups = this.state.groups().filter(({ sponsor }) => sponsor === id);
    const messages = this.state.communications().filter(({ sponsor }) => sponsor === id);
    const changes: PartChange[] = [
      ...groups.map((group): PartChange => ({ kind: 'group', id: group.id, part: { ...group, sponsor: null } })),
      ...messages.map((each): PartChange => {
        const sender = each.state === 'sent' ? name : each.sender;
        return { kind: 'communication', id: each.id, part: { ...each, sponsor: null, sender } };
      }),
      { kind: 'sponsor', id, part: null },
    ];
    this.state.editMany($localize`${name}:name: is removed`, changes);
    this.closed.emit();
  }
}
