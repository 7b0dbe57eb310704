import type { Supposing } from '../supposing.ts';

/** Supposing something, in English. */
export const supposing: Supposing = {
  leads:
    'and what if / but what if / so what if / what if / what happens if / what would happen if / what changes if / what would change if / what about if / how about if / and if / but if / or if / if / suppose / supposing / imagine / say',
  short: 'and what about / what about / how about / and / or',
  shortly: 'with / without / in / from / as',
  told: 'were = is / was = is / came = comes / had bought = bought / had = has / don t accept = have not accepted / doesn t accept = have not accepted / do not accept = have not accepted / accept = accepted / accepts = accepted / it s already = the subscription is / it is already = the subscription is / it is cancelled = the subscription is cancelled / it was cancelled = the subscription is cancelled / it is suspended = the subscription is suspended / without = no / moved = move / only move = move',
  waits: 'wait / waits / waited / start / begin / postpone / leave it / do it / order / move it / put it off',
};
