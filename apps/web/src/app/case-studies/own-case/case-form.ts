import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  viewChildren,
} from '@angular/core';
import { caseConstraints, caseRegions, caseSizes, caseStatuses, lessonAreas } from '@peerway/case-studies';
import { levers, patterns } from '@peerway/kernel';
import { industriesIn } from '@peerway/organization/content';
import { languageInForce } from '../../../language/language-in-force.ts';
import {
  areaWords,
  basisWords,
  constraintWords,
  leverWords,
  patternLabel,
  regionWords,
  sizeWords,
  statusWords,
} from '../case-words.ts';
import { CaseChoice, type Choice } from './case-choice.ts';
import { type ListName, bases } from './case-draft.ts';
import { CaseEditing } from './case-editing.ts';
import { CaseEntries, type EntryWords } from './case-entries.ts';
import { type Section, sectionOf, sections } from './case-problems.ts';
import { CaseSection } from './case-section.ts';
import { CaseSeveral } from './case-several.ts';
import { CaseSourceLinks } from './case-source-links.ts';
import { CaseText } from './case-text.ts';
import { entryWords, sectionWords } from './field-words.ts';

const listWords: Readonly<Record<ListName, EntryWords>> = {
  outcomes: {
    entry: entryWords('outcomes'),
    add: $localize`Add an outcome`,
    none: $localize`No outcome yet: a figure, a date or a fact that came of it.`,
    removed: $localize`The outcome is taken out`,
  },
  lessons: {
    entry: entryWords('lessons'),
    add: $localize`Add a lesson`,
    none: $localize`No lesson yet: what can somebody else learn from it?`,
    removed: $localize`The lesson is taken out`,
  },
  copy: {
    entry: entryWords('copy'),
    add: $localize`Add what to copy`,
    none: $localize`Nothing to copy is written down yet.`,
    removed: $localize`The line is taken out`,
  },
  avoid: {
    entry: entryWords('avoid'),
    add: $localize`Add what to avoid`,
    none: $localize`Nothing to avoid is written down yet.`,
    removed: $localize`The line is taken out`,
  },
  sources: {
    entry: entryWords('sources'),
    add: $localize`Add a source`,
    none: $localize`No source yet: a case needs at least one.`,
    removed: $localize`The source is taken out, and with it the links to it`,
  },
};

const isNarrow = typeof matchMedia === 'function' && matchMedia('(max-width: 700px)').matches;

/** All of a case, in parts that fold; what is wrong stands at its field. */
@Component({
  selector: 'pw-case-form',
  imports: [CaseChoice, CaseEntries, CaseSection, CaseSeveral, CaseSourceLinks, CaseText],
  templateUrl: './case-form.html',
  styleUrl: './case-form.scss',
})
export class CaseForm {
  readonly mayChangeId = input(true);

  protected readonly editing = inject(CaseEditing);
  protected readonly draft = this.editing.draft;
  protected readonly sections = sections;
  protected readonly sectionWords = sectionWords;
  protected readonly listWords = listWords;
  /** On a phone a case that is there already begins as a list of its parts. */
  private readonly folded = linkedSignal<ReadonlySet<Section>>(
    () => new Set(isNarrow && !this.mayChangeId() ? sections : []),
  );
  private readonly lists = viewChildren(CaseEntries);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  protected readonly industries: readonly Choice[] = industriesIn(languageInForce()).map(({ id, name }) => [id, name]);
  protected readonly sizes = choices(caseSizes, (size) => sizeWords[size]);
  protected readonly statuses = choices(caseStatuses, (status) => statusWords[status]);
  protected readonly regions = choices(caseRegions, (region) => regionWords[region]);
  protected readonly patterns = choices(patterns, patternLabel);
  protected readonly levers = choices(levers, (lever) => leverWords[lever]);
  protected readonly constraints = choices(caseConstraints, (constraint) => constraintWords[constraint]);
  protected readonly areas = choices(lessonAreas, (area) => areaWords[area]);
  protected readonly bases = choices(bases, (basis) => basisWords[basis]);
  protected readonly readings: readonly Choice[] = [
    ['ourReading', $localize`We judged so; no source says it in these words`],
    ['stated', $localize`The sources name them`],
  ];
  protected readonly adviceFrom: readonly Choice[] = [
    ['ourReading', $localize`Judged from the whole case`],
    ['itsLessons', $localize`Written from its lessons, and from nothing else`],
  ];
  protected readonly titleHint = $localize`The case in one line, best with what came of it: “Spotify: peers carried the start-up, servers carried the scale-up”.`;
  protected readonly idHint = $localize`It stands in the address of the page; made from the title until you choose another.`;
  protected readonly sourcesSummary = computed(() => countWords(this.draft().sources.length));
  protected readonly outcomesSummary = computed(() => countWords(this.draft().outcomes.length));
  protected readonly lessonsSummary = computed(() => countWords(this.draft().lessons.length));
  protected readonly adviceSummary = computed(() => countWords(this.draft().copy.length + this.draft().avoid.length));

  protected toMend(section: Section): number {
    return this.editing.toMend().get(section) ?? 0;
  }

  protected isOpen(section: Section): boolean {
    return !this.folded().has(section);
  }

  protected fold(section: Section, isOpen: boolean): void {
    const folded = new Set(this.folded());
    if (isOpen) folded.delete(section);
    else folded.add(section);
    this.folded.set(folded);
  }

  protected foldAll(isOpen: boolean): void {
    this.folded.set(new Set(isOpen ? [] : sections));
  }

  protected openAt(section: Section): void {
    this.fold(section, true);
    this.afterwards(`#part-${section} summary`);
  }

  /** Brings a place of the case into view and the keyboard to it. */
  goTo(at: string): void {
    this.fold(sectionOf(at), true);
    const [list, index] = at.split('.');
    if (index !== undefined)
      this.lists()
        .find((each) => each.list() === list)
        ?.unfold(Number(index));
    const place = `[data-at="${at}"]`;
    const controls = ['input', 'textarea', 'select', 'mat-select', 'button'];
    this.afterwards(controls.map((tag) => `${place} ${tag}, ${tag}${place}`).join());
  }

  private afterwards(selector: string): void {
    const focus = (): void => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
    afterNextRender(focus, { injector: this.injector });
  }
}

function choices<Word extends string>(words: readonly Word[], say: (word: Word) => string): readonly Choice[] {
  return words.map((word) => [word, say(word)]);
}

function countWords(count: number): string {
  if (count === 0) return $localize`:how many are written down|:none yet`;
  return count === 1 ? $localize`:how many are written down|:one` : String(count);
}
