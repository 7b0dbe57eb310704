/** The partner who sells the subscriptions today: the answer to from whom, and neither side of the move. */
export const otherPartners = [
  'parceiro antigo',
  'antigo parceiro',
  'outro parceiro',
  'parceiro atual',
  'atual parceiro',
  'parceiro anterior',
] as const;
