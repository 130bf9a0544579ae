import { afterNextRender, Directive, ElementRef, inject } from '@angular/core';

/** A field that opens for typing: it has the focus, and all of its text is picked out. */
@Directive({ selector: 'input[pwFocused]' })
export class Focused {
  private readonly field = inject<ElementRef<HTMLInputElement>>(ElementRef);

  constructor() {
    afterNextRender(() => {
      this.field.nativeElement.focus();
      this.field.nativeElement.select();
    });
  }
}
