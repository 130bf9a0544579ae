import { Injector, type Signal, inject } from '@angular/core';
import type { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { leaver } from '../access/leave.ts';
import { Session } from '../access/session.ts';
import { Place } from '../graphql/place.ts';
import type { KnownEngagement } from '../search/own-entries.ts';
import type { SearchDialogData } from '../search/search-dialog.ts';
import { languageChooser } from '../ui/language-chooser.ts';
import { Notices } from '../ui/notices.ts';
import { chooseTheme } from '../ui/theme-choice.ts';
import { type FrameKey, frameKeys } from './frame-key.ts';
import { frameShortcuts, ganttShortcuts, questionShortcuts, singleKeys } from './shortcuts.ts';
import type { StageEntry } from './stages.ts';

/** What the commands need to know of the frame. */
export interface FrameView {
  readonly base: Signal<string>;
  readonly engagement: Signal<KnownEngagement | undefined>;
  readonly engagements: Signal<readonly KnownEngagement[]>;
  readonly stages: Signal<readonly StageEntry[]>;
}

/** What the frame does on a key or a click. */
export interface FrameCommands {
  search(): Promise<void>;
  help(): Promise<void>;
  press(event: KeyboardEvent): void;
}

/** Gives the search, the help and the keys of the frame. The dialogs are fetched when first asked for. */
export function frameCommands(view: FrameView): FrameCommands {
  const router = inject(Router);
  const notices = inject(Notices);
  const dialogs = dialogOpener();
  const keyOf = frameKeys(singleKeys);
  const help = (): Promise<void> => showKeyboardHelp(dialogs);
  const dataOf = searchData(view, help);

  async function search(): Promise<void> {
    const [dialog, { SearchDialog }] = await Promise.all([dialogs(), import('../search/search-dialog.ts')]);
    if (dialog.openDialogs.length > 0) return;
    const size = { width: '640px', maxWidth: '94vw', position: { top: '8vh' }, autoFocus: 'input' };
    dialog.open(SearchDialog, { data: dataOf(), panelClass: 'search-panel', ...size });
  }
  function go(key: FrameKey): void {
    const link = linkOf(key, view.base(), view.engagement()?.id);
    if (link !== undefined) void router.navigateByUrl(link);
  }
  function press(event: KeyboardEvent): void {
    const key = keyOf(event);
    if (key === undefined || (key === 'undo' && !notices.canTakeBack())) return;
    event.preventDefault();
    if (key === 'search') void search();
    else if (key === 'help') void help();
    else if (key === 'undo') notices.takeBack();
    else go(key);
  }
  return { search, help, press };
}

function searchData(view: FrameView, help: () => Promise<void>): () => SearchDialogData {
  const session = inject(Session);
  const place = inject(Place);
  const away = leaver();
  const speak = languageChooser();
  return () => ({
    workspace: place.workspace() ?? '',
    base: view.base(),
    may: (act) => session.may(act),
    engagement: view.engagement(),
    engagements: view.engagements(),
    stages: view.stages(),
    does: {
      language: (language) => void speak(language),
      theme: chooseTheme,
      help: () => void help(),
      signOut: () => void away.signOut(),
    },
  });
}

function dialogOpener(): () => Promise<MatDialog> {
  const injector = inject(Injector);
  return async () => injector.get((await import('@angular/material/dialog')).MatDialog);
}

async function showKeyboardHelp(dialogs: () => Promise<MatDialog>): Promise<void> {
  const [dialog, { KeyboardHelp }] = await Promise.all([dialogs(), import('./keyboard-help.ts')]);
  if (dialog.openDialogs.some(({ componentInstance }) => componentInstance instanceof KeyboardHelp)) return;
  const groups = [
    { name: $localize`On every page`, shortcuts: frameShortcuts() },
    { name: $localize`While answering a questionnaire`, shortcuts: questionShortcuts() },
    { name: $localize`In the Gantt chart of a plan`, shortcuts: ganttShortcuts() },
  ];
  dialog.open(KeyboardHelp, { data: groups, width: '520px', maxWidth: '94vw' });
}

/** Where a key leads; what is in an engagement leads nowhere while none is open. */
function linkOf(key: FrameKey, base: string, engagement: string | undefined): string | undefined {
  if (key === 'portfolio' || key === 'library' || key === 'settings') return `${base}/${key}`;
  if (key === 'overview' || key === 'organization' || key === 'assess')
    return engagement === undefined ? undefined : `${base}/e/${engagement}/${key}`;
  return undefined;
}
