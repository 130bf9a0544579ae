import { Component, inject } from '@angular/core';
import { PartsRoom, type RoomTab } from '../parts/parts-room.ts';
import { ChangeState } from './change-state.ts';

/** The room of the people side: its pages side by side over one state. */
@Component({
  selector: 'pw-change-room',
  imports: [PartsRoom],
  providers: [ChangeState],
  template: `
    <pw-parts-room
      label="Change"
      i18n-label
      [home]="state.home()"
      [tabs]="tabs"
      [state]="state"
      [problem]="state.problem()"
      (retry)="state.asked.reload()"
    />
  `,
})
export class ChangeRoom {
  protected readonly state = inject(ChangeState);
  protected readonly tabs: readonly RoomTab[] = [
    { path: '', name: $localize`Go-live` },
    { path: '/groups', name: $localize`Groups` },
    { path: '/people', name: $localize`People` },
    { path: '/impacts', name: $localize`Impacts` },
    { path: '/sponsors', name: $localize`Sponsors` },
    { path: '/communications', name: $localize`Messages` },
    { path: '/training', name: $localize`Training` },
    { path: '/policies', name: $localize`Policies` },
    { path: '/pulses', name: $localize`Pulses` },
    { path: '/resistance', name: $localize`Resistance` },
    { path: '/feedback', name: $localize`Feedback` },
  ];
}
