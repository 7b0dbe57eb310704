import type { AdviceRule } from '../rule.ts';

/** Page `subscription-expires`: volume licences end by terms of their own, so no day count is given. */
export const volumeLifecycle: AdviceRule = {
  id: 'volume-lifecycle',
  section: 'caution',
  rules: [],
  edition: '2026-05',
  sources: ['subscription-expires'],
  when: ({ fromVolumeLicensing }) => fromVolumeLicensing,
};
