import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { countries } from '@peerway/organization';
import { industriesIn } from '@peerway/organization/content';
import { languageInForce } from '../../language/language-in-force.ts';
import { type OrganizationSheetFragment, UpdateOrganizationDocument } from '../graphql/generated/graphql.ts';
import { isEditConflict } from '../graphql/problem.ts';
import { teller } from '../graphql/tell.ts';
import { autosave } from '../ui/autosave.ts';
import { ChangedNote } from '../ui/changed-note.ts';
import { ConflictPanel } from '../ui/conflict-panel.ts';
import { draftAfter } from '../ui/draft-after.ts';
import { Field } from '../ui/field.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { SaveStateLine } from '../ui/save-state.ts';
import { type ProfileDraft, profileDraft, profileErrors, profileInput } from './profile-draft.ts';

const countryNames = new Intl.DisplayNames(languageInForce(), { type: 'region' });

/** The profile, saved as one types. */
@Component({
  selector: 'pw-profile-form',
  imports: [ChangedNote, ConflictPanel, Field, ProblemPanel, SaveStateLine],
  templateUrl: './profile-form.html',
  styleUrl: './profile-form.scss',
})
export class ProfileForm {
  readonly organization = input.required<OrganizationSheetFragment>();
  readonly mayEdit = input(false);
  readonly saved = output();

  protected readonly industries = industriesIn(languageInForce());
  protected readonly countries = countries
    .map((code) => ({ code, name: countryNames.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, languageInForce()));
  /** A reload must not take away what is being typed; another organization starts anew. */
  protected readonly draft = linkedSignal<OrganizationSheetFragment, ProfileDraft>({
    source: this.organization,
    computation: (organization, before) =>
      draftAfter(profileDraft, organization, before?.value.id === organization.id ? before : undefined),
  });
  private readonly ownErrors = computed(() => profileErrors(this.draft()));
  private readonly tell = teller();
  protected readonly saving = autosave(() => this.save());
  protected readonly errors = computed<Readonly<Record<string, string | undefined>>>(() => {
    const problem = this.saving.problem();
    const field = problem?.field?.split('.').at(-1);
    return { ...(problem && field ? { [field]: problem.message } : {}), ...this.ownErrors() };
  });
  protected readonly otherProblem = computed(() => {
    const problem = this.saving.problem();
    return isEditConflict(problem) || problem?.field !== undefined ? undefined : problem;
  });
  /** The refusal with what was typed in the form's own words. */
  protected readonly conflict = computed(() =>
    isEditConflict(this.saving.problem()) ? this.saving.problem() : undefined,
  );

  /** Somebody else has saved a version that what is typed here does not begin with. */
  protected readonly isBehind = computed(
    () =>
      this.organization().version > this.draft().version &&
      this.saving.state() !== 'saving' &&
      this.conflict() === undefined,
  );

  protected edit(change: Partial<ProfileDraft>): void {
    this.draft.update((draft) => ({ ...draft, ...change }));
    if (Object.keys(this.ownErrors()).length === 0) this.saving.touch();
  }

  protected addCountry(code: string): void {
    const { countries: chosen } = this.draft();
    if (code !== '' && !chosen.includes(code)) this.edit({ countries: [...chosen, code] });
  }

  protected removeCountry(code: string): void {
    this.edit({ countries: this.draft().countries.filter((each) => each !== code) });
  }

  protected countryName(code: string): string {
    return countryNames.of(code) ?? code;
  }

  protected removeName(code: string): string {
    return $localize`Remove ${this.countryName(code)}:country:`;
  }

  /** Saves on top of the version that the refusal showed. */
  protected keepMine(): void {
    const { version } = currentOf(this.saving.problem()?.current);
    this.draft.update((draft) => ({ ...draft, version: version ?? draft.version }));
    this.saving.touch();
    void this.saving.flush();
  }

  protected takeTheirs(): void {
    const current = currentOf(this.saving.problem()?.current);
    this.draft.set(profileDraft({ ...this.organization(), ...current }));
    this.saving.settle();
    this.saved.emit();
  }

  private async save(): Promise<void> {
    const draft = this.draft();
    const variables = { id: draft.id, input: profileInput(draft), version: draft.version };
    const { updateOrganization } = await this.tell(UpdateOrganizationDocument, variables);
    this.draft.update((now) => ({ ...now, version: updateOrganization.version }));
    this.saved.emit();
  }
}

type Current = Partial<Pick<OrganizationSheetFragment, 'name' | 'profile' | 'version'>>;

/** What the server holds, as a refusal carries it: a parse boundary, every part may be missing. */
function currentOf(current: unknown): Current {
  return typeof current === 'object' && current !== null ? (current as Current) : {};
}
