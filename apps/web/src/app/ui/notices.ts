import { Injectable, Injector, inject } from '@angular/core';
import type { MatSnackBar } from '@angular/material/snack-bar';

/** Short words at the foot of the page: that something is done, and how to take it back. */
@Injectable({ providedIn: 'root' })
export class Notices {
  private readonly injector = inject(Injector);

  say(sentence: string): void {
    void this.bar().then((bar) => bar.open(sentence, undefined, { duration: 4000 }));
  }

  /** Says what was done and offers to take it back for eight seconds. */
  undo(sentence: string, takeBack: () => void): void {
    void this.bar().then((bar) =>
      bar
        .open(sentence, $localize`Undo`, { duration: 8000 })
        .onAction()
        .subscribe(takeBack),
    );
  }

  /** Loaded when first needed: most visits never see a notice. */
  private async bar(): Promise<MatSnackBar> {
    const snackBar = await import('@angular/material/snack-bar');
    return this.injector.get(snackBar.MatSnackBar);
  }
}
