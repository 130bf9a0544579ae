import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { api, apiInput, apiOutput } from '../api-build.ts';
import { root } from '../command.ts';
import { forget } from '../freshness.ts';
import { angularCli, quietAngular, web, webFolder } from '../web-build.ts';
import { watch } from 'rolldown';

// What lies in the output folders from here on is made for development, so the next start builds anew.
forget(api);
forget(web);

const development: NodeJS.ProcessEnv = { ...quietAngular, NODE_ENV: 'development' };
let server: ChildProcess | undefined;
let stopping = false;

const webWatch = spawn(
  process.execPath,
  [path.join(root, 'node_modules', angularCli), 'build', '--watch', '--configuration', 'development'],
  { cwd: webFolder, stdio: ['ignore', 'inherit', 'inherit'], env: development },
);

const apiWatch = watch({ ...apiInput, output: { ...apiOutput, cleanDir: false } });
apiWatch.on('event', async (event) => {
  if (event.code === 'ERROR') console.error(event.error.message);
  if (event.code === 'BUNDLE_END') {
    await event.result.close();
    await restart();
  }
});

/** The old server ends first, because it holds the port and the data folder. */
async function restart(): Promise<void> {
  await end(server);
  if (stopping) return;
  console.log('The API is built; starting it.');
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
    await Promise.all([apiWatch.close(), end(webWatch), end(server)]);
    process.exit(0);
  });
}
