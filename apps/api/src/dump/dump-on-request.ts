import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Orm } from '../database/orm.ts';
import type { Logger } from '../operations/logging.ts';
import { StartRefusal } from '../operations/start-refusal.ts';
import { dumpSentence, takeDump } from './take-dump.ts';

const lookEveryMs = 500;
const patienceMs = 15_000;

/**
 * Lets `npm run dump` work while the portal runs on the embedded database, which only this process may open: the command leaves a
 * request in the data folder, this process dumps and leaves the reply. Returns how to stop.
 */
export function dumpOnRequest(orm: Orm, folder: string, log: Logger): () => void {
  const request = join(folder, 'dump-request');
  rmSync(request, { force: true });
  const look = async (): Promise<void> => {
    if (!existsSync(request)) return;
    const file = readFileSync(request, 'utf8');
    rmSync(request);
    try {
      leave(folder, { said: dumpSentence(await takeDump(orm, file, new Date())) });
    } catch (error) {
      log.error({ err: error }, 'the dump that was asked for could not be written');
      leave(folder, { refused: error instanceof Error ? error.message : String(error) });
    }
  };
  const looking = setInterval(() => void look(), lookEveryMs);
  looking.unref();
  return () => clearInterval(looking);
}

interface Reply {
  readonly said?: string;
  readonly refused?: string;
}

function leave(folder: string, reply: Reply): void {
  writeFileSync(join(folder, 'dump-reply.part'), JSON.stringify(reply), { mode: 0o600 });
  renameSync(join(folder, 'dump-reply.part'), join(folder, 'dump-reply'));
}

/**
 * Asks the process that runs on a data folder for a dump, and waits for it.
 * @throws StartRefusal when it does not take up the request, or could not write the dump.
 */
export async function askForDump(folder: string, file: string): Promise<string> {
  const [request, reply] = [join(folder, 'dump-request'), join(folder, 'dump-reply')];
  rmSync(reply, { force: true });
  writeFileSync(`${request}.part`, file, { mode: 0o600 });
  renameSync(`${request}.part`, request);
  const asked = Date.now();
  while (!existsSync(reply)) {
    if (existsSync(request) && Date.now() - asked > patienceMs) {
      rmSync(request, { force: true });
      throw new StartRefusal(
        `The Peerway that uses ${folder} does not answer. Stop it and run npm run dump again, or wait for its daily dump.`,
      );
    }
    await pause(lookEveryMs / 2);
  }
  const { said, refused } = JSON.parse(readFileSync(reply, 'utf8')) as Reply;
  rmSync(reply);
  if (said === undefined) throw new StartRefusal(`The dump could not be written (${refused}).`);
  return said;
}
