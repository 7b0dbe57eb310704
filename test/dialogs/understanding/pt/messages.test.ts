import { ambiguous, itHears } from '../heard.ts';

describe('a Portuguese message of many facts', () => {
  itHears(undefined, [
    {
      say:
        '200 assinaturas de outro parceiro, da Suécia para a Noruega, sem GDAP, mesma oferta, ' +
        'vence em 31 de março de 2027',
      facts: {
        subscriptionCount: 200,
        source: 'another-partner',
        partnerCountry: 'SE',
        customerCountry: 'NO',
        delegatedAdmin: 'none',
        offer: 'same',
        termEnd: '2027-03-31',
      },
    },
    {
      say:
        'Vamos assumir 12 assinaturas de outro parceiro CSP. Estamos no Brasil e o cliente fica no Chile. ' +
        'A relação foi aceita, temos GDAP, a oferta é a mesma e a quantidade é igual. ' +
        'A vigência termina em 31 de março de 2027, começou em 1º de abril de 2026 e a renovação automática está ativada.',
      facts: {
        subscriptionCount: 12,
        source: 'another-partner',
        partnerCountry: 'BR',
        customerCountry: 'CL',
        relationship: 'accepted',
        delegatedAdmin: 'gdap',
        offer: 'same',
        licenceCount: 'unchanged',
        termEnd: '2027-03-31',
        termStart: '2026-04-01',
        autoRenew: 'on',
      },
    },
    {
      say:
        'oi, sou parceiro no brasil e meu cliente e do chile, sao 15 assinaturas compradas direto da microsoft, ' +
        'nao temos gdap, a renovacao ta desligada, acaba dia 31/3/2027',
      facts: {
        partnerCountry: 'BR',
        customerCountry: 'CL',
        subscriptionCount: 15,
        source: 'microsoft-direct',
        delegatedAdmin: 'none',
        autoRenew: 'off',
        termEnd: '2027-03-31',
      },
      note: 'without a single accent',
    },
    {
      say: 'origem: outro locatário\npaís do cliente: Porto Rico\nrenovação automática: desativada\nfim da vigência: 31/03/2027',
      facts: { source: 'another-tenant', customerCountry: 'PR', autoRenew: 'off', termEnd: '2027-03-31' },
      note: 'a pasted list',
    },
    {
      say: 'contrato EA, 40 assinaturas, de Portugal para a Irlanda, oferta descontinuada, vence no fim de março',
      facts: {
        source: 'volume-licensing',
        subscriptionCount: 40,
        partnerCountry: 'PT',
        customerCountry: 'IE',
        offer: 'discontinued',
        termEnd: '2027-03-31',
      },
    },
    {
      say: 'vc vê 40 subscrições de outra revenda. mesmo produto, menos utilizadores, GDAP não, DAP também não',
      facts: {
        subscriptionCount: 40,
        source: 'another-partner',
        offer: 'same',
        licenceCount: 'changed',
        delegatedAdmin: 'none',
      },
      note: 'the words of Portugal, and “not” behind what it denies',
    },
    {
      say: 'a vigência vai de 13/04/2026 a 12/04/2027',
      facts: { termStart: '2026-04-13' },
      doubts: { termEnd: ambiguous('2027-04-12', '2027-12-04') },
      note: 'day and month are told apart by their size alone',
    },
  ]);
});
