import { Component, input, viewChild } from '@angular/core';
import { MatMenuModule, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { FrameEngagementQuery, FrameEngagementsQuery } from '../graphql/generated/graphql.ts';
import { openOnce } from './open-once.ts';

/** From one engagement to another; opened as soon as it is there. */
@Component({
  selector: 'pw-engagement-switcher',
  imports: [MatMenuModule, RouterLink],
  templateUrl: './engagement-switcher.html',
  styleUrl: './engagement-switcher.scss',
})
export class EngagementSwitcher {
  readonly base = input.required<string>();
  readonly engagement = input<FrameEngagementQuery['engagement']>();
  readonly engagements = input.required<FrameEngagementsQuery['engagements']['nodes']>();
  private readonly trigger = viewChild(MatMenuTrigger);

  constructor() {
    openOnce(this.trigger);
  }
}
