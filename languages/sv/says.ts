import { pages } from '../../guidance/pages.ts';
import type { Catalogue } from '../en/says.ts';
import { limits } from './says-limits.ts';

const dataKept =
  'Det här har ändrats: enligt sidan från januari 2023 går data förlorade efter de 30 dagarna; enligt Microsofts sida från februari 2025 når administratörerna dem till dag 120.';
const live =
  'Den nya prenumerationen måste vara aktiv inom 30 dagar från periodens slut, annars kan data gå förlorade. Användarna förlorar åtkomsten den {disabledFrom} (dag 31, inaktiverad); administratörerna når data till och med den {deletedAfter} (dag 120, sedan borttagen).';
const liveUnlessRenewed =
  'Om den gamla prenumerationen inte har förnyats måste den nya vara aktiv inom 30 dagar från periodens slut, annars kan data gå förlorade. Användarna förlorar åtkomsten den {disabledFrom} (dag 31, inaktiverad); administratörerna når data till och med den {deletedAfter} (dag 120, sedan borttagen).';

/** Every sentence in Swedish; the terms are those of docs/terms.md. */
export const sv = {
  'welcome.title': 'Licensflyttguiden',
  'welcome.value':
    'Jag planerar flytten av en kunds licensbaserade prenumerationer till CSP, Microsofts program för molnlösningsleverantörer. Svara på några frågor så får du stegen i rätt ordning: vem som gör vad, senast när och på vilken av Microsofts webbsidor det står. Av planen framgår också vem som ska kontaktas om en kredit.',
  'welcome.say': 'Tryck på Börja, eller skriv vad du vet med egna ord, till exempel:',
  'welcome.say.mention':
    'Tryck på Börja, eller nämn mig med @ och skriv vad du vet med egna ord, till exempel:',
  'welcome.summary':
    'Jag är Licensflyttguiden: jag planerar flytten av en kunds licensbaserade prenumerationer till CSP. Skriv ”börja” för att komma i gång, ”formulär” för alla frågor på en gång eller ”hjälp”.',
  'example.message':
    '200 prenumerationer från en annan partner, Sverige till Norge, ingen GDAP, samma erbjudande, slutar 31 mars 2027',

  'help.title': 'Så använder du mig',
  'help.asking': 'Du är vid den här frågan: {question}',
  'help.answering': 'Att svara',
  'help.answering.text':
    'Välj ett svar på kortet, eller skriv det med egna ord: ”Norge”, ”cirka 200”, ”ingen GDAP”, ”slutet av nästa månad”, ”vet inte”. Ett meddelande får innehålla flera uppgifter:',
  'help.commands': 'Ord som jag förstår',
  'help.command.start': 'börja',
  'help.command.start.text': 'Planera en flytt, en fråga i taget',
  'help.command.form': 'formulär',
  'help.command.form.text': 'Alla frågor på ett kort',
  'help.command.back': 'tillbaka',
  'help.command.back.text': 'Gå tillbaka till föregående fråga',
  'help.command.change': 'ändra',
  'help.command.change.text': 'Ändra ett svar, till exempel ”ändra mitt land”; de andra står kvar',
  'help.command.undo': 'ångra',
  'help.command.undo.text': 'Ta tillbaka det som ändrades senast, steg för steg',
  'help.command.cancel': 'avbryt',
  'help.command.cancel.text': 'Avsluta utan plan',
  'help.command.start-over': 'börja om',
  'help.command.start-over.text': 'Glöm svaren och börja från början',
  'help.command.watch': 'påminn mig',
  'help.command.watch.text': 'Skapa påminnelser för planen som visas',
  'help.command.remind-me': 'påminn mig om …',
  'help.command.remind-me.text': 'Skapa påminnelser på en gång: ”påminn mig om Contoso E3 den 31 mars 2027”',
  'help.command.own-words': 'påminn mig att …',
  'help.command.own-words.text':
    'Få ett meddelande, den dag du väljer, med dina egna ord: ”påminn mig den 1 mars att ringa Anna”',
  'help.command.reminders': 'påminnelser',
  'help.command.reminders.text': 'Alla dina påminnelser, med nästa först',
  'help.command.settings': 'inställningar',
  'help.command.settings.text': 'Språk, dina påminnelser och hur du köper av Microsoft',
  'help.command.language': 'språk',
  'help.command.language.text': 'Byt språk: engelska, svenska eller portugisiska',
  'help.command.my-data': 'mina uppgifter',
  'help.command.my-data.text': 'Allt jag har sparat om dig',
  'help.command.forget-me': 'glöm mig',
  'help.command.forget-me.text': 'Radera allt jag har sparat om dig',
  'help.command.help': 'hjälp',
  'help.command.help.text': 'Visa det här kortet',
  'help.channel':
    'I en kanal eller gruppchatt nämner du mig med @ i varje meddelande. Alla där har en egen konversation med mig.',
  'help.summary':
    'Skriv ”börja” för att planera en flytt, ”formulär” för alla frågor på en gång, ”tillbaka”, ”ändra”, ”ångra”, ”avbryt”, ”börja om”, ”påminn mig om Contoso E3 den 31 mars 2027”, ”påminnelser”, ”inställningar”, ”språk” eller ”hjälp”. I en kanal eller gruppchatt nämner du mig med @ i varje meddelande.',

  'question.progress': 'Fråga {position, number} av {total, number}',
  'question.whose': 'Till {name}. Nämn mig med @ om du skriver svaret.',
  'question.options.other': 'Något annat',
  'question.summary': 'Fråga {position, number} av {total, number}: {title}',
  'question.country.placeholder': 'Skriv för att hitta ett land',
  'question.input.error': 'Ge ett svar först.',

  'question.source.title': 'Av vem köper kunden prenumerationerna nu?',
  'question.source.hint':
    '”Direkt från Microsoft” betyder att de köptes i administrationscentret för Microsoft 365 och faktureras av Microsoft, per månad eller år.',
  'question.source.lookUp':
    'Se efter vem som skickar fakturan till kunden: Microsoft, en CSP-partner eller en återförsäljare av volymlicenser.',

  'question.billingAccount.title': 'Vilket faktureringskonto har kunden?',
  'question.billingAccount.hint':
    'Typen visas i administrationscentret för Microsoft 365 → Fakturering → Faktureringskonton. Den avgör återbetalningar och vad som händer vid periodens slut.',
  'question.billingAccount.lookUp':
    'Be kundens faktureringsadministratör öppna administrationscentret för Microsoft 365 → Fakturering → Faktureringskonton. Välj ”Jag vet inte” om ingen kan se efter.',

  'question.volumeProgramme.title': 'Vilket volymlicensprogram gäller det?',
  'question.volumeProgramme.hint':
    'Prenumerationer i ett Enterprise-avtal kan flyttas till CSP i Partnercenter. De i andra program köps på nytt.',
  'question.volumeProgramme.lookUp':
    'Programmets namn finns i avtalet. Fråga kunden eller dennes licenskontakt.',

  'question.partnerModel.title': 'Hur köper ditt företag av Microsoft?',
  'question.partnerModel.hint':
    'Det avgör vem som beställer: du eller din leverantör. Jag kommer ihåg svaret till nästa gång.',
  'question.partnerModel.lookUp': 'Fråga den som är kontoadministratör för ditt Partnercenter-konto.',

  'question.sameProvider.title': 'Köper du och den gamla partnern av samma leverantör?',
  'question.sameProvider.hint':
    'Mellan återförsäljare hos en och samma indirekta leverantör överförs ingenting: leverantören byter registrerad partner.',
  'question.sameProvider.lookUp': 'Fråga din leverantör om kunden redan finns hos den.',

  'question.partnerCountry.title': 'I vilket land finns din partnerorganisation?',
  'question.partnerCountry.hint':
    'Landet för det Partnercenter-konto som du säljer från. Du kan bara ta över kunder i samma CSP-region. Jag kommer ihåg svaret till nästa gång.',
  'question.partnerCountry.lookUp': 'Fråga den som är kontoadministratör för ditt Partnercenter-konto.',

  'question.customerCountry.title': 'Vilket land är inställt i kundens klientorganisation?',
  'question.customerCountry.hint':
    'Klientorganisationen är kundens organisation i Microsoft 365. Det är landet som är inställt där som räknas, inte var kontoret ligger.',
  'question.customerCountry.lookUp':
    'Fråga kundens globala administratör: organisationens land visas i administrationscentret för Microsoft 365.',

  'question.relationship.title': 'Har kunden accepterat dig som återförsäljare?',
  'question.relationship.hint':
    'Du behöver en återförsäljarrelation innan du kan beställa. Du begär den i Partnercenter → Kunder → Begär en återförsäljarrelation.',
  'question.relationship.lookUp':
    'Se efter i Partnercenter → Kunder: där finns de kunder som har accepterat.',

  'question.delegatedAdmin.title': 'Vilken administratörsbehörighet har du i kundens klientorganisation?',
  'question.delegatedAdmin.hint':
    'GDAP ger dig utvalda roller under en begränsad tid; här är det rollen Tjänstsupportadministratör som räknas. DAP är den äldre sorten med full behörighet. Med endera får du kontakta supporten för Microsoft 365 åt kunden.',
  'question.delegatedAdmin.lookUp':
    'Fråga den som är kontoadministratör för ditt Partnercenter-konto vilken administratörsrelation ni har med kunden och med vilka roller.',

  'question.subscriptionCount.title': 'Hur många aktiva prenumerationer ska flyttas?',
  'question.subscriptionCount.hint':
    'Räkna prenumerationer, inte licenser: 25 licenser som är köpta i en och samma prenumeration räknas som en. Över 150 blir planen en annan.',
  'question.subscriptionCount.lookUp':
    'Fråga den som hanterar dem i dag: den nuvarande partnern i Partnercenter, eller kundens faktureringsadministratör i administrationscentret för Microsoft 365.',

  'question.tenantSubscriptionCount.title':
    'Hur många prenumerationer har kundens klientorganisation totalt?',
  'question.tenantSubscriptionCount.hint':
    'Räkna alla licensbaserade prenumerationer, även dem som ska flyttas. En klientorganisation rymmer högst 300, gamla och nya tillsammans. Hoppa över frågan om det inte finns några andra.',
  'question.tenantSubscriptionCount.lookUp':
    'Fråga kundens faktureringsadministratör, som ser dem i administrationscentret för Microsoft 365, eller hoppa över frågan.',

  'question.businessSeats.title': 'Hur många Business-licenser har kunden?',
  'question.businessSeats.hint':
    'Räkna Business Basic, Standard, Premium och Apps for business i klientorganisationen. Över 150 ryms inte gamla och nya samtidigt: gränsen är 300.',
  'question.businessSeats.lookUp':
    'De visas i administrationscentret för Microsoft 365 → Fakturering → Licenser. Tryck på ”Jag vet inte” om ingen kan se efter.',

  'question.offer.title': 'Behåller kunden samma erbjudande?',
  'question.offer.hint':
    'Ett erbjudande är en produkt så som den säljs, till exempel Office 365 E3. ”Säljs inte längre” betyder att Microsoft har tagit det nuvarande erbjudandet ur sortimentet.',
  'question.offer.lookUp':
    'Jämför kundens nuvarande erbjudande med det som du tänker etablera i Partnercenter.',

  'question.licenceCount.title': 'Blir antalet licenser oförändrat?',
  'question.licenceCount.hint':
    'Med samma erbjudande och samma antal behöver inga licenser tilldelas på nytt.',
  'question.licenceCount.lookUp':
    'Jämför antalet licenser som kunden har i dag med antalet som kunden vill ha från dig.',

  'question.termEnd.title': 'När slutar den nuvarande perioden?',
  'question.termEnd.hint':
    'Periodens sista dag (UTC). Om prenumerationerna slutar olika dagar anger du den tidigaste.',
  'question.termEnd.lookUp':
    'Datumet finns på prenumerationen: i Partnercenter hos den nuvarande partnern, eller i administrationscentret för Microsoft 365 hos kundens faktureringsadministratör.',

  'question.state.title': 'Vilken status har prenumerationerna nu?',
  'question.state.hint':
    'Perioden är slut. Visar sidan Upphörd, eller Inaktiverad efter ett slut utan förnyelse, räknas det som aktiv.',
  'question.state.lookUp':
    'Se efter på prenumerationen: i Partnercenter hos den nuvarande partnern, eller under Fakturering → Dina produkter i administrationscentret för Microsoft 365. Tryck på ”Jag vet inte” om ingen kan se efter.',

  'question.autoRenew.title': 'Vad är inställt för periodens slut?',
  'question.autoRenew.hint':
    'Med automatisk förnyelse börjar en ny period av sig själv. I administrationscentret för Microsoft 365 kallas det återkommande fakturering.',
  'question.autoRenew.lookUp':
    'Inställningen finns på prenumerationen: i Partnercenter hos den nuvarande partnern, eller under återkommande fakturering i administrationscentret för Microsoft 365.',

  'question.termStart.title': 'När köptes eller förnyades prenumerationen senast?',
  'question.termStart.hint':
    'Datumet avgör vad som är kostnadsfritt efter slutet, och om köpet fortfarande kan ångras.',
  'question.termStart.lookUp':
    'Datumet finns på prenumerationen: i Partnercenter hos den nuvarande partnern, eller i administrationscentret för Microsoft 365 hos kundens faktureringsadministratör.',

  'question.termLength.title': 'Hur lång är perioden?',
  'question.termLength.hint': 'Tiden från en förnyelse till nästa.',
  'question.termLength.lookUp': 'Den visas på prenumerationen, bredvid slutdatumet.',

  'field.source': 'Nuvarande säljare',
  'field.billingAccount': 'Faktureringskonto',
  'field.volumeProgramme': 'Volymlicensprogram',
  'field.partnerModel': 'Partnermodell',
  'field.sameProvider': 'Samma leverantör',
  'field.partnerCountry': 'Ditt land',
  'field.customerCountry': 'Kundens land',
  'field.relationship': 'Återförsäljarrelation',
  'field.delegatedAdmin': 'Adminbehörighet',
  'field.subscriptionCount': 'Prenumerationer att flytta',
  'field.tenantSubscriptionCount': 'Prenumerationer sammanlagt',
  'field.businessSeats': 'Business-licenser',
  'field.offer': 'Nytt erbjudande',
  'field.licenceCount': 'Antal licenser',
  'field.termEnd': 'Perioden slutar',
  'field.state': 'Status',
  'field.autoRenew': 'Vid periodens slut',
  'field.termStart': 'Köpt eller förnyad',
  'field.termLength': 'Periodens längd',

  'choice.source.microsoft-direct': 'Direkt från Microsoft',
  'choice.source.another-partner': 'Från en annan CSP-partner',
  'choice.source.volume-licensing': 'Volymlicensiering (EA, Open …)',
  'choice.source.another-tenant': 'I en annan klientorganisation',
  'choice.billingAccount.mca': 'Microsoft-kundavtal (MCA)',
  'choice.billingAccount.mosa': 'Onlinetjänstavtal (MOSA)',
  'choice.billingAccount.unknown': 'Jag vet inte',
  'choice.volumeProgramme.enterprise': 'Enterprise-avtal (EA)',
  'choice.volumeProgramme.other': 'Ett annat (Open, MPSA, EES …)',
  'choice.volumeProgramme.unknown': 'Jag vet inte',
  'choice.partnerModel.direct-bill': 'Direktfakturerad partner',
  'choice.partnerModel.indirect-provider': 'Indirekt leverantör (distributör)',
  'choice.partnerModel.indirect-reseller': 'Indirekt återförsäljare',
  'choice.partnerModel.unknown': 'Jag vet inte',
  'choice.sameProvider.yes': 'Ja, av samma',
  'choice.sameProvider.no': 'Nej, av olika',
  'choice.sameProvider.unknown': 'Jag vet inte',
  'choice.relationship.accepted': 'Ja, kunden har accepterat',
  'choice.relationship.invited': 'Inbjuden, men har inte accepterat än',
  'choice.relationship.none': 'Nej, inte inbjuden än',
  'choice.delegatedAdmin.gdap': 'GDAP (med rollen för tjänstsupport)',
  'choice.delegatedAdmin.dap': 'DAP, den äldre sorten',
  'choice.delegatedAdmin.none': 'Ingen (eller GDAP utan den rollen)',
  'choice.offer.same': 'Samma erbjudande',
  'choice.offer.equivalent': 'Ett likvärdigt erbjudande',
  'choice.offer.different': 'Ett annat erbjudande',
  'choice.offer.discontinued': 'Det nuvarande säljs inte längre',
  'choice.licenceCount.unchanged': 'Ja, det blir oförändrat',
  'choice.licenceCount.changed': 'Nej, det ändras',
  'choice.state.active': 'Aktiv (även Upphörd, Inaktiverad)',
  'choice.state.extended': 'I Extended Service Terms',
  'choice.state.cancelled': 'Uppsagd',
  'choice.state.suspended': 'Avstängd',
  'choice.state.trial': 'Provversion',
  'choice.autoRenew.on': 'Den förnyas automatiskt',
  'choice.autoRenew.off': 'Automatisk förnyelse är av',
  'choice.autoRenew.cancel': 'Den avslutas (uppsagd till slutet)',
  'choice.autoRenew.extended': 'Den fortsätter månad för månad',
  'choice.autoRenew.unknown': 'Jag vet inte',
  'choice.termLength.monthly': 'En månad',
  'choice.termLength.annual': 'Ett år',
  'choice.termLength.three-year': 'Tre år',
  'value.unknown': 'Okänt',
  'value.seats.none': 'Inga',
  'value.seats.up-to-150': 'Upp till 150',
  'value.seats.more-than-150': 'Fler än 150',
  'value.quoted': '”{words}”',

  'problem.missing': 'Svar saknas.',
  'problem.not-a-choice': 'Det svaret finns inte. Välj ett av dem nedan.',
  'problem.not-a-country':
    'Det landet känner jag inte igen. Skriv dess namn eller landskod med två bokstäver.',
  'problem.out-of-range': 'Ange ett heltal från {min, number} till {max, number}.',
  'problem.out-of-range.total':
    'Ange minst lika många som ska flyttas ({min, number}) och högst {max, number}.',
  'problem.not-a-day': 'Jag känner inte igen datumet. Skriv till exempel 31 mars 2027 eller 2027-03-31.',
  'problem.after-term-end': 'Perioden kan inte ha börjat efter sin sista dag, den {termEnd}.',
  'problem.in-the-future':
    'Perioden kan inte ha börjat efter i dag, den {today}. Ange den dag då den senast köptes eller förnyades.',
  'problem.extended-with-mosa':
    'Med ett onlinetjänstavtal (MOSA) finns inga Extended Service Terms. Välj en annan status, eller ändra faktureringskontot.',
  'problem.not-understood':
    'Det där förstod jag tyvärr inte. Välj ett svar nedan eller skriv på ett annat sätt.',
  'problem.not-understood.options':
    'Det där förstod jag tyvärr inte. Vilket menar du: {options}? Du kan också skriva ett annat svar.',
  'problem.not-understood.choices':
    'Jag förstod tyvärr fortfarande inte. De här svaren känner jag till: {choices}.',
  'problem.not-understood.country':
    'Jag förstod tyvärr fortfarande inte. Skriv ett lands namn eller dess kod med två bokstäver, till exempel ”Norge” eller ”NO”.',
  'problem.not-understood.count': 'Jag förstod tyvärr fortfarande inte. Skriv ett heltal, till exempel 25.',
  'problem.not-understood.day':
    'Jag förstod tyvärr fortfarande inte. Skriv ett datum som 31 mars 2027 eller 2027-03-31, eller ”vet inte”.',
  'problem.ambiguous':
    '{count, plural, one {Menar du {options}? Skriv annars på ett annat sätt.} other {Vilket menar du: {options}?}}',
  'problem.ambiguous.past-end':
    'Den dagen har redan varit. {count, plural, one {Slutade perioden {first}?} other {Slutade perioden {first}, eller slutar den {last}?}}',
  'problem.ambiguous.future-start': 'Den dagen har inte varit än. Började perioden {options}?',
  'problem.ambiguous.renewal': 'En förnyelse börjar dagen efter den sista. Är periodens sista dag {options}?',
  'problem.none-of-them': 'Då är det inget av dem. Välj eller skriv ett annat svar.',
  'problem.look-it-up': 'Svaret behövs för planen, men det är ingen brådska. Här hittar du det:',
  'problem.not-a-whole-number': 'Inte ett heltal: skriv med siffror, till exempel 25.',
  'problem.not-subscriptions':
    'Det låter som licenser, användare, produkter eller kunder. Hur många prenumerationer ska den här kunden flytta? En prenumeration kan rymma många licenser.',
  'problem.picture': 'Bilder och filer kan jag tyvärr inte läsa. Skriv svaret eller välj det nedan.',
  'problem.empty': 'Meddelandet var tomt. Skriv svaret eller välj det nedan.',
  'problem.too-long':
    'Meddelandet är för långt för mig. Håll det under {most, number} tecken och {words, number} ord.',

  'answered.summary': '{field}: {answer}',
  'left.text': 'Frågan ställs igen nedan.',
  'closed.text': 'Inte öppet längre.',
  'closed.summary': '{title}: inte öppet längre',
  'left.summary': '{field}: frågan ställs igen nedan',

  'form.title': 'Alla frågor',
  'form.intro':
    'Svara på det som gäller och skicka. Det som saknas eller är fel kommer tillbaka markerat; resten står kvar.',
  'form.attention':
    '{count, plural, one {Ett svar behöver ses över: det är markerat nedan.} other {# svar behöver ses över: de är markerade nedan.}}',
  'form.country.placeholder': 'Till exempel Norge',
  'form.day.placeholder': '31 mars 2027, 2027-03-31 eller: vet inte',
  'form.day.unknown': 'vet inte',
  'form.choice.placeholder': 'Välj',
  'form.group.customer': 'Du och kunden',
  'form.group.subscriptions': 'Prenumerationerna',
  'form.group.term': 'Perioden',
  'form.label.required': '{question} (obligatoriskt)',
  'form.label.billingAccount':
    'Vilket faktureringskonto har kunden? (bara om kunden köper direkt från Microsoft)',
  'form.label.volumeProgramme': 'Vilket volymlicensprogram gäller det? (bara för volymlicenser)',
  'form.label.sameProvider':
    'Köper du och den gamla partnern av samma leverantör? (bara för indirekta återförsäljare, och kunder hos en annan partner)',
  'form.label.businessSeats':
    'Hur många Business-licenser har kunden? (bara om kunden köper direkt från Microsoft; tomt om du inte vet)',
  'form.label.termEnd':
    'När slutar den nuvarande perioden? (obligatoriskt, om inte statusen nedan säger att den är slut)',
  'form.label.state':
    'Vilken status har prenumerationerna nu? (bara om perioden är slut; tomt om du inte vet)',
  'form.label.tenantSubscriptionCount':
    'Hur många prenumerationer har kundens klientorganisation totalt? (bara om den har andra än dem som ska flyttas)',
  'form.label.licenceCount':
    'Blir antalet licenser oförändrat? (bara om erbjudandet är detsamma eller likvärdigt)',
  'form.label.autoRenew':
    'Vad är inställt för periodens slut? (bara om du vet när den slutar; inte för volymlicenser)',
  'form.label.termStart':
    'När köptes eller förnyades prenumerationen senast? (bara om perioden slutar den {day} eller senare, eller kontot är ett MCA; inte för volymlicenser)',
  'form.whose': 'Till {name}. Nämn mig med @ om du skriver ett svar i stället.',
  'form.answered': 'Formuläret du skickade',
  'form.summary': 'Alla frågor på ett kort. Du kan också svara på dem med egna ord.',
  'form.summary.attention':
    '{count, plural, one {Ett svar på formuläret behöver ses över.} other {# svar på formuläret behöver ses över.}}',

  'resume.title': 'Välkommen tillbaka',
  'resume.title.here': 'En flytt är på gång',
  'resume.text': 'Du var på fråga {position, number} av {total, number}: {title}',
  'resume.ask': 'Vill du fortsätta därifrån eller börja om?',

  'change.title': 'Ändra ett svar',
  'change.text': 'De andra svaren står kvar, och planen görs om.',
  'change.label': 'Vilket svar?',
  'change.error': 'Välj vilket svar du vill ändra.',

  'button.start': 'Börja',
  'button.form': 'Alla frågor i ett formulär',
  'button.help': 'Hjälp',
  'button.next': 'Nästa',
  'button.others': 'Nästa: kunden har även andra',
  'button.unknown': 'Vet inte',
  'button.skip': 'Hoppa över',
  'button.back': 'Tillbaka',
  'button.cancel': 'Avbryt',
  'button.send': 'Gör planen',
  'button.resume': 'Fortsätt',
  'button.start-over': 'Börja om',
  'button.undo': 'Ångra',
  'button.change': 'Ändra',
  'button.changeAnswer': 'Ändra ett svar',
  'button.watch': 'Påminn mig',
  'button.save': 'Spara',
  'button.useTimeZone': 'Välj {timeZone}',
  'button.forgetEverything': 'Ja, glöm allt',
  'button.keepEverything': 'Nej',

  'plan.about': 'Partner: {partnerCountry} · Kund: {customerCountry}. Skapad den {day}. Datum i UTC.',
  'plan.whose': 'Till {name}',
  'plan.rulesAge':
    'Reglerna kontrollerades senast den {day}, för mer än {days, number} dagar sedan. Läs på webbsidan innan du agerar.',
  'plan.onlyWithout.partner-transfer': 'För prenumerationer som du inte överför:',
  'plan.onlyWithout.partner-of-record': 'För prenumerationer som leverantören inte för över:',
  'plan.onlyWithout.channel-transfer': 'För tjänster som inte ingår i kanalöverföringen:',
  'plan.inAnyCase': 'Gäller alltid:',
  'plan.step': 'Steg {number, number}: {title}',
  'plan.due': 'Senast den {day} · {doer}',
  'plan.due.past': 'Skulle ha gjorts senast den {day} · {doer}',
  'plan.role': 'Roll: {role}',
  'plan.alternatives': 'Andra alternativ',
  'plan.more': 'Visa källor och svar',
  'plan.source': 'Källa: {page}',
  'plan.edition': 'Regler per den {day}',
  'plan.roles':
    'Sidan från januari 2023 angav andra roller i Partnercenter: kontoadministratör, försäljningsagent och faktureringsagent.',

  'page.move-to-csp': 'Flytta licensbaserade kunder till CSP-programmet',
  'page.move-to-csp-newer': 'Flytta licensbaserade kunder till CSP-programmet',
  'page.transfer-self-help':
    'Överföring av O365- eller D365-licenser till CSP-kanalen eller till en ny CSP-partner (självbetjäning i Partnercenter)',
  'page.multi-channel-support': 'Arbeta med andra partner',
  'page.create-subscription': 'Skapa, pausa eller säga upp prenumerationer; förnyelse av prenumerationer',
  'page.subscription-lifecycle': 'Livscykeltillstånd för prenumerationer',
  'page.obtain-permissions': 'Få behörighet att hantera en kunds tjänst eller prenumeration',
  'page.regional-authorization': 'Översikt över regional auktorisering i CSP',
  'page.tenant-limit': 'Gränsen på 300 prenumerationer per klientorganisation',
  'page.end-of-sale-offers': 'Hantera erbjudanden som slutar säljas',
  'page.gdap-faq': 'Vanliga frågor och svar om GDAP',
  'page.customer-agreement': 'Bekräfta att kunden har godkänt Microsoft-kundavtalet',
  'page.extended-service-terms': 'Extended Service Terms',
  'page.transfer-subscriptions': 'Överföra prenumerationer mellan partner',
  'page.cancel-subscription': 'Säg upp din Microsoft-prenumeration för företag',
  'page.tenant-to-tenant': 'Migreringar mellan klientorganisationer i Microsoft 365',
  'page.subscription-expires': 'Vad händer om min prenumeration löper ut?',
  'page.azure-plan': 'Börja betala per användning med Azure-planen',
  'page.work-with-partners': 'Olika sätt att arbeta med andra partner',
  'page.renew-subscription': 'Hantera återkommande fakturering',
  'page.reactivate-subscription': 'Återaktivera din prenumeration',
  'page.manage-partners': 'Hantera partnerrelationer',
  'page.billing-accounts': 'Förstå ditt faktureringskonto för företag',
  'page.end-of-sale-products': 'Produkter som slutar säljas',
  'page.cancellation-policy': 'Uppsägningsregler i den nya handelsupplevelsen',
  'page.reseller-requirements': 'Krav på indirekta återförsäljare',
  'page.direct-bill-requirements': 'Behörighetskrav för partner med direktfakturering',
  'page.extended-terms-message': 'Meddelandecentret, MC1216259: Introducing new paid Extended Service Terms',
  'page.business-plans-faq': pages['business-plans-faq'].title,
  'page.pricing-updates': pages['pricing-updates'].title,
  'page.provider-guide': 'En leverantörs vägledning om att flytta en kund mellan sina återförsäljare',
  'page.state': '{page} ({read})',
  'page.state.again': '{page} ({read}, oförändrad {again})',
  'page.state.undated': '{page} ({read}, odaterad kopia)',
  'page.state.as-read': '{page} ({read}, läst i {asRead})',

  'summary.row': '{name}: {value}',
  'summary.step': '{title} ({doing})',

  'verdict.ready': 'Flytten är möjlig',
  'verdict.ready.free-days': 'Perioden är slut: de 30 kostnadsfria dagarna har börjat',
  'verdict.ready.look-up': 'Perioden är slut: ta först reda på vad som har hänt med prenumerationen',
  'verdict.ready.too-late': 'Perioden är slut, och data kan vara borta',
  'verdict.ready.stopped': 'Den gamla prenumerationen är inte i gång: agera nu',
  'verdict.ready.extended': 'Flytten är möjlig, och det kostar extra att vänta',
  'verdict.ready.trial': 'Flytten är möjlig: beställ innan provperioden slutar',
  'verdict.ready.trial-over': 'Provperioden är slut: ta först reda på om den blev betald',
  'verdict.blocked': 'Flytten är inte möjlig',
  'verdict.needs-information': 'Något måste kontrolleras först',

  'path.stop': 'Påbörja inte flytten',
  'path.tenant-migration': 'Migrera till den andra klientorganisationen',
  'path.partner-of-record': 'Låt din leverantör byta registrerad partner',
  'path.order-anew.extended': 'Beställ nya prenumerationer och säg upp de gamla samma dag',
  'path.order-anew.stopped': 'Beställ nya prenumerationer nu',
  'path.order-anew.trial': 'Beställ nya prenumerationer innan provperioden slutar',
  'path.order-anew.trial-over': 'Beställ nya prenumerationer om provperioden inte blev betald',
  'path.partner-transfer': 'Överför prenumerationerna från partner till partner',
  'path.partner-transfer.term-over': 'Överför det som har förnyats och etablera genast resten på nytt',
  'path.channel-transfer': 'Överför från volymlicensiering till CSP',
  'path.expire-then-rebuy': 'Låt de gamla prenumerationerna löpa ut och köp på nytt inom 30 dagar',
  'path.rebuy-before-end': 'Köp på nytt innan perioden slutar',
  'path.invite-and-provision.none':
    'Bli accepterad som återförsäljare och etablera sedan nya prenumerationer',
  'path.invite-and-provision.invited':
    'Etablera nya prenumerationer när kunden har accepterat dig som återförsäljare',
  'path.invite-and-provision.accepted': 'Etablera nya prenumerationer',

  'who.partner': 'Du, den nya partnern',
  'who.source partner': 'Den nuvarande partnern',
  'who.customer': 'Kunden',
  'who.provider': 'Din leverantör',

  'where.partner-center': '{who}, i Partnercenter',
  'where.microsoft-365-admin-center': '{who}, i administrationscentret för Microsoft 365',
  'where.microsoft-365-support': '{who}, via supporten för Microsoft 365',
  'where.outside': '{who}',

  'role.inviting': 'administratörsagent eller försäljningsagent',
  'role.accepting': 'global administratör, eller åtminstone faktureringsadministratör',
  'role.ordering': 'administratörsagent, faktureringsadministratör, supportagent eller försäljningsagent',
  'role.transfer': 'administratörsagent',
  'role.recurring-billing-mca': 'ägare till eller deltagare i faktureringskontot eller faktureringsprofilen',
  'role.recurring-billing-mosa': 'faktureringsadministratör',
  'role.recurring-billing-unknown':
    'faktureringsadministratör (MOSA), eller ägare till eller deltagare i faktureringskontot eller faktureringsprofilen (MCA)',

  'date.ahead': '{what}',
  'date.past': '{what} (passerat)',
  'date.cancel-until': 'Sista dag att säga upp med återbetalning',
  'date.auto-renew-latest': 'Sista dag att stänga av automatisk förnyelse',
  'date.term-end': 'Periodens sista dag',
  'date.reprovision-deadline': 'Sista dag för den nya prenumerationen',
  'date.disabled-from': 'Den gamla prenumerationen inaktiveras',
  'date.deleted-after': 'Sista dagen innan den gamla tas bort',

  'section.blocker': 'Det här hindrar flytten',
  'section.urgent': 'Gör det här först',
  'section.step': 'Steg',
  'section.date': 'Viktiga datum',
  'section.impact': 'Vad användarna märker',
  'section.credit': 'Kreditering',
  'section.caution': 'Tänk på',
  'section.next': 'Läs vidare',
  'section.sources': 'Källor',
  'section.answers': 'Dina svar',

  'impact.licenceReassignment': 'Ny licenstilldelning',
  'impact.dataLossRisk': 'Dataförlust',
  'impact.disruption': 'Avbrott',
  'impact.possible': 'Kan förekomma',
  'impact.no': 'Nej',

  'credit.eligible': 'Kreditering',
  'credit.eligible.maybe': 'Möjlig',
  'credit.eligible.no': 'Ingen att vänta',
  'credit.contact': 'Kontakt',
  'credit.contact.partner': 'Faktureringssupporten för Microsoft 365; du får fråga åt kunden',
  'credit.contact.customer': 'Faktureringssupporten för Microsoft 365; kunden måste fråga själv',

  'advice.region-mismatch.title': 'Partner och kund finns i olika CSP-regioner',
  'advice.region-mismatch.text':
    'Din organisation ({partnerCountry}) hör till CSP-regionen ”{partnerRegion}”. Kundens klientorganisation ({customerCountry}) hör till ”{customerRegion}”. En partner kan bara ta över kunder i sin egen region. Det som kan hjälpa: en partnerorganisation i din koncern tar över i kundens region, med en egen klientorganisation och en egen auktorisering där, eller så stannar kunden där den är.',
  'advice.region-unlisted.title': 'Fråga supporten för Partnercenter om landet',
  'advice.region-unlisted.text.one':
    '{unlistedCountry} finns inte i tabellen över CSP-regioner från augusti 2023, så jag kan inte säga om flytten är möjlig. Kontrollera med supporten för Partnercenter innan du lovar kunden något.',
  'advice.region-unlisted.text.two':
    'Varken {partnerCountry} eller {customerCountry} finns i tabellen över CSP-regioner från augusti 2023, så jag kan inte säga om flytten är möjlig. Kontrollera med supporten för Partnercenter innan du lovar kunden något.',

  'advice.request-relationship.title': 'Begär en återförsäljarrelation',
  'advice.request-relationship.title.invited': 'Kontrollera att inbjudan har kommit fram',
  'advice.request-relationship.text.none':
    'Gå till Partnercenter → Kunder → Begär en återförsäljarrelation, skicka utkastet med inbjudan till kunden och låt länken i det vara som den är. Kundens globala administratör, eller åtminstone en faktureringsadministratör, accepterar i administrationscentret för Microsoft 365 och godkänner Microsoft-kundavtalet samtidigt. Gör likadant om kunden behåller en annan kanal också.',
  'advice.request-relationship.text.invited':
    'Kontrollera att kundens globala administratör eller faktureringsadministratör har fått inbjudan med länken kvar. Skicka den annars igen: Partnercenter → Kunder → Begär en återförsäljarrelation. Gör likadant om kunden behåller en annan kanal också.',
  'advice.await-acceptance.title': 'Vänta tills kunden har accepterat',
  'advice.await-acceptance.text':
    'Kunden accepterar din inbjudan i administrationscentret för Microsoft 365 och godkänner Microsoft-kundavtalet samtidigt. Etablera ingenting innan dess.',
  'advice.mca.title': 'Se till att Microsoft-kundavtalet godkänns',
  'advice.mca.text':
    'Kunden måste ha godkänt Microsoft-kundavtalet innan något beställs. Sedan januari 2026 kan en partner inte längre kryssa i det åt kunden, och ett godkännande från tiden före april 2023 räknas inte.',
  'advice.partner-authorized.title': 'Kontrollera att du är auktoriserad',
  'advice.partner-authorized.text.direct-bill':
    'Beställningar, ändringar och överföringar kontrolleras mot din auktorisering; är den pausad eller har upphört går det inte att beställa något. Partner med direktfakturering behöver en försäljning på minst 1 miljon USD (läst 2026).',
  'advice.partner-authorized.text.indirect-provider':
    'Beställningar, ändringar och överföringar kontrolleras mot både din och återförsäljarens auktorisering; är den pausad eller har upphört går det inte att beställa något. En återförsäljare behöver ett aktivt partner-id, multifaktorautentisering, en säkerhetskontakt och en försäljning på 1\u00a0000 USD på 12 månader (läst 2026).',
  'advice.partner-authorized.text.indirect-reseller':
    'Beställningar, ändringar och överföringar kontrolleras mot din auktorisering; är den pausad eller har upphört går det inte att beställa något. Du behöver ett aktivt partner-id, multifaktorautentisering, en säkerhetskontakt och en försäljning på 1\u00a0000 USD på 12 månader (läst 2026).',
  'advice.partner-authorized.text.unknown':
    'Beställningar, ändringar och överföringar kontrolleras mot din auktorisering; är den pausad eller har upphört går det inte att beställa något. Indirekta återförsäljare behöver ett aktivt partner-id, multifaktorautentisering, en säkerhetskontakt och en försäljning på 1\u00a0000 USD på 12 månader; partner med direktfakturering minst 1 miljon USD (läst 2026).',
  'advice.use-provider.title': 'Din leverantör gör beställningarna',
  'advice.use-provider.text':
    'Din leverantör beställer, överför och intygar det som ska intygas. Du har inga egna knappar för det i Partnercenter, så ta kontakt i god tid.',
  'advice.partner-transfer.title': 'Överför prenumerationerna mellan partnerna',
  'advice.partner-transfer.title.term-over': 'Överför det som har förnyats',
  'advice.partner-transfer.title.term-over-provider': 'Överför det som har förnyats',
  'advice.partner-transfer.text.term-running':
    'Du startar överföringen och båda partnerna godkänner den: {requests, plural, one {# begäran} other {# begäranden}} om högst 25 poster, som var och en upphör att gälla efter 30 dagar. Faktureringen går över till dig mitt i perioden; licenser, pris, period och slutdatum förblir som de är. Den gamla partnern krediteras per dag, och du tar över resten. Pausade eller uppsagda prenumerationer kan inte överföras, och det som överförs ska inte beställas på nytt.',
  'advice.partner-transfer.text.term-running-provider':
    'Din leverantör startar överföringen och båda sidor godkänner den: {requests, plural, one {# begäran} other {# begäranden}} om högst 25 poster, som var och en upphör att gälla efter 30 dagar. Faktureringen går över till din leverantör mitt i perioden; licenser, pris, period och slutdatum förblir som de är. Den gamla partnern krediteras per dag, och den nya sidan tar över resten. Pausade eller uppsagda prenumerationer kan inte överföras, och det som överförs ska inte beställas på nytt.',
  'advice.partner-transfer.text.term-over':
    'Perioden är slut, så be den nuvarande partnern ta reda på vilka prenumerationer som har förnyats och är aktiva; pausade eller uppsagda kan inte överföras. För de aktiva startar du överföringen och båda partnerna godkänner den: högst {requests, plural, one {# begäran} other {# begäranden}} om högst 25 poster, som var och en upphör att gälla efter 30 dagar. Faktureringen går över till dig; licenser, pris, period och nytt slutdatum förblir som de är. Den gamla partnern krediteras per dag, och du tar över resten.',
  'advice.partner-transfer.text.term-over-provider':
    'Perioden är slut, så be den nuvarande partnern ta reda på vilka prenumerationer som har förnyats och är aktiva; pausade eller uppsagda kan inte överföras. För de aktiva startar din leverantör överföringen och båda sidor godkänner den: högst {requests, plural, one {# begäran} other {# begäranden}} om högst 25 poster, som var och en upphör att gälla efter 30 dagar. Faktureringen går över till din leverantör; licenser, pris, period och nytt slutdatum förblir som de är. Den gamla partnern krediteras per dag, och den nya sidan tar över resten.',
  'advice.transfer-refused.title': 'Plan B om överföringen nekas',
  'advice.transfer-refused.text.term-running':
    'Ingen partner är skyldig att godkänna en överföring, och Microsoft medlar inte. Går det inte, köp nytt vid sidan av och låt de gamla prenumerationerna ta slut; till dess betalas båda.',
  'advice.transfer-refused.text.term-over':
    'Ingen partner är skyldig att godkänna en överföring, och Microsoft medlar inte. Går det inte, köp på nytt och låt det som har förnyats löpa till sitt nya slut; till dess betalas båda.',
  'advice.same-provider.title': 'Låt leverantören byta registrerad partner',
  'advice.same-provider.text':
    'Mellan återförsäljare hos samma leverantör görs ingen överföring: leverantören byter registrerad partner (partner of record). Fråga din leverantör hur det går till. Det som förs över ska inte beställas på nytt.',
  'advice.channel-transfer.title': 'Schemalägg en kanalöverföring till CSP',
  'advice.channel-transfer.title.alternative': 'En kanalöverföring är också möjlig',
  'advice.channel-transfer.title.unknown': 'En kanalöverföring kan vara möjlig',
  'advice.channel-transfer.text.path':
    'I Partnercenter kan partnern med direktfakturering eller leverantören schemalägga att tjänsterna hos en kund med Enterprise-avtal (EA) förs över till CSP. Återförsäljarrelationen måste finnas först.',
  'advice.channel-transfer.text.alternative':
    'I stället för att köpa på nytt kan partnern med direktfakturering eller leverantören i Partnercenter schemalägga att tjänsterna hos en kund med Enterprise-avtal (EA) förs över till CSP. Återförsäljarrelationen måste finnas först.',
  'advice.channel-transfer.text.unknown':
    'Ta reda på vilket volymprogram det är. Om det är ett Enterprise-avtal (EA) kan partnern med direktfakturering eller leverantören schemalägga i Partnercenter att tjänsterna förs över till CSP. Återförsäljarrelationen måste finnas först.',
  'advice.find-equivalent.title': 'Hitta först ett likvärdigt erbjudande',
  'advice.find-equivalent.text.usual':
    'Det nuvarande erbjudandet säljs inte längre. Välj ett likvärdigt innan du flyttar något, annars går data förlorade.',
  'advice.find-equivalent.text.taken-over':
    'Det nuvarande erbjudandet säljs inte längre. Välj först ett likvärdigt för det som inte förs över, annars går dess data förlorade.',
  ...limits,
  'advice.auto-renew-off.title': 'Stäng av automatisk förnyelse',
  'advice.auto-renew-off.title.customer': 'Stäng av återkommande fakturering',
  'advice.auto-renew-off.title.source-partner-late': 'Försök stänga av automatisk förnyelse genast',
  'advice.auto-renew-off.title.customer-late': 'Försök stänga av återkommande fakturering genast',
  'advice.auto-renew-off.title.source-partner-end-of-sale': 'Stäng av automatisk förnyelse sist',
  'advice.auto-renew-off.title.customer-end-of-sale': 'Stäng av återkommande fakturering sist',
  'advice.auto-renew-off.title.source-partner-end-of-sale-late':
    'Ta ställning till automatisk förnyelse i dag',
  'advice.auto-renew-off.title.customer-end-of-sale-late': 'Ta ställning till återkommande fakturering i dag',
  'advice.auto-renew-off.text.source-partner':
    'Den nuvarande partnern öppnar Partnercenter → Kunder → kunden → Prenumerationer → prenumerationen → Status. Det måste göras minst en dag före slutet den {termEnd}: den {autoRenewLatest} är sista säkra dag.',
  'advice.auto-renew-off.text.customer':
    'Kunden stänger av den i administrationscentret för Microsoft 365. Det måste göras minst en dag före slutet den {termEnd}: den {autoRenewLatest} är sista säkra dag.',
  'advice.auto-renew-off.text.source-partner-late':
    'Den nuvarande partnern försöker i Partnercenter → Kunder → kunden → Prenumerationer → prenumerationen → Status. Det kan vara för sent: sista säkra dag var den {autoRenewLatest}, och perioden slutar i dag, den {termEnd}. Kontrollera i morgon om prenumerationen ändå har förnyats.',
  'advice.auto-renew-off.text.customer-late':
    'Kunden försöker i administrationscentret för Microsoft 365. Det kan vara för sent: sista säkra dag var den {autoRenewLatest}, och perioden slutar i dag, den {termEnd}. Kontrollera i morgon om prenumerationen ändå har förnyats.',
  'advice.auto-renew-off.text.source-partner-end-of-sale':
    'Ha först ett likvärdigt erbjudande klart, för det här är förlorat när det har löpt ut. Sedan öppnar den nuvarande partnern Partnercenter → Kunder → kunden → Prenumerationer → prenumerationen → Status. Det måste göras minst en dag före slutet den {termEnd}: den {autoRenewLatest} är sista säkra dag.',
  'advice.auto-renew-off.text.customer-end-of-sale':
    'Ha först ett likvärdigt erbjudande klart, för det här är förlorat när det har löpt ut. Sedan stänger kunden av återkommande fakturering i administrationscentret för Microsoft 365. Det måste göras minst en dag före slutet den {termEnd}: den {autoRenewLatest} är sista säkra dag.',
  'advice.auto-renew-off.text.source-partner-end-of-sale-late':
    'Bara om ett likvärdigt erbjudande är klart försöker den nuvarande partnern stänga av i Partnercenter → Kunder → kunden → Prenumerationer → prenumerationen → Status: det här erbjudandet är förlorat när det har löpt ut. Sista säkra dag var den {autoRenewLatest}, och perioden slutar i dag, den {termEnd}. Kontrollera i morgon om prenumerationen ändå har förnyats.',
  'advice.auto-renew-off.text.customer-end-of-sale-late':
    'Bara om ett likvärdigt erbjudande är klart försöker kunden stänga av i administrationscentret för Microsoft 365: det här erbjudandet är förlorat när det har löpt ut. Sista säkra dag var den {autoRenewLatest}, och perioden slutar i dag, den {termEnd}. Kontrollera i morgon om prenumerationen ändå har förnyats.',
  'advice.extended-service-terms.title': 'Välj vad som händer när perioden slutar',
  'advice.extended-service-terms.text.source-partner':
    'Se till att den nya prenumerationen är aktiv innan perioden slutar den {termEnd}: det finns inga kostnadsfria dagar efter den. Fram till dess väljer den nuvarande partnern inställningen för periodens slut:\n\n• den förnyas\n\n• den upphör genast: användarna förlorar åtkomsten, data finns kvar i 90 dagar och det går inte att ångra\n\n• den fortsätter månad för månad enligt Extended Service Terms (utökade tjänstvillkor), till månadspris plus 3\u00a0%: omkring 24\u00a0% dyrare än en årsplan (23\u00a0% i tillägg där det inte finns någon månadsplan)\n\nAvstängd automatisk förnyelse utan uttrycklig uppsägning innebär Extended Service Terms.',
  'advice.extended-service-terms.changed.source-partner':
    'Det här har ändrats: sidan från januari 2023 utlovar 30 kostnadsfria dagar efter slutet; en CSP-period som har köpts eller förnyats den {boughtFrom} eller senare och som slutar den {endsFrom} eller senare har inga.',
  'advice.extended-service-terms.text.customer':
    'Se till att den nya prenumerationen är aktiv innan perioden slutar den {termEnd}: det finns inga kostnadsfria dagar efter den. Fram till dess väljer kunden inställningen för periodens slut:\n\n• den förnyas\n\n• den upphör genast: användarna förlorar åtkomsten, data finns kvar i 90 dagar och det går inte att ångra\n\n• den fortsätter månad för månad enligt Extended Service Terms (utökade tjänstvillkor), till månadspris plus 3\u00a0%: omkring 24\u00a0% dyrare än en årsplan (23\u00a0% i tillägg där det inte finns någon månadsplan)\n\nMicrosofts sidor säger olika om vad som händer utan val, så gör ett.',
  'advice.extended-service-terms.changed.customer':
    'Det här har ändrats: sidan från januari 2023 utlovar 30 kostnadsfria dagar efter slutet; en period som har köpts eller förnyats direkt från Microsoft den {boughtFrom} eller senare har inga (meddelandecentret, {message}).',
  'advice.extended-service-exit.title': 'Avsluta Extended Service Terms',
  'advice.extended-service-exit.text.source-partner':
    'Prenumerationen fortsätter, och kostar mer, tills någon avslutar den. Köp nytt (eller överför där det är möjligt), kontrollera att användarna kan arbeta och be den nuvarande partnern säga upp den gamla samma dag. Det går vilken dag som helst, och resten räknas av per dag. Antalet licenser kan inte ändras innan dess.',
  'advice.extended-service-exit.text.customer':
    'Prenumerationen fortsätter, och kostar mer, tills någon avslutar den. Köp nytt, kontrollera att användarna kan arbeta och be kunden säga upp den gamla samma dag. Det går vilken dag som helst, och resten räknas av per dag. Antalet licenser kan inte ändras innan dess.',
  'advice.licence-count-changed.title': 'Bestäm vem som får en licens',
  'advice.licence-count-changed.text.usual':
    'Färre licenser än användare: bestäm före flytten vem som får behålla sin. Fler: tilldela de nya. Microsofts webbsida utlovar en flytt utan störningar bara där antalet är oförändrat; för det här fallet utlovar den ingenting.',
  'advice.licence-count-changed.text.taken-over':
    'Det som förs över behåller sitt antal licenser, så ändra det efter flytten. Färre licenser än användare: bestäm vem som får behålla sin. Fler: tilldela de nya. För det här fallet utlovar Microsofts webbsida ingenting.',
  'advice.provision.title': 'Etablera de nya prenumerationerna',
  'advice.provision.text.free-grace':
    'Beställ de prenumerationer och licenser som kunden vill ha. Är de aktiva senast den {deadline} fortsätter kunden utan avbrott.',
  'advice.provision.text.free-grace-unless-renewed':
    'Om den gamla prenumerationen inte har förnyats beställer du de prenumerationer och licenser som kunden vill ha. Är de aktiva senast den {deadline} fortsätter kunden utan avbrott.',
  'advice.provision.text.before-end':
    'Beställ de prenumerationer och licenser som kunden vill ha och se till att de är aktiva innan perioden slutar den {termEnd}: det finns inga kostnadsfria dagar efter den. Då fortsätter kunden utan avbrott.',
  'advice.provision.text.before-end-to-be-safe':
    'Beställ de prenumerationer och licenser som kunden vill ha, så att de är aktiva innan perioden slutar den {termEnd}: det är ännu inte säkert att det finns kostnadsfria dagar efter den. Då fortsätter kunden utan avbrott.',
  'advice.provision.text.agreement-end':
    'Beställ de prenumerationer och licenser som kunden vill ha, så att de är aktiva senast den {termEnd}, avtalets sista dag. Då fortsätter kunden utan avbrott.',
  'advice.provision.text.term-over':
    'Beställ utan dröjsmål de prenumerationer och licenser som kunden vill ha. Perioden är slut, så om den inte har förnyats kan användarna vara utan tjänst tills de nya är aktiva.',
  'advice.provision.text.extended':
    'Beställ de prenumerationer och licenser som kunden vill ha. De gamla fortsätter tills de sägs upp, så kunden fortsätter utan avbrott.',
  'advice.provision.text.stopped':
    'Beställ nu de prenumerationer och licenser som kunden vill ha. Användarna kan vara utan tjänst tills de är aktiva.',
  'advice.provision.text.usual':
    'Beställ de prenumerationer och licenser som kunden vill ha. Är de aktiva innan de gamla tar slut fortsätter kunden utan avbrott.',
  'advice.reassign-licences.title': 'Uppdatera licenstilldelningen',
  'advice.reassign-licences.text':
    'Kunden går över till ett annat erbjudande, så varje användare behöver en licens för det nya.',
  'advice.tenant-data.title': 'Migrera data till den nya klientorganisationen',
  'advice.tenant-data.text':
    'Kunderna migrerar sina data själva. Licenser kan inte flyttas mellan klientorganisationer, så varje användare behöver en ny. Microsofts guide till migrering mellan klientorganisationer visar hur man gör.',

  'advice.grace-over.title': 'Agera genast: de 30 dagarna är över',
  'advice.grace-over.text.data-there':
    'Beställ nytt och rädda data i dag. Användarna har varit utan tjänst sedan den {disabledFrom} (dag 31); administratörer når data till och med den {deletedAfter} (dag 120). Fråga supporten för Partnercenter och den som sålde prenumerationen: den nuvarande partnern, eller supporten för Microsoft 365 om den köptes från Microsoft.',
  'advice.grace-over.text.data-there-unless-renewed':
    'Ta i dag reda på om prenumerationen har förnyats. Om inte, beställ nytt och rädda data: användarna har varit utan tjänst sedan den {disabledFrom} (dag 31), och administratörer når data till och med den {deletedAfter} (dag 120). Fråga supporten för Partnercenter och den som sålde prenumerationen: den nuvarande partnern, eller supporten för Microsoft 365 om den köptes från Microsoft.',
  'advice.grace-over.text.data-gone':
    'Fråga i dag vad som ännu kan räddas: supporten för Partnercenter och den som sålde prenumerationen (den nuvarande partnern, eller supporten för Microsoft 365 om den köptes från Microsoft). Användarna har varit utan tjänst sedan den {disabledFrom} (dag 31), och dag 120 var den {deletedAfter}: data kan vara borta.',
  'advice.grace-over.text.data-gone-unless-renewed':
    'Ta i dag reda på om prenumerationen har förnyats. Om inte har användarna varit utan tjänst sedan den {disabledFrom} (dag 31), och dag 120 var den {deletedAfter}: data kan vara borta. Fråga vad som ännu kan räddas: supporten för Partnercenter och den som sålde prenumerationen (den nuvarande partnern, eller supporten för Microsoft 365 om den köptes från Microsoft).',
  'advice.grace-over.changed.data-there': dataKept,
  'advice.grace-over.changed.data-gone': dataKept,
  'advice.grace-over.changed.data-there-unless-renewed': dataKept,
  'advice.grace-over.changed.data-gone-unless-renewed': dataKept,
  'advice.not-running.title': 'Den gamla prenumerationen är inte i gång',
  'advice.not-running.title.trial': 'Det är en provperiod',
  'advice.not-running.title.trial-over': 'Provperioden är slut',
  'advice.not-running.text.stopped-partner':
    'Beställ nytt nu: data finns bara kvar en begränsad tid från den dag då prenumerationen stoppades. En uppsagd eller pausad prenumeration kan inte överföras, och bara den nuvarande partnern kan återuppta den.',
  'advice.not-running.text.stopped-direct':
    'Beställ nytt nu: data finns bara kvar en begränsad tid från den dag då prenumerationen stoppades. En uppsagd eller pausad prenumeration kan inte överföras, och bara kunden kan återuppta den.',
  'advice.not-running.text.trial':
    'Se till att automatisk förnyelse stängs av där provperioden startades, innan den blir en betald period. Räkna inte med en överföring.',
  'advice.not-running.text.trial-over':
    'Ta reda på om den har blivit en betald prenumeration. I så fall är den aktiv: ändra svaret, så ändras planen. Räkna annars inte med en överföring.',
  'advice.term-ended.title': 'Perioden är slut',
  'advice.term-ended.text.expired':
    'Den slutade den {termEnd}, för {daysSinceEnd, plural, one {# dag} other {# dagar}} sedan. Om den gamla prenumerationen inte har förnyats har den statusen Utgången till och med den {deadline}: användarna har fortfarande filer och tjänster.',
  'advice.term-ended.text.disabled':
    'Den slutade den {termEnd}, för {daysSinceEnd, plural, one {# dag} other {# dagar}} sedan. Om den gamla prenumerationen inte har förnyats har den haft statusen Inaktiverad sedan den {disabledFrom} och tas bort efter den {deletedAfter}.',
  'advice.term-ended.text.deleted':
    'Den slutade den {termEnd}, för {daysSinceEnd, plural, one {# dag} other {# dagar}} sedan. Om den gamla prenumerationen inte har förnyats har den tagits bort: dag 120 var den {deletedAfter}.',
  'advice.term-ended.text.expired-unless-renewed':
    'Den slutade den {termEnd}, för {daysSinceEnd, plural, one {# dag} other {# dagar}} sedan, med automatisk förnyelse på, så den har troligen förnyats: se till att det kontrolleras först. Om den gamla prenumerationen inte har förnyats har den statusen Utgången till och med den {deadline}: användarna har fortfarande filer och tjänster.',
  'advice.term-ended.text.disabled-unless-renewed':
    'Den slutade den {termEnd}, för {daysSinceEnd, plural, one {# dag} other {# dagar}} sedan, med automatisk förnyelse på, så den har troligen förnyats: se till att det kontrolleras först. Om den gamla prenumerationen inte har förnyats har den haft statusen Inaktiverad sedan den {disabledFrom} och tas bort efter den {deletedAfter}.',
  'advice.term-ended.text.deleted-unless-renewed':
    'Den slutade den {termEnd}, för {daysSinceEnd, plural, one {# dag} other {# dagar}} sedan, med automatisk förnyelse på, så den har troligen förnyats: se till att det kontrolleras först. Om den gamla prenumerationen inte har förnyats har den tagits bort: dag 120 var den {deletedAfter}.',
  'advice.term-ended.text.look-up':
    'Den slutade den {termEnd}, för {daysSinceEnd, plural, one {# dag} other {# dagar}} sedan. Ta reda på i Partnercenter, eller låt någon ta reda på det där prenumerationen hanteras, om den har förnyats, har upphört eller löper enligt Extended Service Terms.',

  'advice.will-renew.title': 'Prenumerationen förnyas den {renewsOn}',
  'advice.will-renew.text.seven-days':
    'Automatisk förnyelse är på, så efter den {termEnd} börjar en hel ny period. Den kan ångras mot återbetalning för återstående tid till och med den {undoUntil}.',
  'advice.will-renew.text.mosa':
    'Återkommande fakturering är på, så efter den {termEnd} börjar en hel ny period. Den kan även då sägas upp när som helst, och resten återbetalas per dag.',
  'advice.will-renew.text.account-unknown':
    'Återkommande fakturering är på, så efter den {termEnd} börjar en hel ny period. Med det nyare faktureringskontot (MCA) kan den ångras till och med den {undoUntil}; med det äldre (MOSA) kan den sägas upp när som helst, och resten återbetalas per dag.',
  'advice.reprovision-deadline.title': 'Se till att den nya prenumerationen är aktiv senast den {deadline}',
  'advice.reprovision-deadline.text.partner': live,
  'advice.reprovision-deadline.text.direct': `${live} Fram till dess kan en direktkund återaktivera den.`,
  'advice.reprovision-deadline.text.direct-mca': `${live} Fram till dess kan en direktkund återaktivera den, och då börjar en hel ny period.`,
  'advice.reprovision-deadline.text.partner-unless-renewed': liveUnlessRenewed,
  'advice.reprovision-deadline.text.direct-unless-renewed': `${liveUnlessRenewed} Fram till dess kan en direktkund återaktivera den.`,
  'advice.reprovision-deadline.text.direct-mca-unless-renewed': `${liveUnlessRenewed} Fram till dess kan en direktkund återaktivera den, och då börjar en hel ny period.`,
  'advice.reprovision-deadline.changed.partner': dataKept,
  'advice.reprovision-deadline.changed.direct': dataKept,
  'advice.reprovision-deadline.changed.direct-mca': dataKept,
  'advice.reprovision-deadline.changed.partner-unless-renewed': dataKept,
  'advice.reprovision-deadline.changed.direct-unless-renewed': dataKept,
  'advice.reprovision-deadline.changed.direct-mca-unless-renewed': dataKept,
  'advice.expired-state.title': 'Statusen Utgången ger 30 dagars åtkomst',
  'advice.expired-state.text.usual':
    'Från dagen efter den {termEnd} har prenumerationen statusen Utgången (Expired) i 30 dagar: användarna behåller filer och tjänster till och med den {deadline}. Sidan Prenumerationer i Partnercenter visar inte utgångna prenumerationer; det gör ”Exportera alla prenumerationer” och API:et.',
  'advice.expired-state.text.unless-renewed':
    'Om prenumerationen inte förnyas har den statusen Utgången (Expired) i 30 dagar från dagen efter den {termEnd}: användarna behåller filer och tjänster till och med den {deadline}. Sidan Prenumerationer i Partnercenter visar inte utgångna prenumerationer; det gör ”Exportera alla prenumerationer” och API:et.',
  'advice.utc-end-day.title': 'Den sista dagen räknas fullt ut',
  'advice.utc-end-day.text':
    'Perioden löper till och med den {termEnd}. En förnyelse börjar kl. 00:00 UTC den {renewsOn}.',

  'advice.no-impact.title': 'Samma erbjudande, lika många licenser',
  'advice.no-impact.title.term-over': 'Samma licenser, men perioden är slut',
  'advice.no-impact.text.usual':
    'Inga licenser att tilldela på nytt, ingen dataförlust och inga avbrott, så länge de nya licenserna är aktiva innan de gamla tar slut.',
  'advice.no-impact.text.term-over':
    'Med samma eller ett likvärdigt erbjudande och lika många licenser finns det inget att tilldela på nytt. Microsofts webbsida utlovar också att data inte går förlorade och att inga avbrott uppstår, men för prenumerationer som fortfarande löper: nu när perioden är slut kan inget av det uteslutas.',

  'advice.credit-maybe.title': 'Fråga om en kreditering',
  'advice.credit-maybe.text.mosa':
    'Kunden har köpt direkt från Microsoft, med det äldre faktureringskontot (MOSA), och kan ha rätt till en kreditering: vid uppsägning krediteras resten per dag. Den hanteras av faktureringssupporten för Microsoft 365.',
  'advice.credit-maybe.text.mca':
    'Kunden har köpt direkt från Microsoft, med det nyare faktureringskontot (MCA), och kan ha rätt till en kreditering, men bara om prenumerationen sägs upp senast den {cancelUntil}. Den hanteras av faktureringssupporten för Microsoft 365.',
  'advice.credit-maybe.text.mca-start-unknown':
    'Kunden har köpt direkt från Microsoft, med det nyare faktureringskontot (MCA), och kan ha rätt till en kreditering, men bara om prenumerationen sägs upp inom 7 dagar från köp eller förnyelse: ta reda på den dagen. Den hanteras av faktureringssupporten för Microsoft 365.',
  'advice.credit-maybe.text.unknown':
    'Kunden har köpt direkt från Microsoft och kan ha rätt till en kreditering. Ta reda på vilket faktureringskonto det gäller (administrationscentret för Microsoft 365 → Fakturering → Faktureringskonton): det äldre (MOSA) krediterar resten per dag, det nyare (MCA) bara inom 7 dagar från köp eller förnyelse. Den hanteras av faktureringssupporten för Microsoft 365.',
  'advice.credit-maybe.changed.mca':
    'Det här har ändrats: sidan från januari 2023 anger ingen sådan gräns; det gör Microsofts sida från september 2024.',
  'advice.credit-maybe.changed.mca-start-unknown':
    'Det här har ändrats: sidan från januari 2023 anger ingen sådan gräns; det gör Microsofts sida från september 2024.',
  'advice.credit-contact-partner.title': 'Du får kontakta supporten för Microsoft 365',
  'advice.credit-contact-partner.title.dap':
    'Du får kontakta supporten för Microsoft 365 om din DAP finns kvar',
  'advice.credit-contact-partner.text.gdap':
    'Med din administratörsbehörighet får du kontakta supporten för Microsoft 365 för kundens räkning. Du kan inte se kundens fakturor, så ha fakturanumret till hands.',
  'advice.credit-contact-partner.text.dap':
    'Kontrollera först att din DAP finns kvar; om inte måste kunden fråga. Med den administratörsbehörigheten får du kontakta supporten för Microsoft 365 för kundens räkning. Du kan inte se kundens fakturor, så ha fakturanumret till hands.',
  'advice.credit-contact-customer.title': 'Kunden kontaktar supporten för Microsoft 365',
  'advice.credit-contact-customer.text':
    'Utan DAP eller GDAP (i rollen Tjänstsupportadministratör) kan du inte göra det åt kunden. Be kunden fråga hur stor krediteringen blir och hur den betalas ut.',
  'advice.gdap-role.title': 'Be om GDAP om du vill göra det själv',
  'advice.gdap-role.text':
    'Med GDAP och rollen Tjänstsupportadministratör skulle du kunna kontakta supporten åt kunden. En begäran om GDAP upphör att gälla efter 90 dagar.',
  'advice.cancel-guide.title': 'Så säger man upp en direktköpt prenumeration',
  'advice.cancel-guide.text':
    'Microsofts guide visar hur man säger upp. En uppsägning avslutar åtkomsten genast; stängs återkommande fakturering av löper prenumerationen ut.',
  'advice.no-credit.title': 'Ingen kreditering från Microsoft',
  'advice.no-credit.title.extended': 'Ingen annan kreditering från Microsoft',
  'advice.no-credit.text.another-partner':
    'Den typen av kreditering gäller prenumerationer som har köpts direkt från Microsoft; de här köptes från en annan partner.',
  'advice.no-credit.text.volume-licensing':
    'Den typen av kreditering gäller prenumerationer som har köpts direkt från Microsoft; de här hör till ett volymlicensavtal.',
  'advice.no-credit.text.another-tenant':
    'Den typen av kreditering gäller prenumerationer som har köpts direkt från Microsoft; de här flyttas från en annan klientorganisation.',
  'advice.no-credit.text.seven-days-over':
    'De 7 dagar då en uppsägning ger kreditering med det nyare faktureringskontot (MCA) är över. Löper prenumerationen ännu, stäng av återkommande fakturering och låt den löpa ut.',
  'advice.no-credit.changed.seven-days-over':
    'Det här har ändrats: sidan från januari 2023 anger ingen sådan gräns; det gör Microsofts sida från september 2024.',
  'advice.no-credit.text.extended':
    'När Extended Service Terms sägs upp räknas resten av per dag. Utöver det finns det ingen kreditering att vänta.',
  'advice.no-credit.text.trial': 'En provperiod har inte betalats, så det finns inget att kreditera.',

  'advice.end-rules-unknown.title': 'Ta reda på vad som händer när perioden slutar',
  'advice.end-rules-unknown.text.end-unknown':
    'Ta reda på två datum för prenumerationen, i Partnercenter eller i administrationscentret för Microsoft 365: när perioden slutar, och när prenumerationen köptes eller senast förnyades.\n\n• Om den slutar före den {endsFrom}, eller köptes eller förnyades före den {boughtFrom}, finns det 30 kostnadsfria dagar efter slutet, och den nya prenumerationen måste vara aktiv inom dem.\n\n• Räkna annars inte med några: den nya måste vara aktiv innan perioden slutar.',
  'advice.end-rules-unknown.text.end-unknown-later':
    'Ta reda på två datum för prenumerationen, i Partnercenter eller i administrationscentret för Microsoft 365: när perioden slutar, och när prenumerationen köptes eller senast förnyades.\n\n• Om den köptes eller förnyades före den {boughtFrom}, eller slutade redan före den {endsFrom}, finns det 30 kostnadsfria dagar efter slutet, och den nya prenumerationen måste vara aktiv inom dem.\n\n• Räkna annars inte med några: den nya måste vara aktiv innan perioden slutar.',
  'advice.end-rules-unknown.text.end-unknown-older-account':
    'Ta reda på när perioden slutar, på prenumerationen i administrationscentret för Microsoft 365. Med det äldre faktureringskontot (MOSA) finns det 30 kostnadsfria dagar efter slutet, och den nya prenumerationen måste vara aktiv inom dem. Förnyas den med det nyare (MCA), räkna inte med några.',
  'advice.end-rules-unknown.text.start-unknown':
    'Så länge du inte vet, planera för den {termEnd}. Ta reda på när prenumerationen köptes eller senast förnyades, i Partnercenter eller i administrationscentret för Microsoft 365.\n\n• Före den {boughtFrom}: det finns 30 kostnadsfria dagar efter slutet, och den nya prenumerationen måste vara aktiv senast den {deadline}.\n\n• Den {boughtFrom} eller senare: räkna inte med några. Den nya måste vara aktiv senast den {termEnd}; välj också vad som ska hända när perioden slutar (förnyelse, upphörande eller Extended Service Terms till ett högre pris).',
  'advice.end-rules-unknown.text.account-unknown':
    'Så länge du inte vet, räkna inte med några kostnadsfria dagar. Ta reda på vilket faktureringskonto prenumerationen hör till: administrationscentret för Microsoft 365 → Fakturering → Faktureringskonton.\n\n• Det äldre (MOSA): 30 kostnadsfria dagar efter den {termEnd}, till och med den {deadline}.\n\n• Det nyare (MCA): inga; den {termEnd} är sista dag för den nya prenumerationen.',
  'advice.end-rules-unknown.text.term-over':
    'Så länge du inte vet, se till att den nya prenumerationen blir aktiv så snart som möjligt. Ta reda på när den gamla köptes eller senast förnyades, i Partnercenter eller i administrationscentret för Microsoft 365.\n\n• Före den {boughtFrom}: det finns 30 kostnadsfria dagar efter perioden, och den {deadline} är sista dag för den nya prenumerationen.\n\n• Den {boughtFrom} eller senare: räkna inte med några. Den gamla har förnyats, har upphört eller fortsätter enligt Extended Service Terms till ett högre pris.',
  'advice.end-rules-unknown.text.tenant-end-unknown':
    'Ta reda på i den gamla klientorganisationen (administrationscentret för Microsoft 365, eller Partnercenter hos dess partner) vem som sålde prenumerationen, när den köptes eller senast förnyades och när perioden slutar.\n\n• Från en partner: 30 kostnadsfria dagar om den slutar före den {endsFrom} eller köptes eller förnyades före den {boughtFrom}.\n\n• Från Microsoft: 30 kostnadsfria dagar om den slutar före den {directEndsFrom} eller köptes eller förnyades före den {directBoughtFrom}.\n\n• Räkna annars inte med några: den nya måste vara aktiv innan perioden slutar.',
  'advice.end-rules-unknown.text.tenant':
    'Så länge du inte vet, planera för den {termEnd}. Ta reda på i den gamla klientorganisationen (administrationscentret för Microsoft 365, eller Partnercenter hos dess partner) vem som sålde prenumerationen, och när den köptes eller senast förnyades.\n\n• Från en partner före den {boughtFrom}, eller från Microsoft före den {directBoughtFrom}: 30 kostnadsfria dagar, till och med den {deadline}.\n\n• Räkna annars inte med några: den nya måste vara aktiv senast den {termEnd}.',
  'advice.end-rules-unknown.text.tenant-term-over':
    'Så länge du inte vet, se till att den nya prenumerationen blir aktiv så snart som möjligt. Ta reda på i den gamla klientorganisationen (administrationscentret för Microsoft 365, eller Partnercenter hos dess partner) vem som sålde den gamla, och när den köptes eller senast förnyades.\n\n• Från en partner före den {boughtFrom}, eller från Microsoft före den {directBoughtFrom}: 30 kostnadsfria dagar efter perioden, till och med den {deadline}.\n\n• Räkna annars inte med några: den gamla har förnyats, har upphört eller fortsätter enligt Extended Service Terms till ett högre pris.',
  'advice.volume-lifecycle.title': 'Volymlicenser upphör enligt egna regler',
  'advice.volume-lifecycle.text':
    'Volymlicenser fungerar en tid efter slutet: ofta 90 dagar, för vissa produkter 30. En minskning av antalet gäller genast. Fråga kundens licenskontakt vad som gäller här.',
  'advice.end-of-sale.title': 'Låt inte ett erbjudande som inte längre säljs löpa ut av misstag',
  'advice.end-of-sale.text.partner-transfer':
    'Ett erbjudande som inte längre säljs förnyas bara så länge automatisk förnyelse är på; löper det ut är det förlorat. Det går inte att lägga till licenser eller byta period. Överför det du kan; för resten stänger du av automatisk förnyelse först när ett likvärdigt erbjudande är klart.',
  'advice.end-of-sale.text.partner-of-record':
    'Ett erbjudande som inte längre säljs förnyas bara så länge automatisk förnyelse är på; löper det ut är det förlorat. Det går inte att lägga till licenser eller byta period. Låt automatisk förnyelse vara på tills leverantören har bytt registrerad partner.',
  'advice.end-of-sale.text.channel-transfer':
    'Ett erbjudande som inte längre säljs kan inte köpas på nytt; löper det ut är det förlorat. Det går inte att lägga till licenser eller byta period. En kanalöverföring (från Enterprise-avtalet) är sättet att behålla det.',
  'advice.end-of-sale.text.programme-unknown':
    'Ett erbjudande som inte längre säljs kan inte köpas på nytt; löper det ut är det förlorat. Det går inte att lägga till licenser eller byta period. Bara med ett Enterprise-avtal (EA) kan kunden behålla det, genom en kanalöverföring, så ta reda på vilket program det är.',
  'advice.end-of-sale.text.neither':
    'Ett erbjudande som inte längre säljs förnyas bara så länge automatisk förnyelse är på; löper det ut är det förlorat. Det går inte att lägga till licenser eller byta period. Varken överföring eller kanalöverföring är möjlig här, så ha ett likvärdigt erbjudande klart innan automatisk förnyelse stängs av.',
  'advice.dap-retired.title': 'Gå över från DAP till GDAP',
  'advice.dap-retired.text':
    'DAP beviljas inte längre och har tagits bort stegvis sedan oktober 2023. Räkna med att din är borta, kontrollera innan du litar på den, och gå över till GDAP.',
  'advice.no-refund.title': 'Säg inte upp i förtid',
  'advice.no-refund.title.term-over': 'Säg inte upp det som har förnyats',
  'advice.no-refund.text.term-running':
    'Låt de gamla prenumerationerna löpa tills slutdatumet är nära: efter de sju dagarna ger en uppsägning ingen återbetalning.',
  'advice.no-refund.text.term-over':
    'Om den gamla prenumerationen har förnyats, låt den löpa tills det nya slutdatumet är nära: efter de sju dagarna ger en uppsägning ingen återbetalning.',
  'advice.no-refund.text.account-unknown':
    'Låt de gamla prenumerationerna löpa tills slutdatumet är nära, så länge du inte vet vilket faktureringskonto det är. Med det nyare (MCA) ger en uppsägning ingen återbetalning efter de sju dagarna; med det äldre (MOSA) ger den det, per dag.',
  'advice.no-refund.text.volume-licensing':
    'En volymlicens som sägs upp i förtid ger ingen återbetalning. Låt de gamla prenumerationerna löpa tills avtalet nästan är slut.',
  'advice.refund-mosa.title': 'Uppsägning återbetalas per dag',
  'advice.refund-mosa.text':
    'Med det äldre faktureringskontot (MOSA) kan prenumerationen sägas upp när som helst, och resten krediteras eller återbetalas per dag. Med fler än 25 licenser, minska först till 25 eller fråga supporten.',
  'advice.refund-mosa.changed':
    'Det här har ändrats: enligt sidan från januari 2023 återbetalas ingenting; enligt Microsofts sida från september 2024 gör det det för det här kontot.',
  'advice.seven-day-window.title': 'Sju dagar att säga upp med återbetalning',
  'advice.seven-day-window.title.over': 'De sju dagarna är över',
  'advice.seven-day-window.text.start-unknown':
    'I CSP, och med det nyare faktureringskontot (MCA), kan en prenumeration bara sägas upp med återbetalning för återstående tid inom 7 dagar från köp eller förnyelse.',
  'advice.seven-day-window.text.open':
    'I CSP, och med det nyare faktureringskontot (MCA), kan prenumerationen sägas upp med återbetalning för återstående tid bara till och med den {cancelUntil}, inom 7 dagar från köp eller förnyelse.',
  'advice.seven-day-window.text.over':
    'I CSP, och med det nyare faktureringskontot (MCA), kunde prenumerationen sägas upp med återbetalning för återstående tid bara till och med den {cancelUntil}, inom 7 dagar från köp eller förnyelse. Om den förnyas börjar 7 nya dagar.',
  'advice.price-on-rebuy.title': 'Nya köp sker till dagens pris',
  'advice.price-on-rebuy.text.term-running':
    'Listpriserna höjdes den 1 juli 2026, och årsperioder som betalas per månad kostar 5\u00a0% mer sedan april 2025 (läst i augusti 2026). Den löpande perioden behåller sitt pris tills den förnyas.',
  'advice.price-on-rebuy.text.usual':
    'Listpriserna höjdes den 1 juli 2026, och årsperioder som betalas per månad kostar 5\u00a0% mer sedan april 2025 (läst i augusti 2026).',

  'advice.azure-plan.title': 'Azure-planen',
  'advice.azure-plan.text': 'Så kommer du i gång med användningsbaserade priser.',
  'advice.work-with-partners.title': 'Att arbeta med andra partner',
  'advice.work-with-partners.text': 'Så kan flera partner arbeta med samma kund.',

  'notice.cancelled': 'Avbrutet. Skriv ”börja” när du vill planera en flytt.',
  'notice.cancelled.mention': 'Avbrutet. Nämn mig med @ och skriv ”börja” när du vill planera en flytt.',
  'notice.planStays':
    'Okej, inget är ändrat: din plan och dess knappar är som förut. Skriv ”börja” för en annan kund.',
  'notice.planStays.mention':
    'Okej, inget är ändrat: din plan och dess knappar är som förut. Nämn mig med @ och skriv ”börja” för en annan kund.',
  'notice.nothingToCancel': 'Det finns inget att avbryta. Skriv ”börja” för att planera en flytt.',
  'notice.nothingToCancel.mention':
    'Det finns inget att avbryta. Nämn mig med @ och skriv ”börja” för att planera en flytt.',
  'notice.nothingOpen':
    'Det där förstod jag tyvärr inte. Jag planerar flytten av en kunds licensbaserade prenumerationer till CSP: skriv ”börja” för att komma i gång, eller ”hjälp”.',
  'notice.nothingOpen.mention':
    'Det där förstod jag tyvärr inte. Jag planerar flytten av en kunds licensbaserade prenumerationer till CSP; nämn mig med @ och skriv ”börja” för att komma i gång, eller ”hjälp”.',
  'notice.alreadyAnswered': 'Det kortet gäller inte längre. Här är du nu.',
  'notice.alreadyAnswered.idle': 'Det kortet gäller inte längre. Skriv ”börja” för att planera en flytt.',
  'notice.alreadyAnswered.idle.mention':
    'Det kortet gäller inte längre. Nämn mig med @ och skriv ”börja” för att planera en flytt.',
  'notice.notYours': 'Den knappen hör till någon annans konversation. Skriv ”börja” för att få en egen.',
  'notice.notYours.mention':
    'Den knappen hör till någon annans konversation. Nämn mig med @ och skriv ”börja” för att få en egen.',
  'notice.notYours.open':
    'Den knappen hör till någon annans konversation. Din fortsätter med kortet som har ditt namn.',
  'notice.picture':
    'Bilder och filer kan jag tyvärr inte läsa. Skriv ”börja” för att planera en flytt, eller ”hjälp”.',
  'notice.picture.mention':
    'Bilder och filer kan jag tyvärr inte läsa. Nämn mig med @ och skriv ”börja” för att planera en flytt, eller ”hjälp”.',
  'notice.empty': 'Meddelandet var tomt. Skriv ”börja” för att planera en flytt, eller ”hjälp”.',
  'notice.empty.mention':
    'Meddelandet var tomt. Nämn mig med @ och skriv ”börja” för att planera en flytt, eller ”hjälp”.',
  'notice.tooLong':
    'Meddelandet är för långt för mig: håll det under {most, number} tecken och {words, number} ord. Skriv ”hjälp” för att se vad jag kan.',
  'notice.tooLong.mention':
    'Meddelandet är för långt för mig: håll det under {most, number} tecken och {words, number} ord. Nämn mig med @ och skriv ”hjälp” för att se vad jag kan.',
  'notice.unknownButton': 'Den knappen känner jag inte till. Skriv ”hjälp” för att se vad jag kan.',
  'notice.unknownButton.mention':
    'Den knappen känner jag inte till. Nämn mig med @ och skriv ”hjälp” för att se vad jag kan.',
  'notice.startedOver': 'Vi börjar om. De tidigare svaren är glömda.',
  'notice.atFirstQuestion': 'Det här är den första frågan: det finns inget före den.',
  'notice.nothingToChange': 'Det finns inget svar att ändra än. Skriv ”börja” för att planera en flytt.',
  'notice.nothingToChange.mention':
    'Det finns inget svar att ändra än. Nämn mig med @ och skriv ”börja” för att planera en flytt.',
  'notice.failed':
    'Något gick tyvärr fel hos mig. Dina tidigare svar är i säkert förvar: försök igen om en stund. Om det händer igen ger du din administratör den här referensen: {reference}',
  'notice.slow': 'Det här tar längre tid än vanligt. Jag håller på: svaret kommer här så snart jag har det.',
  'notice.unseen':
    'Mitt senaste meddelande kanske inte nådde dig, så det du skrev räknade jag inte som svar på det. Här kommer det igen.',
  'notice.slowDown':
    'Lugn, tack: jag läser högst {most} meddelanden på {seconds} sekunder, och det här läste jag inte. Vänta {seconds} sekunder och fortsätt sedan där du var.',
  'notice.otherTenant':
    'Jag arbetar tyvärr för en annan organisation och kan inte hjälpa dig här. Jag sparar inget av det du skriver. Din Teams-administratör kan berätta mer.',
  'notice.tenantLeft':
    'Jag arbetar inte längre för din organisation: jag skickar inga påminnelser och tar inte emot något nytt. Det du har berättat tidigare är fortfarande sparat. Skriv ”glöm mig”, så raderar jag det.',
  'notice.tenantLeft.mention':
    'Jag arbetar inte längre för din organisation: jag skickar inga påminnelser och tar inte emot något nytt. Det du har berättat tidigare är fortfarande sparat. Nämn mig med @ och skriv ”glöm mig”, så raderar jag det.',
  'notice.thanks': 'Varsågod. Skriv ”börja” för en ny flytt, eller ”ändra” för att ändra ett svar.',
  'notice.thanks.mention':
    'Varsågod. Nämn mig med @ och skriv ”börja” för en ny flytt, eller ”ändra” för att ändra ett svar.',
  'notice.thanks.open': 'Varsågod. Min fråga här ovanför väntar fortfarande på dig.',
  'notice.thanks.idle': 'Varsågod. Skriv ”börja” för att planera en flytt.',
  'notice.thanks.idle.mention': 'Varsågod. Nämn mig med @ och skriv ”börja” för att planera en flytt.',
  'notice.afterPlan':
    'Det där förstod jag tyvärr inte. Du kan ändra ett svar i din plan, eller skriva ”börja” för en annan kund.',
  'notice.afterPlan.mention':
    'Det där förstod jag tyvärr inte. Du kan ändra ett svar i din plan på dess kort, eller nämna mig med @ och skriva ”börja” för en annan kund.',
  'notice.noPlanYet': 'Det finns ingen plan än. Skriv ”börja” för att göra en.',
  'notice.noPlanYet.mention': 'Det finns ingen plan än. Nämn mig med @ och skriv ”börja” för att göra en.',
  'notice.noAnswers': 'Jag kan inte svara på frågor än. Inget har ändrats.',
  'notice.noAnswers.idle':
    'Jag kan inte svara på frågor än. Inget har ändrats. Jag planerar flytten av en kunds licensbaserade prenumerationer till CSP: skriv ”börja” för att komma i gång, eller ”hjälp”.',
  'notice.noAnswers.idle.mention':
    'Jag kan inte svara på frågor än. Inget har ändrats. Jag planerar flytten av en kunds licensbaserade prenumerationer till CSP; nämn mig med @ och skriv ”börja” för att komma i gång, eller ”hjälp”.',
  'notice.notAnswered': 'Jag kan inte svara på frågor än och har inte använt {parts}.',
  'news.accepted': 'Bra: kunden har accepterat.',
  'news.admin-rights': 'Bra: ni har administratörsbehörigheten.',
  'news.renewal-off': 'Noterat: automatisk förnyelse är av.',
  'news.refused':
    'Noterat: kunden tackade nej. Inget kan beställas förrän de accepterar, så planen är som den var. Ligger ingen inbjudan ute längre, ändra svaret om återförsäljarrelationen.',
  'news.renewed': 'Noterat: den har förnyats, så planen behöver det nya slutdatumet.',
  'news.moved':
    'Bra att det är klart. Om jag påminner dig om den här kunden, skriv ”påminnelser” och markera den som flyttad.',
  'news.step-done':
    'Bra. Jag för ingen lista över vad som är klart, så planen är som den var. Har ett svar ändrats, säg det: ”de har accepterat”, ”vi har GDAP nu”.',
  'readBack.one': 'Jag förstod: {fact}',
  'readBack.many': 'Jag förstod:',
  'readBack.happened': 'Noterat som det är nu: {fact}',
  'readBack.happened.many': 'Noterat som det är nu:',
  'readBack.was': '{answer} (förut: {before})',
  'undo.done': 'Ångrat: allt är som det var förut.',
  'undo.done.of': 'Ångrat. {parts}.',
  'undo.answer': '{field}: {answer} igen',
  'undo.answer.open': '{field}: obesvarad igen',
  'undo.watch.added': 'Jag påminner dig inte längre om {subject}',
  'undo.watch.changed': 'Påminnelserna om {subject} kommer som förut',
  'undo.settings': 'Dina inställningar är som förut',
  'undo.language': 'Jag skriver på det här språket igen',
  'undo.nothing': 'Det finns inget att ångra. Skriv ”ändra” för att ändra ett svar.',
  'undo.gone': 'Det är redan ångrat, eller för länge sedan. Skriv ”ändra” för att ändra ett svar.',
  'undo.not-the-latest':
    'Något annat har ändrats efter det. Skriv ”ångra” för att ångra den senaste ändringen, eller ”ändra” för att ändra ett svar.',
  'notice.unused':
    'Jag använde inte {parts}. Om det har betydelse för planen skriver du det på ett annat sätt.',
  'notice.unused.mention':
    'Jag använde inte {parts}. Om det har betydelse för planen nämner du mig med @ och skriver det på ett annat sätt.',
  'notice.unused.many':
    'Det finns {count, number} delar av ditt meddelande som jag inte använde: {parts} och så vidare. Om de har betydelse för planen skriver du dem på ett annat sätt.',
  'notice.unused.many.mention':
    'Det finns {count, number} delar av ditt meddelande som jag inte använde: {parts} och så vidare. Om de har betydelse för planen nämner du mig med @ och skriver dem på ett annat sätt.',
  'notice.remembered':
    'Ditt eget land är {country}, som förra gången. Skriv ”ändra mitt land” om det är fel.',
  'notice.remembered.mention':
    'Ditt eget land är {country}, som förra gången. Nämn mig med @ och skriv ”ändra mitt land” om det är fel.',
  'notice.remembered.model':
    'Din partnermodell är ”{model}”, som förra gången. Skriv ”ändra min partnermodell” om det är fel.',
  'notice.remembered.model.mention':
    'Din partnermodell är ”{model}”, som förra gången. Nämn mig med @ och skriv ”ändra min partnermodell” om det är fel.',
  'notice.remembered.both':
    'Ditt eget land är {country} och din partnermodell ”{model}”, som förra gången. Skriv ”ändra mitt land” eller ”ändra min partnermodell” om något är fel.',
  'notice.remembered.both.mention':
    'Ditt eget land är {country} och din partnermodell ”{model}”, som förra gången. Nämn mig med @ och skriv ”ändra mitt land” eller ”ändra min partnermodell” om något är fel.',

  'settings.title': 'Inställningar',
  'settings.intro':
    'Ditt språk, när jag påminner dig innan en period slutar, och hur ditt företag köper av Microsoft. Finns din stad inte i listan, skriv den till mig: tidszon Recife',
  'settings.summary':
    'Dina inställningar: språk, tidszon, klockslag, dagar före slutet, arbetsdagar, partnermodell. Du kan också skriva ”tidszon Europe/Stockholm” eller ”påminn mig klockan 8”.',
  'settings.reported': 'Ditt Teams uppger {timeZone}.',
  'settings.attention':
    '{count, plural, one {Inget är sparat än: en inställning behöver ses över, den är markerad nedan.} other {Inget är sparat än: # inställningar behöver ses över, de är markerade nedan.}}',
  'settings.language': 'Språk',
  'settings.language.teams': 'Som i Teams ({language})',
  'settings.timeZone': 'Tidszon',
  'settings.timeZone.placeholder': 'Skriv för att hitta en stad',
  'settings.hour': 'Klockslag hos dig',
  'settings.cadence': 'Dagar före slutet, till exempel 60, 30, 14, 7, 1',
  'settings.workingDays': 'Arbetsdagar',
  'settings.partnerModel': 'Så köper ditt företag av Microsoft',
  'settings.partnerModel.notSaid': 'Fråga mig i nästa flytt',
  'settings.problem.language': 'Okänt språk: välj ett.',
  'settings.problem.timeZone': 'Okänd tidszon: välj en, till exempel Stockholm.',
  'settings.problem.hour': 'Inte ett klockslag: ange en hel timme från 0 till 23.',
  'settings.problem.cadence':
    'Inte en lista med dagar: skriv högst 10 heltal från 1 till 365, till exempel 60, 30, 14, 7, 1.',
  'settings.problem.workingDays': 'Ingen dag: välj minst en.',
  'settings.problem.partnerModel': 'Välj ett av svaren.',
  'settings.saved':
    'Sparat. Jag skriver till dig kl. {hour} ({timeZone}) följande dagar: {workingDays}. Så här många dagar innan en period slutar: {cadence}.',
  'settings.next': 'Din nästa påminnelse gäller {subject} och kommer {instant} ({timeZone}).',
  'settings.noReminder': 'Just nu finns det ingen påminnelse.',
  'settings.unknownTimeZone':
    'Den tidszonen känner jag inte till. Skriv dess namn eller stad, till exempel ”tidszon Europe/Stockholm” eller ”tidszon Stockholm”.',
  'settings.severalTimeZones': 'Mer än en tidszon stämmer: {timeZones}. Skriv vilken du menar.',
  'settings.unknownHour':
    'Jag kan bara skriva på en hel timme från 0 till 23, till exempel ”påminn mig klockan 8” eller ”påminn mig klockan 17”.',

  'language.title': 'Språk',
  'language.now': 'Jag talar {language} med dig, även i påminnelser. Här kan du ändra det.',
  'language.other': 'Det språket talar jag tyvärr inte. Jag talar {languages}.',
  'language.changed': 'Okej, från och med nu talar jag {language} med dig, även i påminnelser.',
  'language.asInTeams': 'Okej, från och med nu talar jag samma språk som ditt Teams, i dag {language}.',

  'forget.title': 'Glömma allt om dig?',
  'forget.text': 'Då raderar jag allt som jag har sparat om dig, i alla chattar och kanaler:',
  'forget.warning': 'Det går inte att ångra, och det kommer inga fler påminnelser.',
  'forget.answered.yes': 'Ja. Allt raderades.',
  'forget.answered.no': 'Nej. Inget raderades.',
  'forget.done': 'Klart. Raderat: {stored}. Jag vet inte längre något om dig.',
  'forget.kept': 'Inget raderades.',
  'stored.watches':
    '{count, plural, =0 {inget att påminna om} one {en sak att påminna om} other {# saker att påminna om}}',
  'stored.reminders': '{count, plural, =0 {inga påminnelser} one {en påminnelse} other {# påminnelser}}',
  'stored.conversations':
    '{count, plural, =0 {inga konversationer} one {en konversation med sina svar} other {# konversationer med sina svar}}',
  'stored.settings': 'dina inställningar',
  'stored.settings.none': 'inga inställningar',

  'my-data.title': 'Dina uppgifter',
  'my-data.intro':
    'Det här är allt som jag har sparat om dig, i JSON-format. Skriv ”glöm mig” för att radera det.',
  'my-data.part': 'Del {part, number}, den sista',
  'my-data.part.more': 'Del {part, number}; det finns mer',
  'my-data.next': 'Nästa del',
  'my-data.elsewhere':
    'Här kan andra läsa med. Skriv ”mina uppgifter” till mig i vår personliga chatt, så skickar jag allt till dig.',

  'clock.moved':
    'Min klocka visar nu {instant} ({timeZone}), och allt som skulle ha kommit innan dess kommer genast. Skriv ”tid nu” för att ställa tillbaka den.',
  'clock.back': 'Min klocka visar den riktiga tiden igen.',
  'clock.unknown':
    'Den tiden förstod jag inte. Skriv till exempel ”tid 2027-03-24” eller ”tid 2027-03-24 09:00”, eller ”tid nu”.',

  'todo.turn-auto-renew-off.title': 'Se till att automatisk förnyelse stängs av senast den {by}',
  'todo.turn-auto-renew-off.text.partner':
    'Med automatisk förnyelse på börjar en ny period. Den nuvarande partnern stänger av förnyelsen i Partnercenter, senast den {by}.',
  'todo.turn-auto-renew-off.text.microsoft':
    'Med automatisk förnyelse på börjar en ny period. Kundens faktureringsadministratör stänger av förnyelsen i administrationscentret för Microsoft 365, senast den {by}.',
  'todo.choose-end-of-term.title': 'Bestäm senast den {by} vad som ska hända när perioden slutar',
  'todo.choose-end-of-term.text':
    'Se till att inställningen för periodens slut väljs och att den nya prenumerationen är aktiv senast den {by}. Inga kostnadsfria dagar följer: prenumerationen förnyas, upphör genast eller fortsätter månad för månad enligt Extended Service Terms till ett högre pris.',
  'todo.finish-transfer.title': 'Se till att överföringen godkänns senast den {by}',
  'todo.finish-transfer.text':
    'Kontrollera i Partnercenter hur långt överföringen har kommit. Båda partnerna måste godkänna den, en begäran upphör att gälla efter 30 dagar, och allt måste vara genomfört senast den {by}.',
  'todo.prepare-new-subscription.title': 'Se till att den nya prenumerationen är aktiv senast den {by}',
  'todo.prepare-new-subscription.text':
    'Automatisk förnyelse är av, så den gamla prenumerationen löper ut när perioden slutar. Användarna behåller filer och tjänster i 30 dagar därefter; den nya prenumerationen måste vara aktiv senast den {by}.',
  'todo.prepare-before-end.title': 'Se till att den nya prenumerationen är aktiv senast den {by}',
  'todo.prepare-before-end.text':
    'Den gamla prenumerationen är inställd på att upphöra när perioden slutar, och användarna kan förlora åtkomsten dagen efter. Den nya måste vara aktiv senast den {by}.',
  'todo.prepare-before-extended.title': 'Se till att den nya prenumerationen är aktiv senast den {by}',
  'todo.prepare-before-extended.text':
    'Efter den {by} fortsätter den gamla prenumerationen månad för månad enligt Extended Service Terms, till ett högre pris. Se till att den nya är aktiv innan dess, kontrollera användarna och säg upp den gamla.',
  'todo.buy-again.title': 'Köp på nytt senast den {by}',
  'todo.buy-again.text':
    'Perioden är slut och de 30 kostnadsfria dagarna löper. Den nya prenumerationen måste vara aktiv senast den {by}, annars går data förlorade.',
  'todo.undo-renewal.title': 'Om den förnyades: ångra det senast den {by}',
  'todo.undo-renewal.text.partner':
    'Perioden är slut och automatisk förnyelse var på. Kontrollera prenumerationen: om den förnyades mot din vilja ber du den nuvarande partnern att säga upp den i Partnercenter, med proportionell återbetalning. Sista dagen är den {by}.',
  'todo.undo-renewal.text.microsoft':
    'Perioden är slut och automatisk förnyelse var på. Kontrollera prenumerationen: om den förnyades mot er vilja säger kunden upp den i administrationscentret för Microsoft 365, med proportionell återbetalning. Sista dagen är den {by}.',
  'todo.leave-extended-terms.title': 'Faktureras fortfarande månad för månad till det högre priset',
  'todo.leave-extended-terms.text.partner':
    'Köp den nya prenumerationen, eller överför den gamla. Om du köper kontrollerar du att användarna fungerar på den nya och låter den nuvarande partnern säga upp den gamla samma dag; resten av månaden krediteras.',
  'todo.leave-extended-terms.text.microsoft':
    'Köp den nya prenumerationen, kontrollera att användarna fungerar på den och låt kunden säga upp den gamla samma dag i administrationscentret för Microsoft 365; resten av månaden krediteras.',
  'todo.provision-before-end.title': 'Se till att den nya prenumerationen är aktiv senast den {by}',
  'todo.provision-before-end.text':
    'Volymlicensavtalet slutar den {by}. Beställ den nya prenumerationen innan dess, och fråga kundens licenskontakt hur länge de gamla licenserna fungerar.',
  'todo.schedule-channel-transfer.title': 'Se till att kanalöverföringen schemaläggs senast den {by}',
  'todo.schedule-channel-transfer.text':
    'Avtalet slutar den {by}, och erbjudandet säljs inte längre. Direktpartnern eller leverantören schemalägger flytten till CSP i Partnercenter; beställ bara det som inte följer med.',
  'todo.ask-provider.title': 'Be din leverantör byta partner före periodens slut den {by}',
  'todo.ask-provider.text':
    'Båda återförsäljarna köper av samma leverantör, så inget överförs eller köps på nytt: leverantören byter partner of record. Fråga hur långt det har kommit.',
  'todo.order-now.title': 'Beställ den nya prenumerationen nu',
  'todo.order-now.text':
    'Den gamla prenumerationen är uppsagd eller pausad och kan inte överföras. Dess data sparas bara en begränsad tid: beställ den nya nu.',
  'todo.end-trial-renewal.title':
    'Se till att utvärderingens automatiska förnyelse stängs av senast den {by}',
  'todo.end-trial-renewal.text.partner':
    'Annars blir utvärderingen en betald period. Den nuvarande partnern stänger av förnyelsen i Partnercenter, senast den {by}; beställ den nya prenumerationen innan utvärderingen slutar.',
  'todo.end-trial-renewal.text.microsoft':
    'Annars blir utvärderingen en betald period. Kunden stänger av den återkommande faktureringen i administrationscentret för Microsoft 365, senast den {by}; beställ den nya prenumerationen innan utvärderingen slutar.',
  'todo.replace-trial.title': 'Se till att den nya prenumerationen är aktiv senast den {by}',
  'todo.replace-trial.text':
    'Utvärderingen slutar den {by} och blir ingen betald period. Beställ den nya prenumerationen innan dess; räkna inte med en överföring.',
  'todo.find-out.title': 'Ta reda på vad som händer när perioden slutar den {by}',
  'todo.find-out.text':
    'Kontrollera prenumerationen i Partnercenter eller i administrationscentret för Microsoft 365: den kan förnyas, upphöra genast eller ge 30 kostnadsfria dagar. Ta reda på det senast den {by}, och ha den nya prenumerationen klar i tid.',

  'reminder.digest.title': '{count, plural, one {En påminnelse} other {# påminnelser}}',
  'reminder.term': 'Tid kvar',
  'reminder.daysLeft.ahead': '{days, plural, =0 {Slutar i dag} one {# dag kvar} other {# dagar kvar}}',
  'reminder.daysLeft.past': '{days, plural, one {Slutade i går} other {Slutade för # dagar sedan}}',
  'reminder.termEnd': 'Perioden slutar',
  'reminder.day': '{day} (UTC)',
  'reminder.state': 'Läge',
  'reminder.state.extended': 'Enligt Extended Service Terms, faktureras månad för månad',
  'reminder.state.extended.maker':
    'Enligt Extended Service Terms, faktureras månad för månad · skapad av {maker}',
  'reminder.maker': 'Skapad av',
  'reminder.item': 'Perioden slutar den {termEnd} (UTC)',
  'reminder.item.maker': 'Perioden slutar den {termEnd} (UTC) · skapad av {maker}',
  'reminder.item.summary': '{subject}: {todo}',
  'reminder.words': 'Du bad mig påminna dig',
  'reminder.words.maker': 'Skapad av {maker}',
  'reminder.news.title': 'Det här har ändrats i planen',
  'reminder.news.text':
    'Microsofts sidor säger något nytt sedan du gjorde den här planen. Visa planen för att se vad det betyder för kunden.',
  'reminder.news.added': 'Nytt: {title} · {page}',
  'reminder.news.changed': '{title} · {page}',
  'reminder.news.titles': 'Nytt eller ändrat i planen: {titles}',
  'reminder.more': '{count, plural, one {och en till} other {och # till}}',
  'reminder.missed': 'Har redan löpt ut',
  'reminder.missed.item': '{subject} · perioden slutade den {termEnd} (UTC)',
  'reminder.missed.more': '{count, plural, one {och en till} other {och # till}}',
  'reminder.snooze': 'Skjut upp',
  'reminder.snooze.day': 'I 1 dag',
  'reminder.snooze.week': 'I 1 vecka',
  'reminder.snooze.until': 'Påminn mig igen den',
  'reminder.snooze.date': 'Till valt datum',
  'reminder.snooze.error': 'Välj en dag.',
  'reminder.end': 'Ändra slutdatum',
  'reminder.day.change': 'Ändra dagen',
  'reminder.end.label': 'Periodens sista dag (UTC)',
  'reminder.end.error': 'Ange periodens sista dag.',
  'reminder.end.save': 'Spara datumet',
  'reminder.done': 'Klart',
  'reminder.plan': 'Visa planen',
  'reminder.stop': 'Sluta påminna',
  'reminder.which': 'Vilken?',
  'reminder.which.error': 'Välj en.',

  'handled.title': 'Påminnelse: {subject}',
  'handled.done': 'Klart. Du får inga fler påminnelser om det här.',
  'handled.done.by': 'Klart, enligt {who}. Inga fler påminnelser skickas.',
  'handled.moved': 'Markerat som flyttat. Du får inga fler påminnelser om det här.',
  'handled.stopped': 'Stoppat. Du får inga fler påminnelser om det här.',
  'handled.snoozed': 'Uppskjutet: jag påminner dig igen {when}.',
  'handled.end': 'Perioden slutar nu den {day} (UTC).',
  'handled.day': 'Jag påminner dig den {day}.',
  'handled.cadence': 'Dagarna för påminnelserna är ändrade.',

  'watch.name.title': 'Vad ska jag kalla kunden?',
  'watch.name.hint':
    'Perioden slutar den {day} (UTC). Namnet visas på varje påminnelse, till exempel ”Contoso E3”.',
  'watch.name.hint.noDay': 'Namnet visas på varje påminnelse, till exempel ”Contoso E3”.',
  'watch.name.label': 'Kundens namn',
  'watch.name.error': 'Skriv högst {most, number} tecken.',
  'watch.name.empty': 'Jag behöver ett namn till påminnelserna. Skriv ett, högst {most, number} tecken.',
  'watch.name.too-long':
    'Det är {length, number} tecken; jag kan spara {most, number}. Korta ner det, så fortsätter vi.',
  'watch.words.title': 'Vad ska jag påminna dig om att göra?',
  'watch.words.hint': 'Skriv det med egna ord; jag skickar dem till dig den dagen.',
  'watch.words.label': 'Att göra',
  'watch.words.empty': 'Påminnelsen behöver några ord, högst {most, number} tecken.',
  'watch.words.added': 'Jag påminner dig den {day}',
  'watch.words.opened': 'Din påminnelse till den {day}',
  'watch.words.over': 'Påminnelsen till den {day} har skickats. Ändra dagen om du vill få den igen.',
  'watch.day.title': 'Vilken dag ska jag påminna dig?',
  'watch.day.hint': 'Jag skickar det här en gång, den dagen: {words}',
  'watch.day.label': 'Påminnelsens dag',
  'watch.end.title': 'När slutar perioden för {subject}?',
  'watch.end.hint': 'Periodens sista dag (UTC). Jag påminner dig innan dess.',
  'watch.end.label': 'Periodens sista dag',
  'watch.end.past': 'Den {day} har redan passerat. Ange ett datum framåt i tiden.',
  'watch.end.ambiguous':
    '{count, plural, one {Uppfattade jag dagen rätt? Skriv den annars på ett annat sätt.} other {Det kan vara flera dagar. Vilken menar du?}}',
  'watch.end.not-a-day':
    'Jag hittar inget datum i det du skrev. Skriv det som 31 mars 2027 eller 2027-03-31.',
  'watch.end.look-it-up':
    'Utan den dagen kan jag inte påminna dig. Du hittar den på prenumerationen: i Partnercenter hos den nuvarande partnern, eller i administrationscentret för Microsoft 365 hos kundens faktureringsadministratör.',
  'watch.ends.title': 'Vilket slutdatum stämmer för {subject}?',
  'watch.ends.hint.plan': 'Planens period slutar den {end}, och du skrev den {said}.',
  'watch.ends.hint.reminder':
    'Dina påminnelser med det namnet gäller den {end}, och du eller planen säger den {said}.',
  'watch.ends.known.plan': 'Den {day} – som i planen',
  'watch.ends.known.reminder': 'Den {day} – påminnelserna som redan finns',
  'watch.ends.said': 'Den {day} – en ny påminnelse',
  'watch.added.title': 'Jag påminner dig om {subject}',
  'watch.title': 'Påminnelser om {subject}',
  'watch.days.title': 'Påminnelsedatum',
  'watch.days.monthly': 'och så vidare, en gång i månaden',
  'watch.zone': 'Kl. {time} i din tidszon ({zone})',
  'watch.zone.client': 'Jag hämtade tidszonen från din Teams-klient. Stämmer den?',
  'watch.zone.nobody':
    'Jag känner inte till din tidszon och använder {zone}. Stämmer den? Du kan ändra den i inställningarna.',
  'watch.daysBefore':
    'Som du ville påminner jag om den här {days, plural, one {# dag} other {# dagar}} före slutet och inte på dina vanliga dagar.',
  'watch.none.title': 'Inga fler påminnelser',
  'watch.none.text': 'Det är för lite kvar av perioden för att en påminnelse ska hinna fram. Gör det här nu:',
  'watch.none.monthly':
    'Prenumerationen förnyas varje månad av sig själv, som det är tänkt, så det finns inget att påminna om. Den kan flyttas vilken månad som helst; vill du välja en egen dag skriver du till exempel: påminn mig den 1 mars att flytta den',
  'watch.none.over':
    'Perioden slutade den {day} (UTC), så det finns inget kvar att påminna om. Ta genast reda på vad som hände med prenumerationen, i Partnercenter eller i administrationscentret för Microsoft 365: den kan ha förnyats, ha upphört eller löpa enligt Extended Service Terms.',
  'watch.not-added': 'Jag skapade ingen påminnelse om {subject}',
  'watch.list': 'Alla påminnelser',
  'watch.settings': 'Inställningar',
  'watch.zone.confirm': 'Tidszonen stämmer',
  'watch.cadence.change': 'Ändra dagarna',
  'watch.cadence.label': 'Dagar före slutet, till exempel 60, 30, 7',
  'watch.cadence.missing': 'Ange dagarna som heltal, till exempel 60, 30, 7.',
  'watch.cadence.error':
    'Ange högst {entries, number} heltal från {nearest, number} till {farthest, number}, till exempel 60, 30, 7.',
  'watch.cadence.save': 'Spara dagarna',
  'watch.moved': 'Markera som flyttad',
  'watch.end.changed': 'Det nya slutdatumet är sparat.',
  'watch.day.changed': 'Den nya dagen är sparad.',
  'watch.cadence.changed': 'De nya dagarna är sparade.',
  'watch.elsewhere': 'Påminnelserna skickas till chatten eller kanalen där du skapade dem.',

  'list.title': 'Dina påminnelser',
  'list.page': 'Sida {page, number} av {pages, number}',
  'list.item': 'Perioden slutar den {termEnd} (UTC) · nästa påminnelse den {next}',
  'list.item.none': 'Perioden slutar den {termEnd} (UTC) · ingen påminnelse kvar',
  'list.item.words': 'En gång, den {next}',
  'list.item.words.none': 'Gällde den {day} · ingen påminnelse kvar',
  'list.item.extended': 'En gång i månaden · nästa påminnelse den {next}',
  'list.item.summary': '{subject}: {dates}',
  'list.zone': 'Påminnelsernas datum är i din tidszon, {zone}.',
  'list.hidden':
    '{count, plural, one {En till finns på annat håll: fråga mig i vår personliga chatt.} other {# till finns på annat håll: fråga mig i vår personliga chatt.}}',
  'list.which': 'Vilken vill du öppna?',
  'list.open': 'Öppna',
  'list.earlier': 'Föregående',
  'list.later': 'Nästa',

  'notice.nothingWatched':
    'Du har inga påminnelser än. Gör en plan och tryck på Påminn mig, eller skriv till exempel: påminn mig om Contoso E3 den 31 mars 2027',
  'notice.nothingWatchedHere':
    'Du har inga påminnelser här; de som du har skapat på andra håll finns i vår personliga chatt.',
  'notice.noPlanToWatch':
    'Det finns ingen plan med känt slutdatum att påminna om. Skriv till exempel: påminn mig om Contoso E3 den 31 mars 2027',
  'watch.full':
    'Du har redan påminnelser om {most, number} kunder och andra saker, och fler sparar jag inte åt en och samma person. Ingenting har ändrats. Skriv ”påminnelser”, öppna dem som du inte längre behöver och välj Sluta påminna eller Markera som flyttad.',
  'watch.full.mention':
    'Du har redan påminnelser om {most, number} kunder och andra saker, och fler sparar jag inte åt en och samma person. Ingenting har ändrats. Nämn mig med @ och skriv ”påminnelser”, öppna dem som du inte längre behöver och välj Sluta påminna eller Markera som flyttad.',
  'watch.full.again': 'Skriv sedan igen: påminn mig om {subject} den {day}',
  'watch.full.again.mention': 'Nämn mig sedan med @ och skriv igen: påminn mig om {subject} den {day}',
  'watch.full.again.words': 'Skriv sedan igen: påminn mig den {day} att {subject}',
  'watch.full.again.words.mention': 'Nämn mig sedan med @ och skriv igen: påminn mig den {day} att {subject}',
  'notice.watchedAlready': 'Den påminnelsen har du redan; inget lades till.',
  'notice.watchPlanNew': 'Den påminnelsen hör nu till planen du nyss gjorde.',
  'notice.watchLeft': 'Okej, jag skapar ingen påminnelse.',
  'notice.momentPast':
    '{when} har redan passerat, så jag skapade ingen påminnelse. Skriv igen med en senare dag eller ett senare klockslag.',
  'notice.watchUnknown': 'Jag hittar inte den påminnelsen här. Skriv ”påminnelser” för att se dina.',
  'notice.notYourWatch': 'Bara {maker}, som har skapat påminnelsen, kan ändra den.',
  'notice.notYourWatch.unnamed': 'Bara den som har skapat påminnelsen kan ändra den.',
  'notice.pickWatch': 'Välj en av dem först.',
  'notice.watchOver': 'Inget att göra: de här påminnelserna är redan avslutade.',
  'notice.noPlanKept': 'Den påminnelsen har ingen plan. Skriv ”börja” för att göra en.',
  'notice.snooze.tooLate': 'Det är för sent: {todo}. Välj en tidigare dag.',
  'notice.snooze.past': 'Den tidpunkten har passerat. Välj en senare dag.',
  'notice.snooze.none': 'Jag hittar inget datum i det du skrev. Välj ett på kortet.',
  'notice.snooze.over': 'Det finns inget kvar att skjuta upp: perioden slutade den {day} (UTC).',
  'reply.which': 'Flera av påminnelserna är fortfarande öppna. Vilken menar du?',
  'reply.nothing':
    'Ingen påminnelse från den senaste veckan är öppen här längre. Skriv ”påminnelser” för att se alla dina.',
  'reply.nothing.mention':
    'Ingen påminnelse från den senaste veckan är öppen här längre. Nämn mig med @ och skriv ”påminnelser” för att se alla dina.',
  'reply.snooze.none':
    'Jag hittar inget datum i det du skrev. Skriv till exempel ”skjut upp en vecka” eller ”skjut upp till fredag”.',
  'reply.snooze.none.mention':
    'Jag hittar inget datum i det du skrev. Nämn mig med @ och skriv till exempel ”skjut upp en vecka” eller ”skjut upp till fredag”.',
  'reply.help':
    'Det där förstod jag tyvärr inte. Gäller det påminnelsen ovan trycker du på en av dess knappar eller skriver ”klar”, ”flyttad”, ”skjut upp en vecka” eller ”sluta påminna”; ”hjälp” visar vad mer jag kan göra.',
  'reply.noAnswers':
    'Jag kan inte svara på frågor än. Inget har ändrats. Gäller det påminnelsen ovan trycker du på en av dess knappar eller skriver ”klar”, ”flyttad”, ”skjut upp en vecka” eller ”sluta påminna”; ”hjälp” visar vad mer jag kan göra.',
  'reply.help.mention':
    'Det där förstod jag tyvärr inte. Gäller det påminnelsen ovan trycker du på en av dess knappar, eller nämner mig med @ och skriver ”klar”, ”flyttad”, ”skjut upp en vecka” eller ”sluta påminna”; ”hjälp” visar vad mer jag kan göra.',
  'reply.noAnswers.mention':
    'Jag kan inte svara på frågor än. Inget har ändrats. Gäller det påminnelsen ovan trycker du på en av dess knappar, eller nämner mig med @ och skriver ”klar”, ”flyttad”, ”skjut upp en vecka” eller ”sluta påminna”; ”hjälp” visar vad mer jag kan göra.',
  'notice.end.none': 'Jag hittar inget datum i det du skrev. Välj periodens sista dag på kortet.',
  'notice.end.past': 'Den {day} har redan passerat, så ingen påminnelse skulle skickas. Inget ändrades.',

  'region.africa': 'Afrika',
  'region.asia-pacific': 'Asien och Stillahavsområdet',
  'region.australia': 'Australien',
  'region.brazil': 'Brasilien',
  'region.canada': 'Kanada',
  'region.china': 'Kina',
  'region.europe': 'Europa',
  'region.india': 'Indien',
  'region.japan': 'Japan',
  'region.korea': 'Korea',
  'region.latam-caribbean': 'Latinamerika och Karibien',
  'region.mea-cee': 'Mellanöstern, Centraleuropa och Östeuropa',
  'region.new-zealand': 'Nya Zeeland',
  'region.taiwan': 'Taiwan',
  'region.united-states': 'USA',
} as const satisfies Catalogue;
