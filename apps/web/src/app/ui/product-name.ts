import { Component } from '@angular/core';
import { logoInForce } from './brand-in-force.ts';

/** The logo of the workspace if it has one, else the name of the product, the same in every language. */
@Component({
  selector: 'pw-product-name',
  host: { translate: 'no' },
  template: `@if (logo(); as picture) {
      <img [src]="picture" alt="" />
    } @else {
      {{ parts[0] }}<b>{{ parts[1] }}</b>
    }`,
  styles: `
    b {
      color: var(--accent);
    }
    img {
      display: block;
      max-width: 168px;
      max-height: 40px;
      object-fit: contain;
    }
  `,
})
export class ProductName {
  protected readonly logo = logoInForce;
  protected readonly parts = ['Peer', 'way'] as const;
}
