/** How far a scenario leans, in words. */
export function leanWords(lean: number): string {
  const percent = Math.round(Math.abs(lean) * 100);
  if (percent === 0) return $localize`The likely values`;
  if (percent === 100)
    return lean < 0 ? $localize`All the way to the worse ends` : $localize`All the way to the better ends`;
  if (percent === 50) return lean < 0 ? $localize`Halfway to the worse ends` : $localize`Halfway to the better ends`;
  return lean < 0
    ? $localize`${percent}:percent: % of the way to the worse ends`
    : $localize`${percent}:percent: % of the way to the better ends`;
}
