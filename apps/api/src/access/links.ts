import { createHmac, timingSafeEqual } from 'node:crypto';
import { DomainError } from '@peerway/kernel';
import { parse, stringify } from 'uuid';
import type { LinkAccess } from './access.ts';

const kinds = { respondent: 1, openLink: 2, participant: 3, person: 4, changeLink: 5, feedbackGiver: 6 } as const;
const signatureBytes = 15;
const bodyBytes = 1 + 16 + 16 + 2;

/**
 * Makes and reads the tokens in the links of all who come without an account.
 *
 * A token names the kind, the workspace, the respondent, round or other thing that it is for, and the issue of the link, signed with the portal's
 * secret (HMAC-SHA-256, 120 bits). Nothing about it is stored, so a link can be shown again; a new issue ends the old one.
 */
export class Links {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  token(access: LinkAccess): string {
    const body = Buffer.alloc(bodyBytes);
    body.writeUInt8(kinds[access.kind], 0);
    body.set(parse(access.workspaceId), 1);
    body.set(parse(idOf(access)), 17);
    body.writeUInt16BE(access.linkIssue, 33);
    return Buffer.concat([body, this.#signature(body)]).toString('base64url');
  }

  /** @throws DomainError LINK_INVALID for anything that this portal did not sign. */
  read(token: string): LinkAccess {
    // The last letter carries four bits: another with the same four would be a second link to the same place.
    const bytes = /^[\w-]{66}[AEIMQUYcgkosw048]$/.test(token) ? Buffer.from(token, 'base64url') : Buffer.alloc(0);
    const body = bytes.subarray(0, bodyBytes);
    if (
      bytes.length !== bodyBytes + signatureBytes ||
      !timingSafeEqual(bytes.subarray(bodyBytes), this.#signature(body))
    ) {
      throw invalidLink();
    }
    const workspaceId = stringify(body.subarray(1, 17));
    const id = stringify(body.subarray(17, 33));
    const linkIssue = body.readUInt16BE(33);
    switch (body.readUInt8(0)) {
      case kinds.respondent:
        return { kind: 'respondent', workspaceId, respondentId: id, linkIssue };
      case kinds.participant:
        return { kind: 'participant', workspaceId, participantId: id, linkIssue };
      case kinds.person:
        return { kind: 'person', workspaceId, personId: id, linkIssue };
      case kinds.changeLink:
        return { kind: 'changeLink', workspaceId, changeLinkId: id, linkIssue };
      case kinds.feedbackGiver:
        return { kind: 'feedbackGiver', workspaceId, feedbackId: id, linkIssue };
      default:
        return { kind: 'openLink', workspaceId, roundId: id, linkIssue };
    }
  }

  #signature(body: Buffer): Buffer {
    return createHmac('sha256', this.#secret)
      .update('respondent-link')
      .update(body)
      .digest()
      .subarray(0, signatureBytes);
  }
}

function idOf(access: LinkAccess): string {
  switch (access.kind) {
    case 'respondent':
      return access.respondentId;
    case 'participant':
      return access.participantId;
    case 'openLink':
      return access.roundId;
    case 'person':
      return access.personId;
    case 'changeLink':
      return access.changeLinkId;
    case 'feedbackGiver':
      return access.feedbackId;
  }
}

/** One refusal for a forged, withdrawn and re-issued link alike. */
export function invalidLink(): DomainError {
  return new DomainError(
    'LINK_INVALID',
    'This link does not work. It may have been replaced by a newer one: ask whoever sent it for the current link.',
  );
}
