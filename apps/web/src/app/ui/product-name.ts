import { Component } from '@angular/core';

/** The name of the product, the same in every language. */
@Component({
  selector: 'pw-product-name',
  host: { translate: 'no' },
  template: '{{ parts[0] }}<b>{{ parts[1] }}</b>',
  styles: `
    b {
      color: var(--accent);
    }
  `,
})
export class ProductName {
  protected readonly parts = ['Peer', 'way'] as const;
}
