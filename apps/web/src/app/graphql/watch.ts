import { type ChangeTold, everythingChanged } from './changes.ts';
import {
  EngagementChangedDocument,
  LibraryChangedDocument,
  PresenceDocument,
  type PresenceSubscription,
} from './generated/graphql.ts';
import { openSocket, type Socket } from './socket.ts';

export type PresentMember = PresenceSubscription['presence'][number];

/** What is watched: the library of the workspace, and the engagement that is open with the page of it that one is on. */
export interface Watched {
  readonly workspace: string;
  readonly engagement: string | undefined;
  readonly page: string;
}

export interface WatchHooks {
  readonly changed: (changes: readonly ChangeTold[]) => void;
  readonly present: (members: readonly PresentMember[]) => void;
  readonly live: (isLive: boolean) => void;
  readonly ended: () => void;
}

/** A window that nobody looks at for so long gives its connection back. */
const hiddenForMs = 5 * 60_000;
/** Where sockets are blocked, the way back to the window asks again, not more often than this. */
const leastBetweenMs = 15_000;

/** Watches what is open, while the window is looked at. Fetched when the first engagement or the library is opened. */
export class Watch {
  private watched: Watched | undefined;
  private socket: Socket | undefined;
  private workspace: string | undefined;
  private endings: (() => void)[] = [];
  private hiding: ReturnType<typeof setTimeout> | undefined;
  private isLive = false;
  private askedAt = Date.now();

  constructor(private readonly hooks: WatchHooks) {
    document.addEventListener('visibilitychange', this.look);
    addEventListener('focus', this.look);
  }

  /** Watches something else, or nothing. */
  follow(watched: Watched | undefined): void {
    if (JSON.stringify(watched) === JSON.stringify(this.watched)) return;
    const before = this.watched;
    this.watched = watched;
    if (watched?.engagement !== before?.engagement) this.hooks.present([]);
    this.arrange();
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.look);
    removeEventListener('focus', this.look);
    clearTimeout(this.hiding);
    this.watched = undefined;
    this.hangUp();
  }

  private readonly look = (): void => {
    clearTimeout(this.hiding);
    if (document.hidden) {
      this.hiding = setTimeout(() => this.hangUp(), hiddenForMs);
      return;
    }
    const wasGone = this.socket === undefined && this.watched !== undefined;
    if (wasGone) this.arrange();
    if ((wasGone || !this.isLive) && Date.now() - this.askedAt > leastBetweenMs) this.missed();
  };

  private arrange(): void {
    const { watched } = this;
    if (watched === undefined) return this.hangUp();
    if (this.workspace !== watched.workspace) this.hangUp();
    this.workspace = watched.workspace;
    this.socket ??= openSocket(
      { workspace: watched.workspace },
      {
        opened: (again) => {
          this.setLive(true);
          if (again) this.missed();
        },
        lost: () => this.setLive(false),
        ended: () => this.hooks.ended(),
      },
    );
    const over = this.endings;
    // The new ones begin before the old ones end: between two pages one is not gone.
    this.endings = this.begin(this.socket, watched);
    for (const end of over) end();
  }

  private begin(socket: Socket, { engagement, page }: Watched): (() => void)[] {
    const library = socket.watch(LibraryChangedDocument, {}, ({ libraryChanged }) =>
      this.hooks.changed(libraryChanged),
    );
    if (engagement === undefined) return [library];
    return [
      library,
      socket.watch(EngagementChangedDocument, { engagement }, ({ engagementChanged }) =>
        this.hooks.changed(engagementChanged),
      ),
      socket.watch(PresenceDocument, { engagement, page }, ({ presence }) => this.hooks.present(presence)),
    ];
  }

  private hangUp(): void {
    for (const end of this.endings) end();
    this.endings = [];
    this.socket?.close();
    this.socket = undefined;
    this.hooks.present([]);
    this.setLive(false);
  }

  /** Nobody knows what was missed. */
  private missed(): void {
    this.askedAt = Date.now();
    this.hooks.changed(everythingChanged);
  }

  private setLive(isLive: boolean): void {
    this.isLive = isLive;
    this.hooks.live(isLive);
    if (!isLive) this.hooks.present([]);
  }
}
