import { Component, input } from '@angular/core';
import type { Platform } from '@peerway/use-cases';
import { CatalogueBasisMark } from '../catalogue-basis.ts';
import { ContentText } from '../content-text.ts';

/** A fact about a platform, with how sure it is and where it is said. What is only recalled stands out. */
@Component({
  selector: 'pw-platform-fact',
  imports: [CatalogueBasisMark, ContentText],
  template: `
    <pw-content-text [text]="fact().fact" />
    <pw-basis [basis]="fact().basis" />
    @if (fact().url; as url) {
      <a class="small" [href]="url" target="_blank" rel="noopener noreferrer" i18n>Source</a>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 2px 8px;
      align-items: baseline;
    }
  `,
})
export class PlatformFactLine {
  readonly fact = input.required<Platform['licence']>();
}
