import { plainText } from '@peerway/kernel';
import * as z from 'zod';

const mostCharacters = 2_000;

/** An address that may be shown as a link: http or https, with a host, and nobody's password in it. */
const WebAddress = plainText({ max: mostCharacters }).transform((text, context) => {
  const refuse = (message: string): typeof z.NEVER => {
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) return refuse('This is no web address. It begins with https:// or http://.');
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return refuse('Only addresses that begin with https:// or http:// are taken.');
  if (url.username !== '' || url.password !== '')
    return refuse('This address holds a name or a password. Remove it: everybody who sees the link would see it too.');
  return url.href.length <= mostCharacters
    ? url.href
    : refuse(`This address is too long: ${mostCharacters} characters fit.`);
});

/** A link as it is sent. */
export const EvidenceLink = z.object({
  sentAs: z.guid({ error: 'The id of a piece of evidence is a UUID, made by the device.' }).toLowerCase(),
  question: plainText({ max: 100 }),
  url: WebAddress,
  name: plainText({ min: 0, max: 120 }).nullable(),
});
export type EvidenceLink = z.infer<typeof EvidenceLink>;

/** What the address of an upload says of the file. */
export const EvidenceFile = EvidenceLink.pick({ sentAs: true, question: true }).extend({
  name: z
    .string({ error: 'Say in the address what the file is called.' })
    .min(1, { error: 'The file needs a name.' })
    .max(1_000, { error: 'The name of this file is too long. Rename it.' }),
});
export type EvidenceFile = z.infer<typeof EvidenceFile>;
