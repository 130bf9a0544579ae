/** How many characters of a token say whose it is; those after them are the issue of the link and the signature. */
const whose = 44;

/** What a link is filed under on a device: the same for every issue of the link, so that a new one goes on where the old one was. */
export function linkKey(token: string): string {
  return token.slice(0, whose);
}
