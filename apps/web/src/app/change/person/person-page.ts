import { Component, computed, effect, input } from '@angular/core';
import { ask } from '../../graphql/ask.ts';
import { MyChangeDocument } from '../../graphql/generated/person/graphql.ts';
import { showBrand } from '../../ui/brand-in-force.ts';
import { deadEndOf } from '../../ui/dead-end.ts';
import { LanguageChoice } from '../../ui/language-choice.ts';
import { PersonCourses } from './person-courses.ts';
import { PersonMessages } from './person-messages.ts';
import { PersonPolicies } from './person-policies.ts';
import { PersonPulses } from './person-pulses.ts';

/** What somebody sees whom the rollout reaches: what is asked of them, part by part. A link says who they are. */
@Component({
  selector: 'pw-person-page',
  imports: [LanguageChoice, PersonCourses, PersonMessages, PersonPolicies, PersonPulses],
  templateUrl: './person-page.html',
  styleUrl: './person-page.scss',
})
export class PersonPage {
  /** The token of the personal link, from the address. */
  readonly token = input.required<string>();

  protected readonly asked = ask(MyChangeDocument, () => ({}), { respondent: () => this.token() });
  protected readonly mine = computed(() => this.asked.value()?.myChange);
  protected readonly deadEnd = computed(() => {
    const problem = this.asked.problem();
    return problem && deadEndOf(problem);
  });

  constructor() {
    effect(() => void showBrand(this.mine()?.brand));
  }
}
