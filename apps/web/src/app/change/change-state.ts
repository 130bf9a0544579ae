import { computed, Injectable } from '@angular/core';
import {
  ChangeContext,
  Communication,
  Course,
  Policy,
  PolicyException,
  Pulse,
  Resistance,
  Sponsor,
  StakeholderGroup,
  StatedImpact,
  TrainingSession,
} from '@peerway/change';
import { ask } from '../graphql/ask.ts';
import { ChangeDocument, type ChangeQuery, EditChangeDocument } from '../graphql/generated/graphql.ts';
import { sendable } from '../graphql/sendable.ts';
import { teller } from '../graphql/tell.ts';
import type { OpenedParts } from '../parts/edited-parts.ts';
import { type PartChange as PartChangeOf, PartsState } from '../parts/parts-state.ts';
import type { EditsByKind, SavedParts } from '../parts/sent-parts.ts';
import { changeSubjects } from './change-subjects.ts';
import { partName } from './part-name.ts';

/** What the team writes on the people side, by kind. */
export interface ChangeParts {
  readonly group: StakeholderGroup;
  readonly impact: StatedImpact;
  readonly sponsor: Sponsor;
  readonly communication: Communication;
  readonly course: Course;
  readonly session: TrainingSession;
  readonly policy: Policy;
  readonly exception: PolicyException;
  readonly pulse: Pulse;
  readonly resistance: Resistance;
}

/** What an edit makes of a part of the people side. */
export type PartChange = PartChangeOf<ChangeParts>;

/**
 * The people side of the engagement in the address, for every page of the room: as it is kept and as it is being edited. Provided by
 * `ChangeRoom`, so that going from page to page loses nothing.
 */
@Injectable()
export class ChangeState extends PartsState<ChangeParts> {
  /** The address of this room. */
  readonly home = computed(() => `${this.place()}/change`);

  readonly asked = ask(ChangeDocument, () => ({ engagement: this.engagement() }), {
    refreshOn: [...changeSubjects, 'Plan', 'PlanTask', 'DecisionRecord'],
  });
  readonly opened = computed(() => this.asked.value()?.change);
  readonly problem = this.asked.problem;
  readonly canEdit = computed(() => this.opened()?.canEdit ?? false);
  readonly canApprove = computed(() => this.opened()?.canApprove ?? false);
  readonly canSeePeople = computed(() => this.opened()?.canSeePeople ?? false);
  /** What the rest of the engagement says: use cases, sites, waves, lines of the plan. */
  readonly context = computed<ChangeContext | undefined>(() => {
    const opened = this.opened();
    return opened && ChangeContext.parse(opened.context);
  });
  /** The day by which the server goes. */
  readonly today = computed(() => this.opened()?.context.today ?? '');

  readonly groups = this.ofKind('group');
  readonly impacts = this.ofKind('impact');
  readonly sponsors = this.ofKind('sponsor');
  readonly communications = this.ofKind('communication');
  readonly courses = this.ofKind('course');
  readonly sessions = this.ofKind('session');
  readonly policies = this.ofKind('policy');
  readonly exceptions = this.ofKind('exception');
  readonly pulses = this.ofKind('pulse');
  readonly resistances = this.ofKind('resistance');

  protected readonly schemas = {
    group: StakeholderGroup,
    impact: StatedImpact,
    sponsor: Sponsor,
    communication: Communication,
    course: Course,
    session: TrainingSession,
    policy: Policy,
    exception: PolicyException,
    pulse: Pulse,
    resistance: Resistance,
  };
  protected readonly nameOf = partName;
  protected readonly lists = computed(() => {
    const opened = this.opened();
    return opened && listsOf(opened);
  });
  private readonly tell = teller();

  protected async ask(): Promise<OpenedParts> {
    const { change } = await this.tell(ChangeDocument, { engagement: this.engagement() });
    if (change.engagementId === this.engagement()) this.asked.set({ change });
    return listsOf(change);
  }

  protected async send(edits: EditsByKind): Promise<SavedParts> {
    const { editChange } = await this.tell(EditChangeDocument, {
      engagement: this.engagement(),
      edits: sendable(edits),
    });
    return editChange.saved;
  }
}

function listsOf(opened: ChangeQuery['change']): OpenedParts {
  return {
    engagement: opened.engagementId,
    lists: {
      group: opened.groups,
      impact: opened.impacts,
      sponsor: opened.sponsors,
      communication: opened.communications,
      course: opened.courses,
      session: opened.sessions,
      policy: opened.policies,
      exception: opened.exceptions,
      pulse: opened.pulses,
      resistance: opened.resistances,
    },
  };
}
