import { Component, computed, input } from '@angular/core';
import { policyDifference, type PolicyText, type Tongue } from '@peerway/change';
import { languageNames } from './policy-words.ts';

/** What differs between two versions of a policy, in each language: paragraph by paragraph. */
@Component({
  selector: 'pw-policy-changes',
  template: `
    @for (each of changes(); track each.language) {
      <h3>{{ names[each.language] }}</h3>
      @if (each.pieces.length === 0) {
        <p class="muted" i18n>Nothing.</p>
      }
      <div class="pieces" translate="no" dir="auto" [attr.lang]="each.language">
        @for (piece of each.pieces; track $index) {
          @if (piece.state === 'removed') {
            <del>{{ piece.text }}</del>
          } @else {
            <ins>{{ piece.text }}</ins>
          }
        }
      </div>
    }
  `,
  styles: `
    .pieces {
      display: grid;
      gap: var(--space-2);
      overflow-wrap: anywhere;
    }
    del,
    ins {
      padding: var(--space-2);
      border-radius: var(--radius-s);
    }
    del {
      background: var(--bad-weak);
    }
    ins {
      background: var(--good-weak);
      text-decoration: none;
    }
    del::before {
      content: '− ';
    }
    ins::before {
      content: '+ ';
    }
  `,
})
export class PolicyChanges {
  readonly before = input.required<readonly PolicyText[]>();
  readonly after = input.required<readonly PolicyText[]>();

  protected readonly names = languageNames;
  protected readonly changes = computed(() => {
    const languages = new Set([...this.before(), ...this.after()].map(({ language }) => language));
    return [...languages].map((language) => ({
      language,
      pieces: policyDifference(whole(this.before(), language), whole(this.after(), language)).filter(
        ({ state }) => state !== 'same',
      ),
    }));
  });
}

function whole(texts: readonly PolicyText[], wanted: Tongue): string {
  const text = texts.find(({ language }) => language === wanted);
  return text ? `${text.title}\n\n${text.text}` : '';
}
