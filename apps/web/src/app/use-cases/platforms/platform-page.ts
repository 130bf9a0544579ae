import { DatePipe } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { inventoryFactsIn } from '@peerway/organization/content';
import { type CheckState, checkStanding, platformTraits } from '@peerway/use-cases';
import { languageInForce } from '../../../language/language-in-force.ts';
import { sentence } from '../../assessment/sentence-parts.ts';
import { patternLabel } from '../../case-studies/case-words.ts';
import { CopyAddress } from '../../case-studies/copy-address.ts';
import { tabTitle } from '../../case-studies/tab-title.ts';
import { markShapes } from '../../charts/mark-shapes.ts';
import { Chip } from '../../ui/chip.ts';
import { EmptyState } from '../../ui/empty-state.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { openCatalogue } from '../catalogue.ts';
import { CatalogueBasisMark } from '../catalogue-basis.ts';
import { platformCriterionWords, platformTraitWords } from '../platform-choice/platform-choice-words.ts';
import { PageContents } from '../catalogue/page-contents.ts';
import { ContentText } from '../content-text.ts';
import { engagementFit } from '../engagement-fit.ts';
import { checkSentence } from '../fit-words.ts';
import { platformFactGroups, platformFactWords, platformKindWord, recalledOf } from '../platform-words.ts';
import { catalogueAddress } from '../use-case-address.ts';
import { fitStateShapes, fitStateTones, fitStateWords } from '../use-case-words.ts';
import { PlatformFactLine } from './platform-fact.ts';
import { ScoreDots } from './score-dots.ts';

/** Everything that is known of a platform, with how sure it is; in an engagement with how its needs stand there. */
@Component({
  selector: 'pw-platform-page',
  imports: [
    CatalogueBasisMark,
    Chip,
    ContentText,
    CopyAddress,
    DatePipe,
    EmptyState,
    PageContents,
    PageHeader,
    PlatformFactLine,
    ProblemPanel,
    RouterLink,
    ScoreDots,
    Skeleton,
  ],
  templateUrl: './platform-page.html',
  styleUrls: [
    '../../case-studies/case-page.scss',
    '../catalogue/use-case-page.scss',
    '../catalogue/use-case-prerequisites.scss',
    './platform-page.scss',
  ],
})
export class PlatformPage {
  readonly workspace = input.required<string>();
  readonly engagement = input<string>();
  readonly platformId = input.required<string>();

  protected readonly catalogue = openCatalogue();
  protected readonly here = engagementFit(this.engagement);
  protected readonly base = computed(() => catalogueAddress(this.workspace(), this.engagement()));
  protected readonly platform = computed(() => this.catalogue.findPlatform(this.platformId()));
  protected readonly isUnknown = computed(() => this.catalogue.platforms() !== undefined && !this.platform());
  protected readonly address = computed(() => `${window.location.origin}${this.base()}/platforms/${this.platformId()}`);
  protected readonly kindWord = platformKindWord;
  protected readonly shapes = markShapes;
  protected readonly stateShapes = fitStateShapes;
  protected readonly stateTones = fitStateTones;
  protected readonly stateWords = fitStateWords;
  private readonly facts = new Map(inventoryFactsIn(languageInForce()).map((fact) => [fact.id, fact]));

  protected readonly groups = computed(() => {
    const platform = this.platform();
    if (platform === undefined) return [];
    return platformFactGroups.map(([id, name, facts]) => ({
      id,
      name,
      facts: facts.map((fact) => ({ name: platformFactWords[fact], fact: platform[fact] })),
    }));
  });
  protected readonly scores = computed(() =>
    (this.platform()?.scores ?? []).map((score) => ({ ...score, name: platformCriterionWords[score.criterion] })),
  );
  /** Each trait: what the text says, and what it says nothing about. */
  protected readonly traits = computed(() => {
    const known = new Map(this.platform()?.traits.map((each) => [each.trait, each]));
    return platformTraits.map((trait) => {
      const found = known.get(trait);
      const state: CheckState = found === undefined ? 'unknown' : found.holds ? 'met' : 'unmet';
      return { trait, name: sentence(platformTraitWords[trait]), found, state, word: traitWords[state] };
    });
  });
  protected readonly needs = computed(() => {
    const given = this.here.inputs();
    return (this.platform()?.needs ?? []).map((need) => ({
      need,
      check: checkSentence(need.check, (id) => this.facts.get(id)),
      state: given ? checkStanding(need.check, given).state : undefined,
    }));
  });
  protected readonly useCases = computed(() =>
    (this.catalogue.useCases() ?? []).filter(({ platforms }) => platforms.includes(this.platformId())),
  );
  protected readonly recalled = computed(() => {
    const platform = this.platform();
    return platform ? recalledOf(platform) : 0;
  });
  protected readonly patterns = computed(() => (this.platform()?.patterns ?? []).map(patternLabel).join(' · '));
  protected readonly parts = [
    { id: 'scores', name: $localize`Scores` },
    { id: 'traits', name: $localize`Traits` },
    { id: 'needs', name: $localize`What it needs of you` },
    ...platformFactGroups.map(([id, name]) => ({ id, name })),
    { id: 'activity', name: $localize`Activity` },
    { id: 'limits', name: $localize`Limits` },
    { id: 'scale', name: $localize`Where it was used at scale` },
    { id: 'sources', name: $localize`Sources` },
  ];

  constructor() {
    tabTitle(() => this.platform()?.name);
  }

  protected print(): void {
    window.print();
  }
}

const traitWords: Readonly<Record<CheckState, string>> = {
  met: $localize`:whether a platform has a trait|:yes`,
  unmet: $localize`:whether a platform has a trait|:no`,
  unknown: $localize`:whether a platform has a trait|:not known: ask the vendor`,
};
