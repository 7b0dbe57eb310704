type LimitTexts<Id extends string, Way extends string> = Readonly<Record<`advice.${Id}.text.${Way}`, string>>;

/** The texts of an advice about a limit, by the ways round it: why there is one, then what is left to do. */
export function limitTexts<Id extends string, Way extends string>(
  id: Id,
  why: string,
  left: Readonly<Record<Way, string>>,
): LimitTexts<Id, Way>;
export function limitTexts(
  id: string,
  why: string,
  left: Readonly<Record<string, string>>,
): LimitTexts<string, string> {
  return Object.fromEntries(
    Object.entries(left).map(([way, what]) => [`advice.${id}.text.${way}`, `${why} ${what}`]),
  );
}
