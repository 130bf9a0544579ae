import { apiVerb } from '../api-verb.ts';

await apiVerb('restore');
