/** The sentences about limits of the tenant: why there is one, then what is left. */
const tooMany =
  'Com {subscriptions, number} assinaturas (mais de {limit, number}), as antigas e as novas juntas ultrapassariam o máximo do locatário.';
const tooFull =
  'As antigas e as novas juntas seriam {tenantTotal, number}; um locatário comporta no máximo {limit, number} assinaturas baseadas em licença (erros 800066 e 900419).';
const tooManySeats =
  'O locatário tem mais de 150 licenças Business e comporta no máximo {most, number}, então um segundo conjunto não cabe ao lado do antigo (lido em agosto de 2026).';
const transferred =
  'Uma transferência não duplica nada; no total de {subscriptions, number}, são {requests, plural, one {# solicitação} other {# solicitações}} de até 25 itens. Se mais de {limit, number} forem compradas de novo, o máximo do locatário será ultrapassado.';
const freeDaysGone =
  'O que mudou: pela página de janeiro de 2023, as antigas podem expirar e ser compradas de novo em 30 dias gratuitos.';

/** What is left to do, said of either limit on subscriptions. */
const left = {
  expire:
    'Peça que desativem a renovação automática, deixe as antigas expirarem depois de {termEnd} e compre de novo até {deadline}; a compra pode ser feita por você ou pelo cliente. Enquanto isso, os usuários mantêm arquivos e serviços.',
  renewalOff:
    'Como a renovação automática está desativada, deixe as antigas expirarem depois de {termEnd} e compre de novo até {deadline}; a compra pode ser feita por você ou pelo cliente. Enquanto isso, os usuários mantêm arquivos e serviços.',
  termOver:
    'Deixe as antigas como estão, expiradas desde {termEnd}, e compre de novo até {deadline}; a compra pode ser feita por você ou pelo cliente. Enquanto isso, os usuários mantêm arquivos e serviços.',
  unlessRenewed:
    'Se não foram renovadas, deixe as antigas como estão, expiradas desde {termEnd}, e compre de novo até {deadline}; a compra pode ser feita por você ou pelo cliente. Enquanto isso, os usuários mantêm arquivos e serviços.',
  graceOver:
    'Os 30 dias para comprar de novo depois do fim, em {termEnd}, acabaram em {deadline}. Resta comprar em lotes pequenos o bastante para o locatário.',
  noFreeDays:
    'Não existem mais os 30 dias gratuitos para deixar as antigas expirarem e comprar de novo. Resta comprar em lotes pequenos o bastante para o locatário ou usar os Extended Service Terms como solução temporária paga.',
  noFreeDaysOver:
    'Não existem mais os 30 dias gratuitos para comprar de novo. Resta comprar em lotes pequenos o bastante para o locatário.',
  unknown:
    'Se houver 30 dias gratuitos depois da vigência, peça que desativem a renovação automática, deixe as antigas expirarem e compre de novo dentro desses dias; a compra pode ser feita por você ou pelo cliente. Se não houver, compre em lotes pequenos o bastante para o locatário ou use os Extended Service Terms como solução temporária paga.',
  extendedPartner: 'Transfira onde for possível ou compre em lotes pequenos o bastante para o locatário.',
  extendedDirect: 'Compre em lotes pequenos o bastante para o locatário.',
  volume:
    'O cliente deixa as licenças por volume terminarem em vez de renová-las; o que não couber ao lado delas é comprado à medida que elas saem.',
} as const;

export const limits = {
  'advice.over-150.title': 'Evite ter assinaturas demais ao mesmo tempo',
  'advice.over-150.title.free-grace': 'Deixe primeiro as assinaturas antigas expirarem',
  'advice.over-150.title.free-grace-renewal-off': 'Deixe primeiro as assinaturas antigas expirarem',
  'advice.over-150.title.free-grace-term-over': 'Compre de novo antes que os 30 dias acabem',
  'advice.over-150.title.free-grace-term-over-unless-renewed':
    'Se não foram renovadas, compre de novo antes que os 30 dias acabem',
  'advice.over-150.title.volume-licensing': 'Deixe as licenças por volume terminarem',
  'advice.over-150.text.free-grace': `${tooMany} ${left.expire}`,
  'advice.over-150.text.free-grace-renewal-off': `${tooMany} ${left.renewalOff}`,
  'advice.over-150.text.free-grace-term-over': `${tooMany} ${left.termOver}`,
  'advice.over-150.text.free-grace-term-over-unless-renewed': `${tooMany} ${left.unlessRenewed}`,
  'advice.over-150.text.grace-over': `${tooMany} ${left.graceOver}`,
  'advice.over-150.text.no-free-grace': `${tooMany} ${left.noFreeDays}`,
  'advice.over-150.text.no-free-grace-term-over': `${tooMany} ${left.noFreeDaysOver}`,
  'advice.over-150.text.unknown': `${tooMany} ${left.unknown}`,
  'advice.over-150.text.extended-partner': `${tooMany} ${left.extendedPartner}`,
  'advice.over-150.text.extended-direct': `${tooMany} ${left.extendedDirect}`,
  'advice.over-150.text.volume-licensing': `${tooMany} ${left.volume}`,
  'advice.over-150.text.transfer-free-grace': `${transferred} O parceiro de origem desativa a renovação automática do restante; o que não tiver sido renovado depois de {termEnd} é comprado de novo, por você ou pelo cliente, até {deadline}.`,
  'advice.over-150.text.transfer-grace-over': `${transferred} Os 30 dias para comprar de novo depois de {termEnd} acabaram em {deadline}, então compre o restante em lotes pequenos o bastante para o locatário.`,
  'advice.over-150.text.transfer-no-free-grace': `${transferred} Não existem mais os 30 dias gratuitos, então compre o restante em lotes pequenos o bastante para o locatário ou deixe-o continuar sob os Extended Service Terms como solução temporária paga.`,
  'advice.over-150.text.transfer-unknown': `${transferred} Se houver 30 dias gratuitos depois da vigência, o parceiro de origem desativa a renovação automática do restante, e você ou o cliente compra de novo dentro desses dias. Se não houver, compre em lotes pequenos o bastante para o locatário ou use os Extended Service Terms como solução temporária paga.`,
  'advice.over-150.changed.no-free-grace': freeDaysGone,
  'advice.over-150.changed.no-free-grace-term-over': freeDaysGone,
  'advice.over-150.changed.transfer-no-free-grace': freeDaysGone,

  'advice.tenant-limit.title': 'Mantenha o locatário dentro de {limit, number} assinaturas',
  'advice.tenant-limit.text.free-grace': `${tooFull} ${left.expire}`,
  'advice.tenant-limit.text.free-grace-renewal-off': `${tooFull} ${left.renewalOff}`,
  'advice.tenant-limit.text.free-grace-term-over': `${tooFull} ${left.termOver}`,
  'advice.tenant-limit.text.free-grace-term-over-unless-renewed': `${tooFull} ${left.unlessRenewed}`,
  'advice.tenant-limit.text.grace-over': `${tooFull} ${left.graceOver}`,
  'advice.tenant-limit.text.no-free-grace': `${tooFull} ${left.noFreeDays}`,
  'advice.tenant-limit.text.no-free-grace-term-over': `${tooFull} ${left.noFreeDaysOver}`,
  'advice.tenant-limit.text.unknown': `${tooFull} ${left.unknown}`,
  'advice.tenant-limit.text.extended-partner': `${tooFull} ${left.extendedPartner}`,
  'advice.tenant-limit.text.extended-direct': `${tooFull} ${left.extendedDirect}`,
  'advice.tenant-limit.text.volume-licensing': `${tooFull} ${left.volume}`,
  'advice.tenant-limit.changed.no-free-grace': freeDaysGone,
  'advice.tenant-limit.changed.no-free-grace-term-over': freeDaysGone,

  'advice.business-seat-cap.title': 'Mantenha o locatário dentro de {most, number} licenças Business',
  'advice.business-seat-cap.text.free-grace': `${tooManySeats} Compre quando as antigas tiverem terminado, depois de {termEnd} e até {deadline}, ou compre em etapas.`,
  'advice.business-seat-cap.text.grace-over': `${tooManySeats} Os 30 dias gratuitos acabaram, então compre em etapas, à medida que as antigas saem.`,
  'advice.business-seat-cap.text.no-free-grace': `${tooManySeats} Não existem mais os 30 dias gratuitos, então compre em etapas que caibam no locatário ou use os Extended Service Terms como solução temporária paga.`,
  'advice.business-seat-cap.text.unknown': `${tooManySeats} Se houver 30 dias gratuitos depois da vigência, compre quando as antigas tiverem terminado. Se não houver, compre em etapas que caibam no locatário ou use os Extended Service Terms como solução temporária paga.`,
  'advice.business-seat-cap.text.extended-partner': `${tooManySeats} Transfira onde for possível ou compre em etapas e cancele outras tantas antigas a cada vez.`,
  'advice.business-seat-cap.text.extended-direct': `${tooManySeats} Compre em etapas e vá cancelando as assinaturas antigas.`,
  'advice.business-seat-cap.text.volume-licensing': `${tooManySeats} Compre à medida que as licenças por volume terminam ou em etapas.`,
} as const;
