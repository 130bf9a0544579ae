/** What the signs of the chart mean. */
export const ganttSigns: readonly string[] = [
  $localize`Bar: from the first day to the last; the dark part is done. Red: no day to spare. Red rim: late.`,
  $localize`Diamond: milestone. Ring: gate. Dark bar with hooks: sum of the lines under it.`,
  $localize`Thin grey bar below: where it stood in the baseline. Double edge: held until this day to fit the people there are.`,
  $localize`Dark line with ends: from the tenth to the ninetieth of a hundred draws of the forecast; tick: the eightieth.`,
  $localize`Yellow line: must be finished by this day. Dotted line: promised for this day. Orange line through all: up to here progress is known.`,
];
