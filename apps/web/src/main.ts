import { applyStoredTheme } from './app/ui/theme-choice.ts';
import { learnLanguage } from './language/learn-language.ts';

applyStoredTheme();
await learnLanguage();
// Only now: the texts at the top of modules are translated when the modules are loaded.
const { start } = await import('./app/start.ts');
start().catch((error: unknown) => console.error(error));
