const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * The elements of the format that are read, or that say nothing a plan would lose: what programs compute themselves (dates, slack,
 * costs, earned value), how they show it, and who saved the file. All others are named in the report.
 */
export const knownElements: Readonly<
  Record<'Project' | 'Task' | 'Resource' | 'Assignment' | 'Calendar', ReadonlySet<string>>
> = {
  Project: new Set(
    words(`SaveVersion BuildNumber UID GUID Name Title Subject Category Company Manager Author CreationDate Revision LastSaved
        ScheduleFromStart StartDate FinishDate FYStartDate CriticalSlackLimit CurrencyDigits CurrencySymbol CurrencyCode
        CurrencySymbolPosition CalendarUID DefaultStartTime DefaultFinishTime MinutesPerDay MinutesPerWeek DaysPerMonth
        DefaultTaskType DefaultFixedCostAccrual DefaultStandardRate DefaultOvertimeRate DurationFormat WorkFormat
        EditableActualCosts HonorConstraints EarnedValueMethod InsertedProjectsLikeSummary MultipleCriticalPaths
        NewTasksEffortDriven NewTasksEstimated SplitsInProgressTasks SpreadActualCost SpreadPercentComplete
        TaskUpdatesResource FiscalYearStart WeekStartDay MoveCompletedEndsBack MoveRemainingStartsBack
        MoveRemainingStartsForward MoveCompletedEndsForward BaselineForEarnedValue AutoAddNewResourcesAndTasks StatusDate
        CurrentDate MicrosoftProjectServerURL Autolink NewTaskStartDate NewTasksAreManual DefaultTaskEVMethod
        ProjectExternallyEdited ExtendedCreationDate ActualsInSync RemoveFileProperties AdminProject UpdateManuallyScheduledTasksWhenEditingLinks
        KeepTaskOnNearestWorkingTimeWhenMadeAutoScheduled BaselineCalendar Views Filters Groups Tables Maps Reports Drawings
        DataLinks VBAProjects OutlineCodes WBSMasks ExtendedAttributes Calendars Tasks Resources Assignments`),
  ),
  Task: new Set(
    words(`UID GUID ID Name Active Manual Type IsNull CreateDate WBS WBSLevel OutlineNumber OutlineLevel Priority Start Finish
        Duration ManualStart ManualFinish ManualDuration DurationFormat FreeformDurationFormat Work Stop Resume ResumeValid
        EffortDriven OverAllocated Estimated Milestone Summary DisplayAsSummary DisplayOnTimeline Critical IsSubproject
        IsSubprojectReadOnly ExternalTask EarlyStart EarlyFinish LateStart LateFinish StartVariance FinishVariance
        WorkVariance DurationVariance FreeSlack TotalSlack StartSlack FinishSlack FixedCost FixedCostAccrual PercentComplete
        PercentWorkComplete Cost OvertimeCost OvertimeWork ActualStart ActualFinish ActualDuration ActualCost
        ActualOvertimeCost ActualWork ActualOvertimeWork RegularWork RemainingDuration RemainingCost RemainingWork
        RemainingOvertimeCost RemainingOvertimeWork ACWP CV ConstraintType CalendarUID ConstraintDate Deadline
        LevelAssignments LevelingCanSplit LevelingDelay LevelingDelayFormat PreLeveledStart PreLeveledFinish
        IgnoreResourceCalendar Notes HideBar Rollup BCWS BCWP PhysicalPercentComplete EarnedValueMethod PredecessorLink
        ActualWorkProtected ActualOvertimeWorkProtected ExtendedAttribute Baseline IsPublished StatusManager
        CommitmentStart CommitmentFinish CommitmentType Recurring SubprojectName ExternalTaskProject TimephasedData`),
  ),
  Resource: new Set(
    words(`UID GUID ID Name Type IsNull Initials Phonetics NTAccount Group WorkGroup EmailAddress MaxUnits PeakUnits
        OverAllocated AvailableFrom AvailableTo Start Finish CanLevel AccrueAt Work RegularWork OvertimeWork ActualWork
        RemainingWork ActualOvertimeWork RemainingOvertimeWork PercentWorkComplete StandardRate StandardRateFormat Cost
        OvertimeRate OvertimeRateFormat OvertimeCost CostPerUse ActualCost ActualOvertimeCost RemainingCost
        RemainingOvertimeCost WorkVariance CostVariance SV CV ACWP CalendarUID BCWS BCWP IsGeneric IsInactive IsEnterprise
        BookingType ActualWorkProtected ActualOvertimeWorkProtected ActiveDirectoryGUID CreationDate ExtendedAttribute
        Baseline IsCostResource AssnOwner AssnOwnerGuid IsBudget AvailabilityPeriods Rates TimephasedData Code Hyperlink`),
  ),
  Assignment: new Set(
    words(`UID GUID TaskUID ResourceUID PercentWorkComplete ActualCost ActualFinish ActualOvertimeCost ActualOvertimeWork
        ActualStart ActualWork ACWP Confirmed Cost CostRateTable RateScale CostVariance CV Delay Finish FinishVariance
        HasFixedRateUnits FixedMaterial LevelingDelay LevelingDelayFormat LinkedFields Milestone Overallocated OvertimeCost
        OvertimeWork PeakUnits RegularWork RemainingCost RemainingOvertimeCost RemainingOvertimeWork RemainingWork
        ResponsePending Start Stop Resume StartVariance Summary SV Units UpdateNeeded VAC Work WorkContour BCWS BCWP
        BookingType ActualWorkProtected ActualOvertimeWorkProtected CreationDate AssnOwner AssnOwnerGuid BudgetCost
        BudgetWork Baseline TimephasedData`),
  ),
  Calendar: new Set(
    words('UID GUID Name IsBaseCalendar IsBaselineCalendar BaseCalendarUID WeekDays Exceptions WorkWeeks'),
  ),
};
