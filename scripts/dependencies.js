import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const WANTED_NODE = 24;
const HEARTBEAT_MS = 20_000;

/**
 * Installs the dependencies named in package-lock.json unless the last installation was of the same lock file.
 *
 * @param {string} root the project's folder
 * @returns {Promise<string | undefined>} a sentence that says what went wrong and what to do, or nothing
 */
export async function installDependencies(root) {
  const stamp = path.join(root, 'node_modules', '.peerway-lock');
  const wanted = fingerprint(path.join(root, 'package-lock.json'));
  if (read(stamp) === wanted) return hasNode(root) ? undefined : noNode();
  if (holdsTheLock(root)) {
    writeFileSync(stamp, wanted);
    return hasNode(root) ? undefined : noNode();
  }

  const release = await lock(root);
  try {
    // Another start may have installed while this one waited for its turn.
    if (read(stamp) === wanted) return hasNode(root) ? undefined : noNode();
    console.log(`Installing dependencies (${existsSync(path.dirname(stamp)) ? 'they have changed' : 'first run'}) …`);
    const began = Date.now();
    const code = await npmInstall(root, began);
    if (code !== 0) {
      return 'Installing the dependencies failed: see the lines above, check the network and the npm registry setting, and run the command again.';
    }
    if (!hasNode(root)) return noNode();
    writeFileSync(stamp, wanted);
    console.log(`Dependencies are installed (${seconds(began)} s).`);
    return undefined;
  } finally {
    release();
  }
}

/**
 * The Node that the project runs on: its own when it is installed, else the one that runs now if it is new enough.
 *
 * @param {string} root the project's folder
 * @returns {string} the path of the executable
 */
export function projectNode(root) {
  const own = path.join(root, 'node_modules', '.bin', 'node');
  return existsSync(own) ? own : process.execPath;
}

/**
 * Installs exactly what the lock file names and writes neither it nor package.json. `npm ci` would be the obvious word, but
 * it refuses a lock file that lacks optional packages of other platforms, which registries that mirror only some of them
 * cannot name; it also empties the folder under whatever still runs from it.
 */
function npmInstall(root, began) {
  // NODE_ENV=production would leave out what the build needs; npm's own path avoids finding another npm.
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm && /\.c?js$/.test(npm) ? [process.execPath, npm] : ['npm'];
  const child = spawn(
    command,
    [...first, 'install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  const heartbeat = setInterval(() => console.log(`  … still installing (${seconds(began)} s)`), HEARTBEAT_MS);
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  }).finally(() => clearInterval(heartbeat));
}

/**
 * Whether what npm says it installed is what the lock file asks for: so it is after a developer's own `npm install`, and
 * installing again would only take a minute and pull the folder from under whatever runs. Optional packages are those of
 * other platforms.
 */
function holdsTheLock(root) {
  const wanted = packages(path.join(root, 'package-lock.json'));
  const held = packages(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !held) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional, link }]) =>
      !place.startsWith('node_modules/') || optional || (link ? held[place]?.link : held[place]?.version === version),
  );
}

function packages(file) {
  const text = read(file);
  return text && JSON.parse(text).packages;
}

/** Waits until no other living process installs here, then holds the place; a lock left by a killed process is taken over. */
async function lock(root) {
  const folder = path.join(root, '.cache', 'installing');
  const owner = path.join(folder, 'pid');
  mkdirSync(path.dirname(folder), { recursive: true });
  for (let told = false; ; told = true) {
    try {
      mkdirSync(folder);
      writeFileSync(owner, String(process.pid));
      return () => rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!told) console.log('Another command is installing the dependencies; waiting for it …');
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (!isAlive(Number(read(owner)))) rmSync(folder, { recursive: true, force: true });
  }
}

function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function hasNode(root) {
  return existsSync(path.join(root, 'node_modules', '.bin', 'node')) || major() >= WANTED_NODE;
}

function noNode() {
  return `Peerway runs on Node ${WANTED_NODE}, which npm installs with the dependencies, but it is not there: npm is set to ignore install scripts. Run "npm rebuild node --ignore-scripts=false" once, or use Node ${WANTED_NODE} yourself.`;
}

function major() {
  return Number(process.versions.node.split('.')[0]);
}

function fingerprint(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function seconds(began) {
  return Math.round((Date.now() - began) / 1000);
}
