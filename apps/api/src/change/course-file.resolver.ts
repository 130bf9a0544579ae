import { EntityManager } from '@mikro-orm/postgresql';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ChangeId } from '@peerway/change';
import { MayInEngagement } from '../access/may.ts';
import { Parsed } from '../graphql/parsed.pipe.ts';
import { Engagement } from '../workspace/engagement.entity.ts';
import { Id } from '../workspace/engagement.resolver.ts';
import { CourseFile } from './course-file.entity.ts';
import { removeCourseFile } from './keep-course-file.ts';
import { MyCourse } from './my-course.resolver.ts';

const which = { type: () => ID, description: 'Which engagement.' } as const;

/** Files that go with courses. They are added and read by plain routes. */
@Resolver(() => MyCourse)
export class CourseFileResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => [CourseFile], { complexity: 20, description: 'The files of a course, by name.' })
  @MayInEngagement('engagement.read', 'engagementId')
  async courseFiles(
    @Args('engagementId', which, new Parsed(Id)) engagementId: string,
    @Args('course', { type: () => ID, description: 'Which course.' }, new Parsed(ChangeId)) course: string,
  ): Promise<CourseFile[]> {
    await this.em.findOneOrFail(Engagement, { id: engagementId });
    return this.em.find(CourseFile, { engagementId, course }, { orderBy: { name: 'asc', id: 'asc' } });
  }

  @Mutation(() => Boolean, {
    complexity: 20,
    description: 'Removes a file of a course. Removed twice it is gone once.',
  })
  @MayInEngagement('change.edit', 'engagementId')
  removeCourseFile(
    @Args('engagementId', which, new Parsed(Id)) engagement: string,
    @Args('file', { type: () => ID, description: 'Which file.' }, new Parsed(Id)) file: string,
  ): Promise<boolean> {
    return removeCourseFile(this.em, engagement, file);
  }

  @ResolveField(() => [CourseFile], { complexity: 20, description: 'What goes with it, such as its slides; by name.' })
  files(@Parent() { course, engagementId }: MyCourse): Promise<CourseFile[]> {
    return this.em.find(CourseFile, { engagementId, course }, { orderBy: { name: 'asc', id: 'asc' } });
  }
}
