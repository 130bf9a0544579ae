/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How well judgements of pairs fit each other: a consistency ratio up to 0.1 is good, up to 0.2 tolerable, beyond that some should be revisited. Unknown where no judgement can contradict another. */
export type ConsistencyVerdict =
  | 'good'
  | 'revisit'
  | 'tolerable'
  | 'unknown';

/** The place of a goal in a participant’s order. */
export type GoalPlaceInput = {
  goal: string;
  /** 1 is first; goals that tie share a place. */
  place: number;
};

/** What one says about a pair of goals. */
export type JudgementDraftInput = {
  /** What was shown of this pair before, in the same direction; null if nothing was. */
  before?: number | null | undefined;
  /** The first goal. */
  first: string;
  /** How many times as much the first goal counts, 1/9 to 9; null takes back what was said. */
  ratio?: number | null | undefined;
  /** The second goal. */
  second: string;
};

/** How many points one gives a goal. */
export type PointsDraftInput = {
  /** What was shown before; null if nothing was. */
  before?: number | null | undefined;
  /** The goal. */
  goal: string;
  /** The points, 0 to 1,000; null takes back what was said. */
  points?: number | null | undefined;
};

/** How goals are weighed: two at a time, by giving points, or by putting them in order. */
export type WeighingMethod =
  | 'pairwise'
  | 'points'
  | 'ranking';

/** How far a weighing has come. */
export type WeighingPhase =
  /** Everybody weighs alone, and nobody sees what others say. */
  | 'alone'
  /** It stands, and takes no more answers. */
  | 'closed'
  /** Those who weigh see each other’s weights, and may revise their own. */
  | 'together';

export type HeldAnswersFragment = { revision: number, answers: { judgements: Array<{ first: string, second: string, ratio: number }>, points: Array<{ goal: string, points: number }>, places: Array<{ goal: string, place: number }> } };

export type MyWeighingSheetFragment = { participant: string, name: string, weighing: string, organization: string, engagement: string, consultant: string, method: WeighingMethod, phase: WeighingPhase, minutes: number, visibleTo: Array<string>, finishedAt: string | null, revision: number, brand: { colour: string | null, logo: string | null }, goals: Array<{ id: string, name: string, note: string | null }>, pairs: Array<{ first: string, second: string }>, own: { answered: number, asked: number, weights: Array<{ goal: string, weight: number }>, consistency: { verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> } }, group: { counted: number, goals: Array<{ goal: string, weight: number, low: number, high: number }>, people: Array<{ participant: string, weights: Array<{ goal: string, weight: number }> }> } | null, fellows: Array<{ id: string, name: string }>, answers: { judgements: Array<{ first: string, second: string, ratio: number }>, points: Array<{ goal: string, points: number }>, places: Array<{ goal: string, place: number }> } };

export type MyWeighingQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWeighingQuery = { myWeighing: { participant: string, name: string, weighing: string, organization: string, engagement: string, consultant: string, method: WeighingMethod, phase: WeighingPhase, minutes: number, visibleTo: Array<string>, finishedAt: string | null, revision: number, brand: { colour: string | null, logo: string | null }, goals: Array<{ id: string, name: string, note: string | null }>, pairs: Array<{ first: string, second: string }>, own: { answered: number, asked: number, weights: Array<{ goal: string, weight: number }>, consistency: { verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> } }, group: { counted: number, goals: Array<{ goal: string, weight: number, low: number, high: number }>, people: Array<{ participant: string, weights: Array<{ goal: string, weight: number }> }> } | null, fellows: Array<{ id: string, name: string }>, answers: { judgements: Array<{ first: string, second: string, ratio: number }>, points: Array<{ goal: string, points: number }>, places: Array<{ goal: string, place: number }> } } };

export type SaveJudgementMutationVariables = Exact<{
  input: JudgementDraftInput;
}>;


export type SaveJudgementMutation = { saveJudgement: { revision: number, answers: { judgements: Array<{ first: string, second: string, ratio: number }>, points: Array<{ goal: string, points: number }>, places: Array<{ goal: string, place: number }> } } };

export type SavePointsMutationVariables = Exact<{
  points: Array<PointsDraftInput> | PointsDraftInput;
}>;


export type SavePointsMutation = { savePoints: { revision: number, answers: { judgements: Array<{ first: string, second: string, ratio: number }>, points: Array<{ goal: string, points: number }>, places: Array<{ goal: string, place: number }> } } };

export type SavePlacesMutationVariables = Exact<{
  places: Array<GoalPlaceInput> | GoalPlaceInput;
  revision: number;
}>;


export type SavePlacesMutation = { savePlaces: { revision: number, answers: { judgements: Array<{ first: string, second: string, ratio: number }>, points: Array<{ goal: string, points: number }>, places: Array<{ goal: string, place: number }> } } };

export type FinishWeighingMutationVariables = Exact<{ [key: string]: never; }>;


export type FinishWeighingMutation = { finishWeighing: { participant: string, name: string, weighing: string, organization: string, engagement: string, consultant: string, method: WeighingMethod, phase: WeighingPhase, minutes: number, visibleTo: Array<string>, finishedAt: string | null, revision: number, brand: { colour: string | null, logo: string | null }, goals: Array<{ id: string, name: string, note: string | null }>, pairs: Array<{ first: string, second: string }>, own: { answered: number, asked: number, weights: Array<{ goal: string, weight: number }>, consistency: { verdict: ConsistencyVerdict, revisit: Array<{ first: string, second: string, said: number, implied: number }> } }, group: { counted: number, goals: Array<{ goal: string, weight: number, low: number, high: number }>, people: Array<{ participant: string, weights: Array<{ goal: string, weight: number }> }> } | null, fellows: Array<{ id: string, name: string }>, answers: { judgements: Array<{ first: string, second: string, ratio: number }>, points: Array<{ goal: string, points: number }>, places: Array<{ goal: string, place: number }> } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const HeldAnswersFragmentDoc = new TypedDocumentString(`
    fragment HeldAnswers on MyWeighing {
  revision
  answers {
    judgements {
      first
      second
      ratio
    }
    points {
      goal
      points
    }
    places {
      goal
      place
    }
  }
}
    `, {"fragmentName":"HeldAnswers"}) as unknown as TypedDocumentString<HeldAnswersFragment, unknown>;
export const MyWeighingSheetFragmentDoc = new TypedDocumentString(`
    fragment MyWeighingSheet on MyWeighing {
  ...HeldAnswers
  participant
  name
  weighing
  organization
  engagement
  consultant
  method
  phase
  minutes
  visibleTo
  finishedAt
  brand {
    colour
    logo
  }
  goals {
    id
    name
    note
  }
  pairs {
    first
    second
  }
  own {
    answered
    asked
    weights {
      goal
      weight
    }
    consistency {
      verdict
      revisit {
        first
        second
        said
        implied
      }
    }
  }
  group {
    counted
    goals {
      goal
      weight
      low
      high
    }
    people {
      participant
      weights {
        goal
        weight
      }
    }
  }
  fellows {
    id
    name
  }
}
    fragment HeldAnswers on MyWeighing {
  revision
  answers {
    judgements {
      first
      second
      ratio
    }
    points {
      goal
      points
    }
    places {
      goal
      place
    }
  }
}`, {"fragmentName":"MyWeighingSheet"}) as unknown as TypedDocumentString<MyWeighingSheetFragment, unknown>;
export const MyWeighingDocument = new TypedDocumentString(`
    query MyWeighing {
  myWeighing {
    ...MyWeighingSheet
  }
}
    fragment HeldAnswers on MyWeighing {
  revision
  answers {
    judgements {
      first
      second
      ratio
    }
    points {
      goal
      points
    }
    places {
      goal
      place
    }
  }
}
fragment MyWeighingSheet on MyWeighing {
  ...HeldAnswers
  participant
  name
  weighing
  organization
  engagement
  consultant
  method
  phase
  minutes
  visibleTo
  finishedAt
  brand {
    colour
    logo
  }
  goals {
    id
    name
    note
  }
  pairs {
    first
    second
  }
  own {
    answered
    asked
    weights {
      goal
      weight
    }
    consistency {
      verdict
      revisit {
        first
        second
        said
        implied
      }
    }
  }
  group {
    counted
    goals {
      goal
      weight
      low
      high
    }
    people {
      participant
      weights {
        goal
        weight
      }
    }
  }
  fellows {
    id
    name
  }
}`) as unknown as TypedDocumentString<MyWeighingQuery, MyWeighingQueryVariables>;
export const SaveJudgementDocument = new TypedDocumentString(`
    mutation SaveJudgement($input: JudgementDraftInput!) {
  saveJudgement(input: $input) {
    ...HeldAnswers
  }
}
    fragment HeldAnswers on MyWeighing {
  revision
  answers {
    judgements {
      first
      second
      ratio
    }
    points {
      goal
      points
    }
    places {
      goal
      place
    }
  }
}`) as unknown as TypedDocumentString<SaveJudgementMutation, SaveJudgementMutationVariables>;
export const SavePointsDocument = new TypedDocumentString(`
    mutation SavePoints($points: [PointsDraftInput!]!) {
  savePoints(points: $points) {
    ...HeldAnswers
  }
}
    fragment HeldAnswers on MyWeighing {
  revision
  answers {
    judgements {
      first
      second
      ratio
    }
    points {
      goal
      points
    }
    places {
      goal
      place
    }
  }
}`) as unknown as TypedDocumentString<SavePointsMutation, SavePointsMutationVariables>;
export const SavePlacesDocument = new TypedDocumentString(`
    mutation SavePlaces($places: [GoalPlaceInput!]!, $revision: Int!) {
  savePlaces(places: $places, revision: $revision) {
    ...HeldAnswers
  }
}
    fragment HeldAnswers on MyWeighing {
  revision
  answers {
    judgements {
      first
      second
      ratio
    }
    points {
      goal
      points
    }
    places {
      goal
      place
    }
  }
}`) as unknown as TypedDocumentString<SavePlacesMutation, SavePlacesMutationVariables>;
export const FinishWeighingDocument = new TypedDocumentString(`
    mutation FinishWeighing {
  finishWeighing {
    ...MyWeighingSheet
  }
}
    fragment HeldAnswers on MyWeighing {
  revision
  answers {
    judgements {
      first
      second
      ratio
    }
    points {
      goal
      points
    }
    places {
      goal
      place
    }
  }
}
fragment MyWeighingSheet on MyWeighing {
  ...HeldAnswers
  participant
  name
  weighing
  organization
  engagement
  consultant
  method
  phase
  minutes
  visibleTo
  finishedAt
  brand {
    colour
    logo
  }
  goals {
    id
    name
    note
  }
  pairs {
    first
    second
  }
  own {
    answered
    asked
    weights {
      goal
      weight
    }
    consistency {
      verdict
      revisit {
        first
        second
        said
        implied
      }
    }
  }
  group {
    counted
    goals {
      goal
      weight
      low
      high
    }
    people {
      participant
      weights {
        goal
        weight
      }
    }
  }
  fellows {
    id
    name
  }
}`) as unknown as TypedDocumentString<FinishWeighingMutation, FinishWeighingMutationVariables>;