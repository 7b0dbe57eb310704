import type { Knows } from '../knows.ts';

/** What people ask, in Swedish. */
export const knows: Knows = {
  gdap: {
    title: 'GDAP',
    asks: 'vad är gdap / vad betyder gdap / vad innebär gdap / förklara gdap / behöver jag gdap / måste vi ha gdap / krävs gdap för det här / är gdap nödvändigt / kan vi flytta utan gdap / varför gdap / vad ska vi med gdap till / vilken gdap-roll behövs / hur länge gäller gdap / när går gdap ut / klarar vi oss utan gdap / gdap = ? / vad är gdap bra för / behövs gdap för flytten / måste gdap vara på plats först / berätta om gdap / behövs det för själva flytten eller bara för supporten / går det utan gdap eller inte / kan vi se produktnycklar med gdap',
    lines: {
      what: 'GDAP (detaljerade delegerade administratörsbehörigheter) ger dig utvalda roller hos kunden under en begränsad tid: högst {gdapYears} år, och den kan förlängas av sig själv med {gdapMonths} månader.',
      use: 'Här behövs det bara för att du ska få fråga supporten för Microsoft 365 åt kunden, med rollen tjänstsupportadministratör.',
      without: 'Flytten går att göra utan.',
    },
  },
  dap: {
    title: 'DAP',
    asks: 'vad är dap / dap eller gdap / skillnaden mellan dap och gdap / vad skiljer dap från gdap / fungerar dap fortfarande / finns dap kvar / är dap borta / kan vi fortfarande använda dap / gamla administratörsrättigheter / vi har bara dap räcker det / har dap tagits bort / delegerad administration dap',
    lines: {
      what: 'DAP är den äldre sortens administratörsrättigheter: alla på en gång, utan tidsgräns.',
      gone: 'Nya relationer får det inte sedan {dapUntil}, och det tas bort steg för steg: räkna med att det är borta.',
      check: 'Du har sagt att ni har det: kontrollera att det fungerar innan ni litar på det.',
      instead: 'GDAP har tagit dess plats: utvalda roller under en begränsad tid.',
    },
  },
  'gdap-pending': {
    title: 'En GDAP-begäran som väntar',
    asks: 'gdap-begäran väntar / gdap står som pending / gdap ligger fortfarande och väntar på godkännande / kunden hittar inte gdap-begäran / kunden fick ingen gdap-länk / var godkänner kunden gdap / vem godkänner gdap / hur länge gäller en gdap-begäran / går gdap-begäran ut / gdap-begäran har gått ut / de har inte godkänt gdap än / kan de neka gdap / skicka gdap-länken igen / hur godkänner de gdap / gdap-förfrågan ligger kvar / hur länge lever en gdap-förfrågan / gdap-länken är borta / gdap-inbjudan inte godkänd / vår gdap-förfrågan bara ligger där / hur gammal får en gdap-förfrågan bli / vår gdap-begäran är från augusti gäller den fortfarande / deras admin ser inte gdap-begäran var ska han titta / gdapförfrågan',
    lines: {
      lapses: 'En GDAP-begäran går ut efter {gdapPendingDays} dagar.',
      who: 'Kundens globala administratör godkänner den. Ingen kan avslå den, bara låta bli att svara.',
      again: 'Hittar de den inte, skicka länken igen.',
      without: 'Flytten behöver inte vänta på den.',
    },
  },
  csp: {
    title: 'CSP',
    asks: 'vad är csp / vad betyder csp / vad står csp för / förklara csp / cloud solution provider / vad är csp-programmet / vad innebär det att flytta till csp / varför csp / är csp samma sak som direkt / vad är en csp-partner / vad menas med csp / csp på vanlig svenska / csp enkelt förklarat / är csp bara ett finare ord för återförsäljare / ursäkta men vad är csp / csp vad står det för',
    lines: {
      what: 'CSP (Cloud Solution Provider) är programmet där partner säljer, fakturerar och ger support för Microsofts moln.',
      here: 'Efter flytten får kunden prenumerationer, fakturor och support från er.',
    },
  },
  'csp-region': {
    title: 'CSP-regionen',
    asks: 'vad är csp-region / vilken region är kunden i / hur vet jag min region / hur vet jag vilken region det är / vilken region hör landet till / vilken region räknas det här landet till / vem bestämmer regionen / kan kunden byta land på sin tenant / byta land för klientorganisationen / tenanten skapades i ett annat land / kontor i ett annat land / huvudkontor utomlands vilket land räknas / måste vi vara i samma region / kan vi sälja till en kund i ett annat land / får man sälja utanför sin region / varför spelar regionen roll / är vi i samma region som de / är det en region / får man göra det över gränsen / spelar det roll var filialen ligger / vilken region ska jag välja / huvudkontor i ett land och tenant i ett annat vilket räknas / räknas kontoret eller tenanten / vi sitter i schweiz är det ett problem / går det utomlands / räknas landet där kontoret ligger / bolaget har flyttat till ett annat land men tenanten säger fortfarande det gamla',
    lines: {
      customer: '{country} hör till CSP-regionen ”{region}”: kundens.',
      partner: '{country} hör till CSP-regionen ”{region}”: er.',
      which:
        'Landet som är inställt i kundens klientorganisation avgör. Kontor räknas inte, och det landet går inte att ändra.',
      same: 'Partner och kund måste höra till samma region.',
      look: 'Säg vilket land som är inställt där, så kan jag säga vilken region det är.',
    },
  },
  tenant: {
    title: 'Klientorganisationen',
    asks: 'vad är en tenant / vad betyder tenant / vad är en klientorganisation / vad är kundens tenant / vad menar du med tenant / är tenant samma som företaget / förklara tenant / klientorganisation vad är det / vad innebär klientorganisation / en tenant eller flera / tenent vad är det / vad menas med klientorganisation / vad menas med tenant / är en tenant en kund / vad räknas som en tenant / hur definierar du en tenant',
    lines: {
      what: 'En klientorganisation (tenant) är kundens organisation i Microsofts moln, med egna användare och egna data.',
      here: 'Prenumerationerna finns i den, och landet som är inställt där avgör CSP-regionen.',
    },
  },
  'reseller-relationship': {
    title: 'Återförsäljarrelationen',
    asks: 'hur bjuder jag in kunden / var bjuder jag in dem / hur begär jag en återförsäljarrelation / var begär man relationen / hur skickar jag återförsäljarlänken / var finns inbjudningslänken / hur blir vi deras partner / hur lägger jag till en kund i partnercenter / vad är en återförsäljarrelation / hur kopplar vi kunden till oss / vilken länk ska jag skicka / inbjudan till kunden / måste vi ha en relation först / var skickas inbjudan från / var i partnercenter skapar jag länken / hur gör jag inbjudningslänken / skapa relationsbegäran / var genererar man länken / var i partnercenter skickar jag inbjudan',
    lines: {
      where:
        'Partnercenter → Kunder → Begär en återförsäljarrelation: skicka utkastet till kunden och låt länken vara hel.',
      who: 'Hos kunden godkänner en global administratör; enligt Microsofts sida för kunder minst en faktureringsadministratör.',
      mca: 'Samtidigt godkänner kunden Microsofts kundavtal.',
      sent: 'Du har sagt att inbjudan är skickad: kontrollera att den har kommit fram.',
    },
  },
  'who-accepts': {
    title: 'Vem som godkänner inbjudan',
    asks: 'vem godkänner inbjudan / vem ska acceptera / vem måste klicka på länken / vem hos kunden kan godkänna / vilken administratör godkänner / måste de acceptera först / måste kunden godkänna innan vi beställer / kan en faktureringsadministratör godkänna / måste det vara en global admin / vilken roll krävs för att godkänna / kan vi beställa innan de har godkänt / kan jag godkänna åt dem / var godkänner de / hur vet jag om de har accepterat / räcker det att någon på ekonomi klickar på länken / kan ägaren godkänna / kan ekonomichefen acceptera / vem som helst hos kunden / måste de ha accepterat innan vi lägger ordern / kan deras bokförare okeja länken / räcker det med faktureringsrättigheter',
    lines: {
      done: 'Du har sagt att de redan har godkänt.',
      who: 'En global administratör hos kunden; enligt Microsofts sida för kunder minst en faktureringsadministratör.',
      where:
        'Det görs i administrationscentret för Microsoft 365. Sedan finns kunden i ert Partnercenter under Kunder.',
      first: 'Det kommer först: ingenting kan beställas innan.',
    },
  },
  'not-accepted': {
    title: 'Om de inte godkänner',
    asks: 'vad händer om de inte godkänner / vad händer om kunden inte accepterar inbjudan / de har aldrig godkänt / kunden reagerar inte på inbjudan / tänk om de struntar i inbjudan / går inbjudan ut / har länken ett slutdatum / hur länge gäller inbjudningslänken / inbjudningslänken har gått ut / skicka inbjudan igen / länken fungerar inte för dem / om de godkänner för sent / ingen har klickat på länken vad nu / kunden tackade nej till inbjudan / går återförsäljarlänken ut / hur länge lever inbjudan / gäller inbjudan för alltid / om de sitter på inbjudan / hur många dagar har de på sig att godkänna / hur länge kan de vänta med att godkänna / och om de aldrig godkänner inbjudan / blir länken för gammal / ingen har klickat på flera veckor',
    lines: {
      wait: 'Etablera ingenting innan de har godkänt.',
      again: 'Skicka inbjudan igen, till en global administratör, med länken hel.',
      renews:
        'Den gamla prenumerationen löper under tiden: automatisk förnyelse är på, så den {renewsOn} förnyas den en hel period.',
      old: 'Den gamla prenumerationen löper under tiden; med automatisk förnyelse på förnyas den en hel period.',
      expiry: 'Jag känner inte till någon dag då inbjudan går ut.',
    },
  },
  mca: {
    title: 'Microsofts kundavtal',
    asks: 'vad är mca / vad är microsofts kundavtal / vad är microsoft customer agreement / förklara kundavtalet / vem skriver på mca / vem godkänner kundavtalet / kan vi godkänna mca åt dem / kan jag kryssa i kundavtalet / intyga mca i partnercenter / var godkänner kunden mca / måste de godkänna avtalet igen / gäller det gamla avtalet / måste de godkänna avtalet före beställning / de godkände för flera år sedan räcker det / måste kunden skriva på nåt nytt med microsoft / måste de skriva på ett nytt avtal / nytt avtal med microsoft',
    lines: {
      what: 'Kunden måste ha godkänt Microsofts kundavtal (MCA) innan något kan beställas. Det sker med återförsäljarrelationen.',
      tick: 'Sedan {attestedUntil} kan en partner inte längre kryssa i det åt kunden i Partnercenter.',
      old: 'Ett godkännande från före {agreementFrom} måste göras om.',
    },
  },
  transfer: {
    title: 'Att ta över mitt i en period',
    asks: 'kan vi ta över mitt i perioden / går det att ta över under löpande period / hur fungerar en överföring / hur går överföringen till / överföring mellan partner / överföring från en annan csp-partner / hur för jag över prenumerationer / vem startar överföringen / vad händer med priset vid en överföring / kan en löpande prenumeration flyttas / måste vi vänta till periodens slut / flytta före slutdatumet / hur många prenumerationer per överföringsbegäran / kan pausade prenumerationer föras över / vem godkänner överföringen / byta csp-partner mitt under året / går det att föra över mitt i / kan det överföras under perioden / får vi ta över den löpande prenumerationen / kan årsperioden flyttas innan den är slut / går det att göra en överföring alls / hur funkar en transfer / hur funkar en överföring mellan partners / kan jag ta den i månad sju av tolv eller måste jag vänta / ta över halvvägs / kan vi få den innan året är slut / sju månader kvar hos en annan partner går det att få över den nu',
    lines: {
      direct: 'Inte här: det som köpts direkt från Microsoft kan inte föras över.',
      volume: 'Inte här: volymlicenser köps på nytt, eller går genom en kanalöverföring.',
      yes: 'Från en annan CSP-partner, ja: faktureringen flyttas mitt i perioden om den gamla partnern godkänner.',
      how: 'En begäran rymmer {requestItems} poster och går ut efter {requestDays} dagar. Antal licenser, pris och period är kvar som de är.',
      first: 'Återförsäljarrelationen och kundavtalet kommer först.',
      not: 'Pausade eller uppsagda prenumerationer och evighetslicenser kan inte föras över.',
    },
  },
  'transfer-refused': {
    title: 'Om den gamla partnern vägrar',
    asks: 'gamla partnern vägrar överföringen / de vägrar / vad händer om de säger nej till överföringen / gamla partnern svarar inte / den gamla leverantören ignorerar oss / nuvarande partner vill inte godkänna överföringen / överföringen avslogs / kan de stoppa flytten / måste de godkänna / kan microsoft tvinga dem / förra partnern samarbetar inte / om gamla leverantören inte släpper licenserna / kan nuvarande partnern neka / överföringsbegäran gick ut / plan b utan gamla partnern / gamla partnern sitter på begäran / gamla partnern gör ingenting / de drar ut på det / de vill inte godkänna / vad kan vi göra mot dem / de svarar inte på överföringen / får de säga nej / får de neka överföringen / får de vägra / gamla it-firman svarar inte i telefon / gamla leverantören svarar varken på mejl eller telefon / vad gör vi om gamla firman struntar i överföringen / vad gör vi om gamla firman struntar i flyttbegäran / andra återförsäljaren reagerar inte på begäran / de låter begäran gå ut / sitter vi fast om de säger nej',
    lines: {
      duty: 'Den gamla partnern måste inte godkänna, och Microsoft medlar inte.',
      beside: 'Köp bredvid de gamla prenumerationerna och låt dem löpa ut. Kunden betalar dubbelt till dess.',
      ends: 'De gamla slutar den {termEnd}.',
      several: 'Det är tillåtet att ha flera partner samtidigt.',
    },
  },
  'direct-transfer': {
    title: 'Prenumerationer köpta direkt från Microsoft',
    asks: 'kan direktköpta prenumerationer föras över / kan licenser köpta av microsoft flyttas över / överföring från web direct / flytta direktköp till csp / kunden köpte på microsofts webbplats kan vi ta över / kan man göra om direkt till csp / omvandla befintlig microsoft-prenumeration till csp / ta över prenumerationer köpta i administrationscentret / kunden betalar microsoft direkt kan vi föra över / måste man köpa nytt om de köpt direkt / transfer på sånt som är köpt direkt av ms / köpt på nätet hos microsoft kan det flyttas / köpt på webben kan det föras över / betalat microsoft med kort kan vi ta över / de köpte själva av ms / betalar microsoft med kort går de att föra över till oss',
    lines: {
      no: 'Nej: ingenting förs över från Microsofts egen butik till en partner.',
      how: 'Beställ nya prenumerationer bredvid de gamla och låt sedan de gamla upphöra.',
      refund: 'Med kundens MOSA-konto återbetalas resten av de gamla per dag när de sägs upp.',
    },
  },
  'channel-transfer': {
    title: 'Från Enterprise-avtal till CSP',
    asks: 'hur flyttar vi ett ea till csp / ea till csp / enterprise agreement till csp / enterprise-avtal till csp / kanalöverföring / vad är en kanalöverföring / kan ett ea föras över / överföring från enterprise agreement / volymlicenser till csp / kan mpsa föras över / vem schemalägger kanalöverföringen / open-licens till csp / hur kommer ea-kunder in i csp / kan vi ta över ea-licenser innan avtalet går ut / schemalägga ea-licenser till csp / flytta ea i förväg / ta över en ea-kund innan det går ut',
    lines: {
      which: 'Bara tjänster i ett Enterprise-avtal kan flyttas till CSP. De i andra program köps på nytt.',
      who: 'Partnern med direktfakturering, eller leverantören, schemalägger det i Partnercenter.',
      first: 'Återförsäljarrelationen kommer först.',
      tell: 'Säg vilket program det är, så kan jag säga vilket som gäller.',
    },
  },
  'between-tenants': {
    title: 'Från en klientorganisation till en annan',
    asks: 'kan licenser flyttas mellan tenants / flytta licenser till en annan tenant / föra över prenumerationen till en ny tenant / tenant till tenant / från tenant a till tenant b / slå ihop två tenants / kunden får en ny tenant följer licenserna med / följer licenserna med till nya klientorganisationen / bolaget köptes upp kan vi återanvända licenserna / kan vi återanvända licenserna i den andra tenanten / migrera till en ny tenant / vad händer med licenserna i gamla tenanten / kan licenserna följa med / ta med licenserna till huvudtenanten / ta med licenserna från det uppköpta bolaget / flytta licenser från lilla tenanten till stora / licenser mellan två tenants / följer licenserna med till ett annat tenant / vi ska in i ett annat tenant / vad händer med licenserna de redan betalt i gamla tenanten / kan licenserna användas i nya tenanten / får man med sig det som är betalt / dotterbolaget flyttar in i vår tenant',
    lines: {
      no: 'Licenser kan inte flyttas mellan klientorganisationer (tenants), och de återbetalas inte.',
      how: 'Köp i den nya. Kunden flyttar sina data.',
      assign: 'Där måste varje användare tilldelas en licens på nytt.',
    },
  },
  'several-partners': {
    title: 'Flera partner samtidigt',
    asks: 'kan en kund ha två partner / två csp-partner samtidigt / flera partner på en gång / kan de behålla den gamla partnern också / kan vi flytta bara en del av prenumerationerna / kan vi ta bara hälften nu / två distributörer samtidigt / kan den andra partnern ha kvar azure / mer än en återförsäljare / kan de köpa en del av oss och en del av den gamla / måste den gamla partnern tas bort / förlorar gamla partnern sin åtkomst / kan båda sälja samtidigt / behålla andra partnern för dynamics och köpa resten av oss / ha kvar dem för azure och köpa m365 av oss / en del hos oss och en del hos dem / två återförsäljare samtidigt / får vi sälja båda två / kan några licenser ligga kvar hos gamla partnern / kan vi dela på kunden / får en kund ha två csp parallellt / måste de släppa den andra partnern helt / ta bara business-planerna och låta dynamics vara kvar / flytta bara några produkter och låta resten vara',
    lines: {
      yes: 'Ja: en kund får ha flera partner och leverantörer samtidigt.',
      each: 'Var och en säljer och ger support för sina egna prenumerationer.',
    },
  },
  'same-provider': {
    title: 'Båda hos en leverantör',
    asks: 'vi har samma distributör / båda hos samma leverantör / gamla partnern köper av samma distributör som vi / samma distributör behövs en överföring / båda på pax8 / båda köper av also / byta partner of record / ändra registrerad partner / hur går ett byte av registrerad partner till / samma indirekta leverantör / vi delar distributör med gamla partnern / är det enklare när båda har samma distributör / om vi och de köper av samma / båda köper av samma distributör behövs en överföring / båda hos td synnex / båda hos crayon / vi och gamla återförsäljaren har en distributör / båda under en leverantör',
    lines: {
      record:
        'Då är det troligen ingen överföring: leverantören byter registrerad partner (partner of record).',
      ask: 'Fråga er leverantör hur den gör det.',
    },
  },
  'subscription-or-licence': {
    title: 'Prenumerationer och licenser',
    asks: 'prenumerationer eller licenser / ska jag räkna licenser eller prenumerationer / vad ska jag räkna / är en licens en prenumeration / skillnaden mellan licens och prenumeration / hur räknar jag prenumerationer / vad räknas som en prenumeration / platser eller prenumerationer / användare eller prenumerationer / är 25 licenser en prenumeration / räknar man produkter eller användare / hur många prenumerationer blir det / vad menar du med prenumerationer / är det en prenumeration eller många / blir tio platser tio prenumerationer',
    lines: {
      count: 'Räkna prenumerationer: en är en produktrad, hur många licenser den än har.',
      seats:
        'Gränserna för licenser är andra: Business-planer får ha {businessMost} totalt i en klientorganisation.',
    },
  },
  limits: {
    title: 'Gränser',
    asks: 'slår vi i någon gräns / finns det en gräns / högsta antal prenumerationer / vad är gränsen på 300 / varför 150 / vad händer över 150 / hur många prenumerationer får en tenant ha / fler än 300 licenser business premium / gräns för business premium / max antal platser business standard / varför spelar antalet roll / för många prenumerationer / gör det något om vi har fler än 150 / fel 800066 / gräns för klientorganisationen / är 300 en hård gräns / varför bryr du dig om 150 / hur många ryms i en tenant / varför just 150 / finns det något tak / finns det ett tak för antalet / hur många kan man ta över / vad tål en tenant som mest',
    lines: {
      total: 'En klientorganisation rymmer högst {tenantMost} licensbaserade prenumerationer.',
      double: 'Gamla och nya finns där sida vid sida, så fler än {moveMost} att flytta skulle gå över det.',
      transfer: 'En överföring dubblerar ingenting.',
      business: 'Business-planer har en egen gräns: {businessMost} licenser totalt i en klientorganisation.',
    },
  },
  'use-provider': {
    title: 'Vem som beställer: ni eller leverantören',
    asks: 'vi är indirekt återförsäljare kan vi beställa / kan en återförsäljare beställa / vem beställer när man är indirekt återförsäljare / beställer vi eller vår distributör / lägger distributören beställningen / kan jag beställa i partnercenter som återförsäljare / jag har ingen knapp för att beställa / vem startar överföringen som återförsäljare / behöver jag min distributör för det här / går det utan vår leverantör / vad gör den indirekta leverantören / vem intygar för återförsäljare / kan en indirekt återförsäljare beställa själv / kan jag lägga ordern själv / gör distributören det / vem trycker på knapparna när vi är återförsäljare / kan vi som indirekta lägga beställningen själva / får vi beställa själva',
    lines: {
      yourself: 'Som partner med direktfakturering beställer ni själva.',
      provider: 'För en indirekt återförsäljare är det leverantören som beställer, för över och intygar.',
      early: 'Återförsäljare har inga egna knappar för det: tala med leverantören i god tid.',
    },
  },
  'partner-authorization': {
    title: 'Ert godkännande som partner',
    asks: 'vårt konto är avstängt / vi är avstängda kan vi beställa / måste vi vara godkända / vilka krav gäller för återförsäljare / vi förlorar direktfakturering / krav för direct bill / hur stor omsättning behöver vi / varför kan vi inte beställa / vår behörighet har gått ut / vad händer när vi förlorar direct bill / lägsta försäljning för återförsäljare / behöver vi mfa och säkerhetskontakt / krav på partner / krav som måste uppfyllas innan vi får sälja csp / vad krävs för att få sälja csp / villkor för csp-partner / får vi beställa / vad behövs för att bli godkända / duger vi / vårt återförsäljar-id är avaktiverat kan vi beställa ändå / partnerkontot är spärrat / måste vi vara godkända nånstans för att få beställa',
    lines: {
      checked: 'Beställningar, ändringar och överföringar prövas mot ert godkännande som partner.',
      reseller:
        'En indirekt återförsäljare behöver ett aktivt partner-ID, multifaktorautentisering, en säkerhetskontakt och försäljning för {resellerSales, number} USD på {resellerMonths} månader.',
      'direct-bill':
        'En partner med direktfakturering behöver försäljning för {directBillSales, number} USD eller mer.',
      suspended:
        'En avstängd återförsäljare kan inte beställa, och dess GDAP är borta. Leverantören kan utse en annan registrerad partner.',
    },
  },
  godaddy: {
    title: 'Köpt av GoDaddy eller en annan federerad leverantör',
    asks: 'köpt av godaddy / kunden har 365 via godaddy / hur får vi dem ifrån godaddy / defederera godaddy / godaddy till csp / domänen är federerad med godaddy / kan licenser från godaddy föras över / flytta från godaddy / tenant från ett webbhotell / köpt via loopia / webbhotellet sålde 365 / godkänner godaddy överföringen / lämna godaddy utan att tappa mejl / få bort en kund från godaddy / ta en kund ifrån godaddy / kunden sitter fast i godaddy',
    lines: {
      federated:
        'En sådan klientorganisation är federerad med säljaren: bli dess administratör och avsluta federationen. Då byts alla lösenord.',
      order: 'Köp sedan de nya licenserna, ta bort säljarens rättigheter och säg först därefter upp där.',
      transfer: 'Det finns ingen överföring.',
    },
  },
  'auto-renew': {
    title: 'Automatisk förnyelse',
    asks: 'vad är automatisk förnyelse / vad betyder autoförnyelse / vad innebär auto-renew / vad är återkommande fakturering / vem stänger av automatisk förnyelse / var stänger jag av autoförnyelsen / var ställer man in automatisk förnyelse / hur stoppar vi förnyelsen / kan vi stänga av den åt dem / när måste autoförnyelsen vara av / räcker det att stänga av automatisk förnyelse / vad händer vid förnyelsen / förnyas den av sig själv / kan kunden stänga av autoförnyelsen / vad händer om automatisk förnyelse är av / spelar det roll om återkommande fakturering är avslagen / vem kan stänga av autoförnyelsen / gör det något att förnyelsen är av',
    lines: {
      theirs: 'Här är den på: den {renewsOn} förnyas prenumerationen en hel period.',
      what: 'Med automatisk förnyelse på börjar en ny period av sig själv efter den gamla. Administrationscentret för Microsoft 365 kallar det återkommande fakturering.',
      seller: 'Den gamla partnern ställer in det, i Partnercenter.',
      customer: 'Kunden ställer in det, i administrationscentret för Microsoft 365.',
      either:
        'Den gamla partnern ställer in det, i Partnercenter; där Microsoft fakturerar är det kunden, i administrationscentret för Microsoft 365.',
      free: 'Är den av slutar perioden, och {graceDays} kostnadsfria dagar följer.',
      off: 'För CSP-perioder utan kostnadsfria dagar betyder ”av”, utan uttrycklig uppsägning, Extended Service Terms.',
    },
  },
  'extended-service-terms': {
    title: 'Extended Service Terms',
    asks: 'vad är est / vad betyder est / vad är extended service terms / vad är utökade tjänstvillkor / vad kostar est / hur dyrt är extended service terms / hur kommer vi ur est / hur avslutar man extended service terms / hur länge varar est / slutar est av sig själv / kan vi säga upp est / varför löper prenumerationen månad för månad efter slutet / vad är de 3 procenten / kan antalet licenser ändras i est / den gick över i extended service / extra avgift efter slutdatum / vad kostar det att ligga i est en månad / vad är priset för extended service / förlängda villkor / den rullar månadsvis till överpris hur stoppar vi det',
    lines: {
      older: 'Kundens MOSA-konto har inga.',
      what: 'Efter slutet fortsätter prenumerationen månad för månad tills någon avslutar den: den upphör inte av sig själv.',
      price:
        'Det kostar månadspriset plus {extendedMore}\u00a0%: omkring {extendedOverAnnual}\u00a0% mer än en årsplan, eller ett tillägg på {extendedFee}\u00a0% där det inte finns någon månadsplan.',
      out: 'Den kan sägas upp vilken dag som helst, och resten räknas av.',
      seats: 'Antalet licenser kan inte ändras under tiden.',
    },
  },
  'free-days': {
    title: 'Kostnadsfria dagar efter slutet',
    asks: 'finns det någon respit / respitperiod efter slutet / grace period / hur många kostnadsfria dagar / får de fortfarande 30 dagar / 30 dagar gratis efter slutet / hur är det med de 30 dagarna / finns det gratisdagar efter perioden / hur länge fungerar det efter slutdatumet / behåller användarna åtkomsten efteråt / är respiten borta / ingen respit längre / när försvann respitperioden / respit för direktkunder / respit för ea / slutar det på sista dagen / har microsoft tagit bort gratismånaden / finns det några dagar kvar gratis efter slutet / finns det någon marginal efter slutdatumet / några dagars respit',
    lines: {
      theirs: 'Ja: efter den {termEnd} följer {graceDays} kostnadsfria dagar, till och med den {deadline}.',
      none: 'Nej: efter den {termEnd} följer inga kostnadsfria dagar.',
      csp: 'Från en CSP-partner: {graceDays} dagar, bara för perioder som har köpts eller förnyats före den {cspGraceUntil}.',
      direct:
        'Direkt från Microsoft: med ett MCA-konto bara om köpt eller förnyat före den {directGraceUntil}; med ett MOSA-konto alltid.',
      else: 'Annars finns det inga.',
      tell: 'Säg vem som säljer, när perioden slutar och när den köptes eller förnyades, så kan jag säga vilket som gäller.',
      volume:
        'Volymlicenser fungerar en tid efter slutet: ofta {volumeDays} dagar, vissa produkter {volumeDaysOfSome}.',
      'ask-contact': 'Fråga kundens licenskontakt.',
      keep: 'Användarna har kvar filer och tjänster under de dagarna.',
      'live-before': 'Den nya prenumerationen måste vara aktiv innan dess.',
    },
  },
  'expired-state': {
    title: 'Expired, Disabled, Deleted',
    asks: 'vad betyder expired / vad betyder disabled / status expired / prenumerationen står som utgången / det står inaktiverad / skillnaden mellan expired och disabled / vad händer när den har gått ut / när raderas data / hur länge finns data kvar / när stängs användarna ute / varför ser jag inte utgångna prenumerationer / status deleted / vad betyder statusen / en prenumerations livscykel / går data att få tillbaka när den gått ut / vad betyder det att den är utgången / vad är statusen expired / vad betyder pausad / expired eller disabled vad är skillnaden för användarna / det står utgången är allt borta',
    lines: {
      expired:
        'Expired (utgången): de {graceDays} kostnadsfria dagarna efter slutet. Användarna har kvar filer och tjänster.',
      disabled:
        'Disabled (inaktiverad): från dag {outFromDay} är användarna utestängda. Administratörer har kvar data till dag {dataDays}; sedan raderas de.',
      none: 'Utan kostnadsfria dagar förlorar användarna åtkomsten vid slutet, om den är inställd på att upphöra.',
      list: 'Partnercenters sida Prenumerationer visar inte utgångna. ”Exportera alla prenumerationer” gör det.',
    },
  },
  'cancel-or-recurring': {
    title: 'Säga upp, eller stänga av återkommande fakturering',
    asks: 'säga upp nu eller stänga av återkommande fakturering / ska vi säga upp eller låta den löpa ut / när säger jag upp deras / när ska vi säga upp de gamla prenumerationerna / vad händer om vi säger upp / försvinner åtkomsten när man säger upp / skillnaden mellan att säga upp och stänga av återkommande fakturering / avsluta de gamla licenserna / hur säger de upp de gamla / ska kunden säga upp hos microsoft / är det bättre att låta den löpa ut / måste jag säga upp den gamla prenumerationen / kan vi avsluta direkt / om de säger upp i dag blir användarna utelåsta / vad händer med användarna när man säger upp / är åtkomsten borta efter uppsägning / knappen säg upp prenumeration / ska jag döda den gamla eller låta den rinna ut / om hon trycker på avsluta nu i admincentret / åker folk ut direkt när man säger upp / avsluta prenumeration i stället för att stänga av återkommande fakturering / är allt borta om man säger upp',
    lines: {
      first: 'Inte än: de nya licenserna måste vara aktiva först.',
      off: 'Stängs återkommande fakturering av löper perioden ut.',
      cancel: 'En uppsägning avslutar åtkomsten genast.',
      older: 'Med kundens MOSA-konto återbetalas resten per dag vid uppsägning.',
    },
  },
  'change-seats': {
    title: 'Fler eller färre licenser',
    asks: 'kan vi ändra antalet licenser / färre licenser vid flytten / minska antalet platser under flytten / kan vi dra ner på licenserna / fler licenser än tidigare / lägga till licenser under flytten / ta bort användare före överföringen / köpa färre licenser / kan jag ta bara 80 av 100 licenser / måste vi ta alla licenser / dela en prenumeration / minska licenser mitt i perioden / när får man minska antalet / ändra antal / skala ner vid förnyelsen / kan de ta bort tio platser / ta bort några licenser när vi ändå håller på / dra ner lite på licenserna / från 50 till 40 / folk har slutat kan vi krympa beställningen',
    lines: {
      transfer: 'Inte i en överföring: den tar licenserna som de är.',
      buy: 'När ni köper på nytt kan ni ta vilket antal som helst.',
      fewer: 'Senare går det att minska bara inom {undoDays} dagar från köp eller förnyelse.',
    },
  },
  'align-dates': {
    title: 'Samma dag för alla förnyelser',
    asks: 'kan alla förnyas samma dag / samla förnyelsedatumen / coterm / samma slutdatum för alla / alla ska förnyas den 1:a / kan vi synka slutdatumen / ett förnyelsedatum / hur får vi perioderna att sluta samtidigt / slå ihop slutdatum / ändra slutdatum / lägga alla på samma datum / lägga allt på ett datum / samma förnyelsedag för allt / kunden vill att alla förnyas den första / de vill att alla slutar samma dag / kan alla prenumerationer sluta samma dag',
    lines: {
      renewal: 'Bara vid en förnyelse: till ett slutdatum som redan finns, eller till slutet av en månad.',
      latest: 'Ställ in det minst en dag innan (i UTC).',
      first: 'För en förnyelse den första, låt perioden sluta med månaden.',
    },
  },
  monthly: {
    title: 'Månadsperioder',
    asks: 'den löper månad för månad / hur gör vi med månadsprenumerationer / de betalar per månad och kan sluta när som helst / månadsperiod / när flyttar vi en månadsprenumeration / månadsplaner hur flyttar man dem / behövs en överföring för månadsvis / är månadsvis enklare / vi har månadsbindning / ingen årsbindning vad gäller då / gör månad för månad det lättare / kunden kör månad för månad',
    lines: {
      wait: 'Nästa slut är högst en månad bort: billigast är att vänta på det.',
      live: 'Se till att den nya prenumerationen är aktiv innan dess, och att den gamla inte förnyas.',
    },
  },
  trial: {
    title: 'Provperioder',
    asks: 'det är en provversion / vad händer med provperioden / provperioden går över till betald / kan en provversion föras över / testprenumeration / provperioden blir betald nästa vecka / hur tar vi över en trial / hindra att trialen blir betald / provperioden tar slut vad nu / kunden startade en trial hos andra partnern / flytta trial till csp / gratis test / följer trialen med / trial som blir betald / kan vi ta med oss testet',
    lines: {
      off: 'Den gamla säljaren stänger av dess automatiska förnyelse innan den blir en betald period.',
      buy: 'Beställ en ny prenumeration. Räkna inte med en överföring.',
    },
  },
  'add-ons': {
    title: 'Tillägg',
    asks: 'hur är det med tillägg / hur är det med visio / visio och project då / följer copilot med / copilot-licenser / tilläggslicenser / tillägget teams phone / följer tilläggen med i överföringen / är tillägg egna prenumerationer / defender och intune som tillägg / måste power bi flyttas för sig / copilot business betala per användning',
    lines: {
      each: 'Varje tillägg är en egen prenumeration: räkna det och flytta det som de andra.',
      whole: 'En överföring tar hela prenumerationer.',
      copilot:
        'En ny beställning av Copilot Business via CSP har betalning per användning påslagen i de flesta länder från den {copilotFrom}.',
    },
  },
  'nonprofit-education': {
    title: 'Ideella organisationer och utbildning',
    asks: 'donerade licenser / följer de skänkta licenserna med / licenser för ideella organisationer / behåller föreningen gratislicenserna / student use benefit / följer studentförmånen med / skollicenser a3 / utbildningserbjudanden i csp / akademiska licenser / nonprofit-pris i csp / kan en förening flytta till csp / måste tenanten ha nonprofit-status / vad händer med bidraget',
    lines: {
      grants: 'Donerade licenser och studentförmåner flyttas inte.',
      status:
        'Klientorganisationen måste ha status som ideell eller utbildning innan ett sådant erbjudande kan beställas.',
    },
  },
  refund: {
    title: 'Pengar tillbaka',
    asks: 'får de återbetalning / får de pengar tillbaka / finns det någon återbetalning / återbetalning på kortet / betalar microsoft tillbaka / återbetalning för oanvända månader / hur är det med pengarna de redan betalt / förbetalt för hela året / kan kunden få kredit / krediteras resten / betalat i förskott är pengarna borta / säga upp inom 7 dagar pengarna tillbaka / hur mycket får de tillbaka / vem betalar tillbaka resten / kompensation för resten av perioden / betalas resten av året tillbaka / pengar tillbaka för resten av perioden / ger microsoft något tillbaka / får de tillbaka något om de säger upp nu / är den betalda tiden förlorad / får de pengarna åter om de avslutar nu / får de tillbaka nåt för månaderna de inte använt / de har betalat i förskott är pengarna borta',
    lines: {
      extended: 'I Extended Service Terms: ja, vilken dag som helst, för den tid som är kvar.',
      mosa: 'Köpt av Microsoft med ett MOSA-konto: ja, för den tid som är kvar vid uppsägningen.',
      seats: 'Med fler än {cancelSeats} licenser, minska först till {cancelSeats} eller fråga supporten.',
      mca: 'Köpt av Microsoft med ett MCA-konto: bara inom {undoDays} dagar från start eller förnyelse.',
      csp: 'Köpt av en CSP-partner: bara inom {undoDays} dagar från köp eller förnyelse.',
      until: 'Här är det till och med den {cancelUntil}.',
      'run-out': 'Därefter, låt den löpa ut.',
      bridge: 'I Extended Service Terms: vilken dag som helst, för den tid som är kvar.',
      'tell-account':
        'Säg vilket det är (administrationscentret för Microsoft 365 → Fakturering → Faktureringskonton), så kan jag säga vilket som gäller.',
      'tell-seller': 'Säg vem som säljer, så kan jag säga vilket som gäller.',
      volume: 'En uppsagd volymlicens återbetalas inte.',
      'ask-contact': 'Vad som kan avtalas vet kundens licenskontakt.',
    },
  },
  'which-billing-account': {
    title: 'MCA eller MOSA',
    asks: 'mca eller mosa / hur ser jag vilket faktureringskonto det är / vad är mosa / skillnaden mellan mca och mosa / vilket faktureringskonto / var ser jag faktureringskontot / hur tar jag reda på om det är mca / vad är ett faktureringskonto / kontotyp / microsoft online services agreement / är det mosa eller mca / var står typen av faktureringskonto',
    lines: {
      where: 'Administrationscentret för Microsoft 365 → Fakturering → Faktureringskonton visar det.',
      who: 'Du kanske inte ser det själv: fråga kundens faktureringsadministratör.',
      decides: 'MOSA är det äldre: där återbetalas resten. Med MCA går det bara i {undoDays} dagar.',
    },
  },
  'credit-contact': {
    title: 'Vem man frågar om krediteringen',
    asks: 'vem kontaktar jag om krediteringen / vem ringer jag på microsoft / vem frågar om återbetalningen / hur får vi krediteringen / var begär de pengarna / vilken support tar hand om krediteringen / vem frågar vi om återbetalning / microsofts faktureringssupport / hur öppnar jag ett ärende om kreditering / telefonnummer till faktureringssupporten / får jag fråga microsoft åt kunden / var begär man återbetalning / kan vi själva jaga microsoft om krediten / kan vi kräva krediten åt dem / vem sköter krediten / vem ringer jag om krediten / vilken avdelning på microsoft ringer jag om pengarna',
    lines: {
      only: 'En sådan kreditering gäller det som köpts direkt från Microsoft; det är det här inte.',
      partner:
        'Med GDAP och rollen tjänstsupportadministratör får du fråga faktureringssupporten för Microsoft 365 åt kunden.',
      customer: 'Utan det frågar kunden faktureringssupporten för Microsoft 365.',
      invoice: 'En partner ser inte kundens fakturor: ha fakturanumret till hands.',
    },
  },
  'pay-twice': {
    title: 'Att betala dubbelt',
    asks: 'betalar kunden dubbelt / får de betala två gånger / dubbel fakturering / betala för båda / blir det överlapp / kan de ha båda prenumerationerna en månad / två fakturor för samma licenser / hur undviker vi att betala dubbelt / dubbla kostnader under flytten / överlapp mellan gamla och nya licenser / faktureras de av båda / vem betalar för överlappet / hur länge betalar de för båda / får de två fakturor / betala två gånger / båda fakturorna samtidigt / betalar de både oss och de gamla några veckor',
    lines: {
      until: 'Ja, från den nya beställningen till dess att den gamla perioden slutar den {termEnd}.',
      buying: 'Köps det på nytt: ja, från den nya beställningen tills den gamla perioden slutar.',
      transfer: 'Med en överföring: nej.',
      refused: 'Blir den inte av och ni köper bredvid, betalas båda tills den gamla perioden slutar.',
      late: 'En beställning nära slutet håller den tiden kort.',
    },
  },
  'what-does-it-cost': {
    title: 'Vad det kostar',
    asks: 'vad kostar det / vad kostar flytten / blir det dyrare / är det dyrare i csp / blir priset detsamma / vilket pris får de / behåller de sitt gamla pris / priset efter flytten / prishöjning / är csp billigare / ändras priset av en överföring / vad får kunden betala hos oss / kostnad för migreringen / är priserna samma / ändras priserna / blir det någon prisskillnad / vad ska vi ta betalt / måste han betala mer än i dag / betalar de mer än förut / får de betala dagens pris',
    lines: {
      transfer: 'En överföring behåller pris och period.',
      buying:
        'Ett nytt köp sker till dagens pris: listpriserna höjdes den {pricesRose}, och årsperioder som betalas per månad kostar {monthlyPaymentMore}\u00a0% mer sedan {monthlyPaymentFrom}.',
      list: 'Jag har ingen prislista: se prissättningen i Partnercenter.',
    },
  },
  'order-of-steps': {
    title: 'Vad som kommer först',
    asks: 'vad först / vilket steg först / vad gör vi först / i vilken ordning / köpa först eller säga upp först / säger vi upp innan vi köper / vilken är rätt ordning / var börjar jag / vad gör jag nu / vilket är första steget / kommer de nya licenserna innan de gamla slutar / ordningsföljd / vad kommer sedan / nästa steg / vad gör vi nu / var börjar vi / vad ska göras först / vad måste beställas först / vårt nya först eller det gamla bort först',
    lines: {
      transfer: 'Med en överföring köps ingenting på nytt och ingenting sägs upp.',
      first: 'Först de nya prenumerationerna, aktiva och kontrollerade; sedan upphör de gamla.',
      before: 'Innan dess kommer återförsäljarrelationen och kundavtalet.',
    },
  },
  downtime: {
    title: 'Vad användarna märker',
    asks: 'blir det avbrott / märker användarna av det / märker användarna något / försvinner mejlen / tappar de sin e-post / vad händer med filerna i onedrive / ändras lösenorden / slutar teams fungera / försvinner data / blir något avbrutet / måste användarna logga in igen / måste vi tilldela licenserna på nytt / påverkan på användarna / driftstopp under flytten / kan de fortsätta jobba / finns brevlådorna kvar / ligger det nere / kommer någon att märka det / ligger mejlen nere / går mejlen ner / blir någon utelåst / funkar mejlen hela tiden / måste användarna göra något på dagen / tappar nån mejl under tiden / hur är det med onedrive / försvinner filerna / måste alla logga in på nytt / strular outlook på bytesdagen',
    lines: {
      stopped:
        'Den gamla prenumerationen är inte i gång, så användarna kan stå utan tjänst tills den nya är aktiv.',
      loss: 'Data kan gå förlorade: se planen.',
      tenants:
        'Mellan klientorganisationer flyttar kunden sina data, och varje användare behöver en licens på nytt.',
      nothing: 'Inom en klientorganisation flyttas ingenting: e-post, filer och lösenord är kvar.',
      reassign: 'Erbjudandet är ett annat, så licenserna måste tilldelas på nytt.',
      same: 'Med samma produkt och antal, och de nya licenserna aktiva innan de gamla upphör, behöver ingenting tilldelas på nytt.',
    },
  },
  'how-long': {
    title: 'Hur lång tid det tar',
    asks: 'hur lång tid tar det / hur länge håller flytten på / hur mycket tid behöver vi / hur många dagar tar en överföring / hur snabbt går det / hinner man på en vecka / tidsåtgång / när är det färdigt / hur snabbt är beställningen aktiv / hur länge dröjer det innan licenserna är aktiva / räcker två veckor / tar det lång tid / timmar eller veckor / är det fråga om timmar eller dagar / går det fort / hur länge brukar en flytt ta / hur lång tid brukar det ta / ungefär hur lång tid / hur lång tid ska vi räkna med / hur länge drar det ut',
    lines: {
      unknown: 'Microsoft anger ingen tid.',
      acceptance: 'Det beror på när kunden godkänner er inbjudan.',
      approval:
        'En överföring väntar på den gamla partnerns godkännande; en begäran går ut efter {requestDays} dagar.',
      end: 'Periodens slut sätter gränsen.',
      theirs: 'Här slutar den den {termEnd}.',
    },
  },
  'when-must-it-be-done': {
    title: 'När det måste vara klart',
    asks: 'när måste det vara klart / senast när / vad är deadline / hur länge har vi på oss / vad händer om vi missar datumet / vad händer om vi är sena / om vi missar deadline / om vi inte är klara till dess / sista möjliga dag / hur mycket tid har vi kvar / vad händer dagen efter slutet / vilket datum gäller / när är det senast / vad händer på slutdatumet / om den slutar innan vi är klara / för sent / hinner vi / är vi för sent ute om vi börjar i januari / hur illa är det om vi missar dagen / kan det vänta till nästa månad / sista dagen för det här / när måste vi vara färdiga / hinner vi om vi börjar efter nyår / från när är det för sent / när är det för sent / vilken månad senast',
    lines: {
      open: 'Periodens slut avgör: säg vilken dag, så kan jag säga vad som ska vara gjort när.',
      renews:
        'Görs ingenting förnyas den dagen efter slutet en hel period. Det går att ångra i {undoDays} dagar.',
      free: 'Efter slutet följer {graceDays} kostnadsfria dagar. Från dag {outFromDay} är användarna utestängda, och efter dag {dataDays} raderas data.',
      gone: 'Efter slutet finns inga kostnadsfria dagar: användarna förlorar åtkomsten, eller Extended Service Terms börjar.',
      volume: 'Volymlicenser fungerar en tid efter slutet, ofta {volumeDays} dagar: fråga licenskontakten.',
      branches:
        'Efter slutet: {graceDays} kostnadsfria dagar om köpet har kvar dem; annars förlorar användarna åtkomsten, eller så börjar Extended Service Terms.',
    },
  },
  'who-does-that': {
    title: 'Vem som gör vad',
    asks: 'vem gör det / vem ska göra steg 2 / vem gör steg 1 / vem ansvarar för det / vem gör vad / vem är den nuvarande partnern / vad är en faktureringsadministratör / vem är faktureringsadministratör / gör vi det eller kunden / är det vi eller gamla partnern / vilken roll behöver jag / vad är en administratörsagent / vem är den nya partnern / vem stänger av det / vems jobb är det / vad är en global administratör / vem menas med nuvarande partner / vem menas med ny partner / är det vårt jobb eller deras / vem trycker på det / vi eller dom / är steg 3 mitt eller deras / vem gör den tredje / vem ska göra fyran / vem tar hand om steg 4',
    lines: {
      orders: 'Ni beställer, eller er leverantör om ni är indirekt återförsäljare.',
      accepts:
        'Kunden godkänner inbjudan; den gamla säljaren eller kunden avslutar de gamla prenumerationerna.',
      'source-partner': 'Den nuvarande partnern är den som säljer till kunden i dag.',
      'billing-administrator':
        'En faktureringsadministratör är någon hos kunden med administratörsrollen för prenumerationer och fakturor.',
    },
  },
  'why-that': {
    title: 'Varför ett steg står i planen',
    asks: 'varför behövs det här steget / varför finns det steget / varför måste vi göra det steget / vad är anledningen till steget / varför står det i planen / varför säger planen så / måste vi göra alla steg / är varje steg nödvändigt / kan vi hoppa över ett steg / vad händer om vi utelämnar ett steg / skälen till stegen / vad är poängen med steget',
    lines: {
      each: 'Varje steg står där av ett skäl som en sida från Microsoft ger, och för svar som du har gett.',
      ask: 'Fråga om vilket som helst av dem när planen finns: ”varför det andra steget?”, ”vad betyder det tredje steget?”, ”vad händer sista dagen?”',
    },
  },
  'why-reminded': {
    title: 'Varför jag skriver',
    asks: 'varför får jag det här / varför får jag den här påminnelsen / varför påminner du mig / varför skriver du till mig / varför skickade du det här / vem har lagt in påminnelsen / vad handlar påminnelsen om / varför det här meddelandet / varför får jag de här meddelandena / vem bad om påminnelsen / varför fortsätter du skriva / var kommer påminnelsen ifrån',
    lines: {
      asked: 'Du, eller någon här, bad mig påminna om {subject}: dagen är den {day}.',
      when: 'Jag skriver några dagar före den dag då något tar slut, och säger vad som ska vara gjort till dess.',
      stop: 'Skriv ”klart” när det är gjort, ”senare” för en ny påminnelse, eller ”stoppa” för att avsluta.',
      list: 'Skriv ”mina påminnelser” för att se vad jag påminner dig om.',
    },
  },
  'why-asked': {
    title: 'Varför jag frågar',
    asks: 'varför frågar du / varför behöver du veta det / varför det / varför är det viktigt / vad ska det vara bra för / varför spelar det roll / vad ändrar det / vad gör du med det / är det nödvändigt / måste jag svara på det / varför den frågan / vad har det med saken att göra / vad gör det för skillnad / vad ska du ha mitt land till / varför vill du veta det / vad behöver du det till / varför vill ni veta det',
    lines: {
      change: 'Svaret går att ändra senare: skriv ”ändra”.',
      none: 'Just nu är ingen fråga öppen.',
      each: 'Under varje fråga står vad den avgör.',
    },
  },
  'where-to-look': {
    title: 'Var det står',
    asks: 'var ser jag det / var hittar jag det / var kan jag kolla det / hur tar jag reda på det / var står det / hur kontrollerar jag det / var i partnercenter / var i administrationscentret / var ser jag slutdatumet / var hittar jag förnyelsedatumet / var står det hur många / vem kan säga mig det / hur vet jag det / var finns inställningen / var ska jag titta / hur kan jag se det / var kan man se det / på vilken sida visas det / var kan de kolla / var hittar jag vilket land tenanten har / var ser jag tenantens land / var ser jag hur många licenser / vilken sida visar landet',
    lines: {
      unsure: 'Kan ingen titta, skriv ”vet inte”.',
      end: 'Slutdatum, antal och inställning för slutet står på prenumerationen: den gamla partnern ser dem i Partnercenter, kunden i administrationscentret för Microsoft 365.',
      country: 'Landet: kundens globala administratör ser det i administrationscentret för Microsoft 365.',
      account:
        'Faktureringskontot: administrationscentret för Microsoft 365 → Fakturering → Faktureringskonton.',
      relationship: 'Relationen: Partnercenter → Kunder visar vilka som har godkänt.',
    },
  },
  'dont-know': {
    title: 'Om du inte vet',
    asks: 'vad händer om jag inte vet / om jag inte vet / och om jag inte vet det / kan jag lämna det tomt / kan jag hoppa över det här / kan jag svara senare / om ingen vet / om kunden inte vet / får jag gissa / går det bra med vet inte / måste jag veta det / kan jag fortsätta utan / om jag är osäker / kan vi ta det senare / kan jag börja utan exakt datum / kan vi börja utan siffran / om jag bara vet ungefär / gå vidare utan svar',
    lines: {
      say: 'Skriv ”vet inte”: går planen att göra utan lämnar jag det öppet.',
      rest: 'Behöver jag det är det ingen brådska: de andra svaren är kvar.',
    },
  },
  'hand-over': {
    title: 'Att ge planen vidare',
    asks: 'kan du mejla det här till kunden / skicka det till kunden / kan jag få det som pdf / exportera planen / dela det här med min kollega / kan du mejla mig det här / skriva ut planen / ladda ner som word / vidarebefordra planen / kan jag skicka det här till gamla partnern / skapa ett dokument / gör en text till kunden / utkast till mejl till kunden / finns det en pdf att ge till kunden / något jag kan ge till kunden / en utskriftsversion / något att klistra in i ett mejl till kunden',
    lines: {
      cannot: 'Jag kan inte skicka mejl eller göra filer.',
      copy: 'Kopiera det du behöver ur chatten och skicka det själv.',
    },
  },
  human: {
    title: 'Att prata med en människa',
    asks: 'kan jag prata med en människa / prata med en person / finns det någon jag kan ringa / jag vill tala med en människa / riktig person tack / koppla mig till supporten / finns det en support / vem kan hjälpa mig / kan någon hos er hjälpa till / kontakta supporten / kundtjänst / skicka det vidare till någon / finns det en riktig människa / någon att ringa',
    lines: {
      nobody: 'Det finns ingen människa bakom mig.',
      support: 'Supporten i Partnercenter hjälper partner.',
      provider: 'Er leverantör hjälper sina återförsäljare.',
    },
  },
  'what-can-you-do': {
    title: 'Vad jag kan',
    asks: 'vad kan du göra / vad gör du / vad är du till för / hur kan du hjälpa mig / hur fungerar det här / vad kan jag fråga dig / vad kan du / vad är det här för bot / hur använder jag det här / vilka kommandon finns / vad mer kan du / vad är du bra för / vad gör du egentligen',
    lines: {
      plan: 'Jag planerar en kunds flytt till CSP: steg, dagar och vem som gör vad.',
      remind: 'Jag påminner innan en period slutar.',
      answer: 'Jag svarar på frågor om det, med sidan som säger så.',
      help: 'Skriv ”hjälp” för orden jag kan.',
    },
  },
  'what-is-stored': {
    title: 'Vad jag sparar',
    asks: 'vad sparar du om mig / vilka uppgifter sparas / är mina uppgifter säkra / integritet / gdpr / vilka data sparar du / sparar du det jag skriver / hur raderar jag mina uppgifter / var lagras mina data / vem kan se vad jag skriver / är det här konfidentiellt / personuppgifter / minns du den här konversationen',
    lines: {
      'my-data': 'Skriv ”mina uppgifter” så visar jag allt som jag sparar om dig.',
      'forget-me': 'Skriv ”glöm mig” så raderar jag det.',
    },
  },
};
