import { Component, input } from '@angular/core';
import { LanguageChoice } from '../ui/language-choice.ts';
import { ProductName } from '../ui/product-name.ts';

/** The plain page of people who are not signed in: brand, finding, one card. */
@Component({
  selector: 'pw-access-card',
  imports: [LanguageChoice, ProductName],
  template: `
    <main>
      <p class="brand"><pw-product-name /></p>
      <div class="card">
        <h1>{{ finding() }}</h1>
        @if (lead()) {
          <p class="lead">{{ lead() }}</p>
        }
        <ng-content />
      </div>
      <p i18n class="foot muted small">
        Decide whether, where and how to adopt peer-to-peer technology, and show whether it worked.
      </p>
      <pw-language-choice />
    </main>
  `,
  styles: `
    main {
      display: grid;
      align-content: start;
      justify-items: center;
      gap: var(--space-4);
      min-height: 100vh;
      padding: clamp(20px, 9vh, 96px) var(--space-4) var(--space-6);
    }
    .brand {
      font-weight: 700;
      font-size: 22px;
      letter-spacing: -0.01em;
    }
    .card {
      display: grid;
      gap: var(--space-3);
      width: min(440px, 100%);
      padding: 28px clamp(18px, 5vw, 32px);
    }
    h1 {
      font-size: 22px;
    }
    .foot {
      max-width: 36em;
      text-align: center;
      text-wrap: balance;
    }
  `,
})
export class AccessCard {
  readonly finding = input.required<string>();
  readonly lead = input<string>();
}
