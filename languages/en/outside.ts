import type { OutsideSubject } from '../outside-subjects.ts';
import { otherProductNames } from '../names.ts';

/** What people ask for that is not planned here. */
export const outside = {
  azure: `
    azure[ subscription[s]| plan| reservation[s]| savings plan[s]| resources| consumption| vm[s]| credits], reserved instance[s], reservation[s], savings plan[s], pay as you go, virtual machine[s], payg
    vm[s], azure (spend|bill|usage|credit|cost|costs|environment|stuff|workload[s]|server[s]|backup|virtual desktop|ad ds), virtual desktop, savings plan, their azure
  `,
  perpetual: `
    office (2013|2016|2019|2021|2024) home and (business|student), home and business (2016|2019|2021|2024)
    sql server[ standard| enterprise| license[s]| cal[s]]?, windows server[ cal[s]]?, product key[s], boxed, bought outright, perpetual[ licen(s|c)e[s]], one time purchase, office (2016|2019|2021|2024|ltsc), visio (2016|2019|2021), cal[s], oem[ licence[s]| license[s]]
    lifetime licen(s|c)e[s], retail box, dvd, project (2019|2021)
    bought for good, bought once, one off licen(s|c)e[s], (server|windows|office|visio|project|sql) (2012|2016|2019|2021|2022|2024|2025)[ (standard|datacenter|pro|professional)], on (disc|disk|cd|dvd), volume key, mak key, kms, outright purchase[s], (own|owned|owns) (it |them |these )?(outright|forever|for good), remote desktop cal[s], user cal[s], device cal[s], retail (key|copy|licence|license)
  `,
  phone: `
    [teams |mobile |desk ]phone number[s], number[s] to port, calling plan[s], sip trunk, port (the |our |their |a )?number[s], porting[ the| a| their]? number[s], direct routing, operator connect, communications credits, pstn, telephone line[s], dial tone, voice licen(s|c)e[s]
    phone line[s], phone system, landline[s], dids, ddis, toll free, telephone number[s], dial plan, (their|the|our|his|her) (phone|telephone|desk|office|main) number[s], number port(ing|ed)?, (port|porting|ported|move|moving|bring|transfer) (over |across |in )?(the |their |our |his |all )?(phone |telephone )?number[s], teams numbers, calling credit[s], audio conferenc(e|ing) number[s], sbc, bt numbers, switchboard, extension[s] in teams
    landline number[s], fixed line[s], numbers with (bt|telia|vodafone|o2|ee), their number[s] ported
  `,
  'own-customer': `
    already (with us|our customer|ours|a customer of ours), existing (client|customer) of ours, our own customer[ s]?, one of our customers, our existing (client|customer)[s], a (client|customer) we already (have|bill), ordered the wrong (licence|license|product|sku|subscription), we forgot to (lower|reduce|cancel|turn off)
    for my existing customer, i ordered too many, we ordered too many, (ordered|bought|renewed|added|purchased)[ them| it| too many]? (by mistake|accidentally), accidentally (put|ordered|bought|renewed|added|purchased|set|booked), our (client|customer) s (seats|licences|licenses|subscription)
    [a |one |of ](customer|client)[s]? (of ours|of mine|we ve had|we have had|we had|we already have|we ve got already|that is ours|that s ours|who is ours), our own (customer|client|customers|clients|tenant), overbought, over bought, over ordered, overordered, (bought|ordered|added|provisioned|purchased|renewed|clicked) (too many|too much|twice|double|the wrong), (seats|licences|licenses) too many, too many (seats|licences|licenses)[ for (a|our|one|my)], (hand|give|send) (seats|licences|licenses) back, my own (customer|client), existing (clients|customers) of (ours|mine), reduce the seats (for|of) (our|my)
  `,
  'own-standing': `
    our (own )?partner id[s], our partner account, partner account got suspended, our direct bill status, lose direct bill, authori(s|z)ation of ours, our csp (account|authori(s|z)ation|status|enrol(l)?ment)[s], merge (two|our) (accounts|partner ids|tenants of ours), our enrol(l)?ment, revenue threshold, become a (csp|direct bill)[ partner]
    security contact, mfa requirement[s], our own partner ids, re vetting, our vetting
    (our|my) [own ](reseller|csp|partner|direct bill|indirect) (authori(s|z)ation|status|tenant|agreement|enrol(l)?ment|account|accounts|programme|program|membership|profile|designation|level|competency|competencies|vetting|score), (two|2|both|three|our) (partner center|partner centre|partner|csp|mpn) (accounts|ids|tenants|profiles), (fold|merge|join|combine|unify|consolidate)[ up]? (our|the|two|both)[ two| partner| csp| mpn]? (partner|accounts|ids|mpn|tenants|csp), (one|an|our|single|the) mpn[ id], mpn, revenue (bar|minimum|target|threshold|requirement|requirements), (lost|losing|lose|renew|keep) our (csp|partner|direct bill|status|authori(s|z)ation), solutions partner, partner capability score, (become|becoming|go|going) (direct|direct bill|an indirect reseller|a csp|indirect), re authori(s|z)ation, our authori(s|z)ation
  `,
  price: `
    price list, quote for, a quote, quotation, what does (e3|e5|business premium|business standard|business basic|it) cost, list price, discount[s], margin[s], per user and month, cost per user, price of, price for, rebate[s], incentive[s]
    (what|how much) (does|do|is|are|would|will|did) (a |an |the |one )?(e1|e3|e5|f1|f3|a3|a5|copilot|business|premium|standard|visio|project|power bi|teams|licence|license|seat|subscription|intune|defender)[ (premium|standard|basic|p1|p2|plan 2)] (cost|costs|go for|run|set (them|us) back|come to|sell for), (price|prices|pricing|cost|costs) (per|of|for|a) (user|seat|licence|license|month|e3|e5|copilot|head), (cost|costs) (a|per) (month|user|seat|year), per user price, rrp, msrp, erp price, (price|cost) (tag|increase|list|sheet), cheaper than, go for these days, best price, markup, mark up, quote me, a quote, (give|send|get) (me|us) a (quote|price), how much per, our margin
    going rate[ for], street price
  `,
  technical: `
    mailbox migration, migrate (the |their |all )?(mailboxes|mails|e mails|data|files|sharepoint), mailboxes out of, shift (the |their )?(on prem[ises]? )?(exchange )?mailboxes, dns[ records]?, mx record[s], configure, set up intune, intune policies, pst[s], imap, exchange server, on prem[ises]? exchange, error code, outlook (is|does|crashes), which tool, sharepoint migration, conditional access, autopilot
    mfa for users, domain transfer, backup[s]
    (migrate|migrating|move|moving|copy|copying|transfer|transferring|export|import|sync|shift)[ over| across]? (the |their |our |all |all the |60 )?(mailbox|mailboxes|mails|emails|files|file shares|folders|calendars|archives|sharepoint|onedrive|file server|file servers|data|sites|distribution lists|shared mailboxes) , (mx|spf|dkim|dmarc|txt|cname) (record|records|entry|entries)?, spf, dkim, dmarc, autodiscover, repoint[s|ed|ing]?, (tb|gb) of (data|mail|files|sharepoint|email), sharepoint (files|site|sites|data|content), file server[s], (what|which) (tool|tools|software|script), bittitan, sharegate, avepoint, hybrid (setup|exchange), cutover migration, (ad|entra|azure ad|aad) (connect|sync), password reset, (set up|setup|configure|configuring|install) (outlook|teams|intune|exchange|mfa|sharepoint|onedrive|defender|autopilot|office), powershell, (reset|change) (a |the |his |her |their )?password[s], mail flow, smtp relay, gpo, group policy
    (point|pointing|change|changing|switch|update) (the |their |our )?(mx|dns|cname|spf)[ record| records| entry]?, the mx, mx record[s]
  `,
  'other-product': `
    ${otherProductNames}, google workspace, gsuite, g suite, gmail, sophos, adobe, dropbox, slack, zoom, aws, amazon, salesforce, sap, eset, kaspersky, veeam, mcafee, symantec, autodesk, atlassian, jira, apple, antivirus, webex, mimecast, acronis`,
  'small-talk': `
    friday at last, how are you, what s up, tell me a joke, joke, weather, coffee, lunch, weekend, you re (great|nice|funny|quick|quicker|fast|smart|stupid|useless|clever)[ than my colleague]?, are you (a )?(human|robot|bot|real|ai), i love you, happy (birthday|new year|christmas), merry christmas, football, lol, your name, who made you, good night, have a nice (day|weekend)
    (do|can|did) you (ever |even |at night |really )?(sleep|dream|eat|drink|get tired|feel|love|like (me|coffee|pizza|music|football)|have (friends|feelings|a name)), dream at night, long (week|day), (you )?crack me up, haha, hahaha, lmao, rofl, cool bot, good bot, bad bot, smart bot, nice bot, clever bot, silly bot, (i m|im) (bored|tired|hungry|knackered), tell me something funny, sing (me )?(a|something), who s your (daddy|boss|maker), marry me, thank god it s friday, tgif, see you (tomorrow|later|monday), bye[ bye]?, goodbye, good bye, have a (good|great|lovely|nice) (one|evening|day|weekend|night), enjoy your (weekend|evening|day|lunch), happy (friday|monday|easter|holidays), how s (it going|life|things|your day), what s new, how do you do, nice to meet you, nice weather, are you (alive|there|sentient|chatgpt|copilot|married|happy|ok|tired|listening), fancy a (beer|pint|coffee), what team, world cup
    weather s (awful|nice|great|terrible|bad), what s the weather, friday at last, weather
    life[ ]?saver, beer[s] on me, real person, (are|r) (you|u) (even |really |actually )?(a )?(real|human|person|robot|alive|man|woman|machine)[ person], you (rock|rule|legend|star|suck|are (great|awesome|amazing|funny|the best)), you re (the best|a star|a legend|an angel|amazing|awesome|adorable|hilarious|annoying|boring|rude), i hate (mondays|my job|this job), mondays, need a (drink|holiday|beer|break)
    need a (holiday|vacation)
  `,
} as const satisfies Readonly<Record<OutsideSubject, string>>;
