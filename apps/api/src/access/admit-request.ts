import type { FastifyRequest } from 'fastify';
import { headersOf } from '../operations/headers-of.ts';
import type { PortalParts } from '../operations/portal-options.ts';
import type { Access } from './access.ts';
import { admit } from './admit.ts';

/** A request to a plain route, once the guard has found out who asks. */
export type AdmittedRequest = FastifyRequest & { access?: Access };

/**
 * Finds out who sends a request: a respondent by the token of their link in `x-respondent`, else a session. The workspace stands
 * in `x-workspace`, or in the address as `?workspace=`, since a download is a plain link.
 */
export async function admitRequest(parts: PortalParts, request: FastifyRequest): Promise<Access> {
  const header = (name: string): string | undefined => {
    const value = request.headers[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const asked = (request.query as Record<string, unknown> | undefined)?.['workspace'];
  const credentials = {
    headers: headersOf(request),
    respondentToken: header('x-respondent'),
    workspaceId: header('x-workspace') ?? (typeof asked === 'string' ? asked : undefined),
  };
  return admit(credentials, parts.orm, parts.auth, parts.links);
}
