import { fileURLToPath } from 'node:url';
import { dumpCommand } from './dump/dump-command.ts';
import { restore } from './dump/restore.ts';
import { isSetupNeeded, setupToken } from './access/setup.ts';
import { resetOwner } from './access/reset-owner.ts';
import { printSchema } from './graphql/print-schema.ts';
import { configuration } from './operations/configuration.ts';
import { logger } from './operations/logging.ts';
import { StartRefusal } from './operations/start-refusal.ts';
import { openStore, type Portal, startPortal } from './portal.ts';

const webFolder = fileURLToPath(new URL('../../web/dist/browser', import.meta.url));

async function serve(): Promise<void> {
  const settings = configuration(process.env);
  const log = logger(settings.logLevel);
  const portal = await startPortal(settings, log, webFolder);
  stopOnSignal(portal);
  process.stdout.write(`${await greeting(portal)}\n`);
}

async function greeting({ parts, pglite }: Portal): Promise<string> {
  const { url, databaseUrl, dataFolder, backupFolder } = parts.configuration;
  const lines = ['', `  Peerway is at ${url}`, ''];
  if (pglite) {
    const dumps = backupFolder ? `A dump goes to ${backupFolder} every day.` : 'The daily dump is switched off.';
    lines.push(`  Embedded database in ${dataFolder}: it survives a crash of the process, not a power cut. ${dumps}`);
  } else lines.push(`  Database: ${new URL(databaseUrl ?? '').host}`);
  if (await isSetupNeeded(parts.orm.em.fork() as never)) {
    lines.push(
      '',
      `  First run. Create the owner at ${url}/setup with this set-up token:`,
      '',
      `      ${setupToken(parts.secret)}`,
    );
  } else lines.push('', `  Sign in at ${url}/sign-in. Lost the password? npm run reset-owner`);
  return [...lines, ''].join('\n');
}

/**
 * The first signal drains and leaves with 0; a second one does not wait. What arrives within the same second is the first
 * one again: a terminal and npm both pass on the same Ctrl-C.
 */
function stopOnSignal(portal: Portal): void {
  let stoppingSince: number | undefined;
  const stop = (): void => {
    if (stoppingSince !== undefined) {
      if (Date.now() - stoppingSince > 1_000) process.exit(1);
      return;
    }
    stoppingSince = Date.now();
    const late = setTimeout(() => process.exit(1), 9_000);
    void portal.close().then(() => {
      clearTimeout(late);
      process.exit(0);
    });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Whoever reads a long text over a pipe gets all of it before the process ends. */
function print(text: string): Promise<void> {
  return new Promise((done) => process.stdout.write(text, () => done()));
}

const verbs: Readonly<Record<string, () => Promise<void>>> = {
  serve,
  dump: async () => void process.stdout.write(`${await dumpCommand(process.argv[3], configuration(process.env))}\n`),
  restore: async () => void process.stdout.write(`${await restore(process.argv[3], configuration(process.env))}\n`),
  schema: async () => print(await printSchema()),
  'reset-owner': async () => {
    const opened = await openStore(configuration(process.env));
    try {
      process.stdout.write(`${await resetOwner(opened, process.argv[3])}\n`);
    } finally {
      await opened.close();
    }
  },
};

try {
  const verb = verbs[process.argv[2] ?? 'serve'];
  if (!verb)
    throw new StartRefusal(
      `There is no command "${process.argv[2]}". Use serve, schema, dump, restore or reset-owner.`,
    );
  await verb();
  if (process.argv[2] && process.argv[2] !== 'serve') process.exit(0);
} catch (error) {
  const isRefusal = error instanceof StartRefusal;
  process.stderr.write(
    isRefusal
      ? `${error.message}\n`
      : `Peerway could not start: ${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(1);
}
