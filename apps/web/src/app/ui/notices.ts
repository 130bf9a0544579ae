import { Injectable, inject } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';

/** Short words at the foot of the page: that something is done, and how to take it back. */
@Injectable({ providedIn: 'root' })
export class Notices {
  private readonly bar = inject(MatSnackBar);

  say(sentence: string): void {
    this.bar.open(sentence, undefined, { duration: 4000 });
  }

  /** Says what was done and offers to take it back for eight seconds. */
  undo(sentence: string, takeBack: () => void): void {
    this.bar.open(sentence, 'Undo', { duration: 8000 }).onAction().subscribe(takeBack);
  }
}
