import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Access, MemberAccess, RequestContext } from './access.ts';

const accessOf = (context: ExecutionContext): Access =>
  GqlExecutionContext.create(context).getContext<RequestContext>().access;

/** The access of the present request, whoever asks. */
export const CurrentAccess = createParamDecorator((_: unknown, context: ExecutionContext): Access => accessOf(context));

/** The signed-in member; the guard has made sure that there is one. */
export const CurrentMember = createParamDecorator((_: unknown, context: ExecutionContext): MemberAccess => {
  const access = accessOf(context);
  if (access.kind !== 'member') throw new RangeError('CurrentMember stands on an operation that lets in others');
  return access;
});
