import { Component, computed, inject, resource } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { qrPath } from './qr-path.ts';

export interface QrDialogData {
  readonly url: string;
  readonly label: string;
}

@Component({
  selector: 'pw-qr-dialog',
  imports: [MatDialogModule],
  template: `
    <h2 i18n mat-dialog-title>Link {{ data.label }}</h2>
    <mat-dialog-content>
      @if (code.hasValue() && code.value(); as code) {
        <svg [attr.viewBox]="viewBox()" role="img" [attr.aria-label]="name">
          <path [attr.d]="code.path" />
        </svg>
      }
      <p class="url">{{ data.url }}</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end"><button i18n class="button" mat-dialog-close>Close</button></mat-dialog-actions>
  `,
  styles: `
    svg {
      display: block;
      width: min(280px, 60vw);
      margin: 0 auto var(--space-4);
      padding: 4px;
      background: #fff;
      fill: #000;
      border-radius: var(--radius-s);
    }
    .url {
      overflow-wrap: anywhere;
      font-size: var(--text-s);
    }
  `,
})
export class QrDialog {
  protected readonly data = inject<QrDialogData>(MAT_DIALOG_DATA);
  protected readonly name = $localize`QR code of the link ${this.data.label}:whose:`;
  protected readonly code = resource({
    loader: async () => {
      // A CommonJS package: all it exports is its default.
      const { default: qrcode } = await import('qrcode');
      const { modules } = qrcode.create(this.data.url, { errorCorrectionLevel: 'M' });
      return { size: modules.size, path: qrPath(modules) };
    },
  });
  // Scanners need four light modules around the code.
  protected readonly viewBox = computed(() => {
    const side = (this.code.hasValue() ? this.code.value().size : 0) + 8;
    return `-4 -4 ${side} ${side}`;
  });
}
