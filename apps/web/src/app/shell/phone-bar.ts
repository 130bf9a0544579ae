import { Component, computed, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { languageInForce } from '../../language/language-in-force.ts';
import { languages } from '../../language/languages.ts';
import type { FrameEngagementQuery } from '../graphql/generated/graphql.ts';
import { languageChooser } from '../ui/language-chooser.ts';
import { type MenuEntry, PhoneMenu } from './phone-menu.ts';
import type { StageEntry } from './stages.ts';

/** On a phone the rail becomes this bar at the foot: Overview, Stages, Library, More. */
@Component({
  selector: 'pw-phone-bar',
  imports: [PhoneMenu, RouterLink, RouterLinkActive],
  template: `
    <nav aria-label="Main" i18n-aria-label>
      @if (engagement(); as open) {
        <a [routerLink]="base() + '/e/' + open.id + '/overview'" routerLinkActive="now" ariaCurrentWhenActive="page">
          <span aria-hidden="true">◎</span><ng-container i18n>Overview</ng-container>
        </a>
        <pw-phone-menu label="Stages" i18n-label icon="◌" [entries]="stageLinks()" />
      } @else {
        <a [routerLink]="base() + '/portfolio'" routerLinkActive="now" ariaCurrentWhenActive="page">
          <span aria-hidden="true">◎</span><ng-container i18n>Portfolio</ng-container>
        </a>
        <span class="later"
          ><span aria-hidden="true">◌</span
          ><ng-container i18n
            >Stages<small class="visually-hidden">, open an engagement first</small></ng-container
          ></span
        >
      }
      <a [routerLink]="base() + '/library'" routerLinkActive="now" ariaCurrentWhenActive="page">
        <span aria-hidden="true">▤</span><ng-container i18n>Library</ng-container>
      </a>
      <pw-phone-menu label="More" i18n-label icon="⋯" [entries]="moreLinks()" />
    </nav>
  `,
  styles: `
    nav {
      position: fixed;
      inset: auto 0 0;
      z-index: 20;
      display: grid;
      grid-template-columns: repeat(4, 1fr);
      padding-bottom: env(safe-area-inset-bottom);
      background: var(--surface);
      border-top: 1px solid var(--line);
    }
    nav > * {
      display: grid;
      justify-items: center;
      align-content: center;
      min-height: 60px;
      padding: 0;
      border: 0;
      background: none;
      color: var(--ink);
      font-size: var(--text-xs);
      line-height: 1.3;
      text-decoration: none;
    }
    nav > * > span {
      font-size: 18px;
    }
    nav > .now {
      color: var(--accent);
      font-weight: 600;
    }
    nav > .later {
      color: var(--ink-2);
    }
    small {
      font-size: var(--text-xs);
    }
  `,
})
export class PhoneBar {
  readonly base = input.required<string>();
  readonly engagement = input<FrameEngagementQuery['engagement']>();
  readonly stages = input.required<readonly StageEntry[]>();
  /** Opens the search. */
  readonly search = input.required<() => void>();

  private readonly choose = languageChooser();
  private readonly home = computed(() => `${this.base()}/e/${this.engagement()?.id ?? ''}`);
  protected readonly stageLinks = computed<readonly MenuEntry[]>(() =>
    this.stages().map(({ id, name, word }) => ({ text: `${name} · ${word}`, link: `${this.home()}/${id}` })),
  );
  protected readonly moreLinks = computed<readonly MenuEntry[]>(() => [
    { text: $localize`Search`, act: this.search() },
    { text: $localize`Portfolio`, link: `${this.base()}/portfolio` },
    ...(this.engagement() ? [{ text: $localize`Organization`, link: `${this.home()}/organization` }] : []),
    { text: $localize`Use cases`, link: `${this.base()}/use-cases` },
    { text: $localize`Reports · comes later`, link: undefined },
    { text: $localize`Settings`, link: `${this.base()}/settings` },
    ...languages
      .filter(([language]) => language !== languageInForce())
      .map(([language, name]) => ({ text: name, language, act: () => void this.choose(language) })),
  ]);
}
