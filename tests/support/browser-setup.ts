import type { TestProject } from 'vitest/node';
import { chromium } from '../../scripts/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The executable of the Chromium that the journeys drive. */
    chromiumPath: string;
  }
}

/** Finds or installs a browser before the first journey. */
export default async function setup(project: TestProject): Promise<void> {
  const executable = await chromium();
  process.env['PEERWAY_CHROMIUM'] = executable;
  project.provide('chromiumPath', executable);
}
