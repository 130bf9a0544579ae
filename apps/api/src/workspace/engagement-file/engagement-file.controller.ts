import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { MemberAccess } from '../../access/access.ts';
import { CurrentMember } from '../../access/current.ts';
import { May, MayInEngagement } from '../../access/may.ts';
import { onBehalfOf } from '../../access/on-behalf-of.ts';
import { attachment } from '../../operations/attachment.ts';
import { PORTAL_PARTS, type PortalParts } from '../../operations/portal-options.ts';
import { rawBody } from '../../operations/raw-body.ts';
import { Id } from '../engagement.resolver.ts';
import { exportEngagement } from './export-engagement.ts';
import { type ImportedEngagement, importEngagement } from './import-engagement.ts';

const largestBytes = 500_000_000;

/** A whole engagement as a file, out and in. The file lies on this machine's disk while it is made or read, and no longer. */
@Controller('api')
export class EngagementFileController {
  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  @Get('engagements/:engagement/file')
  @MayInEngagement('engagement.export', 'engagement')
  async export(
    @Param('engagement') asked: string,
    @CurrentMember() access: MemberAccess,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const engagement = Id.parse(asked);
    await withFile(async (file) => {
      const { secret } = this.parts;
      const name = await onBehalfOf(this.parts, access, { action: 'exportEngagement', keeps: 'changes' }, (em) =>
        exportEngagement(em, { engagement, file, secret, now: new Date() }),
      );
      const bytes = createReadStream(file);
      await new Promise<void>((resolve, reject) => {
        bytes.once('close', resolve).once('error', reject);
        void reply
          .header('content-disposition', attachment(`${name}.peerway.gz`))
          .header('cache-control', 'no-store')
          .type('application/gzip')
          .send(bytes);
      });
    });
  }

  @Post('engagements/file')
  @May('engagement.add')
  async import(@CurrentMember() access: MemberAccess, @Req() request: FastifyRequest): Promise<ImportedEngagement> {
    return withFile(async (file) => {
      await pipeline(Readable.from(rawBody(request, largestBytes)), createWriteStream(file, { mode: 0o600 }));
      const { secret, configuration } = this.parts;
      const secrets = [secret, ...configuration.formerSecrets];
      return onBehalfOf(this.parts, access, { action: 'importEngagement', keeps: 'changes' }, (em) =>
        importEngagement(em, { file, workspaceId: access.workspaceId ?? '', secrets }),
      );
    });
  }
}

async function withFile<T>(work: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'peerway-engagement-'));
  try {
    return await work(join(folder, 'file'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
