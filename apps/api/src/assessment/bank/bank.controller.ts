import { Controller, Get, Inject, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { BankDraft } from '@peerway/assessment';
import { DomainError } from '@peerway/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import type { MemberAccess } from '../../access/access.ts';
import { CurrentMember } from '../../access/current.ts';
import { May } from '../../access/may.ts';
import { onBehalfOf } from '../../access/on-behalf-of.ts';
import { attachment } from '../../operations/attachment.ts';
import { PORTAL_PARTS, type PortalParts } from '../../operations/portal-options.ts';
import { rawBody } from '../../operations/raw-body.ts';
import { bankText } from './bank-content.ts';
import { BankName } from './bank-edit.ts';
import { bankFileLimits, readBankFile, writeBankFile } from './bank-files.ts';
import { beginBank, heldDraft } from './own-banks.ts';
import { keepContent } from './save-bank.ts';

const Form = z.enum(['xlsx', 'json'], { error: 'A bank comes as xlsx or as json.' });
const Version = z.coerce.number({ error: 'Say which version of the draft is meant.' }).int().min(1);
const Id = z.uuid({ error: 'This is not the id of a question bank.' });

const contentTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
} as const;

/** A bank that came in from a file. */
interface Imported {
  readonly id: string;
  readonly version: number;
}

/** Question banks as files: plain routes, since files are no GraphQL. */
@Controller('api/banks')
export class BankController {
  constructor(@Inject(PORTAL_PARTS) private readonly parts: PortalParts) {}

  @Get(':bank/file')
  @May('bank.edit')
  async exportBank(
    @CurrentMember() access: MemberAccess,
    @Param('bank') bank: string,
    @Query('form') form: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const wanted = Form.parse(form);
    const deed = { action: 'exportBank', keeps: 'nothing' } as const;
    const { label, content } = await onBehalfOf(this.parts, access, deed, (em) => bankText(em, bank.slice(0, 60)));
    await reply
      .header('content-type', contentTypes[wanted])
      .header('content-disposition', attachment(`${label}.${wanted}`))
      .header('cache-control', 'no-store')
      .send(await writeBankFile(content, wanted));
  }

  /** Begins a draft with what a file says. */
  @Post('file')
  @May('bank.edit')
  async importBank(
    @CurrentMember() access: MemberAccess,
    @Query('name') name: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<Imported> {
    const called = BankName.parse(name ?? '');
    const content = await bankOfRequest(request);
    return this.changing(access, 'importBank', async (em) => {
      return beginBank(em, access.workspaceId ?? '', { name: called, begunFrom: 'file', content });
    });
  }

  /** Puts what a file says in place of what a draft says. */
  @Put(':bank/file')
  @May('bank.edit')
  async replaceBank(
    @CurrentMember() access: MemberAccess,
    @Param('bank') bank: string,
    @Query('version') version: string | undefined,
    @Req() request: FastifyRequest,
  ): Promise<Imported> {
    const id = Id.parse(bank);
    const expected = Version.parse(version);
    const content = await bankOfRequest(request);
    return this.changing(access, 'importBank', async (em) => {
      const draft = await heldDraft(em, id);
      if (draft.bank.version === expected) return keepContent(em, draft, { name: draft.bank.name, content });
      throw new DomainError(
        'CONFLICT',
        'Somebody edited this draft meanwhile. Look at it again before you replace it.',
        {
          current: { version: draft.bank.version },
          yours: { version: expected },
        },
      );
    });
  }

  private changing(
    access: MemberAccess,
    action: string,
    work: (em: EntityManager) => Promise<Imported>,
  ): Promise<Imported> {
    return onBehalfOf(this.parts, access, { action, keeps: 'changes' }, async (em) => {
      const { id, version } = await work(em);
      return { id, version };
    });
  }
}

/**
 * Reads the bank that a request carries.
 * @throws DomainError TOO_LARGE; BANK_UNREADABLE with all that is wrong with it.
 */
async function bankOfRequest(request: FastifyRequest): Promise<BankDraft> {
  const pieces: Buffer[] = [];
  for await (const piece of rawBody(request, bankFileLimits.bytes)) pieces.push(piece);
  const reading = await readBankFile(Buffer.concat(pieces));
  if ('bank' in reading) return reading.bank;
  throw new DomainError(
    'BANK_UNREADABLE',
    'Nothing was taken from this file: something in it is to be mended first. The list says what and where.',
    { findings: reading.findings },
  );
}
