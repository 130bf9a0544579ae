import { Component, input } from '@angular/core';
import type { CatalogueBasis as Basis } from '@peerway/use-cases';
import { Chip } from '../ui/chip.ts';
import { catalogueBasisTones, catalogueBasisWords } from './use-case-words.ts';

/** How sure something in the catalogue is, as a small mark beside it. */
@Component({
  selector: 'pw-basis',
  imports: [Chip],
  template: `<pw-chip [tone]="tones[basis()]">{{ words[basis()] }}</pw-chip>`,
  styles: `
    :host {
      margin-left: 6px;
    }
    :host-context(.row) {
      margin-left: 0;
    }
  `,
})
export class CatalogueBasisMark {
  readonly basis = input.required<Basis>();
  protected readonly words = catalogueBasisWords;
  protected readonly tones = catalogueBasisTones;
}
