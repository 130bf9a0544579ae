// The launcher behind every npm script. It is plain JavaScript for Node 20 and imports nothing that has to be installed,
// because on a fresh clone nothing is: it installs what is missing and then runs the verb under the project's own Node.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { installDependencies, projectNode } from './dependencies.js';

const VERBS = ['start', 'dev', 'check', 'test', 'build', 'generate', 'bench', 'dump', 'restore', 'reset-owner'];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [verb, ...rest] = process.argv.slice(2);

if (!VERBS.includes(verb)) {
  console.error(`Unknown command "${verb ?? ''}". Known commands: ${VERBS.join(', ')}.`);
  process.exit(1);
}

const refusal = await installDependencies(root);
if (refusal) {
  console.error(refusal);
  process.exit(1);
}

const child = spawn(projectNode(root), [path.join(root, 'scripts', 'verbs', `${verb}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
});

// A terminal sends Ctrl-C to the whole group, so the verb has it already; every other signal reaches only this process.
for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
}

child.on('error', (error) => {
  console.error(`Could not run the project's Node: ${error.message}. Delete node_modules and try again.`);
  process.exit(1);
});
child.on('exit', (code, signal) => {
  process.exit(signal ? 1 : (code ?? 1));
});
