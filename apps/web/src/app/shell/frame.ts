import {
  ApplicationRef,
  Component,
  type ElementRef,
  ViewEncapsulation,
  computed,
  effect,
  inject,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterOutlet } from '@angular/router';
import { filter } from 'rxjs';
import { rememberWorkspace } from '../access/last-workspace.ts';
import { Session } from '../access/session.ts';
import { ask } from '../graphql/ask.ts';
import { BrandDocument, FrameEngagementDocument, FrameEngagementsDocument } from '../graphql/generated/graphql.ts';
import { Place } from '../graphql/place.ts';
import { showBrand } from '../ui/brand-in-force.ts';
import { isOnline } from '../ui/online.ts';
import { themeForPrint } from '../ui/theme-choice.ts';
import { ProblemPanel } from '../ui/problem-panel.ts';
import { AccountMenu } from './account-menu.ts';
import { crumbsOf } from './crumbs.ts';
import { frameCommands } from './frame-commands.ts';
import { commandKey } from './shortcuts.ts';
import { DerivationDrawer } from './derivation-drawer.ts';
import { NoticeBell } from './notice-bell.ts';
import { PhoneBar } from './phone-bar.ts';
import { PresentMembers } from './present-members.ts';
import { Rail } from './rail.ts';
import { stageEntries } from './stages.ts';
import { watching } from './watching.ts';

/** What stands around every page of a signed-in member. */
@Component({
  selector: 'pw-frame',
  imports: [
    RouterOutlet,
    RouterLink,
    AccountMenu,
    DerivationDrawer,
    NoticeBell,
    PhoneBar,
    PresentMembers,
    ProblemPanel,
    Rail,
  ],
  templateUrl: './frame.html',
  styleUrls: ['../ui/material-theme.scss', './frame.scss'],
  encapsulation: ViewEncapsulation.None,
  host: {
    '(document:keydown)': 'commands.press($event)',
    '(window:beforeprint)': 'print(true)',
    '(window:afterprint)': 'print(false)',
  },
})
export class Frame {
  private readonly router = inject(Router);
  private readonly place = inject(Place);
  private readonly application = inject(ApplicationRef);
  protected readonly session = inject(Session);
  protected readonly isOnline = isOnline;
  protected readonly present = watching();
  private readonly main = viewChild.required<ElementRef<HTMLElement>>('main');

  private readonly brand = ask(BrandDocument, () => (this.place.workspace() ? {} : undefined));
  private readonly list = ask(FrameEngagementsDocument, () => (this.place.workspace() ? {} : undefined));
  private readonly open = ask(
    FrameEngagementDocument,
    () => {
      const engagement = this.place.engagement();
      return engagement === undefined ? undefined : { engagement };
    },
    { refreshOn: ['Engagement', 'Organization', 'Round', 'Baseline'] },
  );
  readonly engagements = computed(() => this.list.value()?.engagements.nodes ?? []);
  readonly engagement = computed(() =>
    this.place.engagement() === undefined ? undefined : this.open.value()?.engagement,
  );
  readonly stages = computed(() => stageEntries(this.engagement()?.stages ?? []));
  readonly base = computed(() => `/w/${this.place.workspace() ?? ''}`);

  protected readonly commands = frameCommands(this);
  protected readonly search = (): void => void this.commands.search();
  /** The page that was last come to. */
  private focused = '';
  protected readonly searchKeys = `${commandKey()} K`;

  private readonly arrived = toSignal(this.router.events.pipe(filter((event) => event instanceof NavigationEnd)));
  protected readonly crumbs = computed(() => {
    this.arrived();
    return crumbsOf(this.router.routerState.snapshot.root, this.base(), this.engagement());
  });

  constructor() {
    effect(() => this.sendToSignIn());
    effect(() => this.focusPage());
    effect(() => this.rememberPlace());
    effect(() => void showBrand(this.brand.value()?.brand));
    // A stage may have moved on by what was done on the page just left.
    effect(() => {
      if (this.arrived() !== undefined && this.place.engagement() !== undefined) this.open.reload();
    });
  }

  protected print(printing: boolean): void {
    themeForPrint(printing);
    // The browser takes the page as it stands after this event: charts must be redrawn by then.
    this.application.tick();
  }

  private sendToSignIn(): void {
    if (this.session.me() !== null) return;
    void this.router.navigate(['/sign-in'], { queryParams: { next: this.router.url } });
  }

  private rememberPlace(): void {
    const membership = this.session.membership();
    if (membership) rememberWorkspace(membership.workspace.id);
  }

  /** Whoever comes to a page starts at its top; what only changes a page, such as a filter, leaves the focus where it is. */
  private focusPage(): void {
    const event = this.arrived();
    if (!(event instanceof NavigationEnd)) return;
    const page = event.urlAfterRedirects.replace(/[?#].*/, '');
    const isNew = page !== this.focused;
    this.focused = page;
    if (isNew && event.id > 1) this.main().nativeElement.focus({ preventScroll: true });
  }
}
