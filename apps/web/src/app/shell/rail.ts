import { Component, input, signal } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { FrameEngagementQuery, FrameEngagementsQuery } from '../graphql/generated/graphql.ts';
import { ProductName } from '../ui/product-name.ts';
import { EngagementSwitcher } from './engagement-switcher.ts';
import type { StageEntry } from './stages.ts';

/** The left rail: which engagement, the six stages as a path, and what runs beside them. */
@Component({
  selector: 'pw-rail',
  imports: [EngagementSwitcher, ProductName, RouterLink, RouterLinkActive],
  templateUrl: './rail.html',
  styleUrls: ['./rail.scss', './engagement-switcher.scss'],
})
export class Rail {
  readonly base = input.required<string>();
  readonly engagement = input<FrameEngagementQuery['engagement']>();
  readonly engagements = input.required<FrameEngagementsQuery['engagements']['nodes']>();
  readonly stages = input.required<readonly StageEntry[]>();
  protected readonly isSwitching = signal(false);
}
