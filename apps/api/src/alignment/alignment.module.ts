import { Module } from '@nestjs/common';
import { GoalResolver } from './goal.resolver.ts';
import { MyWeighingResolver } from './my-weighing.resolver.ts';
import { ParticipantResolver } from './participant.resolver.ts';
import { WeighingResolver } from './weighing.resolver.ts';

@Module({ providers: [GoalResolver, WeighingResolver, ParticipantResolver, MyWeighingResolver] })
export class AlignmentModule {}
