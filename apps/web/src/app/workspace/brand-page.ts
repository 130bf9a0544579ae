import { Component, computed, effect, inject, linkedSignal, signal } from '@angular/core';
import { Session } from '../access/session.ts';
import { ask } from '../graphql/ask.ts';
import {
  BrandDocument,
  RenameWorkspaceDocument,
  SaveBrandDocument,
  WorkspaceToNameDocument,
} from '../graphql/generated/graphql.ts';
import { type Problem, problemOf } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { showBrand } from '../ui/brand-in-force.ts';
import { Field } from '../ui/field.ts';
import { FormDraft } from '../ui/form-draft.ts';
import { Notices } from '../ui/notices.ts';
import { PageHeader } from '../ui/page-header.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { AccentPreview } from './accent-preview.ts';
import { RetentionCard } from './retention-card.ts';

const ours = '#0b6e69';

/** Name, colour and logo of the workspace. */
@Component({
  selector: 'pw-brand-page',
  imports: [AccentPreview, Field, PageHeader, ProblemPanel, RetentionCard],
  templateUrl: './brand-page.html',
  styleUrl: './brand-page.scss',
})
export class BrandPage {
  protected readonly asked = ask(BrandDocument, () => ({}));
  protected readonly named = ask(WorkspaceToNameDocument, () => ({}));
  protected readonly kept = computed(() => this.asked.value()?.brand);
  protected readonly colour = linkedSignal(() => this.kept()?.colour ?? ours);
  protected readonly isOurs = computed(() => this.colour() === ours && !this.kept()?.colour);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isWorking = signal(false);
  protected readonly name = new FormDraft({ name: '' }, ({ name }) =>
    name.trim() === '' ? { name: $localize`A workspace needs a name.` } : {},
  );

  private readonly session = inject(Session);
  private readonly tell = teller();
  private readonly notices = inject(Notices);

  constructor() {
    effect(() => {
      const name = this.named.value()?.workspace.name;
      if (name !== undefined) this.name.set('name', name);
    });
  }

  protected rename(): Promise<void> {
    return this.name.send(async ({ name }) => {
      const version = this.named.value()?.workspace.version ?? 1;
      await this.tell(RenameWorkspaceDocument, { name: name.trim(), version });
      this.notices.say($localize`The workspace is called “${name.trim()}:name:” now`);
      this.named.reload();
      this.session.reload();
    });
  }

  protected keepColour(colour: string | null): Promise<void> {
    return this.save({ colour, logo: this.kept()?.logo ?? null }, $localize`The colour is changed`);
  }

  protected async takeLogo(field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    field.value = '';
    if (!file) return;
    const address = await dataAddress(file);
    await this.save({ colour: this.kept()?.colour ?? null, logo: address }, $localize`The logo is changed`);
  }

  protected removeLogo(): Promise<void> {
    return this.save({ colour: this.kept()?.colour ?? null, logo: null }, $localize`The logo is removed`);
  }

  private async save(input: { colour: string | null; logo: string | null }, said: string): Promise<void> {
    const before = this.kept();
    this.isWorking.set(true);
    this.problem.set(undefined);
    try {
      await this.tell(SaveBrandDocument, { input, version: before?.version ?? 0 });
      await showBrand(input);
      const old = { colour: before?.colour ?? null, logo: before?.logo ?? null };
      this.notices.undo(said, () => void this.save(old, $localize`As it was before`));
    } catch (error) {
      // A picture that is none, or somebody else's change: the sentence says which.
      this.problem.set(problemOf(error));
    } finally {
      this.isWorking.set(false);
    }
    this.asked.reload();
  }
}

function dataAddress(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('the file could not be read'));
    reader.readAsDataURL(file);
  });
}
