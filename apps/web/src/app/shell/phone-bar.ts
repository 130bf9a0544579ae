import { Component, input } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { FrameEngagementQuery } from '../graphql/generated/graphql.ts';
import type { StageEntry } from './stages.ts';

/** On a phone the rail becomes this bar at the foot: Overview, Stages, Library, More. */
@Component({
  selector: 'pw-phone-bar',
  imports: [MatMenuModule, RouterLink, RouterLinkActive],
  template: `
    <nav aria-label="Main">
      @if (engagement(); as open) {
        <a [routerLink]="base() + '/e/' + open.id + '/overview'" routerLinkActive="now" ariaCurrentWhenActive="page">
          <span aria-hidden="true">◎</span>Overview
        </a>
        <button type="button" [matMenuTriggerFor]="stageMenu"><span aria-hidden="true">◌</span>Stages</button>
      } @else {
        <a [routerLink]="base() + '/portfolio'" routerLinkActive="now" ariaCurrentWhenActive="page">
          <span aria-hidden="true">◎</span>Portfolio
        </a>
        <span class="later"
          ><span aria-hidden="true">◌</span>Stages<small class="visually-hidden"
            >, open an engagement first</small
          ></span
        >
      }
      <span class="later"><span aria-hidden="true">▤</span>Library<small>later</small></span>
      <button type="button" [matMenuTriggerFor]="moreMenu"><span aria-hidden="true">⋯</span>More</button>
    </nav>
    <mat-menu #stageMenu="matMenu">
      @for (stage of stages(); track stage.id) {
        @if (stage.built) {
          <a mat-menu-item [routerLink]="base() + '/e/' + engagement()?.id + '/' + stage.id"
            >{{ stage.name }} · {{ stage.word }}</a
          >
        } @else {
          <button mat-menu-item disabled>{{ stage.name }} · comes later</button>
        }
      }
    </mat-menu>
    <mat-menu #moreMenu="matMenu">
      <a mat-menu-item [routerLink]="base() + '/portfolio'">Portfolio</a>
      @if (engagement(); as open) {
        <a mat-menu-item [routerLink]="base() + '/e/' + open.id + '/organization'">Organization</a>
      }
      <button mat-menu-item disabled>Reports · comes later</button>
      <a mat-menu-item [routerLink]="base() + '/settings'">Settings</a>
    </mat-menu>
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
    .now {
      color: var(--accent);
      font-weight: 600;
    }
    .later {
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
}
