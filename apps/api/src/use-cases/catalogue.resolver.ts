import { Args, Field, ID, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '@peerway/kernel';
import { Platform, UseCase, UseCaseAlternatives } from '@peerway/use-cases';
import { platformsIn, useCaseAlternativesIn, useCasesIn } from '@peerway/use-cases/content';
import { May } from '../access/may.ts';
import { typeOf } from '../graphql/type-of.ts';
import { languageHere } from '../operations/request-scope.ts';
import { noSuchUseCase, ownUseCasesOf } from './catalogue-of.ts';
import { OwnUseCase } from './own-use-case.entity.ts';

const UseCaseType = typeOf(UseCase, 'output');
const AlternativesType = typeOf(UseCaseAlternatives, 'output');
const PlatformType = typeOf(Platform, 'output');

/** Where a use case comes from. */
export const UseCaseOrigin = { public: 'public', own: 'own' } as const;
registerEnumType(UseCaseOrigin, {
  name: 'UseCaseOrigin',
  description: 'Where a use case comes from.',
  valuesMap: {
    public: { description: 'It comes with Peerway.' },
    own: { description: 'The workspace wrote it, and nobody else sees it.' },
  },
});

@ObjectType({ description: 'A use case that a workspace can choose from.' })
export class ListedUseCase {
  @Field(() => ID, { description: 'The id of the use case; it stands in the address of its page.' })
  id: string;

  @Field(() => UseCaseOrigin, { description: 'Where it comes from.' })
  origin: keyof typeof UseCaseOrigin;

  @Field(() => UseCaseType, { description: 'The use case with everything that its page shows.' })
  useCase: UseCase;

  @Field(() => AlternativesType, {
    nullable: true,
    description: 'How it could be done without peers; null where nobody has said, as of own use cases.',
  })
  alternatives: UseCaseAlternatives | null;

  @Field(() => OwnUseCase, { nullable: true, description: 'What is kept of an own one; null for one of Peerway.' })
  own: OwnUseCase | null;
}

/** The catalogue, for programs: the portal's own pages have it along. */
@Resolver(() => ListedUseCase)
export class CatalogueResolver {
  constructor(private readonly em: EntityManager) {}

  @Query(() => [ListedUseCase], {
    complexity: 500,
    description: 'Every use case that the workspace can choose from: those of Peerway, then its own.',
  })
  @May('library.read')
  async useCases(): Promise<ListedUseCase[]> {
    const own = await ownUseCasesOf(this.em);
    return [...useCasesIn(languageHere()).map(published), ...own.map(listed)];
  }

  @Query(() => ListedUseCase, { description: 'One use case, of Peerway or own.' })
  @May('library.read')
  async useCase(@Args('id', { type: () => ID, description: 'Which one.' }) id: string): Promise<ListedUseCase> {
    const found = (await this.useCases()).find((one) => one.id === id);
    if (!found) throw noSuchUseCase(id.slice(0, 100));
    return found;
  }

  @Query(() => [PlatformType], {
    complexity: 500,
    description: 'The platforms with which use cases can be built, in the order of their ids.',
  })
  @May('library.read')
  platforms(): readonly Platform[] {
    return platformsIn(languageHere());
  }

  @Query(() => PlatformType, { description: 'One platform.' })
  @May('library.read')
  platform(@Args('id', { type: () => ID, description: 'Which one.' }) id: string): Platform {
    const found = this.platforms().find((one) => one.id === id);
    if (!found) throw new DomainError('NOT_FOUND', 'There is no such platform: the address is wrong.');
    return found;
  }
}

function published(useCase: UseCase): ListedUseCase {
  const alternatives = useCaseAlternativesIn(languageHere()).find((one) => one.useCase === useCase.id) ?? null;
  return { id: useCase.id, origin: 'public', useCase, alternatives, own: null };
}

function listed(own: OwnUseCase): ListedUseCase {
  return { id: own.useCaseId, origin: 'own', useCase: own.content as UseCase, alternatives: null, own };
}
