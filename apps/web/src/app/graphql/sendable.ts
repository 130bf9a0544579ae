/** The same value with lists that may be changed, as the generated inputs of operations want them. */
export type Sendable<Value> = Value extends readonly (infer Item)[]
  ? Sendable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Sendable<Value[Key]> }
    : Value;

/** A copy of a library's value to send: libraries hold their lists readonly, operations ask for lists that may be changed. */
export function sendable<Value>(value: Value): Sendable<Value> {
  return structuredClone(value) as Sendable<Value>;
}
