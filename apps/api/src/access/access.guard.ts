import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import type { GraphQLResolveInfo } from 'graphql';
import { actAs, actorOf } from '../operations/actor.ts';
import { PORTAL_PARTS, type PortalParts } from '../operations/portal-options.ts';
import type { Access, MemberAccess, RequestContext } from './access.ts';
import { type AdmittedRequest, admitRequest } from './admit-request.ts';
import { type Admission, admissionKey } from './may.ts';
import { allows } from './rights.ts';

/** The one guard: every operation and every route says whom it lets in, and one that says nothing lets in nobody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly em: EntityManager,
    @Inject(PORTAL_PARTS) private readonly parts: PortalParts,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const admission = this.reflector.get<Admission | undefined>(admissionKey, context.getHandler());
    if (context.getType<string>() !== 'graphql') return this.admitToRoute(context, admission);
    const graphql = GqlExecutionContext.create(context);
    const { access } = graphql.getContext<RequestContext>();
    admit(admission, access, graphql.getArgs<Record<string, unknown>>());
    if (graphql.getInfo<GraphQLResolveInfo>().parentType.name === 'Mutation') refuseReader(access);
    // An operation may hold several mutations, and in fragments: the trail names each by its own name, never by the client's.
    actAs(this.em, { ...actorOf(this.em), action: graphql.getInfo<GraphQLResolveInfo>().fieldName });
    return true;
  }

  /** A plain route: who asks is found out here, and its path names what is asked for. */
  private async admitToRoute(context: ExecutionContext, admission: Admission | undefined): Promise<boolean> {
    if (admission?.who === 'anyone') return true;
    const request = context.switchToHttp().getRequest<AdmittedRequest>();
    request.access = await admitRequest(this.parts, request);
    admit(admission, request.access, request.params as Record<string, unknown>);
    if (request.method !== 'GET') refuseReader(request.access);
    return true;
  }
}

function admit(admission: Admission | undefined, access: Access, args: Record<string, unknown>): void {
  if (!admission) throw new RangeError('an operation without an admission lets in nobody');
  if (admission.who === 'anyone') return;
  if (admission.who !== 'user' && admission.who !== 'member') {
    if (access.kind === admission.who || (admission.who === 'respondent' && access.kind === 'openLink')) return;
    throw new DomainError('UNAUTHENTICATED', 'Open this page with the link you were sent.');
  }
  if (access.kind !== 'member') throw new DomainError('UNAUTHENTICATED', 'Sign in to continue.');
  if (access.program && admission.who === 'user')
    throw new DomainError('FORBIDDEN', 'This is for people who sign in, not for programs with an API key.');
  if (admission.who === 'member') admitMember(admission, access, args);
}

function admitMember(
  admission: Extract<Admission, { who: 'member' }>,
  access: MemberAccess,
  args: Record<string, unknown>,
): void {
  // A membership outlives the key that would bring it about.
  if (access.program && admission.act === 'engagement.invite')
    throw new DomainError('FORBIDDEN', 'This is for people who sign in, not for programs with an API key.');
  if (!access.workspaceId)
    throw new DomainError('FORBIDDEN', 'You belong to no workspace yet. Ask its owner for an invitation.');
  if (admission.engagement === undefined) {
    if (allows(admission.act, [access.role, ...access.engagements.values()])) return;
    throw forbidden();
  }
  const engagement = String(args[admission.engagement]);
  const held = [access.role, access.engagements.get(engagement)];
  if (!allows('engagement.read', held))
    throw new DomainError('NOT_FOUND', 'There is nothing here under this address, or you have no part in it.');
  if (!allows(admission.act, held)) throw forbidden();
}

/** A key that reads changes nothing, whatever the role that it stands for allows. */
function refuseReader(access: Access): void {
  if (access.kind === 'member' && access.program === 'read')
    throw new DomainError(
      'FORBIDDEN',
      'This API key only reads. Ask an owner of the workspace for one that may write.',
    );
}

function forbidden(): DomainError {
  return new DomainError('FORBIDDEN', 'Your role does not allow this. Ask an owner of the workspace if you need it.');
}
