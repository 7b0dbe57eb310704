/** A phone's width in pixels. */
export const phone = 320;

const mostOfDirect = 1500;
const mostOfPlan = 2100;

/** How high a plan may be on a phone while it is folded, in pixels; nothing for what has no such bound. */
export function mostHeight(card: string, width: number): number | undefined {
  const isFoldedPlan = card.startsWith('plan-') && !card.endsWith('-unfolded') && card !== 'plan-buttons';
  if (width !== phone || !isFoldedPlan) return undefined;
  return card === 'plan-direct' ? mostOfDirect : mostOfPlan;
}
