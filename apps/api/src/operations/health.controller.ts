import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Open } from '../access/may.ts';
import { PORTAL_PARTS, type PortalParts } from './portal-options.ts';

/** Whether the process lives, and whether it can serve. */
@Controller('health')
export class HealthController {
  #draining = false;

  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  @Get('live')
  @Open('anyone')
  live(): { status: string } {
    return { status: 'live' };
  }

  @Get('ready')
  @Open('anyone')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const isReady = !this.#draining && (await this.parts.orm.isConnected());
    await reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready' });
  }

  beforeApplicationShutdown(): void {
    this.#draining = true;
  }
}
