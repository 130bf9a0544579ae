import * as z from 'zod';
import { lessonAreas } from './case-words.ts';
import { SourceRefs } from './outcome.ts';
import { plainProse } from './plain-prose.ts';

/** What a lesson is about, as a type of the API. */
export const LessonAreaWord = z
  .enum(lessonAreas, { error: `The area of a lesson is one of: ${lessonAreas.join(', ')}.` })
  .meta({ id: 'LessonArea', description: 'What a lesson is about.' });

/** Something that can be learned from a case. */
export const Lesson = z
  .object({
    area: LessonAreaWord.describe('What it is about.'),
    text: plainProse({ max: 1500, lines: 'many' }).describe('What can be learned.'),
    sourceRefs: SourceRefs.describe('Which sources support it, counted from 0; none where it is our own reading.'),
  })
  .meta({ id: 'Lesson', description: 'Something that can be learned from a case.' });
export type Lesson = z.infer<typeof Lesson>;
