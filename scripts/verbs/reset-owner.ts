import { apiVerb } from '../api-verb.ts';

await apiVerb('reset-owner');
