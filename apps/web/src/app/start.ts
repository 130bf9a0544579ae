import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app.ts';
import { providers } from './providers.ts';

/** Starts the application; the language is known by then. */
export async function start(): Promise<void> {
  await bootstrapApplication(App, { providers });
}
