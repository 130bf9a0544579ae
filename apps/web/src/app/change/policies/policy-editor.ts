import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Policy, policyKinds, type PolicyText, PolicyKind, StarterKind, Tongue } from '@peerway/change';
import { starterPolicy } from '@peerway/change/content';
import { languageInForce } from '../../../language/language-in-force.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { Field } from '../../ui/field.ts';
import { Markdown } from '../../ui/markdown.ts';
import { numberIn, textIn } from '../../ui/typed.ts';
import { ChangeState } from '../change-state.ts';
import { chosenPatterns } from './new-policy.ts';
import { languageNames, policyKindNames } from './policy-words.ts';

type FieldName = 'title' | 'text' | 'owner' | 'answerWithinDays' | 'roles';

/** The words of a policy in two languages beside how they read, and whom it binds. Taken over when a field is left. */
@Component({
  selector: 'pw-policy-editor',
  imports: [EmptyState, Field, Markdown],
  templateUrl: './policy-editor.html',
  styleUrl: './policy-editor.scss',
})
export class PolicyEditor {
  readonly policy = input.required<Policy>();
  readonly removed = output();

  protected readonly state = inject(ChangeState);
  protected readonly textIn = textIn;
  protected readonly tongues = Tongue.options;
  protected readonly names = languageNames;
  protected readonly kinds = policyKinds;
  protected readonly kindNames = policyKindNames;
  private readonly own = languageInForce();
  private readonly id = computed(() => this.policy().id);
  protected readonly tongue = linkedSignal<string, Tongue>({
    source: this.id,
    computation: () => (this.has()(this.own) ? this.own : (this.policy().texts[0]?.language ?? 'en')),
  });
  protected readonly has = computed(() => {
    const there = new Set(this.policy().texts.map(({ language }) => language));
    return (language: Tongue): boolean => there.has(language);
  });
  protected readonly text = computed(() => this.policy().texts.find(({ language }) => language === this.tongue()));
  /** What stands in the field, for the preview beside it. */
  protected readonly typed = linkedSignal(() => this.text()?.text ?? '');
  protected readonly gaps = computed(() => [
    ...new Set([...this.typed().matchAll(/\[… [^\]\n]{1,80}\]/g)].map(([gap]) => gap)),
  ]);
  protected readonly bound = computed(() => new Set(this.policy().groups));
  protected readonly starter = computed(() => StarterKind.safeParse(this.policy().kind).data);
  /** What is wrong in a field, by its name. */
  protected readonly faults = signal<Partial<Record<FieldName, string>>>({});

  protected setText(change: Partial<PolicyText>, field: FieldName): void {
    const { texts: now } = this.state.current('policy', this.policy());
    const texts = now.map((text) => (text.language === this.tongue() ? { ...text, ...change } : text));
    this.set({ texts }, field);
  }

  protected addText(fromStarter: boolean): void {
    const [kind, language] = [this.starter(), this.tongue()];
    const empty = { language, title: this.policy().texts[0]?.title ?? '', text: $localize`[… what applies]` };
    const text = fromStarter && kind ? starterPolicy(kind, chosenPatterns(this.state.context()), language) : empty;
    this.set({ texts: [...this.policy().texts, text] }, 'text');
  }

  protected dropText(): void {
    this.set({ texts: this.policy().texts.filter(({ language }) => language !== this.tongue()) }, 'text');
  }

  protected setKind(event: Event): void {
    const kind = PolicyKind.safeParse(textIn(event)).data;
    if (kind) this.set({ kind }, 'owner');
  }

  protected setDays(event: Event): void {
    this.set({ answerWithinDays: numberIn(event) ?? Number.NaN }, 'answerWithinDays');
  }

  protected setRoles(event: Event): void {
    const roles = textIn(event)
      .split(',')
      .map((role) => role.trim())
      .filter((role) => role !== '');
    this.set({ roles: [...new Set(roles)] }, 'roles');
  }

  protected toggle(group: string): void {
    const { groups } = this.policy();
    const without = groups.filter((each) => each !== group);
    this.set({ groups: without.length < groups.length ? without : [...groups, group] }, 'owner');
  }

  protected remove(): void {
    const { id, texts } = this.policy();
    const sentence = $localize`“${texts[0]?.title ?? ''}:policy:” is removed`;
    const exceptions = this.state.exceptions().filter(({ policy }) => policy === id);
    this.state.editMany(sentence, [
      { kind: 'policy', id, part: null },
      ...exceptions.map((each) => ({ kind: 'exception' as const, id: each.id, part: null })),
    ]);
    this.removed.emit();
  }

  /** Takes over what was typed, if a policy can be that way; else says at the field why not. */
  protected set(change: Partial<Policy>, field: FieldName): void {
    const read = Policy.safeParse({ ...this.state.current('policy', this.policy()), ...change });
    const others = Object.fromEntries(Object.entries(this.faults()).filter(([name]) => name !== field));
    this.faults.set(read.success ? others : { ...others, [field]: faultWords[field] });
    if (!read.success) return;
    const title = read.data.texts[0]?.title ?? '';
    const part = read.data;
    this.state.edit($localize`“${title}:policy:” is changed`, { kind: 'policy', id: part.id, part });
  }
}

const faultWords: Readonly<Record<FieldName, string>> = {
  title: $localize`Give it a title of at most 200 letters, on one line.`,
  text: $localize`A policy needs a text of at most 60,000 letters.`,
  owner: $localize`A name of at most 200 letters, on one line.`,
  answerWithinDays: $localize`A whole number from 1 to 365.`,
  roles: $localize`At most 30 roles of at most 200 letters each.`,
};
