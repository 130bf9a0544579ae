import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { BusinessCase, caseDifference } from '@peerway/business-case';
import { ask } from '../../graphql/ask.ts';
import {
  ApprovedContentDocument,
  CaseApprovalsDocument,
  WithdrawApprovalDocument,
} from '../../graphql/generated/graphql.ts';
import { teller } from '../../graphql/tell.ts';
import { Chip } from '../../ui/chip.ts';
import { Notices } from '../../ui/notices.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { Skeleton } from '../../ui/skeleton.ts';
import { CaseState } from '../case-state.ts';
import { ApproveForm } from './approve-form.ts';
import { HeadlineLine } from './headline-line.ts';
import { VersionDifference } from './version-difference.ts';
import { WithdrawApproval } from './withdraw-approval.ts';

/** Who approved which version of the case, what it came to, and how the case of today differs from it. */
@Component({
  selector: 'pw-versions-page',
  imports: [
    ApproveForm,
    Chip,
    DatePipe,
    HeadlineLine,
    PageHeader,
    ProblemPanel,
    RouterLink,
    Skeleton,
    VersionDifference,
    WithdrawApproval,
  ],
  templateUrl: './versions-page.html',
  styleUrl: './versions-page.scss',
})
export class VersionsPage {
  /** From the address: the number of the approval that the case of today is held against. */
  readonly against = input<string>();

  protected readonly state = inject(CaseState);
  private readonly tell = teller();
  private readonly notices = inject(Notices);
  protected readonly asked = ask(CaseApprovalsDocument, () => ({ engagement: this.state.engagement() }), {
    refreshOn: ['BusinessCase', 'ApprovedCase', 'DecisionRecord'],
  });

  protected readonly approvals = computed(() => this.asked.value()?.businessCase.approved ?? []);
  protected readonly standing = computed(() => this.approvals().find(({ withdrawnAt }) => withdrawnAt === null));
  /** The approval that is looked at: the one in the address, else the one that stands. */
  protected readonly compared = computed(() => {
    const asked = this.approvals().find(({ number }) => String(number) === this.against());
    return asked ?? this.standing();
  });
  private readonly content = ask(ApprovedContentDocument, () => {
    const id = this.standing()?.id;
    return id === undefined ? undefined : { engagement: this.state.engagement(), id };
  });
  /** Whether the case of today says the very same as the approval that stands. */
  protected readonly isUnchanged = computed(() => {
    const [frozen, today] = [this.content.value()?.approvedCase.case, this.state.draft()];
    return frozen && today ? caseDifference(BusinessCase.parse(frozen), today).length === 0 : false;
  });
  protected readonly headline = computed(() => this.state.result());
  protected readonly blocked = computed(() => {
    const reason = this.state.result()?.npv.reason ?? null;
    if (this.state.opened()?.version === 0) return 'EMPTY';
    return reason;
  });
  protected readonly withdrawing = signal<string | undefined>(undefined);

  protected readonly finding = computed(() => {
    const standing = this.standing();
    if (standing === undefined) return $localize`No version of the case is approved`;
    return this.isUnchanged()
      ? $localize`Approval ${standing.number}:number: stands, and nothing changed since`
      : $localize`The case changed since approval ${standing.number}:number:`;
  });

  protected approved(number: number): void {
    this.asked.reload();
    this.notices.say($localize`Approval ${number}:number: is on record`);
  }

  /** What withdrawing one approval does. */
  protected withdrawal(id: string): (reason: string) => Promise<void> {
    return async (reason) => {
      await this.tell(WithdrawApprovalDocument, { engagement: this.state.engagement(), id, reason });
      this.withdrawing.set(undefined);
      this.asked.reload();
    };
  }
}
