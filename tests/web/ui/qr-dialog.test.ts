import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { expect, it, vi } from 'vitest';
import { QrDialog } from '../../../apps/web/src/app/ui/qr-dialog.ts';

it('draws the code of a link, named for those who cannot see it, with the link beside it', async () => {
  const data = { url: 'https://portal.example/r/abc', label: 'for Ana (IT)' };
  TestBed.configureTestingModule({ providers: [{ provide: MAT_DIALOG_DATA, useValue: data }] });
  const fixture = TestBed.createComponent(QrDialog);
  const host = fixture.nativeElement as HTMLElement;
  await vi.waitFor(async () => {
    await fixture.whenStable();
    expect(host.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe('QR code of the link for Ana (IT)');
  });
  expect(host.querySelector('path')?.getAttribute('d')).toMatch(/^M0 0h7v1h-7z/);
  expect(host.textContent).toContain(data.url);
});
