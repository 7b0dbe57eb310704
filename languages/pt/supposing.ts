import type { Supposing } from '../supposing.ts';

/** Supposing something, in Brazilian Portuguese. */
export const supposing: Supposing = {
  leads:
    'mas e se / e se / o que acontece se / o que aconteceria se / o que muda se / o que mudaria se / como fica se / mas se / ou se / se / suponha que / supondo que / imagina se / digamos que',
  short: 'e quanto a / e / ou / que tal / como fica',
  shortly: 'com / sem / na / no / em / de / como',
  told: 'viesse = vem / fosse = é / fossem = são / estivesse = está / aceitarem = aceitaram / aceitassem = aceitaram / aceitar = aceitou / aceitasse = aceitou / já estiver = a assinatura está / estiver = está / for = é / forem = são / mudar = muda / mudasse = muda / mudarem = mudam / tivesse = tem / tivessem = têm / tiverem = têm / tiver = tem / comprassem = compraram / comprarem = compraram',
  waits:
    'esperarmos / esperar / esperasse / esperássemos / começarmos / começar / deixarmos / deixar / adiarmos / adiar / fizermos',
};
