import { debianPackage, installedProgram, programNamedBy } from './installed-program.ts';

const INSTALLED = ['soffice', 'libreoffice'];
const PACKAGE = 'libreoffice-calc-nogui';

/**
 * The path of a LibreOffice, which recalculates the workbooks that the product writes: the one named by PEERWAY_LIBREOFFICE,
 * else an installed one, else Debian's package (as root). Where all fail, an error whose sentence says what to do.
 */
export async function libreOffice(): Promise<string> {
  const found = programNamedBy('PEERWAY_LIBREOFFICE') ?? installedProgram(INSTALLED);
  if (found) return found;
  console.log("No LibreOffice is installed; installing the system's package of its spreadsheet (some 100 MB) …");
  const packaged = (await debianPackage(PACKAGE)) ? installedProgram(INSTALLED) : undefined;
  if (packaged) return packaged;
  throw new Error(
    `The workbooks are recalculated by LibreOffice, and none could be installed: install one (on Debian, as root: apt-get install ${PACKAGE}) or name its program in PEERWAY_LIBREOFFICE.`,
  );
}
