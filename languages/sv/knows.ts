import type { Knows } from '../knows.ts';

/** What people ask, in Swedish. */
export const knows: Knows = {
  gdap: {
    title: 'GDAP',
    asks: `gdap?? vad är det för nåt / 
      vad är gdap / vad betyder gdap / vad innebär gdap / förklara gdap / behöver jag gdap / måste vi ha gdap
      krävs gdap för det här / är gdap nödvändigt / kan vi flytta utan gdap / varför gdap
      vad ska vi med gdap till / vilken gdap-roll behövs / hur länge gäller gdap / när går gdap ut
      klarar vi oss utan gdap / gdap = ? / vad är gdap bra för / behövs gdap för flytten
      måste gdap vara på plats först / berätta om gdap / behövs det för själva flytten eller bara för supporten
      går det utan gdap eller inte / kan vi se produktnycklar med gdap
      vilka rättigheter behöver vi i deras admincenter / vilka behörigheter behöver vi hos kunden
      måste vi ha admin hos dem / behöver vi adminåtkomst / hur mycket åtkomst måste kunden ge oss
      kunden vill inte ge oss adminrättigheter är det kört / kunden är orolig för att släppa in oss
      går det helt utan åtkomst / måste vi kunna logga in i deras miljö / ska vi be om global admin
      hur många månader gäller åtkomsten / löper åtkomsten ut av sig själv
      detaljerade delegerade rättigheter vad är det / delegerad admin behövs det
      it-säkerhet hos kunden vägrar släppa in externa admins / gör det nåt om vi inte har rättigheter
      kan de hålla oss utanför admincentret / vår åtkomst har gått ut spelar det roll / skippa gdap ok
      gdap måste eller bara bra att ha / vilka roller ska vi be om / vad ger de där rollerna oss
      kundens it-chef vill inte ge ifrån sig rättigheter
      behöver man behörighet i kundens tenant för att flytta
      de är oroliga för att ge en utomstående nycklarna till systemet / måste vi ha nycklar till deras admin
      inga adminrättigheter av dem sitter vi fast / vad ska vi använda de rättigheterna till`,
    lines: {
      what: 'GDAP (detaljerade delegerade administratörsbehörigheter) ger dig utvalda roller hos kunden under en begränsad tid: högst {gdapYears} år, och den kan förlängas automatiskt med {gdapMonths} månader.',
      use: 'Här behöver du det bara för att få kontakta supporten för Microsoft 365 åt kunden, med rollen Tjänstsupportadministratör.',
      without: 'Flytten går att göra utan GDAP.',
    },
  },
  dap: {
    title: 'DAP',
    asks: `
      vad är dap / dap eller gdap / skillnaden mellan dap och gdap / vad skiljer dap från gdap
      fungerar dap fortfarande / finns dap kvar / är dap borta / kan vi fortfarande använda dap
      gamla administratörsrättigheter / vi har bara dap räcker det / har dap tagits bort
      delegerad administration dap / är dap dött / har dap stängts av / har microsoft dödat dap
      kan man lita på gamla dap / vi har fulla rättigheter sen flera år gäller de
      de gamla obegränsade rättigheterna gäller de än / vad ersatte dap / är dap samma som gdap
      gamla sortens adminåtkomst okej / vi har gammal delegerad åtkomst räcker den
      dap mot det nya vad har ändrats / vad är skillnaden mot det vi hade förr / hur länge funkar dap
      har gamla partnerrättigheter fasats ut / vi fick dap 2019 gäller den
      vi ligger kvar på det gamla full åtkomst till allt
      den gamla fulla kontrollen vi fick för flera år sen är den värd nåt
      den där gamla allt-åtkomsten är den död / obegränsad adminåtkomst sen 2018`,
    lines: {
      what: 'DAP är den äldre varianten av administratörsbehörighet: full behörighet utan tidsgräns.',
      gone: 'Nya relationer har inte fått DAP sedan {dapUntil}, och det tas bort steg för steg, så räkna med att det är borta.',
      check: 'Du har sagt att ni har det: kontrollera att det fungerar innan ni litar på det.',
      instead: 'GDAP har tagit dess plats: utvalda roller under en begränsad tid.',
    },
  },
  'gdap-pending': {
    title: 'En GDAP-begäran som väntar',
    asks: `skickade adminförfrågan i somras och nu säger kunden att länken är död. ska jag göra en ny eller / 
      gdap-begäran väntar / gdap står som pending / gdap ligger fortfarande och väntar på godkännande
      kunden hittar inte gdap-begäran / kunden fick ingen gdap-länk / var godkänner kunden gdap
      vem godkänner gdap / hur länge gäller en gdap-begäran / går gdap-begäran ut / gdap-begäran har gått ut
      de har inte godkänt gdap än / kan de neka gdap / skicka gdap-länken igen / hur godkänner de gdap
      gdap-förfrågan ligger kvar / hur länge lever en gdap-förfrågan / gdap-länken är borta
      gdap-inbjudan inte godkänd / vår gdap-förfrågan bara ligger där / hur gammal får en gdap-förfrågan bli
      vår gdap-begäran är från augusti gäller den fortfarande
      deras admin ser inte gdap-begäran var ska han titta / gdapförfrågan
      de säger att det aldrig kom nåt mejl om åtkomsten / admin har aldrig fått vår gdap-grej skickar vi en till
      åtkomstförfrågan är fortfarande öppen / begäran om rättigheter är inte godkänd
      vår begäran om adminrättigheter har legat i veckor / var klickar de för att godkänna vår åtkomst
      kunden har godkänt men det står fortfarande väntar / går åtkomstbegäran ut
      kan kunden säga nej till åtkomstbegäran / när dör en obesvarad åtkomstbegäran
      måste jag göra en ny gdap-begäran / vem hos dem får säga ja till rättigheterna
      åtkomstmejlet försvann i inkorgen / godkännandet av rollerna dröjer
      gdap har status pending sen september / begäran om adminrelation gick ut innan de klickade
      länken till rollerna hamnade hos fel person / gdap-länken funkar inte / de struntar i gdap-begäran
      var ser han vår adminbegäran / gdap väntar på svar / behörighetsförfrågan har stått på väntar i evigheter
      deras it-kille hittar inget att godkänna
      skickade länken till rättigheterna för veckor sen fortfarande inte godkänd
      behörighetsbegäran syns inte hos deras admin / godkännandet av åtkomsten kommer aldrig`,
    lines: {
      lapses: 'En GDAP-begäran går ut efter {gdapPendingDays} dagar.',
      who: 'Kundens globala administratör godkänner den. Ingen kan avslå den, bara låta bli att svara.',
      again: 'Hittar de den inte, skicka länken igen.',
      without: 'Flytten behöver inte vänta på den.',
    },
  },
  csp: {
    title: 'CSP',
    asks: `chefen sa att allt ska in i CSP, jag nickade men fattade noll. vad är det / 
      vad är csp / vad betyder csp / vad står csp för / förklara csp / cloud solution provider
      vad är csp-programmet / vad innebär det att flytta till csp / varför csp / är csp samma sak som direkt
      vad är en csp-partner / vad menas med csp / csp på vanlig svenska / csp enkelt förklarat
      är csp bara ett finare ord för återförsäljare / ursäkta men vad är csp / csp vad står det för
      vad är det där csp för något / csp i en mening / aldrig hört talas om csp / chefen undrar vad csp är
      hur förklarar jag csp för kunden / kunden frågar vad cloud solution provider betyder
      vad betyder bokstäverna csp / vilket partnerprogram flyttar vi dem till
      är csp samma som att köpa av microsoft / skillnaden mellan csp och att köpa direkt / vad är så bra med csp
      fördelar med csp / ny här vad är csp / vad betyder det att vi är csp
      vem fakturerar och ger support i csp / vad innebär csp / vad betyder den där förkortningen csp
      alla säger csp hela tiden / återförsäljarprogrammet vad är det / är csp en licens eller ett program`,
    lines: {
      what: 'CSP (Cloud Solution Provider) är programmet där partner säljer, fakturerar och ger support för Microsofts moln.',
      here: 'Efter flytten får kunden prenumerationer, fakturor och support från er.',
    },
  },
  'csp-region': {
    title: 'CSP-regionen',
    asks: `hur vet man vilken region man tillhör, och vem är det som bestämmer det / 
      vad är csp-region / vilken region är kunden i / hur vet jag min region / hur vet jag vilken region det är
      vilken region hör landet till / vilken region räknas det här landet till / vem bestämmer regionen
      kan kunden byta land på sin tenant / byta land för klientorganisationen
      tenanten skapades i ett annat land / kontor i ett annat land / huvudkontor utomlands vilket land räknas
      måste vi vara i samma region / kan vi sälja till en kund i ett annat land
      får man sälja utanför sin region / varför spelar regionen roll / är vi i samma region som de
      är det en region / får man göra det över gränsen / spelar det roll var filialen ligger
      vilken region ska jag välja / huvudkontor i ett land och tenant i ett annat vilket räknas
      räknas kontoret eller tenanten / vi sitter i schweiz är det ett problem / går det utomlands
      räknas landet där kontoret ligger
      bolaget har flyttat till ett annat land men tenanten säger fortfarande det gamla
      kunden sitter i ett annat land är det ett problem / vi har också en kund i kanada gäller samma sak
      kan ett svenskt bolag sälja till en kund i usa / får vi sälja till norge
      huvudkontoret ligger i usa men tenanten är gjord på irland / vilket land gäller
      bolaget har flyttat utomlands kan man ändra land / får vi sälja till utländska kunder / går det utanför eu
      hör schweiz till eu / är norge i samma region / ett av kontoren ligger utomlands
      fel land registrerat i tenanten / landet är fel kan man rätta det / kan de byta landsinställning
      olika länder vi och de / går det över gränsen / dotterbolag utomlands vilken region
      vad avgör vilken region de hör till / kund på en annan marknad / är efta samma region
      vi sitter i sverige kunden i finland / bolaget har flyttat till irland men m365 säger fortfarande tyskland
      måste båda finnas i samma världsdel / kan vi ha kunder i hela världen
      de sitter utomlands men handlar här / den ena är i eu den andra inte / utländsk kund går det ens
      tenantens land stämmer inte med kontoret / kontoret har flyttat till ett annat land`,
    lines: {
      customer: 'Kundens land, {country}, hör till CSP-regionen ”{region}”.',
      partner: 'Ditt land, {country}, hör till CSP-regionen ”{region}”.',
      which:
        'Landet som är inställt i kundens klientorganisation avgör. Kontor räknas inte, och det landet går inte att ändra.',
      same: 'Partner och kund måste höra till samma region.',
      look: 'Säg vilket land som är inställt där, så kan jag säga vilken region det är.',
    },
  },
  tenant: {
    title: 'Klientorganisationen',
    asks: `vad menas med tenant egentligen, är det samma som domänen / 
      vad är en tenant / vad betyder tenant / vad är en klientorganisation / vad är kundens tenant
      vad menar du med tenant / är tenant samma som företaget / förklara tenant / klientorganisation vad är det
      vad innebär klientorganisation / en tenant eller flera / tenent vad är det
      vad menas med klientorganisation / vad menas med tenant / är en tenant en kund / vad räknas som en tenant
      hur definierar du en tenant / tenant?? / är tenant nån sorts hyresgäst / är tenanten samma som domänen
      vad är den där tenanten alla pratar om / är tenant företaget eller servern / enkel förklaring av tenant
      skillnaden mellan tenant och kund / kan ett bolag ha flera tenants / vad är onmicrosoft
      är en tenant samma som ett konto / vad menas med organisation i molnet / tenant-id vad är det
      ny på det här vad är en tenant / vad är en microsoft-tenant / vad kallar du tenant
      är det samma som domänen eller bolaget / hör ordet tenant hela tiden`,
    lines: {
      what: 'En klientorganisation (tenant) är kundens organisation i Microsofts moln, med egna användare och egna data.',
      here: 'Prenumerationerna finns i den, och landet som är inställt där avgör CSP-regionen.',
    },
  },
  'reseller-relationship': {
    title: 'Återförsäljarrelationen',
    asks: `nä det har vi inte gjort. hur bjuder man in dom, kan jag klippa av länken så den ryms i ett sms? / 
      var skickar jag återförsäljarinbjudan / återförsäljarinbjudan
      hur bjuder jag in kunden / var bjuder jag in dem / hur begär jag en återförsäljarrelation
      var begär man relationen / hur skickar jag återförsäljarlänken / var finns inbjudningslänken
      hur blir vi deras partner / hur lägger jag till en kund i partnercenter / vad är en återförsäljarrelation
      hur kopplar vi kunden till oss / vilken länk ska jag skicka / inbjudan till kunden
      måste vi ha en relation först / var skickas inbjudan från / var i partnercenter skapar jag länken
      hur gör jag inbjudningslänken / skapa relationsbegäran / var genererar man länken
      var i partnercenter skickar jag inbjudan / hur kopplar vi ihop oss med kunden
      hur skickar jag länken till dem / var är knappen för att bjuda in
      hur får jag in dem i vårt partnercenter / kunden finns inte i vår lista hur lägger jag till den
      hur knyter vi kunden till oss / steg för att koppla en ny kund / var klickar jag för att begära relationen
      vad skickar jag till kunden så de kan godkänna oss / hur blir de vår kund / hur lägger man upp en kund
      vi behöver bli kopplade till kunden hur gör man / var kommer länken ifrån / får man korta länken
      länken ser trasig ut när jag klistrar in den / skickas inbjudan av microsoft eller av mig
      kan jag kopiera in inbjudan i ett eget mejl / sätta upp relationen hur
      hur blir vi registrerade som återförsäljare / hur registrerar vi kunden / ny kund in i partnercenter
      var skapar jag inbjudan / hur kopplar jag kunden till vårt partnercenter
      vilken länk skickar man till en ny kund / hur syns vi som deras partner`,
    lines: {
      where:
        'Partnercenter → Kunder → Begär en återförsäljarrelation: skicka utkastet till kunden och låt länken vara som den är.',
      who: 'Hos kunden är det en global administratör som accepterar; enligt Microsofts sida för kunder räcker en faktureringsadministratör.',
      mca: 'Samtidigt godkänner kunden Microsoft-kundavtalet.',
      sent: 'Du har sagt att inbjudan är skickad: kontrollera att den har kommit fram.',
    },
  },
  'who-accepts': {
    title: 'Vem som accepterar inbjudan',
    asks: `VD:n har inget adminkonto, kan han ändå godkänna oss eller vem ska det va / 
      vem godkänner inbjudan / vem ska acceptera / vem måste klicka på länken / vem hos kunden kan godkänna
      vilken administratör godkänner / måste de acceptera först / måste kunden godkänna innan vi beställer
      kan en faktureringsadministratör godkänna / måste det vara en global admin
      vilken roll krävs för att godkänna / kan vi beställa innan de har godkänt / kan jag godkänna åt dem
      var godkänner de / hur vet jag om de har accepterat / räcker det att någon på ekonomi klickar på länken
      kan ägaren godkänna / kan ekonomichefen acceptera / vem som helst hos kunden
      måste de ha accepterat innan vi lägger ordern / kan deras bokförare okeja länken
      räcker det med faktureringsrättigheter / vem hos dem måste godkänna oss / vem där ska säga ja
      vem okejar inbjudan / kan kontorschefen godkänna / kan it-killen hos kunden klicka ja
      måste vd:n godkänna / kan en vanlig användare godkänna / till vem skickar jag länken / vem ska ha länken
      vilka rättigheter behöver den som klickar / kan ekonomen acceptera / måste det vara högsta admin
      vem har rätt att godkänna oss / måste de säga ja innan vi köper något
      kan vi lägga order medan inbjudan är ute / kan vi börja beställa utan godkännande
      måste jag vänta tills de klickat / kan vi klicka åt dem / får faktureringsadmin trycka ja
      var går de in för att godkänna / hur ser jag att de godkänt / har receptionisten tillräckliga rättigheter
      deras admin har slutat vem kan annars godkänna / måste dom acceptera innan vi kan beställa
      beställa innan de sagt ja ok / kan nån annan än global admin godkänna
      skulle deras bokförare kunna okeja länken / kan receptionisten trycka ja eller måste det vara chefen
      vilken inloggning behöver han för att godkänna oss / enda admin är ledig vem annars kan godkänna inbjudan
      får vi beställa medan de funderar på inbjudan`,
    lines: {
      done: 'Du har sagt att de redan har accepterat.',
      who: 'En global administratör hos kunden; enligt Microsofts sida för kunder räcker en faktureringsadministratör.',
      where:
        'Det görs i administrationscentret för Microsoft 365. Sedan finns kunden i ditt Partnercenter under Kunder.',
      first: 'Det måste vara klart först: ingenting kan beställas innan dess.',
    },
  },
  'not-accepted': {
    title: 'Om de inte accepterar',
    asks: `nu har kunden haft vår inbjudan i en månad utan att göra nåt, slutar den gälla? kan jag beställa ändå / 
      vad händer om kunden inte accepterar / om kunden inte accepterar
      vad händer om de inte godkänner / vad händer om kunden inte accepterar inbjudan / de har aldrig godkänt
      kunden reagerar inte på inbjudan / tänk om de struntar i inbjudan / går inbjudan ut
      har länken ett slutdatum / hur länge gäller inbjudningslänken / inbjudningslänken har gått ut
      skicka inbjudan igen / länken fungerar inte för dem / om de godkänner för sent
      ingen har klickat på länken vad nu / kunden tackade nej till inbjudan / går återförsäljarlänken ut
      hur länge lever inbjudan / gäller inbjudan för alltid / om de sitter på inbjudan
      hur många dagar har de på sig att godkänna / hur länge kan de vänta med att godkänna
      och om de aldrig godkänner inbjudan / blir länken för gammal / ingen har klickat på flera veckor
      kunden har aldrig klickat ja / de har inte godkänt än vad gör vi / de sitter på inbjudan
      inbjudan skickad för två veckor sen och inget händer / inget svar på inbjudan
      hur länge har de på sig att klicka / när dör inbjudan / vad händer om de säger nej till inbjudan
      om kunden glömmer godkänna / om det tar veckor innan de godkänner / kan vi skicka om inbjudan
      inbjudan studsade / länken är ogiltig / länken går inte att öppna för kunden / de klickade men inget hände
      de har tappat bort inbjudan / kunden struntar i våra mejl med länken
      vad händer med prenumerationen om de aldrig godkänner oss / ska jag tjata på dem
      påminna dem kan jag skicka igen / finns det en tidsgräns för att godkänna
      kunden drar ut på det med inbjudan / de vill inte klicka på länken / ingen har klickat på tre veckor
      inbjudan inte godkänd i tid / de låter bara inbjudan ligga / inbjudan har legat länge utan klick
      om de aldrig får tummen ur att godkänna / blir vår inbjudan för gammal`,
    lines: {
      wait: 'Etablera ingenting innan de har accepterat.',
      again: 'Skicka inbjudan igen, till en global administratör, med länken kvar.',
      renews:
        'Den gamla prenumerationen löper under tiden: automatisk förnyelse är på, så den {renewsOn} förnyas den i en hel period.',
      old: 'Den gamla prenumerationen löper under tiden; med automatisk förnyelse på förnyas den i en hel period.',
      expiry: 'Jag känner inte till någon dag då inbjudan går ut.',
    },
  },
  mca: {
    title: 'Microsoft-kundavtalet',
    asks: `
      vad är mca / vad är microsofts kundavtal / vad är microsoft customer agreement / förklara kundavtalet
      vem skriver på mca / vem godkänner kundavtalet / kan vi godkänna mca åt dem / kan jag kryssa i kundavtalet
      intyga mca i partnercenter / var godkänner kunden mca / måste de godkänna avtalet igen
      gäller det gamla avtalet / måste de godkänna avtalet före beställning
      de godkände för flera år sedan räcker det / måste kunden skriva på nåt nytt med microsoft
      måste de skriva på ett nytt avtal / nytt avtal med microsoft / vad är det för avtal de ska skriva på
      vilket kontrakt skriver kunden med microsoft / skriver de på nåt med microsoft
      kundens jurist undrar om avtalet / är det nåt pappersarbete med microsoft / vem bockar i avtalet
      ska vi kryssa i avtalet / kan vi bekräfta avtalet åt kunden / går det fortfarande att intyga
      kunden skrev på för flera år sen måste de göra om det / de skrev på hos förra återförsäljaren räknas det
      gäller avtalet från gamla partnern / kan jag skriva på microsofts avtal åt kunden
      villkor de måste godkänna / måste microsofts villkor godkännas igen
      rutan för avtalet i partnercenter är borta / var skriver de på kundavtalet
      inget avtal registrerat vad nu / kan vi beställa utan avtal / är mca obligatoriskt
      mca godkänt 2022 gäller det / vad är det de godkänner / ingår avtalet när man godkänner länken
      de kryssade i nåt avtal hos förra återförsäljaren räcker det
      kontrakt från microsoft som de ska gå med på / kan jag inte kryssa i det där avtalet åt dem som förr
      papper från microsoft som kunden ska skriva på / de har redan godkänt microsofts villkor hos nån annan`,
    lines: {
      what: 'Kunden måste ha godkänt Microsoft-kundavtalet (MCA) innan något kan beställas. Det görs samtidigt med återförsäljarrelationen.',
      tick: 'Sedan {attestedUntil} kan en partner inte längre intyga det åt kunden i Partnercenter.',
      old: 'Ett godkännande från tiden före {agreementFrom} måste göras om.',
    },
  },
  transfer: {
    title: 'Ta över mitt i en period',
    asks: `så här är det, kunden är trött på sin nuvarande it-firma och vill till oss men har sju månader kvar där. ska man behöva vänta ut det eller kan firman lämna över det till oss / 
      kan vi ta över mitt i perioden / går det att ta över under löpande period / hur fungerar en överföring
      hur går överföringen till / överföring mellan partner / överföring från en annan csp-partner
      hur för jag över prenumerationer / vem startar överföringen / vad händer med priset vid en överföring
      kan en löpande prenumeration flyttas / måste vi vänta till periodens slut / flytta före slutdatumet
      hur många prenumerationer per överföringsbegäran / kan pausade prenumerationer föras över
      vem godkänner överföringen / byta csp-partner mitt under året / går det att föra över mitt i
      kan det överföras under perioden / får vi ta över den löpande prenumerationen
      kan årsperioden flyttas innan den är slut / går det att göra en överföring alls / hur funkar en transfer
      hur funkar en överföring mellan partners / kan jag ta den i månad sju av tolv eller måste jag vänta
      ta över halvvägs / kan vi få den innan året är slut
      sju månader kvar hos en annan partner går det att få över den nu
      kan vi ta över dem nu eller vänta till förnyelsen / fem månader kvar kan vi få den nu
      avtalet löper till juni går det att få över tidigare / flytta en årsbindning innan den är slut
      byta partner mitt i året / mitt i avtalet / bundna ett år hos en annan återförsäljare kan vi få den
      måste vi sitta av hela året / hämta prenumerationen från andra partnern före förnyelsen
      hur tar vi den från andra partnern / steg för att ta över från en annan csp / vem drar igång överföringen
      måste gamla partnern okeja den / hur många åt gången i en överföring
      hur länge ligger överföringsbegäran öppen / vad behövs för en partneröverföring
      börjar perioden om vid överföring / är slutdatumet kvar efter överföringen
      är priset kvar när vi tar över / kan en uppsagd föras över / kan pausade flyttas
      föra över evighetslicenser / går det att byta under bindningstiden / ta över i förtid
      kan licenserna byta partner innan de går ut / överföring från konkurrent hur
      är antalet samma vid en överföring / byta csp utan att köpa om
      sju månader kvar på årsavtalet hos en annan partner / kan vi ta över abonnemanget i förtid
      åtta månader kvar hos nuvarande firman kan vi dra över licenserna mitt i
      vi har vunnit en kund från en konkurrent de är mitt i året / kan man flytta över det de har redan nu
      måste vi vänta tills deras år hos den andra är slut`,
    lines: {
      direct: 'Inte här: det som har köpts direkt från Microsoft kan inte överföras.',
      volume: 'Inte här: volymlicenser köps på nytt, eller förs över med en kanalöverföring.',
      yes: 'Från en annan CSP-partner, ja: faktureringen flyttas mitt i perioden om den gamla partnern godkänner.',
      how: 'En begäran rymmer {requestItems} poster och går ut efter {requestDays} dagar. Antal licenser, pris och period ändras inte.',
      first: 'Återförsäljarrelationen och kundavtalet måste finnas först.',
      not: 'Pausade eller uppsagda prenumerationer och evighetslicenser kan inte överföras.',
    },
  },
  'transfer-refused': {
    title: 'Om den gamla partnern vägrar',
    asks: `har mejlat och ringt den andra firman i två veckor och dom godkänner inte. kan man klaga hos microsoft så dom tvingas / 
      gamla partnern vägrar överföringen / de vägrar / vad händer om de säger nej till överföringen
      gamla partnern svarar inte / den gamla leverantören ignorerar oss
      nuvarande partner vill inte godkänna överföringen / överföringen avslogs / kan de stoppa flytten
      måste de godkänna / kan microsoft tvinga dem / förra partnern samarbetar inte
      om gamla leverantören inte släpper licenserna / kan nuvarande partnern neka / överföringsbegäran gick ut
      plan b utan gamla partnern / gamla partnern sitter på begäran / gamla partnern gör ingenting
      de drar ut på det / de vill inte godkänna / vad kan vi göra mot dem / de svarar inte på överföringen
      får de säga nej / får de neka överföringen / får de vägra / gamla it-firman svarar inte i telefon
      gamla leverantören svarar varken på mejl eller telefon
      vad gör vi om gamla firman struntar i överföringen / vad gör vi om gamla firman struntar i flyttbegäran
      andra återförsäljaren reagerar inte på begäran / de låter begäran gå ut / sitter vi fast om de säger nej
      andra partnern släpper inte / de vill inte släppa kunden / gamla återförsäljaren svarar inte på mejl
      inget svar från nuvarande leverantören / gamla leverantören spelar död / vår konkurrent blockerar det
      konkurrenten säger bara nej / nuvarande leverantör är sur och vill inte hjälpa till
      vad har vi för rättigheter om de blockerar / kan microsoft gå in / hjälper microsoft till om de vägrar
      klaga hos microsoft på gamla partnern / de avslår vår begäran gång på gång / överföringen nekad vad nu
      gamla partnern har gått i konkurs / gamla partnern finns inte längre vem godkänner / de förhalar
      de vill ha pengar för att släppa / gamla leverantören kräver en avgift / de godkänner aldrig något
      begäran skickad till gamla partnern ingen reaktion / får de lagligen vägra
      vad kan vi göra om de inte samarbetar / de håller kunden inlåst / hur kommer vi runt gamla partnern
      nuvarande leverantör säger blankt nej vad har vi för val / överföringsbegäran gick ut utan svar
      kan de hålla kvar kunden mot sin vilja / gamla it-leverantören bråkar
      gamla leverantören är tvärsur och vägrar släppa kunden / förra it-firman lyfter inte ett finger
      de säger blankt nej till att släppa kunden / motparten trycker aldrig godkänn
      gamla leverantören låter vår begäran ligga`,
    lines: {
      duty: 'Den gamla partnern är inte skyldig att godkänna, och Microsoft medlar inte.',
      beside:
        'Köp nya prenumerationer vid sidan av de gamla och låt de gamla löpa ut. Till dess betalar kunden dubbelt.',
      ends: 'De gamla slutar den {termEnd}.',
      several: 'Det är tillåtet att ha flera partner samtidigt.',
    },
  },
  'direct-transfer': {
    title: 'Prenumerationer köpta direkt från Microsoft',
    asks: `men varför ska vi köpa nytt, går det inte att ta över det dom har direkt hos microsoft / 
      kan direktköpta prenumerationer föras över / kan licenser köpta av microsoft flyttas över
      överföring från web direct / flytta direktköp till csp
      kunden köpte på microsofts webbplats kan vi ta över / kan man göra om direkt till csp
      omvandla befintlig microsoft-prenumeration till csp
      ta över prenumerationer köpta i administrationscentret / kunden betalar microsoft direkt kan vi föra över
      måste man köpa nytt om de köpt direkt / transfer på sånt som är köpt direkt av ms
      köpt på nätet hos microsoft kan det flyttas / köpt på webben kan det föras över
      betalat microsoft med kort kan vi ta över / de köpte själva av ms
      betalar microsoft med kort går de att föra över till oss
      kunden betalar microsoft med kort kan vi ta över / köpt rakt av microsoft går det att flytta
      de köpte på microsofts sajt kan vi få dem / kan en direktköpt lämnas över till oss
      befintliga från microsoft.com kan vi ta över / måste direktkunder köpa om
      kan microsoft flytta dem till oss / göra om deras egna till våra
      de skaffade dem själva på nätet vad händer med licenserna / finns det överföring för direktköpt
      egenköpta licenser kan man flytta dem / ingen återförsäljare hittills bara microsoft kan vi föra över
      kan deras fakturering från microsoft läggas över på oss
      räcker det att lägga till partner på deras direktköp / varför kan man inte föra över direktköp
      behövs nya licenser om de köpt av microsoft / direktkund till csp / mosp till csp
      måste en direktkund börja om / kan man flytta över sånt som köpts i webbshopen
      han köpte allt själv på microsofts sida med kort kan vi bara dra över det som det är
      de skaffade det på egen hand med kort / ingen partner inblandad de köpte på nätet
      ta över det de köpt av microsoft själva`,
    lines: {
      no: 'Nej: ingenting förs över från Microsofts egen butik till en partner.',
      how: 'Beställ nya prenumerationer vid sidan av de gamla och låt sedan de gamla upphöra.',
      refund: 'Med kundens MOSA-konto återbetalas resten av de gamla per dag när de sägs upp.',
    },
  },
  'channel-transfer': {
    title: 'Från Enterprise-avtal till CSP',
    asks: `Vem är det som startar flytten när kunden kommer från ett Enterprise-avtal, och var gör man det / 
      hur flyttar vi ett ea till csp / ea till csp / enterprise agreement till csp / enterprise-avtal till csp
      kanalöverföring / vad är en kanalöverföring / kan ett ea föras över / överföring från enterprise agreement
      volymlicenser till csp / kan mpsa föras över / vem schemalägger kanalöverföringen / open-licens till csp
      hur kommer ea-kunder in i csp / kan vi ta över ea-licenser innan avtalet går ut
      schemalägga ea-licenser till csp / flytta ea i förväg / ta över en ea-kund innan det går ut
      kunden har enterprise-avtal hur får vi över dem / de har ett ea som går ut nästa år
      stort avtal med microsoft till csp / ea går ut vad nu / från volymlicens till oss
      hur går ea till csp till / kan vi ta över ea-licenserna / finns det en särskild flytt för ea
      vem startar flytten från ea / startar distributören ea-överföringen / kan ett ea flyttas innan det slutar
      schemalagd överföring från ea / ersätta enterprise-avtalet med csp / kunden vill ur sitt ea
      open value till csp / mpsa-kund till csp / lämna enterprise agreement
      vad händer med ea-licenserna när vi tar över / volymavtal som löper ut / select-avtal till csp
      treårigt enterpriseavtal via en licensåterförsäljare kan vi få in det under oss
      stor kund med enterprise-avtal / företagsavtal på volym med microsoft / storkund med avtal som löper ut`,
    lines: {
      which:
        'Bara tjänster i ett Enterprise-avtal kan flyttas till CSP. Prenumerationer i andra program köps på nytt.',
      who: 'Partnern med direktfakturering, eller leverantören, schemalägger det i Partnercenter.',
      first: 'Återförsäljarrelationen måste finnas först.',
      tell: 'Säg vilket program det är, så kan jag säga vad som gäller.',
    },
  },
  'between-tenants': {
    title: 'Från en klientorganisation till en annan',
    asks: `kunden har av misstag fått två olika microsoft-miljöer, licenserna ligger i den ena och folket i den andra. kan man flytta licenserna / 
      kan licenser flyttas mellan tenants / flytta licenser till en annan tenant
      föra över prenumerationen till en ny tenant / tenant till tenant / från tenant a till tenant b
      slå ihop två tenants / kunden får en ny tenant följer licenserna med
      följer licenserna med till nya klientorganisationen / bolaget köptes upp kan vi återanvända licenserna
      kan vi återanvända licenserna i den andra tenanten / migrera till en ny tenant
      vad händer med licenserna i gamla tenanten / kan licenserna följa med
      ta med licenserna till huvudtenanten / ta med licenserna från det uppköpta bolaget
      flytta licenser från lilla tenanten till stora / licenser mellan två tenants
      följer licenserna med till ett annat tenant / vi ska in i ett annat tenant
      vad händer med licenserna de redan betalt i gamla tenanten / kan licenserna användas i nya tenanten
      får man med sig det som är betalt / dotterbolaget flyttar in i vår tenant
      två bolag går ihop hur gör vi med licenserna / kunden har köpt ett bolag kan de använda de licenserna
      avknoppning får egen tenant hur blir det med licenserna / kan licenser tilldelas en annan organisation
      de startar ny tenant betalar vi igen / är licenser låsta till tenanten
      flytta prenumerationer från en miljö till en annan / licenserna sitter fast i gamla tenanten
      stänga gamla tenanten och ta med licenserna / dotterbolaget vill använda moderbolagets licenser
      lägga båda bolagen i en tenant / vi slår ihop två tenants hänger licenserna med över
      de byter namn och ny tenant / föra över licenser till en annan organisation
      förlorar man det man betalat när man byter tenant / återbetalning för licenser i gamla tenanten
      dela upp en tenant / kan jag flytta 20 licenser till systerbolaget / tenantsammanslagning
      in i moderbolagets tenant / fusion två tenanter / får man med sig licenserna till nya tenanten
      flytta 20 licenser från ena bolagets miljö till det andras / licenserna ligger i fel bolags miljö
      två systerbolag gick ihop och licenserna ligger i det andra
      bolaget köpte upp ett annat och vill flytta licenser`,
    lines: {
      no: 'Licenser kan inte flyttas mellan klientorganisationer (tenants), och de återbetalas inte.',
      how: 'Köp i den nya. Kunden flyttar sina data själv.',
      assign: 'Där behöver varje användare en ny licens.',
    },
  },
  'several-partners': {
    title: 'Flera partner samtidigt',
    asks: `dom vill ha kvar sin gamla it-leverantör för halva gänget och oss för resten, är det okej enligt reglerna / 
      kan en kund ha två partner / två csp-partner samtidigt / flera partner på en gång
      kan de behålla den gamla partnern också / kan vi flytta bara en del av prenumerationerna
      kan vi ta bara hälften nu / två distributörer samtidigt / kan den andra partnern ha kvar azure
      mer än en återförsäljare / kan de köpa en del av oss och en del av den gamla
      måste den gamla partnern tas bort / förlorar gamla partnern sin åtkomst / kan båda sälja samtidigt
      behålla andra partnern för dynamics och köpa resten av oss / ha kvar dem för azure och köpa m365 av oss
      en del hos oss och en del hos dem / två återförsäljare samtidigt / får vi sälja båda två
      kan några licenser ligga kvar hos gamla partnern / kan vi dela på kunden
      får en kund ha två csp parallellt / måste de släppa den andra partnern helt
      ta bara business-planerna och låta dynamics vara kvar / flytta bara några produkter och låta resten vara
      kan vi dela en kund med en annan partner / måste den gamla bort helt
      kan de stanna hos den andra för dynamics / bara ta en del / måste vi ta allt
      kan vi ta bara exchange-licenserna / hälften hos oss hälften hos dem / två leverantörer i en tenant ok
      gör det nåt om nån annan också säljer till dem / det finns redan en partner där inne
      får det finnas två återförsäljare / kan de köpa azure nån annanstans
      åker den andra partnern ut när de godkänner oss / tappar de sin partner när de godkänner oss
      är det allt eller inget / låta en del ligga kvar hos den andra / behålla oss båda
      andra partnern är kvar för support / kan de dela upp på flera leverantörer
      får både vi och den andra firman fakturera dem / kan vi flytta bit för bit / flera återförsäljare tillåtet
      kan jag vara partner nummer två / kan vi ta bara business premium och låta dynamics vara kvar
      två distributörer i samma tenant / nån annan säljer redan till dem kan vi komma in bredvid
      kan de ha oss och de andra / vi vill bara ha officedelen resten stannar hos den andra
      kan vi dela kunden med en annan leverantör`,
    lines: {
      yes: 'Ja: en kund får ha flera partner och leverantörer samtidigt.',
      each: 'Var och en säljer och ger support för sina egna prenumerationer.',
    },
  },
  'same-provider': {
    title: 'Båda hos samma leverantör',
    asks: `
      vi har samma distributör / båda hos samma leverantör / gamla partnern köper av samma distributör som vi
      samma distributör behövs en överföring / båda på pax8 / båda köper av also / byta partner of record
      ändra registrerad partner / hur går ett byte av registrerad partner till / samma indirekta leverantör
      vi delar distributör med gamla partnern / är det enklare när båda har samma distributör
      om vi och de köper av samma / båda köper av samma distributör behövs en överföring / båda hos td synnex
      båda hos crayon / vi och gamla återförsäljaren har en distributör / båda under en leverantör
      andra återförsäljaren använder också vår distributör / båda kör pax8
      båda ligger på td synnex måste vi ändå föra över / samma disti
      vår distributör har redan kunden under en annan återförsäljare
      de ligger under samma distributör kan det bara växlas / kan distributören bara byta återförsäljare
      kan vår leverantör flytta kunden till oss / byte av återförsäljare hos samma distributör
      partner of record byte / ny partner of record hur / samma grossist för båda
      finns det en genväg vid samma leverantör / vi köper från samma ställe som gamla återförsäljaren
      är det enklare om distributören är samma / båda återförsäljarna hos crayon / båda köper via also
      flyttas ingenting om leverantören är densamma / distributören är kvar bara återförsäljaren byts
      andra återförsäljaren handlar av exakt samma disti som vi / båda går via samma grossist
      samma distributör på båda sidor gör det nån skillnad / de och vi beställer på samma ställe`,
    lines: {
      record:
        'Då är det troligen ingen överföring: leverantören byter registrerad partner (partner of record).',
      ask: 'Fråga din leverantör hur det går till.',
    },
  },
  'subscription-or-licence': {
    title: 'Prenumerationer och licenser',
    asks: `12 pers med Basic och 8 med Premium, ska jag skriva 20 eller 2 / 
      prenumerationer eller licenser / ska jag räkna licenser eller prenumerationer / vad ska jag räkna
      är en licens en prenumeration / skillnaden mellan licens och prenumeration
      hur räknar jag prenumerationer / vad räknas som en prenumeration / platser eller prenumerationer
      användare eller prenumerationer / är 25 licenser en prenumeration / räknar man produkter eller användare
      hur många prenumerationer blir det / vad menar du med prenumerationer
      är det en prenumeration eller många / blir tio platser tio prenumerationer
      är det användare eller produkter du vill ha / vill du ha antal platser eller rader
      vilken siffra vill du ha här / 50 användare på business premium är det en eller 50
      är varje användare en prenumeration / menar du licenser / är det rader på fakturan / hur räknar jag dem
      vad räknas som en / 3 produkter 120 användare vad skriver jag / en produkt många platser räknas som
      är varje licens en prenumeration / hur många blir det om alla har e3 / ska jag skriva antal användare här
      räknas tillägg som prenumeration / antal licenser eller antal produkter
      vad menas med antal prenumerationer / räkna rader eller huvuden / ska jag lägga ihop licenserna
      abonnemang eller licenser / huvuden eller rader på fakturan / ska det vara antal personer eller produkter
      menar du anställda eller produkter`,
    lines: {
      count: 'Räkna prenumerationer: varje produktrad är en, oavsett hur många licenser den har.',
      seats:
        'För licenser gäller andra gränser: högst {businessMost} av Business-planerna totalt i en klientorganisation.',
    },
  },
  limits: {
    title: 'Gränser',
    asks: `finns det nåt tak för hur många dom får ha / 
      slår vi i någon gräns / finns det en gräns / högsta antal prenumerationer / vad är gränsen på 300
      varför 150 / vad händer över 150 / hur många prenumerationer får en tenant ha
      fler än 300 licenser business premium / gräns för business premium / max antal platser business standard
      varför spelar antalet roll / för många prenumerationer / gör det något om vi har fler än 150 / fel 800066
      gräns för klientorganisationen / är 300 en hård gräns / varför bryr du dig om 150
      hur många ryms i en tenant / varför just 150 / finns det något tak / finns det ett tak för antalet
      hur många kan man ta över / vad tål en tenant som mest / finns det nåt max / hur många får de ha
      finns det ett tak / vi har 180 prenumerationer är det för många / fler än 300 personer på business premium
      business premium till 350 användare / går det att ha över 300 licenser / vad är det med 300
      vad är så speciellt med 150 / varför spelar det roll om det är över 150 / för många att flytta på en gång
      kan vi flytta 200 på en gång / dubblas det när vi köper bredvid de gamla / slår vi i taket
      beställningen går inte igenom för många prenumerationer / tenanten är full
      övre gräns för prenumerationer / hur många business standard får man ha
      vad är det mesta en tenant klarar / gräns per tenant / de har 400 anställda funkar business premium / kvot
      finns det ett tak för hur mycket de får ha / de är stora fler än 300 anställda på businessplanen
      hur många är för många / varför tjatar du om 150`,
    lines: {
      total: 'En klientorganisation rymmer högst {tenantMost} licensbaserade prenumerationer.',
      double: 'Gamla och nya finns där samtidigt, så en flytt av fler än {moveMost} skulle gå över gränsen.',
      transfer: 'En överföring dubblerar ingenting.',
      business: 'Business-planer har en egen gräns: {businessMost} licenser totalt i en klientorganisation.',
    },
  },
  'use-provider': {
    title: 'Vem som beställer: ni eller leverantören',
    asks: `vi är bara indirekta, vem trycker på knappen egentligen, vi eller distributören / 
      vi är indirekt återförsäljare kan vi beställa / kan en återförsäljare beställa
      vem beställer när man är indirekt återförsäljare / beställer vi eller vår distributör
      lägger distributören beställningen / kan jag beställa i partnercenter som återförsäljare
      jag har ingen knapp för att beställa / vem startar överföringen som återförsäljare
      behöver jag min distributör för det här / går det utan vår leverantör / vad gör den indirekta leverantören
      vem intygar för återförsäljare / kan en indirekt återförsäljare beställa själv
      kan jag lägga ordern själv / gör distributören det / vem trycker på knapparna när vi är återförsäljare
      kan vi som indirekta lägga beställningen själva / får vi beställa själva
      gör vi det själva eller distributören / jag hittar ingen beställknapp / vi har inte beställningsrätt
      vi köper via distributör vem beställer / vem beställer åt små återförsäljare / gör ingram det åt oss
      måste jag ringa vår distributör / vad kan vi göra själva och vad gör leverantören
      distributörens portal eller partnercenter / beställa i distributörens marknadsplats
      kan jag föra över utan distributören / startar jag eller leverantören överföringen
      återförsäljare utan eget avtal kan man beställa / skickar distin överföringsbegäran
      vi är bara en liten återförsäljare vad kan vi göra själva / måste grossisten blandas in
      ser jag som indirekt knappen för överföring / måste vår leverantör också vara kopplad till kunden
      får en indirekt återförsäljare lägga order
      vi handlar via ingram kan jag trycka på beställ själv eller gör de det
      vi är ingen stor direktpartner vem beställer / vi går via distributör så vem klickar beställ
      är det vårt jobb att beställa eller distributörens`,
    lines: {
      yourself: 'Som partner med direktfakturering beställer ni själva.',
      provider: 'För en indirekt återförsäljare är det leverantören som beställer, överför och intygar.',
      early: 'Återförsäljare kan inte göra det själva: prata med leverantören i god tid.',
    },
  },
  'partner-authorization': {
    title: 'Din auktorisering',
    asks: `vi har blivit avstängda som återförsäljare, får vi beställa nåt alls nu / 
      vårt konto är avstängt / vi är avstängda kan vi beställa / måste vi vara godkända
      vilka krav gäller för återförsäljare / vi förlorar direktfakturering / krav för direct bill
      hur stor omsättning behöver vi / varför kan vi inte beställa / vår behörighet har gått ut
      vad händer när vi förlorar direct bill / lägsta försäljning för återförsäljare
      behöver vi mfa och säkerhetskontakt / krav på partner / krav som måste uppfyllas innan vi får sälja csp
      vad krävs för att få sälja csp / villkor för csp-partner / får vi beställa
      vad behövs för att bli godkända / duger vi / vårt återförsäljar-id är avaktiverat kan vi beställa ändå
      partnerkontot är spärrat / måste vi vara godkända nånstans för att få beställa
      microsoft har stängt av oss / vi blev blockerade kan vi ändå sälja
      vår partnerstatus har gått ut kan vi beställa / vad måste en återförsäljare uppfylla
      hur mycket måste man sälja per år / finns det nån lägsta omsättning / kravet på 1000 dollar
      kravet på en miljon dollar / vi förlorar direct bill vad händer med våra kunder / får vi fortfarande sälja
      om vår behörighet dras in / varför avvisades vår beställning
      beställningar nekas för vi är inte auktoriserade / behövs mfa för att beställa
      måste man ha säkerhetskontakt / kan en avstängd partner föra över kunder / kontrolleras vi av microsoft
      vad behövs innan vi får sälja licenser / krav för csp / för lite omsättning utslängd ur csp
      vårt partner-id är inaktivt kan vi beställa / ny partner vad måste vi göra för att få beställa
      rättigheterna försvann när vi stängdes av / finns det omsättningskrav på partner
      microsoft stänger ute små återförsäljare som säljer för lite / får vi som är en liten firma göra det här
      hört att det finns en minsta försäljning / är små partner fortfarande tillåtna
      microsoft har låst vårt partnerkonto`,
    lines: {
      checked: 'Beställningar, ändringar och överföringar kontrolleras mot din auktorisering.',
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
    asks: `när kunden loggar in kommer det upp webbhotellets sida i stället för microsofts, dom köpte kontona därifrån. kan vi ta över det eller är det hopplöst / 
      köpt av godaddy / kunden har 365 via godaddy / hur får vi dem ifrån godaddy / defederera godaddy
      godaddy till csp / domänen är federerad med godaddy / kan licenser från godaddy föras över
      flytta från godaddy / tenant från ett webbhotell / köpt via loopia / webbhotellet sålde 365
      godkänner godaddy överföringen / lämna godaddy utan att tappa mejl / få bort en kund från godaddy
      ta en kund ifrån godaddy / kunden sitter fast i godaddy / de har mejlen hos godaddy
      office följde med webbhotellet / microsoft 365 via webbyrån / deras domän och mejl ligger hos godaddy
      kunden sitter hos godaddy och vill därifrån / godaddy-kund hur gör man / godaddy släpper inte in oss
      ingen adminåtkomst för godaddy äger den / kan inte logga in som admin på grund av webbhotellet
      federerad domän vad nu / bryta federationen / lösenord efter godaddy / köpt office av ett webbhotell
      loopia-kund hur får vi över dem / one.com sålde office
      måste användarna få nya lösenord när man lämnar godaddy / säger vi upp godaddy först
      kan man föra över från godaddy / licens från en domänleverantör / hur tar man över tenanten från godaddy
      fick mejlen ihop med domänen hos godaddy och sitter fast / hur lossar vi dem från godaddy
      webbhotellet sköter mejlen`,
    lines: {
      federated:
        'En sådan klientorganisation är federerad med säljaren: bli dess administratör och avsluta federationen. Då byts alla lösenord.',
      order: 'Köp sedan de nya licenserna, ta bort säljarens rättigheter och säg först därefter upp där.',
      transfer: 'Det finns ingen överföring.',
    },
  },
  'auto-renew': {
    title: 'Automatisk förnyelse',
    asks: `är det bra eller dåligt om den är på? och vem är det som ställer in den, vi kan ju inte / 
      vad är automatisk förnyelse / vad betyder autoförnyelse / vad innebär auto-renew
      vad är återkommande fakturering / vem stänger av automatisk förnyelse / var stänger jag av autoförnyelsen
      var ställer man in automatisk förnyelse / hur stoppar vi förnyelsen / kan vi stänga av den åt dem
      när måste autoförnyelsen vara av / räcker det att stänga av automatisk förnyelse
      vad händer vid förnyelsen / förnyas den av sig själv / kan kunden stänga av autoförnyelsen
      vad händer om automatisk förnyelse är av / spelar det roll om återkommande fakturering är avslagen
      vem kan stänga av autoförnyelsen / gör det något att förnyelsen är av / förnyas den bara av sig själv
      rullar den på av sig själv / hur ser vi till att den inte förnyas / stoppa den från att förnyas
      vem kan slå av förnyelsen / var är reglaget för förnyelse / kan gamla partnern låta den vara på
      slutar den om vi inte gör nåt / förnyelseinställningen vem styr den / räcker av eller måste vi säga upp
      de hittar inte var man stänger av förnyelsen / är det illa om autoförnyelse är på
      om förnyelsen slår till / den förnyas nästa vecka hur stoppar jag det
      återkommande fakturering var ställer man in det / sägs den upp om man stänger av återkommande fakturering
      sista dag att stänga av förnyelsen / vad gör förnyelseknappen / förnyas automatiskt betyder
      när den förnyas är det ett helt år / kan vi slå av förnyelsen från vårt håll
      hur sent kan man stänga av förnyelsen / är automatisk förnyelse samma som återkommande fakturering
      ska den vara på eller av / säg att den är avstängd vad händer sista dagen
      om knappen är av vad händer vid slutet / det står återkommande fakturering på vad gör det
      rullar den på ett år till`,
    lines: {
      theirs: 'Kundens är på: den {renewsOn} förnyas prenumerationen i en hel period.',
      what: 'Med automatisk förnyelse på börjar en ny period automatiskt efter den gamla. Administrationscentret för Microsoft 365 kallar det återkommande fakturering.',
      seller: 'Den gamla partnern ställer in det, i Partnercenter.',
      customer: 'Kunden ställer in det, i administrationscentret för Microsoft 365.',
      either:
        'Den gamla partnern ställer in det, i Partnercenter; där Microsoft fakturerar är det kunden, i administrationscentret för Microsoft 365.',
      free: 'Om den är av slutar perioden, och sedan finns det {graceDays} kostnadsfria dagar.',
      off: 'För CSP-perioder utan kostnadsfria dagar betyder ”av”, utan uttrycklig uppsägning, Extended Service Terms.',
    },
  },
  'extended-service-terms': {
    title: 'Extended Service Terms',
    asks: `vad tar de betalt när perioden har gått ut och den fortsätter / blir det dyrare efter slutdatumet om ingen gör nåt / vad kostar det per månad när den bara rullar vidare / vad är det för tre procent extra dom har börjat ta av kunden sen avtalet gick ut? den tar ju aldrig slut verkar det som / 
      vad är est / vad betyder est / vad är extended service terms / vad är utökade tjänstvillkor
      vad kostar est / hur dyrt är extended service terms / hur kommer vi ur est
      hur avslutar man extended service terms / hur länge varar est / slutar est av sig själv
      kan vi säga upp est / varför löper prenumerationen månad för månad efter slutet / vad är de 3 procenten
      kan antalet licenser ändras i est / den gick över i extended service / extra avgift efter slutdatum
      vad kostar det att ligga i est en månad / vad är priset för extended service / förlängda villkor
      den rullar månadsvis till överpris hur stoppar vi det / den gamla rullar månad för månad efter slutet
      varför debiteras de fortfarande när perioden är slut / den slutade inte och kostar mer nu
      vad är det där påslaget / 3 procent extra vad är det / extra avgift för utgångna prenumerationer
      fast i förlängda villkor / est hur mycket / est bli av med det / är det straffavgift efter slutet
      kostar det mer efter perioden / fortsätter månadsvis till högre pris / hur avslutar man förlängningen
      faktureras de efter slutet / månad för månad efter att den gått ut / kan vi stoppa est när som helst
      dyr månadsvariant efter perioden / den rullar nu månadsvis till överpris hur får vi stopp på det
      kan man ändra antal i förlängningen / slutar den själv eller håller den på för evigt
      hur länge kan den ligga i est / vad händer när året är slut och förnyelsen är av
      det tickar månad för månad med påslag sen året tog slut
      hamnat i nåt läge där det debiteras månadsvis dyrare efter slutet
      hur kommer vi ur det där månadspåslaget`,
    lines: {
      older: 'Med kundens MOSA-konto finns de inte.',
      what: 'Efter slutet fortsätter prenumerationen månad för månad tills någon avslutar den: den upphör inte automatiskt.',
      price:
        'Det kostar månadspriset plus {extendedMore}\u00a0%: omkring {extendedOverAnnual}\u00a0% mer än en årsplan, eller ett tillägg på {extendedFee}\u00a0% där det inte finns någon månadsplan.',
      out: 'Den kan sägas upp vilken dag som helst, och resten räknas av per dag.',
      seats: 'Antalet licenser kan inte ändras under tiden.',
    },
  },
  'free-days': {
    title: 'Kostnadsfria dagar efter slutet',
    asks: `förut fick man ju en månad till godo efter att det gått ut, har man fortfarande det / 
      finns det någon respit / respitperiod efter slutet / grace period / hur många kostnadsfria dagar
      får de fortfarande 30 dagar / 30 dagar gratis efter slutet / hur är det med de 30 dagarna
      finns det gratisdagar efter perioden / hur länge fungerar det efter slutdatumet
      behåller användarna åtkomsten efteråt / är respiten borta / ingen respit längre
      när försvann respitperioden / respit för direktkunder / respit för ea / slutar det på sista dagen
      har microsoft tagit bort gratismånaden / finns det några dagar kvar gratis efter slutet
      finns det någon marginal efter slutdatumet / några dagars respit / har de några dagar efter slutet
      hur länge kan de jobba efter slutet / finns det nån buffert när den gått ut
      finns det nåt spelrum efter slutet / stänger det direkt när perioden slutar
      extra dagar efter sista dagen / funkar mejlen när perioden är slut / en månad gratis efter slutet som förr
      finns 30-dagarsgrejen kvar / har de tagit bort respiten / respit / hur många dagar tills det stängs
      när perioden är slut har folk en månad på sig som förr / har vi marginal efter sista dagen
      vilka har kvar respittiden / efter utgången hur många gratisdagar / köpt 2024 finns respit då
      har gamla prenumerationer kvar gratismånaden / nådatid / anstånd efter slutdatum / karens efter slutet
      får de några dagars nåd efter slutet / släcks det samma dag / har vi nån frist när den går ut
      ett par veckor efter utgången går det bra`,
    lines: {
      theirs:
        'Ja: efter den {termEnd} finns det {graceDays} kostnadsfria dagar, till och med den {deadline}.',
      none: 'Nej: efter den {termEnd} finns det inga kostnadsfria dagar.',
      csp: 'Från en CSP-partner: {graceDays} dagar, bara för perioder som har köpts eller förnyats före den {cspGraceUntil}.',
      direct:
        'Direkt från Microsoft: med ett MCA-konto bara om den köptes eller förnyades före den {directGraceUntil}; med ett MOSA-konto alltid.',
      else: 'Annars finns det inga.',
      tell: 'Säg vem som säljer, när perioden slutar och när den köptes eller förnyades, så kan jag säga vad som gäller.',
      volume:
        'Volymlicenser fungerar en tid efter slutet: ofta {volumeDays} dagar, vissa produkter {volumeDaysOfSome}.',
      'ask-contact': 'Fråga kundens licenskontakt.',
      keep: 'Användarna har kvar filer och tjänster under de dagarna.',
      'live-before': 'Den nya prenumerationen måste vara aktiv innan dess.',
    },
  },
  'expired-state': {
    title: 'Expired, Disabled, Deleted',
    asks: `står att den har upphört. kan dom jobba på ändå eller är det kört / 
      vad betyder expired / vad betyder disabled / status expired / prenumerationen står som utgången
      det står inaktiverad / skillnaden mellan expired och disabled / vad händer när den har gått ut
      när raderas data / hur länge finns data kvar / när stängs användarna ute
      varför ser jag inte utgångna prenumerationer / status deleted / vad betyder statusen
      en prenumerations livscykel / går data att få tillbaka när den gått ut
      vad betyder det att den är utgången / vad är statusen expired / vad betyder pausad
      expired eller disabled vad är skillnaden för användarna / det står utgången är allt borta
      skillnaden mellan expired och deleted / röd banner som säger utgången
      prenumerationen är inaktiverad vad betyder det / i statuskolumnen står disabled
      vad betyder status varning / är datan borta när det står expired / hur länge tills data raderas
      när raderar microsoft brevlådorna / den gick ut i augusti kan vi få ut datan / går den att väcka
      användarna kan inte logga in det står inaktiverad / vad är suspended / är den död eller sover den bara
      det står utgången går den att rädda / vilka statusar finns / stadier efter att en prenumeration slutat
      prenumerationen har gått ut är filerna borta / gick ut förra månaden
      vad händer i varje steg efter slutet / kan utgångna återställas / admincentret visar expired
      hur länge sparas brevlådorna / är det för sent om den är inaktiverad
      det står inaktiverad i rött bredvid licenserna är hennes grejer kvar / det står expired i listan
      vad betyder det röda ordet / är allt borta nu när den gått ut`,
    lines: {
      expired:
        'Expired (utgången): de {graceDays} kostnadsfria dagarna efter slutet. Användarna har kvar filer och tjänster.',
      disabled:
        'Disabled (inaktiverad): från dag {outFromDay} kommer användarna inte in. Administratörer kommer åt data till dag {dataDays}; sedan raderas de.',
      none: 'Utan kostnadsfria dagar förlorar användarna åtkomsten vid slutet, om den är inställd på att upphöra.',
      list: 'Partnercenters sida Prenumerationer visar inte utgångna. ”Exportera alla prenumerationer” gör det.',
    },
  },
  'cancel-or-recurring': {
    title: 'Säga upp eller stänga av återkommande fakturering',
    asks: `om hon trycker på avsluta prenumeration ikväll, åker alla ut då? eller är det nån annan knapp man ska ta / 
      säga upp nu eller stänga av återkommande fakturering / ska vi säga upp eller låta den löpa ut
      när säger jag upp deras / när ska vi säga upp de gamla prenumerationerna / vad händer om vi säger upp
      försvinner åtkomsten när man säger upp
      skillnaden mellan att säga upp och stänga av återkommande fakturering / avsluta de gamla licenserna
      hur säger de upp de gamla / ska kunden säga upp hos microsoft / är det bättre att låta den löpa ut
      måste jag säga upp den gamla prenumerationen / kan vi avsluta direkt
      om de säger upp i dag blir användarna utelåsta / vad händer med användarna när man säger upp
      är åtkomsten borta efter uppsägning / knappen säg upp prenumeration
      ska jag döda den gamla eller låta den rinna ut / om hon trycker på avsluta nu i admincentret
      åker folk ut direkt när man säger upp
      avsluta prenumeration i stället för att stänga av återkommande fakturering
      är allt borta om man säger upp / ska vi avsluta nu eller låta den löpa ut
      döda den nu eller låta den rinna ut / är det bättre att stoppa faktureringen eller säga upp
      hur avslutar man den gamla säkert / måste jag avsluta de gamla själv
      hur blir vi av med den gamla prenumerationen / bara låta de gamla vara
      när kan vi släcka de gamla licenserna / kan de säga upp i förtid / om de säger upp för tidigt
      säga upp före eller vid slutet / försvinner åtkomsten direkt om jag säger upp
      åker folk ut när man säger upp / blir de utan åtkomst om de säger upp
      slutar det direkt när man säger upp / stoppa den gamla hur / avsluta gamla avtalet / måste de säga upp
      uppsägningstid / låta de gamla förfalla / vilken knapp säga upp eller stänga av återkommande
      ska vi säga upp nu eller bara stänga av återkommande fakturering / avveckla gamla licenserna
      plocka bort gamla prenumerationen / räcker det att låta de gamla löpa ut
      kan vi avbryta den gamla på en gång / ska de trycka på säg upp eller bara slå av den
      drar de ur sladden nu eller låter det rinna ut / vad ska de göra med de gamla
      bli av med det de har i dag`,
    lines: {
      first: 'Inte än: de nya licenserna måste vara aktiva först.',
      off: 'Stängs återkommande fakturering av löper perioden ut.',
      cancel: 'En uppsägning avslutar åtkomsten genast.',
      older: 'Med kundens MOSA-konto återbetalas resten per dag vid uppsägning.',
    },
  },
  'change-seats': {
    title: 'Fler eller färre licenser',
    asks: `dom blir fem till efter nyår. tar jag fler på en gång eller måste det va exakt lika många / 
      kan vi ändra antalet licenser / färre licenser vid flytten / minska antalet platser under flytten
      kan vi dra ner på licenserna / fler licenser än tidigare / lägga till licenser under flytten
      ta bort användare före överföringen / köpa färre licenser / kan jag ta bara 80 av 100 licenser
      måste vi ta alla licenser / dela en prenumeration / minska licenser mitt i perioden
      när får man minska antalet / ändra antal / skala ner vid förnyelsen / kan de ta bort tio platser
      ta bort några licenser när vi ändå håller på / dra ner lite på licenserna / från 50 till 40
      folk har slutat kan vi krympa beställningen / färre användare än förra året
      12 personer har slutat kan vi krympa beställningen när vi tar över / de behöver fler licenser nu
      kan vi beställa färre än de har / kan vi beställa fler när vi flyttar / måste vi ta samma antal
      måste antalet vara samma / de har för många licenser / minska samtidigt / skära ner på licenser
      dra ner antalet / bli av med oanvända licenser / behöver inte alla licenser längre
      rensa oanvända licenser i flytten / krympa / kan jag gå från 100 till 60 / justera antalet / skala ner
      öka antalet under flytten / lägga till 5 användare / lägga till licenser efter överföringen
      när får vi minska / personal har sagts upp färre licenser / de har växt och behöver fler
      får antalet vara ett annat hos oss / skippa några av dem / ta över färre
      samma antal eller får det skilja / går det bra att köpa färre
      fyra har slutat kan vi gå ner till 16 direkt / får vi banta den i flytten eller ska vi låta bli
      de vill ha tio till på samma gång / sänk antalet när vi tar över`,
    lines: {
      transfer: 'Inte i en överföring: den tar licenserna som de är.',
      buy: 'När ni köper på nytt kan ni ta vilket antal som helst.',
      fewer: 'Senare går det att minska bara inom {undoDays} dagar från köp eller förnyelse.',
    },
  },
  'align-dates': {
    title: 'Samma dag för alla förnyelser',
    asks: `ekonomi vill att allt förnyas den första januari, hur ordnar man det / 
      kan alla förnyas samma dag / samla förnyelsedatumen / coterm / samma slutdatum för alla
      alla ska förnyas den 1:a / kan vi synka slutdatumen / ett förnyelsedatum
      hur får vi perioderna att sluta samtidigt / slå ihop slutdatum / ändra slutdatum
      lägga alla på samma datum / lägga allt på ett datum / samma förnyelsedag för allt
      kunden vill att alla förnyas den första / de vill att alla slutar samma dag
      kan alla prenumerationer sluta samma dag / alla med samma slutdatum / olika slutdatum är rörigt
      ett datum för allt / kan vi få allt på samma dag / ett fakturadatum / harmonisera datumen
      få alla att sluta i juni / kan alla sluta 31 december / lägga alla förnyelser på 1 januari
      samordna datumen / synka datum / flytta förnyelsedatumet / flytta slutdatumet / får jag välja slutdatum
      kan jag välja förnyelsedag / förnyelser utspridda över hela året / allt till månadsslutet / kalenderår
      samla allt till ett datum / gemensamt förnyelsedatum / fem prenumerationer fem datum
      samma förnyelsedag för alla prenumerationer / samtidig förnyelse / kan alla de här förfalla samma dag
      fem olika datum gör bokföraren galen / allt förfaller på en dag / ett datum i stället för flera`,
    lines: {
      renewal: 'Bara vid en förnyelse: till ett slutdatum som redan finns, eller till slutet av en månad.',
      latest: 'Ställ in det minst en dag innan (i UTC).',
      first: 'Vill du ha förnyelse den första i månaden låter du perioden sluta med månaden.',
    },
  },
  monthly: {
    title: 'Månadsperioder',
    asks: `dom har inget årsavtal utan betalar månad för månad, är det bara att vänta tills månaden är slut / 
      den löper månad för månad / hur gör vi med månadsprenumerationer
      de betalar per månad och kan sluta när som helst / månadsperiod / när flyttar vi en månadsprenumeration
      månadsplaner hur flyttar man dem / behövs en överföring för månadsvis / är månadsvis enklare
      vi har månadsbindning / ingen årsbindning vad gäller då / gör månad för månad det lättare
      kunden kör månad för månad / de betalar varje månad utan bindning / inget årsavtal bara månadsvis
      månadsbindning när är bäst / löpande månad / månadsprenumerationer måste jag göra nåt särskilt
      uppsägningsbar varje månad / spelar det nån roll att den är månadsvis / kan vi bara låta månaden löpa ut
      månadsvis enklare / en månads period / månadskund / deras plan förnyas varje månad
      är det värt att föra över månadsvisa / månadslicens hur / prenumerationen är månadsvis vad gör vi
      slutar varje månad / flexibel månadsplan / betalar månad för månad vad gäller
      de har en sån där man betalar per månad / inget bindande bara per månad
      de kan sluta varje månad när byter vi`,
    lines: {
      wait: 'Nästa slut är högst en månad bort: det är billigast att vänta till dess.',
      live: 'Se till att den nya prenumerationen är aktiv innan dess, och att den gamla inte förnyas.',
    },
  },
  trial: {
    title: 'Provperioder',
    asks: `
      vad händer med testperioden när den går över till betald / deras testperiod blir betald
      det är en provversion / vad händer med provperioden / provperioden går över till betald
      kan en provversion föras över / testprenumeration / provperioden blir betald nästa vecka
      hur tar vi över en trial / hindra att trialen blir betald / provperioden tar slut vad nu
      kunden startade en trial hos andra partnern / flytta trial till csp / gratis test / följer trialen med
      trial som blir betald / kan vi ta med oss testet / de testar den just nu / gratis testversion
      testlicenser / 30 dagars test / 25 användare på prov / provperioden tar slut snart
      börjar provperioden kosta / blir testet automatiskt betalt / blir trialen en betald prenumeration
      utvärderingslicenser / kan provperioden fortsätta hos oss / trial direkt hos microsoft
      de provar bara copilot / demolicenser / trialen slutar på fredag / kan man förlänga trialen
      hur gör vi med provprenumerationer / trial igång / testfas / måste vi vänta tills provet är slut
      finns data kvar efter trialen / avbryta provperioden
      kör gratis testmånaden och den börjar kosta pengar snart hur tar vi över
      gratismånaden börjar kosta nästa vecka / gratis prov blir betalt / provmånaden slutar`,
    lines: {
      off: 'Den gamla säljaren stänger av dess automatiska förnyelse innan den blir en betald period.',
      buy: 'Beställ en ny prenumeration. Räkna inte med en överföring.',
    },
  },
  'add-ons': {
    title: 'Tillägg',
    asks: `Planner-tillägget och Power BI, räknas dom för sig eller ingår dom i paketet när man flyttar / 
      hur är det med tillägg / hur är det med visio / visio och project då / följer copilot med
      copilot-licenser / tilläggslicenser / tillägget teams phone / följer tilläggen med i överföringen
      är tillägg egna prenumerationer / defender och intune som tillägg / måste power bi flyttas för sig
      copilot business betala per användning / följer copilot med också / vad händer med visio
      extraprodukter som project / ingår tilläggen / och telefonilicenserna som tillägg
      ingår tilläggen i överföringen / teams premium som tillägg / extra licenser ovanpå som defender
      måste jag lista tilläggen / flyttas extrasakerna också / power bi pro också / ljudkonferens
      arkivering exchange tillägg / copilot ligger ovanpå business premium
      flyttas tilläggen ihop med grundlicensen / räknas tillägg / små tillägg / hur blir det med extra lagring
      entra p1 tillägg / intune extra / ny beställning av copilot business / copilot pay as you go
      kan vi ta grunden och lämna tillägget / måste visio och project beställas för sig
      de har några visio och en copilot ovanpå kommer de med av sig själva / bitarna ovanpå grundlicensen
      extragrejer som project och visio extra jobb`,
    lines: {
      each: 'Varje tillägg är en egen prenumeration: räkna det och flytta det som de andra.',
      whole: 'En överföring tar hela prenumerationer.',
      copilot:
        'En ny beställning av Copilot Business via CSP har betalning per användning påslagen i de flesta länder från den {copilotFrom}.',
    },
  },
  'nonprofit-education': {
    title: 'Ideella organisationer och utbildning',
    asks: `friskola med A3 till lärarna, eleverna får ju sina på köpet. går elevernas att flytta / 
      donerade licenser / följer de skänkta licenserna med / licenser för ideella organisationer
      behåller föreningen gratislicenserna / student use benefit / följer studentförmånen med / skollicenser a3
      utbildningserbjudanden i csp / akademiska licenser / nonprofit-pris i csp
      kan en förening flytta till csp / måste tenanten ha nonprofit-status / vad händer med bidraget
      det är en välgörenhetsorganisation / kunden är en ideell förening
      de har gratis licenser för att de är en kyrka / donerade business premium / nonprofitrabatt hos oss
      skola med a3 / eleverna får det gratis / universitet / akademiska priser / får vår skolkund
      följer bidragen med / gratislicenser till föreningar kan vi flytta dem / icke vinstdrivande
      lärarlicenser / får lärarna behålla sina / de 10 gratis från microsoft / nonprofiterbjudanden har upphört
      stiftelse med donerade licenser / är föreningsrabatten kvar / studentförmånen borta
      krävs nonprofitstatus / hur verifierar man föreningen / utbildningstenant / förskola med skollicenser
      kommun med skollicenser / det är en matbank microsoft skänker licenserna följer det med
      djurhem med skänkta licenser / de får det gratis för att de är en förening / en skola får det gratis`,
    lines: {
      grants: 'Donerade licenser och studentförmåner flyttas inte.',
      status:
        'Klientorganisationen måste ha status som ideell eller utbildning innan ett sådant erbjudande kan beställas.',
    },
  },
  refund: {
    title: 'Pengar tillbaka',
    asks: `kunden köpte om för tre dagar sen, kan hon ångra sig och få pengarna / 
      får de återbetalning / får de pengar tillbaka / finns det någon återbetalning / återbetalning på kortet
      betalar microsoft tillbaka / återbetalning för oanvända månader / hur är det med pengarna de redan betalt
      förbetalt för hela året / kan kunden få kredit / krediteras resten / betalat i förskott är pengarna borta
      säga upp inom 7 dagar pengarna tillbaka / hur mycket får de tillbaka / vem betalar tillbaka resten
      kompensation för resten av perioden / betalas resten av året tillbaka
      pengar tillbaka för resten av perioden / ger microsoft något tillbaka
      får de tillbaka något om de säger upp nu / är den betalda tiden förlorad
      får de pengarna åter om de avslutar nu / får de tillbaka nåt för månaderna de inte använt
      de har betalat i förskott är pengarna borta / får de tillbaka nåt
      vad händer med pengarna de betalt i förskott / betalat ett år i förskott är det bortkastat
      är resten av året förlorat / förbetalt är det borta / får de ersättning / oanvänd del tillbaka
      återbetalas kunden / pengar för månaderna som är kvar / förlorar vi det vi betalat
      kan den gamla återbetalas / säga upp och få pengarna tillbaka / ångerrätt
      inom hur många dagar kan man ångra / 7 dagar säga upp / dras det av för oanvänd tid
      får de kredit för oanvänd tid / får de se nåt av de pengarna igen / kreditnota för resten
      får man pengar av andra partnern / kompensation för det som är kvar
      de har förskottsbetalat till i sommar hos microsoft är de pengarna borta
      betalas resten av året tillbaka på kortet / hur mycket krediteras / återbetalningspolicy / återbäring
      betalt hela året på en gång och har hälften kvar vad händer med de pengarna / får de se pengarna igen
      går det att få tillbaka resten av året / det som är kvar av årsavgiften`,
    lines: {
      extended: 'I Extended Service Terms: ja, vilken dag som helst, för den tid som är kvar.',
      mosa: 'Köpt av Microsoft med ett MOSA-konto: ja, för den tid som är kvar vid uppsägningen.',
      seats: 'Med fler än {cancelSeats} licenser, minska först till {cancelSeats} eller fråga supporten.',
      mca: 'Köpt av Microsoft med ett MCA-konto: bara inom {undoDays} dagar från start eller förnyelse.',
      csp: 'Köpt av en CSP-partner: bara inom {undoDays} dagar från köp eller förnyelse.',
      until: 'Här är det till och med den {cancelUntil}.',
      'run-out': 'Låt den löpa ut därefter.',
      bridge: 'I Extended Service Terms: vilken dag som helst, för den tid som är kvar.',
      'tell-account':
        'Säg vilket det är (administrationscentret för Microsoft 365 → Fakturering → Faktureringskonton), så kan jag säga vad som gäller.',
      'tell-seller': 'Säg vem som säljer, så kan jag säga vad som gäller.',
      volume: 'En uppsagd volymlicens återbetalas inte.',
      'ask-contact': 'Fråga kundens licenskontakt vad som kan avtalas.',
    },
  },
  'which-billing-account': {
    title: 'MCA eller MOSA',
    asks: `mosa hit och mca dit. hur tar jag reda på vilket dom har / 
      mca eller mosa / hur ser jag vilket faktureringskonto det är / vad är mosa
      skillnaden mellan mca och mosa / vilket faktureringskonto / var ser jag faktureringskontot
      hur tar jag reda på om det är mca / vad är ett faktureringskonto / kontotyp
      microsoft online services agreement / är det mosa eller mca / var står typen av faktureringskonto
      hur vet jag vilken sorts faktureringskonto de har / gammalt eller nytt faktureringskonto
      var kollar jag kontotypen / mosa va / mosp eller mca / vilken avtalstyp har de hos microsoft
      microsoft frågar efter faktureringskonto var finns det / är kontot gammalt eller nytt
      hur ser kunden om han har mca eller mosa / var i admincentret finns faktureringskontot
      vilket avtal gäller deras direktköp / vilket konto är det det gamla eller det nya
      kunden vet inte om det är mosa / kontotyp var ser man / hur känner man igen ett mosa-konto
      faktureringskonto typ / ingen aning vilken sorts konto det är hur ser jag det
      hur ska jag veta vilken av de två sorterna de har / vilken av de två kontosorterna
      gamla sorten eller nya sorten konto`,
    lines: {
      where: 'Administrationscentret för Microsoft 365 → Fakturering → Faktureringskonton visar det.',
      who: 'Du kanske inte ser det själv: fråga kundens faktureringsadministratör.',
      decides: 'MOSA är det äldre: där återbetalas resten. Med MCA går det bara i {undoDays} dagar.',
    },
  },
  'credit-contact': {
    title: 'Vem du frågar om krediteringen',
    asks: `vart vänder man sig så att pengarna för det outnyttjade verkligen kommer, kunden har tjatat i tre veckor / 
      vem kontaktar jag om krediteringen / vem ringer jag på microsoft / vem frågar om återbetalningen
      hur får vi krediteringen / var begär de pengarna / vilken support tar hand om krediteringen
      vem frågar vi om återbetalning / microsofts faktureringssupport / hur öppnar jag ett ärende om kreditering
      telefonnummer till faktureringssupporten / får jag fråga microsoft åt kunden / var begär man återbetalning
      kan vi själva jaga microsoft om krediten / kan vi kräva krediten åt dem / vem sköter krediten
      vem ringer jag om krediten / vilken avdelning på microsoft ringer jag om pengarna
      vem kan hjälpa till med krediten / vem ringer de för pengarna / kontakt för återbetalning på microsoft
      nummer för fakturafrågor / var klagar vi på krediten som saknas
      krediten har inte kommit vem kontaktar vi / kan vi öppna ärendet åt dem
      ska vi eller kunden kontakta microsoft om återbetalningen / vem lämnar in begäran om återbetalning
      vad behöver de när de ringer om krediten / behövs fakturanumret / supportärende för återbetalning var
      vart skickar man begäran om pengarna / vem handlägger krediten
      kan jag som partner be om deras återbetalning
      vilken avdelning på ms ska jag ringa för att få ordning på pengarna / hur kräver man krediten
      återbetalningen kom inte vem frågar man / behövs gdap för att fråga om krediten
      vem pratar med microsoft om pengarna / vem hör jag av mig till för att kunden ska få sin kreditering
      vi ser inte deras fakturor vem ordnar krediten / var ber man om de pengarna
      vem på microsoft har hand om krediteringen`,
    lines: {
      only: 'En sådan kreditering gäller bara det som har köpts direkt från Microsoft, och det har inte det här.',
      partner:
        'Med GDAP och rollen Tjänstsupportadministratör får du fråga faktureringssupporten för Microsoft 365 åt kunden.',
      customer: 'Utan det frågar kunden faktureringssupporten för Microsoft 365.',
      invoice: 'En partner ser inte kundens fakturor: ha fakturanumret till hands.',
    },
  },
  'pay-twice': {
    title: 'Betala dubbelt',
    asks: `alltså ska dom betala både oss och microsoft fram till mars?? / 
      betalar kunden dubbelt / får de betala två gånger / dubbel fakturering / betala för båda
      blir det överlapp / kan de ha båda prenumerationerna en månad / två fakturor för samma licenser
      hur undviker vi att betala dubbelt / dubbla kostnader under flytten
      överlapp mellan gamla och nya licenser / faktureras de av båda / vem betalar för överlappet
      hur länge betalar de för båda / får de två fakturor / betala två gånger / båda fakturorna samtidigt
      betalar de både oss och de gamla några veckor / får kunden dubbel räkning / kunden dubbelfaktureras
      debiteras de dubbelt / två räkningar samma månad / betalar de både oss och gamla
      hur många veckor betalar de för båda / kostnad för överlappet / blir det dubbla kostnader
      får de faktura från båda / kostar det dubbelt ett tag / finns det en tid då båda faktureras
      gammalt och nytt samtidigt vem betalar / kan vi slippa överlappet / betalar de den gamla också
      fortfarande betala gamla partnern fast de är hos oss / så några veckor betalar de både oss och de gamla
      betala samma sak två gånger / dubbla avgifter / dubbla fakturor / parallella kostnader
      betala för gammalt och nytt / hur håller jag den dubbla tiden kort
      kommer fakturor från microsoft efter flytten / dubbelbetalning / blir det dubbelt
      har de två räkningar ett tag / betalar hon både oss och dem samma månad / får de betala på två håll
      betala båda samtidigt`,
    lines: {
      until: 'Ja, från den nya beställningen till dess att den gamla perioden slutar den {termEnd}.',
      buying: 'Om ni köper på nytt: ja, från den nya beställningen tills den gamla perioden slutar.',
      transfer: 'Med en överföring: nej.',
      refused:
        'Om den inte blir av och ni köper nytt vid sidan av betalar kunden för båda tills den gamla perioden slutar.',
      late: 'En beställning nära slutet håller den tiden kort.',
    },
  },
  'what-does-it-cost': {
    title: 'Vad det kostar',
    asks: `får dom behålla sitt gamla pris / 
      vad kommer det kosta / vad kommer det att kosta
      vad kostar det / vad kostar flytten / blir det dyrare / är det dyrare i csp / blir priset detsamma
      vilket pris får de / behåller de sitt gamla pris / priset efter flytten / prishöjning / är csp billigare
      ändras priset av en överföring / vad får kunden betala hos oss / kostnad för migreringen
      är priserna samma / ändras priserna / blir det någon prisskillnad / vad ska vi ta betalt
      måste han betala mer än i dag / betalar de mer än förut / får de betala dagens pris
      går månadskostnaden upp / samma pris som nu / ändras fakturan / betalar de lika mycket som i dag
      blir det billigare hos oss / kostar själva flytten nåt / tar man betalt för flytten
      är överföringen gratis / flyttavgift / tappar vi gamla rabatten / får de behålla gamla priset / prislås
      är priset låst / de har ett gammalt pris behålls det / kostnadsskillnad / märks det på fakturan
      priset höjdes i juli drabbar det dem / 5 procent för månadsbetalning / kostar det extra att byta
      avgift för partnerbyte / chefen vill veta vad det kostar / hur ser fakturan ut sen / dyrt
      vad går kalaset på / hur mycket blir det totalt / betalar kunden mer efteråt / budget för flytten
      extra kostnader / blir det dyrare än det han har nu / betalar han mer än hos den andra
      sticker priset iväg / får de sämre pris`,
    lines: {
      transfer: 'En överföring behåller pris och period.',
      buying:
        'Ett nytt köp sker till dagens pris: listpriserna höjdes den {pricesRose}, och årsperioder som betalas per månad kostar {monthlyPaymentMore}\u00a0% mer sedan {monthlyPaymentFrom}.',
      list: 'Jag har ingen prislista: se prissättningen i Partnercenter.',
    },
  },
  'order-of-steps': {
    title: 'Vad som ska göras först',
    asks: `vågar man avsluta det gamla först och köpa sen eller är det dumt / 
      vad nu / och nu / vad gör vi nu då / jaha och nu
      vad först / vilket steg först / vad gör vi först / i vilken ordning / köpa först eller säga upp först
      säger vi upp innan vi köper / vilken är rätt ordning / var börjar jag / vad gör jag nu
      vilket är första steget / kommer de nya licenserna innan de gamla slutar / ordningsföljd
      vad kommer sedan / nästa steg / vad gör vi nu / var börjar vi / vad ska göras först
      vad måste beställas först / vårt nya först eller det gamla bort först / vad börjar jag med
      var ska man börja / det första jag ska göra / vad är steg ett / vad kommer först
      i vilken ordning gör man / köper vi innan vi säger upp / nya först eller gamla bort först
      kan jag säga upp först och sen köpa / spelar ordningen nån roll / turordning
      vad ska vi göra före allt annat / kan vi beställa i dag och säga upp senare / hur kommer jag igång
      vad gör jag först i morgon bitti / ska relationen vara klar före ordern
      inbjudan först eller ordern först / rätt ordning / gå igenom ordningen / vad måste hända innan vad
      först köpa sen säga upp / vad står näst på tur / vad är nästa / och sen då / vad gör vi härnäst
      nästa sak att göra / lägger jag vår först och dödar de gamla sen eller tvärtom
      vilket kommer före det andra / kommer våra innan deras försvinner / det allra första jag gör`,
    lines: {
      transfer: 'Med en överföring köps ingenting på nytt och ingenting sägs upp.',
      first: 'Först de nya prenumerationerna, aktiva och kontrollerade; sedan upphör de gamla.',
      before: 'Innan dess behövs återförsäljarrelationen och kundavtalet.',
    },
  },
  downtime: {
    title: 'Vad användarna märker',
    asks: `det är en tandläkare med fullt schema, kan det bli strul med mejl eller lösenord när vi byter / 
      blir det avbrott / märker användarna av det / märker användarna något / försvinner mejlen
      tappar de sin e-post / vad händer med filerna i onedrive / ändras lösenorden / slutar teams fungera
      försvinner data / blir något avbrutet / måste användarna logga in igen
      måste vi tilldela licenserna på nytt / påverkan på användarna / driftstopp under flytten
      kan de fortsätta jobba / finns brevlådorna kvar / ligger det nere / kommer någon att märka det
      ligger mejlen nere / går mejlen ner / blir någon utelåst / funkar mejlen hela tiden
      måste användarna göra något på dagen / tappar nån mejl under tiden / hur är det med onedrive
      försvinner filerna / måste alla logga in på nytt / strular outlook på bytesdagen / går nåt sönder
      stannar mejlen / märker folk nåt / blir det driftstopp / kan de jobba som vanligt under bytet
      påverkas teamsmöten / måste personalen göra nåt / behövs nya lösenord / måste outlook sättas upp på nytt
      tappar vi mejl / är filerna säkra / finns data kvar / vad händer med brevlådorna
      finns kalendrar och kontakter kvar / störningar / kommer nåns outlook strula på bytesdagen
      ligger de nere / kan vi göra det på arbetstid / ska vi göra det på helgen / måste folk logga in igen
      måste licenser tilldelas om / måste man röra varje användare / installera om office
      vad ser slutanvändarna / är det riskabelt för användarna / går nåt ner / känner de anställda av det
      kan de fortsätta mejla / finns onedrive och sharepoint kvar / risk att förlora data
      behövs servicefönster / vad märker personalen / märker nån där nåt alls
      går mejlen ner eller måste man ange lösenord igen / måste folk göra nåt när vi byter
      kan de bara jobba på / funkar allt på måndag morgon`,
    lines: {
      stopped:
        'Den gamla prenumerationen är inte i gång, så användarna kan vara utan tjänst tills den nya är aktiv.',
      loss: 'Data kan gå förlorade: se planen.',
      tenants:
        'Mellan klientorganisationer flyttar kunden sina data, och varje användare behöver en ny licens.',
      nothing: 'Inom en klientorganisation flyttas ingenting: e-post, filer och lösenord är kvar.',
      reassign: 'Erbjudandet ändras, så licenserna måste tilldelas på nytt.',
      same: 'Med samma produkt och antal, och de nya licenserna aktiva innan de gamla upphör, behöver ingenting tilldelas på nytt.',
    },
  },
  'how-long': {
    title: 'Hur lång tid det tar',
    asks: `är det här klart på en eftermiddag eller snackar vi veckor / 
      hur lång tid tar det / hur länge håller flytten på / hur mycket tid behöver vi
      hur många dagar tar en överföring / hur snabbt går det / hinner man på en vecka / tidsåtgång
      när är det färdigt / hur snabbt är beställningen aktiv / hur länge dröjer det innan licenserna är aktiva
      räcker två veckor / tar det lång tid / timmar eller veckor / är det fråga om timmar eller dagar
      går det fort / hur länge brukar en flytt ta / hur lång tid brukar det ta / ungefär hur lång tid
      hur lång tid ska vi räkna med / hur länge drar det ut / hur många veckor
      hur många dagar ska jag räkna med / tidsram / tidsplan / på ett ungefär hur många veckor snackar vi om
      hur snabbt / hur fort kan vi vara klara / går det på en dag / klart till fredag möjligt / när är de över
      hur länge tills allt är flyttat / hur lång tid innan de nya funkar / tar det dagar eller veckor
      lång process / hur mycket tid ska jag avsätta / är en vecka realistiskt / hinner man före jul
      hur lång tid tar godkännandet / hur länge får kunden vänta / minuter eller dagar / snabbt
      hur lång tid i snitt / ledtid / handläggningstid / hur många timmars jobb / vad kan dra ut på det
      hur länge håller det här på / vad säger jag till kunden om hur lång tid det tar
      pratar vi dagar eller månader / när kan han räkna med att det är klart`,
    lines: {
      unknown: 'Microsoft anger ingen tid.',
      acceptance: 'Det beror på när kunden accepterar din inbjudan.',
      approval:
        'En överföring kräver den gamla partnerns godkännande; en begäran går ut efter {requestDays} dagar.',
      end: 'Periodens slut sätter gränsen.',
      theirs: 'Kundens period slutar den {termEnd}.',
    },
  },
  'when-must-it-be-done': {
    title: 'När det måste vara klart',
    asks: `hur länge kan jag dra på det innan det blir dyrt / 
      när måste det vara klart / senast när / vad är deadline / hur länge har vi på oss
      vad händer om vi missar datumet / vad händer om vi är sena / om vi missar deadline
      om vi inte är klara till dess / sista möjliga dag / hur mycket tid har vi kvar
      vad händer dagen efter slutet / vilket datum gäller / när är det senast / vad händer på slutdatumet
      om den slutar innan vi är klara / för sent / hinner vi / är vi för sent ute om vi börjar i januari
      hur illa är det om vi missar dagen / kan det vänta till nästa månad / sista dagen för det här
      när måste vi vara färdiga / hinner vi om vi börjar efter nyår / från när är det för sent
      när är det för sent / vilken månad senast / vad händer om dom inte hinner / sista datum / sista dagen
      när går tåget alltså sista dag / absolut sista dag / hur sena får vi vara / om vi är en vecka sena
      vad händer om vi inte gör nåt / kan vi vänta till januari / är det bråttom / måste vi skynda oss
      hur länge har vi / när blir det för sent / om vi inte blir klara före slutet
      när senast måste vi beställa / sista dag att beställa / när måste ordern vara inne
      vad händer när slutdatumet passerar / om perioden slutar innan kunden godkänt / hinner vi fortfarande
      räcker tiden / när måste jag agera / vilket datum måste de godkänna senast / vilken dag är kritisk
      kan vi ta det efter helgerna / deadline / om vi glömmer / vi missade det vad nu
      slutdatumet har passerat vad nu / tidspress / hur länge kan vi vänta till
      jag är på semester till den 10:e hinner jag fixa det sen / har tåget gått
      kan jag göra det efter semestern / hinner vi om jag kommer tillbaka nästa vecka / är det för sent nu`,
    lines: {
      open: 'Periodens slut avgör: säg vilken dag, så kan jag säga vad som ska vara gjort när.',
      renews:
        'Om inget görs förnyas den dagen efter slutet i en hel period. Det går att ångra i {undoDays} dagar.',
      free: 'Efter slutet finns det {graceDays} kostnadsfria dagar. Från dag {outFromDay} kommer användarna inte in, och efter dag {dataDays} raderas data.',
      gone: 'Efter slutet finns inga kostnadsfria dagar: användarna förlorar åtkomsten, eller Extended Service Terms börjar.',
      volume: 'Volymlicenser fungerar en tid efter slutet, ofta {volumeDays} dagar: fråga licenskontakten.',
      branches:
        'Efter slutet: {graceDays} kostnadsfria dagar om köpet har kvar dem; annars förlorar användarna åtkomsten, eller så börjar Extended Service Terms.',
    },
  },
  'who-does-that': {
    title: 'Vem som gör vad',
    asks: `Vem är källpartnern, är det vi? / 
      vem gör det / vem ska göra steg 2 / vem gör steg 1 / vem ansvarar för det / vem gör vad
      vem är den nuvarande partnern / vad är en faktureringsadministratör / vem är faktureringsadministratör
      gör vi det eller kunden / är det vi eller gamla partnern / vilken roll behöver jag
      vad är en administratörsagent / vem är den nya partnern / vem stänger av det / vems jobb är det
      vad är en global administratör / vem menas med nuvarande partner / vem menas med ny partner
      är det vårt jobb eller deras / vem trycker på det / vi eller dom / är steg 3 mitt eller deras
      vem gör den tredje / vem ska göra fyran / vem tar hand om steg 4 / är det vi eller kunden
      vem ska göra det här / vem förväntas göra det / är det jag som gör det här / gör kunden den delen
      vem har hand om steg 4 / vad är vår del / vad är kundens del / vad ska jag göra och vad gör de
      vilka av de här är mina / vem tar hand om det / vem trycker på knappen / vem sköter steg 3
      vems tur är det / på vems bord / gör de det eller vi / vad betyder source partner
      är destination partner vi / faktureringsadministratör vem är det / vem är global admin hos kunden
      gör gamla partnern det här / vem ska jag ge det här till / andra steget vem / är tredje steget vårt
      måste kunden göra nåt / vad måste kunden göra / gör vi det första / vem utför det / vems uppgift
      vilka steg är kundens / ansvarig / tvåan på din lista är det jag eller de / andra punkten vem ska göra den
      är det på mig / vilka av de här måste kunden göra / vems jobb är nummer 3`,
    lines: {
      orders: 'Ni beställer, eller din leverantör om ni är indirekt återförsäljare.',
      accepts:
        'Kunden accepterar inbjudan; den gamla säljaren eller kunden avslutar de gamla prenumerationerna.',
      'source-partner': 'Den nuvarande partnern är den som säljer till kunden i dag.',
      'billing-administrator':
        'En faktureringsadministratör är någon hos kunden med administratörsrollen för prenumerationer och fakturor.',
    },
  },
  'why-that': {
    title: 'Varför ett steg finns i planen',
    asks: 'varför behövs det här steget / varför finns det steget / varför måste vi göra det steget / vad är anledningen till steget / varför står det i planen / varför säger planen så / måste vi göra alla steg / är varje steg nödvändigt / kan vi hoppa över ett steg / vad händer om vi utelämnar ett steg / skälen till stegen / vad är poängen med steget',
    lines: {
      each: 'Varje steg finns där på grund av det som står på en av Microsofts sidor och det du har svarat.',
      ask: 'När du har en plan kan du fråga om vilket steg som helst: ”varför det andra steget?”, ”vad betyder det tredje steget?”, ”vad händer sista dagen?”',
    },
  },
  'why-reminded': {
    title: 'Varför jag skriver',
    asks: 'varför får jag det här / varför får jag den här påminnelsen / varför påminner du mig / varför skriver du till mig / varför skickade du det här / vem har lagt in påminnelsen / vad handlar påminnelsen om / varför det här meddelandet / varför får jag de här meddelandena / vem bad om påminnelsen / varför fortsätter du skriva / var kommer påminnelsen ifrån',
    lines: {
      asked: 'Du, eller någon här, bad mig påminna om {subject}. Dagen är den {day}.',
      when: 'Jag skriver några dagar före den dag då något tar slut, och säger vad som ska vara gjort till dess.',
      stop: 'Skriv ”klart” när det är gjort, ”senare” för en ny påminnelse, eller ”stoppa” för att sluta få påminnelser.',
      list: 'Skriv ”mina påminnelser” för att se vad jag påminner dig om.',
    },
  },
  'why-asked': {
    title: 'Varför jag frågar',
    asks: `vad ska du med det till / 
      varför frågar du / varför behöver du veta det / varför det / varför är det viktigt
      vad ska det vara bra för / varför spelar det roll / vad ändrar det / vad gör du med det
      är det nödvändigt / måste jag svara på det / varför den frågan / vad har det med saken att göra
      vad gör det för skillnad / vad ska du ha mitt land till / varför vill du veta det
      vad behöver du det till / varför vill ni veta det / varför är det relevant / varför måste du veta det
      vad har du med det att göra / är frågan viktig / vad ska du med det till / vad är poängen med frågan
      vad händer med mitt svar / spelar det nån roll vad jag svarar / varför frågar du sånt
      på vilket sätt är det relevant / hur kommer det sig att du frågar / av vilken anledning
      varför ska jag berätta det / vad beror på det / måste du verkligen veta det här / ändrar det planen
      varför spelar det roll var vi finns / vad avgör svaret / syftet med frågan
      är det obligatoriskt att svara / varför undrar du / vad spelar det för roll var vi sitter
      varför i hela friden vill du veta det / vad har mitt land med saken att göra`,
    lines: {
      change: 'Svaret går att ändra senare: skriv ”ändra”.',
      none: 'Just nu är ingen fråga öppen.',
      each: 'Under varje fråga ser du vad den avgör.',
    },
  },
  'where-to-look': {
    title: 'Var du hittar det',
    asks: `var ser jag hur många dom har / 
      var ser jag det / var hittar jag det / var kan jag kolla det / hur tar jag reda på det / var står det
      hur kontrollerar jag det / var i partnercenter / var i administrationscentret / var ser jag slutdatumet
      var hittar jag förnyelsedatumet / var står det hur många / vem kan säga mig det / hur vet jag det
      var finns inställningen / var ska jag titta / hur kan jag se det / var kan man se det
      på vilken sida visas det / var kan de kolla / var hittar jag vilket land tenanten har
      var ser jag tenantens land / var ser jag hur många licenser / vilken sida visar landet
      var kan jag hitta det här / hur slår jag upp det / var står det nånstans / i vilken meny / vilken portal
      var i portalen / var får jag den informationen / var får jag datumet ifrån
      kan jag se det i partnercenter / står det på fakturan / var kan kunden se det / hur hittar kunden det
      var tittar de / hur hittar jag slutdatumet / hur kollar jag förnyelseinställningen
      hur ser jag antalet licenser / hur tar man reda på när den slutar / var hittar jag landet / vem vet det
      vem kan veta datumet / kan jag slå upp det själv / vilken sida öppnar jag / vilken skärm
      hur får vi reda på vem som säljer till dem / sökväg tack / klickväg / var visas det
      på vilken sida syns datumet / jag är inne i deras panel nu var står dagen den går ut
      vilken skärm visar när den slutar / var i hela friden ser jag det`,
    lines: {
      unsure: 'Skriv ”vet inte” om ingen kan se efter.',
      end: 'Du hittar slutdatum, antal och inställning för slutet på prenumerationen: den gamla partnern ser dem i Partnercenter, kunden i administrationscentret för Microsoft 365.',
      country: 'Landet: kundens globala administratör ser det i administrationscentret för Microsoft 365.',
      account:
        'Faktureringskontot: administrationscentret för Microsoft 365 → Fakturering → Faktureringskonton.',
      relationship: 'Relationen: Partnercenter → Kunder visar vilka som har accepterat.',
    },
  },
  'dont-know': {
    title: 'Om du inte vet',
    asks: `det vet jag inte, och kunden fattar inte ens frågan. vad gör man då / 
      vad händer om jag inte vet / om jag inte vet / och om jag inte vet det / kan jag lämna det tomt
      kan jag hoppa över det här / kan jag svara senare / om ingen vet / om kunden inte vet / får jag gissa
      går det bra med vet inte / måste jag veta det / kan jag fortsätta utan / om jag är osäker
      kan vi ta det senare / kan jag börja utan exakt datum / kan vi börja utan siffran
      om jag bara vet ungefär / gå vidare utan svar / ingen aning vad nu / jag har ingen aning om det
      jag kan inte ta reda på det / kan inte svara på det nu / vad skriver jag om jag är osäker
      kan jag lämna det öppet / hoppa över / kan man hoppa över / pass / får jag svara på det efteråt
      jag måste fråga kunden först / måste kolla med kunden kan vi gå vidare / kan jag fylla i det senare
      om jag skriver fel siffra / kan jag skriva ungefär / går det bra med en uppskattning / duger ungefär
      räcker en gissning / ingen här vet / måste du ha det exakt / kan jag återkomma till det
      fortsätta utan att veta / gör det nåt om jag inte har det / vi har inte den uppgiften
      vad svarar man om man inte vet / har inte datumet till hands / lämna blankt
      de har inte sagt det än kan jag gå vidare / jag har ingen susning kan vi fortsätta
      det får jag kolla upp senare / ingen kan säga det just nu`,
    lines: {
      say: 'Skriv ”vet inte”: går planen att göra utan svaret lämnar jag det öppet.',
      rest: 'Behöver jag det är det ändå ingen brådska: de andra svaren är kvar.',
    },
  },
  'hand-over': {
    title: 'Dela planen',
    asks: `kan jag få det här som ett mejl att skicka vidare till kunden / 
      kan du mejla det här till kunden / skicka det till kunden / kan jag få det som pdf / exportera planen
      dela det här med min kollega / kan du mejla mig det här / skriva ut planen / ladda ner som word
      vidarebefordra planen / kan jag skicka det här till gamla partnern / skapa ett dokument
      gör en text till kunden / utkast till mejl till kunden / finns det en pdf att ge till kunden
      något jag kan ge till kunden / en utskriftsversion / något att klistra in i ett mejl till kunden
      kan jag skicka det vidare / kan du skriva nåt till kunden / skriv ett mejl till kunden
      ge mig nåt att skicka / sammanfattning till chefen / kan man skriva ut den / som fil / som dokument
      exportera / kan man ladda ner det / pdf / excel / word / dela den / kan min kollega se det här
      lämna över till en kollega / lägg det i ett mejl / mejla planen / kopiera till nån / nåt att visa chefen
      kan kunden få en kopia / text till kunden / mejlmall / mejlutkast / skicka mig en kopia
      behöver något jag kan klistra in i ett mejl till kunden / kan du lägga ut det i teamet
      en version för kunden / hur delar jag planen / kan jag få ut det på papper
      kan du lägga det här i ett mejl åt mig / chefen vill ha det på papper / kan jag ge det här till nån
      nåt jag kan visa kunden`,
    lines: {
      cannot: 'Jag kan inte skicka mejl eller skapa filer.',
      copy: 'Kopiera det du behöver ur chatten och skicka det själv.',
    },
  },
  human: {
    title: 'Prata med en människa',
    asks: `jag orkar inte skriva med en robot, finns det nån man kan ringa / 
      kan jag prata med en människa / prata med en person / finns det någon jag kan ringa
      jag vill tala med en människa / riktig person tack / koppla mig till supporten / finns det en support
      vem kan hjälpa mig / kan någon hos er hjälpa till / kontakta supporten / kundtjänst
      skicka det vidare till någon / finns det en riktig människa / någon att ringa / ge mig en människa
      en människa tack / är det nån där / prata med nån / kan jag ringa er / telefonnummer
      vem ringer jag om jag kör fast / vem ligger bakom den här boten / supporttelefon / supportlinje
      kan jag nå ert team / jag behöver riktig hjälp / det här hjälper inte jag vill ha en människa
      kundsupport / prata med en expert / handläggare tack / livechatt / vem kan jag fråga i stället
      nån som kan det här / kontaktuppgifter / kan nån ringa upp mig / mejladress till supporten
      kan en kollega till dig ta över / får jag prata med nån / jag pratar hellre med nån
      finns det en kollega jag kan ringa / kan en riktig person titta på det här`,
    lines: {
      nobody: 'Jag är en bot, och det finns ingen människa bakom mig.',
      support: 'Supporten för Partnercenter hjälper partner.',
      provider: 'Din leverantör hjälper sina återförsäljare.',
    },
  },
  'what-can-you-do': {
    title: 'Vad jag kan',
    asks: `
      vad kan du göra / vad gör du / vad är du till för / hur kan du hjälpa mig / hur fungerar det här
      vad kan jag fråga dig / vad kan du / vad är det här för bot / hur använder jag det här
      vilka kommandon finns / vad mer kan du / vad är du bra för / vad gör du egentligen / vad klarar du av
      vad är det du gör / hur funkar du / vad är det här / vem är du och vad gör du / vad kan jag ha dig till
      vilken sorts frågor kan jag ställa / vad förstår du / lista på kommandon
      hur börjar jag med dig / vilka funktioner har du / exempel på vad jag kan fråga / kan du nåt annat
      syftet med boten / visa vad du kan / vilka frågor svarar du på / vad är den här chatten till för
      vad gör jag med dig / instruktioner / manual / kan du planera flyttar / vad är du bra för egentligen
      vad är du till för mer exakt / vem är du vad gör du / hej vad kan jag använda dig till`,
    lines: {
      plan: 'Jag planerar en kunds flytt till CSP: steg, dagar och vem som gör vad.',
      remind: 'Jag påminner innan en period slutar.',
      answer: 'Jag svarar på frågor om det och visar sidan som säger det.',
      help: 'Skriv ”hjälp” för att se orden jag kan.',
    },
  },
  'what-is-stored': {
    title: 'Vad jag sparar',
    asks: `
      vad sparar du om mig / vilka uppgifter sparas / är mina uppgifter säkra / integritet / gdpr
      vilka data sparar du / sparar du det jag skriver / hur raderar jag mina uppgifter / var lagras mina data
      vem kan se vad jag skriver / är det här konfidentiellt / personuppgifter / minns du den här konversationen
      spelas det här in / loggas vår chatt / vart tar mina uppgifter vägen / vem läser det här
      sparas det jag skriver / sparar ni kundens namn / hur länge sparas det / kan du radera allt
      kan min chef läsa det här / ser microsoft vad jag skriver / är det privat / dataskydd / integritetspolicy
      delar ni uppgifterna / vad vet du om mig / lagringstid / sparas chatten / är kunduppgifter säkra här
      kan jag se mina uppgifter / lagrar du kunddata / ser nån annan mina planer / var ligger datan
      följer ni gdpr / används mina data för träning / sparar du våra samtal / vem ser det jag skriver här
      sparar du allt det här / vad händer med det jag skriver om mina kunder`,
    lines: {
      'my-data': 'Skriv ”mina uppgifter” så visar jag allt som jag sparar om dig.',
      'forget-me': 'Skriv ”glöm mig” så raderar jag det.',
    },
  },
};
