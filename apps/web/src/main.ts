import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app.ts';
import { providers } from './app/providers.ts';
import { applyStoredTheme } from './app/ui/theme-choice.ts';

applyStoredTheme();
bootstrapApplication(App, { providers }).catch((error: unknown) => console.error(error));
