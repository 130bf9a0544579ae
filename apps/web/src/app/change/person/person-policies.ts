import { DatePipe } from '@angular/common';
import { Component, computed, input, signal } from '@angular/core';
import { languageInForce } from '../../../language/language-in-force.ts';
import { ask } from '../../graphql/ask.ts';
import { AcknowledgePolicyDocument, MyPoliciesDocument, type Tongue } from '../../graphql/generated/person/graphql.ts';
import { newDeed } from '../../graphql/deed.ts';
import { teller } from '../../graphql/tell.ts';
import { Markdown } from '../../ui/markdown.ts';
import { ProblemPanel } from '../../ui/problem-panel.ts';
import { textLanguages } from './text-languages.ts';

/** What is signed: the version that was read, known by the hash of its words. */
interface Signed {
  readonly policy: string;
  readonly version: string;
  readonly hash: string;
  readonly text: { readonly language: Tongue };
}

/** The policies that bind whoever holds the personal link: to read whole, and to sign. Draws nothing while none does. */
@Component({
  selector: 'pw-person-policies',
  imports: [DatePipe, Markdown, ProblemPanel],
  templateUrl: './person-policies.html',
  styleUrl: './person-policies.scss',
})
export class PersonPolicies {
  readonly token = input.required<string>();

  protected readonly asked = ask(MyPoliciesDocument, () => ({}), { respondent: () => this.token() });
  private readonly tell = teller({ respondent: () => this.token() });
  private readonly mine = computed(() => this.asked.value()?.myChange);
  /** The language that was chosen here; else that of the page, if there is a text in it. */
  protected readonly language = signal<Tongue | undefined>(undefined);
  protected readonly policies = computed(() =>
    (this.mine()?.policies ?? []).flatMap((policy) => {
      const wanted = [this.language(), languageInForce(), this.mine()?.language];
      const [text] = [...policy.texts].sort((a, b) => place(wanted, a.language) - place(wanted, b.language));
      return text ? [{ ...policy, text }] : [];
    }),
  );
  protected readonly open = signal<string | undefined>(undefined);
  protected readonly hasRead = signal(false);
  protected readonly deed = newDeed();
  protected readonly names = textLanguages;

  protected begin(policy: string): void {
    this.deed.forget();
    this.hasRead.set(false);
    this.open.set(policy);
  }

  protected readWords(title: string): string {
    return $localize`Read “${title}:policy:”`;
  }

  protected async sign({ policy, version, hash, text }: Signed): Promise<void> {
    await this.deed.run(async () => {
      const input = { version, hash, language: text.language };
      const { acknowledgePolicy: proof } = await this.tell(AcknowledgePolicyDocument, { input });
      this.markSigned(policy, { signedAt: proof.acknowledgedAt, signedNumber: proof.number });
    });
    // Nothing was signed: the words that are in force by now are shown.
    if (this.deed.problem()?.code === 'VERSION_REPLACED') this.readAnew();
  }

  private readAnew(): void {
    this.hasRead.set(false);
    this.asked.reload();
  }

  private markSigned(id: string, proof: { readonly signedAt: string; readonly signedNumber: number }): void {
    const now = this.asked.value();
    if (now === undefined) return;
    const policies = now.myChange.policies.map((each) =>
      each.policy === id ? { ...each, ...proof, state: 'signed' } : each,
    );
    this.asked.set({ myChange: { ...now.myChange, policies } });
    this.open.set(undefined);
  }
}

function place(wanted: readonly (string | undefined)[], language: string): number {
  const found = wanted.indexOf(language);
  return found === -1 ? wanted.length : found;
}
