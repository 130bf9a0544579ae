import { generate } from '../generated.ts';
import { sentenceOr } from '../sentence.ts';

await sentenceOr(generate);
