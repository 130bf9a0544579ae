import { commandKey, type Shortcut } from '../../shell/shortcuts.ts';

/** The keys of the Gantt chart. */
export function ganttShortcuts(): readonly Shortcut[] {
  const command = commandKey();
  const space = $localize`:key|:Space`;
  const shift = $localize`:key|:Shift`;
  return [
    { keys: ['↑', '↓'], does: $localize`Go to the line above or below`, isSingle: false },
    { keys: ['→', '←'], does: $localize`Open or close what has lines under it`, isSingle: false },
    { keys: ['Enter'], does: $localize`Change the name`, isSingle: false },
    { keys: ['Alt', '→', '←'], does: $localize`Move by a day, later or earlier`, isSingle: false },
    { keys: ['Alt', '↑', '↓'], does: $localize`Move past the neighbour`, isSingle: false },
    { keys: ['Alt', shift, '→', '←'], does: $localize`Indent, outdent`, isSingle: false },
    { keys: [space], does: $localize`Pick out a line, or leave it`, isSingle: false },
    { keys: [shift, '↑', '↓'], does: $localize`Pick out several lines`, isSingle: false },
    { keys: ['L'], does: $localize`Let the lines picked out follow one another`, isSingle: true },
    { keys: ['D'], does: $localize`Open everything about the line`, isSingle: true },
    { keys: ['N'], does: $localize`Add a task below`, isSingle: true },
    { keys: [$localize`:key|:Delete`], does: $localize`Remove`, isSingle: false },
    { keys: [command, 'Z'], does: $localize`Take back`, isSingle: false },
    { keys: [command, 'Y'], does: $localize`Do again`, isSingle: false },
  ];
}

/** What the signs of the chart mean. */
export const ganttSigns: readonly string[] = [
  $localize`Bar: from the first day to the last; the dark part is done. Red: no day to spare. Red rim: late.`,
  $localize`Diamond: milestone. Ring: gate. Dark bar with hooks: sum of the lines under it.`,
  $localize`Thin grey bar below: where it stood in the baseline. Double edge: held until this day to fit the people there are.`,
  $localize`Dark line with ends: from the tenth to the ninetieth of a hundred draws of the forecast; tick: the eightieth.`,
  $localize`Yellow line: must be finished by this day. Dotted line: promised for this day. Orange line through all: up to here progress is known.`,
];
