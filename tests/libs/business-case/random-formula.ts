import fc from 'fast-check';

/** The names that random formulas use, with the units that they have there. */
export const formulaNamesWithUnits = {
  users: 'user',
  hours: 'h',
  price: 'money/user/h',
  share: '1',
  fee: 'money',
} as const;

export type RandomName = keyof typeof formulaNamesWithUnits;

export const randomNames: readonly RandomName[] = ['users', 'hours', 'price', 'share', 'fee'];

/** Texts of formulas with all that the language has, brackets also where nobody needs them. */
export const formulaText = fc
  .letrec<{ text: string }>((tie) => ({
    text: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...randomNames),
      fc.integer({ min: 0, max: 99 }).map(String),
      fc.constantFrom('0.5', '.25', '1e3', '2.5e-1'),
      fc.tuple(tie('text'), fc.constantFrom('+', '-', '*', '/'), tie('text')).map((parts) => parts.join(' ')),
      tie('text').map((text) => `(${text})`),
      tie('text').map((text) => `-(${text})`),
      fc.tuple(fc.constantFrom('abs', 'ceil', 'floor'), tie('text')).map(([name, text]) => `${name}(${text})`),
      fc
        .tuple(fc.constantFrom('min', 'max'), fc.array(tie('text'), { minLength: 1, maxLength: 3 }))
        .map(([name, texts]) => `${name}(${texts.join(', ')})`),
    ),
  }))
  .text.filter((text) => text.length <= 500 && nesting(text) <= 20);

function nesting(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of text) {
    if (sign === '(') deepest = Math.max(deepest, (depth += 1));
    if (sign === ')') depth -= 1;
  }
  return deepest;
}

/** Values for every name. */
export const formulaValues = fc.record({
  users: fc.integer({ min: -50, max: 50 }),
  hours: fc.integer({ min: -640, max: 640 }).map((part) => part / 64),
  price: fc.constantFrom(0, 0.1, 12.5, 1e6),
  share: fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000),
  fee: fc.constantFrom(0, 1, 250),
});

/** Formulas whose units balance by the way they are made, with the unit that comes out. */
export const balancedFormula = fc
  .letrec<Record<'user' | 'h' | 'one' | 'fee' | 'rate', string>>((tie) => {
    const of = (
      unit: 'user' | 'h' | 'one' | 'fee' | 'rate',
      ...others: fc.Arbitrary<string>[]
    ): fc.Arbitrary<string> => {
      const two = fc.tuple(tie(unit), tie(unit));
      return fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        ...others,
        fc.tuple(two, fc.constantFrom('+', '-')).map(([[a, b], sign]) => `(${a} ${sign} ${b})`),
        fc.tuple(two, fc.constantFrom('min', 'max')).map(([[a, b], name]) => `${name}(${a}, ${b})`),
        tie(unit).map((a) => `abs(${a})`),
        fc.tuple(tie('one'), tie(unit)).map(([a, b]) => `${a} * ${b}`),
      );
    };
    return {
      user: of('user', fc.constant('users')),
      h: of('h', fc.constant('hours')),
      one: of(
        'one',
        fc.constantFrom('share', '3', '0.5'),
        fc.tuple(tie('h'), tie('h')).map(([a, b]) => `(${a}) / (${b})`),
      ),
      rate: of('rate', fc.constant('price')),
      fee: of(
        'fee',
        fc.constant('fee'),
        fc.tuple(tie('user'), tie('h'), tie('rate')).map(([a, b, c]) => `(${a}) * (${b}) * (${c})`),
      ),
    };
  })
  .fee.filter((text) => text.length <= 500 && nesting(text) <= 20);
