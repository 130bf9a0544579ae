import type { KyselyPlugin } from 'kysely';

/** The columns of the auth library's tables that hold a moment. */
const moments = ['expiresAt', 'createdAt', 'updatedAt', 'accessTokenExpiresAt', 'refreshTokenExpiresAt'] as const;

/**
 * Hands the auth library moments as dates.
 *
 * The mapper tells the PostgreSQL driver to leave them as text and reads them itself; the library compares what it
 * gets with the clock, and a text never compares as past: sessions would not end.
 */
export const datesAsDates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => {
    for (const row of result.rows) {
      for (const column of moments) {
        const value = row[column];
        if (typeof value === 'string') row[column] = new Date(value);
      }
    }
    return result;
  },
};
