import type { Parts } from '../parts.ts';

/** The parts of a plan, in Swedish. */
export const parts: Parts = {
  asks: {
    why: 'varför / hur kommer det sig / vad ska … vara bra för / vad är … bra för / vad är … till för / vad är … för / till vad / vad är poängen / vad är vitsen / anledningen till / måste vi verkligen / behöver vi verkligen',
    who: 'vem / vems jobb / vems uppgift / vilken roll / vilka',
    where:
      'var ser jag / var hittar jag / var kan jag se / var ser vi / var hittar vi / var står / var finns / var kan man se / var hittar man',
    then: 'vad händer / vad sker / vad kommer / vad då / och sedan / och sen / vad blir det / vad är det som händer / vad följer / tänk om / och om',
    means:
      'vad betyder / vad innebär / vad menas / vad menar / förklara / vad är / vad var / berätta mer om / mer om / hur är det med',
  },
  that: 'det / då / sen / det där / det här / den / den där / detta / så / dem igen',
  fields: {
    source: 'köpt av / säljare / vem som säljer',
    partnerModel: 'hur vi köper / hur jag köper',
    partnerCountry: 'land / landet / vilket land',
    customerCountry: 'land / landet / vilket land / regionen / region',
    delegatedAdmin: 'adminrättigheter / administratörsrättigheter',
    subscriptionCount: 'hur många prenumerationer / antalet prenumerationer',
    licenceCount: 'antal licenser / antalet licenser',
    termStart: 'köpdatum / köpdatumet / när den köptes',
  },
  advice: {
    'region-mismatch': {
      called: 'olika regioner / annan region / fel region / stoppat / går inte',
      why: 'Microsoft låter en partner bara sälja till kunder i den egna CSP-regionen. Det stoppar planen, vad som än svaras i övrigt.',
    },
    'region-unlisted': {
      called: 'landet saknas / land som saknas / fråga supporten om landet',
      why: 'Om partner och kund finns i samma region läses ur Microsofts tabell, och där saknas ett land.',
    },
    'request-relationship': {
      called:
        'inbjudan / inbjudningen / bjuda in / bjuda in dem / bjuda in kunden / bjuda in igen / återförsäljarrelation / återförsäljarrelationen / relationen / begära relationen / begäran om relation',
      why: 'Utan återförsäljarrelation kan inget beställas åt kunden eller överföras till er. Inbjudan är sättet att begära den, även om kunden redan har en annan partner.',
    },
    'await-acceptance': {
      called:
        'godkännandet / vänta på godkännandet / vänta tills kunden har godkänt / vänta på kunden / vänta tills de godkänner / vänta på dem / väntan',
      why: 'Innan kunden har godkänt finns ingen relation, så en beställning eller överföring skulle nekas.',
    },
    'partner-authorized': {
      called: 'behöriga / behörighet / auktorisation / auktoriserade / kontrollera behörigheten',
      why: 'Varje beställning, ändring och överföring kontrolleras mot den: bra att veta innan kunden väntar.',
    },
    'use-provider': {
      called:
        'leverantören beställer / distributören beställer / prata med leverantören / leverantören gör beställningarna',
      why: 'En indirekt återförsäljare beställer inte själv av Microsoft: det gör leverantören, som därför måste få veta om flytten i god tid.',
    },
    provision: {
      called:
        'nya prenumerationer / nya prenumerationerna / ny prenumeration / nya abonnemang / beställa / beställa nytt / beställningen / köpa nytt / köpa igen / köpa på nytt / etablera / provisionera / lägga upp',
      why: 'Det är dem kunden arbetar med sedan. Är de igång innan de gamla upphör blir ingen utan tjänst.',
    },
    mca: {
      called:
        'mca / kundavtalet / kundavtal / microsofts kundavtal / avtalet / godkänna avtalet / skriva på avtalet / microsoft customer agreement',
      why: 'Microsoft tar inte emot beställningar för en kund som inte har godkänt avtalet, och bara kunden kan godkänna det.',
    },
    'no-refund': {
      called: 'inte säga upp i förtid / säga upp i förtid / ingen återbetalning / säga upp nu',
      why: 'Det som sägs upp för tidigt är betalt och förlorat. Att låta det löpa ut kostar kunden inget extra.',
    },
    'refund-mosa': {
      called: 'återbetalas per dag / återbetalning per dag / dag för dag / mosa återbetalning',
      why: 'Det äldre faktureringskontot ger tillbaka resten, så kunden behöver inte betala dubbelt tills den gamla perioden är slut.',
    },
    'seven-day-window': {
      called: 'sju dagar / 7 dagar / sju dagarna / de sju dagarna / ångerfristen',
      why: 'Efter de dagarna är ett köp eller en förnyelse bunden för hela perioden.',
    },
    'will-renew': {
      called: 'förnyelsen / förnyelse / förnyas / den förnyas / automatisk förnyelse',
      why: 'Gör ingen något köps en hel ny period den dagen, och efter {undoDays} dagar går det knappast att ångra.',
    },
    'auto-renew-off': {
      called:
        'stänga av automatisk förnyelse / stänga av autoförnyelse / stänga av förnyelsen / stänga av återkommande fakturering / slå av förnyelsen / automatisk förnyelse av / stäng av automatisk förnyelse / autorenew av',
      why: 'Annars köper den gamla prenumerationen själv en period till, och kunden betalar för båda.',
    },
    'expired-state': {
      called:
        'expired / utgången / utgånget / tillståndet expired / 30 dagar / kostnadsfria dagar / respit / respitdagar',
      why: 'Det visar hur länge användarna kan arbeta efter slutet, och varför listan inte längre visar den gamla prenumerationen.',
    },
    'reprovision-deadline': {
      called: 'igång senast / ha den igång / nya prenumerationen igång / vara igång',
      why: 'Efter den dagen förlorar användarna åtkomsten, och senare raderas data: den nya prenumerationen måste ta över innan dess.',
    },
    'over-150': {
      called: '150 / fler än 150 / över 150 / för många prenumerationer / löpa ut först',
      why: 'Gamla och nya prenumerationer finns sida vid sida en tid. Med fler än {moveMost} att flytta skulle de bli fler än de {tenantMost} som en klientorganisation rymmer.',
    },
    'tenant-limit': {
      called: '300 / gränsen på 300 / gränsen för klientorganisationen / tenantgränsen / gränsen 300',
      why: 'En klientorganisation rymmer högst {tenantMost} licensbaserade prenumerationer, gamla och nya tillsammans; en beställning därutöver går inte igenom.',
    },
    'business-seat-cap': {
      called: 'business licenser / businesslicenser / business gränsen / gränsen för business',
      why: 'En klientorganisation rymmer högst {businessMost} licenser i Business-planer, gamla och nya tillsammans.',
    },
    'credit-maybe': {
      called:
        'kreditering / krediteringen / kredit / fråga om kreditering / pengarna tillbaka / pengar tillbaka',
      why: 'Det som kunden har betalat till Microsoft för resten av perioden kan komma tillbaka, men bara om någon frågar.',
    },
    'credit-contact-partner': {
      called: 'kontakta supporten / vi kontaktar supporten / kontakta support / fråga supporten',
      why: 'Supporten för fakturering i Microsoft 365 avgör om krediteringen. Med era administratörsrättigheter får ni fråga i kundens namn.',
    },
    'credit-contact-customer': {
      called: 'kunden kontaktar supporten / kunden ska kontakta supporten / kunden måste ringa',
      why: 'Supporten för fakturering i Microsoft 365 talar bara med kunden, eller med en partner som har administratörsrättigheter där.',
    },
    'no-credit': {
      called: 'ingen kreditering / ingen kredit / inga pengar tillbaka',
      why: 'Microsofts kreditering gäller det som köpts direkt av Microsoft, och bara så länge kontot medger det.',
    },
    'cancel-guide': {
      called: 'säga upp / hur man säger upp / uppsägning / uppsägningen',
      why: 'De gamla prenumerationerna upphör inte för att de ersätts: kunden avslutar dem när de nya fungerar.',
    },
    'no-impact': {
      called: 'ingen påverkan / påverkan / samma licenser / ingen ny tilldelning',
      why: 'Med samma eller ett likvärdigt erbjudande och lika många licenser går användarnas licenser helt enkelt vidare.',
    },
    'licence-count-changed': {
      called:
        'vem som får en licens / vem får en licens / antalet licenser ändras / färre licenser / fler licenser',
      why: 'Med ett annat antal licenser måste någon bestämma vem som har en, och det är inte en del av själva flytten.',
    },
    'reassign-licences': {
      called:
        'tilldela om / tilldela om licenserna / licenstilldelningen / licenstilldelning / tilldela licenser / uppdatera licenstilldelningen',
      why: 'En licens för det gamla erbjudandet gäller inte för ett annat: användare utan ny licens förlorar tjänsten.',
    },
    'find-equivalent': {
      called:
        'likvärdigt erbjudande / hitta ett likvärdigt erbjudande / likvärdig produkt / motsvarande produkt / motsvarande erbjudande',
      why: 'Det som Microsoft inte längre säljer går inte att beställa igen. Utan motsvarighet har det gamla erbjudandets data ingenstans att finnas.',
    },
    'end-of-sale': {
      called: 'utgått erbjudande / utgått / inte längre säljs / slutsålt / löper ut av misstag',
      why: 'Ett erbjudande som inte längre säljs lever bara så länge det förnyas. Har det löpt ut går det inte att få igen.',
    },
    'tenant-data': {
      called:
        'migrera data / flytta data / datamigrering / nya klientorganisationen / migrera datan / flytta datan',
      why: 'Licenser och data stannar i sin klientorganisation: inget följer med av sig självt.',
    },
    'dap-retired': {
      called: 'dap / från dap / från dap till gdap / byta från dap',
      why: 'DAP stängs av. Den som litar på det kan stå utan rättigheter den dag de behövs.',
    },
    'gdap-role': {
      called: 'gdap / be om gdap / gdap roll / service support administrator / supportrollen',
      why: 'Med den kan ni själva tala med Microsofts support, så att kunden slipper.',
    },
    'extended-service-terms': {
      called:
        'extended service terms / est / inställningen vid slutet / välja vad som händer vid slutet / vad som händer när perioden är slut / välja inställning',
      why: 'Inga kostnadsfria dagar följer på den här perioden. Utan ett val kan den upphöra direkt, eller fortsätta till ett högre pris.',
    },
    'extended-service-exit': {
      called: 'avsluta extended service terms / ut ur extended service terms / avsluta est',
      why: 'Månad för månad kostar {extendedMore} % mer än månadspriset, och det upphör aldrig av sig självt.',
    },
    'partner-transfer': {
      called:
        'överföringen / överföring / överföra / överföra prenumerationerna / överföring mellan partner / överföringssteget / ta över',
      why: 'Den tar över det som löper: inget köps två gånger, och priset gäller tills perioden är slut.',
    },
    'transfer-refused': {
      called: 'plan b / nekas / om de nekar / överföringen nekas / reservplanen / reservplan',
      why: 'Den gamla partnern behöver inte gå med på det. Med en andra väg klar står ni inte utan när perioden tar slut.',
    },
    'same-provider': {
      called: 'registrerad partner / byta registrerad partner / partner of record / samma leverantör',
      why: 'Båda återförsäljarna köper av en leverantör, så prenumerationerna stannar hos den och bara den registrerade återförsäljaren byts.',
    },
    'not-running': {
      called:
        'inte aktiv / gamla prenumerationen är inte aktiv / utvärderingsversion / provperiod / pausad / uppsagd',
      why: 'Det som inte är aktivt kan varken överföras eller förnyas, och dess data sparas bara en tid.',
    },
    'channel-transfer': {
      called: 'kanalöverföring / kanalöverföringen / schemalägga överföringen / channel transfer',
      why: 'Tjänster i ett Enterprise-avtal kan komma över som de är i stället för att köpas på nytt.',
    },
    'term-ended': {
      called: 'perioden är slut / perioden är över / slut redan',
      why: 'Vad som fortfarande går att göra beror på hur länge sedan perioden tog slut, och på om den har förnyats.',
    },
    'grace-over': {
      called: 'agera genast / 30 dagarna är över / respiten är över / de kostnadsfria dagarna är över',
      why: 'Användarna är redan utan tjänst, och efter dag {dataDays} raderas data.',
    },
    'end-rules-unknown': {
      called: 'ta reda på vad som händer vid slutet / slå upp två datum / vad som gäller vid slutet',
      why: 'Efter vissa perioder följer {graceDays} kostnadsfria dagar och efter andra inga. Vilket avgör när den nya prenumerationen måste vara igång.',
    },
    'volume-lifecycle': {
      called: 'volymlicenser / volymlicenserna / egna regler',
      why: 'CSP:s dagar gäller inte för volymlicenser: deras avtal säger vad som händer när det tar slut.',
    },
    'price-on-rebuy': {
      called: 'dagens pris / dagens priser / priset / nytt pris / nya köp',
      why: 'En löpande period behåller sitt gamla pris; ett nytt köp gör det inte. Säg det till kunden före beställningen.',
    },
    'utc-end-day': {
      called: 'sista dagen räknas / utc / räknas helt / hela sista dagen',
      why: 'Microsoft räknar i UTC: på er klocka kan den sista dagen sluta några timmar tidigare eller senare.',
    },
    'azure-plan': {
      called: 'azure plan / azureplanen / azure planen',
      why: 'Azure flyttas inte med licenserna: här finns mer att läsa om kunden har det också.',
    },
    'work-with-partners': {
      called: 'samarbeta med andra partner / flera partner / andra partner',
      why: 'Den gamla partnern får vara kvar för det som ni inte tar över.',
    },
  },
  dates: {
    'cancel-until': {
      called: 'sista dag att säga upp / säga upp med återbetalning / sista dagen med återbetalning',
      then: 'Till och med den dagen ger en uppsägning tillbaka resten dag för dag. Därefter är perioden bunden.',
      from: 'Den räknas från köpet eller förnyelsen: inom {undoDays} dagar.',
    },
    'auto-renew-latest': {
      called:
        'sista dag att stänga av automatisk förnyelse / sista säkra dagen / dagen före slutet / sista dag för förnyelsen',
      then: 'Det är sista dagen då det säkert är i tid att stänga av den automatiska förnyelsen.',
      from: 'Det är dagen innan perioden slutar ({termEnd}): inställningen kan behöva upp till en dag, i UTC.',
    },
    'term-end': {
      called:
        'slutet av perioden / periodens slut / perioden slutar / perioden tar slut / sista dagen i perioden / slutdatumet / slutdagen / slutet / jag inte gör något / jag inte gör nåt / vi inte gör något / vi inte gör nåt / jag gör ingenting / vi gör ingenting / ingen gör något / ingenting görs / jag struntar i det / vi bara väntar / slutdatumet passerar / jag inte gör någonting / vi inte gör någonting',
      then: 'Perioden gäller till och med den här dagen, i UTC.',
      from: 'Det är periodens slut, som du har sagt; allt annat räknas från den dagen.',
    },
    'reprovision-deadline': {
      called:
        'deadline / sista dag för den nya prenumerationen / sista dag att köpa igen / sista dag att beställa / slutet på de kostnadsfria dagarna',
      then: 'Till och med den dagen kan användarna arbeta på den gamla prenumerationen: den nya ska vara igång då.',
      from: 'Det är {graceDays} dagar efter periodens slut ({termEnd}).',
    },
    'disabled-from': {
      called: 'inaktiveras / inaktiverad / inaktivering / inaktiveringen / stängs av / avstängd',
      then: 'Från den dagen är användarna utestängda: ingen e-post, inga filer. Administratörer når fortfarande data.',
      from: 'Det är dag {outFromDay} efter periodens slut ({termEnd}).',
    },
    'deleted-after': {
      called: 'raderas / raderingen / radering / tas bort / borttagningen / raderad / data raderas',
      then: 'Efter den dagen tas den gamla prenumerationen bort, och dess data kan gå förlorade.',
      from: 'Det är dag {dataDays} efter periodens slut ({termEnd}).',
    },
  },
  persons: {
    'source-partner': {
      title: 'Den nuvarande partnern',
      called: 'nuvarande partnern / nuvarande partner / gamla partnern / tidigare partnern / förra partnern',
      is: 'Den nuvarande partnern är den som säljer till kunden i dag.',
    },
    'new-partner': {
      title: 'Den nya partnern',
      called: 'nya partnern / ny partner / mottagande partnern / målpartnern',
      is: 'Den nya partnern är ert företag: den som säljer till kunden efter flytten.',
    },
    provider: {
      title: 'Leverantören',
      called: 'indirekt leverantör / indirekta leverantören / vår leverantör / min leverantör / leverantören',
      is: 'Leverantören är den distributör som en indirekt återförsäljare köper genom. Den beställer, överför och intygar åt återförsäljaren.',
    },
    'global-administrator': {
      title: 'Global administratör',
      called: 'global administratör / globala administratören / global admin / en global administratör',
      is: 'En global administratör är någon hos kunden som får göra allt i klientorganisationen.',
    },
    'billing-administrator': {
      title: 'Faktureringsadministratör',
      called:
        'faktureringsadministratör / faktureringsadministratören / en faktureringsadministratör / faktureringsadmin',
      is: 'En faktureringsadministratör är någon hos kunden med administratörsrollen för prenumerationer och fakturor.',
    },
    'billing-account-owner': {
      title: 'Ägare eller deltagare i faktureringskontot',
      called:
        'ägare av faktureringskontot / ägare till faktureringskontot / faktureringskontots ägare / deltagare i faktureringskontot / faktureringsprofil / faktureringsprofilen / ägare eller deltagare',
      is: 'Ägare och deltagare är roller på kundens faktureringskonto eller faktureringsprofil, vid sidan av administratörsrollerna: med dem kan någon ändra vad som betalas där.',
    },
    'admin-agent': {
      title: 'Administratörsagent',
      called:
        'administratörsagent / administratörsagenten / admin agent / en administratörsagent / adminagent',
      is: 'Administratörsagent är en roll i ert eget Partnercenter: med den kan någon bjuda in kunder, beställa och överföra.',
    },
    'sales-agent': {
      title: 'Försäljningsagent',
      called: 'försäljningsagent / försäljningsagenten / säljagent / sales agent',
      is: 'Försäljningsagent är en roll i ert eget Partnercenter: med den kan någon bjuda in kunder och beställa, men inte överföra.',
    },
    'helpdesk-agent': {
      title: 'Supportagent',
      called: 'supportagent / helpdeskagent / helpdesk agent / supportavdelningens agent',
      is: 'Supportagent är en roll i ert eget Partnercenter: med den kan någon beställa, men varken bjuda in eller överföra.',
    },
  },
};
