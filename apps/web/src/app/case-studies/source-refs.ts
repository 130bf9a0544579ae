import { DOCUMENT, Component, computed, inject, input } from '@angular/core';
import type { CaseStudy } from '@peerway/case-studies';

/** The numbers of the sources that say something; each leads to its place in the list below. */
@Component({
  selector: 'pw-source-refs',
  template: `
    @for (ref of refs(); track ref.number) {
      <a [href]="page() + '#source-' + ref.number" [attr.aria-label]="ref.label" (click)="show($event, ref.number)">{{
        ref.number
      }}</a>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 4px;
      vertical-align: baseline;
    }
    a {
      min-width: 24px;
      padding: 1px 6px;
      border-radius: var(--radius-s);
      background: var(--accent-weak);
      font-size: var(--text-xs);
      line-height: 20px;
      text-align: center;
      text-decoration: none;
      font-variant-numeric: tabular-nums;
    }
    a:hover {
      text-decoration: underline;
    }
    @media (pointer: coarse) {
      a {
        min-width: 34px;
        line-height: 30px;
      }
    }
  `,
})
export class SourceRefs {
  /** Places in the list of sources, counted from 0. */
  readonly of = input.required<readonly number[]>();
  readonly sources = input.required<CaseStudy['sources']>();

  private readonly document = inject(DOCUMENT);
  // The base of the page is '/': a bare '#source-1' would lead out of it.
  protected readonly page = computed(() => `${this.document.location.pathname}${this.document.location.search}`);
  protected readonly refs = computed(() =>
    this.of().flatMap((ref) => {
      const source = this.sources()[ref];
      const number = ref + 1;
      return source ? [{ number, label: $localize`Source ${number}:number:: ${source.title}:title:` }] : [];
    }),
  );

  protected show(event: Event, number: number): void {
    const source = this.document.getElementById(`source-${number}`);
    if (!source) return;
    event.preventDefault();
    source.scrollIntoView({ block: 'center' });
    source.focus({ preventScroll: true });
  }
}
