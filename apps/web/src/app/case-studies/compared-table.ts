import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseStudy } from '@peerway/case-studies';
import type { ComparedWords } from './compared-rows.ts';

/** Cases as columns, what they are compared by as rows; on a phone each row is a list with the cases by name. */
@Component({
  selector: 'pw-compared-table',
  imports: [RouterLink],
  templateUrl: './compared-table.html',
  styleUrl: './compared-table.scss',
})
export class ComparedTable {
  readonly studies = input.required<readonly CaseStudy[]>();
  readonly rows = input.required<readonly ComparedWords[]>();
  /** The address of the library. */
  readonly base = input.required<string>();
  /** The language of the cases' own words, where it is not that of the page. */
  readonly language = input<string | null>(null);
  readonly replace = output<CaseStudy>();
  readonly remove = output<CaseStudy>();

  protected replaceName({ title }: CaseStudy): string {
    return $localize`Compare another case instead of “${title}:title:”`;
  }

  protected removeName({ title }: CaseStudy): string {
    return $localize`Take “${title}:title:” out of the comparison`;
  }
}
