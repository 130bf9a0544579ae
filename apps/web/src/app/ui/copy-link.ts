import { Component, computed, inject, input, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';

/** A link to hand on: copy it, copy a ready message with it, or show it as a QR code. */
@Component({
  selector: 'pw-copy-link',
  template: `
    <input class="control" readonly [value]="url()" [attr.aria-label]="names().link" (focus)="selectAll($event)" />
    <button
      i18n
      class="button small"
      type="button"
      (click)="copy(url(), linkCopied)"
      [attr.aria-label]="names().copyLink"
    >
      Copy link
    </button>
    @if (text()) {
      <button
        i18n
        class="button small"
        type="button"
        (click)="copy(text(), messageCopied)"
        [attr.aria-label]="names().copyMessage"
      >
        Copy message
      </button>
    }
    <button i18n class="button small" type="button" (click)="showQr()" [attr.aria-label]="names().qr">QR code</button>
    <span class="small muted" role="status">{{ said() }}</span>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-2);
    }
    .control {
      flex: 1 1 220px;
      min-width: 0;
      font-size: var(--text-s);
      min-height: 32px;
      text-overflow: ellipsis;
    }
  `,
})
export class CopyLink {
  readonly url = input.required<string>();
  readonly text = input<string>('');
  /** Whose link it is, for people who hear the buttons: 'for Ana (IT)'. */
  readonly label = input('');

  protected readonly linkCopied = $localize`Link copied`;
  protected readonly messageCopied = $localize`Message copied`;
  protected readonly names = computed(() => {
    const label = this.label();
    return {
      link: $localize`Link ${label}:whose:`,
      copyLink: $localize`Copy link ${label}:whose:`,
      copyMessage: $localize`Copy message ${label}:whose:`,
      qr: $localize`QR code of link ${label}:whose:`,
    };
  });
  protected readonly said = signal('');
  private readonly dialog = inject(MatDialog);

  protected async copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said.set(done);
    } catch {
      // Browsers refuse the clipboard outside https and localhost: the field stays selectable.
      this.said.set($localize`Copying is blocked here: select the link and copy it by hand.`);
    }
  }

  protected async showQr(): Promise<void> {
    const { QrDialog } = await import('./qr-dialog.ts');
    this.dialog.open(QrDialog, { data: { url: this.url(), label: this.label() } });
  }

  protected selectAll(event: FocusEvent): void {
    if (event.target instanceof HTMLInputElement) event.target.select();
  }
}
