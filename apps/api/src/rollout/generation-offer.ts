import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { generatedRisks, GenerationInputs, PlanRisk, stageKinds } from '@peerway/rollout';
import { RolloutSize, type SelectionInputs, type UseCase } from '@peerway/use-cases';
import { useCasesIn } from '@peerway/use-cases/content';
import type { MemberAccess } from '../access/access.ts';
import { typeOf } from '../graphql/type-of.ts';
import { languageHere } from '../operations/request-scope.ts';
import { useCasesOf } from '../use-cases/catalogue-of.ts';
import { standingDecision } from '../use-cases/selection-changes.ts';
import { selectionInputs } from '../use-cases/selection-inputs.ts';
import { fitOf, generationInputs } from './generation-inputs.ts';
import { savedPlan, settingsOfPlan } from './plan-opened.ts';

const InputsType = typeOf(GenerationInputs, 'output');
const RiskType = typeOf(PlanRisk, 'output');
const SizeType = typeOf(RolloutSize, 'output');

@ObjectType({ description: 'A use case that can be planned, with what its plan would be like.' })
export class PlanUseCaseOffer {
  @Field(() => ID, { description: 'The use case.' })
  id: string;

  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => Int, { description: 'How many stages its rollout has.' })
  stages: number;

  @Field(() => Float, { description: 'How many weeks its stages take together, most likely.' })
  likelyWeeks: number;

  @Field(() => Boolean, { description: 'Whether one of its stages is done wave by wave.' })
  isInWaves: boolean;

  @Field(() => Float, { description: 'Likely person-weeks of a small rollout.' })
  small: number;

  @Field(() => Float, { description: 'Likely person-weeks of a medium rollout.' })
  medium: number;

  @Field(() => Float, { description: 'Likely person-weeks of a large rollout.' })
  large: number;

  @Field(() => Int, { description: 'How many of its prerequisites do not hold.' })
  unmet: number;

  @Field(() => Int, { description: 'How many of its prerequisites nobody knows of.' })
  unknown: number;
}

@ObjectType({ description: 'What the plan of an engagement can be generated from.' })
export class PlanGenerationInputs {
  @Field(() => ID, { description: 'The engagement.' })
  engagementId: string;

  @Field(() => [ID], { description: 'The use cases of the decision that stands in Select; empty where none stands.' })
  suggested: readonly string[];

  @Field(() => SizeType, { description: 'The size of the rollout as Select or the head count says.' })
  size: RolloutSize;

  @Field(() => [PlanUseCaseOffer], { description: 'Every use case that can be planned.' })
  useCases: readonly PlanUseCaseOffer[];

  @Field(() => InputsType, { description: 'Everything that goes into the plan of the use cases asked for.' })
  inputs: GenerationInputs;

  @Field(() => [RiskType], {
    description: 'Risks of these use cases, their platforms and cases like them. None has a size.',
  })
  risks: readonly PlanRisk[];
}

/** What a plan can be generated from; of the use cases asked for, or those of the plan, or else those that were decided on. */
export async function generationOffer(
  em: EntityManager,
  access: MemberAccess,
  { engagement, useCases }: { readonly engagement: string; readonly useCases: readonly string[] | null },
): Promise<PlanGenerationInputs> {
  const suggested = (await standingDecision(em, engagement))?.chosen ?? [];
  const planned = settingsOfPlan(await savedPlan(em, engagement)).scope.useCases;
  const wanted = useCases ?? (planned.length > 0 ? planned : suggested);
  const selection = await selectionInputs(em, access, engagement);
  const known = [...(await useCasesOf(em)).values()];
  const inputs = await generationInputs(em, access, { engagement, useCases: wanted });
  return {
    engagementId: engagement,
    suggested,
    size: inputs.size,
    useCases: known.map((useCase) => offerOf(useCase, selection)),
    inputs,
    risks: generatedRisks(inputs, wanted),
  };
}

function offerOf(useCase: UseCase, selection: SelectionInputs): PlanUseCaseOffer {
  const { id, rolloutStages, effort } = useCase;
  const name = useCasesIn(languageHere()).find((each) => each.id === id)?.name ?? useCase.name;
  const { unmet, unknown } = fitOf(useCase, selection);
  const [small, medium, large] = [effort.small, effort.medium, effort.large].map((size) => size.personWeeks.likely);
  return {
    ...{ id, name, unmet, unknown, small: small ?? 0, medium: medium ?? 0, large: large ?? 0 },
    stages: rolloutStages.length,
    likelyWeeks: rolloutStages.reduce((sum, { weeks }) => sum + weeks.likely, 0),
    isInWaves: stageKinds(rolloutStages).includes('wave'),
  };
}
