import type { Authentication } from '../access/authentication.ts';
import type { Links } from '../access/links.ts';
import type { Live } from '../live/live.ts';
import type { Orm } from '../database/orm.ts';
import type { Configuration } from './configuration.ts';
import type { Logger } from './logging.ts';

/** What the portal is built from; made before Nest, so that nothing starts half. */
export interface PortalParts {
  readonly configuration: Configuration;
  readonly orm: Orm;
  readonly auth: Authentication;
  readonly links: Links;
  readonly secret: string;
  readonly log: Logger;
  readonly live: Live;
  /** Folder of the built web, when it is served from here. */
  readonly webFolder: string | undefined;
}

/** Token under which the parts are injected. */
export const PORTAL_PARTS = Symbol('portal parts');
