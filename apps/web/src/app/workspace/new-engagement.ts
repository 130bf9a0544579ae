import { Component, computed, output, signal } from '@angular/core';
import { ask } from '../graphql/ask.ts';
import {
  CreateEngagementDocument,
  CreateOrganizationDocument,
  PortfolioOrganizationsDocument,
} from '../graphql/generated/graphql.ts';
import { teller } from '../graphql/tell.ts';
import { Field } from '../ui/field.ts';
import { FormDraft } from '../ui/form-draft.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';

export interface Created {
  readonly engagement: string;
  readonly startsCheck: boolean;
}

const emptyProfile = { industry: null, employees: null, sites: null, countries: [], constraints: [] };

/** An engagement of an organization that is there already, or of a new one. */
@Component({
  selector: 'pw-new-engagement',
  imports: [Field, ProblemPanel],
  templateUrl: './new-engagement.html',
  styles: `
    form {
      margin-bottom: var(--space-5);
    }
  `,
})
export class NewEngagement {
  readonly created = output<Created>();
  readonly closed = output();

  private readonly asked = ask(PortfolioOrganizationsDocument, () => ({}));
  protected readonly organizations = computed(() =>
    (this.asked.value()?.organizations.nodes ?? []).filter((organization) => !organization.sample),
  );
  protected readonly draft = new FormDraft(
    { existing: '', organization: '', name: $localize`Peer-to-peer readiness`, aim: '' },
    (values) => ({
      ...(values.existing === '' &&
        values.organization.trim() === '' && { organization: $localize`Name the organization that is assessed.` }),
      ...(values.name.trim() === '' && { name: $localize`Name the programme, as its team calls it.` }),
    }),
  );
  private readonly tell = teller();
  /** An organization made by a first try is used again when only the engagement failed. */
  private readonly madeOrganization = signal<string | undefined>(undefined);

  protected create(startsCheck: boolean): Promise<void> {
    return this.draft.send(async ({ name, aim }) => {
      const organization = await this.organization();
      const variables = { organization, name: name.trim(), aim: aim.trim() || null };
      const { createEngagement } = await this.tell(CreateEngagementDocument, variables);
      this.created.emit({ engagement: createEngagement.id, startsCheck });
    });
  }

  private async organization(): Promise<string> {
    const { existing, organization } = this.draft.values();
    const known = existing || this.madeOrganization();
    if (known) return known;
    const input = { name: organization.trim(), profile: emptyProfile };
    const { createOrganization } = await this.tell(CreateOrganizationDocument, { input });
    this.madeOrganization.set(createOrganization.id);
    return createOrganization.id;
  }
}
