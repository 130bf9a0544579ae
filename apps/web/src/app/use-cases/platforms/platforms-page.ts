import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { createSearchIndex } from '@peerway/case-studies';
import { type Platform, platformCriteria, platformTraits } from '@peerway/use-cases';
import { sentence } from '../../assessment/sentence-parts.ts';
import { addressState } from '../../case-studies/address-state.ts';
import { patternLabel } from '../../case-studies/case-words.ts';
import { typedInto } from '../../case-studies/typed-into.ts';
import { Chip } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { openCatalogue } from '../catalogue.ts';
import { ContentText } from '../content-text.ts';
import { platformCriterionWords, platformTraitWords } from '../platform-choice/platform-choice-words.ts';
import { meanScore, platformKindWord, recalledOf } from '../platform-words.ts';
import { catalogueAddress } from '../use-case-address.ts';
import { ScoreDots } from './score-dots.ts';

const orders = ['name', 'mean', ...platformCriteria] as const;

/** The platforms with which use cases can be built: found by words, narrowed by pattern and trait, ordered by score. */
@Component({
  selector: 'pw-platforms-page',
  imports: [Chip, ContentText, EmptyState, PageHeader, ProblemPanel, RouterLink, ScoreDots, Skeleton],
  templateUrl: './platforms-page.html',
  styleUrls: ['../../case-studies/library-page.scss', './platforms-page.scss'],
})
export class PlatformsPage {
  readonly workspace = input.required<string>();
  readonly engagement = input<string>();
  // All of what follows comes from the address.
  readonly q = input<string>();
  readonly pattern = input<string>();
  readonly trait = input<string>();
  readonly sort = input<string>();

  protected readonly catalogue = openCatalogue();
  protected readonly base = computed(() => catalogueAddress(this.workspace(), this.engagement()));
  private readonly address = addressState(() => ({
    q: this.q(),
    pattern: this.pattern(),
    trait: this.trait(),
    sort: this.sort(),
  }));
  protected readonly now = this.address.now;
  protected readonly typed = typedInto(this.q, (q) => this.address.go({ q: q || null }, true));
  protected readonly order = computed(() => orders.find((order) => order === this.now()['sort']) ?? 'name');
  private readonly index = computed(() => {
    const documents = (this.catalogue.platforms() ?? []).map((platform) => ({
      id: platform.id,
      name: platform.name,
      words: [platformKindWord(platform.kind), platform.architecture, ...platform.patterns.map(patternLabel)].join(' '),
      rest: [platform.architectureNote, platform.licence.fact, platform.protocols.fact, platform.languages.fact].join(
        ' ',
      ),
    }));
    return createSearchIndex(documents, { fields: { name: 5, words: 2, rest: 1 } });
  });
  protected readonly found = computed(() => {
    const all = this.catalogue.platforms();
    if (all === undefined) return undefined;
    const { pattern, trait } = this.now();
    const words = this.typed.text().trim();
    const ids =
      words === ''
        ? undefined
        : this.index()
            .search(words)
            .hits.map(({ id }) => id);
    const fitting = all.filter(
      (platform) =>
        (ids === undefined || ids.includes(platform.id)) &&
        (!pattern || platform.patterns.some((each) => each === pattern)) &&
        (!trait || platform.traits.some((each) => each.trait === trait && each.holds)),
    );
    return this.sorted(fitting, ids).map((platform) => ({
      platform,
      kind: platformKindWord(platform.kind),
      patterns: platform.patterns.map(patternLabel).join(' · '),
      mean: meanScore(platform),
      recalled: recalledOf(platform),
    }));
  });
  protected readonly finding = computed(() => {
    const [found, all] = [this.found(), this.catalogue.platforms()];
    if (found === undefined || all === undefined) return $localize`Platforms`;
    if (found.length === all.length) return $localize`${all.length}:count: platforms to build with`;
    return found.length === 1
      ? $localize`One platform fits`
      : $localize`${found.length}:count: of ${all.length}:all: platforms fit`;
  });
  protected readonly patterns = computed(() =>
    [...new Set((this.catalogue.platforms() ?? []).flatMap(({ patterns }) => patterns))]
      .map((id) => ({ id, name: patternLabel(id) }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  );
  protected readonly traits = platformTraits.map((id) => ({ id, name: sentence(platformTraitWords[id]) }));
  protected readonly sorts = orders.map((id) => ({ id, name: orderName(id) }));

  protected choose(name: 'pattern' | 'trait' | 'sort', value: string): void {
    this.address.go({ [name]: value || null });
  }

  protected clear(): void {
    this.typed.put('');
    this.address.go({ q: null, pattern: null, trait: null });
  }

  private sorted(platforms: readonly Platform[], ids: readonly string[] | undefined): readonly Platform[] {
    const order = this.order();
    if (order === 'name') {
      if (ids) return platforms.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
      return platforms.toSorted((a, b) => a.name.localeCompare(b.name));
    }
    const score = (platform: Platform): number =>
      order === 'mean'
        ? (meanScore(platform) ?? 0)
        : (platform.scores.find(({ criterion }) => criterion === order)?.score ?? 0);
    return platforms.toSorted((a, b) => score(b) - score(a) || a.name.localeCompare(b.name));
  }
}

function orderName(order: (typeof orders)[number]): string {
  if (order === 'name') return $localize`:order of platforms|:By name`;
  if (order === 'mean') return $localize`:order of platforms|:Best mean score first`;
  return $localize`:order of platforms|:Best first: ${platformCriterionWords[order]}:criterion:`;
}
