import type { Injector } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { CitationRowFragment } from '../../graphql/generated/graphql.ts';

/** What is to be attached, as far as it is known where the dialog opens. */
export interface CiteWhat {
  readonly caseId: string;
  readonly caseTitle: string;
  /** The language of the title, where it is not that of the page. */
  readonly language?: string | null;
  /** Where it is attached; chosen in the dialog if absent. */
  readonly engagement?: string | undefined;
  /** The citation that is changed; absent for a new one. */
  readonly citation?: CitationRowFragment;
}

/** Attaches a case to something of an engagement, or changes what is said with it; gives what is kept, undefined if nothing is. */
export async function openCiteDialog(injector: Injector, what: CiteWhat): Promise<CitationRowFragment | undefined> {
  const [{ MatDialog }, { CiteDialog }] = await Promise.all([
    import('@angular/material/dialog'),
    import('./cite-dialog.ts'),
  ]);
  const open = injector
    .get(MatDialog)
    .open<unknown, CiteWhat, CitationRowFragment>(CiteDialog, { data: what, width: '560px', maxWidth: '94vw' });
  return firstValueFrom(open.afterClosed());
}
