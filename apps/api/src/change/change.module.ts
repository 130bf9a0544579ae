import { Module } from '@nestjs/common';
import { CourseFileResolver } from './course-file.resolver.ts';
import { CourseFilesController } from './course-files.controller.ts';
import { ChangeLinkResolver } from './change-link.resolver.ts';
import { FeedbackResolver } from './feedback.resolver.ts';
import { AffectedPersonResolver } from './affected-person.resolver.ts';
import { CommunicationResolver } from './communication.resolver.ts';
import { ChangeResolver } from './change.resolver.ts';
import { MyChangeResolver } from './my-change.resolver.ts';
import { GoLiveResolver } from './go-live.resolver.ts';
import { MyMessageResolver } from './my-message.resolver.ts';
import { MyCourseResolver } from './my-course.resolver.ts';
import { SessionPlaceResolver } from './session-place.resolver.ts';
import { MyPolicyResolver } from './my-policy.resolver.ts';
import { PeopleFilesController } from './people-files.controller.ts';
import { PolicyProofController } from './policy-proof.controller.ts';
import { PolicyResolver } from './policy.resolver.ts';
import { PulseResolver } from './pulse.resolver.ts';
import { TrainingResolver } from './training.resolver.ts';

const providers = [
  // The people side, and what it asks of people.
  AffectedPersonResolver,
  ChangeLinkResolver,
  FeedbackResolver,
  ChangeResolver,
  CommunicationResolver,
  MyChangeResolver,
  PulseResolver,
  PolicyResolver,
  MyPolicyResolver,
  MyCourseResolver,
  CourseFileResolver,
  SessionPlaceResolver,
  MyMessageResolver,
  GoLiveResolver,
  TrainingResolver,
];

@Module({ providers, controllers: [CourseFilesController, PeopleFilesController, PolicyProofController] })
export class ChangeModule {}
