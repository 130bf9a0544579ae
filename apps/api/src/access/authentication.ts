import { betterAuth } from 'better-auth';
import type { Kysely } from 'kysely';
import { datesAsDates } from './dates-as-dates.ts';

/** What the auth library needs from the portal. */
export interface AuthenticationOptions {
  readonly database: Kysely<unknown>;
  readonly url: string;
  readonly secret: string;
}

/** The header in which the portal hands the caller's true address to the auth library. */
export const addressHeader = 'x-peerway-address';

/**
 * E-mail and password, sessions in http-only same-site cookies, limits on sign-in by address.
 *
 * Accounts are made by set-up and invitations only. It shares the application's connections, whose role may not
 * see tenants' rows.
 */
export function authentication({ database, url, secret }: AuthenticationOptions) {
  return betterAuth({
    baseURL: url,
    basePath: '/api/auth',
    secret,
    database: {
      db: database.withPlugin(datesAsDates) as Kysely<Record<string, never>>,
      type: 'postgres',
      transaction: false,
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      autoSignIn: false,
    },
    // A session lasts seven days from signing in: its cookie is set then and never moved.
    session: { expiresIn: 60 * 60 * 24 * 7, disableSessionRefresh: true, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: 10 }, '/change-password': { window: 60, max: 5 } },
    },
    advanced: {
      cookiePrefix: 'peerway',
      useSecureCookies: url.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

export type Authentication = ReturnType<typeof authentication>;
