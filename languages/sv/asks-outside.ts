import type { OutsideSubject } from '../outside-subjects.ts';

/** How people ask, in Swedish, for what is not planned here: as the ways to ask in `knows.ts`. */
export const asksOutside = {
  azure: `kundens Azure som dras på kreditkortet varje månad, kan det läggas hos oss / 
    hur flyttar vi deras azureprenumeration / kan azure följa med / reserverade instanser i azure
    azure sparplan / azure betala efter förbrukning / virtuella maskiner i azure / hur blir det med azure
    azureförbrukning / föra över azure / azurekrediter / servrar i azure till oss / azure sql / azure backup
    molnservrar / azure virtual desktop / resursgrupper / kunden kör vm:ar i azure / azureabonnemang`,
  perpetual: `dom har Office 2019 på skiva på åtta datorer, vad gör vi med det / 
    hur är det med windows server-licenserna de köpt / office 2021 engångsköp / sql server med cal
    office i kartong / programvara de äger / licenser köpta för gott / evighetslicenser / serverlicenser
    office hemma och företag / office 2019 på datorerna / nycklar till windows 11 / fjärrskrivbordslicenser
    de äger office för alltid ingen prenumeration / gamla officeskivor / produktnycklar till office 2016
    oem-licenser / följer windows server med / permanenta licenser`,
  phone: `dom har köpt samtalskrediter i Teams för utlandssamtal, vad händer med dom / 
    får de behålla sina telefonnummer / flytta nummer till teams / samtalsplan / telefonnummer i teams
    fast telefoni till teams / sip-trunk / communications credits / direct routing
    försvinner numren när licensen slutar / operator connect / 020-nummer / är telefonnumren kvar
    ersätta växeln / samtalsköer / inringningsnummer / utlandssamtal / nummerflytt från operatören
    ringer telefonerna fortfarande / mobilabonnemang`,
  'own-customer': `
    vi beställde för många licenser till vår kund / säga upp en prenumeration vi sålt
    vår befintliga kund vill ha färre licenser / jag köpte fel sku till en av våra kunder
    pengar tillbaka för en licens vi lade till av misstag / kund vi redan har vill uppgradera
    minska en prenumeration vi sålde förra månaden / en av våra egna kunder vill lämna oss
    vi råkade förnya en kund / jag glömde stänga av förnyelsen för vår egen kund
    lägga till licenser för en kund vi redan fakturerar / fel order i partnercenter till vår kund
    ångra en order vi lagt / kund vi haft i åratal behöver fler / vi klickade beställ två gånger
    byta e3 mot e5 för en av våra kunder / klantade mig med en order till en befintlig kund hur ångrar jag
    beställde 50 licenser i stället för 5 till en av våra csp-kunder / skrev fel antal i en order till vår kund
    ångra gårdagens order till vår egen kund`,
  'own-standing': `vi har slagit ihop oss med en annan firma och har två partnerkonton, går dom att göra till ett / 
    hur blir vi direct bill-partner / slå ihop två partnercenterkonton / vårt mpn-id / solutions partner
    vår partnerpoäng / hur får vi csp-behörighet / gå med i csp / vår verifiering har fastnat
    kompetens förnyas / flytta vårt partner-id / byta bolagsnamn i partnercenter / vår skatteprofil
    bli indirekt återförsäljare / medlemsavgift partnerprogram / vårt partneravtal
    verifiera vårt företagskonto / vi vill ha eget avtal med microsoft
    vårt bolag blev uppköpt vad händer med partnerkontot / partnerförmåner`,
  price: `
    vad kostar business premium / pris på e3 per månad / vad kostar e5 / listpris copilot / prislista tack
    vilken marginal får vi / rabatt på 100 licenser / offert på 50 användare
    vad kan vi ta för business standard / pris per användare / vad går en power bi pro på
    månadspris exchange online / kostnad per licens / vad tar ni för e3 / vår marginal på business basic
    mängdrabatt / ge mig en offert / påslag / vad kostar f3 / vad kostar teams`,
  technical: `vilka dns-pekare ska jag ändra för mejlen sen / 
    hur migrerar jag brevlådorna / ändra mx-poster / sätta upp dns / intune-registrering
    flytta sharepointsajter / kopiera onedrive-data / outlook kraschar hela tiden / konfigurera mfa
    hur sätter man upp villkorsstyrd åtkomst / imap-migrering verktyg / flytta filer från filservern
    exchange hybrid / återställa lösenord för en användare / felkod i outlook / autopilot
    domänen går inte att verifiera / spf och dkim / powershell-skript för licenser / ljudproblem i teamsmöten
    backup av brevlådor / vilket verktyg för tenantmigrering / importera pst / entra connect
    delad brevlåda behörighet / hur lägger jag till ett alias / skrivare / vpn
    få upp gammal mejl från egen server till molnet / mejlservern i källaren till molnet
    terabyte med filer och mejl / hur flyttar jag åratal av mejl / lokal server till 365`,
  'other-product': `kan vi flytta deras Fortnox till oss också / 
    adobelicenser / kund med google workspace / kan ni flytta dropbox / zoomabonnemang / antivirus förnyas
    slack / aws-konto / salesforce / autocad / veeam / brandvägg / vmware / deras gmail / jira
    affärssystem från annan leverantör / oracle / apple / fortnox / visma / docusign / webbhotell för hemsidan
    ssl-certifikat / beställa datorer / hårdvara`,
  'small-talk': `
    hur mår du i dag / berätta en rolig historia / vad blir det för väder / kan du rekommendera en bra bok
    tipsa om en film / vem vann matchen / vad blir det till lunch / gillar du fotboll / trevlig helg
    är du en människa / hur gammal är du / vad heter du / jag är trött i dag / drömmer du / skriv en dikt
    vad är klockan / sjung en sång / grattis på födelsedagen / är du chatgpt / vem har gjort dig
    har du flickvän / vad ska du göra i helgen / vad tycker du om politik / vart ska jag åka på semester
    bra restaurang i närheten / recept / börsen / spela musik / översätt det här till franska
    vad heter huvudstaden i frankrike / lös en ekvation / hur kokar man ägg`,
} as const satisfies Readonly<Record<OutsideSubject, string>>;
