/** How many looks in a row must find the process without a beat: a machine that slept has not looked either. */
export const mostStill = 10;

/** Answers with each look at the count of beats whether the process is stuck. */
export function watchStillness(first: number): (beats: number) => boolean {
  let last = first;
  let still = 0;
  return (beats) => {
    still = beats === last ? still + 1 : 0;
    last = beats;
    return still >= mostStill;
  };
}
