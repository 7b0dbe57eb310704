/** A setting that is not right, as whoever set it is told. */
export type WrongSetting = {
  readonly name: string;
  readonly value: string | undefined;
  /** In words. */
  readonly allowed: string;
  /** Its value is not repeated. */
  readonly isSecret?: boolean;
};

/** One line: name, what it was, what is allowed. */
export function wrongSetting({ name, value, allowed, isSecret = false }: WrongSetting): string {
  if (value === undefined) return `${name} is not set; allowed: ${allowed}.`;
  // Before an @ in an address may stand a password.
  const was = isSecret || value.includes('@') ? 'set, but is not right' : JSON.stringify(value);
  return `${name} was ${was}; allowed: ${allowed}.`;
}
