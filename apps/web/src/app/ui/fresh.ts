import { Directive, ElementRef, effect, inject, input } from '@angular/core';

const shownMs = 1_600;

/** Lights up for a moment when what it shows has changed under the reader's eyes; never at first, and without motion. */
@Directive({ selector: '[pwFresh]' })
export class Fresh {
  readonly pwFresh = input.required<string | number | null>();

  constructor() {
    const own = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    let before: string | number | null | undefined;
    effect((onCleanup) => {
      const now = this.pwFresh();
      const isChange = before !== undefined && before !== now;
      before = now;
      if (!isChange) return;
      own.classList.add('fresh');
      const timer = setTimeout(() => own.classList.remove('fresh'), shownMs);
      onCleanup(() => clearTimeout(timer));
    });
  }
}
