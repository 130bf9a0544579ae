import { DatePipe } from '@angular/common';
import { Component, computed, inject, signal } from '@angular/core';
import { ask } from '../graphql/ask.ts';
import {
  ApiKeysDocument,
  type ApiKeysQuery,
  CreateApiKeyDocument,
  RevokeApiKeyDocument,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { EmptyState } from '../ui/empty-state.ts';
import { Field } from '../ui/field.ts';
import { FormDraft } from '../ui/form-draft.ts';
import { askFirst } from '../ui/ask-first.ts';
import { Notices } from '../ui/notices.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { Skeleton } from '../ui/skeleton.ts';
import { NewKey } from './new-key.ts';

type Key = ApiKeysQuery['apiKeys']['nodes'][number];

/** The keys of programs that work with the API. */
@Component({
  selector: 'pw-api-keys-page',
  imports: [DatePipe, EmptyState, Field, NewKey, PageHeader, ProblemPanel, Skeleton],
  templateUrl: './api-keys-page.html',
})
export class ApiKeysPage {
  protected readonly asked = ask(ApiKeysDocument, () => ({}));
  protected readonly keys = computed(() => this.asked.value()?.apiKeys.nodes ?? []);
  protected readonly engagements = computed(() => this.asked.value()?.engagements.nodes ?? []);
  protected readonly finding = computed(() => {
    const count = this.keys().length;
    if (count === 0) return $localize`No program has a key`;
    return count === 1 ? $localize`One program has a key` : $localize`${count}:count: programs have keys`;
  });
  protected readonly draft = new FormDraft({ name: '', engagement: '', scope: 'read', days: '90' }, (values) => ({
    ...(values.name.trim() === '' && { name: $localize`Say what the key is for; the audit log calls it so.` }),
    ...(!/^\d{1,3}$/.test(values.days.trim()) && { days: $localize`Write a number of days, from 1 to 366.` }),
  }));
  protected readonly token = signal<string | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly scopes: Readonly<Record<Key['scope'], string>> = {
    read: $localize`reads`,
    write: $localize`reads and writes`,
  };

  private readonly tell = teller();
  private readonly notices = inject(Notices);
  private readonly askFirst = askFirst();

  protected reachOf(key: Key): string {
    if (key.engagementId === null) return $localize`The whole workspace`;
    return this.engagements().find(({ id }) => id === key.engagementId)?.name ?? $localize`One engagement`;
  }

  protected revokeName(name: string): string {
    return $localize`Revoke the key “${name}:name:”`;
  }

  protected create(): Promise<void> {
    this.token.set(undefined);
    return this.draft.send(async ({ name, engagement, scope, days }) => {
      const input = {
        name: name.trim(),
        engagement: engagement || null,
        scope: scope === 'write' ? ('write' as const) : ('read' as const),
        days: Number(days),
      };
      const { createApiKey } = await this.tell(CreateApiKeyDocument, { input });
      this.token.set(createApiKey.token);
      this.draft.set('name', '');
      this.draft.restart();
      this.asked.reload();
    });
  }

  protected async revoke(key: Key): Promise<void> {
    const about = {
      title: $localize`Revoke “${key.name}:name:”?`,
      loses: $localize`The program that uses it is refused from now on. It then needs a new key.`,
      act: $localize`Revoke it`,
    };
    if (!(await this.askFirst(about))) return;
    this.problem.set(undefined);
    try {
      await this.tell(RevokeApiKeyDocument, { key: key.id });
      this.notices.say($localize`“${key.name}:name:” is revoked: its program is refused from now on`);
    } catch (error) {
      // Somebody else may have revoked it meanwhile: the list below tells.
      this.problem.set(problemOf(error));
    }
    this.asked.reload();
  }
}
