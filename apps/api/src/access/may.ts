import { SetMetadata } from '@nestjs/common';
import type { LinkAccess } from './access.ts';
import type { Act } from './rights.ts';

/** Those who come by a link, by its kind. */
export type LinkHolder = LinkAccess['kind'];

/** Who is let through to one operation. */
export type Admission =
  | { readonly who: 'anyone' | 'user' | LinkHolder }
  | { readonly who: 'member'; readonly act: Act; readonly engagement: string | undefined };

export const admissionKey = 'peerway:admission';

/** Lets members do the act on the workspace. Those with a role in any engagement count where the act's row names it. */
export const May = (act: Act) =>
  SetMetadata(admissionKey, { who: 'member', act, engagement: undefined } satisfies Admission);

/** Lets members do the act on the engagement that an argument names. To anybody else it does not exist. */
export const MayInEngagement = (act: Act, argument: string) =>
  SetMetadata(admissionKey, { who: 'member', act, engagement: argument } satisfies Admission);

/** Lets in whoever the word names: anyone, any signed-in user, or the holder of a link of one kind. */
export const Open = (who: 'anyone' | 'user' | LinkHolder) => SetMetadata(admissionKey, { who } satisfies Admission);
