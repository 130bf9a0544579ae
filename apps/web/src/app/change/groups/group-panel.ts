import { Component, computed, effect, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { groupFindings, Representation, StakeholderGroup } from '@peerway/change';
import { Field } from '../../ui/field.ts';
import { numberIn, putBack, textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { attitudeNames, groupFindingWords, influenceNames, representationNames } from './group-words.ts';

const mostOthers = 20;

/** Everything about one group. It saves as one leaves a field. */
@Component({
  selector: 'pw-group-panel',
  imports: [Field],
  templateUrl: './group-panel.html',
  styleUrl: '../side-panel.scss',
  host: { '(keydown.escape)': 'closed.emit()' },
})
export class GroupPanel {
  readonly group = input.required<StakeholderGroup>();
  readonly closed = output();

  protected readonly state = inject(ChangeState);
  protected readonly textIn = textIn;
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly id = computed(() => this.group().id);
  protected readonly influences = [1, 2, 3, 4, 5].map((id) => ({ id, name: influenceNames[id] ?? '' }));
  protected readonly attitudes = [-2, -1, 0, 1, 2].map((id) => ({ id, name: attitudeNames[id] ?? '' }));
  protected readonly representations = Representation.options.map((id) => ({ id, name: representationNames[id] }));
  protected readonly tongues = [
    { id: 'en' as const, name: $localize`English` },
    { id: 'de' as const, name: $localize`German` },
  ];
  protected readonly sites = computed(() => this.state.context()?.sites ?? []);
  protected readonly useCases = computed(() => this.state.context()?.useCases ?? []);
  protected readonly others = computed(() => {
    const { id: own, overlaps } = this.group();
    const shared = new Map(overlaps.map(({ group, people }) => [group, people]));
    return this.state
      .groups()
      .filter(({ id }) => id !== own)
      .slice(0, mostOthers)
      .map(({ id, name }) => ({ id, name, shared: shared.get(id) }));
  });
  protected readonly faults = computed(() => {
    const { error } = StakeholderGroup.safeParse(this.group());
    return new Map((error?.issues ?? []).map(({ path, message }) => [String(path[0]), message]));
  });
  protected readonly sizeFault = computed(() => this.faults().get('size'));
  protected readonly matters = computed(() => {
    const names = new Map(this.state.groups().map(({ id, name }) => [id, name]));
    return groupFindings({
      groups: this.state.groups(),
      sponsors: this.state.sponsors(),
      communications: this.state.communications(),
      sites: this.sites(),
    })
      .filter(({ group }) => group === this.id())
      .map((finding) => groupFindingWords(finding, (id) => names.get(id) ?? id));
  });

  constructor() {
    effect(() => {
      this.id();
      this.heading()?.nativeElement.focus();
    });
  }

  protected set(patch: Partial<StakeholderGroup>): void {
    const { id, name } = this.group();
    const read = StakeholderGroup.safeParse({ ...this.state.current('group', this.group()), ...patch });
    if (read.success) this.state.edit($localize`${name}:GROUP: is changed`, { kind: 'group', id, part: read.data });
  }

  protected setName(event: Event): void {
    const name = textIn(event).trim();
    if (name === '') putBack(event, this.group().name);
    else this.set({ name });
  }

  protected setSize(event: Event): void {
    const size = textIn(event).trim() === '' ? null : numberIn(event);
    const isFit = size === null || (size !== undefined && StakeholderGroup.shape.size.safeParse(size).success);
    if (isFit) this.set({ size });
    else putBack(event, String(this.group().size ?? ''));
  }

  protected setRepresentation(event: Event): void {
    const read = Representation.safeParse(textIn(event));
    if (read.success) this.set({ representation: read.data });
  }

  protected setRoles(event: Event): void {
    const roles = textIn(event).split(',').map((role) => role.trim()).filter((role) => role !== ''); // prettier-ignore
    this.set({ roles: [...new Set(roles)] });
  }

  protected share(group: string, event: Event): void {
    const people = numberIn(event);
    const rest = this.group().overlaps.filter((each) => each.group !== group);
    this.set({ overlaps: people === undefined ? rest : [...rest, { group, people: Math.round(people) }] });
  }

  protected numberOrNull(event: Event): number | null {
    return textIn(event) === '' ? null : Number(textIn(event));
  }

  protected toggled<Value>(list: readonly Value[], value: Value): Value[] {
    return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
  }

  protected remove(): void {
    const { id, name } = this.group();
    this.state.edit($localize`${name}:GROUP: is taken out`, { kind: 'group', id, part: null });
    this.closed.emit();
  }
}
