import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { May } from '../access/may.ts';
import { languageHere } from '../operations/request-scope.ts';
import { publicHolidays } from './public-holidays.ts';

@ObjectType({ description: 'A public holiday, on one day or on several in a row.' })
export class PublicHoliday {
  @Field(() => String, { description: 'The first day, as YYYY-MM-DD.' })
  from: string;

  @Field(() => String, { description: 'The last day, as YYYY-MM-DD.' })
  until: string;

  @Field(() => String, { description: 'What it is called, in your language where that is known.' })
  name: string;
}

/** Days on which a country does not work. */
@Resolver()
export class HolidayResolver {
  @Query(() => [PublicHoliday], {
    complexity: 300,
    description:
      'The public holidays that hold everywhere in a country, to be taken over into a calendar. Those of single regions and half days are not among them.',
  })
  @May('library.read')
  publicHolidays(
    @Args('country', { type: () => String, description: 'A code of two capitals, such as DE.' }) country: string,
    @Args('fromYear', { type: () => Int, description: 'The first year, 1990 at the earliest.' }) fromYear: number,
    @Args('untilYear', { type: () => Int, description: 'The last year, at most eleven later.' }) untilYear: number,
  ): readonly PublicHoliday[] {
    return publicHolidays({ country, fromYear, untilYear, language: languageHere() });
  }
}
