/** The highest ratio that a judgement can have. */
const mostTimes = 9;

const entropy = (shares: readonly number[]): number =>
  -shares.reduce((sum, share) => sum + (share > 0 ? share * Math.log(share) : 0), 0);

/**
 * How alike the shares of several people are: 0 where they could not differ more, 1 where all are the same (Goepel 2013).
 *
 * It is the part of the diversity of all shares that is there within each person already: Shannon's entropy of the mean shares
 * against the mean entropy of people's own. Undefined for fewer than two people or two goals.
 */
export function consensus(people: readonly (readonly number[])[], weights: readonly number[]): number | undefined {
  const goals = people[0]?.length ?? 0;
  if (people.length < 2 || goals < 2) return undefined;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const part = (person: number): number => (weights[person] ?? 0) / total;
  const mean = Array.from({ length: goals }, (_, goal) =>
    people.reduce((sum, shares, person) => sum + part(person) * (shares[goal] ?? 0), 0),
  );
  const within = people.reduce((sum, shares, person) => sum + part(person) * entropy(shares), 0);
  const least = leastAlike(goals, people.length);
  const alike = 1 / Math.exp(entropy(mean) - within);
  return Math.min(1, Math.max(0, (alike - least) / (1 - least)));
}

/** What it would be if everybody put another goal first, nine times before all others. */
function leastAlike(goals: number, people: number): number {
  const whole = goals + mostTimes - 1;
  const own = [mostTimes / whole, ...Array.from({ length: goals - 1 }, () => 1 / whole)];
  if (people >= goals) return Math.exp(entropy(own)) / goals;
  const favoured = (mostTimes + people - 1) / people / whole;
  const mean = Array.from({ length: goals }, (_, goal) => (goal < people ? favoured : 1 / whole));
  return Math.exp(entropy(own)) / Math.exp(entropy(mean));
}
