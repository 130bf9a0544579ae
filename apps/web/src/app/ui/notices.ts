import { Injectable, Injector, inject } from '@angular/core';
import type { MatSnackBar } from '@angular/material/snack-bar';

/** For how long the last thing done can be taken back by key, after its notice is gone. */
const keptMs = 60_000;

/** What is longer takes longer to read. */
const shortWords = 80;

/** Short words at the foot of the page: that something is done, and how to take it back. */
@Injectable({ providedIn: 'root' })
export class Notices {
  private readonly injector = inject(Injector);
  private last: { readonly takeBack: () => void; readonly until: number } | undefined;

  say(sentence: string): void {
    void this.bar().then((bar) =>
      bar.open(sentence, undefined, { duration: sentence.length > shortWords ? 8000 : 4000 }),
    );
  }

  /** Says what was done and offers to take it back: for eight seconds here, by Ctrl-Z or ⌘Z for a minute. */
  undo(sentence: string, takeBack: () => void): void {
    const done = this.remember(takeBack);
    void this.bar().then((bar) =>
      bar
        .open(sentence, $localize`Undo`, { duration: 8000 })
        .onAction()
        .subscribe(() => {
          // Whichever way it is taken back, it is taken back once.
          if (this.last === done) this.last = undefined;
          takeBack();
        }),
    );
  }

  /** Keeps how to take back an edit that says by itself that it is saved: Ctrl-Z or ⌘Z does it for a minute. */
  remember(takeBack: () => void): object {
    this.last = { takeBack, until: Date.now() + keptMs };
    return this.last;
  }

  /** Whether the last thing done can still be taken back. */
  canTakeBack(): boolean {
    return this.last !== undefined && this.last.until > Date.now();
  }

  /** Takes back what was done last, once. */
  takeBack(): void {
    if (!this.canTakeBack()) return;
    const { last } = this;
    this.last = undefined;
    void this.bar().then((bar) => bar.dismiss());
    last?.takeBack();
  }

  /** Loaded when first needed: most visits never see a notice. */
  private async bar(): Promise<MatSnackBar> {
    const snackBar = await import('@angular/material/snack-bar');
    return this.injector.get(snackBar.MatSnackBar);
  }
}
