import { debianPackage, installedProgram, programNamedBy } from './installed-program.ts';

/**
 * The path of a Prometheus, whose answers become measurements: the one named by PEERWAY_PROMETHEUS, else an installed one, else
 * Debian's package (as root). Where all fail, an error whose sentence says what to do.
 */
export async function prometheus(): Promise<string> {
  const found = programNamedBy('PEERWAY_PROMETHEUS') ?? installedProgram(['prometheus']);
  if (found) return found;
  console.log("No Prometheus is installed; installing the system's package (some 40 MB) …");
  const packaged = (await debianPackage('prometheus')) ? installedProgram(['prometheus']) : undefined;
  if (packaged) return packaged;
  throw new Error(
    'Feeds are tried against a real Prometheus, and none could be installed: install one (on Debian, as root: apt-get install prometheus) or name its program in PEERWAY_PROMETHEUS.',
  );
}
