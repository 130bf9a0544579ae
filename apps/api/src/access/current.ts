import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { AdmittedRequest } from './admit-request.ts';
import type { Access, MemberAccess, RequestContext } from './access.ts';

function accessOf(context: ExecutionContext): Access {
  if (context.getType<string>() === 'graphql')
    return GqlExecutionContext.create(context).getContext<RequestContext>().access;
  const { access } = context.switchToHttp().getRequest<AdmittedRequest>();
  if (!access) throw new RangeError('who asks is known only on routes that do not let in anyone');
  return access;
}

/** The access of the present request, whoever asks. */
export const CurrentAccess = createParamDecorator((_: unknown, context: ExecutionContext): Access => accessOf(context));

/** The signed-in member; the guard has made sure that there is one. */
export const CurrentMember = createParamDecorator((_: unknown, context: ExecutionContext): MemberAccess => {
  const access = accessOf(context);
  if (access.kind !== 'member') throw new RangeError('CurrentMember stands on an operation that lets in others');
  return access;
});

/** The language in which the present operation is asked. */
export const CurrentLanguage = createParamDecorator(
  (_: unknown, context: ExecutionContext): string =>
    GqlExecutionContext.create(context).getContext<RequestContext>().language,
);
