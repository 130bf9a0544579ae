import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AccessCard } from './access-card.ts';

@Component({
  selector: 'pw-not-found-page',
  imports: [AccessCard, RouterLink],
  template: `
    <pw-access-card
      finding="There is no page at this address"
      i18n-finding
      lead="Check the link for a missing piece, or start from the portfolio."
      i18n-lead
    >
      <a i18n class="button primary" routerLink="/">Go to the portfolio</a>
    </pw-access-card>
  `,
})
export class NotFoundPage {}
