import type { OutsideSubject } from '../outside-subjects.ts';
import { otherProductNames } from '../names.ts';

/** What people ask for that is not planned here. */
export const outside = {
  azure: `
    azure[ ](prenumeration|prenumerationen|prenumerationer|prenumerationerna|plan|planen|abonnemang|reservation|reservationer|reservationerna|förbrukning|förbrukningen|resurser|resurserna|kostnader|kostnaden|miljö|miljön|kredit|krediter)
    reservation[er|erna]?, reserverade instanser, reservinstanser, savings plan[s|er|en], sparplan[er|erna]?, förbrukningsbaserad[e], virtuella (maskiner|servrar|datorer)
    virtuell (maskin|server)
    azure, (förbrukning|kostnader|resurser|servrar) i azure, azure(n|kostnaden|miljön|servern), vm[s|ar], virtual desktop, avd
  `,
  perpetual: `
    [office ]home and business[ (2016|2019|2021|2024)], office (professional plus|standard) (2016|2019|2021|2024), sql[ ]server[ ](licens|licenser|licenserna|cal|standard)
    windows[ ]server[ ](licens|licenser|licenserna|cal|2019|2022|2025), serverlicens[er|erna|en]?, (eviga|evig|permanenta|perpetuella|tidsobegränsade|livstids) (licens|licenser|licenserna)
    evighetslicens[er|erna], engångsköp[et|ta], engångslicens[er], (köpt|köpte|köpta) loss, lösköpta, lösköpt, produktnyck(el|eln|lar|larna), boxlicens[er], kartonglicens[er]
    (boxade|boxad) licens[er], paketprodukt[er], oem licens[er], office (hemma|pro) (2016|2019|2021|2024), cal licens[er], calar
    (office|visio|project|windows|server|sql|windows server) (2012|2016|2019|2021|2022|2024|2025), windows server, sql server, på (skiva|cd|dvd|skivor), (köpt|köpta|köpte) för gott, (äger|ägs|köpta|köpt) (de |dom |det )?(för gott|för alltid|permanent|rakt av en gång), evig[a]?, cal[s|ar]?, engångs(köp|licens|licenser|köpta), mak nyckel, serverlicenser, server cal
  `,
  phone: `
    telefonnummer, telefonnumren, mobilnummer, porter(a|ar|ing av|ingen av) [våra |deras |kundens |sina ](nummer|numren|telefonnummer|numret), nummerport(ering|eringen), nummerflytt
    flytta (telefonnummer|numren|numret|deras nummer), samtalsplan[er], calling plan[s], sip[ ]trunk[ar], växel[n], telefonväxel[n], operator connect, direct routing, ringsignal[er], telefoni[n]
    röstlicens[er], pstn
    växel(numren|nummer|numret|n|telefoni), (nummer|numren|telefonnumren|mobilnumren) (i|till|från) teams, (flytta|porta|portera|ta med|få över) (med )?(numren|nummer|telefonnumren|deras nummer|våra nummer|alla nummer), fast telefoni, fasta telefoner, telefon(er|erna|linjer|nummer|numret|isystem), teams telefoni, samtals(plan|planer|krediter), ankyttning[ar]?, anknytning[ar]?, 020 nummer, direktnummer
    fasta (nummer|numren|telefonnummer), sina (nummer|telefonnummer|mobilnummer), behålla (numren|sina nummer|numret)
  `,
  'own-customer': `
    [vår|våran|en av våra|våra|en] (egen|egna|befintlig|befintliga|egna befintliga) kund[s|er|ers|en]?, en av våra (kunder|kunders), (kund|kunden) vi redan (har|fakturerar)
    redan (vår kund|ligger hos oss|hos oss), (beställt|beställde|köpt|köpte|lade|lagt) (fel|för många|för mycket|av misstag)[ (licens|licenser|produkt|sku|prenumeration|antal)]?
    (vi|jag) glömde (sänka|minska|säga upp), förnyades av misstag, (råkade|råkat) (beställa|köpa|förnya|lägga)[ (fel|för många)], våra egna kunder
    (en|vår|våra|nån|någon) (befintlig |befintliga )?(kund|kunder) (vi|som vi) (redan )?(har|haft|hade|fakturerar), kund[en]? (vi|som vi) redan (har|haft|fakturerar)[ (hos oss|sen|sedan)]?, (för många|fel antal|dubbelt upp|dubbelt så många) (licenser|platser) (vid|åt|till|på|för) (förnyelsen|vår|en|våra), (beställt|beställde|köpt|köpte|lagt|lade) (för många|dubbelt|fel|för mycket), lämna tillbaka (licenser|licenserna|platser|dem), redan kund hos oss
  `,
  'own-standing': `
    [vårt |våra |vår ](partner[ ]?id|partner id n|partnerkonto|partnerkontot|partnerkonton|csp[ ]konto|csp kontot|csp konton|csp auktorisering|csp avtal|csp avtalet|csp status|partnerstatus|partnerprofil|direct bill status|kreditgräns)
    (vi är|vi blev|vi har blivit|är vi) (avstängda|spärrade|suspenderade|blockerade|utkastade)[ i partner center| från partner center| av microsoft]
    slå ihop (våra|två) (två )?(csp )?(konton|partnerkonton|partner id n|tenanter), bli (csp|direct bill|direktpartner|csp partner|indirekt återförsäljare), (vår|ny) auktorisering
    omsättningskrav[et], omsättningsgräns[en], mfa krav[et], säkerhetskrav[en], säkerhetskontakt[en], tappa vår (status|auktorisering|behörighet), revetting, verifieringen av oss
    (vår|vårt|våra) (csp|partner|mpn|återförsäljar|direct bill) ?(behörighet|behörigheten|auktorisation|auktorisering|status|statusen|konto|konton|avtal|avtalet|nivå|profil|medlemskap|id|tenant), mpn[ (status|statusen|id|id n)], csp[ ](behörighet|behörigheten|auktorisering|auktorisationen|status|statusen), (sålt|säljer|omsatt) för lite, omsättningskravet, (slå|lägga) ihop (våra|två|de två|båda)[ (två|csp|mpn|partner)]? (konton|partnerkonton|id n|mpn|partner center konton|tenanter), (två|dubbla|våra) partner center konton, solutions partner, partnernivå[n]?, (bli|blir) (av med|direktpartner|direct bill|csp), (förlorat|tappat|förlorar|tappar|tappade|förlorade) vår (mpn|csp|partner|status|behörighet|auktorisering), mpn status
  `,
  price: `
    prislista[n|or], offert[en|er]? på, (en|ge|skicka|få) [mig |oss ]offert
    vad (kostar|går) (en |ett |)(business premium|business standard|business basic|e1|e3|e5|f1|f3|licens|licensen|licenserna|copilot|visio)[ på]
    vad (ligger|går|landar) (priset|det|den|de) på[ (per|för)], (pris|priset|priser|prisbild) (på|för), listpris[et], cirkapris, styckpris[et], rabatt[en|er|erna]?, marginal[en|er|erna]?
    påslag[et], kickback, incitament, vad tar ni, per användare och månad
    (vad|va|hur mycket) (kostar|går|tar|blir|är|ligger) (en|ett|det för|priset på)? ?(e1|e3|e5|f1|f3|a3|copilot|business|visio|project|licens|prenumeration|standard|premium)[ (premium|standard|basic)][ (loss på|på|för|per månad|i månaden)], (va|vad) går (en |ett )?(e3|e5|f3|business premium|licens|copilot) loss på, loss på, pris[et]? (per|för|på|i) (användare|månad|licens|e3|e5|styck|kronor), (månads|års|styck|list|inköps|ut|in)pris[er|et|erna]?, prislista, offert[er|en]?, kosta[r]? (per|i) (månad|månaden|användare), mängdrabatt, billigare (än|hos|pris), bästa pris, vår marginal, påslag
    (vad|va|hur mycket) (kostar|går|landar|ligger|blir) (det )?(ungefär |typ |cirka )?(business premium|e3|e5|licenserna|licensen), ungefär vad går, ungefär vad kostar, cirkapris
  `,
  technical: `
    (flytta|migrera|flyttar|migrerar|migrering av) [över |alla |deras |kundens |sina ](brevlådor|brevlådorna|postlådor|postlådorna|mejlen|mejl|mail|mailen|data|filer|filerna|sharepoint|onedrive|exchange)
    (mejl|mail|brevlåde|postlåde|exchange|fil)(migrering|migreringen|flytt|flytten), dns[ ](poster|post|inställningar), dns, mx[ ]?(post|poster|pekare), konfigurera[r|s]
    sätta upp (intune|exchange|teams|mfa), intune[ ](policy|policyer|policies), pst[ ](filer|fil), imap, lokal[a]? exchange, exchange[ ]?server[n], on[ ]prem[ise|ises]?, felkod[en|er]?
    felmeddelande[t|n], outlook (hänger|kraschar|startar inte|strular|krånglar), villkorsstyrd åtkomst, conditional access, autopilot, domänflytt[en], flytta domän[en], backup[er|en]
    säkerhetskopi(a|or|ering|eringen), (vilket|vilka) verktyg
    (flytta|migrera|få över|föra över|kopiera|exportera|synka|lyfta)[ (över|med)] ?(alla |deras |kundens |sina )?(mejlboxar|mailboxar|brevlådor|brevlådorna|filer|filerna|filservrar|filservern|filserver|mappar|kalendrar|arkiv|sharepoint|onedrive|data|mejl|mejlen|mail|mailen), filserv(er|ern|rar|rarna), spf, dkim, dmarc, mx, autodiscover, (mx|spf|dkim|dns|txt) ?(post|poster|posterna|pekare|pekaren|record|records), (vilket|vilka|nåt|något) (verktyg|program|skript), powershell, (tb|gb) (data|sharepoint|filer|mejl|mail), (sharepoint|onedrive|exchange)(sajter|filer|data|migrering), (återställ|återställa|nollställ|byta) lösenord[et], mejlflöde[t], mailflöde[t], ad connect, entra connect, (sätta|sätter) upp (outlook|intune|mfa|teams|exchange)
    brevlådor från (gmail|google|exchange|one com|loopia|hotmail)
  `,
  'other-product': `
    ${otherProductNames}, google workspace, google[ ]?apps, gsuite, gmail, google drive, adobe[ licenser], acrobat, creative cloud, dropbox, slack, zoom, aws, amazon, salesforce, sap, eset, f secure, withsecure
    kaspersky, veeam, norton, autodesk, autocad, atlassian, jira, apple, antivirus[programmet|et], virusskydd[et], webex, fortnox, visma[ licenser| lön], hubspot, trello, citrix, vmware, sophos
    trend micro, bitdefender`,
  'small-talk': `
    äntligen (fredag|helg), [ha |önskar ][en ](skön|bra|trevlig|fin|härlig|god) (helg|kväll|dag|vecka|semester|sommar|jul|natt|påsk)[ (du|på dig|på er)]
    hur (mår|är läget med|är det med|står det till med) (du|dig), hur är läget, hur är det[ idag| läget], hur står det till, läget med dig, berätta (ett|en) (skämt|vits|rolig historia)
    dra (ett|en) (skämt|vits), vädret, vilket väder, kaffe[t], fika[n|paus], lunch[en], fredagsmys, afterwork, fotboll[en], hockey[n]
    du är (bra|bäst|rolig|snäll|smart|duktig|snabb|dum|korkad|värdelös|grym|fantastisk|snabbare)[ än min kollega], är du (en )?(robot|människa|bot|ai|riktig|verklig|chatgpt), älskar dig
    grattis[ på födelsedagen], god (jul|natt|helg)[ och gott nytt år], gott nytt år, glad (påsk|midsommar|sommar), vem (har )?(gjorde|byggt|gjort|skapat) dig, vad heter du, trevlig helg, hejdå
    hej då, ha det (bra|gött|fint|så bra)
    läget, läget då, hur är läget (med dig|idag|där), nu är det (helg|fredag|jul)[ snart], snart helg, helg snart, (du är|är du|du e) (ju )?(jätte|rätt|ganska|väldigt|så )?(bra|duktig|kul|rolig|trött|hungrig|kär|gift|vaken|där)[ på (det här|detta|sånt)], (sover|drömmer|äter|dricker) du[ (nånsin|någonsin|ibland|om natten)], haha[ha]?, hehe, god jul på förhand, (god jul|glad påsk|trevlig (helg|kväll|sommar|semester))[ (på förhand|gubben|alla|på er|på dig)], skönt med helg, ha det, vi ses, vi hörs, hej så länge, tack för idag, (fan |jävlar )?vad (trött|hungrig) jag är, lång vecka, lång dag, vilken dag, gubben, kompis, bra bot, dålig bot, snäll bot, roligt
    tycker du om, gillar du, god jul[ på förhand], pepparkakor
    (du är|du e) (en )?(klippa|ängel|pärla|stjärna|hjälte|raring|kung|drottning|maskin|människa|bäst|underbar|jobbig|tråkig), bjuder på (öl|kaffe|fika), är du på riktigt, (är|e) du (verklig|riktig|levande)
    behöver semester, behöver en (paus|öl|kaffe)
  `,
} as const satisfies Readonly<Record<OutsideSubject, string>>;
