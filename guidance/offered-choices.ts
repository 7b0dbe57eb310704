import { choices, type Choice, type ChoiceField, type Draft } from './answers.ts';

/** The choices that the field's question offers beside the other answers: those that the customer can have at all. */
export function offeredChoices<F extends ChoiceField>(field: F, draft: Draft): readonly Choice<F>[] {
  const all: readonly Choice<F>[] = choices[field];
  return all.filter((value) => !isOutOfReach(field, value, draft));
}

/** Extended Service Terms, and a choice for the end, belong to the newer kind of purchase. */
function isOutOfReach(field: ChoiceField, value: string, { source, billingAccount }: Draft): boolean {
  const isOlderAccount = source === 'microsoft-direct' && billingAccount === 'mosa';
  if (!isOlderAccount) return false;
  return (field === 'state' || field === 'autoRenew') && (value === 'extended' || value === 'cancel');
}
