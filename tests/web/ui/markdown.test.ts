import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from 'vitest';
import { Markdown } from '../../../apps/web/src/app/ui/markdown.ts';

function drawn(text: string): HTMLElement {
  const fixture = TestBed.createComponent(Markdown);
  fixture.componentRef.setInput('text', text);
  fixture.detectChanges();
  return fixture.nativeElement as HTMLElement;
}

const said = (element: Element): string => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

describe('a text in Markdown', () => {
  it('is drawn with its headings, lists and emphasis', () => {
    const page = drawn('## Why\n\nShare **what** is _yours_.\n\n- One\n- Two\n\n3. Three');
    expect(page.querySelector('[role=heading]')?.getAttribute('aria-level')).toBe('3');
    expect(said(page.querySelector('p')!)).toBe('Share what is yours.');
    expect([...page.querySelectorAll('ul > li')].map(said)).toEqual(['One', 'Two']);
    expect(page.querySelector('ol')?.getAttribute('start')).toBe('3');
  });

  it('runs no script and fetches nothing: HTML is text, a picture its description', () => {
    const bad = [
      '<script>alert(1)</script>',
      'a <img src=x onerror=alert(1)> b',
      '![logo](https://evil.example/pixel.png)',
      '<iframe srcdoc="x"></iframe>',
      '<svg onload=alert(1)>',
    ];
    for (const text of bad) {
      const page = drawn(text);
      expect(page.querySelectorAll('script, img, iframe, svg, object, style'), text).toHaveLength(0);
    }
    expect(said(drawn(bad[0]!))).toBe('<script>alert(1)</script>');
    expect(said(drawn(bad[2]!))).toBe('logo');
  });

  it('leads only to the web and to addresses of mail, in a page of its own that learns nothing of this one', () => {
    const links = (text: string) => [...drawn(text).querySelectorAll('a')];
    const bad = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '//evil.example',
    ];
    for (const address of [...bad, 'java&#10;script:alert(1)'])
      expect(
        links(`[x](${address})`).map(({ href }) => href),
        address,
      ).toEqual([]);
    const [link] = links('[x](https://example.org/a)');
    expect(link?.href).toBe('https://example.org/a');
    expect(link?.rel).toContain('noopener');
    expect(links('[x](mailto:a@example.org)')).toHaveLength(1);
  });

  it('leaves out nothing: what is nested too deep, and definitions of links that nobody would see', () => {
    expect(said(drawn(`${'>'.repeat(5000)} deep`))).toContain('deep');
    expect(said(drawn(`${'> '.repeat(98)}- deep`))).toContain('deep');
    expect(said(drawn('Read.\n\n[//]: # (You pay.)'))).toContain('You pay.');
  });

  it('shows a table with heads', () => {
    const page = drawn('| a | b |\n| --- | --- |\n| 1 | 2 |');
    expect([...page.querySelectorAll('th[scope=col]')].map(said)).toEqual(['a', 'b']);
    expect([...page.querySelectorAll('td')].map(said)).toEqual(['1', '2']);
  });
});
