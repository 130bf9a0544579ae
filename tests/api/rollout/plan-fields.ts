/** Every field of a line of a plan, to ask for. */
export const planTaskFields = `id name parent rank kind note estimate { low likely high } links { task type lagDays } noEarlierThan finishBy promised
  heldUntil calendar assignments { resource share } skills fixedCost progress { actualStart actualFinish remainingDays }
  origin { kind useCase part wave note }`;
