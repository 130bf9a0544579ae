import { Component, computed, inject, input, output } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { hasGaps, type Policy, type PolicyStanding } from '@peerway/change';
import { languageInForce } from '../../../language/language-in-force.ts';
import { PageHeader } from '../../ui/page-header.ts';
import { ChangeState } from '../change-state.ts';
import { PolicyEditor } from './policy-editor.ts';
import { PolicyExceptions } from './policy-exceptions.ts';
import { PolicySigners } from './policy-signers.ts';
import { PolicyVersions } from './policy-versions.ts';
import { policyKindNames } from './policy-words.ts';

type PartOfPolicy = 'text' | 'versions' | 'signed' | 'exceptions';

/** One policy: its words, its versions, who has signed, and who need not. */
@Component({
  selector: 'pw-policy-view',
  imports: [PageHeader, PolicyEditor, PolicyExceptions, PolicySigners, PolicyVersions],
  templateUrl: './policy-view.html',
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      grid-template-columns: minmax(0, 1fr);
    }
    .back {
      margin: 0;
    }
    .tablist {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
    }
    [aria-pressed='true'] {
      border-color: var(--accent);
      color: var(--accent);
    }
  `,
})
export class PolicyView {
  readonly policy = input.required<Policy>();
  readonly standing = input<PolicyStanding>();
  readonly closed = output();

  private readonly state = inject(ChangeState);
  private readonly router = inject(Router);
  private readonly query = toSignal(inject(ActivatedRoute).queryParamMap);
  private readonly language = languageInForce();
  protected readonly title = computed(() => {
    const { texts } = this.policy();
    return (texts.find(({ language }) => language === this.language) ?? texts[0])?.title ?? '';
  });
  protected readonly parts = computed(() => [
    { id: 'text' as const, name: $localize`Text` },
    { id: 'versions' as const, name: $localize`Approval and versions` },
    ...(this.state.canSeePeople() ? [{ id: 'signed' as const, name: $localize`Who has signed` }] : []),
    { id: 'exceptions' as const, name: $localize`Exceptions` },
  ]);
  protected readonly shown = computed<PartOfPolicy>(
    () => this.parts().find(({ id }) => id === this.query()?.get('part'))?.id ?? 'text',
  );
  protected readonly about = computed(() => {
    const { kind, owner } = this.policy();
    const name = policyKindNames[kind];
    return owner === null ? name : $localize`${name}:kind:, answered for by ${owner}:owner:`;
  });
  protected readonly finding = computed(() => {
    const [title, standing] = [this.title(), this.standing()];
    if (standing && standing.bound > 0)
      return $localize`${title}:policy:: ${standing.signed}:signed: of ${standing.bound}:bound: have signed`;
    if (standing) return $localize`${title}:policy:: in force`;
    const gaps = this.policy().texts.some(({ text }) => hasGaps(text));
    return gaps ? $localize`${title}:policy:: a draft that still has gaps` : $localize`${title}:policy:: a draft`;
  });

  protected show(part: PartOfPolicy): void {
    void this.router.navigate([], { queryParams: { part }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
