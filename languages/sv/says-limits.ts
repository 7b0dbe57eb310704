/** The sentences about limits of the tenant: why there is one, then what is left. */
const tooMany =
  'Med {subscriptions, number} prenumerationer (fler än {limit, number}) skulle gamla och nya tillsammans överskrida klientorganisationens maxantal.';
const tooFull =
  'Gamla och nya skulle tillsammans bli {tenantTotal, number}; en klientorganisation rymmer högst {limit, number} licensbaserade prenumerationer (fel 800066 och 900419).';
const tooManySeats =
  'Klientorganisationen har fler än 150 Business-licenser och rymmer högst {most, number}, så en ny omgång får inte plats bredvid den gamla (läst i augusti 2026).';
const transferred =
  'En överföring ger inga dubbletter; alla {subscriptions, number} kräver {requests, plural, one {# begäran} other {# begäranden}} om högst 25. Om fler än {limit, number} köps på nytt överskrids klientorganisationens maxantal.';
const freeDaysGone =
  'Det här har ändrats: enligt sidan från januari 2023 kan de gamla löpa ut och köpas på nytt inom 30 kostnadsfria dagar.';

/** What is left to do, said of either limit on subscriptions. */
const left = {
  expire:
    'Se till att automatisk förnyelse stängs av, låt de gamla löpa ut efter den {termEnd} och köp på nytt senast den {deadline}; köpet kan du eller kunden göra. Användarna behåller filer och tjänster under tiden.',
  renewalOff:
    'Automatisk förnyelse är avstängd, så låt de gamla löpa ut efter den {termEnd} och köp på nytt senast den {deadline}; köpet kan du eller kunden göra. Användarna behåller filer och tjänster under tiden.',
  termOver:
    'Låt de gamla, som löpte ut den {termEnd}, förbli utgångna och köp på nytt senast den {deadline}; köpet kan du eller kunden göra. Användarna behåller filer och tjänster under tiden.',
  unlessRenewed:
    'Om de gamla inte har förnyats låter du dem förbli utgångna sedan den {termEnd} och köper på nytt senast den {deadline}; köpet kan du eller kunden göra. Användarna behåller filer och tjänster under tiden.',
  graceOver:
    'De 30 dagarna för att köpa på nytt efter slutet den {termEnd} tog slut den {deadline}. Det som återstår är att köpa i så små omgångar att de ryms i klientorganisationen.',
  noFreeDays:
    'De 30 kostnadsfria dagarna för att låta de gamla löpa ut och köpa på nytt finns inte längre. Det som återstår är omgångar som ryms i klientorganisationen, eller Extended Service Terms som betald mellanlösning.',
  noFreeDaysOver:
    'De 30 kostnadsfria dagarna för att köpa på nytt finns inte längre. Det som återstår är omgångar som ryms i klientorganisationen.',
  unknown:
    'Om det finns 30 kostnadsfria dagar efter perioden: se till att automatisk förnyelse stängs av, låt de gamla löpa ut och köp på nytt inom de dagarna; köpet kan du eller kunden göra. Annars köper du i omgångar som ryms i klientorganisationen, eller använder Extended Service Terms som betald mellanlösning.',
  extendedPartner: 'Överför dem där det är möjligt, eller köp i omgångar som ryms i klientorganisationen.',
  extendedDirect: 'Köp i omgångar som ryms i klientorganisationen.',
  volume:
    'Kunden låter volymlicenserna löpa ut i stället för att förnya dem; det som inte får plats bredvid köps när de försvinner.',
} as const;

export const limits = {
  'advice.over-150.title': 'Undvik att ha för många prenumerationer samtidigt',
  'advice.over-150.title.free-grace': 'Låt först de gamla prenumerationerna löpa ut',
  'advice.over-150.title.free-grace-renewal-off': 'Låt först de gamla prenumerationerna löpa ut',
  'advice.over-150.title.free-grace-term-over': 'Köp på nytt innan de 30 dagarna är över',
  'advice.over-150.title.free-grace-term-over-unless-renewed':
    'Om de inte har förnyats, köp på nytt innan de 30 dagarna är över',
  'advice.over-150.title.volume-licensing': 'Låt volymlicenserna löpa ut',
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
  'advice.over-150.text.transfer-free-grace': `${transferred} Den nuvarande partnern stänger av automatisk förnyelse för resten; det som inte har förnyats efter den {termEnd} köper du eller kunden på nytt senast den {deadline}.`,
  'advice.over-150.text.transfer-grace-over': `${transferred} De 30 dagarna för att köpa på nytt efter den {termEnd} tog slut den {deadline}, så köp resten i omgångar som ryms i klientorganisationen.`,
  'advice.over-150.text.transfer-no-free-grace': `${transferred} De 30 kostnadsfria dagarna finns inte längre, så köp resten i omgångar som ryms i klientorganisationen, eller låt den fortsätta enligt Extended Service Terms som betald mellanlösning.`,
  'advice.over-150.text.transfer-unknown': `${transferred} Om det finns 30 kostnadsfria dagar efter perioden stänger den nuvarande partnern av automatisk förnyelse för resten, och du eller kunden köper den på nytt inom de dagarna. Annars köper du den i omgångar som ryms i klientorganisationen, eller använder Extended Service Terms som betald mellanlösning.`,
  'advice.over-150.changed.no-free-grace': freeDaysGone,
  'advice.over-150.changed.no-free-grace-term-over': freeDaysGone,
  'advice.over-150.changed.transfer-no-free-grace': freeDaysGone,

  'advice.tenant-limit.title': 'Ha högst {limit, number} prenumerationer i klientorganisationen',
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

  'advice.business-seat-cap.title': 'Ha högst {most, number} Business-licenser i klientorganisationen',
  'advice.business-seat-cap.text.free-grace': `${tooManySeats} Köp när de gamla har tagit slut, mellan den {termEnd} och den {deadline}, eller köp i omgångar.`,
  'advice.business-seat-cap.text.grace-over': `${tooManySeats} De 30 kostnadsfria dagarna är över, så köp i omgångar i takt med att de gamla försvinner.`,
  'advice.business-seat-cap.text.no-free-grace': `${tooManySeats} De 30 kostnadsfria dagarna finns inte längre, så köp i omgångar som ryms i klientorganisationen, eller använd Extended Service Terms som betald mellanlösning.`,
  'advice.business-seat-cap.text.unknown': `${tooManySeats} Om det finns 30 kostnadsfria dagar efter perioden köper du när de gamla har tagit slut. Annars köper du i omgångar som ryms i klientorganisationen, eller använder Extended Service Terms som betald mellanlösning.`,
  'advice.business-seat-cap.text.extended-partner': `${tooManySeats} Överför dem där det är möjligt, eller köp i omgångar och säg upp lika många gamla varje gång.`,
  'advice.business-seat-cap.text.extended-direct': `${tooManySeats} Köp i omgångar och säg upp gamla prenumerationer efter hand.`,
  'advice.business-seat-cap.text.volume-licensing': `${tooManySeats} Köp i takt med att volymlicenserna löper ut, eller i omgångar.`,
} as const;
