import { Component, computed, inject, input } from '@angular/core';
import { MatTooltip } from '@angular/material/tooltip';
import { areaWords } from '../case-words.ts';
import type { Entries, ListName } from './case-draft.ts';
import { CaseEditing } from './case-editing.ts';
import { entryWords } from './field-words.ts';

/** An entry in one line: what it says, what it adds, and how it is known. */
interface Line {
  readonly lead?: string;
  readonly main: string;
  readonly value?: string;
  readonly known?: string;
  /** What is never cut off at the end of the line. */
  readonly end?: string;
  readonly sources?: readonly string[];
}

const inShort: Readonly<Record<string, string>> = {
  seen: $localize`:how a fact is known|:read in a source`,
  recalled: $localize`:how a fact is known, in short|:from memory`,
};

/** What an entry of a case says, in one line, for when it is folded. */
@Component({
  selector: 'pw-case-entry-line',
  imports: [MatTooltip],
  template: `
    @if (line(); as line) {
      @if (line.lead) {
        <span class="lead" [class.ordinal]="list() === 'sources'">{{ line.lead }}</span>
      }
      {{ ' ' }}
      @if (line.main) {
        <span
          class="main"
          [class.alone]="!line.known && !line.end && !line.value && !line.lead"
          [attr.lang]="editing.language()"
          >{{ line.main }}{{ line.value ? ':' : '' }}</span
        >
      } @else {
        <span class="main muted" i18n>{{ name() }}, still to be written</span>
      }
      {{ ' ' }}
      @if (line.value) {
        <b class="value" [attr.lang]="editing.language()">{{ line.value }}</b>
      }
      {{ ' ' }}
      @if (line.known || line.end) {
        <span class="known muted" [class.firm]="numbers()">
          <span class="words">{{ line.known }}</span>
          {{ ' ' }}
          @if (line.end) {
            <span class="end">{{ line.end }}</span>
          }
          {{ ' ' }}
          @if (numbers()) {
            <span class="numbers" [matTooltip]="titles()" [matTooltipClass]="'lines'">{{ numbers() }}</span>
          }
        </span>
      }
    }
  `,
  styles: `
    :host {
      display: flex;
      flex: 1 1 0;
      gap: 0 var(--space-2);
      align-items: baseline;
      min-width: 0;
      font-size: 14px;
    }
    .lead {
      flex: none;
      min-width: 18px;
      color: var(--ink-2);
      font-variant-numeric: tabular-nums;
    }
    .main,
    .value {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .main {
      flex: 0 1 auto;
      min-width: 6em;
    }
    .main.alone {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      white-space: normal;
    }
    .value {
      flex: none;
      max-width: 45%;
      font-weight: 560;
    }
    .known {
      display: flex;
      flex: 0 1 auto;
      gap: 0 5px;
      max-width: 42%;
      white-space: nowrap;
      margin-left: auto;
      padding-left: var(--space-2);
      font-size: var(--text-s);
    }
    .words {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .end,
    .numbers {
      flex: none;
    }
    .known.firm {
      flex: none;
      max-width: none;
    }
    .numbers {
      color: var(--accent);
      font-variant-numeric: tabular-nums;
    }
    @media (max-width: 700px) {
      :host {
        flex-wrap: wrap;
      }
      .main,
      .value {
        white-space: normal;
        max-width: none;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .main {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }
      .ordinal + .main {
        flex: 1 1 80%;
      }
      .known,
      .known.firm {
        flex: 1 0 100%;
        margin-left: 0;
        max-width: none;
        padding: 0;
        white-space: normal;
      }
    }
  `,
})
export class CaseEntryLine {
  readonly list = input.required<ListName>();
  readonly index = input.required<number>();

  protected readonly editing = inject(CaseEditing);
  protected readonly name = computed(() => entryWords(this.list())(this.index() + 1));
  protected readonly line = computed<Line | undefined>(() => {
    const draft = this.editing.draft();
    const index = this.index();
    const say: { readonly [Name in ListName]: () => Line | undefined } = {
      outcomes: () => lineOf(draft.outcomes[index], outcomeLine),
      lessons: () => lineOf(draft.lessons[index], lessonLine),
      sources: () => lineOf(draft.sources[index], (source) => sourceLine(source, index + 1)),
      copy: () => lineOf(draft.copy[index], ({ text }) => ({ main: text })),
      avoid: () => lineOf(draft.avoid[index], ({ text }) => ({ main: text })),
    };
    return say[this.list()]();
  });
  private readonly linked = computed(() => {
    const keys = this.line()?.sources ?? [];
    return this.editing
      .draft()
      .sources.flatMap(({ key, title }, index) => (keys.includes(key) ? [{ number: index + 1, title }] : []));
  });
  protected readonly numbers = computed(() =>
    this.linked()
      .map(({ number }) => number)
      .join(', '),
  );
  protected readonly titles = computed(() =>
    this.linked()
      .map(({ number, title }) => `${number} · ${title}`)
      .join('\n'),
  );
}

function lineOf<Entry>(entry: Entry | undefined, say: (entry: Entry) => Line): Line | undefined {
  return entry === undefined ? undefined : say(entry);
}

function outcomeLine({ metric, value, unit, basis, sources }: Entries['outcomes']): Line {
  return { main: metric, value: `${value} ${unit}`.trim(), known: inShort[basis] ?? '', sources };
}

function lessonLine({ area, text, sources }: Entries['lessons']): Line {
  const lead = Object.entries(areaWords).find(([word]) => word === area)?.[1] ?? '';
  return { lead, main: text, known: sources.length === 0 ? '' : sourcesWord, sources };
}

function sourceLine({ title, publisher, year, basis }: Entries['sources'], number: number): Line {
  const end = [year.trim(), basis === 'recalled' ? (inShort[basis] ?? '') : ''].filter((each) => each !== '');
  return { lead: String(number), main: title, known: publisher, end: end.join(' · ') };
}

const sourcesWord = $localize`:before the numbers of sources|:Sources`;
