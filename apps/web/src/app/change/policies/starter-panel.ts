import { Component, computed, inject, output } from '@angular/core';
import { isPolicyNeeded, type Policy, type StarterKind } from '@peerway/change';
import { starterPolicies } from '@peerway/change/content';
import { languageInForce } from '../../../language/language-in-force.ts';
import { Chip } from '../../ui/chip.ts';
import { ChangeState } from '../change-state.ts';
import { chosenPatterns, emptyPolicy, policyFromStarter } from './new-policy.ts';
import { policyKindNames } from './policy-words.ts';

/** What one can begin with: starter texts fitted to the chosen use cases, what these ask for, and an empty page. */
@Component({
  selector: 'pw-starter-panel',
  imports: [Chip],
  host: { class: 'card' },
  template: `
    <h2 i18n>Begin from a starter text</h2>
    <p class="muted small" i18n>
      Each is adapted to the patterns of the chosen use cases, in English and German. What only you know is marked as […
      a gap]. Have them looked at by your lawyers and by those who represent the staff.
    </p>
    <ul class="starters">
      @for (starter of starters(); track starter.kind) {
        <li>
          <b>{{ starter.name }}</b>
          @if (starter.isThere) {
            <pw-chip i18n>written</pw-chip>
          } @else if (starter.isNeeded) {
            <pw-chip [tone]="'accent'" i18n>your use cases need it</pw-chip>
          }
          <button
            class="button small push"
            type="button"
            [attr.aria-label]="takeWords(starter.name)"
            (click)="take(starter.kind)"
            i18n
          >
            Take it
          </button>
        </li>
      }
    </ul>
    @if (missing().length > 0) {
      <div class="row">
        <button class="button primary" type="button" (click)="takeAll()" i18n>Take all that are needed</button>
      </div>
    }
    @if (asked().length > 0) {
      <details>
        <summary i18n>What the chosen use cases also ask for ({{ asked().length }})</summary>
        <ul class="starters">
          @for (each of asked(); track each.name) {
            <li>
              <span translate="no">{{ each.name }}</span>
              <button
                class="button small push"
                type="button"
                [attr.aria-label]="writeWords(each.name)"
                (click)="write(each.name, each.useCases)"
                i18n
              >
                Write it
              </button>
            </li>
          }
        </ul>
      </details>
    }
    <div class="row">
      <button class="button" type="button" (click)="write(unnamed, [])" i18n>Write a policy of your own</button>
    </div>
  `,
  styleUrl: './starter-panel.scss',
})
export class StarterPanel {
  /** The policy that was made. */
  readonly made = output<string>();

  private readonly state = inject(ChangeState);
  private readonly language = languageInForce();
  protected readonly unnamed = $localize`New policy`;
  private readonly patterns = computed(() => chosenPatterns(this.state.context()));
  protected readonly starters = computed(() => {
    const there = new Set(this.state.policies().map(({ kind }) => kind));
    return starterPolicies.map(({ kind, fits }) => ({
      kind,
      name: policyKindNames[kind],
      isThere: there.has(kind),
      isNeeded: isPolicyNeeded({ fits }, this.patterns()),
    }));
  });
  protected readonly missing = computed(() => this.starters().filter(({ isNeeded, isThere }) => isNeeded && !isThere));
  /** Policies that the catalogue says the use cases need, and that nobody has written under that name. */
  protected readonly asked = computed(() => {
    const titles = new Set(this.state.policies().flatMap(({ texts }) => texts.map(({ title }) => title)));
    const wanted = new Map<string, string[]>();
    for (const { id, policies } of this.state.context()?.useCases ?? [])
      for (const name of policies) wanted.set(name, [...(wanted.get(name) ?? []), id]);
    return [...wanted].filter(([name]) => !titles.has(name)).map(([name, useCases]) => ({ name, useCases }));
  });

  protected take(kind: StarterKind): void {
    this.add([policyFromStarter(`policy-${crypto.randomUUID()}`, kind, this.state.context())]);
  }

  protected takeAll(): void {
    const context = this.state.context();
    this.add(this.missing().map(({ kind }) => policyFromStarter(`policy-${crypto.randomUUID()}`, kind, context)));
  }

  protected write(title: string, useCases: readonly string[]): void {
    this.add([emptyPolicy(`policy-${crypto.randomUUID()}`, title, this.language, useCases)]);
  }

  protected takeWords(name: string): string {
    return $localize`Take the starter text: ${name}:kind:`;
  }

  protected writeWords(name: string): string {
    return $localize`Write the policy: ${name}:policy:`;
  }

  private add(policies: readonly Policy[]): void {
    const [first] = policies;
    if (!first) return;
    const title = first.texts[0]?.title ?? '';
    const sentence =
      policies.length === 1
        ? $localize`“${title}:policy:” is new`
        : $localize`${policies.length}:count: policies are new`;
    this.state.editMany(
      sentence,
      policies.map((part) => ({ kind: 'policy', id: part.id, part })),
    );
    if (policies.length === 1) this.made.emit(first.id);
  }
}
