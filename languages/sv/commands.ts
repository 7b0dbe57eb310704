import type { CommandKind, RemindingWords } from '../language.ts';
import type { CommandLeads } from '../command-words.ts';

/** What asks the bot to do something; politeness and small words around it do not matter. */
export const commands = {
  start: `
    börja, börja nu, starta, start, kör, kör igång, kör hårt, då kör vi, kom igång, komma igång, sätt igång, dra igång, ny (flytt|plan|kund), (nästa|ytterligare en) kund, en (kund|flytt|plan) till, planera
    (göra|gör|skapa|starta|börja) [en ](plan|flytt), (planera|planera in) (en flytt|flytten|en till), börja planera, sätta igång, [hjälp mig ][att ]planera en flytt
    flytta (en kund|kund|kunden|kunder|prenumerationer|licenser|abonnemang|en kunds licenser|en kunds prenumerationer)[ till csp], ska flytta en kund[ till csp], (har|fått) en (ny kund|kund till)[ att (flytta|planera)]`,
  'start-over': `
    (kan vi|kan jag|får jag|vi) (börja|starta|ta det) om[ från början], (börja|starta|göra|gör|börjar|ta|tar) (om|om det|det om|den om)[ (från början|på nytt|igen|allt|alltihop|allting|från noll|från scratch)]
    (börja|starta) (igen|på nytt|från början|från noll|från scratch), (från|ända från) början, nollställ[ allt], återställ[ allt], (vi|jag) börjar om[ helt| från noll| från början], ta det från noll, vi tar det från (noll|början)
    rensa[ (allt|alltihop|allting|hela)], ny konversation, omstart, radera planen[ och börja om], (släng|kasta|slopa|skrota) (allt|alltihop|planen|hela planen|det)
    [vi |jag |kan vi ](tar|ta|gör|göra|kör|köra|börjar|börja) om (allt|alltihop|allting|det|det hela|hela grejen) från (noll|början|scratch|start)`,
  form: `
    (kan jag få|får jag|kan du visa|kan vi ta|jag vill ha) (formuläret|ett formulär|alla frågor), formulär[et], ett formulär, svara på allt[ (i|på) ett formulär], (visa|öppna|ta fram|ge mig|fyll i|fylla i|använd|använda|kör) [mig ](formulär|formuläret|ett formulär)
    [visa |ge mig |se |ta |ställ ]alla [de ](frågor|frågorna)[ (på en gång|samtidigt|på ett kort|i ett formulär|i ett svep|direkt|på samma gång)], allt på (en gång|ett kort|en sida)
    [ge mig |jag vill ha |hellre |visa ](ett formulär|formuläret) (i stället|istället|hellre)[ (för|än) [alla |tjugo |20 |en massa ]frågor]`,
  help: `
    (kan|kunde) du hjälpa mig, kan jag få hjälp, hjälp[ mig], hjälpa mig, få hjälp, behöver [lite ]hjälp[ här], vad kan (du|jag)[ (göra|skriva|säga|hjälpa till med|hjälpa mig med)], vad gör du, vad ska jag (skriva|svara|göra)
    visa vad (jag|du) kan (göra|säga)[ här], hur gör (man|jag), hur (fungerar|funkar) (det|det här|du|detta|den här), vem är du, vad är (det här|detta)[ för något| för nåt]
    (fattar|förstår|begriper) (inte|ingenting|noll|inget|inte ett dugg)[ (frågan|vad du menar|någonting|ett dugg|detta)], hänger inte med, vad (betyder|menas)[ med] (det|det här), vad menas, (vad|hur) menar du
    (visa )?(kommandon|menyn|hjälpen|hjälp), meny, information, jag (är|har kört) (vilse|fast), sitter fast, kört fast`,
  greeting: `
    hej, hejsan, hej hej, hallå[ där], tjena, tjenare, tja, tjo, tjabba, hej (där|på dig|på er|allihop|du|igen), god (morgon|dag|kväll|eftermiddag|middag|förmiddag), godmorgon, goddag, morrn, moi, mojn, moj, morjens, terve, halloj`,
  back: `
    tillbaka, bakåt, (gå|backa|ta mig|hoppa|vill) (tillbaka|bakåt|ett steg tillbaka|ett steg), backa, gå (tillbaka|bakåt) ett steg, (föregående|förra) (frågan|fråga|steget), föregående
    [gå |hoppa |backa ](tillbaka )?(en|ett) (fråga|steg)[ tillbaka| bakåt], (gå |gå tillbaka |tillbaka |backa )till (förra|föregående) (frågan|fråga|steget)`,
  cancel: `
    avbryt[ (allt|det|det här|detta|flytten|planen)], avbryta, avsluta[ (nu|det här|detta)], stopp, stoppa, sluta, stanna, lägg (av|ner|ner det), skit i det, (strunt|strunta) i (det|det här|alltihop), skippa (allt|det här|alltihop)
    glöm (det|det här), låt (bli|det vara), det räcker, avbryt (alltsammans|alltihop), vi skiter i det, jag ger upp, ge upp, vi tar det (senare|en annan gång|en annan dag), nu räcker det
    [vi |jag ](tar|gör|kör|fortsätter) (det|det här|resten|detta|den här) (senare|sen|sedan|imorgon|en annan gång)`,
  resume: `fortsätt, fortsätta, (gå|kör|fortsätt|gå) vidare, vidare, återuppta, kör på, (fortsätt|fortsätta|ta vid|plocka upp|börja) där vi (var|slutade|var sist), fortsätt med planen, (var|vart) var vi[ nånstans], nu kör vi (vidare|igen)`,
  skip: `
    (hoppa|hoppar|hoppa vi) över[ (det|den|den här|denna|den här frågan|frågan|denna fråga|den frågan)], skippa[ (den|den här|frågan|den frågan|den här frågan)], pass, passa, passar, nästa[ fråga], vi tar den (senare|sen)
    ta den (sen|senare)`,
  plan: `planen, min plan, skapa (planen|min plan), (kan du visa|kan jag få se|får jag se|kan jag se|jag vill se|visa mig igen) (planen|min plan), (visa|se|ge mig|ta fram|gör|visa mig|få se|få|vis) (plan|planen|min plan|hela planen)[ igen], hur ser planen ut, (kan du visa|kan jag få se|får jag se|kan jag se|jag vill se|visa mig|visa|se) [hela ](planen|min plan) (igen|en gång till|på nytt)`,
  change: `
    ändra på, ändra[ (på )?(ett svar|mitt svar|svaret|något|nåt|något svar|svaren|det|antalet|datumet|landet)], rätta[ (ett svar|mitt svar|svaret|något|det)], byt, byta[ (svar|ut ett svar)], korrigera[ ett svar]
    redigera[ (svar|svaren|planen)], justera[ planen], uppdatera[ (planen|ett svar)], fixa
    [jag ][behöver |måste ](ändra|rätta|byta|korrigera|redigera) (på )?(ett|något|nåt) av (mina svar|svaren), [jag ][behöver |måste |skulle behöva ](ändra|rätta|byta|korrigera|redigera|fixa) (på )?(mitt|det) (förra|senaste|tidigare|föregående) (svar|svaret)`,
  thanks: `
    tack, tackar, tackar tackar, tack (för idag|för i dag|så mycket|så hemskt mycket|så jättemycket|ska du ha|för hjälpen|för idag|för i dag|på förhand|tack|snälla), (stort|tusen|många) tack, tackar så mycket, kanon[ tack], toppen[ tack]
    perfekt[ tack], suveränt[ tack], grymt[ tack], snyggt, bra jobbat, kiitos`,
  settings: `
    inställning[ar|arna|en], (mina|visa|öppna|ändra|visa mina|ändra mina|öppna mina|visa mig mina) (inställningar|inställningarna), [min |ändra |byt |byta |ändra min |sätt ](tidszon|tidszonen|tidzon)
    [mina |ändra |ändra mina |sätt ](arbetsdagar|arbetsdagarna)`,
  language: `språk[et|en], mitt språk, språkinställning[ar], (byt|byta|ändra|välj|välja|växla|ställ in) [mitt |ett |på ](språk|språket), (annat|andra|fler|ett annat) språk, (vilka|vilket) språk (kan|talar|pratar|förstår|finns)[ du]`,
  'forget-me': `
    radera allt, glöm (mig|bort mig|allt|allting|allt om mig|allting om mig|mina uppgifter|mina data|allt du vet om mig)
    (radera|ta bort|släng|rensa) (mig|allt om mig|mina uppgifter|alla mina uppgifter|mina data|all min data|min data|alla uppgifter om mig|allt du har om mig|allt du vet om mig|mina personuppgifter)`,
  'my-data': `
    (mina uppgifter|mina data|min data|alla mina uppgifter|mina personuppgifter)
    (visa|ge mig|skicka|hämta|ladda ner|ladda ned|exportera|få ut|få se) [mig ](mina uppgifter|mina data|min data|all min data|alla mina uppgifter|mina personuppgifter), exportera, registerutdrag, vad (vet|sparar|lagrar) du om mig
    vad har du (sparat|lagrat|för uppgifter) om mig, vilka uppgifter (har|sparar) du[ om mig]`,
  watch: `
    bevaka[ (det|den|dem|dom|detta|det här|den här|planen|den här planen|min plan|kunden|den här kunden)], håll (koll|ett öga) på (det|den|den här|planen|kunden|den här kunden)
    påminn mig om (det|det här|detta|den|den här|planen|den här planen)`,
  reminders: `
    (kan du visa|kan jag få se|får jag se|vad har jag för|vilka är) [mina ](påminnelser|påminnelserna|bevakningar), påminnelser[na]
    (mina|alla|alla mina|visa|visa mina|visa alla|visa alla mina|lista|lista mina|lista alla|se|se mina|vilka) (påminnelser|påminnelserna|bevakningar|bevakningarna), bevakningar[na], listan, lista, visa (lista|listan), vad bevakar (jag|du)
    vilka (bevakar|bevakningar har) (jag|du|vi), (ändra|ta bort|radera|stoppa|avsluta|släng) [en ](påminnelse|påminnelsen|påminnelser|påminnelserna|bevakning|bevakningen), sluta påminna[ mig], inga fler påminnelser
    vilka påminnelser (har jag|finns det|finns)[ (igång|inlagda|liggande|satta|kvar)], vilka [av mina ]kunder bevakar (jag|du)`,
  moves: `[visa |lista |se ][mina|våra|alla|alla mina] [öppna |pågående ]flyttar, flyttar, flyttarna, vilka flyttar (är öppna|pågår|har (jag|vi)), mina pågående flyttar`,
  draft: `utkast, utkasten, [visa |ge mig ][texterna|texter|text] att skicka vidare, [kan du ][hjälp mig ](skriv|skriva|formulera|förbered|gör|skissa)[ mig] (ett|en|mejlet|brevet|meddelandet|inbjudan|begäran|beskedet|texten|utkastet|) [kort |färdigt |färdig ](mejl|mail|brev|meddelande|inbjudan|begäran|besked|text|utkast|) (till|för|åt) (kunden|gamla partnern|den gamla partnern|nuvarande partnern|den nuvarande partnern|andra partnern|partnern|supporten|faktureringssupporten|microsoft|microsofts support), (skriv|formulera|förbered|gör|skissa) (ett|en) (mejl|mail|brev|meddelande|inbjudan|begäran|besked|text|utkast), (skriv|formulera) (mejlet|mailet|brevet|meddelandet|inbjudan|begäran|beskedet|texten|utkastet), vad ska jag skriva till (kunden|partnern|gamla partnern|den gamla partnern|supporten), (skriv|skriva) till (kunden|partnern|gamla partnern|den gamla partnern|supporten)`,
  calendar: `[lägg |lägg in |spara |sätt ][det|den|dem|detta|datumen|alla datum|allt] i (min|vår|) kalender[n], kalender[n], (lägg in|spara) i kalender[n], kalenderfil[en], [en |skicka en |ge mig en ](ics-fil|ics fil|kalenderfil), ics, (exportera|spara) datumen, datumen till kalendern, datum i kalendern, datumen som (ics|kalenderfil)`,
  portfolio: `[visa |lista |se |öppna ](mina|våra|alla mina|alla våra) (prenumerationer|abonnemang), (visa|lista|se|öppna) [alla ](prenumerationer|abonnemang), portfölj[en], [visa |se ][min |vår ](portfölj|prenumerationslista), [visa |se ](portföljen|prenumerationslistan), (vilka|vad för) (prenumerationer|abonnemang) har (jag|vi), importerade prenumerationer`,
  'give-list': `(använd|dela) (min lista|min portfölj|mina prenumerationer) (här|med teamet|med kanalen|med gruppen), ge (teamet|kanalen|gruppen) (min lista|min portfölj|mina prenumerationer)`,
  'take-list-back': `ta tillbaka (min lista|min portfölj|mina prenumerationer), ta (min lista|min portfölj|mina prenumerationer) tillbaka, sluta dela (min lista|min portfölj|mina prenumerationer)`,
  about: `
    om, (om|info om|information om|berätta om) (dig|dig själv|boten|den här boten|appen|den här appen|licensflyttguiden)
    [visa |din |botens |appens ](version|versionen|versionsnummer), versionsnummer, vilken version (är det här|är det|är du|har du|kör jag|använder jag|är detta), vad har du för version
    vem har gjort (dig|boten|den här boten|appen|den här appen), vem ligger bakom (dig|boten|appen|det här), vem står bakom (dig|boten|appen|det här), vem (kontaktar|frågar|vänder|skriver) jag[ mig][ till] (om|vid) (problem|fel) med (dig|boten|appen)
    (kontakta|nå) (din|er|botens) support, supportkontakt, kontaktuppgifter, (integritetspolicy|integritetspolicyn|dataskydd|dataskyddssidan|sekretesspolicy), (din|er|appens) (integritetspolicy|integritetssida|sekretesspolicy), är du (från|gjord av) microsoft, är du en (robot|bot|ai|människa|microsoft-produkt)`,
} as const satisfies Readonly<Record<CommandKind, string>>;

/** What leads a setting, a language or a field that is named behind it; and what may stand around any command. */
export const leads = {
  politeness: `
    toppen, perfekt, utmärkt, bra, super, snälla, vänligen, var (snäll|vänlig) och, är du snäll, gärna, nu, ok, okej, okay, då, så, jo, alltså, bot, botten, hej, hejsan, tjena, (jag|vi) (vill|skulle vilja|önskar|behöver)[ gärna], du, ska vi
    (kan|kunde|vill) (du|ni), skulle (du|ni) kunna, låt (oss|mig), bara, tack[ så mycket], tackar, och, för mig, med det, med mig`,
  asking: `[var |hur ](kan|gör|ändrar|byter|hittar|ser|får) (jag|man|vi)[ få], skulle jag kunna`,
  'time-zone': `[min ]tid[s]zon[en][ är], (sätt|ställ in|ändra|byt) [min ]tid[s]zon[en] (till|på), (byt|ändra|ställ in|använd) tid[s]zon[en], jag är i tid[s]zonen`,
  hour: `påminn mig[ alltid][ klockan| kl| vid| vid klockan| runt], påminn alltid klockan, (skicka [mina ])?påminnelse[r|rna] (klockan|kl), påminnelsetid, ändra tiden till (klockan|kl), klockslag, timme`,
  language: `språk, mitt språk är, språket är, (byt|byta|ändra|sätt) [mitt ]språk[et] till, ställ in språk[et][ på| till], välj språk, använd språket`,
  speak: `på, (tala|prata|skriv|skriva|svara|svara mig|visa|kör|köra|ta det|vi tar det)[ på], (talar|pratar|kan) du, jag (talar|pratar|föredrar|vill ha), hellre[ på], (byt|byta|ändra|gå över|växla) till, använd`,
  languages: {
    en: `(brittisk|amerikansk) engelska`,
    sv: `finlandssvenska, rikssvenska`,
    pt: `(brasiliansk|europeisk) portugisiska, brasilianska`,
  },
  clock: `tid[en], (sätt|ställ|flytta) tiden till, ställ klockan på`,
  now: `nu, i[ ]dag, tillbaka`,
  determiners: `den, det, de, min, mitt, mina, vår, vårt, våra, din, ditt, dina, er, ert, era, deras, denna, detta, dessa, den här, det här, en, ett`,
  accented: `ändra`,
  vague: `[ett |mitt |ett av |förra |senaste |föregående ]svar[et|en], mina svar, något[ annat| svar], nåt, det, den, det där, land[et], länder[na], datum[et], nummer, antal[et]`,
} as const satisfies CommandLeads;

/** How somebody asks to be reminded of a customer or of a thing to do, and answers a reminder. */
export const reminding = {
  remind: `(påminn|påminna|pinga|knuffa|peta på|larma|puffa) (mig|oss), [en |ny ]påminnelse, (lägg (till|in)|skapa|sätt|ställ in|ge mig|skicka|skicka mig|gör) [en ]påminnelse, (säg|säga|hojta|ropa) till (mig|oss), hojta[ till]`,
  tell: `hör av dig, meddela mig, väck mig, säg[a] till[ mig], skriv till mig, varna mig, kontakta mig, tjata på mig`,
  watch: `[börja ]bevaka, (håll|ha) (koll|ett öga) på, följ, övervaka, spana på`,
  about: `om[ att], att, när, för, angående, gällande, rörande, kring, till, på grund av, med anledning av, ang, apropå`,
  ends: `
    den, i, på, per, till[s][ den], till och med[ den], tom[ den], fram till[ den], senast[ den], inför den, innan[ den], före[ den]
    [som |avtalet |perioden |löptiden |vars avtal |och ](slut|slutar|går ut|löper ut|upphör|förfaller|utgår|löper till|gäller till|slutdatum|med slutdatum|förfallodatum|förnyas|tar slut)[ den| i| på| till]`,
  not: `inte, ej`,
  only: `bara, endast, enbart`,
  also: `också, även, dessutom`,
  toDo: {
    after: `att, om att, på att`,
    freely: `så [att ](jag|vi), för då (ska|måste) (jag|vi)`,
    beside: `inte, jag, vi, ska, skall, måste, behöver, bör, också, äntligen`,
    onDay: `den, i, på, per, till, senast[ den]`,
    // An infinitive: those that do not end in -a are few.
    verb: '.+a|be|bli|bo|do|ge|gro|le|ro|se|tro',
  },
  dayNumber: { before: `den`, after: `a, e` },
  lengths: {
    before: `i, med, om`,
    one: `en, ett`,
    units: { day: `dag[ar|arna], dygn[en], dar`, week: `vecka, veckor[na], v`, month: `månad[er|erna], mån` },
    whole: { day: `dagen, imorgon, i morgon`, week: `veckan, nästa vecka`, month: `månaden, nästa månad` },
    ahead: `innan[ den| det| slutet[ av| på]| avtalet för| perioden för], före[ den| slutet[ av| på]], i förväg, dessförinnan, tidigare, före det`,
  },
  politeness: `tack[ så mycket], tackar, snälla, är du snäll, är du bussig, om du kan, om det går, va, ok, okej`,
  replies: {
    done: `
      [(det |allt |nu |nu är |är |det är |allt är |jag är |vi är |redan ) ](klar|klart|klara|färdig|färdigt|färdiga), nu är det (klart|gjort|fixat), [det är |är |redan ](gjort|fixat|avklarat|ordnat|avbockat|åtgärdat)
      (jag|vi) har (gjort|fixat|ordnat) (det|den), markera[ den| det] som (klar|klart|färdig), bocka av[ den| det]`,
    moved: `
      [(redan |är |har |har blivit |kunden är |det är |den är |de är |nu är de |nu är den |de har |har redan |vi har ) ](flyttad|flyttat|flyttade|flyttats)[ över][ allt| dem| den| det], markera[ den| det] som (flyttad|flyttat)
      [är |blev ](migrerad|migrerade|överförd|överförda|överflyttad|överflyttade), flytten är (klar|gjord|genomförd)
      (allt|allting|alltihop|alla|alla licenser|alla prenumerationer|alla licenserna) (är|ligger|finns|sitter|kör|syns) (nu |redan )?(hos oss|på vår sida|i vår csp), (prenumerationerna|licenserna|allt|alla|allting|alltihop) (är|har|blev|har blivit) [nu |alla ](flyttad|flyttat|flyttade|flyttats|överförda|överförts|migrerade|migrerats), (prenumerationerna|licenserna|allt|alla|de|allting) (fördes|flyttades|migrerades|överfördes) [alla |allt |nu ](över)?`,
    stop: `sluta[ nu], stopp, stoppa, räcker nu`,
    'stop-reminders': `
      sluta (påminna|tjata|pinga)[ på][ mig| oss], (stoppa|avsluta|stäng av|ta bort) (påminnelsen|påminnelserna|påminnelser), inga fler påminnelser, (påminn|pinga) mig inte (mer|igen|längre), du behöver inte påminna mig[ mer| längre]`,
    snooze: `(snooza|snooze)[ den| det], skjut (upp|på)[ den| det| det här], senarelägg[ den| det], påminn (mig|oss) (om det )?(igen|senare), påminn igen, påminn mig på nytt`,
    later: `senare, inte (nu|idag|i dag|än|ännu|klar än|klart än|klar|klart), en annan gång, (fråga|hör av dig|försök) (igen|senare)`,
    joints: `med, om, för, till[s], i, på, igen, den, det`,
  },
} as const satisfies RemindingWords;
