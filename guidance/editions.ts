export type EditionId = '2023-01' | '2026-05';
