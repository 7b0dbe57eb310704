import type { Digest, DigestItem } from '../../reminders/digest.ts';

export const watchId = '11111111-1111-4111-8111-111111111111';
export const reminderId = '22222222-2222-4222-8222-222222222222';

/** What is due about one watch. */
export function digestItem(more: Partial<DigestItem> = {}): DigestItem {
  return {
    reminderId,
    watchId,
    subject: 'Contoso E3',
    makerName: 'Ada Lovelace',
    termEnd: '2027-03-31',
    daysLeft: 7,
    todo: { id: 'turn-auto-renew-off', by: '2027-03-30', seller: 'microsoft' },
    hasPlan: true,
    ...more,
  };
}

export function digestOfOne(more: Partial<DigestItem> = {}): Digest {
  return { items: [digestItem(more)], more: 0, missed: [], moreMissed: 0 };
}

/** What an edition changed in a plan. */
export const someNews: NonNullable<DigestItem['news']> = [
  {
    advice: {
      id: 'partner-authorized',
      section: 'caution',
      variant: 'unknown',
      sources: ['renew-subscription'],
      edition: '2026-11',
    },
    isNew: true,
  },
  { advice: { id: 'mca', section: 'step', sources: ['move-to-csp'], edition: '2026-11' }, isNew: false },
];

/** The ten nearest of two hundred, and some that came too late. */
export const digestOfMany: Digest = {
  items: Array.from({ length: 10 }, (_, index) =>
    digestItem({
      watchId: `11111111-1111-4111-8111-${String(index).padStart(12, '0')}`,
      subject: `Nordvästra Contoso Förvaltning ${String(index + 1)}, Office 365 E3`,
      todo: { id: index % 2 === 0 ? 'finish-transfer' : 'find-out', by: '2027-03-30' },
    }),
  ),
  more: 190,
  missed: [{ subject: 'Fabrikam', termEnd: '2027-01-31' }],
  moreMissed: 140,
};
