import type { AdviceRule } from '../rule.ts';

/** Page `subscription-expires`: volume licences end by terms of their own, often 90 days after the agreement. */
export const volumeLifecycle: AdviceRule = {
  id: 'volume-lifecycle',
  section: 'caution',
  rules: [],
  edition: '2026-11',
  sources: ['subscription-expires'],
  when: ({ fromVolumeLicensing }) => fromVolumeLicensing,
};
