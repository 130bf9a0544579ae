import { Component, Injector, inject } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';

/** What is about to be done, in words. */
export interface Irrevocable {
  readonly title: string;
  /** What is lost, and what will do instead. */
  readonly loses: string;
  /** The verb on the button. */
  readonly act: string;
}

/** Asks before something that cannot be taken back; all else is done at once and offers Undo. */
@Component({
  selector: 'pw-ask-first-dialog',
  imports: [MatDialogModule],
  template: `
    <h2 mat-dialog-title>{{ asked.title }}</h2>
    <mat-dialog-content>
      <p>{{ asked.loses }}</p>
      <p i18n>This cannot be taken back.</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button i18n class="button" type="button" cdkFocusInitial [mat-dialog-close]="false">Cancel</button>
      <button class="button danger" type="button" [mat-dialog-close]="true">{{ asked.act }}</button>
    </mat-dialog-actions>
  `,
})
export class AskFirstDialog {
  protected readonly asked = inject<Irrevocable>(MAT_DIALOG_DATA);
}

/** Gives the function that asks, and says whether to go on. Call it where `inject` works. */
export function askFirst(): (about: Irrevocable) => Promise<boolean> {
  const injector = inject(Injector);
  return async (about) => {
    const { MatDialog } = await import('@angular/material/dialog');
    const open = injector
      .get(MatDialog)
      .open(AskFirstDialog, { data: about, role: 'alertdialog', width: '460px', maxWidth: '94vw' });
    return (await firstValueFrom(open.afterClosed())) === true;
  };
}
