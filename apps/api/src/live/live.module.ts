import { type BeforeApplicationShutdown, Inject, Module } from '@nestjs/common';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import { LiveResolver } from './live.resolver.ts';

/** Live updates; their sockets are told that it is over before the server stops waiting for anybody. */
@Module({ providers: [LiveResolver] })
export class LiveModule implements BeforeApplicationShutdown {
  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  beforeApplicationShutdown(): Promise<void> {
    return this.parts.live.endSockets();
  }
}
