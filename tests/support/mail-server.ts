import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A letter as a mail server got it. */
export interface ReceivedLetter {
  readonly to: string;
  readonly raw: string;
  readonly subject: string;
  readonly messageId: string;
  /** The body, of both parts, decoded. */
  readonly body: string;
}

/** A mail server inside the tests. */
export interface TestMailServer {
  readonly url: string;
  readonly letters: ReceivedLetter[];
  readonly close: () => Promise<void>;
}

/** Starts a mail server that takes everything, unless the options say otherwise. */
export async function startMailServer(
  options: SMTPServerOptions = {},
  took: (letter: ReceivedLetter) => Error | undefined = () => undefined,
): Promise<TestMailServer> {
  const letters: ReceivedLetter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const letter = readLetter(Buffer.concat(pieces).toString('utf8'), session.envelope.rcptTo[0]?.address ?? '');
        const refused = took(letter);
        if (!refused) letters.push(letter);
        done(refused);
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function readLetter(raw: string, to: string): ReceivedLetter {
  const heading = (name: string): string =>
    (new RegExp(`^${name}: (.*(?:\r?\n[ \t].*)*)`, 'im').exec(raw)?.[1] ?? '').replaceAll(/\r?\n[ \t]/g, ' ');
  return { to, raw, subject: words(heading('Subject')), messageId: heading('Message-ID'), body: decoded(raw) };
}

/** Undoes the encoding of words in a heading. */
function words(heading: string): string {
  return heading
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?q\?([^?]*)\?=/gi, (_, text: string) => quoted(text.replaceAll('_', ' ')))
    .replaceAll(/=\?utf-8\?b\?([^?]*)\?=/gi, (_, text: string) => Buffer.from(text, 'base64').toString('utf8'));
}

function decoded(raw: string): string {
  return raw
    .split(/^--.*$/m)
    .map((part) => {
      const [head = '', ...rest] = part.split(/\r?\n\r?\n/);
      const body = rest.join('\n\n');
      if (/encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
      return /encoding: quoted-printable/i.test(head) ? quoted(body.replaceAll(/=\r?\n/g, '')) : body;
    })
    .join('\n');
}

function quoted(text: string): string {
  return Buffer.from(
    text.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
}
