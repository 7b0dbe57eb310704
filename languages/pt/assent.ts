import type { Language } from '../language.ts';

/** Yes and no by themselves. */
export const assent = {
  yes: `
    sim, sim sim, claro, claro que sim, com certeza, certo, correto, exato, exatamente, isso mesmo, isso aí
    positivo, afirmativo, uhum, aham, acho (que|q) sim, sem dúvida, já sim, sim esquecer tudo
    (é|está|são|temos|tem) sim, sim (é|está|são|temos|tem)
    s, ss, sm, isso, é, é isso, é isso mesmo, pode ser, beleza, blz`,
  no: `
    não, não não, negativo, acho (que|q) (não|n), nn, claro que não, de jeito nenhum, não (é|está|foi|são), não ainda não, que nada
    não (tem|temos|há|existe), não tem nada, sem nada
    n, ainda não, nada disso, nenhum, nenhuma, nenhuma delas, nenhum deles`,
} as const satisfies Language['assent'];
