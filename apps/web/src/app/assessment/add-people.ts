import { Component, computed, effect, input, output, signal } from '@angular/core';
import { languages } from '../../language/languages.ts';
import type { Audience, RespondentInput, RoundSheetFragment } from '../graphql/generated/graphql.ts';
import { Field } from '../ui/field.ts';
import { pastedPeople } from './pasted-people.ts';

const mostAtOnce = 500;

/** Adds people by name, several lines at once; for an anonymous round so many links for an audience. */
@Component({
  selector: 'pw-add-people',
  imports: [Field],
  templateUrl: './add-people.html',
  styles: `
    form {
      display: grid;
      gap: var(--space-3);
    }
    .fields {
      display: grid;
      grid-template-columns: 330px minmax(0, 1fr);
      gap: var(--space-3);
    }
    .common {
      display: grid;
      gap: var(--space-3);
      align-content: start;
    }
    @media (max-width: 700px) {
      .fields {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class AddPeople {
  readonly audiences = input.required<RoundSheetFragment['audiences']>();
  readonly isAnonymous = input.required<boolean>();
  readonly isWorking = input.required<boolean>();
  /** How many there are: when it grows, what was typed has arrived. */
  readonly count = input.required<number>();
  readonly add = output<readonly RespondentInput[]>();

  private readonly chosen = signal<Audience | undefined>(undefined);
  protected readonly audience = computed(() => this.chosen() ?? this.audiences()[0]?.audience ?? 'executive');
  protected readonly language = signal<string | null>(null);
  protected readonly languages = [...languages];
  protected readonly text = signal('');
  protected readonly links = signal('5');
  private readonly wasTried = signal(false);
  private readonly pasted = computed(() =>
    pastedPeople(this.text(), { audience: this.audience(), language: this.language() }),
  );
  private lastCount = 0;
  protected readonly error = computed(() => {
    if (!this.wasTried()) return undefined;
    if (this.isAnonymous()) {
      const count = Number(this.links());
      return Number.isInteger(count) && count >= 1 && count <= mostAtOnce
        ? undefined
        : $localize`Write a number from 1 to ${mostAtOnce}:most:.`;
    }
    const { people, faults } = this.pasted();
    if (people.length > mostAtOnce)
      return $localize`At most ${mostAtOnce}:most: people at once: these are ${people.length}:count:.`;
    return people.length === 0 ? $localize`Write at least one name or e-mail address.` : faults[0];
  });
  protected readonly commonHint = computed(() =>
    this.isAnonymous() ? undefined : $localize`For lines that do not name one`,
  );
  protected readonly button = computed(() => {
    const count = this.isAnonymous() ? Number(this.links()) : this.pasted().people.length;
    if (this.isAnonymous())
      return count === 1 ? $localize`Make one link` : $localize`Make ${this.links() || '…'}:count: links`;
    return count > 1 ? $localize`Add ${count}:count: people` : $localize`Add`;
  });

  constructor() {
    effect(() => {
      const count = this.count();
      if (count > this.lastCount && this.lastCount > 0) this.clear();
      this.lastCount = count;
    });
  }

  protected choose(event: Event): void {
    const value = event.target instanceof HTMLSelectElement ? event.target.value : '';
    this.chosen.set(this.audiences().find(({ audience }) => audience === value)?.audience);
  }

  protected chooseLanguage(event: Event): void {
    const value = event.target instanceof HTMLSelectElement ? event.target.value : '';
    this.language.set(value === '' ? null : value);
  }

  protected type(event: Event): void {
    if (event.target instanceof HTMLTextAreaElement) this.text.set(event.target.value);
  }

  protected setLinks(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.links.set(event.target.value);
  }

  protected send(): void {
    this.wasTried.set(true);
    if (this.error() !== undefined) return;
    if (!this.isAnonymous()) return this.add.emit(this.pasted().people);
    const link = { audience: this.audience(), language: this.language(), name: null, email: null };
    this.add.emit(Array.from({ length: Number(this.links()) }, () => link));
  }

  private clear(): void {
    this.text.set('');
    this.wasTried.set(false);
  }
}
