import { DatePipe, DecimalPipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SponsorTurn } from '@peerway/change';
import { Chip } from '../../ui/chip.ts';
import { ChangeState } from '../change-state.ts';

/** Who has to say what to whom, and when, as a list by day. */
@Component({
  selector: 'pw-sponsor-turns',
  imports: [Chip, DatePipe, DecimalPipe, RouterLink],
  templateUrl: './sponsor-turns.html',
  styleUrl: './sponsor-turns.scss',
})
export class SponsorTurns {
  readonly turns = input.required<readonly SponsorTurn[]>();

  protected readonly state = inject(ChangeState);
  private readonly groups = computed(() => new Map(this.state.groups().map(({ id, name }) => [id, name])));
  private readonly sponsors = computed(() => new Map(this.state.sponsors().map(({ id, name }) => [id, name])));
  protected readonly rows = computed(() =>
    this.turns().map((turn) => ({
      turn,
      name: this.sponsors().get(turn.sponsor) ?? turn.sponsor,
      groups: turn.groups.map((id) => this.groups().get(id) ?? id).join(', '),
    })),
  );
}
