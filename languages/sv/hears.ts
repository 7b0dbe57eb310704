import type { FieldNames } from '../command-words.ts';
import type { Hears } from '../concepts.ts';
import type { Language } from '../language.ts';
import {
  businessNames,
  distributorNames,
  otherProductNames,
  plainResellerNames,
  productNames,
  resellerNames,
} from '../names.ts';
import type { OutsideSubject } from '../outside-subjects.ts';

/** How Swedish says what the bot listens for: `(a|b)` either, `[a]` may be left out; commas and lines part templates. */
export const hears = {
  'source:microsoft-direct': `
    direkt, betala[r|t|s]? (till|åt) (microsoft|ms)[ direkt| själva], (köp|köper|köpt|köpta|köpte|köps|beställt|beställer|handlar|handlat|betalar|betalt|fakturerade|faktureras|inköpt|inköpta|ligger|licenserna|prenumerationerna|allt|kunden|står) direkt
    direkt (från|av|hos|via|genom|med|mot|till|ifrån) (microsoft|ms)[ själva], (microsoft|ms) direkt, direkt(köp|köpt|köpta|kund|avtal), (från|av|hos|via|genom|ifrån) (microsoft|ms)[ själva]
    (från|av|hos|via|genom|på|i) microsofts [egen |egna ](sida|sajt|webb|webbplats|hemsida|butik|webbshop|webshop|säljare), microsoft (fakturerar|drar pengarna|debiterar), (betalar|betalas|betalt) (till|hos) (microsoft|ms), faktura[n|or|orna]? från (microsoft|ms), webbdirekt
    (kredit|konto|betal|företags|bolags|visa)kort[et]?, (med|på|via) [ett |eget |vd ns |företagets |bolagets ]kort, kort(köp|betalning), (admin|administrations)[ ](cent(er|ret|rum|rumet)|portal[en]), (på|via|över) (nätet|webben|internet)
    (köp|köper|köpt|köpta|köpte|beställt|beställde|handlat|fixat|fixade|tecknat|skaffat) (själv|själva|på egen hand)`,
  'source:another-partner': `
    (annan|annan csp|annan it|nån annans|någon annans) (partner|partners|partnern|csp|återförsäljare|leverantör|leverantörs|byrå|it byrå|it firma|reseller|distributör|msp|konsultbyrå|konsult), annan (csp|microsoft|it) partner
    (gamla|gammal|förra|förre|tidigare|nuvarande|befintlig|befintliga|dagens|existerande|föregående|avlämnande|sin|deras|kundens) [it |lokala ](partner|partnern|partners|partnerns|csp|återförsäljare|återförsäljaren|leverantör|leverantören|leverantörens|byrå|it byrå|it firma|csp partner|reseller|msp)
    (hos|via|från|genom|med|av) (en|nån|någon) [csp |it |lokal |mindre |större |lokal it ](partner|leverantör|återförsäljare|csp|reseller|konkurrent|byrå|it byrå|it firma|msp), (hos|via|från|genom|med|av) (partner|partnern|csp|återförsäljare|återförsäljaren|leverantör|leverantören), csp partner
    en csp, en lokal (it byrå|it firma), konkurrent[en|ens|er]?, (hos|via|från|genom|med|av|på) ${resellerNames}, csp till csp, partner till partner, partnerbyte, byte av partner, (byter|byta|bytt|bytte) (partner|leverantör|återförsäljare|csp), från en partner till en annan, källpartner[n]`,
  'source:volume-licensing': `
    volymlicens[en|er|erna|avtal|avtalet|iering|ieringen|ierade|program|programmet]?, volym[ ]licens[er]?, volymavtal[et]?, vlsc, [ett |deras |koncernens |sitt ](ea|ees|mpsa)[ ]?avtal[et]?, [på |i |med |via ](ea|mpsa|ees) avtal[et]?, (har|på|via|med) ea, ea[ kund| kontrakt], enterprise[ ]?avtal[et]?
    enterprise agreement, företagsavtal[et]? med microsoft, open[ ](value|licens|licenser|avtal|avtalet|license)[ avtal| avtalet]?, select[ ]?(avtal|avtalet|plus), mpsa, ees, skolavtal[et]?, campusavtal[et]?, kommunens avtal, koncernavtal[et]? med microsoft`,
  'source:another-tenant': `
    [i ](en annan|någon annan|en) av (kundens|deras) [andra ](tenants|tenanter|klientorganisationer|miljöer),
    (i|från|ur|in i|kvar i) (systerbolagets|moderbolagets|dotterbolagets|koncernens) (tenant|klientorganisation|miljö)
    (annan|annan av deras|annan av kundens|andra|någon annan|nån annan|gammal|gamla|tidigare|förra|ursprungliga|separat|säljarens|den andra|den gamla) (tenant|tenanten|klientorganisation|klientorganisationen|klientorg|kundtenant|miljö), (tenant|klientorganisation) till (tenant|klientorganisation)
    tenant[en]? till en annan, mellan [två |kundens |deras |sina |olika ](tenants|tenanter|klientorganisationer|miljöer), tenant(flytt|migrering|byte|sammanslagning)[en]?, (byter|byta|byte av|slå ihop|slår ihop|slår samman) (tenant|tenants|tenanter|klientorganisation|klientorganisationer)`,
  'account:mca': `mca[ (konto|kontot|faktureringskonto)], microsoft customer agreement[ konto], microsoft[s] kundavtal, kundavtal, (nya|nyare|nytt|den nya|det nya) (faktureringskonto|kontot|kontotypen)`,
  'kind:newer': `(nya|nyare|nytt|den nya|det nya) (sorten|typen|varianten), nya, nyare, nytt, ny`,
  'account:mosa': `mosa[ (konto|kontot|avtal)], onlinetjänstavtal[et], mosp[ konto], microsoft online (services|subscription) (agreement|program), (gamla|äldre|gammal|den gamla|det gamla|den äldre) (faktureringskonto|kontot|kontotypen)`,
  'kind:older': `(gamla|äldre|gammal|den gamla|det gamla|den äldre) (sorten|typen|varianten|variant|sort|typ|modellen|skolan), gamla, gammal, gammalt, äldre`,
  'programme:enterprise': `(har|på|via|med) ea, ea[ kund| kontrakt], [ett |deras |koncernens |sitt ]ea[ ]?avtal[et]?, [på |i |med |via ]ea avtal[et]?, enterprise[ ]?avtal[et]?, enterprise agreement, enterprise`,
  'programme:other': `open[ ](value|licens|licenser|avtal|avtalet|license), select[ ]?(avtal|avtalet|plus), mpsa[ avtal| avtalet]?, ees[ avtal| avtalet]?, skolavtal[et]?, campusavtal[et]?, något annat program, annat program, ett annat program`,
  'model:direct-bill': `
    direktavtal, direct bill[ partner], direktpartner, direktfakturerande, direktfakturering, direkt (mot|med|till|hos) microsoft själva, vi (köper|beställer|handlar) (direkt|rakt) (från|av|hos|via|med|mot) (microsoft|ms), vi (har|kör) (avtal )?direkt (med|mot) (microsoft|ms)
    eget avtal med (microsoft|ms), (utan|ingen|inget) (distributör|distri|mellanhand|mellanled)[ emellan], (tier 1|tier1|nivå 1)`,
  'model:indirect-provider': `(indirekt leverantör|indirect provider), vi är [en |själva ](distributör|distributören|indirekt leverantör|distri|disti), själva distributör[en], distributör själva, vi har återförsäljare (under oss|som köper av oss), vi säljer (till|via|genom) [andra ]återförsäljare`,
  'model:indirect-reseller': `
    vår distributör är (also|ingram|ingram micro|td synnex|tech data|synnex|pax8|crayon|arrow|also cloud|dicker data|westcoast|giacom), återförsäljare under (also|ingram|ingram micro|td synnex|tech data|synnex|pax8|crayon|arrow|also cloud|dicker data|westcoast|giacom), under en (distributör|distri)
    indirekt[a], indirekt[a]? (återförsäljare|reseller|partner), (tier 2|tier2|nivå 2), (via|genom|från|av|hos|med) [en |vår |sin ](distributör|distributören|distri|disti|disten), vi har [en ]distributör
    vi (går|kör|handlar|köper|beställer|tar)[ allt] (via|genom|av|från|hos) (also|ingram|td synnex|tech data|pax8|crayon|arrow|infinigate)`,
  'offer:same': `
    [exakt |precis |helt |på pricken ]samma[ (erbjudande|produkt|produkter|licenstyp|licenstyper|plan|planer|sku|skus|sak|saker|grejer|paket|uppsättning|som nu|som idag|som i dag|som förut|som tidigare|som innan|som de har|som dom har)]
    [precis |exakt |helt ](likadan|likadant|likadana|identisk|identiskt|identiska|detsamma|densamma), (samma|allt|flyttas|flyttar|tas|går|förs|byts) rakt (av|över), ett till ett, en till en, 1 till 1, 1 mot 1, (precis|kvar|blir|likadant|exakt) som (nu|idag|i dag|förut|innan|tidigare|det är)
    (precis|exakt) (det|vad|som) (de|dom) har[ nu| idag], oförändra(t|d|de), (inga|ingen) (ändring|ändringar|förändring|förändringar|skillnad|skillnader)[ där| alls], (inget|ingen) byte, behåll(er|a|s) (allt|samma|det de har|det dom har|vad de har|som det är|sina)
    (ändras|ändrar sig|förändras) (inte|ej)[ alls| heller], inte (byta|ändra|ändras|röra|byter|ändrar|byts)[ nåt| något| någonting| nånting| på nåt], (byter|ändrar|byts) inte[ nåt| något| någonting], (byter|ändrar) ingenting, (inget|ingenting) (ändras|byts|nytt), fortsätter med samma, kvar på samma
    samma lika, ditto, dito`,
  'offer:equivalent': `
    (heter|kallas) (något|nåt|nånting|någonting) annat[ (nu|numera|idag)], (motsvarande|likvärdig|likvärdigt|likvärdiga|jämförbar|jämförbart|liknande|snarlik|snarlikt)[ (erbjudande|produkt|plan|licens|sku|paket)], motsvarighet[en]
    (ungefär|nästan|i princip|i stort sett) (samma|likadant)[ produkt| sak]`,
  'offer:different': `
    (annat|annan|andra|olika) (erbjudande|erbjudanden|produkt|produkter|licenstyp|licenstyper|plan|planer|sku|skus|paket), (något|nåt|nånting|någonting) annat, annat, annan, olika, (upp|ned|ner)grader(a|ar|as|at|ats|ad|ade|ing|ingen|ingar), ändrat
    (byta|byter|byts|bytt|byte|bytas|går|gå|ska|upp|ner|över) (till|mot) (e1|e3|e5|f1|f3|business|standard|premium|annan|annat|en annan|ett annat), (byts|byta|byter|bytas) (mot|ut), (plus|med|lägger till|lägger på|läggs på|samt) copilot, copilot ovanpå
    (e1|e3|e5|f1|f3) (till|mot|blir|istället för|i stället för) (e1|e3|e5|f1|f3|business|premium), [business ](basic|standard|premium) (till|mot|blir|istället för|i stället för) [business ](basic|standard|premium|e3|e5), (e1|e3|e5|f1|f3|basic|standard|premium|copilot) (istället|i stället)`,
  'offer:discontinued': `
    (säljs|erbjuds|finns|tillhandahålls) (inte|ej) (längre|mer|kvar|att köpa|att beställa|till försäljning)[ att köpa| att beställa| längre], (inte|ej) [längre ](till salu|tillgänglig|tillgängligt|tillgängliga|beställningsbar)[ längre]
    (går|kan) (inte|ej) [längre ][att ](köpa|beställa|köpas|beställas)[ längre| mer], utgån(gen|get|gna), utgått, utgående, avveckla(t|d|s|des|de|ts), nedlag(t|d|da), (slutat|slutade) (säljas|sälja)
    (tagits|tagen|taget|plockats|försvunnit) [bort ](ur|från) (försäljning|sortimentet|prislistan|listan), slut på försäljning[en], försäljningen har upphört, inte kvar (i|på) (prislistan|sortimentet|listan)`,
  'licences:unchanged': `
    [exakt |precis |helt ](samma|oförändrat) antal[ (licenser|platser|användare|som nu|som idag|som i dag)], [exakt |precis ]lika många[ (som nu|som idag|som i dag|som förut|som tidigare|som innan|licenser|platser|användare)]
    antalet (är |förblir |blir |står |)(samma|detsamma|oförändrat|kvar|still|fast), [exakt |precis |helt ](samma|oförändra(t|d|de)|detsamma|densamma|identiskt|likadant), (ändras|ändrar sig|förändras|rörs) (inte|ej)[ alls| heller]
    (inga|ingen) (ändring|ändringar|förändring|förändringar|skillnad)[ där| alls], varken (fler eller färre|mer eller mindre), inte (ändra|ändras|röra)[ på antalet| antalet], rör inte antalet, behåller (alla|antalet), (inget|ingenting) ändras, samma lika, dito, ditto
    (precis|kvar|blir|likadant|exakt) som (nu|idag|i dag|förut|innan|tidigare|det är), lika`,
  'licences:changed': `
    (fler|flera|färre|mindre|mer|extra)[ (licens|licenser|platser|användare|personer|anställda|lic)], (annat|nytt) antal, utök(a|ar|as|at|ade|ning|ningen), ök(a|ar|as|at|ade|ning|ningen), minsk(a|ar|as|at|ade|ning|ningen), (lägger|lägga|läggs) till
    (ta|tar|tas|tog) bort (några|licenser|platser|användare|ett par), (dra|drar|dras|bantar|skär) (ner|ned), (går|gå) (upp|ner|ned) (med|till), (upp|ner|ned) med, (ner|ned) till, ner, ned, antalet (ändras|förändras|minskar|ökar), blir (fler|färre), ändras, ändrat, ändrar, förändras, förändrat
    (nyanställer|anställer|rekryterar|halverar|dubblar|fördubblar|kapar|höjer|sänker|växer|krymper), bantar, (två|tre|fyra|fem|tio|några) (till|fler|färre), annorlunda`,
  'state:active': `rullar, aktiv[t|a]?, igång, i gång, i drift, i bruk, giltig[t|a]?, rullar på, tickar på, löper på, lever, funkar fortfarande, fungerar fortfarande, uppe och rullar, funkar som vanligt, tickar[ och går], går som vanligt`,
  'still-works': `fungerar (fint|bra|som (vanligt|alltid|förut)|utan problem)`,
  'state:extended': `[i |inne i |på |gått in i |gått över i |hamnat i ](extended service[s| terms| term]?|est|extended|utökade tjänstevillkor|förlängda tjänstevillkor|förlängda villkor)`,
  'state:cancelled': `sa upp, (avslutad|avslutade|avslutat|uppsagd|uppsagda|uppsagt|annullerad|annullerat|annullerade|hävd|nedstängd), (sagts|sagt|sade) upp[ (den|det|dem|allt|alltihop|prenumerationen|prenumerationerna|abonnemanget)], uppsagd i förtid, cancellerad`,
  'state:suspended': `(pausad|pausade|pausat|spärrad|spärrade|spärrat|suspenderad|suspenderade|suspenderat|fryst|frysta|blockerad|blockerade), (avstängd|avstängt|inaktiverad|spärrad|spärrat) (för|pga|på grund av) (obetald|utebliven|missad) (faktura|betalning)`,
  'state:trial': `(prov|pröv|prövo|test|gratis|utvärderings)(period|perioden|version|versionen|licens|licenser|prenumeration|abonnemang), (en |på )?trial[s|en]?, trial(version|licens|period), prova på licens[er]?, på prov, utvärdering`,
  restored: `(är|e) tillbaka[ igen| nu], (provperioden|testperioden|trialen|provtiden) är (slut|över), igång igen, aktiv igen, återaktivera(d|t|de), återställd, häv(d|t), upplåst`,
  'renewal:on': `
    (förnyelsen|förlängningen|autoförnyelsen|förnyelse) (är |står |ligger |e )[ju |nu |redan |fortfarande |faktiskt |kvar ](på|påslagen|påkopplad|aktiv|igång), (förnyar|förlänger) sig (själv|självt|själva)
    (förnyas|förnyar|förnyar sig|förlängs|förlänger sig|rullar på|rullar vidare|löper på|löper vidare) (automatiskt|av sig (själv|självt|själva)|per automatik|år för år|varje år|varje månad), (automatiskt|per automatik) (förnyas|förlängs), autoförny(as|ar), autoförlängs
    (slog|stängde|satte|slår|stänger) (inte|aldrig) av[ den| det], (inte|aldrig|ej) (slagit|stängt|satt) av[ den| det], (glömt|glömde) (slå|stänga) av[ den], (ska|kommer att) förnyas
    (den|autoförnyelsen|förnyelsen|autoförlängningen|autorenew|auto renew|återkommande fakturering) (är|e|står|ligger) på`,
  'renewal:off': `
    (förnyelsen|förlängningen|autoförnyelsen|förnyelse) (är |står |ligger |e )[ju |nu |redan |faktiskt |numera ](av|avstängd|avslagen|urbockad|inaktiv), (förnyas|förnyar|förnyar sig|förlängs|förlänger sig|autoförnyas) (inte|ej|icke)[ (automatiskt|av sig själv|av sig självt|av sig själva|längre)]
    (ska|skall|kommer) (inte|ej) [att ](förnyas|förlängas), inte (förnyas|förlängas|förlängs|förnyar)[ (automatiskt|av sig själv|av sig självt|av sig själva)]
    (ingen|utan|inte någon) [automatisk ](förnyelse|förlängning|autoförnyelse|autoförlängning|automatförlängning|autorenew|auto renew|auto renewal|återkommande fakturering), (manuell|manuellt) (förnyelse|förlängning), (förnyas|förlängs|förnyar|förlänger) (manuellt|för hand)
    (den|autoförnyelsen|förnyelsen|autoförlängningen|autorenew|auto renew|återkommande fakturering) (är|e|står|ligger) av, (slog|satte|slår) (inte|aldrig) på[ den], (inte|aldrig|ej) (slagit|satt) på[ den]`,
  'renewal:cancel': `
    (ställd|ställt|satt|inställd|inställt|står) på (avslut|avsluta|avslutas|upphör|upphörande|uppsägning|cancel), (satt|inställd|inställt|ställd|ställt) (på|till) (att )?(avslutas|upphöra|sägas upp|löpa ut)
    (avslutas|upphör|slutar|tar slut|sägs upp|försvinner) (vid|när|i|efter) (periodens slut|löptidens slut|periodslut|slutet|slutdatum|perioden är slut|perioden tar slut|perioden går ut|förnyelsen), (löper|går|rinner) (bara|helt enkelt) ut, (löper|går|rinner) ut av sig själv
    (får|låter den|bara) (löpa|löper|gå|går|rinna|rinner) ut, uppsag(d|t|da) till[ periodens] slut[et], uppsag(d|t|da) (till|per|från|inför)[ den], avslutas
    (inställd|inställt|ställd|ställt|satt|ställda|inställda) på (att )?(upphöra|avslutas|upphör|löpa ut|sägas upp|sluta)[ (vid|när|i) (periodens slut|löptidens slut|slutet|perioden är slut|perioden tar slut|periodslut)]
    (ska|kommer att) (avslutas|upphöra|sägas upp|sluta) (vid|när|i) (periodens slut|löptidens slut|slutet|perioden är slut|perioden tar slut)`,
  'renewal:extended': `
    (går|gå|övergår|rullar|glider|hamnar|sen) [över ](i|till|in i) (extended service[s| terms| term]?|extended|est|utökade tjänstevillkor|förlängda tjänstevillkor|förlängda villkor)
    (löper|rullar|fortsätter|går) [på |vidare |över på |sen |sedan ](månadsvis|månad för månad|en månad i taget|per månad|månad till månad), utökade tjänstevillkor, förlängda tjänstevillkor, extended service[s| terms| term]?
    (rullar|löper|fortsätter|tickar|går|snurrar) [på |vidare |över ](månad för månad|månadsvis|en månad i taget|per månad)[ (sen|sedan|efteråt|därefter)], (månad för månad|månadsvis|en månad i taget) (sen|sedan|efteråt|därefter|efter slutet)`,
  'length:monthly': `
    månadsvis, per månad, månad för månad, en månad i taget, på månad, månad(s|) (avtal|plan|löptid|bindning), månads(avtal|avtalet|plan|planen|abonnemang|prenumeration|prenumerationer|bindning|löptid|licens|licenser|basis|villkor), (en|1) månads (löptid|bindning|avtal|bindningstid|uppsägning)
    (löptid|bindningstid|bindning) (på )?(en|1) månad, p1m`,
  'length:annual': `
    (års|ettårs|helårs)(avtal|avtalet|plan|planen|abonnemang|abonnemanget|prenumeration|prenumerationer|bindning|löptid|period|licens|licenser|bas|basis)
    (1 års|12 månaders|tolv månaders|ett års|ettårigt|årligt|ettåriga|årliga) (avtal|plan|abonnemang|prenumeration|prenumerationer|bindning|löptid|period|licenser|bindningstid), (bindningstid|löptid|bindning|avtal) (på |om )?(ett år|12 månader|1 år|tolv månader), årsvis, per år, ett år i taget
    (löper|kör|går|ligger|bundna|bundet) på (år|ett år), ettårig[t|a]?, årlig[t|a]?, p1y`,
  'length:three-year': `
    (treårs|3 års|tre års|3års)[ ](avtal|avtalet|plan|planen|abonnemang|prenumeration|prenumerationer|bindning|löptid|period|licens|licenser|bindningstid), treårig[t|a]?, treårs, (bindningstid|löptid|bindning|avtal) (på |om )?(tre år|3 år), (löper|kör|går|ligger|bundna|bundet) på (tre år|3 år)
    tre år i taget, p3y`,
  'provider:same': `(samma|en och samma|gemensam) (distributör|distributören|distri|disti|disten|indirekta leverantör), delar (distributör|distri|disti)`,
  'provider:other': `(annan|olika|varsin|var sin|skilda) (distributör|distributörer|distri|disti|indirekt leverantör), inte samma (distributör|distri|disti)`,
  'relationship:accepted': `
    (relation|relationen|återförsäljarrelation|återförsäljarrelationen|partnerrelationen|kopplingen) (är |e |)(på plats|upprättad|etablerad|aktiv|klar|igång|uppe|inne), (relationen|relation|kopplingen) finns[ redan| på plats| sen tidigare| sedan tidigare]
    (vi är|är vi|är|vi är redan|är vi redan|redan|står vi som|inlagda som|godkända som|registrerade som) (deras|kundens) (återförsäljare|partner|reseller|csp), (i|på) (vår|deras) (kundlista|partnerlista), redan kund hos oss, kund hos oss redan
    (vi är|är) (redan )?(ihopkopplade|länkade)[ med dem| med kunden], (tryckt|tryckte|klickat|klickade) (på |i )?(acceptera|godkänn|accept|ja)[ knappen], (skrivit|skrev) (på|under) (inbjudan|relationen|förfrågan)
    (vi|de|dom) (är|e) [redan |nu |sen länge ](kopplade|ihopkopplade|länkade|anslutna|sammankopplade)[ (till|med|ihop med) (kunden|dem|dom|oss|varandra)]
    (relationen|relation|kopplingen) (är |e |)[redan |sen länge |nu ](i skick|i ordning|i hamn|ok|okej|fixad|ordnad|satt|godkänd|accepterad|bekräftad), (klickat|klickade|tryckt|tryckte) (ja|ok|okej), (tog|tagit) emot oss som partner
    (klickade|klickat|tryckte|tryckt|klickar) [på ](acceptera|godkänn|godkänna|ja)`,
  'relationship:invited': `
    [fortfarande |helt |alldeles |knäpp ](tyst|tystnad), (inget|ingen|inga|inte fått|inte fått något|inte fått nåt|utan|har inte fått|ej fått|inte hört) (svar|reaktion|respons|återkoppling|livstecken|klick|nåt|något|ett pip|ett knyst|ljud)[ (alls|än|ännu|hittills|tillbaka)]
    (inväntar|väntar på|väntar fortfarande på|avvaktar) (svar|kunden|kundens svar|kundens godkännande|deras svar|deras godkännande|dem|dom|godkännande|accept|acceptans)
    väntar på att (kunden|de|dom|han|hon|admin|vd n) (ska )?(acceptera|accepterar|godkänna|godkänner|svara|svarar|klicka|klickar|trycka|skriva på|skriver på), (ligger|bollen ligger) hos (dem|dom|kunden), (i|kvar i) (deras|hans|hennes|kundens) (inkorg|mejl|mejlkorg|inbox)
    (inte|ej|inte ens|ännu inte) (öppnat|läst|svarat|klickat|reagerat|besvarat)[ (den|det|länken|mejlet|inbjudan|på den|på det|på länken|på mejlet|på inbjudan)], (accepterade|godkände|svarade|klickade) (inte|ej) (än|ännu), (obesvarad|oöppnad|oläst|väntande), påmint, påminde, ignorera[r|t|de]
    (struntar|struntat) i (inbjudan|länken|mejlet|mejlen|oss), (har |)(legat|ligger|låg) [kvar |där |och skräpar |och dammar ](i|hos) (deras|kundens|hans|hennes|skräpposten|spammen)[ (inkorg|mejl|mail|mejlkorg|inbox|skräppost|spam|vd|admin|it|chef|jurist|ekonomi|ekonomiavdelning|it avdelning)]
    (inte|ej|aldrig) hört (nåt|något|ett ljud|ett knyst|ett pip|ifrån dem|ifrån dom|av dem|av dom)[ sen dess| sedan dess| på länge]?, oläs(t|en), inte öppnad, oöppna(d|t), orör(t|d), bollen är hos (dem|dom|kunden), upp till (dem|dom) nu
    [utan att |ingen |inte |aldrig ](rört|rörde|läst|öppnat) (den|det|länken|mejlet|inbjudan), noll (respons|svar|reaktion|livstecken)`,
  'relationship:none': `
    (ingen|utan|inte någon|saknar|har ingen|finns ingen|inte nån) (återförsäljarrelation|partnerrelation|kundrelation|relation|koppling)[ (med dem|med kunden|med oss|än|ännu|alls)], (relation|relationen|återförsäljarrelation|återförsäljarrelationen|kopplingen) (saknas|finns inte|finns ej)[ än| ännu]
    (inte|ej|aldrig|ännu inte|inte ens) (inbjudna|inbjuden|bjudit in|frågat)[ (dem|dom|kunden)], (inget|ingenting) (skickat|skickats|utskickat|begärt)[ än| ännu], (ingen|inga) (inbjudan|inbjudningar|förfrågan|länk|begäran)[ (skickad|skickats|ute|är skickad|har skickats|har gått ut)]
    (tagit|tog|plockade|plockat|kickade|kickat|sparkat|slängde|slängt|kastade|kastat|rensade|rensat) (bort|ut) oss, oss borttagna, inte (kopplade|ihopkopplade|länkade)
    (ingen|inget|inga|aldrig haft (nån|någon)) (relation|koppling|inbjudan|förfrågan|länk)[ (alls|överhuvudtaget|än|ännu|med dem|till kunden)], (inte|ej|aldrig|int) (bjudit in|skickat|frågat|hunnit bjuda in|hunnit skicka)[ (dem|dom|kunden|nån|någon|nåt|något|inbjudan|länken)]
    (ny|nån ny|någon ny) (är|har) [vi ]inte (ordnat|ordnad|skickad|skickat|gjord|gjort)`,
  relationship: `
    (relationen|relation) [har ](gått|gick) ut, relation[en|er|erna]?, (återförsäljar|partner|reseller|kund|csp |csp)(relation|relationen|relationer|förhållandet|förhållande), relationsförfrågan, partnerförfrågan, oss som (återförsäljare|partner|reseller|csp|deras partner|deras återförsäljare)
    koppling[en]?[ (mellan oss|till oss|till kunden)]?, partnerkoppling[en]?`,
  invitation: `inbjudan, nu är (inbjudan|länken), inbjudning[en|ar|arna]?, länk[en|ar|arna]?, inbjudningslänk[en]?, förfrågan, begäran, invite[n|s]?, (mejlet|mailet|mejl|mail|epost) med länken, godkännandelänk[en]?, relationslänk[en]?, acceptlänk[en]?, återförsäljarförfrågan, partnerförfrågan, återförsäljarinbjudan`,
  gdap: `
    gdap[en|n]?, gdap[ ](relation|relationen|behörighet|behörigheter|åtkomst|rättigheter), (granulär|granulära|detaljerad|detaljerade) [delegerad |delegerade ](administration|admin|administratörsbehörighet|administratörsbehörigheter|behörighet|behörigheter|åtkomst|rättigheter), granulär[a]?
    detaljerad[e]?`,
  dap: `dap[en|n]?, (gamla|gammal|gamla hederliga|gammal hederlig|äldre) (dap|dapen|delegerad admin|delegerad administration|delegerade behörigheter|adminbehörighet|adminbehörigheten)`,
  rights: `
    (admin|administratörs|administrations|partner)(behörighet|rättighet|åtkomst|access|rätt)[en|er|erna]?, (behörighet|rättighet|åtkomst|access|tillgång)[en|er|erna]?
    (delegerad|delegerade|delegerat) (admin|administration|behörighet|behörigheter|åtkomst|rättigheter|administratörsbehörighet|administratörsbehörigheter|adminbehörighet), admin (behörighet|behörigheter|rättigheter|åtkomst|access), delegering[en]?`,
  role: `
    läs(behörighet|behörigheter|rättigheter|roll), global (reader|läsare), (reader|läsroll|läsare|directory readers|helpdesk|licensadministratör|användaradministratör|faktureringsadministratör|helpdeskadministratör|helpdeskrollen|läsrättigheter), roll[en|er|erna]?, adminroll[en|er]?
    (user|helpdesk|license|billing|exchange|teams|global) (administrator|admin|reader), (får|kan) [vi |bara |vi bara ](läsa|titta), läsåtkomst[en], läsrätt[en], (fakturerings|användar|licens|helpdesk|global|exchange)(admin|läsare|administratör)`,
  'support-role': `service[ ]support[ (administrator|admin|administratör|rollen|roll)], service support administrator[ rollen], (tjänstsupport|tjänst|support)administratör[en|sroll|srollen], supportadministratör för tjänst, support[ ]?roll[en]?, supportadmin, support admin`,
  'auto-renew': `
    auto, (auto|automat)[ ]?(förnyelse|förlängning|förnyelsen|förlängningen|förnyelsens|förnyning|förnyningen), (den )?automatisk[a]? (förnyelse|förlängning|förnyelsen|förlängningen), auto[ ]?renew[al|en]?, återkommande (fakturering|faktureringen|betalning|debitering|debiteringen)
    förnyelseinställning[en]?, förnyelsen, förlängningen, autoförny[else]?`,
  agreement: `
    mca[ t|et]?, kundavtal[et]?, microsofts kundavtal, microsoft customer agreement, villkor[en]?, användarvillkor[en]?, avtalspapper[en]?, papper[en]?, kontrakt[et]?, mca avtal[et]?, personuppgiftsbiträdesavtal[et]?, offert[en|er|erna], anbud[et], pris[et|er|erna], prislista[n], beställning[en]
    order[n], orderbekräftelse[n], pub avtal[et], nda[t], upphandling[en]`,
  offer: `
    [exakt |precis ]samma (erbjudande|produkt|produkter|licenstyp|licenstyper|plan|planer|sku|skus|paket), (annat|annan|andra|olika|nytt|ny) (erbjudande|produkt|produkter|licenstyp|plan|sku|paket), erbjudande[t|n|na]?, produkt[en|er|erna]?, sku[n|er|erna]?, licenstyp[en|er]?, paket[et]?, artikel[n]?
    utgåva[n]?, edition, sorters (licenser|produkter), (olika |)(produkter|planer|licenstyper|produktrader), slags (licenser|produkter), (en|ett) (enda|ensam) (produkt|plan|licenstyp)`,
  licence: `
    [exakt |precis ](samma|oförändrat) antal (licenser|platser|användare), [exakt |precis ]lika många (licenser|platser|användare), (fler|färre|extra|mindre) (licenser|platser|användare|personer|anställda), licens[en|er|erna|ens]?, lic, plats[er|erna]?, användarlicens[er|erna]?, användare[n|na]?
    (post|brev|mejl|mail)låd(a|an|or|orna), mejlkonto[n|na]?, mailkonto[n]?, (person|personer|pers), (anställda|anställd|medarbetare|kollegor|gubbar|huvuden|skallar|man), (elever|elev|studenter|lärare|personal|tjänstemän|arbetare|säten|säte|datorer|enheter|skrivbord|människor), lådor, stolar
    användarna`,
  subscription: `(en|1) enda prenumeration, prenumeration[en|er|erna|s|ers|ernas]?, prenumation[er]?, prenumerat[ioner]?, abonnemang[et|en|s]?, abb, (sub|subb|subbar|subbarna|subben|subs), (licens|produkt|order|avtals|faktura)?rad[er|erna]?, subscription[er|s]?`,
  single: `[det är |bara |endast ](en|ett) (enda|ensam)[ (produkt|rad|plan|prenumeration|licenstyp|sak|stycken|st)], (bara|endast) (en|ett)[ (enda|produkt|rad|plan)], (det är |är )(en|ett) (produkt|rad|plan|licenstyp), en produkt[ bara| endast], (en|1) enda prenumeration`,
  'customer-count': `kunder[na]?, slutkunder, (bolag|företag), olika kunder, tenanter, klientorganisationer`,
  product: `${productNames}, (exchange|visio|projekt) plan (1|2|3|5), copilot[en]?[ licenser| licens]?, kiosk`,
  'business-product': `${businessNames}, microsoft 365 (företag|apps för företag), appar för företag, m365 apps för företag`,
  tenant: `tenant[en|ens|s]?, klientorganisation[en|ens]?, klientorg[en]?, kundtenant[en]?, (deras|kundens|hela) (tenant|klientorganisation|miljö), (microsoft 365|m365) miljö[n], miljön, (tenanten|klientorganisationen) i`,
  distributor: `${distributorNames}, distributör[en|ens|er|erna]?, distri[n]?, disti[n]?, disten, indirekt leverantör, mellanhand[en]?, grossist[en|ens]?`,
  microsoft: `microsoft, ms`,
  other: `annan, annat`,
  reseller: `[bara ](en )?[vanlig ]återförsäljare`,
  'place:last': `[den ]sista`,
  'place:third': `[den ]tredje, (alternativ|val) (3|tre|c)`,
  'place:second': `[den ]andra, (alternativ|val) (2|två|b)`,
  'place:first': `[den ]första, (alternativ|val) (1|ett|a)`,
  'reseller-name': plainResellerNames,
  'distributor-name': distributorNames,
  account: `(nya|nyare|nytt|gamla|äldre|den nya|det nya|den gamla|det gamla|den äldre) (faktureringskonto|kontot|kontotypen), faktureringskonto[t]?, kontotyp[en]?, billingkonto[t]?, betalkonto[t]?, faktureringsprofil[en]?, konto[t]?`,
  country: `land[et]?, länder, region[en]?, hemland[et]?, säte, (hem)?hörande`,
  elsewhere: `(sälj|säljer|försäljning|säljkontor) i, (säljer|sålt|exporterar|levererar|skickar|expanderar|reser|flyger) (mycket |mest |en del |även |också )?(till), på (semester|resa) i, född i, (kunder|leverantörer|gäster|turister) (i|från), (servrarna|servrar|datat|data) (står|ligger|finns) i`,
  through: `(kommer|kom|är köpta) från, av (en|ett|någon|nån), via, genom, hos, från, av, med`,
  'vague-place': `eu, europa, skandinavien, norden, baltikum, benelux, balkan, mellanöstern, (syd|nord|latin)amerika, afrika, asien, flera länder, hela världen, överallt`,
  total: `med allt inräknat, allt inräknat, totalt[ sett]?, sammanlagt, sammantaget, allt som allt, allt allt, inalles, allt i allt, i alla hast, tillsammans, i hela tenanten, i tenanten[ totalt]?, i klientorganisationen[ totalt]?, summa, summa summarum, som helhet, i sin helhet`,
  accept: `
    accepter(a|ar|at|ad|ade|as|ats|ades), godkän(t|d|da|ts|ner|na|ns|nas|de|des), godtagit, godtagits, bekräfta[r|t|d|de|ts|des], bifall(it|its), signera[r|t|d|de|ts|des], påskriv(et|en|na), undertecknat
    (tackat|tackade|tackar|tacka|sagt|säger|säga|sade|sa|svarat|svarade) [redan |nu |äntligen ](ja|jajamän|okej|ok)[ till| på], (de|dom|han|hon|kunden|chefen|vd n) sa (ja|okej|ok), (skrivit|skrev|skriver|skriva|skrivits) (på|under)
    (gett|gav|ger|givit|fått|fick) [sitt |oss |deras |ett ](godkännande|ok|klartecken|grönt ljus|tummen upp|okej), (gett|gav|givit|släppt in|släppte in) oss, klartecken, grönt ljus, (lagt|la|lade) (till|in) oss, gått igenom, gick igenom, accept[en]
    bevilja(t|d|de|des|ts|r)`,
  send: `
    skicka[t|d|de|ts|des|r|s]?[ (iväg|ut|över)], (iväg|ut|av)skicka[t|d|de|ts|s]?, sän(t|ts) (ut|iväg|den|inbjudan|länken), sän(d|der|des)[ ut| iväg], mejla[t|d|de|ts|r]?, maila[t|d|de|ts|r]?, (bjudit|bjöd|bjuder|bjuda|bjöds|bjudits) in, inbjud(en|na|it|its)
    (har gått|gått|gick|går) (ut|iväg)[ till (dem|dom|kunden)], är (ute|iväg), ute hos (dem|dom|kunden), (fått|fick|mottagit|tagit emot) (inbjudan|länken|mejlet|mailet|förfrågan|inviten), (lagt|la|lade|lägger) (förfrågan|begäran|en förfrågan|en begäran), begär(t|d|de), (delat|delade) länken
    (mejlat|mejlade|mailat|mailade|slängt|slängde|knuffat|knuffade|vidarebefordrat|vidarebefordrade) (över|iväg|ut)[ (länken|inbjudan|den)], (fick|fått|har) (de|dom|kunden|han|hon|di) (länken|inbjudan|mejlet|mailet)[ (av oss|igår|i måndags|nyss)], iväg`,
  click: `
    titta[t|r|de], klicka[t|r|de|s]?, tryck(t|te|er|a)[ på], öppna[t|r|de|s|d|ts|ades]?, svara[t|r|de|s]?, reagera[t|r|de]?, agera[t|r|de]?, besvara[t|r|de|d|s]?, läst[e]?, (hört|hörde|hör) av sig, rört[ (den|det|vid den)], rörde[ (den|det)], gjort nåt[ (med|åt) den]
    brytt sig[ om (den|det|att svara)]`,
  had: `hade, brukade ha, (vi|de|dom) hade, hade (vi|de|dom), hade (förr|förut|tidigare|innan), haft[ (förr|förut|tidigare|innan)], (fanns|funnits) (förr|förut|tidigare|innan|en gång)`,
  have: `
    (nu|just nu|idag|i dag|då|sen|sedan|igår|här|där|tyvärr|redan|fortfarande) har (vi|de|dom|kunden|jag), har, hade, haft, finns, fanns, funnits, äger, fått, fick, på plats, är klar[t|a]?, redan klar[t|a]?, upprättad, upprättat, uppsatt, uppe, sen tidigare, sedan tidigare, ligger inne, innehar
    tillgängligt, i systemet, finnas
    (är|e|finns|ligger|sitter|äntligen|redan|nu) på plats, (äntligen|precis|nyss|igår|i går|i morse|till slut|nu äntligen) har (vi|de|dom|kunden|jag|hon|han)`,
  lose: `
    uppsag(d|t|da), (sagts|sagt|sade|sa) upp, kommer inte in i (deras|kundens|tenanten), (har gått|gått|gick|har löpt) ut, (relationen|relation) [har ](gått|gick) ut, förlora[t|r|de|d|s|des|ts]?, tappa[t|r|de|s|ts]?, bort, borta, försv(ann|unnit|inner|unnen), bortplocka(d|t|de), borttag(en|et|na)
    bort(kopplad|kopplat|rensad|rensat), återkalla[t|d|de|s|ts|des], (drog|dragit|drar|drogs|dragits|dra) (in|tillbaka|undan), indrag(en|et|na), upphäv(t|d|des|de|ts), (rev|rivit|riva|revs|rivits) upp, radera[t|d|de|s|ts|des], (tagit|tagits|togs|tog) bort
    (kastad|kastat|kastade|slängd|slängde|slängt|sparkat|sparkade|kickat|kickade|kickad)[ (ut|oss|ut oss)], (löpt|löpte|gått|gick|gick ju) ut, förfall(en|it|et), (slutat|slutade|upphört|upphörde) [att ](gälla|fungera|funka), upphört, upphörde, avbrut(en|it|its), utkast(ad|ade), upplös(t|ts|tes)
    (plockade|plockades|plockat|plockats) (bort|ut), makulera(t|d|de|ts), blivit av med, blev av med, strukit, ströks, (tog|tagit) slut, utelåst[a]?
    (tog|tagit|tar|kastade|kastat|slängde|slängt|sparkade|sparkat|kickade|kickat|plockade|plockat|rensade|rensat|strök|strukit|kopplade|kopplat) (bort|ut|loss|från) oss
    (bröt|brutit|bröts|brutits|kapade|kapat|kapades|dog|dött|rök|rykt|försvann|släckte|släckt|släcktes|strök|strypte|strypt|stryptes|stängde ute|stängt ute|utestängda|upplöst|sade upp|sa upp|klippte|klippt|klipptes), (plockades|togs|rensades) bort
    (drog|dragit) (tillbaka|in) (den|det|allt|våra|vår|behörigheten|behörigheterna|åtkomsten), avsluta(t|de|des|ts|d), hävde[s], hävts, dragit sig ur, hoppade av, gick i graven, tappade bort, lämna(t|de) (ea|avtalet|volymlicens)?, (gått|gick) (ur|ifrån), slutat med`,
  refuse: `
    vägra[t|r|de|s]?, neka[t|r|de|s|d|des|ts]?, avböj(er|t|de|ts|s), avvisa[t|r|de|d|s|ts|des]?, avsl(og|agit|ogs|år|agits), avslag[et], (tackat|tackade|tackar|tacka|sagt|säger|sade|sa|säga|svarat|svarade) [blankt |bestämt |tyvärr |tvärt |helt ](nej|nix|nä|stopp)[ till| på]
    (de|dom|han|hon|kunden|chefen|vd n) sa [blankt |bestämt ](nej|nix|nä|stopp), tvärvägra[r|t|de]?, (inte|ej|aldrig) (vill |ville )(gå med på|släppa in|släppa till|ge|godkänna|acceptera|dela ut|skriva på)
    (vill|ville) [de |dom |kunden |han |hon ]inte (ge|godkänna|acceptera|dela|släppa|skriva|veta av|gå med på)[ (oss|ut|in oss)], (går|gick|gått) inte med på, inte gått med på, emot (det|deras policy|policyn), mot (deras policy|policyn|reglerna), förbjud(et|er|en), inte tillåt(et|en|er)
    tillåter inte, sagt ifrån, (hoppat|dragit sig|backat) ur, ångra(de|t) sig, satte sig på tvären, (accepterade|godkände|accepterar|godkänner|bekräftade|signerade) (inte|ej|aldrig)[ (den|oss|det|relationen|inbjudan|gdap)], (tackade|sade|skrev|skriver) (inte|aldrig) (ja|på)
    fick (nobben|nej|blankt nej|ett nej|avslag|korgen), (får|fick|fått) (vi |)inte av (kunden|dem|dom), (inte|ej|aldrig) (aktuellt|på tal|intresserad|intresserade), tvärnit, (blockerar|blockerade|blockerat|stoppar|stoppade|stoppat|stoppades|nobba(r|t|de)|ratade|ratat|underkän(t|de|d)|underkändes)
    vill inte (ha|veta av|höra talas om)[ (det|den|oss|gdap)]?, (vill|ville) inte, (tryckte|tryckt|trycker|klickade|klickat|valde|svarade) [på ](nej|avböj|avvisa), (fick|får|fått) (vi |jag |de )?nej[ (på|till|av)]`,
  request: `
    be, ber, bett, bad[ (om|dem|dom|kunden|honom|henne)], begär(t|d|de|a|er), begäran, ansök(t|te|er|a|an), ansökan om, efterfråga[t|r|de], (frågat|frågade|frågar)[ (efter|om|dem|dom|kunden)], uppmanat, uppmanade, (bett|bad|ber|be|bitt) om[ (gdap|det|den|ny|en ny|behörighet|åtkomst|rättigheter)]
    (bett|bad) (dem|dom|kunden) om`,
  'turn-off': `
    (sa|sade|sagt|sagts) upp[ (den|det|dem|allt|avtalet|prenumerationen|prenumerationerna|abonnemanget)], säga upp, sägas upp, säg upp, utan (avstängd|avslagen|avstängt)
    (slagit|slagits|stängt|stängts|satt|satts|tagit|tagits|kopplat|knäppt|klickat|bockat|kryssat|plockat|slår|slog|slås|slogs|stänger|stängde|stängs|stängdes|sätter|satte|kopplar|bockar|bockade|knäpper|knäppte|slå|stänga|stängas|sätta|koppla|knäppa|bocka) (av|ur)[ (den|det|dem|allt|alltihop)]
    (slår|slog|stänger|stängde|satte|sätter|slagit|stängt) (de|dom|vi|den|han|hon|kunden) av[ den| det], avstäng(d|t|da|ts|ning), avslag(en|et|na|its), (av|in|de)aktivera(d|t|de|des|r|s|ts|), urbockad, avbocka(d|t), frånslag(en|et), nedstängd, avknäppt, disabla(d|t|de)`,
  'turn-on': `
    (slagit|slagits|satt|satts|kopplat|knäppt|klickat|bockat|slår|slog|slås|slogs|sätter|satte|sätts|sätta|sättas|slå|koppla|knäppa) på[ (den|det|dem|allt|alltihop)], (slår|slog|satte|slagit|satt) (de|dom|vi|den|han|hon|kunden) på[ den| det], påslag(en|et|na), aktivera(d|t|de|des|r|s|ts|)
    tillslag(en|et), påsatt, ibockad, ikryssad, påkopplad, enabla(d|t)`,
  off: `av, utan av, inaktiv[t|a], (är|e|står|ligger|stod) av, avslag(en|et|na)`,
  on: `utan på, (är|e|står|ligger|stod|fortfarande|sätts|och) på, på, aktiv[a], är aktivt, igång, i gång`,
  renews: `
    förny(as|ar|ar sig|ades|ats|ad|at|ade|else|elsen)[ den| per], förläng(s|er|er sig|as|des|t|d|ning|ningen)[ den], förnyelse(datum|datumet|dag|dagen)[ (är|den)], förlängningsdatum[et], avtalsdag[en][ är], (ny|nästa) (period|avtalsperiod|löptid) (börjar|startar)[ den], årsdag[en][ är]
    förnyelsen (är|sker|infaller)[ den], nästa förnyelse[ är| den], rullar (vidare|om|över)[ den], (slår|går) över i (betald|skarp), blir (betald|betalande|skarp)[ den], övergår i betald`,
  renewed: `
    förnyades[ automatiskt| av sig själv| igen], [har |blev |hade |hann ](förnyats|förnyad|förnyat|förnyade)[ sig| den| dem| allt| automatiskt| av sig själv], förnyat sig[ själv| självt], rullade (på|vidare|över)[ igen], förlängdes[ automatiskt], (har|blev) (förlängts|förlängd|förlängt)
    förnyades[ (i natt|igår|i går|i morse|idag|i dag|av sig själv)], (den|det|de|allt|avtalet|prenumerationen|prenumerationerna) förnyades`,
  step: `steg[et|en], punkt[en], moment[et], uppgift[en], (gjorde|gjort|fixade|fixat|avslutade|avklarade) [nu |precis |just |också ](steg|punkt|uppgift)[en|et]?`,
  finish: `klar, klart, klara, avklara(t|d|de), fixa(t|d|de), gjor(t|d|da), färdig[t|a], avbocka(t|d|de), bockat av, ordna(t|d|de), avslutat, gått igenom, gick igenom, (gick|gått) (bra|fint|vägen|i lås|i mål), lyckades, i mål, (gjorde|gjort|fixade|fixat|avslutade|avklarade) [nu |precis |just |också ](steg|punkt|uppgift)[en|et]?`,
  keep: `behåll(er|a|s|it), (är|blir|bli|ligger|ligga|står|vara|sitter) kvar[ på| hos], kvar, stanna[r|t|de]?, förblir, består, fortsätt(er|a)? med, rör inte`,
  change: `ändra(t|r|d|s|ts|des|de), ändra på, byt(er|a|s|t|te|as)[ (till|mot|ut)], växla[r|t|s], ersätt(er|a|s|as), ersatt[s], omvandla[r|s|t], konvertera[r|s|t|d], (upp|ned|ner)grader(a|ar|as|at|ad)`,
  becomes: `blir, blev, bli, blivit, (går|gå|ska) (upp |ner |ned |över )?till, byts (mot|till)`,
  more: `som (har )?(börjat|tillkommit), nyanställd[a]?, nya medarbetare, fler, flera, mer, mera, extra, ytterligare, plus, utöver, ovanpå, lägger till, ökar, utökar, högre, därtill`,
  fewer: `som (har )?(slutat|slutade|sagt upp sig|gått i pension), färre, mindre, minus, minskar, drar ner, ner, ned, lägre, tar bort`,
  ended: `har gått ut, har löpt ut, har upphört, (gick|gått|löpte|löpt|tog|tagit|slutade|upphörde|upphört|förföll|förfallit|utgick|utgått|dog) [redan |ju |nu ](ut|slut|)[ (i|den|vid|redan|på|efter|under)]`,
  ends: `
    (slutar|slutade|slut|tar slut|tog slut|tagit slut|är slut|är det slut)[ (den|i|per|på|vid)], (går|gick|gått|löper|löpte|löpt|rinner) [redan |nu ]ut[ (den|i|per|på|redan|nu)], ut den, (slut|förfallo|utgångs|avslut|avslutnings)(datum|datumet|dag|dagen)[ (är|blir)][ den]
    sista (dag|dagen|dan)[ (är|blir)][ den], (löper|gäller|giltig|giltigt|giltiga|räcker|håller|bundna|bundet|bunden|betald|betalt|betalda|varar|lever|kör|rullar|har|finns) (till|tills|tom|t o m|fram till|till och med|t om)[ den], (till|tills|tom|t o m|fram till|till och med|t om)[ den]
    (upphör|utgår|utgick|förfaller|förföll|avslutas|avslutades)[ (att gälla|den|per|i)], (avtalet|avtal|perioden|löptiden|licenserna|prenumerationen|prenumerationerna|abonnemanget|abonnemangen|bindningstiden|kontraktet) (slutar|går ut|löper ut|tar slut|upphör|är slut)[ den]
    (avtals|period|kontrakts)slut[et], löptidens slut, uppsag(d|t|da) (till|per)[ den], bindning[en] till, ända till`,
  starts: `
    (startar|startade|startades|startat|börjar|började|börjat|påbörjades|inleddes|drog igång)[ (den|i|på|om)], (start|köp|inköps|avtalsstart|tecknings|order)(datum|datumet|dag|dagen)[ (är|var)][ den]
    (köpt|köpta|köpte|köptes|inköpt|inköpta|beställd|beställda|beställdes|tecknad|tecknat|tecknades|skaffade|inhandlat|lagd|aktiverades)[ (den|i|per|in)], (senast |sist )?(förnyad|förnyade|förnyades|förnyat|förlängd|förlängdes|förlängt) (senast|sist|den|i)
    (senast|sist) (förnyad|förnyade|förnyades|förnyat|förlängd|förlängdes|förlängt)[ den| i], (löper|gäller|löpt|gällt|giltig|kört) (sedan|sen|från|från och med|fr o m|fom)[ den], från[ den], (avtalet|perioden|löptiden|prenumerationen) (startade|började|startar|börjar)
    (träder|trädde|trätt) i kraft[ den], avtalsstart, periodstart`,
  'end-date': `[rätt |riktigt |nytt |det rätta ](slutdatum|slutdatumet|datum|datumet|sista dagen|sista dag|slutdag|slutdagen)[ (är|ska vara|blev|var|skulle vara)]`,
  'day-before': `(dagen|dan|dag|en dag) (före|innan)`,
  'from-on': `från[ och med][ den], fr o m[ den], fom[ den], med start[ den]`,
  days: `dag[ar|ars]?, timmar, minuter, veckor, veckors, procent, (min|minuter|minut|tim|timmar|timme|sekunder) (sen|sedan)`,
  months: `månad[er], mån`,
  years: `år`,
  season: `[nästa |till |på |framåt |efter |före |under ](sommaren|våren|hösten|vintern), (nästa|i) (sommar|vår|höst|vinter), sommar, vinter`,
  later: `senare, längre`,
  earlier: `tidigare, kortare`,
  formerly: `har lämnat, lämnade, förr[ i], förut[ i], tidigare[ i], förre detta, före detta, (satt|låg|var|bodde|fanns|höll till) (förut|tidigare|förr|innan|först) i, (låg|satt|bodde|fanns) i, flyttat från, flyttade från, en gång i tiden`,
  'same-country': `samma land[ som (vi|oss|vårt|vår|dem|dom|de|kunden|vi är i|vi sitter i)], (samma|detsamma) som (vi|oss|vårt|vår|de|kunden|partnern|kundens), (liksom|precis som|likadant som|som) (vi|oss), samma ställe[ som (vi|oss)]`,
  move: `
    (byta|byter|bytt|bytte|byte|bytas) till (oss|er|csp|nce|vår), (går|gå|gått|gick|ska|kommer) över till (oss|er|csp|nce), flytta[r|t|s|d|de|des|ts]?[ över| hit| med], flytt[en|ar], (ta|tar|tas|tog|tagit) (över|med|hand om), tar, tas, överta[r|s], migrera[r|t|s|d|de]?, migrering[en]
    (föra|förs|föras|lyfta|lyfts|lyfter) över, överför(a|as|s|t|ing|ingen), (kommer|komma) över[ till oss], ska (med|över|hit), följer med, (ska|att) flytta[s], transfer[n], in till oss
    (fördes|flyttades|migrerades|överfördes) över`,
  buy: `(köpt|köpta|köper|köpte|beställt) rakt av, köp(er|a|t|ta|te|s|tes)?, inköp, handla[r|t|s|de]?, beställ(er|a|t|da|de|s)?, teckna[r|t|d|de]?, skaffa[r|t|de]?, betala[r|t|s|de]?, upphandla[r|t|de]?, fakturera[r|s|t|d|de]?`,
  reside: `
    (är|e|ligger|sitter|finns|bor|står|hör hemma|håller till|verkar|hemmahörande|registrera(d|t|de)|baserad[e]|etablerad[e]|belägen|belägna|skriven|hemma|upplagd|upplagt|skapad|bosatt[a]|stationerade|verksamma|kvar|säte|sätet|huvudkontor|nu|uppe|nere|borta|inne|utanför|norr om|söder om|också|båda|även) (i|på)
    (kommer|är|stammar|e) (ifrån|från), från, ifrån, i (norra|södra|västra|östra), utanför, strax utanför`,
  we: `
    vi har [vårt ](kontor|säte|kontoret) i, vårt kontor ligger i, (nu|just nu|idag|i dag|då|sen|sedan|igår|här|där|tyvärr|redan|fortfarande) (har|är|köper|ligger|kör|betalar|går|blev|fick|kan|ska|måste|vill|hade|står|finns|löper) (vi|jag), vi, oss
    (vi|oss|vi själva|vi här|vi två|vi som sitter) (i|på|från), vi är (ett|en), (hos|av|till|med|från|för) oss[ i| på], vårt (bolag|företag|land|kontor|konto|säte|partnerkonto|hemland|hk|huvudkontor)[ (i|på)], vår (firma|byrå|organisation|verksamhet|sida|del|koncern|tenant|partner)[ (i|på)]
    våra (lokaler|kontor)[ i], mitt (bolag|företag|land)[ i], min (firma|arbetsgivare), jag, mig, jag (i|på|från), (partnern|partner) i, (är|har|sitter|ligger|finns|kör|köper|bor|håller) vi, själva är vi`,
  customer: `
    (nu|just nu|idag|i dag|då|sen|sedan|igår|här|där|tyvärr|redan|fortfarande) (har|är|köper|ligger|kör|betalar|går|blev|fick|kan|ska|måste|vill|hade|står|finns|löper) (de|dom|kunden|han|hon), kund, kunden, kundens, slutkund, slutkunden, slutkundens, kundbolaget
    (kund|kunden|slutkund|slutkunden|slutkunds|de|dom|han|hon) (i|på|från|själv i|själv|uppe i|nere i), (en|ny|nya|vår|min|denna|den här|samma) (kund|kunden)[ i| på| från], de, dom, dem, han, hon, hen, henne, honom, deras, hans, hennes
    (deras|kundens) (tenant|klientorganisation|miljö|organisation|säte|land|bolag|företag|huvudkontor)[ i| på], tenant, tenanten, klientorganisationen, (tenanten|klientorganisationen) (i|på)
    (skola|skolan|kommun|kommunen|förening|föreningen|klubben|kyrkan|församlingen|advokatbyrå|advokatbyrån|tandläkaren|hotellet|butiken|kedjan|verkstaden|fabriken|sjukhuset|vårdcentralen|stiftelsen|myndigheten|restaurangen|bageriet|redovisningsbyrån|åkeriet|rederiet)[ (i|på)], vd[ n| ns], vdn
    admin[en], global admin, it ansvarig[a], it chef[en], ekonomichef[en], chefen, ägaren, inköparen, kontakten[ hos kunden], it killen, it tjejen, it avdelningen, ordföranden, prospekt[et]`,
  company: `
    (en |ett |den |det )?(liten |mindre |stor |större |mellanstor )?(byrå|butik|affär|kommun|region|skola|gymnasieskola|grundskola|klinik|tandläkare|verkstad|fabrik|redovisningsbyrå|revisionsbyrå|advokatbyrå|juristbyrå|bokhandel|bokförlag|bageri|konditori|trädgårdshandel|handelsträdgård|restaurangkedja|kafé|cykelaffär|matbutik|livsmedelsbutik|bostadsbolag|bostadsrättsförening|städfirma|städbolag|bemanningsföretag|rekryteringsfirma|säkerhetsföretag|mekanisk verkstad|plåtslageri|målerifirma|måleri|byggvaruhus|golvfirma|glasmästeri|fiskeriföretag|sågverk|bruk|gruva|gruvbolag|vindkraftsbolag|kraftbolag|fjärrvärmebolag|sparbank|sjukgymnast|veterinär|djursjukhus|folkhögskola|bibliotek|idrottsförening|golfklubb|camping|resebyrå|rederi|hamn|flygbolag|kyrka|pastorat|stadsdel|myndighet|museum|teater|filmbolag|techbolag|mjukvarubolag|konsultbyrå|designbyrå|webbyrå|pr byrå|kund)[ (i|på)]
    (bolag|bolaget|företag|företaget|firma|firman|byrån|aktiebolag|ab|oy|organisation|organisationen|verksamhet|verksamheten)[ (i|på|från)]
    (bryggeri|byggföretag|byggbolag|byggfirma|elfirma|rörfirma|vvs firma|pizzeria|gym|apotek|museum|teater|tryckeri|reklambyrå|arkitektkontor|arkitektbyrå|konsultbolag|konsultfirma|bilfirma|bilhandlare|fackförbund|förbund|förlag|mäklarbyrå|mäklarfirma|bank|grossist|restaurang|sjukhus|snickeri|sågverk|taxibolag|varv|vårdbolag|vårdcentral|åkeri|optiker|frisör|familjeföretag|tandläkarklinik|tandvårdskedja|rederi|gård|universitet|högskola|ideell förening|stiftelse|fastighetsbolag|industriföretag|verkstad|verkstadsföretag|transportfirma|transportbolag|speditör|startup|dagis|förskola|friskola|församling|hotell|hotellkedja|butikskedja|e handlare|mediebolag|spelbolag|it bolag|försäkringsbolag|energibolag|elbolag|skogsbolag|fiskodling|jordbruk)(et|n|en|)[ (i|på)]`,
  'other-partner': `
    den andra (partnern|leverantören|återförsäljaren)
    (gamla|gammal|förra|förre|tidigare|nuvarande|befintlig|befintliga|dagens|existerande|föregående|avlämnande|sin|deras|kundens) [it |lokala ](partner|partnern|partners|partnerns|csp|återförsäljare|återförsäljaren|leverantör|leverantören|leverantörens|byrå|it byrå|it firma|csp partner|reseller|msp)
    konkurrent[en|ens], källpartner[n], leverantören[s], återförsäljaren[s], (dustin|atea|advania|softwareone|nordlo|iver|proact|pulsen)[s]`,
  'partner-noun': `partner, återförsäljare, csp, reseller`,
  person: `(min|vår|deras) (chef|revisor|ekonomichef|jurist), ägaren, chefen, vd:n, vd, grundaren`,
  event: `offert[en|er|erna]?, rabatt[en]?, kampanj[en]?, ledig[a]?, bortrest[a]?, föräldraledig[a]?, tjänstledig[a]?, (på|har) semester[n]?, förnyelseofferten, faktura[n], möte[t], betalning[en], semester[n], samtal[et], avstämning`,
  'third-party': `
    [deras |en |ett ](kontor|kontoret|fabrik|fabriken|filial|butik|butiken|lager|lagret)[ i]?, (moderbolagets|systerbolagets|dotterbolagets|koncernens) (tenant|klientorganisation|miljö), den andra (partnern|leverantören|återförsäljaren)
    (moder|syster|dotter|mor|holding)(bolag|bolaget|bolagets|bolagen|företag|företaget)[ (i|på)], koncern[en|ens|modern][ i], huvudkontor[et|ets][ i], hk[ i], (filial|filialer|kontor|kontoret|lager|fabrik|butiker|verkstad|personal|användare|folk|anställda|verksamhet) (även |också |)(i|på)
    filial[en|er|erna], annan kund, andra kunder, kollega[n|ns], kollegan i, distributören (sitter|är|finns) i, faktura[n] (går|skickas|ställs|kommer) till, fakturaadress[en], (ägs|ägda|ägt) (av|från), ägar(e|en|na) i, (ägaren|styrelsen|ledningen) (sitter|är|bor) i
    (gamla|förra|förre|tidigare|nuvarande|andra|föregående|befintliga|dagens) (partner|partnern|partnerns|leverantör|leverantören|leverantörens|återförsäljare|återförsäljaren|återförsäljarens|csp|msp|byrån), (dustin|atea|advania|softwareone|nordlo|iver|proact|pulsen)[s], konkurrenten[s]
    datacenter i, revisor[n]?, redovisningskonsult[en]?, jurist[en]?, advokat[en]?, datahall[en]?, serverhall[en]?, leverantör i, utvecklare[n]?, konsult[en]? i, (har|hade) också (en|ett) (kund|bolag|företag), har en kund till, en kund till, faktureringsadress[en]?, postadress[en]?
    (vårt|deras|ett|det) (andra|annat) (bolag|företag)`,
  'partner-account': `
    vårt (partnerkonto|csp konto|konto i partner center|partner center konto|partner id), våra (partnerkonton|partner id n|csp konton), vår (partnertenant|csp tenant|partnerprofil|egen tenant), (vi är|vi blev|vi har blivit|är vi) (avstängda|spärrade|suspenderade|blockerade|utkastade)`,
  not: `
    var som helst utom[ i]?, inte[ (alls|heller|direkt|riktigt|ens|någon|nån|något|nåt|några|en enda)], ej, icke, inget, inga, ingen, ingenting, ingenstans, aldrig, varken, sällan, knappast, utan att, utan (någon|nån|något)
    inte (än|ännu|alls|fullt|helt|direkt|precis|egentligen|faktiskt|särskilt|nånsin|någonsin), ännu inte, ingalunda, långt ifrån, allt annat än, sakna[s|r|des|de|t|ts], fattas, fattades, glömt[ (bort|att)], glömde[ (bort|att)], missa[t|de][ att], misslyckats[ med], (struntat|struntade) i att
    (lyckades|lyckats|hann|hunnit|orkade) (inte|aldrig|ej)[ med], (inte|ej|aldrig) (hunnit|lyckats|orkat|kunnat|fått till|kommit till)[ med| att], avstått från, slipper, låtit bli, (utom|förutom|bortsett från) (den här|denna|just den här|dem|dom|just dem|de här|den|hos den här)[ kunden| kund]
    int[ (hunnit|fått|velat|kunnat)], (inte|int|ej|aldrig) (hunnit|fått tummen ur|kommit för mig|haft tid)[ (att|med att)], inte det minsta`,
  'none-of-it': `varken (gdap eller dap|dap eller gdap), ingen[ (alls|av dem|av dom)], inget[ (alls|av dem|av dom|av det)], inga[ alls], ingenting[ alls], ingetdera, ingendera, nada, noll, varken eller, varken det ena eller det andra, ingen av delarna, har vi (aldrig|inte) (fått|haft|sett)`,
  nobody: `ingen[ (hos dem|där|av dem|av dom|av kunderna|annan|av)], inget av, inga av, (inte|ej) en (enda|kotte|käft|själ), inte (någon|nån)[ av dem], ingen människa`,
  'no-longer': `(inte|ej) längre, (inte|ej) kvar, inte (numera|nu|mer|mera)[ längre], brukade, hade [ju |vi |de |dom ](förr|förut|tidigare|innan)`,
  yet: `än, ännu, hittills, ännu så länge, än så länge, så länge, fortfarande, i nuläget, för tillfället, för närvarande, just nu, i skrivande stund, så här långt, fram tills nu, än idag, tills vidare`,
  only: `bara, endast, enbart, blott, uteslutande, inget annat än, bara just, enkom, allenast, inte mer än, endast och enbart`,
  except: `utan, utom, förutom, undantaget, med undantag (för|av), bortsett från, exklusive, exkl, allt utom, alla utom, förutom att, men utan, fast utan, fast minus, men minus, minus, frånsett, så när som på`,
  part: `
    (den|det|de) (ena|andra), (på|för) resten, både, hälften[ av dem], halva, (en |större )?delen[ av (dem|licenserna)], en del[ av dem], delar av, delvis, vissa[ av dem], några[ av dem], (de|dom) flesta[ av dem], flesta, flertalet, ett fåtal, ett par[ av dem], (en|två|tre|fyra) av (dem|dom)
    blandat, blandad, resten[ av dem], resterande, övriga, somliga, (på|för) (en|några|vissa|somliga|en del), inte alla[ av dem], merparten, majoriteten, fel (person|prenumeration|tenant|kund|inbjudan|länk|partner|plan|adress|en|ställe), mest, mestadels, huvudsakligen, i huvudsak`,
  all: `alla, allt, alltihop, alltihopa, allting, samtliga, hela[ (bunten|rubbet|klabbet|högen)]?, rubb och stubb, varenda[ en]?, var och en, vartenda, genomgående, helt och hållet, allihop[a]?, utan (några )?undantag, inga undantag, inget undantag, rakt igenom`,
  both: `båda[ två]?, bägge[ två]?, båda (parter|sidor|länderna|bolagen|hos|i), både (vi|kunden|kund|de|partner), såväl vi som, (på )?båda (håll|hållen|sidorna|sidor), på (var|varsin) sida, (vi|både vi) och (kunden|de|dom), (kunden|de|dom) och vi`,
  each: `vardera, styck[et]?, per (styck|skalle|person|kund|prenumeration), per, i vardera, apiece, i varje, (en|ett|1) (av|på) (varje|vardera)`,
  of: `
    av, utav
    (av|utav) (de|dem|dom|dessa|deras|kundens|kunden|totalt|sammanlagt|alla|sina|våra|vår|vårt|oss|den|det|dess|en|ett|min|mina|hans|hennes|någon|nån|hela|samma|samtliga|varje|annan|andra|er|era|bolagets|företagets|ca|cirka|ungefär|runt|microsoft|ms|just|sig|sig själv|misstag|vad|allt|kostnadsskäl|säkerhetsskäl|chefen|ekonomi|it|admin|vana|gammal vana|licenserna|prenumerationerna|abonnemangen|personalen|dag|att|som)
    varav, av vilka`,
  'at-most': `(mindre|färre|lägre|tidigare) än, inte (fler|mer|mera) än, under, högst, max, maximalt, som mest, på sin höjd, upp till, uppemot, upp emot, bortåt, knappt, knappa, inte fullt, snudd på, eller (färre|mindre|tidigare), senast[ den], närmare`,
  'at-least': `(mer|fler|mera|högre|större|senare) än, över, minst, minimum, åtminstone, som minst, (eller|och) (fler|mer|mera|uppåt|senare), drygt, dryga, gott och väl, en bit över, lite över, strax över, långt över, tidigast[ den], från och med[ den], fr o m[ den], fom[ den], efter[ den]`,
  about: `ungefär, cirka, ca, c a, typ, omkring, runt[ om], kring, sisådär, sådär, så där, i runda (slängar|tal), uppskattningsvis, nästan, närapå, plus minus, eller så, nåt sånt`,
  between: `mellan, någonstans mellan, nånstans mellan, emellan`,
  odd: `en (näve|handfull) (andra|till), några andra, drygt, knappt, nån, några, [ett ]par tre, ett par stycken, massor, massvis, mängder, jättemånga, hur många som helst, en hel del, en handfull, ett tjog, (har )?inte räknat, tappat räkningen, hundratals, tiotals, för många`,
  'holds-others': `
    [(har|innehåller|finns) ][även |också ](fler|flera|andra) (prenumerationer|abonnemang), (har|innehåller|finns) [även |också ](fler|flera|andra)[ till| också| i (tenanten|klientorganisationen|deras tenant)], inte alla av dem, (resten|de andra|några) (stannar|blir kvar|ligger kvar)`,
  remains: `(återstår|kvarstår), blir det, det blir, så det blir, då blir det, så, alltså, (det|då) är det [bara ]kvar, (blir|är) kvar då, kvar då, återstående, gör det, vilket (blir|ger|lämnar), summa`,
  also: `också, oxå, med, likaså, även, detsamma, samma (här|sak|gäller), liksom, dito`,
  want: `
    (vill|ville|velat|vilja)[ (gärna|helst|att|ju|ha|ju att)], önska[r|t|de|s], önskemål[et], önskvärt, hoppa[s|des|ts][ (på|att|vi)], förhoppningsvis, förhoppning[en], tänk(er|t|te)[ (oss|att|sig|mig)], planera[r|t|de|s]?[ att], sikta[r|t|de]?[ (på|mot)], gärna, helst
    vore (bra|fint|kul|toppen|skönt), skulle (vilja|gärna|behöva|önska)[ ha], sug(na|en) på, funderar på[ att], överväger[ att], målet är[ att], satsar på[ att], tanken är[ att], avser[ att], ämnar, låt oss, ser fram emot, räknar med[ att], föredra[r], före (jul|sommaren|semestern|nyår)`,
  need: `måste[ (först|vi|ju|man)], behöv(er|s|de|des|t|a|as)[ (vi|de|bara|ju|först|fortfarande|ha|få)], bör, borde, krävs[ att], kräver, nödvändig[t], tvung(en|na)[ att], (har kvar|kvar|återstår|återstår bara) att, återstår, att göra, (ska|får) (vi )?(fixa|ordna|lösa|ta tag i|se till att)`,
  will: `
    ska[ (vi|de|dom|den|han|hon|kunden|snart|ju|också|bara|nu)], skall, kommer [(vi|de|dom|den|det|han|hon|kunden|nog|snart|ju|också) ]att, kommer[ (nog|snart|senare|sen|sedan|nästa vecka|under veckan)], snart, strax, senare, inom kort, framöver, så småningom, längre fram, till veckan, nästa vecka
    nästa månad, i morgon, imorgon, imorn, i kväll, ikväll, i eftermiddag, efter (helgen|semestern|nyår|lunch), när som helst, på (gång|väg|g), i pipen, planerat till, inplanerat, schemalag(d|t), kommande, först (i|på|efter|om|när|till|vid|den), sätter upp, lägger upp, fixar, ordnar, skapar
    efter (flytten|bytet|överföringen|migreringen)`,
  promise: `lova[t|r|de|s][ (att|mig|oss|oss att|mig att)], utlova[t|r|d|de], (sade|sa|sagt|säger) att (de|dom|han|hon|kunden) (ska|skulle|kommer)[ att], (åtagit|åtog) sig att, (sagt|sade|säger) sig ska`,
  waiting: `
    segar, sölar, (för|på|inväntar|saknar) godkännande, håller på[ (med det|att|fortfarande|och)], vänta[r|t|de|s][ (på|fortfarande|fortfarande på|ännu på|nu på|bara på|in)], invänta[r|t|s|de]?, i väntan på, avvakta[r|t|de]?, pågå(r|ende), (under|i) (arbete|behandling|process|granskning)
    (ligger|är) (kvar |fortfarande |nu |)hos (dem|dom|kunden|deras admin|deras it|deras jurist|deras jurister)[ för (godkännande|påskrift|signering)], (ligger|är) för (godkännande|signering|påskrift), (inte|ej) (klar|klart|klara|färdig|färdigt|genom|igenom)[ än| ännu]
    (pending|hängande|halvklar|halvvägs|obehandlad), dröjer, drar ut på tiden, hänger i luften, på remiss, (fastnat|fastnade) (hos|i)`,
  attempted: `
    (försökt|försökte|försöker|försöka)[ (att|få|flera gånger|två gånger)], (provat|provade)[ att], skulle ha[ (varit|blivit|gjort|fått)], skulle (de|dom|kunden|han|hon|vi|ju|egentligen|redan|bara), skulle[ (bli|vara|varit|få|sköta|fixa)], var (tänkt|meningen)[ att], det var (tänkt|meningen)[ att]
    (bett|bad|ber) (om att|dem|dom|kunden|honom|henne|gamla partnern|partnern|leverantören|admin|vd n)[ att| om att], (sagt|sade|sa|säger|skrivit|skrev) (åt|till) (dem|dom|kunden|honom|henne|gamla partnern|partnern|leverantören|admin)[ att]
    (tjatat|tjatar|tjatade|pushat|legat på|stött på)[ (på|på dem|på dom|på kunden|dem)][ (att|om att)], borde (ha|vara|varit), (att |)(få|ha|se) (den|det|dem|autoförnyelsen|förnyelsen)`,
  undone: `
    acceptera[s]?, godkänna[s], bekräfta, signera, skriva på, skriva under, klicka, trycka på, säga ja, tacka ja, slå av, stänga av, stängas av, koppla av, sätta på, slå på, avaktivera, inaktivera, bjuda in, skicka, (stängs|slås|stänger|slår|kopplas|bockas) (av|ur), accepterar, godkänner, bekräftar
    signerar, skriver (på|under), klickar, (slår|stänger|sätter) (de|dom|vi|den|han|hon|kunden) av[ den| det], (stänger|slår|kopplar|bockar|knäpper) (av|ur)[ (den|det|dem)]`,
  'said-by-others': `
    det stod, det har stått, hävda[r|de|t|s][ att], påstå(r|s|tt|ende)[ att], påstod[ att], (svär|svor|bedyrar|bedyrade|intygar|intygade|försäkrar|försäkrade|försäkrat)[ (på|att|oss|mig|oss om att)], enligt[ (dem|dom|kunden|uppgift|utsago|honom|henne|vad)], tydligen, lär ha
    (kunden|kunderna|de|dom|han|hon|hen|vd n|vdn|chefen|kollegan|kontakten|admin|it killen|partnern|leverantören|någon|nån|säljaren|portalen) (sa|tror|menar|tycker|berättar|trodde|nämnde)[ att| sig], säger (de|dom|han|hon|kunden|chefen|kollegan|partnern|portalen), säger[ (att|sig)], sagt att
    sade[ att], berätta(r|de|t)[ att], (hörde|hört|fick höra)[ att], (fick|fått) (veta|höra|uppgift om|besked om)[ att], (skriver|skrev|skrivit|mejlade|mailade) att, det (sägs|påstås|ryktas|heter) att, sägs, anser[ att], trodde
    (min|vår) (kollega|chef|säljare|kontakt|företrädare) (säger|sa|tror|påstår|menar|hävdar)[ att], (säljaren|kollegan|chefen|kunden|partnern|leverantören|admin|deras it|it killen|supporten) (säger|sa|hävdar|påstår|försäkrar|lovar)[ att], fick (jag|vi) (höra|veta)
    om man (ska|får) tro[ (dem|dom|kunden|säljaren)], på deras ord, (jag|vi) (har )?(hört|hörde)[ att], ryktet säger, sägs (vara|ha|det)`,
  unsure: `
    i (ditt|ert|det här) exempel[et]?, i exemplet, fakturan, fakturadatum[et], senaste fakturan, betalningsdatum, möte[t], genomgång[en], avstämning[en], kanske, kanhända, nog, tror[ (jag|vi|att|det|inte)]
    (förmodligen|förmodar|antagligen|troligen|troligtvis|sannolikt|möjligen|möjligtvis|eventuellt|ev|lär|antar|gissar|gissningsvis|misstänker|uppskattar)[ (jag|vi|att|på)], utgår från[ att], (osäker|osäkert|osäkra|inte säker|ej säker|inte hundra|inte helt säker|inte 100)[ (på|om)]
    (verkar|tycks|ser ut|känns|låter)[ (som|som att|vara|det som|att|ha|ju)], skulle kunna[ vara], kan (vara|ha varit|mycket väl|tänkas), om jag (minns|förstått|inte minns fel|kommer ihåg|fattat)[ (rätt|det rätt|saken rätt)], om minnet, såvitt (jag|vi) (vet|förstår|minns)
    vad (jag|vi) (vet|förstår|minns|hört), (ska|borde|bör|skulle|kunde) [väl |nog |egentligen ](vara|stå|ligga), (ser|hittar|syns) (inte|inget|ej)[ (det|den|nåt|om|där|nånting)], kan inte (se|hitta|verifiera|bekräfta), (står|säger) (något|nåt) annat, motsäg(er|elsefullt), dubbla bud
    inte (kollat|verifierat|kontrollerat|dubbelkollat), vågar inte, inte vad jag (vet|sett|har sett|minns), (hyfsat|ganska|rätt|typ) säker, nån gång i, (rätt|ganska|nästan|tämligen|hyfsat|så gott som) (säker|säkert|säkra|övertygad)[ på], (om|såvida) jag inte (minns|tar|misstar mig) [helt ]fel
    (i teorin|i princip|på pappret|på papperet|teoretiskt|officiellt), (senast|sist) (jag|vi) (kollade|tittade|hörde|såg), (vad|som) (jag|vi) (kan se|ser), (lita|litar) inte på, (tror|litar) inte (på|ett ord), (skulle|vill) (jag )?(gissa|tro|säga|påstå), (håller|håll) tummarna, obekräfta(t|d)
    lite oklart, kan hända, någonstans står det, [skulle ]jag (tror|gissar)[ på| att], (tror|gissar|skulle) (jag|vi)[ (på|tro|gissa|säga)][ att], oklart (vad|om|vem|hur|när|vilken|vilket), av vad (jag|vi) (vet|förstår|kan se), (av|på|inte|ej) vad jag vet`,
  'i-think': `[skulle ]jag (tror|gissar)[ på| att], (tror|gissar|skulle) (jag|vi)[ (på|tro|gissa|säga)][ att], gissar på, gissningsvis, vad jag vet, såvitt jag vet, om jag minns rätt`,
  and: `och, och så, å, o, samt, plus, liksom, även, därtill`,
  because: `eftersom, för att, därför att, då de, så att, i och med att`,
  but: `men, fast, dock, däremot, medan, ändå, emellertid, fastän, trots att, å andra sidan, men sen, fast sen, men sedan, varpå, så när som, annars, dessvärre`,
  or: `eller, el, alt, alternativt, eller kanske, antingen`,
  to: `till, in i, åt, mot`,
  from: `från, ifrån, ur, av`,
  until: `till, tills, tom, t o m, till och med, fram till, fram tills, upp till`,
  before: `före, innan, inför, senast, till senast, dagarna innan`,
  yes: `
    ja, jo, japp, jepp, jupp, jap, jajamän[san], jajjamän[san], jadå, jodå, joo, jaa, ja (visst|absolut|då|just det|precis|givetvis|självklart|tack|faktiskt|exakt), javisst, visst, absolut, självklart, självfallet, givetvis, stämmer[ bra| det], det stämmer[ bra], korrekt, ja det är (rätt|riktigt)
    [ja ]det (har|gör|gjorde) (de|dom|vi|den|han|hon)[ ju| redan| faktiskt], ja det är det, ja det (är|blir) (den|de|vi), redan (gjort|klart|fixat), mm, mmm`,
  no: `
    nej[ (nej|då|tyvärr|tack|inte alls|faktiskt|fortfarande inte|det är det inte)], nä, nää, näe, nähä, nejdå, nix, nixpix, nope, nehej, naj, näpp, nja, inte alls, inte (ännu|än), det (har|gör|är|gjorde|blir) (de|dom|vi|det|den|han|hon) (inte|ej|aldrig|tyvärr inte|ju inte), tyvärr inte, knappast
    ingalunda`,
  unknown: `
    vet (vi |jag |de |dom |jag faktiskt |)(inte|ej)[ (än|ännu|säkert|riktigt|exakt|det|alls)], vet (faktiskt|tyvärr|verkligen|ju) (inte|ej), vete (fan|sjutton|tusan|katten|fåglarna), ingen (aning|susning|koll|uppgift)[ (faktiskt|om det|på det)]
    [jag |vi ]har ingen (aning|koll|susning|info|uppgift)[ (om|på) det], inte (nån|någon|den blekaste) aning, (inte|dålig|noll) koll[ på det], dunno, okän(t|d), obekant, oklar[t], vem vet, svårt att säga, (kan|går) inte (att )?(säga|svara|svara på det|avgöra|hitta det|komma åt)
    (måste|får|ska|behöver) (vi |jag |först |)(kolla|fråga|ta reda på|undersöka|kontrollera|dubbelkolla|höra med|återkomma)[ (upp|kunden|dem|det|med kunden|upp det)], minns (inte|ej)[ det], kommer inte ihåg[ det], (framgår|syns|står) (inte|ej|ingenstans)
    kunden (vet inte|kollar upp det|vet själv inte|vet heller inte), saknar uppgift, uppgift saknas, (inte|ej) (fastställt|bestämt|känt), tbd, återkommer, (ingen|ingen där|ingen hos dem|ingen av oss) (som )?(vet|kan säga|kunde säga|minns|har koll)[ (om|ifall|säkert|det|på det)]?
    kommer inte (åt|in i|in på) (portalen|systemet|deras portal|kundens portal|admincentret|sidan), (har )?inte (kollat|tittat|sett efter)[ än| ännu]?, (hittar|hittade|ser) (inte|ej) (knappen|inställningen|reglaget|rutan)`,
  right: `(är|var|stämmer|e) (rätt|riktigt|korrekt|okej|ok), stämde, är som det ska, i sin ordning`,
  payment: `(betala[r|s|t]?|faktureras|debiteras|fakturera[r]?) (månadsvis|per månad|varje månad|årsvis|per år|årligen|i förskott|löpande), (månads|års)(faktura|fakturering|betalning|debitering)[en]?, (månadsvis|månatlig|årlig) (fakturering|betalning|debitering|faktura)`,
  'last-year': `i fjol, förra året, för ett år sen, förra gången, för (två|tre|flera|några) år sen, på den tiden`,
  filler: `
    (se|på|i) (rad|sida|ärende), enligt (adminportalen|portalen|admincentret|adminsidan|partner center), (portalen|adminportalen|admincentret|sidan) säger, (ett|två|tre|fyra|fem|1|2|3|4|5) år gam(mal|malt|la), utan undantag, inga undantag, inget undantag, rakt igenom, visade sig, som slutat
    hela vägen, övertar, ärver, ärvt, lokal[a|t], (vill|tänker|ska) (gå|komma|flytta|byta) [över ](till|hit till) oss, vill komma över, gratis[grejerna|varianterna]?, de tre gratis, som ingen (använder|behöver|rör), (inte|ej) (används|behövs), oanvänd(a|t)?, (gått|gick) i konkurs, konkursat
    (svarar|svarat|svarade) (inte|aldrig|ej)[ på (mail|mejl|telefon|mailen|mejlen|något|nåt)]?, inte (svarar|svarat|svarade)[ på (mail|mejl|telefon|mailen|mejlen|något|nåt)]?, knackar på[ dörren| hos oss]?, (ställd|ställt|inställd|inställt) på, längre, godkännande[t], skarp[t], nuförtiden
    (lägger|lägga|läggs) till (oss|er|gdap|relationen|dem|honom|henne|rollen|kunden), inte (betalat|betalt)[ (fakturan|i tid)], (inga|inget) (resultat|problem), i (somras|höstas|våras|vintras|julas|påskas), alls, obetald[a], utebliven, inga problem med
    (nu|just nu|idag|i dag|då|sen|sedan|igår|här|där|tyvärr|redan|fortfarande|så) (har|är|köper|ligger|kör|betalar|går|blev|fick|kan|ska|måste|vill|hade|står|finns|löper) (det|den), en, ett, den, det, de, dem, dom, som, är, e, ä, var, va, vara, varit, blir, bli, blev, blivit, bliva, har, ha, hade
    haft, vi, oss, jag, ja jag, mig, mej, min, mitt[en], mina, du, dig, dej, din, ditt, dina, ni, er, ert, era, vår, vårt, våra[s], deras, hans, hennes, dess[a], sin, sitt[er|a], sina, sig, sej, man, han, hon, hen, denna, denne, detta, där, här, dit, hit, då, nu, så, sen, sedan, just, ju, väl, också
    även, med, på, i, hos, för, vid, åt, om, till, från, av, ur, ut, in, upp, över[ens], genom, via, mot, efter, under, kring, utan (problem|vidare|strul|krångel), inom, bland, bredvid, bakom, framför, längs[t], per, än, att, för att, så att, därför, eftersom, därför att, ty, när, medan, innan
    alltså, liksom, helt, ganska, rätt[a], väldigt, mycket, jätte, lite[t|n], lagom, verkligen, faktiskt, förresten, nämligen, dessutom, annars, således, iallafall, i alla fall, i varje fall, åtminstone, ändå, alltid, ofta, ibland, igen, åter, fort, direkt efter, på nytt, ens, bara så, ok, okej
    okey, okay, hm, hmm, öh, eh, äh, aha, jaha, jasså, oja, haha, hehe, lol, tack[ar], gärna det, hej, hejsan, hallå, mvh, hälsningar, vänligen, ha det, tyvärr, dessvärre, lyckligtvis, tack och lov, gudskelov, äntligen, självklart, såklart, givetvis, naturligtvis, bra, fint, perfekt, super, kanon
    grymt, skönt, kul, dåligt, synd, sorry för det, tyvärr då, typ, liksom då, asså, vafan, fan, jäkla, himla, jävla, skit, shit, ursäkta mig, vettu, vet du, du vet, förstår du, som sagt, som bekant, för övrigt, för den delen, å sin sida, på så vis, i grunden, i princip, i praktiken, i stort
    i form av, i sig, i sin tur, i och med det, i samband med, i stället, istället, inte minst, inte bara, ingen fara, inga konstigheter, inget konstigt, ingen panik, ingen stress, ingen brådska, ingen idé, dvs, det vill säga, t ex, tex, bl a, m m, mm, osv, o s v, etc, obs, ps, fyi, pga, p g a
    på grund av, tack vare, vad gäller, när det gäller, gällande, angående, avseende, beträffande, apropå, ang, betr, enl, idag, nu för tiden, numera, för närvarande, i dagsläget, just precis, precis nu, igår, i går, i förrgår, häromdagen, härom veckan, nyligen, nyss, precis, i morse, imorse, i natt
    i kväll, i helgen, i veckan, i år, i fjol, i fredags, i måndags, i tisdags, i onsdags, i torsdags, i lördags, i söndags, förra veckan, förra månaden, förra året, förra fredagen, denna vecka, den här veckan, denna månad, på fredag, på måndag, på tisdag, på onsdag, på torsdag, sedan länge
    sen länge, för länge sedan, för länge sen, sedan dess, sen dess, sen sist, tidigt, sent, länge, länge sen, ett tag, ett tag sen, en stund, flera gånger, gång[en|er], ggr, första gången, alltsedan, under tiden, samtidigt, först[a], sist, senast, slutligen, därefter, dagligen, kund[en|ens|er]
    slutkund[en], partner[n|s|na], återförsäljare[n], leverantör[en], distributör, bolag[et|ets], företag[et|ets], firma[n], koncern, organisation[en], verksamhet[en], kontor[et], avdelning[en], skola[n|ns], kommun[en|ens], förening[en], byrå[n], kedja, butik[en], fabrik, hotell[et], chef[en|ens]
    vd, vd n, vdn, ekonomichef[en], ekonomi, inköp, inköpare, ägare[n], ledning[en], styrelse[n], it, itavdelningen, it avdelning, it avdelningen, admin[en|s], administratör[en|er], användare[n], personal[en], tjänstemän, tjänstemännen, lagret, folk[et], kollega[n], kollegor, kille[n], tjej[en]
    snubbe, gubbe, person[en], människor, grabben, herr, fru, någon, nån, något, nåt, några, någonting, nånting, alla, allt, allting, samtliga, båda, bägge, ena, andra, annat, annan, övrigt, själv[a|t], egen, eget, egna, vem, vems, vilken, vilket, vilka, säljare[n], teknikern, konsult[en|er|erna]
    jurist[er], revisor, revision[en], säkerhet, säkerhetsavdelningen, support[en], microsoft[s], ms, office, office 365, o365, m365, microsoft 365, 365, partner center, partnercenter, pc, csp, nce, portal[en], system[et], skärmen, lista[n], sida[n], vyn, fliken, menyn, rutan, formulär[et], knappen
    fältet, moln[et], molntjänst[er], tjänst[en|er], program, programvara, mjukvara, app, appen, appens, appar, mejl[et|en], mail[et|en], epost, e post, telefon[en], samtal[et], möte[t], faktura[n], fakturor, pris[et], kostnad[en], pengar[na], kort[et], order[n], offert[en], beställning[en], avtal[et|en|s]
    löptid[en], period[en], bindningstid, prenumeration[en|er|erna], abonnemang[et|en], licens[en|er|erna], plats[er], produkt[en|er|erna], konto[t|n], tenant[en], klientorganisation[en], miljö[n], domän[en|er], status[en], inställning[en|ar], uppgift[er|en], info, information, detalj[er], data
    ärende[t], biljett, ticket, projekt[et], flytt[en], steg[et], plan[en|er|erna], se, ser vi, såg, sett, kan se, vi ser, som jag ser det, vad jag ser, vad jag kan se, vad vi kan se, vad vi ser, så vitt jag ser, som ni ser, får se, ska se, titta[r|de|t], kolla[r|de|t], kollade nyss
    kontrollera[de|t], veta, vet, vet vi, visste, förstår, förstå[s], förstod, fattar, menas, minns, tycka, tycker, tyckte, tyckt, tala[r|de|t], prata[de|r|t|s], ringde, ringer, ringt, höra, hör, skriva, skriver, skrev, skrivit, står det, det står, står, stå, stod, stått, satt, suttit, ligger, ligga
    låg, legat, finns, finnas, fanns, kommer in, kom, komma, kommit, kommer från, går, gå, gick, gått, får, få, fick, fått, ge, ger, gav, gett, givit, ta, tar, tog, tagit, tas, göra, gör, gjorde[s], gjort[s], görs, låta, låter, lät, låtit, kan, kunna[t], kunde, bruka[r], brukade vara, sköter, sköta
    sköts, skött, hantera[r|s|t], fixa[r|de|t], ordna[r|t], löst, löser, lösa, hjälp[a|er|te|t], kör, köra, körs, körde, kört, använt, funka[r|de], fungera[r], hände, händer[na], hänt, skett, sker, skedde, hitta[r|de|t], visa[r|s|de], heter, hette, kallas, gäller, gälla, gällde, betyder, innebär
    hamnade, hamnat, tillhör, handlar om, det handlar om, rör sig om, det rör sig om, utgör, består av, räknar, räknat, räknas, sett till, stämmer med, lägger, lägga, la, lade, lagt, läggs, höll, ställa, ställer, ställt, sätt[er|et], dra, drar, tillbringar, lever[ans], leva, följer, följa, märker
    märkt, upptäckte, upptäckt, noterat, noterade, städa[de|t], äger, ägde, driver, driva, dela[r], logga[r|de|t], loggade in, logga in, registrerad, registrerat, registrerade, angett, angav, uppgav, sparat, sparar, skapade[s], skapat, skapar, gjort klart, klar med, klar[t|a|at|ade], färdig[t|a], år
    året[s], åren, månad[en|er|erna], vecka[n], veckor, dag, dagen[s], dagar[na], dan, dygn, timme, timmar, minut[er], kvartal[et], årsskiftet, datum[et], tid, tiden, tider, klockan, kl, start[en], början, morgon[en], kväll[en], eftermiddag, förmiddag, helg[en], semester[n], sommar[en], vinter
    höst[en|as], våren, jul, julen, nyår, påsk, antal[et], nummer, numret, siffra[n], siffror[na], summa[n], storlek, st, stk, styck[en], bit, par, kronor, kr, euro, procent, tredje, nästa, förra, ny, nya, nytt[a], nyare, gammal[t], gamla, äldre, stor[t|a], större, störst, små, hel, hela, god, goda
    gott, enkel[t], viktig[t], vanlig[t|a|en], normal[t], hederlig[a], känd, egentlig[en], aktuell[t|a], nuvarande, befintlig[a|t], tidigare, ordinarie, enda, ensam, enskild, respektive, särskild[a], samma, likadan, möjlig, säker[t], säkra, fel väg, rätt person, stressad, snäll[a], sjuk, ledig
    trött, bråttom, stress, lugn[t|a], nöjd[a], glad[a], arg, arga, redo, ensamma, del, delen, sak, saken, saker, grej[en|er], skäl[et], anledning[en], problem[et], fråga[n], frågor, svar[et], exempel, fall[et], punkt, typen, sort[en], slag, form, nivå, håll[er|a|et], ställe[n|t], adress[en|er]
    stad[en], ort, by, gräns[en], land[et], län, väg, vägen, hem, hemma, uppe, nere, borta vid, ute, inne, runt, tvärs, kvar att, så pass, så kallad, s k, sk, ungefär, cirka, ca, närmare bestämt, rättare, bestämmer, bestämt, bestämma, tillfälligt, manuellt, direkt därefter, automatiskt, omgående
    genast, tillsvidare, tillsammans med, i huvudsak, framför allt, särskilt, enligt överenskommelse, exakta, personligen, formellt, rent tekniskt, muntligt, muntligen, skriftligt, skriftligen, min (kund|kunds|chef|kollega|kontakt|kontaktperson|fråga|fundering|sida|gissning)
    till (oss|csp|er|dem|dom|mig|honom|henne|kunden|kund|slutkund|exempel|vår|vårt|våra|deras|en|ett|den|det|detta|de|denna|hans|sin|varje|alla|båda|saken|slut|sist|och från|att|vd n|chefen|admin|microsoft|supporten|partnern|någon|något)
    i (en|ett|den|det|de|deras|vår|vårt|våra|tenanten|klientorganisationen|portalen|partner center|systemet|molnet|samma|alla|tid|början|mitten|slutet|stort sett|tre|två|mejlen|mailen|avtalet|listan|perioden|stan|grund och botten|nuläget|samråd|efterhand|förväg|onödan|vanlig ordning|lugn och ro|dag|fortsättningen|min|sin|hans|hennes|varje|hela|övrigt)
    på (alla|allt|allihop|båda|bägge|samtliga|den|det|dem|dom|de|denna|detta|dessa|kunden|kundens|deras|vår|vårt|våra|min|sin|sitt|sina|själva|hela|e1|e3|e5|f1|f3|business|visio|copilot|kontot|portalen|prenumerationen|prenumerationerna|abonnemanget|abonnemangen|licenserna|licensen|avtalet|produkten|produkterna|det viset|så sätt|plats och ställe|sidan|sikt|en|annat|annan|andra|varje|hans|hennes|bolaget|företaget|mötet|mejlen|mailen|telefon|telefonen|direkten|köpet|allvar|riktigt|nätet|webben|samma|listan|fakturan|grund|it|inköp|ekonomi|kontoret|jobbet|plats hos|svenska|engelska|finska|norska|danska|att|ett par|oss|mig|er|tenanten|sistone|slutet|något|nåt|vilket|gamla|nya|årsbasis|kort|papperet|pappret|länken|inbjudan|relationen|förfrågan|trial|prov|relationer)
    alldeles, allmän[t], ansvar[ar], ansvarig[a], använd[er|a|s], arbeta[r|t], arbetsdag, arbetsgång, baksidan, barn, bedömning, befinner, begrepp, bekant, berör[a|s], besked[et], beslut[et], besök[te], bestämde, bil, bild[en], billig[t], biträdande, bok, bokad, bokade, bokat, inbokat, bokslut
    bord[et], branschen, bror, brodern, budget[en], bygg[er], chans[en], dator[n], delägare, demo, dialog, direktör[en], diskussion, diskuterade, diskuterar, diskuterat, dokument[et], dotter, sonen, dyrt, efteråt, ekonomiskt, enhet, erfarenhet, etapp, excel, expert[en], extern[a|t], intern[a|t]
    faktum, familj[en], fastighet, framme, framåt, fredagen, måndagen, tisdagen, onsdagen, torsdagen, fri, fullt, fungerande, följande, förklarade, förklaring, förslag[et], gemensam[t], gemensamma, genomfört, genomföra, googla, grupp[en], grund, grundare, grön, gula, halvår, handläggare
    hantering[en], hantverkare, heller, historia, historik, huvudet, huvudsak, huvudsakligen, hyr, hyra, hårt, hälsa[r], händelse, hänga, hänger, hög, höga, högt, låga, lågt, idé, idéer, inblandad, inblandade, inblandat, inflyttning, inköpsavdelningen, inköpschefen, inledning, innehavare
    innehåll[er], insats, installation, installera[t], intresse, intresserad, intresserade, introduktion, jobb[ar|a|ade|et], journal, juridik, juridiskt, kafé, kanal, kapacitet, karta, klassisk[t], klok[t], klurigt, knepigt, kompis, komplicerat, kompletterande, konferens, konkret
    kontakt[en|er|a|ade|ar|at], kontaktperson[en], kopia, kostar, kraft, krav[et|en], kundtjänst, kundansvarig, kunskap, kvalitet, kvinna, känna, känner, kände, känt, känsla, kö, köparen, lastbil, leda, ledande, ledare, ledde, leveransen, levererar, levererat, logik, lyckad, lyfta, lång[a]
    långsam[t], läkare, lämna[de|t], lätt, lättare, lön, lösning[en], marknad[en], maskin[er], material, meddelade, meddelande[t], meddelat, mening, meningen med, mest, metod, mobil[en], modell[en], moment, mottagning, möta, möjlighet[en], namn[et], natt[en], naturlig, neutral, normalfallet, norr[a]
    söder, väster, öster, nyanställd, nyckel, närmaste, närmast, objekt, offentlig[a], officiell[t], område[t], omgång[en], onlinemöte, operatör, pension, poäng, praktisk[t], presentation, press, privat[a], processen, produktion[en], programmet, projektledare[n], rapport[en], rapportera[r], reda[n]
    redovisning[en], regel, regler[na], registrering, rektor[n], relaterat, rent, resa, rest[er], resultat[et], resurs[er], rik, riktig[a], riktning, rimlig[t], rolig[t], rum, rutin[en], rör, rörande, sammanhang[et], samordnar, samordnare, sekreterare, senaste, situation[en], sjukskriven
    föräldraledig, pensionerad, skandinavien, skilda, skolor, skyndsamt, snabb[t|a], snabbare, snacka[de|t], speciell[t], specifik[t], spår, stark[t], statlig[t], struktur, stöder, sur, sura, svensk, syn, söker, sökte, tacksam, tacksamma, team[et], teknik[er], teknisk[t|a], text[en], tidning
    tidpunkt[en], topp[en], trafik, trevlig[t], tråkigt, träff[a|ade|as|at], tur, tydlig[t], tydligare, tåg, ungefärlig, unik, uppdatering, uppdrag[et], uppfattar, uppföljning, uppsättning[en], uppstart, ursprunglig[en], urval, utbildning, utrymme, utvecklare, vanligtvis, varandra, vardag
    version[en], vettigt, viktigaste, vinst, visste om, vitt, volym[en], vuxen, välkommen, vän, vännen, värd, värde, värt, västra, östra, södra, åka, åker, åkte, åsikt, äga, ägs, ämne[t], ändamål, ärvde, ögon, öst, överenskommelse, översikt, överst, bekräftade bara, tålamod, skeptisk, envis[a]
    besvärlig[a], jobbig[t|a], seg, sega, segt, slarvig, listor, knappar, rutor, flikar, inloggning[en], lösenord, webbläsare, sajt[en], koppla[d|de|t|s], part[er], villkor, motpart, påpekade, påpekat, undertecknare, firmatecknare[n], behörig, ombud, ansvarige, sälj[er|a|s], sålde, sålt, såld
    bytte namn, namnbyte, uppköp[et|t], uppköpta, förvärv[et|at|ade], sammanslagning[en], delning, avknoppning, nystartat, nystartad, startup, växande, mellanstor[t], småföretag, rekommenderade, rekommenderar, råd, rådet, tips, vänta nu, helhet[en], hänvisar, hänvisade, hänvisat, anmälan, anmält
    noterar, säkra upp, stämmer av, avstämd, avstämt, skrivet, skrivna, läser jag, öppettider, hejsan igen, enligt avtal, enligt plan, per automatik, per mejl, via mejl, på mejl, på mail, i telefon, i teams, på teams, över telefon, på chatten, chatten, chatta, skärmdump[en], skärmbild, bifogar
    bifogad, bifogat, nedan, ovan, ovanför, nedanför, härmed, härnäst, därmed, därpå, dessförinnan, jämför[t], kontra, versus, inklusive, inkl, omfattar, omfattas, ingår, ingå, gällt, lydde, lyder, löd, somras, vintras, hopslagningen, fusion[en], bluff, int, ha di, di, na, å, whatsoever, skick
    gott skick, (fördelade|fördelat|spridda|spritt|utspridda) (på|över), x, däri, med i, (har för mig|vill minnas|vet jag|ser jag|skulle jag säga)[ att], jag (ser|vet|kollade|sa|sade|menade|skrev|läste|hittade|skulle säga|såg|valde|angav|fyllde i), av misstag, råka(t|de|r)
    [den |det ](nya|nyare|gamla|äldre) (sorten|typen|varianten|modellen|skolan), dubbelkolla(t|de), nyss kollat, som tur är
    fö`,
  asking: `
    vad, vadå, hur, varför, vem, vems, vilken, vilket, vilka, vart, huruvida, vad (är|e|betyder|innebär|menas|händer|gör|ska|gäller|krävs|kostar|blir|heter|om), hur (gör|funkar|fungerar|många|mycket|länge|lång|långt|snart|ofta|ser|vet|får|kan|ska|hinner|kommer|går|blir|brukar|hade|skulle)
    var (finns|hittar|ser|kan|står|ligger|någonstans|nånstans|gör|ska|slår|stänger|kollar|klickar|får|loggar), när (ska|kan|är|går|måste|får|börjar|blir|behöver|löper|bör|sker|slutar|tar) (vi|de|dom|man|den|det|jag|kunden|avtalet|prenumerationen)
    (är|e|blir|blev|kan|kunde|ska|skall|skulle|måste|behöver|bör|borde|får|går|gör|gäller|har|hade|vill|tappar|förlorar|hinner|slipper|brukar|vågar|betalar|köper|flyttar|byter|kommer|märker|fick|tar|ser|följer|räcker|stämmer) (de|dom|man|vi|jag|du|ni|han|hon|kunden|kunderna|någon|nån)
    (är|e|blir|kan|ska|måste|behöver|går|gör|gäller|räcker|duger|stämmer|funkar|fungerar|betyder|innebär|finns|behövs|krävs|spelar|påverkar|kostar|kommer|skulle|tar|brukar|känns) det, (är|går|kan|ska|måste|gäller|slutar|förnyas|försvinner|påverkas) den
    (kan|måste|räcker|påverkar|förnyas|försvinner|gäller|behövs|krävs|betyder|innebär|ingår|påverkas) (gdap|dap|mca|csp|microsoft|användarna|relationen|inbjudan|länken|autoförnyelsen|autoförnyelse|licenserna|prenumerationen|prenumerationerna|avtalet|partnern|gamla partnern)
    är (relationen|länken|inbjudan|autoförnyelsen|licenserna|prenumerationen|prenumerationerna|avtalet), är (gdap|dap) (på plats|samma|bättre|nödvändigt|ett krav|obligatoriskt|rätt|uppsatt|klart), (kan|måste|får) en (kund|partner), förklara, berätta[ (mer|om)], undrar, undrade, funderar (över|om)
    en fråga, fråga, snabb fråga, kort fråga, dum fråga, vet (du|ni|någon|nån), (kan|skulle) (du|ni) (förklara|berätta|säga|hjälpa|beskriva), skillnaden (mellan|på), (tål|duger|krävs|påverkas|märks|syns|hinns) (det|detta|man|de|alla)
    blir (mejlen|mejl|mailen|mail|filerna|data|datat|användarna|alla|allt|licenserna|kunden|något|nåt), (tips|knep|råd) (för|på|om|till), nåt tips, någon aning, möjligt (att|utan|med|om), ok (att|om), okej (att|om), går EA, hur funkar det med, hur är det med
    (är|va e|va) (dap|gdap|mca|mosa|csp|est) (och|o|samma|ett|en), var (i|på) (portalen|partner center|fakturan|admin|avtalet|microsoft|datorn), va (menas|betyder|händer|kostar|är|e|gör|innebär|ska|blir), ligger (mejlen|mejl|mailen|filerna) (nere|kvar), borde (vi|de|man|jag|inte|kunden)
    (är|e) (inte|väl) (gdap|dap|det|den|de), betyder (av|på|avstängd|avslutad|avsluta|dap|gdap|samma|likvärdig|aktiv|det), får (förra|gamla|nuvarande|kunden|partnern|leverantören|microsoft|de|vi|man|alla|användarna|andra)
    (innebär|menas|betyder|räknas|innefattar) (av|på|med|det|den|provperioden|provet|en|ett|som|avslutad|avstängd|suspenderad|förlängd|att)
    (stänger|slår|hittar|ser|vet|bjuder|skickar|klickar|loggar|avslutar|säger|kontrollerar|kollar|godkänner|accepterar|ställer|sätter|väljer|ändrar|aktiverar|avaktiverar|lägger|skriver|begär|ber|förlänger|avbryter|startar|märker|räknar|förlitar) (man|jag)[ (av|på|ur|in)]
    (klarar|behöver|slipper|missar|riskerar|påverkas|drabbas|räknas|berörs) (vi|man|de|dom|kunden|jag|alla|användarna)[ oss| sig]?, får (man|vi|jag|kunden|de|dom) (veta|besked|reda|nåt|något|ett|en|se|höra), har (inbjudningslänken|någon|nån|man)
    har (den gamla|den förra|gamla|den nuvarande) (partnern|leverantören|återförsäljaren), bryr sig, hänger (gdap|dap|det|allt|licenserna|data|mejlen) (ihop|med|på), var (det|den|de|ni|du|han|hon)
    är (av|på|avstängd|gdap|dap|aktiv|suspenderad|godkänt|inbjuden) (bra|ok|okej|rätt|nog|bäst|bättre|fel|tillräckligt|samma|farligt|ett problem), (går|duger|gäller|funkar|räcker|hjälper|kostar|märks|syns|stör) (av|avstängd|suspenderad|avslutad|aktiv|provperiod|inbjuden|dap|gdap)
    (bör|får|tål|brukar|orkar|vågar|lönar|dör|överlever|stämmer|hinner|kommer|lär|tror) (den|det|de|dom|man|du|ni|jag|han|hon|kunden|alla), spelar (dap|rollen|gdap|den|relationen|länken), (stänger|slår|sätter) (microsoft|systemet|portalen|nån|någon) (av|på)[ den| det]?
    skickar (microsoft|systemet|portalen|nån|någon), försvinner (mejlen|mailen|mejl|filerna|data|datan|allt|något|nåt|användarna|teams|licenserna|den|de), är (en trial|en provperiod|trials|provperioder|avstängda|avslutade|suspenderade)
    är (dap|gdap|på|av) (ens|sämre|bättre|borta|flyttbar|kvar|värre|säkrare|möjligt|tillåtet|giltigt|gammalt|utdaterat|dåligt|bra), (går|kan|får|räknas|duger|blir|måste) (en|ett) (provperiod|trial|avstängd|suspenderad|avslutad|prov|aktiv)
    (går|kan|får|blir) (avstängda|suspenderade|avslutade|provperioder|trials), (nån|någon|nåt|något) (som )?(sett|vet|provat|testat|skillnad|problem med), sen när, sedan när, skillnad på, säkert att, säker på att`,
  'asking-inside': `
    (vad|hur) (gör|händer|gäller|ska|bör|blir) (vi|man|jag|de|det|som|då)[ då], (är|e) det (rätt|så|sant|okej|ok) eller, eller (vad|inte|hur), hur (gör|illa|länge|mycket|många|snart|dyrt|lång tid), samma sak eller, går det[ att], vad (betyder|innebär|menas|kostar), vad då, varför då, hur då
    spelar det (någon|nån) roll, ordnar du, kan du (hjälpa|förklara|berätta|visa), vet du, stämmer det att, är det (möjligt|sant), samma sak[ då]?, är allt borta, är det kört, eller ej, först eller, undrar (om|hur|vad|när|vem|vilken|vilka|varför|vart), menar (du|ni), (du|ni) menar, betyder vad
    är vad, innebär vad`,
  'verb-first': `
    kan, kunde, måste, går, räcker, tål, duger, funkar, fungerar, hinner, skulle, vore, bör, lär, gäller, följer, behövs, försvinner, stannar, märker, tappar, överlever, bryr, ändras, syns, stör, stängs, raderas
    blir (mejlen|mejl|mailen|mail|filerna|data|datat|användarna|alla|allt|licenserna|kunden), räknas, ingår, debiteras, slipper, krävs, hjälper`,
  'asking-perhaps': `
    vad, va, vilken, vilket, vilka, hur, vem, vems, varför, vart, huruvida, skillnad[en]?, förklara, undrar, funderar på, oklart, först, tips, knep, fråga, någon som vet, nån som vet, möjligt, samma sak, nåt (mer|annat|särskilt), något (mer|annat|särskilt), avbrott, driftstopp
    (fattar|förstår|begriper|hajar|greppar) (inte|ej), hänger inte med, ingen aning om (vad|hur|varför), osäker på, berätta, mer om, poängen med, nyfiken, ser man, hittar man, gör man, får man, kan man, måste man, ska man, hinner man, kommer man åt`,
  supposing: `
    om (vi|de|dom|den|det|man|jag|ni|du|han|hon|kunden|kund|kunder|en|ett|avtalet|gdap|dap|mca|alla|någon|nån|något|nåt|ingen|inte|gamla|nya|prenumerationen|prenumerationerna|licenserna|perioden|erbjudandet|slutdatumet|slutdatum|datumet|autoförnyelse|automatisk|auto|båda|deras|så|hälften|antalet|microsoft|partnern|allt|bara|användarna|samma|tenanten|distributören|landet|leverantören)
    om nu, även om, om (autoförnyelsen|relationen|inbjudan|återkommande fakturering) (är|inte|vore|skulle|går|har|förfaller|aldrig|ligger), ifall, utifall[ att], i fall (att|vi|de|dom|det), i händelse av, såvida[ inte], förutsatt att, under förutsättning att, anta[ (att|vi)], antag[ att], säg att
    låt säga, låtsas[ att], tänk om, tänk dig att, föreställ dig, hypotetiskt[ sett], teoretiskt[ sett], hade (det|de|dom|kunden|man) (varit|haft|köpt|sett|blivit|gått|kunnat), (hur|vad) hade, skulle det, vad skulle, hur skulle, vad (händer|blir|gäller) (om|ifall), vad om
    hur (blir|ser) (det|planen)[ ut] (med|om|utan|ifall), leka med tanken, vore (det|den|de), bara på skoj, på kul, ponera[ att]?, för tankens skull, som tankeexempel, om det (skulle|vore), hade (gdap|dap|relationen|kunden|avtalet|förnyelsen) (varit|gjort|funnits|gått|haft)
    skulle (jag|vi|de|kunden|han|hon) (svara|säga|välja|tacka|byta|slå|avböja|vägra|ändra), (vi |jag |man )?(leker|lekte) med tanken[ att]?, rent hypotetiskt, för skojs skull, med (den|det|förnyelsen|autoförnyelsen) (av|på)
    hade (de|han|hon|vi|kunden) (sagt|tackat|vägrat|nekat|godkänt|klickat|accepterat), skulle (gdap|dap|kunden|förnyelsen) (gå|tacka|vägra|neka|säga|förfalla|löpa), samma sak men`,
  'supposing-first': `och med, och utan, med, utan, men med, och om, säg (vi|de|dom|det|den|han|hon|kunden|förnyelsen|autoförnyelsen|gdap|relationen)`,
  would: `
    skulle, hade, vore, (nån|någon|nåt|något|annorlunda) (skillnad|annorlunda), skillnad, annorlunda, ändras (nåt|något|nånting|något), ändrar (det )?(nåt|något), lättare, enklare, snabbare, bättre, då, hur blir det med, vad blir det med, ändras, ändrar, påverkas, påverkar
    (vore|skulle vara|hade varit) (fint|bra|skönt|bäst|bättre|sämre|riskabelt|svårt|lätt|enkelt|möjligt|säkrare|smidigt|smidigare)`,
  correcting: `
    förlåt[ mig]?, sorry, ursäkta, oj[ då| oj| förlåt]?, oops, hoppsan, ojdå, jag menar[ (ju|alltså|förstås)]?, (jag )?menade[ (ju|alltså|förstås|att skriva)]?, menar, rättelse[ här]?, korrigering, rättare sagt, eller rättare sagt, snarare, eller (snarare|nej|egentligen|vänta|förlåt)
    nej (vänta|förlåt|fel|men|just det|stopp|jag menar|nu ljuger jag|nu skrev jag fel|inte det), nä (vänta|förlåt|fel|men|stopp), jo vänta, ja vänta, men vänta, vänta[ (nu|lite|nej|stopp|ett tag)]?, (stopp|stopp stopp|stopp där), nja
    (skrev|räknade|sa|tog|läste|klickade|svarade|angav|tryckte) (jag |vi |visst )?(fel|galet)[ (förut|nyss|innan|där|på)]?, skrivfel, felskrivning, stavfel, (fel|misstag) (av|från) mig, mitt fel, min miss, my bad
    (du|ni|botten) (har )?(missuppfattat|missuppfattade|missförstått|missförstod|fattat fel|läst fel|hört fel|fel)[ (det|mig|där)]?, missuppfattning, missförstånd, (kastade|kastat|blandade|blandat) (om|ihop)[ (siffrorna|dem|det|datumen|länderna)]?, ljög, ljuger
    (fel siffra|fel datum|fel land|fel kund|fel antal|fel svar), det (ska|skall|skulle) (vara|stå|stå så|vara så), ska det (vara|stå), ska rätteligen vara, jag (ändrar|ångrar|korrigerar|rättar) (mig|det|mitt svar), egentligen är det, i själva verket, närmare bestämt är det, ändra till, byt till
    (visade|visar) sig (att|vara|ju), kollade igen, kollat igen, hade fel, har fel, (tog|läste|såg|gick|räknade|skrev) (jag )?fel[ (på|i)]?, blandade (ihop|samman|jag ihop)[ (dem|det|kunderna|siffrorna)]?, förväxlade, ser nu[ att]?, såg nu[ att]?, visade sig[ att]?, det visade sig[ att]?
    vid närmare (eftertanke|koll|titt), dubbelkollade, (hm|hmm|äh|ah|åh|oj) nej, rättar mig, jag ljög, nu ljög jag, skulle (det )?(vara|varit), skulle stått, ändra det till, misstag, mitt misstag, pardon, jag hade fel, vem (har )?(sagt|sa|påstod|pratade om), jag kollade, kollade nu, tvärtom
    det omvända, omvänt, trots allt, (tittar|kollar|läser|ser efter) (igen|en gång till), jag skrev (av|på|ja|nej), men menade, stryk det
    (nä|nej|näe|jo|ja|äh|fast) förresten, (det |den )?ska (det |den )?va, sry, äsch, asch, attans, ajaj, faktiskt`,
  instead: `i stället för, istället för, snarare än, inte`,
  wrong: `
    det stämmer (inte|ej), det är (inte|ej) (rätt|korrekt), (är|var|blev|e|stämde|står|måste vara) fel, fel[et]?, felaktig[t|a]?, (stämmer|stämde|stämmer ju) (inte|ej)[ (riktigt|alls|längre)]?, (inte|ej) (rätt|korrekt|riktigt|sant)[ (där|det)]?, galet, blev (fel|tokigt|knas), tokigt
    (antalet|antal|datumet|slutdatumet|landet|siffran|året|dagen|erbjudandet)[ (prenumerationer|licenser|platser)]? (är|var|blev|stämmer|ser) (fel|galet|inte|konstigt|knasigt)[ ut]?, fel (antal|datum|land|år|dag|siffra|svar|kund|konto|fält)`,
  undoing: `
    (ångra|ta bort|backa) (den |min )?senaste (ändringen|svaret), (ställ|sätt|lägg) (tillbaka )?allt (tillbaka|som det var), ångra[ (det|det där|det här|mig|senaste|sista|detta|den)]?, ångrar[ (mig|det)]?
    (ta|tar|dra|drar) (det |den |jag |vi )?(till)?baka[ (det|det där|det här|den|mitt svar|senaste|detta)]?, (ta|tar) tillbaka (det|det där|det här|den|allt|senaste|mitt svar), (jag |vi )(frågade|undrade|testade|funderade|ville fråga|ville veta|skojade) (bara|ju bara|mest)
    (frågade|undrade|testade|skojade) (jag )?bara, det var (bara |ju |ju bara |mest )?(en (fråga|undran|fundering|tanke)|inget svar|inget svar på frågan|på skoj), (sätt|lägg|ställ|gör|ändra) (det |den |det där )?tillbaka[ (det|som det var|till det gamla)]?
    (återställ|återgå)[ (det|det där|svaret|som det var|till det gamla)]?, (det|så) (sa|sade|skrev|menade|svarade) (jag|vi) (aldrig|inte), så var det inte[ (menat|tänkt)]?, det var inte (menat|tänkt|meningen)[ (så|som ett svar|som svar)]?
    (låt|lämna) det (vara|stå) som (det|innan|förut)[ (var|det var)]?, (glöm|bortse från|strunta i|ignorera|stryk) (det jag sa|det där|det jag skrev|det sista|mitt senaste( meddelande)?|senaste|förra|det senaste|vad jag sa|vad jag skrev|mitt förra( meddelande)?)
    ändra (inget|ingenting|inte nåt|inte något|inte planen), gör inga ändringar, rör inget, rör inte planen, undo, jag tog det tillbaka, jag ändrade (inget|ingenting), som det var[ innan| förut]?, tillbaka som det var, (det |så )?(har|hade) (jag|vi) (aldrig|inte) (sagt|skrivit|menat)
    sa jag (aldrig|inte|ju inte), (jag )?(har )?(aldrig|inte) (sagt|sade|sa) (det|så|att), (jag )?(tänkte|funderade|resonerade) bara( högt)?, tänkte (bara )?högt, (jag )?bara (undrade|frågade|funderade|testade|skojade), (det|den|de) var (rätt|bra|okej|ok) (innan|förut|tidigare|som det var)
    (du |ni )?missförstod[ (mig|det|frågan)]?, (du )?(fattade|förstod|hörde) (fel|mig fel), backa[ (det|det där|ändringen|det sista)]?, (det var )?ingen ändring, (det var |det )?(inte )?(ett|inget) svar, (fel|annan) (tråd|chatt|flik|fönster)
    bortse från (det|mitt|mitt senaste|det där|det sista|meddelandet)[ (senaste|sista|meddelande|meddelandet|svar)]?, (låt|lämna) (det|den|allt) (vara )?(som förut|som det var|som innan|som tidigare)
    (glöm|strunta i|skippa|stryk|radera|ta bort) (det|det där|det sista|det senaste|mitt svar|mitt senaste|vad jag (sa|skrev))[ (sista|senaste|meddelandet|svaret)]?, (ändra|byt|vänd|rulla) (tillbaka|åter)[ (det|det där)]?, (jag )?menade inte (så|det|att (ändra|svara)), skulle inte (ändras|sparas)
    (inte|ej) (spara|ändra|ta med) (det|det där), jag skojade, på skoj, ett skämt, ångra det (sista|senaste|där sista), (det )?var ingen (ändring|rättelse), ignorera, glöm det jag sa om
    (sätt|ta|ställ|lägg|gå|byt|ändra|vänd|backa|för|flytta) (det |den |allt |alltihop |mig )?(tillbaka|åter)[ (allt|alltihop|det|den|till (förra|det förra|det gamla|tidigare|föregående|ursprungliga|som det var)( svaret| läget| datumet| planen)?)]
    (gå|backa|återgå|återställ) (tillbaka )?till (förra|det förra|det gamla|föregående|tidigare|ursprungliga) (svaret|svar|läget|planen|datumet), det var (bara |ju |mest )?(hypotetiskt|ett exempel|teoretiskt|på låtsas|en tanke), det blev fel, jag frågade bara[ ju], fel (fönster|chatt|knapp|kund)
    (det |de )?(var )?(bara )?en tanke bara, (låt|lämna) (planen|svaret|svaren|allt) (vara|ifred|i fred|stå|som (det|den) (är|var)), glöm (vad|det) jag (just|nyss) (skrev|sa|frågade), glöm att (jag|vi) (sa|skrev|frågade|nämnde)( det| nåt| något| nånting)?
    det var (bara )?(menat|tänkt|sagt) (hypotetiskt|teoretiskt|som (ett skämt|en fråga|exempel)), (du )?(tog|tar) (det|mig) (för |alltför )?(bokstavligt|på (för stort )?allvar), (spara|anteckna|skriv|registrera|notera) inte (det|det där|detta)( upp| ner)?
    (kan|kunde|skulle) (du|ni|vi|man) (kunna )?(lägga|sätta|ställa|ta|ändra|byta) (tillbaka|åter)( det| den)?, (kan|kunde) (du|ni) (ångra|backa|återställa)( det| det där)?, jag (svarade inte|frågade)
    varför (ändrades|ändrade du|bytte du|blev|är) (planen|mitt svar|datumet|svaret)( annorlunda| ändrad| ändrat)?, du ändrade (min plan|mitt svar|planen|datumet), det där (var|är) (till|för) (nån|någon) annan, (fel|annan) (person|mottagare|grupp|kanal|adressat)
    (inte|ej) (menat|avsett|tänkt) (till|för) (dig|er|den här chatten), låtsas (som )?att jag (inte|aldrig) sa (nåt|något|det), skit i (det jag (sa|skrev)|det|det där|det sista), (det var )?bara en (fundering|undran|tanke|idé|fråga)
    (det|så|detta) (sa|skrev|menade|svarade|bad) jag (aldrig|inte|ju inte|ju aldrig)[ om], (du|ni|botten) (har )?(läste|läst|fattade|fattat|missuppfattade|missuppfattat|missförstod|missförstått|hörde|hört|tolkade|tolkat|uppfattade|uppfattat|tog) (mig |det |det där |detta )?[helt ]fel, (du|ni|botten) (har )?(missuppfattat|missuppfattade|missförstått|missförstod)[ (mig|det|det där)], varför (ändrades|ändrats|är) (det|den|det här|svaret)[ ändrat| annorlunda], [det |den |det där ](var|är) inte (så|det|vad|som) jag (menade|sa|skrev|ville), ställ[a]? (tillbaka|åter)[ (det|den|allt)], (gå |backa )?(tillbaka )?till (förra|föregående|tidigare|gamla) (versionen|planen|svaret|läget)[ av planen], (bry dig inte om|strunta i|ignorera|glöm|bortse från|skit i) (mitt|det) (förra|senaste|sista|föregående) (meddelande|meddelandet|svar|svaret|jag skrev)`,
  'just-now': `
    nu, nyss, alldeles nyss, just, precis, idag, i dag, i morse, imorse, igår, i går, äntligen, goda nyheter, bra nyheter, dåliga nyheter, nyheter, har precis, har just, nu äntligen, för en timme sedan, nu på morgonen, sent omsider, till slut, till sist, i fredags, i helgen
    nu (är|har|står|ligger) (den|det|de|dom), nu är (inbjudan|länken), uppdatering, numera, nyligen, alldeles nyligen
    förresten, fö, för övrigt, fyi, (min|minuter|minut|tim|timmar|timme|sekunder) (sen|sedan), för (en|ett|två|någon|nån|en halv) (timme|timma|minut|stund|kvart|timmar|minuter) (sen|sedan), (äntligen|precis|nyss|igår|i går|i morse|till slut|nu äntligen) har (vi|de|dom|kunden|jag|hon|han)`,
  remind: `
    påminn[ (mig|oss)]?, påminna[ (mig|oss)]?, påminnelse[n]?, (hojta|säg|plinga|pinga|ping|peta|knuffa)[ (till|till mig|på mig|mig)]? (när|om|till), ge mig en (påminnelse|knuff), sätt en påminnelse, lägg in en påminnelse, (hör|hör av) dig (när|om), säg till[ mig]?, larma[ mig]?, meddela mig, bevaka`,
  greeting: `
    hej, hejsan, hej hej, hallå[ där| i]?, tjena[re]?, tja, tjo, tjabba, tjingeling, mors, hejdå, moi, mojn, moj, morjens, morjes, terve, god (morgon|kväll|dag|eftermiddag|middag|förmiddag), godmorgon, goddag, morrn, hej (där|på dig|på er|allihop|alla|igen|botten|du), hej och hå, halloj, heja
    läget då, en snabb grej, snabb grej, kort bara`,
  tag: `(eller hur|va|eller|eller inte|inte sant|visst|stämmer det|är det så|har jag rätt|inte va|väl)`,
  aside: `
    muntlig[t|en], på telefon[en], i telefon, över telefon, per telefon, skriftligt, skriftligen, på (papper|pappret|papperet), i (princip|praktiken|teorin)[ bara]?, halvhjärtat, inofficiellt, informellt, med handslag, möte[t|n], workshop[en], mässa[n], konferens[en], resa[n], fest[en], telefonen
    lampa[n], lyset, värmen, strejk[en], (bolagets |deras |vårt |firmans )?(räkenskapsår|verksamhetsår|budgetår)[et|ets]?, försäkring[en], hyresavtal[et], mobilabonnemang[et], mitt (avtal|kontrakt|abonnemang|år), vårt (räkenskapsår|eget avtal|avtal med), min (period|prenumeration), projektet[s]?
    hatar, älskar, gillar, ogillar, avskyr, rädd[a] för, orolig[a] för, intresserad[e]?[ av], diskutera(r|t|de|s)?, överväger, övervägt, funderar på, känner till, hört talas om, pratat om, pratar om, läst om, insatt i, pilot[en], mall[en], broschyr[en], utbildning[en]
    (klickade|klickat|tryckte) [de |han |hon ]?(på |runt )?(något|nåt|nånting|nån knapp|fel|runt), (den |det )?(förra|föregående|gamla|tidigare) (var|hade|stod|låg|är)
    på (morgonen|kvällen|natten|eftermiddagen|förmiddagen|semester|semestern|lunch|lunchen|jobbet|kontoret|väg|väg ut|väg in|väg bort|gång|allvar|riktigt|mejl|mejlen|teams|rätt spår|fötter|benen|hugget|tok|måfå|skämt|vift|tur|tapeten|bordet|er|dem), tillsatt, vakant, av och an
    av (princip|en slump|samma skäl|den anledningen|vad), januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december
    den är på (väg|gång|tapeten|morgonen)[ (ut|in|bort)], av och på
    (vore|skulle vara|hade varit|låter|är|var|blir|känns|verkar) (fint|bra|skönt|toppen|perfekt|bäst|bättre|sämst|sämre|farligt|farlig|riskabelt|riskfyllt|förvirrande|dyrt|konstigt|svårt|lätt|enkelt|krångligt|onödigt|nödvändigt|obligatoriskt|valfritt|möjligt|omöjligt|viktigt|rekommenderat|vanligt|ovanligt|säkrare|smidigt|smidigare|standard|drömmen|grejen|kravet|för andra|inte för oss|nästa steg|på tapeten)
    (planen|tanken|målet|idén|meningen|drömmen|önskemålet|avsikten) (var|är), (var|är) (planen|tanken|målet|idén|meningen|avsikten|ett krav|en lögn|ett skämt|ett missförstånd|en gåta|ett problem|en dröm), i drömmen, föredrar[ de| vi| jag]?, brukade (vara|ha), förr (i tiden|om åren), hjälper, skadar
    oroar[ (mig|oss|dem)]?, skrämmer, kostar[ extra], kräver, behövs, krävs, efterfrågas, saknas än, nästan, så gott som, inte riktigt, inte helt, inte fullt ut, långt ifrån, knappt, allt annat än, kan (inte|ej) vara, en dag, en vacker dag, någon gång, förr eller senare, i framtiden, på sikt
    så småningom, (när|så fort|så snart|sedan|efter att|innan|tills|medan|förrän) (de|dom|han|hon|vi|det|den|man|kunden|alla|allt|jag|partnern|deras), efter [x ]då, före, (förra|föregående|förre|andra|nästa|första) (kunden|kund|gången|gång|fallet|bolaget|affären|projektet|året)[ (var|hade|är)]?
    som (förra|sist|sista) gången, som sist, för andra, hos (konkurrenten|andra), (ber|bad|bett|tjatar|tjatat|kollar|kollade|letar|letade|frågar|frågade) (om|efter|på|av), vem (har )?(sagt|sa|påstod), säg inte[ att], kollar, (till|fram till) (förra|nyligen|nyss)[ (året|månaden|veckan)]?
    behövs (inte|ej|inga|inget), krävs (inte|ej|inget), onödig[t|a], irrelevant, microsoft (skickar|stänger|gör|sköter|fixar), eller så, eller nåt, för mig, på mitt, i min, vår är, min egen, lutar åt, nånstans, någonstans
    (jag|vi|han|hon) (är|e|var) på plats[ (hos dem|hos kunden|där)], (är|e|var|ligger) på (väg|gång|tapeten|morgonen|jobbet|semester|kontoret|mötet)[ (ut|in|bort|hit|dit)]`,
  light: `
    st, stk, styck, stycken, stycka, räknade, närmare, bestämt, va, dvs, dessa, denna, detta, honom, henne, din, mot, än, och, eller, men, ja, jo, japp, nej, inte, varje, några, vilken, vem, vad, när, eftersom, fast, exakt, egentligen, mer, mest, förstås, såklart, tror, tycker, säger, sa, ungefär
    sig, den, det, de, dem, dom, var, är, e, ä, vara, varit, blir, blev, bli, blivit, som, sen, sedan, igen, att, i, på, av, till, från, för, med, om, hos, vid, åt, ur, upp, ut, in, ned, ner, över, under, efter, redan, ju, väl, nog, faktiskt, förresten, alltså, ännu, bara, också, även, nu, då, här
    där, dit, hit, så, support, i somras, i våras, i höstas, i vintras, på alla, ligger, låg, legat, fort, snabbt, ni, få, fått, fick, får, ger, gav, gett, alls, it, rätt, sen länge, sen dess, rör, rört, städade, bland, sina, sin, sitt, partners, whatsoever, på e5, pga, står det, står, stod, stått
    vanligt, inställd på, tyvärr, som tur är, tack och lov, beror, i den, i deras, revision, revisionen, hänt, säkerhet, natt, natten, morgon, morse, kväll, dag, dagen, vecka, veckan, veckor, månad, månader, år, året, tid, helg, helgen, ok, okej, miljö, i partner center, på det, namnet, glida
    utebliven, obetald, en, ett, mejlet, mejl, mail, ang, ah, åh, oj, hm, hej, tack, tjena, mvh, snälla, typ, liksom, asså, helt, fullt, alldeles, verkligen, absolut, säkert, enkelt, vi, oss, jag, mig, du, dig, han, hon, man, deras, vår, vårt, våra, er, ert, hans, hennes, min, mitt, mina, alla, allt
    båda, någon, nån, nåt, något, portalen, systemet, listan, sidan, läget, just, ganska, väldigt, mycket, lite, länge, innan, förut, tidigare, idag, igår, precis, fortfarande, ha, har, hade, haft, gå, går, gick, gått, kommer, kom, kommit, gör, gjorde, gjort, göra, visar, visas, syns, ser
    utan problem, inga problem, per, via, hela, vägen`,
} as const satisfies Hears;

/** Yes and no by themselves. */
export const assent = {
  yes: `ja, jo, japp, jajamän, jajamensan, jadå, jodå, jepp, jupp, j, ja[ ]visst, [ja ](absolut|precis|just det|det stämmer), självklart, självfallet, givetvis, stämmer, [ja ]det (är det|gör det|är rätt|har (de|den|vi)), ja det blir det`,
  no: `nej, nä, näe, nähä, nej[ ]då, nix, nej nej, nej tyvärr, nej inte (än|ännu), [nej ]det (är|gör) det inte, [nej ]det har (de|den|vi) inte, [nej det ]stämmer inte`,
} as const satisfies Language['assent'];

/** How people point at one of a few answers that were offered. */
export const ordinals = {
  places: [
    'första, förste, 1, 1a, ett, ettan, förra, översta',
    'andra, andre, 2, 2a, två, tvåan',
    'tredje, 3, 3e, tre, trean',
    'fjärde, 4, 4e, fyra, fyran',
    'femte, 5, 5e, fem, femman',
  ],
  last: 'sista, siste, senare, nedersta, understa',
  around: `den, det, en, ett, alternativ, alternativet, nummer, nr, svar, svaret, nej, jag, vi, menar, menade, tänkte, tar, tog, ta, väljer, välj, är, var, blir, vara, som, i, tack, e, a, av, dem`,
} as const satisfies Language['ordinals'];

/** What people call each field when they ask to change it; the labels of the cards are known too. */
export const fieldNames = {
  source: `källa[n], ursprung, [nuvarande ]säljare[n], (köpt|köps|köpta) (idag|i dag|genom|via|från), inköps(ställe|kanal), köpkanal, var (de|prenumerationerna) (köps|köptes|är köpta)`,
  billingAccount: `faktureringskonto[t], kontotyp[en], typ av konto`,
  volumeProgramme: `[volym]licensprogram[met], volymprogram[met]`,
  partnerModel: `partnermodell[en], partnertyp[en], vår modell`,
  sameProvider: `[samma ]leverantör[en], distributör[en]`,
  partnerCountry: `[vårt |mitt ](mitt|vårt|ditt|ert|eget) land, partnerland[et], (partners|partnerns|partnerorganisationens) land, land för partnern, hemland[et], [vårt ](företagets|företags|bolagets|bolags) land`,
  customerCountry: `
    vilket land kunden (är|finns|sitter) i, kundland[et], (kundens|kunds|kundernas|deras|slutkundens|tenantens|klientorganisationens|kundens tenants|kundens klientorganisations) land, klientland, tenantland, land[et] (för|hos) kunden
    landet i [kundens ](klientorganisation|klientorganisationen|tenant|tenanten)`,
  relationship: `(återförsäljar|partner|kund)?[ ]relation[en|er], återförsäljarförhållande[t], inbjud(an|ning|ningen), relations(begäran|förfrågan), (begäran|förfrågan) om [återförsäljar]relation`,
  delegatedAdmin: `
    delegerad (administration|admin|åtkomst|behörighet|administratörsbehörighet), delegerade (behörigheter|administratörsbehörigheter|rättigheter), (administratörs|admin)?(behörighet|behörigheten|behörigheter|behörigheterna|rättigheter|rättigheterna), (administratörs|admin)åtkomst
    administrationsrättigheter, gdap[ eller dap], dap`,
  subscriptionCount: `[hur många |antal |antalet ][aktiva ](prenumerationer|abonnemang)[ att flytta| som ska flyttas], prenumeration[en|erna], abonnemang[et|en], subbar[na]`,
  tenantSubscriptionCount: `
    [antal |antalet |alla ](prenumerationer|abonnemang) (i (tenanten|[deras |kundens ](tenant|klientorganisation|klientorganisationen))[ totalt]|totalt|sammanlagt), alla (prenumerationer|abonnemang), totalt antal (prenumerationer|abonnemang), totala antalet (prenumerationer|abonnemang)
    totalantal[et], hur många prenumerationer totalt, totalt, totalen`,
  businessSeats: `business[ ](licenser|platser|användare)`,
  offer: `[dagens |nuvarande |nytt |nya |det nya ]erbjudande[t|n|na], [nya |den nya ]produkt[en|er|erna], artikel, plantyp`,
  licenceCount: `[antal |antalet |hur många ](licenser|platser|användare|användarlicenser), licens[en|erna], licensantal[et], antal[et]`,
  termEnd: `
    (slut|förfallo|utgångs|förnyelse|förlängnings)(datum|datumet|dag|dagen), sista dag[en][ i (löptiden|perioden)], avtalsslut, periodslut, (avtalets|löptidens|periodens|prenumerationsperiodens) (slut|slutdatum|sista dag), (slut|slutet) (på|av) (löptiden|perioden)
    [när ](löptiden|perioden|avtalet|det|de|den) (slutar|går ut|löper ut|upphör)`,
  state: `status[en], läge[t], tillstånd[et]`,
  autoRenew: `
    automatisk[a] (förlängning|förlängningen|förnyelse|förnyelsen)[ av (avtalet|prenumerationen|prenumerationerna)], auto[mat][ ](förlängning|förnyelse|förlängningen|förnyelsen), återkommande (fakturering|betalning), förnyelse[n], förlängning[en], (förnyas|förlängs) automatiskt, vid periodens slut`,
  termStart: `
    (start|inköps|köp)(datum|datumet|dag|dagen), första dag, avtalsstart, periodstart, (avtalets|löptidens|periodens) (start|startdatum|början), början av (löptiden|perioden), (löptiden|perioden|avtalet) (startade|började|startar|börjar)
    (köpt|köpta|köptes) eller (förnyad|förnyat|förnyade|förnyades|förlängd|förlängt), senaste (förnyelse|förlängning)[n|en|datum], när (det|de|den) (köptes|[senast ]förnyades|började)`,
  termLength: `(periodens|löptidens|avtalets) längd, [avtals]längd[en]`,
} as const satisfies FieldNames;

/** What people ask for that is not planned here. */
export const outside = {
  azure: `
    azure[ ](prenumeration|prenumerationen|prenumerationer|prenumerationerna|plan|planen|abonnemang|reservation|reservationer|reservationerna|förbrukning|förbrukningen|resurser|resurserna|kostnader|kostnaden|miljö|miljön|kredit|krediter), reservation[er|erna]?, reserverade instanser, reservinstanser
    savings plan[s|er|en], sparplan[er|erna]?, förbrukningsbaserad[e], virtuella (maskiner|servrar|datorer), virtuell (maskin|server), azure, (förbrukning|kostnader|resurser|servrar) i azure, azure(n|kostnaden|miljön|servern), vm[s|ar], virtual desktop, avd`,
  perpetual: `
    [office ]home and business[ (2016|2019|2021|2024)], office (professional plus|standard) (2016|2019|2021|2024), sql[ ]server[ ](licens|licenser|licenserna|cal|standard), windows[ ]server[ ](licens|licenser|licenserna|cal|2019|2022|2025), serverlicens[er|erna|en]?
    (eviga|evig|permanenta|perpetuella|tidsobegränsade|livstids) (licens|licenser|licenserna), evighetslicens[er|erna], engångsköp[et|ta], (köpt|köpte|köpta) loss, lösköpta, lösköpt, produktnyck(el|eln|lar|larna), boxlicens[er], kartonglicens[er], (boxade|boxad) licens[er], paketprodukt[er]
    oem licens[er], office (hemma|pro) (2016|2019|2021|2024), cal licens[er], (office|visio|project|windows|server|sql|windows server) (2012|2016|2019|2021|2022|2024|2025), windows server, sql server, på (skiva|cd|dvd|skivor), (köpt|köpta|köpte) för gott
    (äger|ägs|köpta|köpt) (de |dom |det )?(för gott|för alltid|permanent|rakt av en gång), evig[a]?, cal[s|ar]?, engångs(köp|licens|licenser|köpta), mak nyckel, server cal`,
  phone: `
    telefonnumren, mobilnummer, porter(a|ar|ing av|ingen av) [våra |deras |kundens |sina ](nummer|numren|telefonnummer|numret), nummerport(ering|eringen), nummerflytt, flytta (telefonnummer|numren|numret|deras nummer), calling plan[s], sip[ ]trunk[ar], växel[n], telefonväxel[n], operator connect
    direct routing, ringsignal[er], telefoni[n], röstlicens[er], pstn, växel(numren|nummer|numret|n|telefoni), (nummer|numren|telefonnumren|mobilnumren) (i|till|från) teams, (flytta|porta|portera|ta med|få över) (med )?(numren|nummer|telefonnumren|deras nummer|våra nummer|alla nummer), fast telefoni
    fasta telefoner, telefon(er|erna|linjer|nummer|numret|isystem), teams telefoni, samtals(plan|planer|krediter), ankyttning[ar]?, anknytning[ar]?, 020 nummer, direktnummer, fasta (nummer|numren|telefonnummer), sina (nummer|telefonnummer|mobilnummer), behålla (numren|sina nummer|numret)`,
  'own-customer': `
    [vår|våran|en av våra|våra|en] (egen|egna|befintlig|befintliga|egna befintliga) kund[s|er|ers|en]?, en av våra (kunder|kunders), redan (vår kund|ligger hos oss|hos oss)
    (beställt|beställde|köpt|köpte|lade|lagt) (fel|för många|för mycket|av misstag)[ (licens|licenser|produkt|sku|prenumeration|antal)]?, (vi|jag) glömde (sänka|minska|säga upp), förnyades av misstag, (råkade|råkat) (beställa|köpa|förnya|lägga)[ (fel|för många)]
    (en|vår|våra|nån|någon) (befintlig |befintliga )?(kund|kunder) (vi|som vi) (redan )?(har|haft|hade|fakturerar), kund[en]? (vi|som vi) redan (har|haft|fakturerar)[ (hos oss|sen|sedan)]?
    (för många|fel antal|dubbelt upp|dubbelt så många) (licenser|platser) (vid|åt|till|på|för) (förnyelsen|vår|en|våra), (beställt|beställde|köpt|köpte|lagt|lade) (för många|dubbelt|fel|för mycket), lämna tillbaka (licenser|licenserna|platser|dem), redan kund hos oss`,
  'own-standing': `
    [vårt |våra |vår ](partner[ ]?id|partner id n|partnerkonto|partnerkontot|partnerkonton|csp[ ]konto|csp kontot|csp konton|csp auktorisering|csp avtal|csp avtalet|csp status|partnerstatus|partnerprofil|direct bill status|kreditgräns)
    (vi är|vi blev|vi har blivit|är vi) (avstängda|spärrade|suspenderade|blockerade|utkastade)[ i partner center| från partner center| av microsoft], slå ihop (våra|två) (två )?(csp )?(konton|partnerkonton|partner id n|tenanter)
    bli (csp|direct bill|direktpartner|csp partner|indirekt återförsäljare), (vår|ny) auktorisering, omsättningskrav[et], omsättningsgräns[en], mfa krav[et], säkerhetskrav[en], säkerhetskontakt[en], tappa vår (status|auktorisering|behörighet), revetting, verifieringen av oss
    (vår|vårt|våra) (csp|partner|mpn|återförsäljar|direct bill) ?(behörighet|behörigheten|auktorisation|auktorisering|status|statusen|konto|konton|avtal|avtalet|nivå|profil|medlemskap|id|tenant), mpn[ (status|statusen|id|id n)]
    csp[ ](behörighet|behörigheten|auktorisering|auktorisationen|status|statusen), (sålt|säljer|omsatt) för lite, (slå|lägga) ihop (våra|två|de två|båda)[ (två|csp|mpn|partner)]? (konton|partnerkonton|id n|mpn|partner center konton|tenanter), (två|dubbla|våra) partner center konton
    solutions partner, partnernivå[n]?, (bli|blir) (av med|direktpartner|direct bill|csp), (förlorat|tappat|förlorar|tappar|tappade|förlorade) vår (mpn|csp|partner|status|behörighet|auktorisering)`,
  price: `
    prislista[n|or], offert[en|er]? på, (en|ge|skicka|få) [mig |oss ]offert, vad (kostar|går) (en |ett |)(business premium|business standard|business basic|e1|e3|e5|f1|f3|licens|licensen|licenserna|copilot|visio)[ på], vad (ligger|går|landar) (priset|det|den|de) på[ (per|för)]
    (pris|priset|priser|prisbild) (på|för), cirkapris, rabatt[en|er|erna]?, marginal[en|er|erna]?, påslag[et], kickback, incitament, vad tar ni, per användare och månad
    (vad|va|hur mycket) (kostar|går|tar|blir|är|ligger) (en|ett|det för|priset på)? ?(e1|e3|e5|f1|f3|a3|copilot|business|visio|project|licens|prenumeration|standard|premium)[ (premium|standard|basic)][ (loss på|på|för|per månad|i månaden)]
    (va|vad) går (en |ett )?(e3|e5|f3|business premium|licens|copilot) loss på, loss på, pris[et]? (per|för|på|i) (användare|månad|licens|e3|e5|styck|kronor), (månads|års|styck|list|inköps|ut|in)pris[er|et|erna]?, offert[er|en]?, kosta[r]? (per|i) (månad|månaden|användare), mängdrabatt
    billigare (än|hos|pris), bästa pris, vår marginal, (vad|va|hur mycket) (kostar|går|landar|ligger|blir) (det )?(ungefär |typ |cirka )?(business premium|e3|e5|licenserna|licensen), ungefär vad går, ungefär vad kostar`,
  technical: `
    (flytta|migrera|flyttar|migrerar|migrering av) [över |alla |deras |kundens |sina ](brevlådor|brevlådorna|postlådor|postlådorna|mejlen|mejl|mail|mailen|data|filer|filerna|sharepoint|onedrive|exchange), (mejl|mail|brevlåde|postlåde|exchange|fil)(migrering|migreringen|flytt|flytten)
    dns[ ](poster|post|inställningar), dns, mx[ ]?(post|poster|pekare), konfigurera[r|s], intune[ ](policy|policyer|policies), pst[ ](filer|fil), imap, lokal[a]? exchange, exchange[ ]?server[n], on[ ]prem[ise|ises]?, felkod[en|er]?, felmeddelande[t|n]
    outlook (hänger|kraschar|startar inte|strular|krånglar), villkorsstyrd åtkomst, conditional access, autopilot, domänflytt[en], flytta domän[en], backup[er|en], säkerhetskopi(a|or|ering|eringen)
    (flytta|migrera|få över|föra över|kopiera|exportera|synka|lyfta)[ (över|med)] ?(alla |deras |kundens |sina )?(mejlboxar|mailboxar|brevlådor|brevlådorna|filer|filerna|filservrar|filservern|filserver|mappar|kalendrar|arkiv|sharepoint|onedrive|data|mejl|mejlen|mail|mailen)
    filserv(er|ern|rar|rarna), spf, dkim, dmarc, mx, autodiscover, (mx|spf|dkim|dns|txt) ?(post|poster|posterna|pekare|pekaren|record|records), (vilket|vilka|nåt|något) (verktyg|program|skript), powershell, (tb|gb) (data|sharepoint|filer|mejl|mail)
    (sharepoint|onedrive|exchange)(sajter|filer|data|migrering), (återställ|återställa|nollställ|byta) lösenord[et], mejlflöde[t], mailflöde[t], ad connect, entra connect, (sätta|sätter) upp (outlook|intune|mfa|teams|exchange), brevlådor från (gmail|google|exchange|one com|loopia|hotmail)`,
  'other-product': `
    ${otherProductNames}, google workspace, google[ ]?apps, gsuite, gmail, google drive, adobe[ licenser], acrobat, creative cloud, dropbox, slack, zoom, aws, amazon, sap, eset, kaspersky, autodesk, autocad, atlassian, jira, apple, antivirus[programmet|et], virusskydd[et], webex, fortnox
    visma[ licenser| lön], sophos`,
  'small-talk': `
    äntligen (fredag|helg), [ha |önskar ][en ](skön|bra|trevlig|fin|härlig|god) (helg|kväll|dag|vecka|semester|sommar|jul|natt|påsk)[ (du|på dig|på er)], hur (mår|är läget med|är det med|står det till med) (du|dig), hur är läget, hur är det[ idag| läget], hur står det till, läget med dig
    berätta (ett|en) (skämt|vits|rolig historia), dra (ett|en) (skämt|vits), vädret, vilket väder, kaffe[t], fika[n|paus], lunch[en], fredagsmys, afterwork, fotboll[en], hockey[n], du är (bra|bäst|rolig|snäll|smart|duktig|snabb|dum|korkad|värdelös|grym|fantastisk|snabbare)[ än min kollega]
    är du (en )?(robot|människa|bot|ai|riktig|verklig|chatgpt), älskar dig, grattis[ på födelsedagen], god (jul|natt|helg)[ och gott nytt år], gott nytt år, glad (påsk|midsommar|sommar), vem (har )?(gjorde|byggt|gjort|skapat) dig, vad heter du, hejdå, hej då, ha det (bra|gött|fint|så bra), läget
    läget då, hur är läget (med dig|idag|där), nu är det (helg|fredag|jul)[ snart], snart helg, helg snart, (du är|är du|du e) (ju )?(jätte|rätt|ganska|väldigt|så )?(bra|duktig|kul|rolig|trött|hungrig|kär|gift|vaken|där)[ på (det här|detta|sånt)]
    (sover|drömmer|äter|dricker) du[ (nånsin|någonsin|ibland|om natten)], haha[ha]?, hehe, (god jul|glad påsk|trevlig (helg|kväll|sommar|semester))[ (på förhand|gubben|alla|på er|på dig)], skönt med helg, ha det, vi ses, vi hörs, hej så länge, tack för idag, (fan |jävlar )?vad (trött|hungrig) jag är
    lång vecka, lång dag, vilken dag, gubben, kompis, bra bot, dålig bot, snäll bot, roligt, tycker du om, gillar du, pepparkakor, (du är|du e) (en )?(klippa|ängel|pärla|stjärna|hjälte|raring|kung|drottning|maskin|människa|bäst|underbar|jobbig|tråkig), bjuder på (öl|kaffe|fika), är du på riktigt
    (är|e) du (verklig|riktig|levande), behöver semester, behöver en (paus|öl|kaffe)`,
} as const satisfies Readonly<Record<OutsideSubject, string>>;
