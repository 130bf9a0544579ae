import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, watch as watchFiles } from 'node:fs';
import path from 'node:path';
import { watch as watchSources } from 'rolldown';
import { api, apiInput, apiOutput } from '../api-build.ts';
import { root } from '../command.ts';
import { explorer } from '../explorer-build.ts';
import { forget, makeFresh } from '../freshness.ts';
import { angularCli, quietAngular, web, webFolder } from '../web-build.ts';

const SETTLE_MS = 400;

// What lies in the output folders from here on is made for development, so the next start builds anew.
forget(api);
forget(web);
await makeFresh(explorer);

const development: NodeJS.ProcessEnv = { ...quietAngular, NODE_ENV: 'development' };
const webOutput = path.join(webFolder, 'dist');
let server: ChildProcess | undefined;
let settling: NodeJS.Timeout | undefined;
let restarting = Promise.resolve();
let stopping = false;

const webWatch = spawn(
  process.execPath,
  [path.join(root, 'node_modules', angularCli), 'build', '--watch', '--configuration', 'development'],
  { cwd: webFolder, stdio: ['ignore', 'inherit', 'pipe'], env: development },
);
// The bundler below Angular prints a dump when it is stopped at work, which would look like a fault of ours.
webWatch.stderr.on('data', (chunk: Buffer) => stopping || process.stderr.write(chunk));

mkdirSync(webOutput, { recursive: true });
const webOutputWatch = watchFiles(webOutput, { recursive: true }, restartSoon);

const apiWatch = watchSources({ ...apiInput, output: { ...apiOutput, cleanDir: false } });
apiWatch.on('event', async (event) => {
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code === 'BUNDLE_END') {
    await event.result.close();
    restartSoon();
  }
});

/** A build writes many files, and both builds may end together: one restart is enough for all of it. */
function restartSoon(): void {
  clearTimeout(settling);
  settling = setTimeout(() => (restarting = restarting.then(restart)), SETTLE_MS);
}

/** The old server ends first, because it holds the port and the data folder. */
async function restart(): Promise<void> {
  if (![api, web].every(({ result }) => existsSync(path.join(root, result)))) return;
  await end(server);
  if (stopping) return;
  server = spawn(process.execPath, ['--enable-source-maps', path.join(root, api.result)], {
    cwd: root,
    stdio: 'inherit',
    env: development,
  });
}

function end(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    clearTimeout(settling);
    webOutputWatch.close();
    await Promise.all([apiWatch.close(), end(webWatch), restarting]);
    await end(server);
    process.exit(0);
  });
}
