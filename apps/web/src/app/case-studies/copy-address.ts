import { Component, inject, input } from '@angular/core';
import { Notices } from '../ui/notices.ts';

/** Copies a lasting address: it names no workspace, and leads everybody who may read it into their own. */
@Component({
  selector: 'pw-copy-address',
  template: `<button class="button" type="button" (click)="copy()" i18n>Copy link</button>`,
})
export class CopyAddress {
  readonly address = input.required<string>();
  private readonly notices = inject(Notices);

  protected async copy(): Promise<void> {
    const address = this.address();
    try {
      await navigator.clipboard.writeText(address);
      this.notices.say($localize`Link copied`);
    } catch {
      // Browsers refuse the clipboard outside https and localhost: the address is shown instead.
      this.notices.say($localize`Copying is blocked here. The link is ${address}:address:`);
    }
  }
}
