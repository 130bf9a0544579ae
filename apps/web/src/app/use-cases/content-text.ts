import { Component, computed, input } from '@angular/core';
import { openCatalogue } from './catalogue.ts';

/** A text of the catalogue, which says in which language it is unless it is translated or the workspace wrote it. */
@Component({
  selector: 'pw-content-text',
  host: { '[attr.lang]': 'language()' },
  template: '{{ text() }}',
})
export class ContentText {
  readonly text = input.required<string>();
  private readonly catalogue = openCatalogue();
  protected readonly language = computed(() => this.catalogue.languageOf(this.text()));
}
