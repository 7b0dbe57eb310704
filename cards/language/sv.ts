import type { Catalogue } from './en.ts';

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
  'help.command.cancel': 'avbryt',
  'help.command.cancel.text': 'Avsluta utan plan',
  'help.command.start-over': 'börja om',
  'help.command.start-over.text': 'Glöm svaren och börja från början',
  'help.command.watch': 'bevaka',
  'help.command.watch.text': 'Skapa påminnelser för planen som visas',
  'help.command.remind-me': 'påminn mig om …',
  'help.command.remind-me.text': 'Skapa påminnelser på en gång: ”påminn mig om Contoso E3 den 31 mars 2027”',
  'help.command.reminders': 'påminnelser',
  'help.command.reminders.text': 'Allt du bevakar, med nästa påminnelse först',
  'help.command.settings': 'inställningar',
  'help.command.settings.text': 'Språk, tidszon, klockslag och dagar för dina påminnelser',
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
    'Skriv ”börja” för att planera en flytt, ”formulär” för alla frågor på en gång, ”tillbaka”, ”ändra”, ”avbryt”, ”börja om”, ”påminn mig om Contoso E3 den 31 mars 2027”, ”påminnelser”, ”inställningar”, ”språk” eller ”hjälp”. I en kanal eller gruppchatt nämner du mig med @ i varje meddelande.',

  'question.progress': 'Fråga {position, number} av {total, number}',
  'question.whose': 'Till {name}. Nämn mig med @ om du skriver svaret.',
  'question.options.other': 'Något annat',
  'question.noted': 'Jag uppfattade',
  'question.summary': 'Fråga {position, number} av {total, number}: {title}',
  'question.country.placeholder': 'Skriv för att hitta ett land',
  'question.input.error': 'Ge ett svar först.',

  'question.source.title': 'Var köps prenumerationerna i dag?',
  'question.source.hint':
    '”Direkt från Microsoft” betyder köpta i administrationsportalen för Microsoft 365 och fakturerade av Microsoft, per månad eller år.',
  'question.source.lookUp':
    'Se efter vem som skickar fakturan till kunden: Microsoft, en CSP-partner eller en återförsäljare av volymlicenser.',

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
    'GDAP ger dig utvalda roller under en begränsad tid; här är det rollen Supportadministratör för tjänst som räknas. DAP är den äldre sorten med full behörighet. Med endera får du kontakta supporten för Microsoft 365 åt kunden.',
  'question.delegatedAdmin.lookUp':
    'Fråga den som är kontoadministratör för ditt Partnercenter-konto vilken administratörsrelation ni har med kunden och med vilka roller.',

  'question.subscriptionCount.title': 'Hur många aktiva prenumerationer ska flyttas?',
  'question.subscriptionCount.hint':
    'Räkna prenumerationer, inte licenser: 25 licenser som är köpta i en och samma prenumeration räknas som en. Över 150 blir planen en annan.',
  'question.subscriptionCount.lookUp':
    'Fråga den som hanterar dem i dag: den nuvarande partnern i Partnercenter, eller kundens faktureringsadministratör i administrationscentret för Microsoft 365.',

  'question.tenantSubscriptionCount.title': 'Hur många prenumerationer har klientorganisationen sammanlagt?',
  'question.tenantSubscriptionCount.hint':
    'Räkna alla licensbaserade prenumerationer, även dem som ska flyttas. En klientorganisation rymmer högst 300, gamla och nya tillsammans. Hoppa över frågan om det inte finns några andra.',
  'question.tenantSubscriptionCount.lookUp':
    'Fråga kundens faktureringsadministratör, som ser dem i administrationscentret för Microsoft 365, eller hoppa över frågan.',

  'question.offer.title': 'Hur förhåller sig det nya erbjudandet till det nuvarande?',
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
    'Periodens sista dag, räknad som UTC-dygn. Om prenumerationerna slutar olika dagar anger du den tidigaste.',
  'question.termEnd.lookUp':
    'Det står på prenumerationen: i Partnercenter hos den nuvarande partnern, eller i administrationscentret för Microsoft 365 hos kundens faktureringsadministratör.',

  'question.autoRenew.title': 'Är automatisk förnyelse på?',
  'question.autoRenew.hint':
    'Med automatisk förnyelse börjar en ny period av sig själv. I administrationscentret för Microsoft 365 kallas det återkommande fakturering.',
  'question.autoRenew.lookUp':
    'Det står på prenumerationen: i Partnercenter hos den nuvarande partnern, eller under återkommande fakturering i administrationscentret för Microsoft 365.',

  'question.termStart.title': 'När köptes eller förnyades den nuvarande perioden senast?',
  'question.termStart.hint':
    'Den dagen avgör om användarna behåller kostnadsfri åtkomst i 30 dagar efter att perioden har slutat.',
  'question.termStart.lookUp':
    'Det står på prenumerationen: i Partnercenter hos den nuvarande partnern, eller i administrationscentret för Microsoft 365 hos kundens faktureringsadministratör.',

  'field.source': 'Köps i dag',
  'field.partnerCountry': 'Ditt land',
  'field.customerCountry': 'Kundens land',
  'field.relationship': 'Återförsäljarrelation',
  'field.delegatedAdmin': 'Adminbehörighet',
  'field.subscriptionCount': 'Prenumerationer att flytta',
  'field.tenantSubscriptionCount': 'Prenumerationer sammanlagt',
  'field.offer': 'Nytt erbjudande',
  'field.licenceCount': 'Antal licenser',
  'field.termEnd': 'Perioden slutar',
  'field.autoRenew': 'Automatisk förnyelse',
  'field.termStart': 'Köpt eller förnyad',

  'choice.source.microsoft-direct': 'Direkt från Microsoft',
  'choice.source.another-partner': 'Från en annan CSP-partner',
  'choice.source.volume-licensing': 'Volymlicensiering (EA, Open …)',
  'choice.source.another-tenant': 'I en annan klientorganisation',
  'choice.relationship.accepted': 'Ja, kunden har accepterat',
  'choice.relationship.invited': 'Inbjuden, men har inte accepterat än',
  'choice.relationship.none': 'Nej, inte inbjuden än',
  'choice.delegatedAdmin.gdap': 'GDAP (Supportadmin. för tjänst)',
  'choice.delegatedAdmin.dap': 'DAP, den äldre sorten',
  'choice.delegatedAdmin.none': 'Ingen (eller GDAP utan den rollen)',
  'choice.offer.same': 'Samma erbjudande',
  'choice.offer.equivalent': 'Ett likvärdigt erbjudande',
  'choice.offer.different': 'Ett annat erbjudande',
  'choice.offer.discontinued': 'Det nuvarande säljs inte längre',
  'choice.licenceCount.unchanged': 'Ja, det blir oförändrat',
  'choice.licenceCount.changed': 'Nej, det ändras',
  'choice.autoRenew.on': 'På',
  'choice.autoRenew.off': 'Av',
  'choice.autoRenew.unknown': 'Jag vet inte',
  'value.unknown': 'Inte känt',
  'value.quoted': '”{words}”',

  'problem.missing': 'Saknas: ge ett svar.',
  'problem.not-a-choice': 'Inte något av svaren: välj ett nedan.',
  'problem.not-a-country': 'Okänt land: ange dess namn eller landskod med två bokstäver.',
  'problem.out-of-range': 'Utanför gränserna: ange ett heltal från {min, number} till {max, number}.',
  'problem.out-of-range.total':
    'Utanför gränserna: ange minst lika många som ska flyttas ({min, number}) och högst {max, number}.',
  'problem.not-a-day': 'Inte ett datum: skriv det som 31 mars 2027 eller 2027-03-31.',
  'problem.after-term-end': 'För sent: perioden kan inte börja efter sin sista dag, den {termEnd}.',
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
  'problem.look-it-up': 'Planen behöver det här svaret, så ta den tid du behöver. Här hittar du det:',
  'problem.not-a-whole-number': 'Inte ett heltal: skriv med siffror, till exempel 25.',
  'problem.not-subscriptions':
    'Det låter som licenser, användare, produkter eller kunder. Hur många prenumerationer ska den här kunden flytta? En prenumeration kan rymma många licenser.',
  'problem.picture': 'Bilder och filer kan jag tyvärr inte läsa. Skriv svaret eller välj det nedan.',
  'problem.empty': 'Meddelandet var tomt. Skriv svaret eller välj det nedan.',
  'problem.too-long':
    'Meddelandet är för långt för mig. Håll det under {most, number} tecken och {words, number} ord.',

  'answered.summary': '{field}: {answer}',
  'left.text': 'Besvarades inte här.',
  'closed.text': 'Inte öppet längre.',
  'closed.summary': '{title}: inte öppet längre',
  'left.summary': '{field}: besvarades inte här',

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
  'form.label.required': '{question} (obligatorisk)',
  'form.label.tenantSubscriptionCount':
    'Hur många prenumerationer har klientorganisationen sammanlagt? (bara om den har andra än dem som ska flyttas)',
  'form.label.licenceCount':
    'Blir antalet licenser oförändrat? (bara om erbjudandet är detsamma eller likvärdigt)',
  'form.label.autoRenew': 'Är automatisk förnyelse på? (bara om du vet när perioden slutar)',
  'form.label.termStart':
    'När köptes eller förnyades den nuvarande perioden senast? (inte för volymlicenser, och inte om perioden slutar före den {day})',
  'form.whose': 'Till {name}. Nämn mig med @ om du skriver ett svar i stället.',
  'form.answered': 'Formuläret du skickade',
  'form.summary': 'Alla frågor på ett kort. Du kan också svara på dem med egna ord.',
  'form.summary.attention':
    '{count, plural, one {Ett svar på formuläret behöver ses över.} other {# svar på formuläret behöver ses över.}}',

  'resume.title': 'Välkommen tillbaka',
  'resume.title.here': 'En flytt är på gång',
  'resume.text': 'Du var vid fråga {position, number} av {total, number}: {title}',
  'resume.ask': 'Fortsätta därifrån, eller börja om?',

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
  'button.change': 'Ändra',
  'button.changeAnswer': 'Ändra ett svar',
  'button.watch': 'Bevaka',
  'button.save': 'Spara',
  'button.useTimeZone': 'Välj {timeZone}',
  'button.forgetEverything': 'Ja, glöm allt',
  'button.keepEverything': 'Nej',

  'plan.about':
    'Partner: {partnerCountry} · Kund: {customerCountry}. Gjord den {day}; alla dagar är UTC-dygn.',
  'plan.whose': 'Till {name}',
  'plan.onlyWithout.partner-transfer': 'Bara för det som du inte överför:',
  'plan.inAnyCase': 'I vilket fall som helst:',
  'plan.step': 'Steg {number, number}: {title}',
  'plan.due': 'Senast den {day} · {doer}',
  'plan.due.past': 'Skulle ha gjorts senast den {day} · {doer}',
  'plan.alternatives': 'Andra vägar som passar',
  'plan.more': 'Visa källor och svar',
  'plan.source': 'Källa: {page}',
  'plan.edition': 'Regler enligt utgåvan från den {day}',
  'plan.roles':
    'Stegen i Partnercenter görs av en kontoadministratör eller en försäljningsagent. Sidan från januari 2023 nämnde även faktureringsagenten.',

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
  'page.state': '{page} ({read})',
  'page.state.again': '{page} ({read}, oförändrad {again})',

  'summary.fact': '{name}: {value}',
  'summary.step': '{title} ({doing})',

  'verdict.ready': 'Flytten går att göra',
  'verdict.ready.free-days': 'Perioden är slut: de 30 kostnadsfria dagarna löper',
  'verdict.ready.look-up': 'Perioden är slut: ta först reda på vad som hände sedan',
  'verdict.ready.too-late': 'Perioden är slut, och data kan vara borta',
  'verdict.blocked': 'Flytten går inte att göra',
  'verdict.needs-information': 'Något måste kontrolleras först',

  'path.stop': 'Påbörja inte flytten',
  'path.tenant-migration': 'Migrera till den andra klientorganisationen',
  'path.partner-transfer': 'Överför prenumerationerna från partner till partner',
  'path.partner-transfer.term-over': 'Överför det som har förnyats och etablera genast resten på nytt',
  'path.channel-transfer': 'Överför från volymlicensiering till CSP',
  'path.expire-then-rebuy': 'Låt de gamla prenumerationerna löpa ut och köp på nytt inom 30 dagar',
  'path.rebuy-before-end': 'Köp på nytt innan perioden slutar',
  'path.too-late': 'Köp genast på nytt: perioden är slut',
  'path.invite-and-provision.none':
    'Bli accepterad som återförsäljare och etablera sedan nya prenumerationer',
  'path.invite-and-provision.invited':
    'Etablera nya prenumerationer när kunden har accepterat dig som återförsäljare',
  'path.invite-and-provision.accepted': 'Etablera nya prenumerationer',

  'who.partner': 'Du, den nya partnern',
  'who.source partner': 'Den nuvarande partnern',
  'who.customer': 'Kunden',

  'where.partner-center': '{who}, i Partnercenter',
  'where.microsoft-365-admin-center': '{who}, i administrationscentret för Microsoft 365',
  'where.microsoft-365-support': '{who}, med supporten för Microsoft 365',
  'where.outside': '{who}',

  'date.ahead': '{what}',
  'date.past': '{what} (passerat)',
  'date.auto-renew-latest': 'Sista dag att stänga av automatisk förnyelse',
  'date.term-end': 'Periodens sista dag',
  'date.reprovision-deadline': 'Sista dag för den nya prenumerationen',
  'date.disabled-from': 'Den gamla prenumerationen inaktiverad från och med',
  'date.deleted-after': 'Den gamla prenumerationen borttagen efter',

  'section.blocker': 'Det som står i vägen',
  'section.urgent': 'Gör det här först',
  'section.step': 'Steg',
  'section.date': 'Viktiga datum (UTC-dygn)',
  'section.impact': 'Vad användarna märker',
  'section.credit': 'Kredit',
  'section.caution': 'Tänk på',
  'section.next': 'Läs vidare',
  'section.sources': 'Källor',
  'section.answers': 'Svaren som planen bygger på',

  'impact.licenceReassignment': 'Ny licenstilldelning',
  'impact.dataLossRisk': 'Dataförlust',
  'impact.disruption': 'Avbrott',
  'impact.possible': 'Kan förekomma',
  'impact.no': 'Nej',

  'credit.eligible': 'Kredit',
  'credit.eligible.maybe': 'Möjlig',
  'credit.eligible.no': 'Ingen att vänta',
  'credit.contact': 'Kontakt',
  'credit.contact.partner': 'Faktureringssupporten för Microsoft 365; du får fråga åt kunden',
  'credit.contact.customer': 'Faktureringssupporten för Microsoft 365; kunden måste fråga själv',

  'advice.region-mismatch.title': 'Partner och kund finns i olika CSP-regioner',
  'advice.region-mismatch.text':
    'Din organisation ({partnerCountry}) hör till CSP-regionen ”{partnerRegion}”. Kundens klientorganisation ({customerCountry}) hör till ”{customerRegion}”. En partner kan bara ta över kunder i sin egen region. Det som kan hjälpa: en partnerorganisation i din koncern som finns i kundens region tar över, eller kunden stannar där den är.',
  'advice.region-unlisted.title': 'Fråga supporten för Partnercenter om landet',
  'advice.region-unlisted.text.one':
    '{unlistedCountry} finns inte i tabellen över CSP-regioner, så jag kan inte säga om flytten går att göra. Kontrollera med supporten för Partnercenter innan du lovar kunden något.',
  'advice.region-unlisted.text.two':
    'Varken {partnerCountry} eller {customerCountry} finns i tabellen över CSP-regioner, så jag kan inte säga om flytten går att göra. Kontrollera med supporten för Partnercenter innan du lovar kunden något.',

  'advice.request-relationship.title': 'Begär en återförsäljarrelation',
  'advice.request-relationship.title.invited': 'Kontrollera att inbjudan har kommit fram',
  'advice.request-relationship.text.none':
    'Gå till Partnercenter → Kunder → Begär en återförsäljarrelation, skicka utkastet med inbjudan till kunden och låt länken i det vara som den är. Kundens globala administratör accepterar i administrationscentret för Microsoft 365. För stöd för flera kanaler gör du likadant.',
  'advice.request-relationship.text.invited':
    'Inbjudan måste ha nått kundens globala administratör, med länken i. Om den inte har gjort det skickar du den igen: Partnercenter → Kunder → Begär en återförsäljarrelation. För stöd för flera kanaler gör du likadant.',
  'advice.await-acceptance.title': 'Vänta tills kunden har accepterat',
  'advice.await-acceptance.text':
    'Kundens globala administratör accepterar din inbjudan i administrationscentret för Microsoft 365. Etablera ingenting innan dess.',
  'advice.mca.title': 'Se till att Microsoft-kundavtalet godkänns',
  'advice.mca.text':
    'Kunden måste ha godkänt Microsoft-kundavtalet innan något beställs. Sedan januari 2026 kan en partner inte längre intyga det åt kunden.',
  'advice.partner-transfer.title': 'Överför prenumerationerna mellan partnerna',
  'advice.partner-transfer.title.term-over': 'Överför det som har förnyats',
  'advice.partner-transfer.text.term-running':
    'Du startar överföringen och båda partnerna godkänner den. Faktureringen går över till dig mitt i perioden; licenser och förfallodatum förblir som de är. En begäran rymmer högst 25 poster och upphör att gälla efter 30 dagar. Indirekta återförsäljare går via sin leverantör. Pausade eller uppsagda prenumerationer kan inte överföras.',
  'advice.partner-transfer.text.term-over':
    'Perioden är slut, och pausade eller uppsagda prenumerationer kan inte överföras: be den nuvarande partnern ta reda på vilka som har förnyats och är aktiva. För dem startar du överföringen och båda partnerna godkänner den; faktureringen går över till dig, och licenser och nytt förfallodatum förblir som de är. En begäran rymmer högst 25 poster och upphör att gälla efter 30 dagar. Indirekta återförsäljare går via sin leverantör.',
  'advice.channel-transfer.title': 'Schemalägg en kanalöverföring till CSP',
  'advice.channel-transfer.title.alternative': 'En kanalöverföring är också möjlig',
  'advice.channel-transfer.text.path':
    'I Partnercenter går det att schemalägga att tjänsterna hos en kund med Enterprise-avtal (EA) förs över till CSP. Återförsäljarrelationen kommer först.',
  'advice.channel-transfer.text.alternative':
    'I stället för att köpa på nytt går det att i Partnercenter schemalägga att tjänsterna hos en kund med Enterprise-avtal (EA) förs över till CSP. Återförsäljarrelationen kommer först.',
  'advice.find-equivalent.title': 'Hitta först ett likvärdigt erbjudande',
  'advice.find-equivalent.text':
    'Det nuvarande erbjudandet säljs inte längre. Välj ett likvärdigt innan du flyttar något, annars går data förlorade.',
  'advice.over-150.title': 'Undvik att ha för många prenumerationer samtidigt',
  'advice.over-150.title.free-grace': 'Låt först de gamla prenumerationerna löpa ut',
  'advice.over-150.title.free-grace-renewal-off': 'Låt först de gamla prenumerationerna löpa ut',
  'advice.over-150.title.free-grace-term-over': 'Köp på nytt innan de 30 dagarna är över',
  'advice.over-150.text.free-grace':
    'Med {subscriptions, number} prenumerationer (fler än {limit, number}) skulle gamla och nya tillsammans överskrida klientorganisationens maxantal. Lösningen: se till att automatisk förnyelse stängs av, låt de gamla löpa ut efter den {termEnd} och köp på nytt senast den {deadline}; köpet kan du eller kunden göra. Användarna behåller filer och tjänster under tiden.',
  'advice.over-150.text.free-grace-renewal-off':
    'Med {subscriptions, number} prenumerationer (fler än {limit, number}) skulle gamla och nya tillsammans överskrida klientorganisationens maxantal. Lösningen: automatisk förnyelse är avstängd, så låt de gamla löpa ut efter den {termEnd} och köp på nytt senast den {deadline}; köpet kan du eller kunden göra. Användarna behåller filer och tjänster under tiden.',
  'advice.over-150.text.free-grace-term-over':
    'Med {subscriptions, number} prenumerationer (fler än {limit, number}) skulle gamla och nya tillsammans överskrida klientorganisationens maxantal. Lösningen: låt de gamla, som löpte ut den {termEnd}, förbli utgångna och köp på nytt senast den {deadline}; köpet kan du eller kunden göra. Användarna behåller filer och tjänster under tiden.',
  'advice.over-150.text.grace-over':
    'Med {subscriptions, number} prenumerationer (fler än {limit, number}) skulle gamla och nya tillsammans överskrida klientorganisationens maxantal. De 30 dagarna för att köpa på nytt efter slutet den {termEnd} tog slut den {deadline}. Det som återstår: köp i så små omgångar att de ryms i klientorganisationen.',
  'advice.over-150.text.no-free-grace':
    'Med {subscriptions, number} prenumerationer (fler än {limit, number}) skulle gamla och nya tillsammans överskrida klientorganisationens maxantal. De 30 kostnadsfria dagarna för att låta de gamla löpa ut och köpa på nytt finns inte längre för den här perioden. Det som återstår: en överföring där det är möjligt, omgångar som är små nog att rymmas i klientorganisationen, eller Extended Service Terms som en betald övergång.',
  'advice.over-150.text.no-free-grace-bought-direct':
    'Med {subscriptions, number} prenumerationer (fler än {limit, number}) skulle gamla och nya tillsammans överskrida klientorganisationens maxantal. De 30 kostnadsfria dagarna för att låta de gamla löpa ut och köpa på nytt finns inte längre för den här perioden. Det som återstår: omgångar som är små nog att rymmas i klientorganisationen, eller Extended Service Terms som en betald övergång.',
  'advice.over-150.changed.no-free-grace':
    'Det här har ändrats: enligt sidan från januari 2023 kan de gamla löpa ut och köpas på nytt inom 30 kostnadsfria dagar.',
  'advice.over-150.changed.no-free-grace-bought-direct':
    'Det här har ändrats: enligt sidan från januari 2023 kan de gamla löpa ut och köpas på nytt inom 30 kostnadsfria dagar.',
  'advice.over-150.text.unknown-bought-direct':
    'Med {subscriptions, number} prenumerationer (fler än {limit, number}) skulle gamla och nya tillsammans överskrida klientorganisationens maxantal. Om 30 kostnadsfria dagar följer på perioden: se till att automatisk förnyelse stängs av, låt de gamla löpa ut och köp på nytt inom de dagarna; köpet kan du eller kunden göra. Om inte: omgångar som är små nog att rymmas i klientorganisationen, eller Extended Service Terms som en betald övergång.',
  'advice.over-150.text.unknown':
    'Med {subscriptions, number} prenumerationer (fler än {limit, number}) skulle gamla och nya tillsammans överskrida klientorganisationens maxantal. Om 30 kostnadsfria dagar följer på perioden: se till att automatisk förnyelse stängs av, låt de gamla löpa ut och köp på nytt inom de dagarna; köpet kan du eller kunden göra. Om inte: en överföring där det är möjligt, omgångar som är små nog att rymmas i klientorganisationen, eller Extended Service Terms som en betald övergång.',
  'advice.tenant-limit.title': 'Ha högst {limit, number} prenumerationer i klientorganisationen',
  'advice.tenant-limit.text.free-grace':
    'Gamla och nya skulle tillsammans bli {tenantTotal, number}; en klientorganisation rymmer högst {limit, number} licensbaserade prenumerationer (fel 800066). Lösningen: se till att automatisk förnyelse stängs av, låt de gamla löpa ut efter den {termEnd} och köp på nytt senast den {deadline}; köpet kan du eller kunden göra. Användarna behåller filer och tjänster under tiden.',
  'advice.tenant-limit.text.free-grace-renewal-off':
    'Gamla och nya skulle tillsammans bli {tenantTotal, number}; en klientorganisation rymmer högst {limit, number} licensbaserade prenumerationer (fel 800066). Lösningen: automatisk förnyelse är avstängd, så låt de gamla löpa ut efter den {termEnd} och köp på nytt senast den {deadline}; köpet kan du eller kunden göra. Användarna behåller filer och tjänster under tiden.',
  'advice.tenant-limit.text.free-grace-term-over':
    'Gamla och nya skulle tillsammans bli {tenantTotal, number}; en klientorganisation rymmer högst {limit, number} licensbaserade prenumerationer (fel 800066). Lösningen: låt de gamla, som löpte ut den {termEnd}, förbli utgångna och köp på nytt senast den {deadline}; köpet kan du eller kunden göra. Användarna behåller filer och tjänster under tiden.',
  'advice.tenant-limit.text.grace-over':
    'Gamla och nya skulle tillsammans bli {tenantTotal, number}; en klientorganisation rymmer högst {limit, number} licensbaserade prenumerationer (fel 800066). De 30 dagarna för att köpa på nytt efter slutet den {termEnd} tog slut den {deadline}. Det som återstår: köp i så små omgångar att de ryms i klientorganisationen.',
  'advice.tenant-limit.text.no-free-grace':
    'Gamla och nya skulle tillsammans bli {tenantTotal, number}; en klientorganisation rymmer högst {limit, number} licensbaserade prenumerationer (fel 800066). De 30 kostnadsfria dagarna för att låta de gamla löpa ut och köpa på nytt finns inte längre för den här perioden. Det som återstår: en överföring där det är möjligt, omgångar som är små nog att rymmas i klientorganisationen, eller Extended Service Terms som en betald övergång.',
  'advice.tenant-limit.text.no-free-grace-bought-direct':
    'Gamla och nya skulle tillsammans bli {tenantTotal, number}; en klientorganisation rymmer högst {limit, number} licensbaserade prenumerationer (fel 800066). De 30 kostnadsfria dagarna för att låta de gamla löpa ut och köpa på nytt finns inte längre för den här perioden. Det som återstår: omgångar som är små nog att rymmas i klientorganisationen, eller Extended Service Terms som en betald övergång.',
  'advice.tenant-limit.changed.no-free-grace':
    'Det här har ändrats: enligt sidan från januari 2023 kan de gamla löpa ut och köpas på nytt inom 30 kostnadsfria dagar.',
  'advice.tenant-limit.changed.no-free-grace-bought-direct':
    'Det här har ändrats: enligt sidan från januari 2023 kan de gamla löpa ut och köpas på nytt inom 30 kostnadsfria dagar.',
  'advice.tenant-limit.text.unknown-bought-direct':
    'Gamla och nya skulle tillsammans bli {tenantTotal, number}; en klientorganisation rymmer högst {limit, number} licensbaserade prenumerationer (fel 800066). Om 30 kostnadsfria dagar följer på perioden: se till att automatisk förnyelse stängs av, låt de gamla löpa ut och köp på nytt inom de dagarna; köpet kan du eller kunden göra. Om inte: omgångar som är små nog att rymmas i klientorganisationen, eller Extended Service Terms som en betald övergång.',
  'advice.tenant-limit.text.unknown':
    'Gamla och nya skulle tillsammans bli {tenantTotal, number}; en klientorganisation rymmer högst {limit, number} licensbaserade prenumerationer (fel 800066). Om 30 kostnadsfria dagar följer på perioden: se till att automatisk förnyelse stängs av, låt de gamla löpa ut och köp på nytt inom de dagarna; köpet kan du eller kunden göra. Om inte: en överföring där det är möjligt, omgångar som är små nog att rymmas i klientorganisationen, eller Extended Service Terms som en betald övergång.',
  'advice.tenant-limit.text.as-over-150':
    'Gamla och nya skulle tillsammans bli {tenantTotal, number}; en klientorganisation rymmer högst {limit, number} licensbaserade prenumerationer (fel 800066). I steget före står lösningen; den fungerar även för den här gränsen.',
  'advice.auto-renew-off.title': 'Stäng av automatisk förnyelse',
  'advice.auto-renew-off.title.source-partner-late': 'Försök stänga av automatisk förnyelse genast',
  'advice.auto-renew-off.title.customer-late': 'Försök stänga av återkommande fakturering genast',
  'advice.auto-renew-off.text.source-partner':
    'Den nuvarande partnern öppnar Partnercenter → Kunder → kunden → Prenumerationer → prenumerationen → Status. Det måste göras minst ett UTC-dygn före förfallodatumet: perioden slutar den {termEnd}, så den sista säkra dagen är den {autoRenewLatest}.',
  'advice.auto-renew-off.text.customer':
    'Kundens faktureringsadministratör stänger av återkommande fakturering i administrationscentret för Microsoft 365. Det måste göras minst ett UTC-dygn före förfallodatumet: perioden slutar den {termEnd}, så den sista säkra dagen är den {autoRenewLatest}.',
  'advice.auto-renew-off.text.source-partner-late':
    'Den sista säkra dagen var den {autoRenewLatest}; perioden slutar i dag, den {termEnd}. Den nuvarande partnern försöker i Partnercenter → Kunder → kunden → Prenumerationer → prenumerationen → Status. Kontrollera i morgon om prenumerationen ändå har förnyats.',
  'advice.auto-renew-off.text.customer-late':
    'Den sista säkra dagen var den {autoRenewLatest}; perioden slutar i dag, den {termEnd}. Kundens faktureringsadministratör försöker i administrationscentret för Microsoft 365. Kontrollera i morgon om prenumerationen ändå har förnyats.',
  'advice.extended-service-terms.title': 'Välj vad som händer när perioden slutar',
  'advice.extended-service-terms.text.source-partner':
    'Inga kostnadsfria dagar följer på den här perioden. Se till att den nuvarande partnern gör ett medvetet val i inställningen för periodens slut, och att den nya prenumerationen är aktiv innan perioden slutar den {termEnd}. Alternativen: prenumerationen förnyas; den upphör genast och användarna förlorar åtkomsten; eller den fortsätter månad för månad enligt Extended Service Terms till ett högre pris (+3 %, eller +23 % där det inte finns någon månadsplan). Avstängd automatisk förnyelse utan uttrycklig uppsägning innebär Extended Service Terms.',
  'advice.extended-service-terms.changed.source-partner':
    'Det här har ändrats: sidan från januari 2023 utlovar 30 kostnadsfria dagar efter slutet; en CSP-period som har köpts eller förnyats den {boughtFrom} eller senare och som slutar den {endsFrom} eller senare har inga.',
  'advice.extended-service-terms.text.customer':
    'Inga kostnadsfria dagar följer på den här perioden. Se till att kunden gör ett medvetet val i inställningen för periodens slut, och att den nya prenumerationen är aktiv innan perioden slutar den {termEnd}. Alternativen: prenumerationen förnyas; den upphör genast och användarna förlorar åtkomsten; eller den fortsätter månad för månad enligt Extended Service Terms till ett högre pris (+3 %, eller +23 % där det inte finns någon månadsplan). Avstängd automatisk förnyelse utan uttrycklig uppsägning innebär Extended Service Terms.',
  'advice.extended-service-terms.changed.customer':
    'Det här har ändrats: sidan från januari 2023 utlovar 30 kostnadsfria dagar efter slutet; en period som har köpts eller förnyats direkt från Microsoft den {boughtFrom} eller senare har inga (meddelandecentret, {message}).',
  'advice.licence-count-changed.title': 'Bestäm vem som får en licens',
  'advice.licence-count-changed.text':
    'Färre licenser än användare: bestäm före flytten vem som får behålla sin. Fler: tilldela de nya. Microsofts webbsida utlovar en flytt utan störningar bara där antalet är oförändrat; för det här fallet utlovar den ingenting.',
  'advice.provision.title': 'Etablera de nya prenumerationerna',
  'advice.provision.text.free-grace':
    'Beställ de prenumerationer och licenser som kunden vill ha. När de är aktiva, senast den {deadline}, fortsätter kunden utan avbrott.',
  'advice.provision.text.before-end':
    'Beställ de prenumerationer och licenser som kunden vill ha och se till att de är aktiva innan perioden slutar den {termEnd}: inga kostnadsfria dagar följer. Då fortsätter kunden utan avbrott.',
  'advice.provision.text.before-end-to-be-safe':
    'Beställ de prenumerationer och licenser som kunden vill ha. Planera så att de är aktiva innan perioden slutar den {termEnd}: så länge du inte vet när den köptes eller senast förnyades är det inte säkert att kostnadsfria dagar följer. Då fortsätter kunden utan avbrott.',
  'advice.provision.text.term-over':
    'Beställ utan dröjsmål de prenumerationer och licenser som kunden vill ha. Perioden är slut, så användarna kan vara utan tjänst tills de nya är aktiva.',
  'advice.provision.text.plain':
    'Beställ de prenumerationer och licenser som kunden vill ha. Kunden fortsätter sedan med dem utan avbrott.',
  'advice.reassign-licences.title': 'Uppdatera licenstilldelningen',
  'advice.reassign-licences.text':
    'Kunden går över till ett annat erbjudande, så varje användare behöver en licens för det nya.',
  'advice.tenant-data.title': 'Migrera data till den nya klientorganisationen',
  'advice.tenant-data.text':
    'Mellan klientorganisationer migrerar kunderna sina data själva; det sker inte genom att prenumerationerna flyttas. Hur man gör står i Microsofts guide till migrering mellan klientorganisationer.',

  'advice.grace-over.title': 'Agera genast: de 30 dagarna är över',
  'advice.grace-over.text':
    'Den nya prenumerationen skulle ha varit aktiv senast den {deadline}, så data kan redan vara borta. Den gamla räknas som inaktiverad från och med den {disabledFrom} och som borttagen efter den {deletedAfter}. Fråga i dag vad som kan räddas: supporten för Partnercenter och den som sålde prenumerationen (den nuvarande partnern, eller supporten för Microsoft 365 om den köptes från Microsoft).',
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

  'advice.reprovision-deadline.title': 'Se till att den nya prenumerationen är aktiv senast den {deadline}',
  'advice.reprovision-deadline.text':
    'Data går förlorade om ingen ny prenumeration är aktiv inom 30 dagar från periodens slut. Den gamla är inaktiverad från och med den {disabledFrom} (dag 31) och borttagen efter den {deletedAfter} (dag 120).',
  'advice.expired-state.title': 'Statusen Utgången ger 30 dagars åtkomst',
  'advice.expired-state.text':
    'På förfallodatumet, den {termEnd}, får prenumerationen statusen Utgången (Expired) i 30 dagar: användarna behåller filer och tjänster till och med den {deadline}. Sidan Prenumerationer i Partnercenter visar inte utgångna prenumerationer; det gör ”Exportera alla prenumerationer” och API:et.',
  'advice.utc-end-day.title': 'Förfallodatum är hela UTC-dygn',
  'advice.utc-end-day.text':
    'Perioden varar till och med den {termEnd}. En förnyelse börjar kl. 00:00 UTC den {renewsOn}.',

  'advice.no-impact.title': 'Samma erbjudande, lika många licenser',
  'advice.no-impact.title.tenant-move': 'Samma licenser, men data följer inte med',
  'advice.no-impact.title.term-over': 'Samma licenser, men perioden är slut',
  'advice.no-impact.text.plain':
    'Inga licenser att tilldela på nytt, ingen dataförlust och inga avbrott, så länge den nya prenumerationen är aktiv i tid.',
  'advice.no-impact.text.tenant-move':
    'Med samma eller ett likvärdigt erbjudande och lika många licenser utlovar Microsofts webbsida ingen ny tilldelning, ingen dataförlust och inga avbrott. Det gäller prenumerationer inom en och samma klientorganisation: i en annan klientorganisation har användarna sina data först när kunden har migrerat dem.',
  'advice.no-impact.text.term-over':
    'Med samma eller ett likvärdigt erbjudande och lika många licenser finns det inget att tilldela på nytt. Microsofts webbsida utlovar också att data inte går förlorade och att inga avbrott uppstår, men för prenumerationer som fortfarande löper: nu när perioden är slut kan inget av det uteslutas.',

  'advice.credit-maybe.title': 'Fråga om en kredit',
  'advice.credit-maybe.text':
    'Kunden har köpt direkt från Microsoft och kan ha rätt till en kredit. Den hanteras av faktureringssupporten för Microsoft 365.',
  'advice.credit-contact-partner.title': 'Du får kontakta supporten för Microsoft 365',
  'advice.credit-contact-partner.text':
    'Med din administratörsbehörighet får du kontakta supporten för Microsoft 365 för kundens räkning.',
  'advice.credit-contact-customer.title': 'Kunden kontaktar supporten för Microsoft 365',
  'advice.credit-contact-customer.text':
    'Utan DAP eller GDAP (i rollen Supportadministratör för tjänst) kan du inte göra det åt kunden. Be kunden fråga hur stor krediten är och hur den ges.',
  'advice.gdap-role.title': 'Be om GDAP om du vill göra det själv',
  'advice.gdap-role.text':
    'Med GDAP och rollen Supportadministratör för tjänst skulle du kunna kontakta supporten åt kunden. En begäran om GDAP upphör att gälla efter 90 dagar.',
  'advice.cancel-guide.title': 'Så säger man upp en direktköpt prenumeration',
  'advice.cancel-guide.text':
    'Microsofts guide visar hur man säger upp en prenumeration som har köpts direkt. Tänk på datumet: en uppsagd prenumeration återbetalas inte.',
  'advice.no-credit.title': 'Ingen kredit från Microsoft',
  'advice.no-credit.text.another-partner':
    'Den sortens kredit gäller prenumerationer som har köpts direkt från Microsoft; de här köptes från en annan partner.',
  'advice.no-credit.text.volume-licensing':
    'Den sortens kredit gäller prenumerationer som har köpts direkt från Microsoft; de här hör till ett volymlicensavtal.',
  'advice.no-credit.text.another-tenant':
    'Den sortens kredit gäller prenumerationer som har köpts direkt från Microsoft; de här flyttas från en annan klientorganisation.',

  'advice.end-rules-unknown.title': 'Ta reda på vad som händer när perioden slutar',
  'advice.end-rules-unknown.text.end-unknown':
    'Ta reda på två datum för prenumerationen, i Partnercenter eller i administrationscentret för Microsoft 365: när perioden slutar, och när den köptes eller senast förnyades. Om den slutar före den {endsFrom}, eller köptes eller förnyades före den {boughtFrom}, behåller användarna åtkomsten i 30 kostnadsfria dagar efter slutet, och den nya prenumerationen måste vara aktiv inom den tiden. Annars följer inga kostnadsfria dagar: den nya prenumerationen måste vara aktiv innan perioden slutar.',
  'advice.end-rules-unknown.text.end-unknown-later':
    'Ta reda på två datum för prenumerationen, i Partnercenter eller i administrationscentret för Microsoft 365: när perioden slutar, och när den köptes eller senast förnyades. Om den köptes eller senast förnyades före den {boughtFrom} behåller användarna åtkomsten i 30 kostnadsfria dagar efter slutet, och den nya prenumerationen måste vara aktiv inom den tiden; detsamma gäller en period som slutade redan före den {endsFrom}. Annars följer inga kostnadsfria dagar: den nya prenumerationen måste vara aktiv innan perioden slutar.',
  'advice.end-rules-unknown.text.start-unknown':
    'Så länge du inte vet: planera för den {termEnd}. Ta reda på när perioden köptes eller senast förnyades: det står på prenumerationen, i Partnercenter eller i administrationscentret för Microsoft 365. Före den {boughtFrom}: användarna behåller åtkomsten i 30 kostnadsfria dagar, och gränsen för den nya prenumerationen är den {deadline}. Den {boughtFrom} eller senare: inga kostnadsfria dagar följer, gränsen är den {termEnd}, och inställningen för periodens slut (förnyelse, upphörande eller Extended Service Terms till ett högre pris) ska väljas medvetet.',
  'advice.end-rules-unknown.text.term-over':
    'Så länge du inte vet: se till att den nya prenumerationen är aktiv så snart du kan. Ta reda på när perioden köptes eller senast förnyades: det står på prenumerationen, i Partnercenter eller i administrationscentret för Microsoft 365. Före den {boughtFrom}: 30 kostnadsfria dagar följer på perioden, och den {deadline} är sista dag för den nya prenumerationen. Den {boughtFrom} eller senare: inga kostnadsfria dagar följer, och den gamla prenumerationen har förnyats, har upphört eller fortsätter enligt Extended Service Terms till ett högre pris.',
  'advice.volume-lifecycle.title': 'Volymlicenser upphör enligt egna regler',
  'advice.volume-lifecycle.text':
    'Tjänsten kan upphöra genast när en volymlicens tar slut. Fråga kundens licenskontakt vad som gäller vid periodens slut.',
  'advice.end-of-sale.title': 'Låt inte ett erbjudande som inte längre säljs löpa ut av misstag',
  'advice.end-of-sale.text':
    'Ett erbjudande som inte längre säljs förnyas bara så länge automatisk förnyelse är på; löper det ut är det förlorat, så stäng av automatisk förnyelse först när ett likvärdigt erbjudande är klart. Använd en överföring (från en annan partner) eller en kanalöverföring (från ett Enterprise-avtal) där det är möjligt.',
  'advice.dap-retired.title': 'Gå över från DAP till GDAP',
  'advice.dap-retired.text':
    'DAP beviljas inte längre och har tagits bort stegvis sedan oktober 2023. Kontrollera att din DAP fortfarande fungerar, och gå över till GDAP.',
  'advice.no-refund.title': 'Säg inte upp i förtid',
  'advice.no-refund.title.term-over': 'Säg inte upp det som har förnyats',
  'advice.no-refund.text.term-running':
    'En uppsagd prenumeration återbetalas inte. Låt de gamla löpa tills förfallodatumet är nära.',
  'advice.no-refund.text.term-over':
    'Om den gamla prenumerationen har förnyats ger en uppsägning ingen återbetalning: låt den löpa tills det nya förfallodatumet är nära.',
  'advice.seven-day-window.title': 'Det enda undantaget: 7 dagar',
  'advice.seven-day-window.text':
    'Bara inom 7 dagar från köp eller förnyelse kan en prenumeration sägas upp med återbetalning i proportion till den tid som återstår.',

  'advice.azure-plan.title': 'Azure-planen',
  'advice.azure-plan.text': 'Så kommer du i gång med priser där man betalar per användning.',
  'advice.work-with-partners.title': 'Att arbeta med andra partner',
  'advice.work-with-partners.text': 'Så kan flera partner betjäna samma kund.',

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

  'settings.title': 'Inställningar',
  'settings.intro':
    'På vilket språk jag skriver till dig, och när, innan en period slutar. Det gäller alla dina påminnelser. Finns din stad inte i listan, skriv den till mig: tidszon Recife',
  'settings.summary':
    'Dina inställningar: språk, tidszon, klockslag, dagar före slutet, arbetsdagar. Du kan också skriva ”tidszon Europe/Stockholm” eller ”påminn mig klockan 8”.',
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
  'settings.problem.language': 'Okänt språk: välj ett.',
  'settings.problem.timeZone': 'Okänd tidszon: välj en, till exempel Stockholm.',
  'settings.problem.hour': 'Inte ett klockslag: ange en hel timme från 0 till 23.',
  'settings.problem.cadence':
    'Inte en lista med dagar: skriv högst 10 heltal från 1 till 365, till exempel 60, 30, 14, 7, 1.',
  'settings.problem.workingDays': 'Ingen dag: välj minst en.',
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
  'stored.watches': '{count, plural, =0 {inga bevakningar} one {en bevakning} other {# bevakningar}}',
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
    'Med automatisk förnyelse på börjar en ny period. Den nuvarande partnern stänger av förnyelsen i Partnercenter. Den sista säkra dagen är den {by}.',
  'todo.turn-auto-renew-off.text.microsoft':
    'Med automatisk förnyelse på börjar en ny period. Kundens faktureringsadministratör stänger av förnyelsen i administrationscentret för Microsoft 365. Den sista säkra dagen är den {by}.',
  'todo.choose-end-of-term.title': 'Se till att valet för periodens slut görs senast den {by}',
  'todo.choose-end-of-term.text':
    'Inga kostnadsfria dagar följer på den här perioden: prenumerationen förnyas, upphör genast eller fortsätter månad för månad enligt Extended Service Terms till ett högre pris. Se till att inställningen för periodens slut väljs medvetet, och att den nya prenumerationen är aktiv senast den {by}.',
  'todo.finish-transfer.title': 'Se till att överföringen godkänns senast den {by}',
  'todo.finish-transfer.text':
    'Överföringen mellan partner måste godkännas av båda, och en begäran upphör att gälla efter 30 dagar. Se i Partnercenter hur långt den har kommit; den måste vara genomförd senast den {by}.',
  'todo.prepare-new-subscription.title': 'Ha den nya prenumerationen klar: aktiv senast den {by}',
  'todo.prepare-new-subscription.text':
    'Automatisk förnyelse är av, så den gamla prenumerationen löper ut när perioden slutar. Användarna behåller filer och tjänster i 30 dagar därefter; den nya prenumerationen måste vara aktiv senast den {by}.',
  'todo.buy-again.title': 'Köp på nytt senast den {by}',
  'todo.buy-again.text':
    'Perioden är slut och de 30 kostnadsfria dagarna löper. Den nya prenumerationen måste vara aktiv senast den {by}, annars går data förlorade.',
  'todo.ask-licensing-contact.title': 'Fråga licenskontakten före den {by}',
  'todo.ask-licensing-contact.text':
    'För volymlicenser gäller egna regler vid periodens slut, och tjänsten kan upphöra genast. Fråga kundens licenskontakt vad som händer den {by}, och ha den nya prenumerationen klar innan dess.',
  'todo.find-out.title': 'Ta reda på vad som händer när perioden slutar den {by}',
  'todo.find-out.text':
    'Se efter vad som gäller för prenumerationen i Partnercenter eller i administrationscentret för Microsoft 365: den kan förnyas, upphöra genast eller ge 30 kostnadsfria dagar. Ha besked senast den {by}, och ha den nya prenumerationen klar i tid.',

  'reminder.digest.title': '{count, plural, one {En påminnelse} other {# påminnelser}}',
  'reminder.term': 'Period',
  'reminder.daysLeft.ahead': '{days, plural, =0 {Slutar i dag} one {# dag kvar} other {# dagar kvar}}',
  'reminder.daysLeft.past': '{days, plural, one {Slutade i går} other {Slutade för # dagar sedan}}',
  'reminder.termEnd': 'Perioden slutar',
  'reminder.day': '{day} (UTC-dygn)',
  'reminder.maker': 'Skapad av',
  'reminder.item': 'Perioden slutar den {termEnd} (UTC-dygn)',
  'reminder.item.maker': 'Perioden slutar den {termEnd} (UTC-dygn) · skapad av {maker}',
  'reminder.item.summary': '{subject}: {todo}',
  'reminder.more': '{count, plural, one {och en till} other {och # till}}',
  'reminder.missed': 'Redan slut',
  'reminder.missed.item': '{subject} · perioden slutade den {termEnd} (UTC-dygn)',
  'reminder.missed.more': '{count, plural, one {och en till} other {och # till}}',
  'reminder.snooze': 'Skjut upp',
  'reminder.snooze.day': 'I 1 dag',
  'reminder.snooze.week': 'I 1 vecka',
  'reminder.snooze.until': 'Påminn mig igen den',
  'reminder.snooze.date': 'Till den dagen',
  'reminder.snooze.error': 'Välj en dag.',
  'reminder.end': 'Ändra förfallodatum',
  'reminder.end.label': 'Periodens sista dag (UTC-dygn)',
  'reminder.end.error': 'Ange periodens sista dag.',
  'reminder.end.save': 'Spara datumet',
  'reminder.done': 'Klart',
  'reminder.plan': 'Visa planen',
  'reminder.stop': 'Sluta påminna',
  'reminder.which': 'Vilken?',
  'reminder.which.error': 'Välj en.',

  'settled.title': 'Påminnelse: {subject}',
  'settled.done': 'Klart. Det kommer inga fler påminnelser.',
  'settled.done.by': 'Klart, enligt {who}. Det kommer inga fler påminnelser.',
  'settled.moved': 'Markerat som flyttat. Det kommer inga fler påminnelser.',
  'settled.stopped': 'Stoppat. Det kommer inga fler påminnelser.',
  'settled.snoozed': 'Uppskjutet: jag påminner dig igen {when}.',
  'settled.end': 'Perioden slutar nu den {day} (UTC-dygn).',
  'settled.cadence': 'Dagarna för påminnelserna är ändrade.',

  'watch.name.title': 'Vad ska jag kalla kunden?',
  'watch.name.hint':
    'Perioden slutar den {day} (UTC-dygn). Namnet står på varje påminnelse, till exempel ”Contoso E3”.',
  'watch.name.hint.plain': 'Namnet står på varje påminnelse, till exempel ”Contoso E3”.',
  'watch.name.label': 'Kundens namn',
  'watch.name.error': 'Ange ett namn på högst {most, number} tecken.',
  'watch.name.empty': 'Jag behöver ett namn till påminnelserna: skriv ett, högst {most, number} tecken.',
  'watch.name.too-long':
    'Det namnet har {length, number} tecken; jag kan spara {most, number}. Korta ner det.',
  'watch.end.title': 'När slutar perioden för {subject}?',
  'watch.end.hint': 'Periodens sista dag, räknad som UTC-dygn. Mina påminnelser kommer före den.',
  'watch.end.label': 'Periodens sista dag',
  'watch.end.past': 'Den {day} har redan passerat. Ange en dag som inte har varit än.',
  'watch.end.ambiguous':
    '{count, plural, one {Uppfattade jag dagen rätt? Skriv den annars på ett annat sätt.} other {Mer än en dag stämmer. Vilken menar du?}}',
  'watch.end.not-a-day': 'Jag kan inte hitta någon dag i det. Skriv den som 31 mars 2027 eller 2027-03-31.',
  'watch.end.look-it-up':
    'Utan den dagen kan jag inte påminna dig. Den står på prenumerationen: i Partnercenter hos den nuvarande partnern, eller i administrationscentret för Microsoft 365 hos kundens faktureringsadministratör.',
  'watch.added.title': 'Jag påminner dig om {subject}',
  'watch.title': 'Påminnelser om {subject}',
  'watch.days.title': 'Påminnelserna kommer',
  'watch.zone': 'i din tidszon, {zone}, kl. {time}',
  'watch.zone.client': 'Jag hämtade tidszonen från din Teams-klient. Stämmer den?',
  'watch.zone.nobody':
    'Jag känner inte till din tidszon och valde {zone}. Stämmer den? Den ändras i inställningarna.',
  'watch.daysBefore':
    'Som du ville påminner jag om den här {days, plural, one {# dag} other {# dagar}} före slutet och inte på dina vanliga dagar.',
  'watch.none.title': 'Det kommer inga fler påminnelser',
  'watch.none.text':
    'Det är för lite kvar av perioden för att en påminnelse ska hinna fram. Det här ska göras nu:',
  'watch.none.over':
    'Perioden slutade den {day} (UTC-dygn), så det finns inget kvar att påminna om. Ta genast reda på vad som hände med prenumerationen, i Partnercenter eller i administrationscentret för Microsoft 365: den kan ha förnyats, ha upphört eller löpa enligt Extended Service Terms.',
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
  'watch.end.changed': 'Det nya förfallodatumet är sparat.',
  'watch.cadence.changed': 'De nya dagarna är sparade.',
  'watch.elsewhere': 'Påminnelserna kommer i chatten eller kanalen där bevakningen skapades.',

  'list.title': 'Dina påminnelser',
  'list.page': 'Sida {page, number} av {pages, number}',
  'list.item': 'Perioden slutar den {termEnd} (UTC-dygn) · nästa påminnelse den {next}',
  'list.item.none': 'Perioden slutar den {termEnd} (UTC-dygn) · ingen påminnelse kvar',
  'list.item.summary': '{subject}: {dates}',
  'list.zone': 'Påminnelsernas datum är i din tidszon, {zone}.',
  'list.hidden':
    '{count, plural, one {En till finns på annat håll: fråga mig i vår personliga chatt.} other {# till finns på annat håll: fråga mig i vår personliga chatt.}}',
  'list.which': 'Vilken vill du öppna?',
  'list.open': 'Öppna',
  'list.earlier': 'Föregående',
  'list.later': 'Nästa',

  'notice.nothingWatched':
    'Just nu bevakar du ingenting. Gör en plan och tryck på Bevaka, eller skriv till exempel: påminn mig om Contoso E3 den 31 mars 2027',
  'notice.nothingWatchedHere':
    'Här bevakar du ingenting; det du bevakar på andra håll finns i vår personliga chatt.',
  'notice.noPlanToWatch':
    'Det finns ingen plan med ett känt periodslut att bevaka. Skriv till exempel: påminn mig om Contoso E3 den 31 mars 2027',
  'watch.full':
    'Du bevakar redan {most, number} kunder, och fler sparar jag inte åt en och samma person. Ingenting har ändrats. Skriv ”påminnelser”, öppna de bevakningar som du inte längre behöver och välj Sluta påminna eller Markera som flyttad.',
  'watch.full.mention':
    'Du bevakar redan {most, number} kunder, och fler sparar jag inte åt en och samma person. Ingenting har ändrats. Nämn mig med @ och skriv ”påminnelser”, öppna de bevakningar som du inte längre behöver och välj Sluta påminna eller Markera som flyttad.',
  'watch.full.again': 'Skriv sedan igen: påminn mig om {subject} den {day}',
  'watch.full.again.mention': 'Nämn mig sedan med @ och skriv igen: påminn mig om {subject} den {day}',
  'notice.watchedAlready': 'Det bevakar du redan; inget lades till.',
  'notice.watchLeft': 'Okej, jag skapar ingen påminnelse.',
  'notice.watchUnknown': 'Den påminnelsen känner jag inte till här. Skriv ”påminnelser” för att se dina.',
  'notice.notYourWatch': 'Bara {maker}, som har skapat påminnelsen, kan ändra den.',
  'notice.notYourWatch.unnamed': 'Bara den som har skapat påminnelsen kan ändra den.',
  'notice.pickWatch': 'Välj en av dem först.',
  'notice.watchOver': 'Inget att göra: de här påminnelserna är redan avslutade.',
  'notice.noPlanKept': 'Det hör ingen plan till den påminnelsen. Skriv ”börja” för att göra en.',
  'notice.snooze.tooLate': 'Det är för sent: {todo}. Välj en tidigare dag.',
  'notice.snooze.past': 'Den tidpunkten har passerat. Välj en senare dag.',
  'notice.snooze.none': 'Jag kan inte hitta någon dag i det. Välj en på kortet.',
  'notice.snooze.over': 'Det finns inget kvar att skjuta upp: perioden slutade den {day} (UTC-dygn).',
  'reply.which': 'Flera av påminnelserna är fortfarande öppna. Vilken menar du?',
  'reply.nothing':
    'Ingen påminnelse från den senaste veckan är öppen här längre. Skriv ”påminnelser” för att se allt du bevakar.',
  'reply.nothing.mention':
    'Ingen påminnelse från den senaste veckan är öppen här längre. Nämn mig med @ och skriv ”påminnelser” för att se allt du bevakar.',
  'reply.snooze.none':
    'Jag kan inte hitta någon dag i det. Skriv till exempel ”skjut upp en vecka” eller ”skjut upp till fredag”.',
  'reply.snooze.none.mention':
    'Jag kan inte hitta någon dag i det. Nämn mig med @ och skriv till exempel ”skjut upp en vecka” eller ”skjut upp till fredag”.',
  'reply.help':
    'Det där förstod jag tyvärr inte. Gäller det påminnelsen ovan trycker du på en av dess knappar eller skriver ”klar”, ”flyttad”, ”skjut upp en vecka” eller ”sluta påminna”; ”hjälp” visar vad mer jag kan göra.',
  'reply.noAnswers':
    'Jag kan inte svara på frågor än. Inget har ändrats. Gäller det påminnelsen ovan trycker du på en av dess knappar eller skriver ”klar”, ”flyttad”, ”skjut upp en vecka” eller ”sluta påminna”; ”hjälp” visar vad mer jag kan göra.',
  'reply.help.mention':
    'Det där förstod jag tyvärr inte. Gäller det påminnelsen ovan trycker du på en av dess knappar, eller nämner mig med @ och skriver ”klar”, ”flyttad”, ”skjut upp en vecka” eller ”sluta påminna”; ”hjälp” visar vad mer jag kan göra.',
  'reply.noAnswers.mention':
    'Jag kan inte svara på frågor än. Inget har ändrats. Gäller det påminnelsen ovan trycker du på en av dess knappar, eller nämner mig med @ och skriver ”klar”, ”flyttad”, ”skjut upp en vecka” eller ”sluta påminna”; ”hjälp” visar vad mer jag kan göra.',
  'notice.end.none': 'Jag kan inte hitta någon dag i det. Välj periodens sista dag på kortet.',
  'notice.end.past': 'Den {day} har redan passerat, så ingen påminnelse skulle komma. Inget ändrades.',

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
