import { Component, input } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { FrameEngagementQuery, FrameEngagementsQuery } from '../graphql/generated/graphql.ts';
import type { StageEntry } from './stages.ts';

/** The left rail: which engagement, the six stages as a path, and what runs beside them. */
@Component({
  selector: 'pw-rail',
  imports: [MatMenuModule, RouterLink, RouterLinkActive],
  templateUrl: './rail.html',
  styleUrl: './rail.scss',
})
export class Rail {
  readonly base = input.required<string>();
  readonly engagement = input<FrameEngagementQuery['engagement']>();
  readonly engagements = input.required<FrameEngagementsQuery['engagements']['nodes']>();
  readonly stages = input.required<readonly StageEntry[]>();
}
