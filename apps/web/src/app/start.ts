import { registerLocaleData } from '@angular/common';
import british from '@angular/common/locales/en-GB';
import { bootstrapApplication } from '@angular/platform-browser';
import { languageInForce } from '../language/language-in-force.ts';
import { App } from './app.ts';
import { providers } from './providers.ts';

/** Starts the application; the language is known by then, and any other than English has brought its locale along. */
export async function start(): Promise<void> {
  if (languageInForce() === 'en') {
    registerLocaleData(british);
    $localize.locale = 'en-GB';
  }
  await bootstrapApplication(App, { providers });
}
