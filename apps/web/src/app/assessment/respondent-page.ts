import { Component, input } from '@angular/core';

@Component({ selector: 'pw-respondent-page', template: '<main><h1>Questionnaire</h1></main>' })
export class RespondentPage {
  /** The token of the personal or open link, from the address. */
  readonly token = input.required<string>();
}
