import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import * as z from 'zod';
import type { MailSettings } from '../mail/mail-server.ts';
import type { OutboundSettings } from './outbound.ts';
import { StartRefusal } from './start-refusal.ts';

/** The variables the portal reads, for the README's table and the message about a bad one. */
export const configurationVariables = [
  { name: 'PORT', default: '3000', meaning: 'Port that the portal listens on.' },
  { name: 'HOST', default: '127.0.0.1', meaning: 'Address to listen on; 0.0.0.0 opens it to the network.' },
  {
    name: 'PEERWAY_URL',
    default: 'http://localhost:PORT',
    meaning: 'The address people type; links, cookies and the origin check use it. https turns on secure cookies.',
  },
  {
    name: 'DATABASE_URL',
    default: 'none',
    meaning: 'A PostgreSQL 16 or newer; without it the embedded database is used.',
  },
  { name: 'PEERWAY_DATA', default: './data', meaning: 'Folder of the embedded database and of the secret.' },
  {
    name: 'PEERWAY_BACKUPS',
    default: './backups',
    meaning: 'Folder for the daily dump of the embedded database; "off" stops it.',
  },
  {
    name: 'PEERWAY_SECRET',
    default: 'made at first start',
    meaning: 'At least 32 characters; signs sessions and links. Several processes on one database need the same.',
  },
  {
    name: 'PEERWAY_FORMER_SECRETS',
    default: 'none',
    meaning:
      'Secrets of other portals, comma separated, whose exported engagements are opened whole, sealed answers included.',
  },
  {
    name: 'PEERWAY_TRUSTED_PROXIES',
    default: 'none',
    meaning: 'Addresses, comma separated, whose X-Forwarded-For is believed.',
  },
  { name: 'DATABASE_POOL', default: '10', meaning: 'Connections to PostgreSQL, 2 to 100.' },
  { name: 'LOG_LEVEL', default: 'info', meaning: 'fatal, error, warn, info, debug or silent.' },
  { name: 'NODE_ENV', default: 'production', meaning: 'development opens introspection and the GraphiQL explorer.' },
  {
    name: 'SMTP_URL',
    default: 'none',
    meaning:
      'Mail server, smtp://user:password@host:port or smtps://…; without it links are copied, and nothing is sent.',
  },
  {
    name: 'MAIL_FROM',
    default: 'none',
    meaning: 'Sender of e-mails, such as Peerway <peerway@example.org>; needed with SMTP_URL.',
  },
  {
    name: 'MAIL_PER_MINUTE',
    default: '300',
    meaning: 'E-mails that each process sends in a minute at most, 1 to 6000.',
  },
  {
    name: 'PEERWAY_OUTBOUND',
    default: 'public',
    meaning:
      'Whom webhooks and feeds may call: public (https on the internet), and addresses of your own network such as 10.0.0.0/8, comma separated; "off" for nobody.',
  },
  { name: 'PEERWAY_SAMPLE', default: 'on', meaning: '"off" starts without the sample engagement.' },
] as const;

const Variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PEERWAY_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .refine((address) => URL.canParse(address), 'is not an address')
    .optional(),
  PEERWAY_DATA: z.string().min(1).default('./data'),
  PEERWAY_BACKUPS: z.string().min(1).default('./backups'),
  PEERWAY_SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
  PEERWAY_FORMER_SECRETS: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((part) => part.trim()))
    .transform((parts) => parts.filter((part) => part !== ''))
    .refine((parts) => parts.every((part) => part.length >= 32), 'needs secrets of at least 32 characters each'),
  PEERWAY_TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((part) => part.trim()))
    .transform((parts) => parts.filter((part) => part !== ''))
    .refine(
      (parts) => parts.every(isAddressOrRange),
      'needs addresses such as 10.0.0.1 or 10.0.0.0/8, comma separated',
    ),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .refine((address) => URL.canParse(address) && new URL(address).hostname !== '', 'is not an address')
    .optional(),
  MAIL_FROM: z
    .string()
    .max(320)
    .regex(
      /^([^\p{Cc}<>,;"]* <[^\s<>@,;]+@[^\s<>@,;]+>|[^\s<>@,;]+@[^\s<>@,;]+)$/u,
      'must look like Peerway <peerway@example.org>',
    )
    .optional(),
  MAIL_PER_MINUTE: z.coerce.number().int().min(1).max(6_000).default(300),
  PEERWAY_OUTBOUND: z
    .string()
    .default('public')
    .transform((list) => list.split(',').map((part) => part.trim()))
    .refine(
      (parts) => parts.join() === 'off' || parts.every((part) => part === 'public' || isAddressOrRange(part)),
      'needs public, addresses such as 10.0.0.0/8, or off',
    ),
  PEERWAY_SAMPLE: z.enum(['on', 'off']).default('on'),
});

/** What the portal was told by its environment, checked. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  /** The address people use, without a trailing slash. Undefined until the port is known when PORT is 0. */
  readonly url: string;
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly backupFolder: string | undefined;
  readonly secret: string | undefined;
  /** Secrets of other portals that open the sealed rows of their exports. */
  readonly formerSecrets: readonly string[];
  readonly trustedProxies: readonly string[];
  readonly pool: number;
  readonly logLevel: string;
  readonly development: boolean;
  readonly sample: boolean;
  /** Whom the portal may call on behalf of members. */
  readonly outbound: OutboundSettings;
  /** How e-mail is sent; undefined where none is. */
  readonly mail: MailSettings | undefined;
}

/**
 * Reads the configuration from environment variables.
 * @throws StartRefusal naming the first bad variable and what it should be.
 */
export function configuration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Variables.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? 'configuration');
    throw new StartRefusal(
      `The variable ${name} is not usable (${issue?.message}). See the configuration table in README.md.`,
    );
  }
  const read = parsed.data;
  return {
    port: read.PORT,
    host: read.HOST,
    url: (read.PEERWAY_URL ?? `http://localhost:${read.PORT}`).replace(/\/+$/, ''),
    databaseUrl: read.DATABASE_URL,
    dataFolder: read.PEERWAY_DATA,
    backupFolder: read.PEERWAY_BACKUPS === 'off' ? undefined : read.PEERWAY_BACKUPS,
    secret: read.PEERWAY_SECRET,
    formerSecrets: read.PEERWAY_FORMER_SECRETS,
    trustedProxies: read.PEERWAY_TRUSTED_PROXIES,
    pool: read.DATABASE_POOL,
    logLevel: read.LOG_LEVEL,
    development: read.NODE_ENV === 'development',
    sample: read.PEERWAY_SAMPLE === 'on',
    outbound: {
      isPublic: read.PEERWAY_OUTBOUND.includes('public'),
      allowed: read.PEERWAY_OUTBOUND.filter((part) => part !== 'public' && part !== 'off'),
    },
    mail: mailSettings(read),
  };
}

function mailSettings({
  SMTP_URL: url,
  MAIL_FROM: from,
  MAIL_PER_MINUTE: perMinute,
}: z.infer<typeof Variables>): MailSettings | undefined {
  if (url === undefined) return undefined;
  if (from === undefined)
    throw new StartRefusal(
      'SMTP_URL is set, so MAIL_FROM is needed too: the sender, such as Peerway <peerway@example.org>.',
    );
  return { url, from, perMinute };
}

function isAddressOrRange(part: string): boolean {
  const [address = '', bits, ...rest] = part.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return rest.length === 0 && longest > 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= longest));
}

/** A fresh secret of 256 bits. */
export function freshSecret(): string {
  return randomBytes(32).toString('base64url');
}
