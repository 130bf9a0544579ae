import { AsyncLocalStorage } from 'node:async_hooks';

/** The id of the request being handled, for the log and the reply. */
export const requestIds = new AsyncLocalStorage<string>();
