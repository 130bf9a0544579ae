import type { Server as HttpServer } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Store } from '../database/orm.ts';
import type { PortalParts } from '../operations/portal-options.ts';
import { AnswerTicks } from './answer-ticks.ts';
import { LiveConnections } from './live-connections.ts';
import { liveServer } from './live-server.ts';
import { LiveSockets } from './live-sockets.ts';
import type { Note } from './note.ts';
import { type NoteChannel, openChannel } from './note-channel.ts';
import { PresenceBoard } from './presence-board.ts';
import { topics, Watchers } from './watchers.ts';

type Parts = Omit<PortalParts, 'live'>;

/** Live updates of one process: what comes over the channel, who waits for it, and the sockets it goes out by. */
export class Live {
  readonly watchers = new Watchers();
  readonly connections: LiveConnections;
  readonly presence: PresenceBoard;
  readonly #channel: NoteChannel;
  readonly #ticks: AnswerTicks;
  #sockets: LiveSockets | undefined;

  private constructor(parts: Parts, channel: NoteChannel) {
    this.#channel = channel;
    this.connections = new LiveConnections(parts);
    this.presence = new PresenceBoard({
      send: (notes) => channel.send(notes),
      interrupt: () => channel.interrupt(),
      changed: (engagement) => this.watchers.tell(topics.presence(engagement), here),
    });
    this.#ticks = new AnswerTicks((notes) => channel.send(notes));
    parts.orm.em.getEventManager().registerSubscriber(this.#ticks);
  }

  /** Begins to listen on the store. */
  static async on(store: Store, parts: Parts): Promise<Live> {
    const own: { live?: Live } = {};
    const channel = await openChannel(store, parts.log, {
      heard: (note) => own.live?.hear(note),
      resumed: () => own.live?.resume(),
    });
    return (own.live = new Live(parts, channel));
  }

  /** Takes sockets on the portal's own port. */
  hang(http: HttpServer, parts: PortalParts, schema: () => GraphQLSchema): void {
    this.#sockets = new LiveSockets(parts, liveServer(parts, this.connections, schema));
    this.#sockets.hang(http);
  }

  hear(note: Note): void {
    this.watchers.hear(note);
    this.connections.hear(note);
    this.presence.hear(note);
  }

  /** The channel was interrupted: whatever was missed is asked for again, and every right is looked at again. */
  resume(): void {
    this.watchers.tellEverything();
    this.presence.resume();
    void this.connections.checkAll();
  }

  /** Ends the sockets; the channel stays until nothing is written any more. */
  async endSockets(): Promise<void> {
    this.connections.close();
    this.presence.close();
    await this.#sockets?.close();
  }

  async close(): Promise<void> {
    this.#ticks.close();
    await this.#channel.close();
  }

  /** Cuts the channel, as a network would; it mends itself. */
  interrupt(): void {
    this.#channel.interrupt();
  }
}

const here = { kind: 'Presence', id: null, mine: false } as const;
