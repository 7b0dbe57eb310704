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

/** ALSO is a distributor, and an everyday word. */
const distributorNamesInEnglish = distributorNames.replace(
  'also[ cloud]',
  '(from|via|through|with|at|use|using) also, also (cloud|holding)',
);

/** How English says what the bot listens for: `(a|b)` either, `[a]` may be left out; commas and lines part templates. */
export const hears = {
  'source:microsoft-direct': `
    direct[ly], [bought|buy|buys|buying|purchased|billed|invoiced|paid|pay|pays][ it| them| everything] (direct[ly]|straight) (from|with|by|via|through|at|to) (microsoft|ms)
    (microsoft|ms) direct[ly], direct (customer|client|purchase|billing), (from|with|by|via|through) (microsoft|ms)[ itself| themselves| direct[ly]]
    (billed|invoiced) by (microsoft|ms), (microsoft|ms) (bills|invoices|charges) (them|the customer|him|her), buy[s] [it ]themselves, bought (direct[ly]|online|on the web)
    (pay|pays|paying) (microsoft|ms)[ direct[ly]| by card| with a card], [on|with|by] (a|his|her|their|the|company) credit card, web[ ]direct
    (through|via) [the] [microsoft 365 |m365 |office 365 ](admin portal|admin center|admin centre), (bought|buy|buys|ordered|purchased|got it|signed up) [it |them |everything ](in|from|on) [the] [microsoft 365 |m365 |office 365 ](admin portal|admin center|admin centre), (on|at|from) microsoft[.]com, microsoft store, signed up online`,
  'source:another-partner': `
    a [microsoft |ms ]partner,
    (via|from|through|by|with|at) (a|some|their|the|one|another|a different) [small |local |little |big |other |old |former |current |nearby |dutch |german ](it|computer|tech|cloud|software|web|hosting) (shop|firm|company|guy|guys|house|outfit|provider|consultancy|consultants|business)
    (another|other|an other|a different|different|some other|some|any other|someone else s|somebody else s) [it |csp |microsoft |cloud ](partner|csp|reseller|provider|msp|vendor|supplier|distributor|isp|dealer|var)[s]
    (old|previous|former|current|existing|present|incumbent|last|prior|outgoing) [it |csp |microsoft ](partner|csp|reseller|provider|msp|vendor|supplier)
    (a|their|its|his|her) [old |previous |former |current |existing |own |local |dutch |german ](csp|reseller|msp|web host|hosting company|web hosting company|telco|provider|it provider), the [old |previous |former |current |existing |incumbent ](csp|msp), csp[ partner], msp, (with|from|at|by|through|of) (a|another|our|some) competitor[s]
    [csp|partner] to [csp|partner] transfer, (from|with) a (csp|reseller|partner|msp|competitor), (with|through|thru|via|from|by|at|under) ${resellerNames}
    the (reseller|partner|provider|csp) they (have|use|had)[ now| today], (reseller|partner) of [its|their|the] [dutch |german |french |parent ]parent company, source partner, with somebody else`,
  'source:volume-licensing': `
    volume (licens(e|ing|ed|es)|licence[s])[ contract| agreement| programme| program], vlsc, enterprise agreement, ea[ agreement| contract| seats], open (licen(s|c)e[s]|licensing|value|program[me])
    mpsa, products and services agreement, select plus, ees, ees agreement, school agreement, campus agreement, open value subscription`,
  'source:another-tenant': `
    [in|from|out of] (another|other|a different|different|some other|a second|their old|the old|an old|its old|sister company s|the sister company s|group s) [microsoft |m365 ]tenant, tenant to tenant[ migration| move]
    [in ](another|one) of (the customer s|their|its|his) [other ]tenants, between [two ]tenants, (from|out of) [its|their] own tenant, other tenant of theirs, cross tenant`,
  'account:mca': `[new|newer] mca[ account| billing account], (billing account|account type|account)[ type] is [an |a |the |already ]mca[ one], microsoft customer agreement[ account], [the ]new[er] (billing )?account`,
  'kind:newer': `[the ]new[er] (one|kind|type|sort)`,
  'account:mosa': `mosa[ account| billing account], (billing account|account type|account)[ type] is [an |a |the |still ](mosa|mosp)[ one], mosp, [microsoft ]online (services|subscription) (agreement|program), [the ](old|older|legacy) (billing )?account`,
  'kind:older': `[the ](old|older|legacy) (one|kind|type|sort)`,
  'programme:enterprise': `enterprise agreement, ea[ agreement| contract| seats]`,
  'programme:other': `open (value[ subscription]|licen(s|c)e[s]|licensing|program[me]), mpsa, products and services agreement, select plus, select, ees[ agreement], school agreement, campus agreement`,
  'model:direct-bill': `
    direct[ -]bill[ partner], direct csp[ partner], tier 1[ partner], (contract|agreement|relationship) with microsoft (ourselves|directly|direct), buy [it ](direct[ly]|straight) from microsoft ourselves
    no distributor[ in between| between], we buy from microsoft`,
  'model:indirect-provider': `
    we [are|re] [the|a] wholesaler, indirect provider, we [are|re] [the|a] distributor, we [are|re] [the|an] indirect provider, we [are|re] a provider, distributor ourselves`,
  'model:indirect-reseller': `
    indirect, [our ]distributor (is|s) (also|ingram|ingram micro|td synnex|tech data|synnex|pax8|crayon|arrow|also cloud|dicker data|westcoast|giacom), reseller (under|of|with) (also|ingram|ingram micro|td synnex|tech data|synnex|pax8|crayon|arrow|also cloud|dicker data|westcoast|giacom), indirect reseller[s], tier (2|two)[ partner], (through|via|from|with|at|using) [a|our|the] distributor, we (buy|order|go|purchase) [everything |it |them |all ](through|via|from|at|with) (also|ingram|td synnex|tech data|synnex|pax8|crayon|arrow|also cloud|dicker data|westcoast|giacom|a distributor|our distributor)`,
  'offer:same': `
    same for (the lot|all|everyone|everybody|all of them|everything), all (alike|identical)
    [the |all |exactly |all the ]same[ ](offer|product|products|plan|plans|sku|skus|licence|license|licences|licenses|thing|things|one|ones|edition|stuff), same, identical, like for like, one to one, 1 to 1, no change[s][ there| whatsoever], unchanged
    stay[s] [exactly ](the same|as is|as it is|on the same), as is, as they are, keep[s|ing]? what they have, what they have now, same in every respect, just the same, nothing changes, no difference, remains the same, ditto`,
  'offer:equivalent': `equivalent[ offer| one| product], comparable[ offer| one| product], corresponding[ one| offer], similar[ one| offer| product], something (similar|comparable|equivalent), the counterpart`,
  'offer:different': `
    [a |another |the ]different (offer|product|plan|sku|one|edition|licence|license)[s], another (offer|product|plan|sku|edition), other (product|products|plan|plans|sku|skus), upgrade[s|d], upgrading, downgrade[s|d], downgrading, different
    with copilot on top, plus copilot, adding copilot, switch to e5, step up`,
  'offer:discontinued': `
    discontinued, no longer (sold|available|on sale|offered|orderable), not sold any[ ]more, [is ]not available any[ ]more, (can t|cannot|can not) be (ordered|bought|purchased)[ any[ ]more| any longer], end of (sale|life), retired[ by microsoft], withdrawn from sale
    phased out, taken off the (list|market|price list), microsoft (stopped|no longer) (selling|sells) it, gone from the price list, eol, does not exist any[ ]more, doesn t exist any[ ]more, isn t sold[ any[ ]more| any longer], no longer on offer`,
  'licences:unchanged': `
    [the |exactly the ]same (number|count|amount|quantity|numbers|seats|seat count)[ of licen(s|c)es| of seats], [the ]number[s]? (stays|stay|remains|is the same|doesn t change|does not change), same, unchanged, as many[ as now| as before| as today], no change[s][ there| whatsoever]
    stays[ the same| as is], all the same, identical, not even a single seat, same again, equal`,
  'licences:changed': `leave, leaves, leaving, join, joins, joining, leavers, joiners, new starters, 
    (more|fewer|less|additional|extra|another) (seats|seat|licences|licence|licenses|license|users|user|people|of them), another number, [a ]different number, [a|the] number changes, it changes, going (up|down)[ by], goes (up|down), up by, down by
    increase[s|d], decrease[s|d], reduce[s|d], grow[s|ing], shrink[s|ing], (drops|dropping) off, cut down, adding[ some], fewer, more, less, changes, minus, one extra, extra, down to, up to, additional
    changed, (two|three|four|five|ten|a few|some) (more|less|fewer|extra), trimming, trim, cutting
    (licen(s|c)es|seats|licence count|seat count|the count|the numbers) (do|does|will|did) change`,
  'state:active': `still running, running, active, still active, it s live, up and running, in force, still works, works fine, alive, continues, valid, still valid, shows (as )?expired, shows as disabled`,
  'still-works': `(still )?work[s|ing] (fine|normally|as (ever|always|usual|before)|perfectly|ok|okay)`,
  'state:extended': `[in |into |under |on |became |is in |went into ](extended service terms|extended service[s]|extended terms|extended service term|est)`,
  'state:cancelled': `cancelled, canceled, terminated, ended it, pulled the plug, cancelled (it|them|everything|the whole lot), cancellation went through, killed it, ended early`,
  'state:suspended': `suspended, blocked for non[ ]payment, on hold, deactivated for non[ ]payment, frozen`,
  'state:trial': `[a ](free )?trial, trial[s|ing]?[ subscription| version| licence| licences], test (subscription|period|phase), on trial, evaluation`,
  restored: `(trial|trial period|test period) (is|s|was) (over|up|finished), [it s |is |are |was |were |and ](back|restored|reactivated|reinstated|unblocked|unsuspended|lifted|up again|running again|active again)[ (again|now|to normal)]`,
  'renewal:on': `
    renew[s|ing]? (automatically|by itself|on its own|itself|by themselves|again by itself), auto[ ]renews, renews every (year|month), rolls over[ by itself| automatically], set to renew, auto[ ]renew[al] on, it will renew[ by itself]
    renewal[s] [is |s |are |still |set to ](on|enabled|active|switched on|turned on)`,
  'renewal:off': `
    (doesn t|does not|won t|will not|not going to|don t|do not) (renew|auto[ ]renew|roll over)[ automatically| by itself], no auto[ ]renew[al], without auto[ ]renew[al], not renewing, renew[s] manually, manual renewal, auto[ ]renew[al] off
    renewal[s] [is |s |are |was |set to ](off|disabled|switched off|turned off|inactive)`,
  'renewal:cancel': `
    set to (cancel|end|expire|terminate|be cancelled|stop), cancel[s|led]? at (the )?(end|term end|expiry|end of term|renewal), ends (at the end|for good), it just ends, will end, (is|are) set to cancelled, ends at the end of the term
    (will|to|s going to|is going to) (end|expire|cancel|stop|lapse) at (the )?(end|term end|expiry|renewal|end of (the )?term), explicit[ly] (cancel|cancelled|set to cancel|set to end|set to expire)[ at (the )?(end|term end|end of (the )?term)], (expires|lapses|stops|cancels) at (the )?(end|term end|expiry)[ of (the )?term], set to (lapse|expire|end|stop) at (the )?(end|term end|term|expiry)[ of (the )?term]`,
  'renewal:extended': `
    (goes|go|goes on|continues|rolls|rolls over|runs on|slides|turns) (into|to|in|over into) [the ](extended|extended service[s]|extended terms|est|extended service terms)[ afterwards]
    (set to )?(go|goes|going|carry|carries|run|runs|roll|rolls|rolling|continue|continues|continuing|keep|keeps)[ on| going| running| over| rolling] (monthly|month (by|to) month|one month at a time|a month at a time), (monthly|month (by|to) month|one month at a time) (after|afterwards|after that|after the end|thereafter|from then on)`,
  'length:monthly': `monthly[ plan| term| subscription| basis| contract], month (by|to) month, by the month, p1m, monthly commitment, per month`,
  'length:annual': `annual[ plan| term| subscription| contract| commitment], yearly[ plan| term| contract], one[ ]year[ term| contract| plan], 12 month[s] (term|contract|plan), 1 year (term|contract|plan), p1y, another year, for a year`,
  'length:three-year': `three[ ]year[s] (one|term|contract|plan|agreement|subscription), 3 year[s] (one|term|contract|plan|agreement|subscription), triennial, three year, 3 year, p3y`,
  'provider:same': `[the |from the |at the |with the ]same (distributor|provider|disti|indirect provider), one distributor, share (a|the) (distributor|provider)`,
  'provider:other': `(different|another|other|separate) (distributor|provider|disti|indirect provider)[s], not the same (distributor|provider)`,
  'relationship:accepted': `
    (relationship|reseller relationship|partner relationship|link|connection) (is )?(in place|established|set up|active|exists|there|done|live), in our customer list[ in partner center], in [our] partner center[ list| already], already (our|a) customer, we [are|re] their (reseller|partner)[ of record]
    hit accept, pressed accept, clicked accept, said yes, signed [it|up|the invitation], (is|are) on our list, approved as reseller, we [are|re] connected, already connected, already linked
    we (re|are) [all |now |already |both ](linked|connected|associated)[ up][ with (them|the customer|this customer)], (they|he|she|customer) (accepted|approved|took) us[ on][ as (reseller|partner|a partner|a reseller|their reseller|their partner)], (link|relationship|connection) (is |s )(up|live|fine|sorted|approved|accepted)`,
  'relationship:invited': `
    [the |our ](invitation|invite|request|link)[s] (is|are|s) out,
    [not|never] (opened|read|answered|replied|responded|clicked), no (answer|reply|response|reaction|click)[ yet| so far], total silence, silence, waiting for (them|the customer|him|her|their (admin|ok|answer|signature))[ to (accept|click|approve|sign|answer)], ours is [still ](open|pending|waiting)
    (not|hasn t|haven t|has not|have not|isn t|is not) accepted [it ]yet, awaiting (acceptance|their answer|answer|approval), still (unread|open|pending|waiting|unanswered|sitting in (their|his|her) inbox), link (is |has )?(out|gone)
    (haven t|hasn t|have not|has not|not|never|nothing) heard [anything |a thing |a word ](back|from (them|him|her|the customer))[ since| yet| so far], (radio silence|crickets|not a peep|no word|no news|nothing back|no joy)[ from (them|him|her)|[ so far| yet| since]], unopened, unread, unanswered, unaccepted
    [is |s |still |sitting |sits |lies |lying |rotting |gathering dust ](in) (their|his|her|someone s|somebody s|the customer s) (inbox|mailbox|spam[ folder]|junk[ folder]|mail), ball is in their court, up to them now, on (their|his|her) desk, (is |s |still )with (their|the) (legal|lawyer|lawyers|it|it guy|admin|boss|finance|finance people|management|board)[ team| department]`,
  'relationship:none': `
    (no|without[ a]|don t have a|have no|there is no|there s no) [reseller |partner ](relationship|link|connection)[ yet| so far], not (invited|asked)[ yet| so far], nothing sent[ yet], (removed|dropped|deleted|kicked) us[ out]?[ as (reseller|partner|a reseller|a partner)], haven t (asked|invited) (them|him|her)[ yet]
    not linked, not connected`,
  relationship: `[reseller |partner |partnership |csp ]relationship[s], reseller request, partner request, reseller status, us as (reseller|partner|their reseller), reseller link`,
  invitation: `[the |our |a ](reseller|partner) (invite|invitation|request|link), [the |our |an ]acceptance (link|mail|e mail), invitation[s], invite[s], link, request link, our request, the request, our invite, e mail with the link, mail with the link`,
  gdap: `gdap[ relationship| access| rights], granular[ delegated][ admin][ access| privileges| one], granular (delegated )?admin[istration]? (privileges|rights|access)`,
  dap: `dap, dap one, [the |still the ]old (delegated admin[istration]?|dap|admin rights)[ one| rights| access| privileges], legacy (dap|delegated admin), full delegated admin`,
  rights: `[any |the |our |partner ](admin|administrator|partner|delegated|support) (rights|access|privileges|permissions)[ as such| whatsoever], delegated admin[istration]?[ privileges| rights| access], our access, access, permissions
    rights, any (rights|access|privileges|permissions)`,
  role: `
    role[s], permissions
    read[ ]only[ role[s]| rights| access| permissions| one], (global|directory|reports|security|message center) reader[s| role], reader[ role| rights], (user|helpdesk|help desk|license|licence|billing|exchange|teams) admin[istrator][ role]
    [the |a ]guest (account|user)[s]`,
  'support-role': `service support[ administrator| admin][ role], support[ admin| administrator]? role, incl[uding]? service support`,
  'auto-renew': `auto[ ]renew[al|s|ing]?, automatic renewal, recurring billing, renewal setting, auto[ ]extension, end of term setting, automatic extension, (toggle|toggled|flip|flipped|flicked|set|put|switched|turned|knocked) (auto renew|autorenew|renewal) off`,
  agreement: `
    mca, customer agreement, microsoft customer agreement, terms, contract, paperwork
    quote[s], proposal[s], pricing, price[s], price list, order form, nda, tender, our offer, terms and conditions, t s and c s, statement of work, sow, data processing agreement, dpa`,
  offer: `offer, product, plan, sku, edition, products, plans, skus, kinds of (licence|license)[s], types of (licence|license)[s], different (products|plans|skus), product lines, one product only, a single (product|plan|sku)`,
  licence: `licen(s|c)e[s], seat[s], user[s], mailbox[es], people, staff, employees, headcount, accounts, lic[s], persons, workers, heads, desks, students, teachers, head, pax, folks, members, licencees, clients on it, boxes, logins`,
  subscription: `subscription[s], sub[s], line[s], product line[s], sku[s], subscribtion[s]`,
  single: `[it s |just |only ][the ]one (product|plan|sku|line)[ only], (just|only) [the ](one|single one|single), [just |only ]a single (one|line|product|plan|subscription), the one, (it s |that s )?one thing`,
  'customer-count': `customer[s], client[s], companies, tenants`,
  product: `${productNames}, kiosk, (teams|exchange|planner) ones`,
  'business-product': `${businessNames}, business plan[s]`,
  tenant: `tenant, organisation in microsoft 365, m365 organi(s|z)ation, tenancy, directory, tenant (says|shows|reads|is set to|is registered in|s registered in|is)`,
  distributor: `${distributorNamesInEnglish},  distributor[s], indirect provider, disti, wholesaler[s]`,
  microsoft: `microsoft, ms, msft, [the ](admin (portal|center|centre)|microsoft store|web shop)`,
  other: `other, another, a different one, something else, some other`,
  reseller: `[just |only ]a [small |normal |regular ]reseller, reseller, we resell, reselling, resell`,
  'place:last': `[the ]last[ one]`,
  'place:third': `[the ]third[ one], option (3|three|c)`,
  'place:second': `[the ]second[ one], option (2|two|b)`,
  'place:first': `[the ]first[ one], option (1|one|a)`,
  'reseller-name': plainResellerNames,
  'distributor-name': distributorNamesInEnglish,
  account: `billing account, account type, account`,
  country: `country, region, located, location, based, headquarters, hq`,
  elsewhere: `(sales|selling|sell|sells) (office |team )?in, (sell|sells|sold|export|exports|deliver|delivers|ship|ships|trade|trades|expand|expands|expanding|travel|travels|travelling|fly|flies|flew) (a lot |mostly |mainly |much |things )?(to|into|all over|across), on (holiday|vacation|a trip) in, born in, was born in, hosted in, (servers|data|mailboxes) (is|are|sits|sit|lives)? ?in, (customers|clients|suppliers|students|guests|tourists) (in|from)`,
  through: `w, via, through, with, by, at, from`,
  'vague-place': `[the ]eu, europe, emea, scandinavia, [the ](nordics|nordic region|baltics|balkans|benelux|caribbean|americas|middle east|gulf|far east|channel islands), (latin|south|north|central) america, latam, africa, asia, apac, dach, oceania, (several|many|various|two|three|six) countries, all over the world, worldwide`,
  total: `everything included, all included, including everything, in total, in all, all together, altogether, total, all in, overall, all told`,
  accept: `accept[s|ed|ing]?, approve[s|d]?, approving, approval, agreed[ to it], signed[ off], confirmed, granted, gave us, given us, green light, ok d, acceptance, said yes[ to], got the ok, opened up, authori(s|z)ed, [they |he |she |it |customer |the customer |we ](did|do) (accept|approve|confirm|sign|agree)[ it| us| to it],
    accptd, acepted, acceptd, aceptd, accepted us as (csp|partner|reseller)[ (of|on) record]`,
  send: `
    sent, send, sending, invited, raised, went out, mailed, e[ ]mailed, submitted, is out, has gone out, shared the link, requested, fired off, issued, put out
    inviting, resent, re sent, forwarded, (got|received|have|has) (the|our|an|that) (mail|email|e mail|message|invite|invitation|request|link)
    invite (them|him|her|the customer|the client)`,
  click: `
    click[ed]?[ on]?[ it| anything]?, open[ed]?, respond[ed]?, reply, replied, react[ed]?, answer[ed]?, read it
    touched[ it], look(ed)? at[ it], done anything[ with it], did anything[ with it], move(d)? on it, act(ed)? on it, noticed`,
  had: `
    had, used to have, once had
    we d had, no longer have, no longer has, previously had, at one (time|point) had`,
  have: `
    have, has, got, is in place, in place, exists, exist, there s, there is, there are, we ve, is set up, set up, established, available, ready, is ours, ours already, hold[s]?, active
    (ve|has|have|d) had, do have, does have, did get, got hold of`,
  lose: `
    lost, lose, removed, remove, revoked, revoke, pulled, withdrew, withdrawn, taken away, took away, took it away, cut[ off], ended, terminated, dropped, deleted, gone, expired, lapsed, ran out, kicked out, thrown out, stripped, scrapped, dissolved, disappeared, vanished
    (removed|remove|dropped|deleted|kicked|threw|booted|chucked|cut|struck|took|wiped|purged|disconnected|unlinked) us[ out| off| loose| away][ of the list| as (a |their )?(partner|reseller)]
    cancelled, canceled, killed, severed, cut ties, parted ways, backed out, pulled out, bailed[ out], rescinded, reversed, wiped, purged, died, dead, booted, unlinked, disconnected, undone, run out, switched off, pulled the plug
    left (ea|the ea|the agreement|the programme|the volume licensing), (moved|came|come|got) (off|away from)`,
  refuse: `
    refuse[s|d]?, reject[s|ed]?, decline[s|d]?, turned (it|us|him|them)? down, said no, denied, won t (give|grant|hand|accept|allow), will not (give|grant|hand|accept|allow), don t (want to )?(give|grant|hand out|allow), against (it|company policy), forbidden, not allowed, vetoed, did not agree, didn t agree
    refusing, rejecting, declining, knocked (it |us )back, shot (it |us )down, blocked, blocking, wouldn t (accept|grant|give|sign|approve|have it|hear of it), balked, over (his|her|their|my) dead body, not (interested|happening|having it), (doesn t|don t|didn t) want (to|it|us|any)[ give| accept| approve| grant], put (his|her|their) foot down, turned [it |us |our request ]down, gave us a no, got a no, bounced
    won t touch it, won t do it,
    (clicked|pressed|hit|chose|picked|tapped) (no|decline|reject|deny)`,
  request: `ask[ed]?[ for]?, asking[ for]?, request[ed|ing]?, applied[ for]?, apply[ for]?, told (them|him|her)? to`,
  'turn-off': `
    turn[ed|s|ing]?[ it| that| this]? off, switch[ed|es|ing]?[ it| that]? off, disable[d|s]?, disabling, deactivate[d|s]?, shut[ it]? off, stop[ped|s]?, kill[ed|s]?, take[n]?[ it]? off, set to off, cancel[led]? the auto[ ]renew[al]
    untick[ed|s], uncheck[ed|s], (toggle|toggled|flip|flipped|flicked|set|put|switched|turned|knocked) [it |that |this |the thing |auto renew |autorenew |renewal ]off, un ticked, pulled the plug on (it|that|auto renew), kill(ed) (it|that|auto renew|the renewal)`,
  'turn-on': `
    turn[ed|s|ing]?[ it| that]? on, switch[ed|es]?[ it| that]? on, enable[d|s]?, activate[d|s]?, re enabled, set to on
    (toggle|toggled|flip|flipped|flicked|set|put) [it |that |this |auto renew |autorenew |renewal ](on|back on)`,
  off: `
    off, inactive
    unticked, unchecked, disabled, toggled off`,
  on: `
    on
    ticked, enabled, back on`,
  renews: `renewal[s] [is |are |s ]due[ (on|by)], renew[s|ed|ing]?, renewal[ is due| date]?, roll[s|ed]? over, rollover, rolls on, turns paid, extends[ itself], anniversary[ date][ is], (new|next) (term|period|year) (starts|begins)[ on]`,
  renewed: `
    renewed[ itself| it| them| themselves| everything| automatically| again], [has |have |got |was |were |just ][been ]renewed, rolled over[ already| again| by itself| on us], auto[ ]renewed, went round again, kicked in again
    (it|they|she|he|that|everything|the subscription[s]?|the licen(s|c)es) renewed[ by itself| itself| on its own| automatically| last night], renewed (by itself|itself|last night|yesterday|this morning|today|overnight), went through another (year|month|term)`,
  step: `step[s], task[s], stage, item, to[ ]do, (ok|okay|i|we|just|already|have|ve) (did|completed|finished) [the |our ](step|task|item)`,
  finish: `done, ticked[ off| it off], checked off, completed, complete, finished, sorted, taken care of, out of the way, behind us, in the bag, crossed off, through, (i|we) [have |ve ]did, dealt with, went (through|thru|fine|ok|okay|well|smoothly), (has |have |s |ve )?gone (through|thru), succeeded, was successful, (ok|okay|i|we|just|already|have|ve) (did|completed|finished) [the |our ](step|task|item)`,
  keep: `keep[s|ing]?, kept, stay[s|ing]?, stick[s|ing]? with, remain[s|ing]?, retain[s]?, continue[s]? with, hold on to,
    untouched`,
  change: `change[s|d]?, changing, switch[es|ed|ing]?, replace[s|d]?, swap[s|ped|ping]?, convert[s]?, move to, goes to, go up to, goes up to`,
  becomes: `become[s], became, turn[s|ed|ing]? into, (goes|go|going|went|moves|move|moving) (up |down |over |across )?to, upgraded to, downgraded to, will be, (gets|get) replaced by`,
  more: `more, additional, extra, plus, on top, another, add[s|ing]?, up, growing, higher, one extra`,
  fewer: `fewer, less, down, minus, drop[s|ping]?, reduce[s|d]?, lower, cut, smaller`,
  ended: `ended[ on| in]?, expired[ on]?, ran out[ on]?, lapsed[ on]?, was up[ on]?, finished[ on]?, stopped[ on]?`,
  ends: `
    end[s|ed|ing]?[ on| by| in]?, end date[ is]?, expir(e|es|ed|y|ing)[ on| date]?, run[s|ning]? (out|until|till|to|through|thru)[ on]?, valid (until|till|to|through|thru), finish[es|ed]?[ on]?, is up[ on]?, up on, term (ends|goes on until|end|runs)[ on| to| until]?
    lasts (until|till|to), stop[s]? on, paid (until|till|through|up to), due[ on]?, over on, till, until, last day[ is]?, deadline, terminates[ on]?, goes on until, contract end[s]?, good through, through, thru, goes (till|until|to)`,
  starts: `start[s|ed|ing]?[ on| in]?, began, begin[s]?[ on]?, bought[ on| in]?, purchased[ on| in]?, last renewed[ on| in]?, renewed[ on| in]?, since, from, ordered[ on]?, signed[ on]?, in force since, dates from, term start[s]?[ on]?`,
  'end-date': `[the ][right |correct |real |actual |true |new ](end date|date|last day|end of the term|expiry date)[ is| was| should be| i gave| i typed| i gave you]`,
  'day-before': `[the |a |one ]day before[ the]?`,
  'from-on': `from, as of, as from, starting[ from| on]?, beginning[ on]?, effective`,
  days: `day[s], hour[s], minute[s], week[s], percent, per cent, (min|mins|minutes|minute|hours|hrs|hr|hour|seconds|secs|moments) (ago|back)`,
  months: `month[s], mth[s], mo`,
  years: `year[s], yr[s], y`,
  season: `[next |this |in the |in |early |late |last ](summer|spring|autumn|winter), (next|this|in the|last) fall`,
  later: `later, longer, further on, further out`,
  earlier: `earlier, sooner, shorter`,
  formerly: `formerly, used to be[ in]?, previously, was in, were in, once in, before that, moved from, before it was, it was`,
  'same-country': `same country[ as (us|ours|we|mine|them|theirs)]?, same as (us|ours|mine|we), same place as us, like us, as ours, where we are, identical to (ours|us|mine), ditto`,
  move: `move[s|d]?, moving, transfer[s|red|ring]?, bring[ing]?, take[s]? over, taking over, take, taking, migrate[s|d]?, migrating, come[s]? over, coming over, coming to us, coming, port, to be moved, switch over, we take, (moved|migrated|transferred|switched) (over|across), migration[s]`,
  buy: `buy[s|ing]?, bought, purchase[s|d]?, purchasing, procure[s|d]?, procuring, get[s]? (it|them|its licences|their licences|the licences|everything)? from, order[s|ed]?, pay[s|ing]?, paid, billed, supplied by`,
  reside: `in, located in, based (in|out of|at), sits in, sit in, from, is in, are in, comes from, set to, registered in, out of, at home in, lives in, resident in, headquartered in, up in, over in`,
  we: `as we are, we are too, we re too, we are as well, our [head |main ]office[s] [is |are |s ][based |located ](in|at), us, our, ours, i, i m, me, my company, our company, our firm, our side, we [are|re], my, myself, ourselves, our own`,
  company: `garden cent(er|re), (grocery|book|bike|furniture|flower|toy|clothes) (shop|store), insurance (company|agency|firm), haulage firm, housing association, brokerage, broker[s]?, builder[s]?, builders merchant, plumber[s]?, caterer[s]?, (catering|cleaning|security|recruitment|marketing|software|moving|trucking|transport|energy|mining|fishing|printing|packaging|property|tech|fintech|biotech|medical|family|food|steel|wood|paper|textile) (company|firm|business|agency|group|outfit|shop), town council, city council, local authority, county council, [primary |secondary |high |language |music |driving |private |public ]school, nursery, library, theatre, theater, hostel, guest house, pub, bar, surgery, gp surgery, medical practice, accountants, accountancy[ firm| practice], notary, notaries, law office[s]?, solicitors, foundry, mill, shipyard, sawmill, dairy, butcher[s]?, hospital, hotel, hotel group, (hotel|dental|dentist|restaurant|grocery|pharmacy|retail|shop|clinic) chain, distributor of (food|parts|wine), engineering (company|office|shop), architects? (office|practice|firm)?, [the ]company, [the ]firm, [the ]shop, [the ]business, [the ]organi(s|z)ation, [the |a |an ](bakery|brewery|clinic|dentist[s]?|dental (practice|clinic|group)|law (firm|office)|accounting firm|agency|restaurant|cafe|museum|university|college|municipality|council|church|parish|association|club|sports club|charity|ngo|foundation|cooperative|union|start[ ]?up|manufacturer|retailer|wholesaler|factory|logistics firm|shipping company|construction (firm|company)|consultancy|architects|engineering firm|insurance broker|estate agency|real estate agency|hair salon|salon[s]?|gym|pharmacy|vet|veterinary clinic|care home|nursing home|kindergarten|primary school|high school|school district|chain|hotel chain|farm|winery|travel agency|publisher|studio|print shop|garage|car dealer|law practice)`,
  customer: `they are too, they re too, so are they, they are as well, customer, client, the customer s, they, them, their, theirs, he, she, his, him, her, school, law office, law firm, hotel, charity, tenant, practice, end customer, prospect, end client, customer s, the boss, global admin, admin, it guy, it lady, owner, retail chain, dental practice, purchasing department, the school, hospital, municipality, cust`,
  'other-partner': `the (reseller|partner|distributor|provider|csp|vendor|supplier) they (have|use)[ now]?, [the ](old|other|current|previous|existing|former|incumbent) (partner|reseller|provider|csp|msp|vendor|supplier)[ s]?, their (reseller|partner|csp|provider|msp|vendor|supplier), the (reseller|vendor|msp)
    competitor[s]?`,
  'partner-noun': `partner[s], reseller[s], csp, provider, msp`,
  person: `[the |their |our ][new |old ]account manager[s], (my|our|his|her) boss, their accountant, [the |their |his |her |an |our ](it (guy|lady|person|manager)|cfo|cto), [the ](owner|boss|ceo|director|chairman|founder)[ s]?`,
  event: `[the |our |a |my ](quote|quotation|proposal|promo|promotion|discount), (on|off on) (leave|holiday|vacation|parental leave|maternity leave), out of office, ooo, travelling, traveling, invoice[s], bill, meeting, [phone ]call, payment, go[ ]live, kick[ ]off, holiday[s], vacation, birthday, appointment, audit`,
  'third-party': `
    sister company, parent[ company], the group, group, subsidiary, daughter company, head office, headquarters, hq, branch[es]?, [the ]office[s] [is |are |s ]in, the distributor[ s]?, our distributor, other customer[s]?, an other customer, the big one, my colleague, colleague, distributor s, holding
    the previous (msp|partner|reseller|csp), the old (msp|partner|reseller|csp|provider), the (msp|csp)
    accountant[s]?, bookkeeper, lawyer[s]?, bank, data[ ]?cent(er|re), server room, warehouse[s]?, factory, plant[s]?, supplier[s]?, landlord, developer[s]?, helpdesk, support desk, call cent(er|re), freelancer[s]?, contractor[s]?, shops in, stores in, sites in, entities in, people in, staff in, users in, some users
    also (have|serve|look after) (a|another|one more) (customer|client), (another|one more) (customer|client), billing address, invoice address, mailing address
    (our|their|the) other (company|firm|entity|business), another (company|firm|entity|business)`,
  'partner-account': `our [own |partner |csp ](account|tenant|id|partner account|partner center account|partner id|partner ids), we (were|got|are) suspended`,
  not: `
    (have|has|ve|s) yet to, yet to, (anywhere|anyone|anybody|everywhere) (but|except)[ (in|from)], not, isn t, aren t, wasn t, weren t, doesn t, don t, didn t, hasn t, haven t, hadn t, won t, wouldn t, can t, cannot, couldn t, ain t, neither, nor, never, without, no, none of, hardly, nothing, n t, non, lack[s|ing]?, missing, is missing, still missing, no longer, not any[ ]more, minus, failed to, fails to, rather than
    not (yet|really|at all|quite|entirely|fully|actually|even|ever|so far|properly|technically|currently|presently|as yet|as of (now|yet)|any), certainly not, definitely not, by no means, anything but, in no way, scarcely, barely
    w o, not a single, (haven t|hasn t|hadn t|have not|has not|not|never|didn t) (got|gotten|get|come|managed|bothered|had time|had a chance|had the time) (round |around )?to, isn t one of (them|those|these), aren t among (them|those), without the, never really, nowhere near, far from, not exactly, nobody s, no one s, refuses to be, unable to, can t seem to
    forgot[ to| about it]?, forgotten[ to]?, never happened, did not happen, didn t happen
    left out, excluded
    (not|isn t|aren t|wasn t) (there|here)
    (isn|aren|wasn|weren|doesn|don|didn|hasn|haven|won) t (the|a|an|any)`,
  'none-of-it': `none, nothing[ at all| whatsoever], neither[ of (them|those|the two)], nada, zilch, zip, nil, zero, no dice, not a thing, not any[ of (them|those)]`,
  nobody: `nobody, no[ ]one, none of them, not one of them, nobody there, none`,
  'no-longer': `no longer, not any[ ]more, any[ ]more, any longer, not now, used to`,
  yet: `yet, so far, as of now, still, up to now, until now, for now, at the moment, thus far, by now`,
  only: `only, just, merely, solely, nothing but`,
  except: `except[ for]?, apart from, other than, but for, all but, everything but, excluding, minus, aside from, with the exception of, save for, bar`,
  part: `one tenant, the other[ one]?[ s]?, one yes, half[ of them]?, some[ of them]?, part[ of them]?, most[ of them]?, a few, partly, partially, mixed, mix, one of them, the rest, several, many, a couple, for one, one of the,
    [the ]wrong (one|person|people|subscription|tenant|customer|invitation|invite|link|guy|partner|plan|mailbox|address),
    mostly, for the most part, in most cases, on most`,
  all: `all[ of them]?, every[ one]?, everything, both, the lot, the whole lot, each and every, entirely, completely,
    without (any )?exception[s], no exception[s], bar none, across the board, with no exception[s]`,
  both: `everyone in, everybody in, all round, all around, everybody is in, everyone is in, all of us[ are]? in, (us|we) (and|as well as) (them|they), both of us, alike, both (sides|of them|companies|parties|ends)?, on (both|either) side[s]?, each side, (us|we) and (them|they|the customer|the client), (the customer|the client|they|them|customer) and (us|we), like us, as are we`,
  each: `each, apiece, per, every, with each, one (of each|each|apiece)`,
  of: `of, out of, of their, of the, of those, from, of which, of whom, out of them`,
  'at-most': `less than, fewer than, under, below, at most, up to, max[imum]?, no more than, not more than`,
  'at-least': `more than, over, well over, above, at least, min[imum]?, upwards of, or more, plus more`,
  about: `about, approx[imately]?, around, roughly, circa, ca, some, nearly, almost, or so, give or take, more or less`,
  between: `between, somewhere between, anywhere between`,
  odd: `[a |and a ](handful|bunch|couple) of others, some others, give or take[ a few| one| two], odd, [a |just a ]handful, lots, loads, tons, too many, [a |just a ]couple, too many to count, lost count, countless, never counted, (not|haven t) counted`,
  'holds-others': `[(holds|hold|has|have|keeps|there are) ](more|other|others|further) subscriptions, (holds|hold|has|have|there are) others[ too| as well| in (the|their) tenant], (holds|hold|there are) more[ in (the|their) tenant], (more|others) in (the|their) tenant, not all of them, some stay, the (rest|others) stay[s]?`,
  remains: `remain[s|ing]?, so (that s|it s|that makes|that leaves|makes)?, leaves, leaving, that makes, makes it, (are|is) left, left over, left, comes to, which makes, which leaves, i e, so only, net`,
  also: `they are too, they re too, so are they, they are as well, as we are, we are too, we re too, we are as well, too, as well, likewise, so (do|does|are|is|r), same (here|there|for), also, the same goes for, ditto, alike`,
  want: `want[s|ed]?[ to]?, would like[ to]?, would love[ to]?, d like[ to]?, d love[ to]?, hope[s|d]?[ to]?, hoping[ to| for]?, wish[es]?[ to]?, prefer[s]?[ to]?, aim[s|ing]?[ to| for]?, plan[s|ning]?[ to]?, would be (nice|lovely|great), lovely, keen[ to]?, d rather, would rather, ideally, looking to, intend[s]?[ to]?, would, by christmas, let s`,
  need: `
    need[s|ed]?[ to]?, must, have to, has to, still (have|has|need|needs) to, got to, should, to be done, to do, ought to, supposed to
    should be, ought to be, has to be, have to be`,
  will: `will, ll, going to, gonna, shall, about to, soon, tomorrow, later, next week, next month, tonight, comes later, to come, in the pipeline, scheduled, planned, once (they|he|she|it|the|we|that|everything), as soon as, when (they|he|she|the customer|the boss) (accept|accepts|approve|approves|sign|signs|click|clicks), until (they|he|she|the customer) (accept|accepts|approve|approves|sign|signs|click|clicks|say|says),
    gets, is being, are being, (is|are) to be, first thing,
    will be, after (lunch|the weekend|the holidays|christmas|easter|new year),
    after the (transfer|move|switch|migration|cutover)`,
  promise: `promised[ to]?, agreed to, said (they|he|she) would, said (they|he|she) ll, planned to, announced`,
  waiting: `wait(ing|s)?[ for| on]?, pending, awaiting, outstanding, in progress, open, not through, in their inbox, in his inbox, sitting in, still sitting, on its way, in process, not done, unread, in the works, in flight, is out there, underway`,
  attempted: `was meant to, were meant to, meant to be, was supposed to, were supposed to, supposed to be, tried to, asked (them|him|her|the old partner|the partner)? to, told (them|him|her) to, should have been, was to be, asked for, pushed for, asked 3x to, asked twice to
    to (get|have|be|see)[ (it|that|this|them|the thing|auto renew|auto renewal|autorenew|the renewal)]`,
  undone: `accept, approve, sign off, sign, accepting, approving, click, to click,
    accepts, approves, signs, invite (them|him|her|the customer|the client), confirms, grants,
    (switching|turning|shutting|toggling|flipping)[ it| that| this| auto renew]? off, disabling, deactivating, (switching|turning)[ it| that| this]? on`,
  'said-by-others': `
    claim[s|ed|ing]?[ to have]?, says, said, told me, tell me, keeps saying, keep telling us, keep telling me, according to, reckon[s]?, assure[s|d]?[ me| us]?, swear[s]?, insist[s]?, allegedly, apparently, supposedly, wrote, writes, heard[ that]?, i was told, they say, mentions, mentioned, thinks
    believe[s]?, the portal says, he tells me, she tells me
    or so (the|they|he|she|i), (tells|telling|assures|promises) (me|us), on (his|her|their) word, word from, (so|as) (they|he|she) (tell|tells|say|says|claim|claims), going by what, (if|provided) (you|we) believe, from what (i|we|they|he|she) (hear|heard|say|says|told), is said to, are said to, was told, were told, been told, my (boss|colleague|manager|predecessor|sales guy) (thinks|says|reckons|believes|claims)`,
  unsure: `
    in (your|the|this|that) example, hypothetically, maybe, perhaps, probably, might, may be, could be, possibly, not sure, unsure, not certain, likely, presumably, seem[s]?, kind of, sort of, i m guessing, afaik, if i remember, wouldn t bet on it, i hope, hopefully, think so, not verified
    see nothing, can t see it, shows nothing, have not verified, contradict[s]?, something else, says something else, twenty odd, odd, or thereabouts, whom should i believe
    (pretty|fairly|quite|almost|nearly|reasonably|relatively|kinda) (sure|certain|confident|positive), i d (say|think|guess|imagine|assume|bet), (as far as|so far as) i can (tell|see), to my knowledge, last (i|we) (heard|checked|looked|saw|knew), in theory, in principle, on paper, theoretically, (i|we) (reckon|imagine|gather|suspect|assume|presume|expect), (looks|look|sounds|appears|appear) (like|as if|as though|to be|to have), don t quote me, odds are, chances are, not 100[ percent], fingers crossed, touch wood, if i m not mistaken, unless i m mistaken, must (have|be) [been ], should (have|be) been, ought to (be|have), unconfirmed, rumou?r has it, word is, so (they|he|she) (say|says|claim|claims)
    (don t|do not|doesn t) (trust|believe)[ it| that| them| him| her| a word]
    [well ]i (think|guess|believe|suppose|reckon|d say|would say), if i remember right[ly], my guess[ is]
    as far as (i|we) (know|are aware|m aware|can see|can tell|remember)`,
  'i-think': `[well ]i (think|guess|believe|suppose|reckon|d say|would say), i d guess, afaik, as far as i (know|m aware|can see|can tell), if i m not mistaken, if i remember right[ly], my guess[ is], to my knowledge`,
  and: `and, plus, as well as, also`,
  because: `because, cause, coz, cuz, since, so that, as they, as he, as she, as we`,
  but: `but, though, although, however, yet, whereas, while, even though, then, only that`,
  or: `or, either`,
  to: `to, into, towards, onto, →`,
  from: `from, out of`,
  until: `until, till, up to, through, thru, up until`,
  before: `before, by, no later than, prior to, ahead of`,
  yes: `yes, yep, yeah, yup, sure, correct, right, indeed, of course, it is, they are, we do, they did, it does, affirmative, yes it is, already, y, absolutely, exactly, true, aye, done`,
  no: `no, nope, nah, negative, not really, not at all, n, nay, no no`,
  unknown: `
    (don t|do not|dont) know[ it| that| yet]?, dunno, no idea, not sure, unsure, unknown, no clue, (can t|cannot|can not) (tell|say|find it|see it|log in)[ over there| for sure]?, idk, not known, i have no idea, haven t (a clue|checked), who knows, don t remember, can t remember, don t have it, he ll look (it )?up, customer can t see it either
    (couldn t|can t|cannot|could not) (find|see|locate|open|get (in|into|at|to))[ (the|that|it|their)][ (toggle|switch|setting|button|portal|page|option)], (haven t|have not|didn t|hasn t) (looked|checked|seen)[ yet| it], not visible, (would|d|will|ll|need to|have to|i d have to) (look|ask|check)[ it up| that| first], nobody (knows|can tell|could tell|can say|could say|remembers)[ if| whether][ the], no one (knows|can tell|can say)[ if| whether], beats me, your guess is as good as mine, not a clue, haven t the foggiest, hard to (say|tell), no (access|login|rights) to (the|their|that|its) (portal|admin center|admin centre|partner center|system|page|settings), is anyone s guess, anyone s guess`,
  right: `was right, is right, were right, are right, is fine, was fine, stays`,
  payment: `paid (monthly|yearly|annually|by the month), billed (monthly|yearly|annually), monthly (payment[s]|billing), pay[s]? monthly`,
  'last-year': `last year, (last|previous) time, a year ago, (two|three|some|several) years ago, back then`,
  filler: `(see|on|in|at) (line|row|page|slide|ticket|case), line number, if (you can|possible|that helps|it helps|i may|needed|that matters), (it|portal|page|header|screen|admin cent(er|re)) (says|shows|reads), (one|two|three|four|five|1|2|3|4|5) year[s] old, 
    without exception[s]?, no exception[s]?, nothing left out, turns out[ that]?, it turns out[ that]?, stayed, remained, (picking|pick|picked|picks) up, (taking|take|took|takes) on, for the lot, (inherit|inherits|inherited|inheriting), who retired, retired, local, agreement, frontline, wall of text, mess, exclusively, throughout, across the board
    (want|wants|would like|wish|wishes|d like) to (come|move|switch|go|transfer|change) [over |across ](to|with|onto) us, (want|wants|would like|d like) to (come|switch) (over|across), free, free of charge, commitment, commitments
    (nobody|no one|none of them) (uses|needs|touches), not (used|in use|needed), unused, (bound|tied) to, (went|gone|going) (bankrupt|bust|under), (knock|knocks|knocking) (at|on) (our|my) door, went into receivership, (won t|will not|doesn t|does not|don t) (talk|speak|answer|reply|respond|pick up)[ to us| to me| us| anybody| anymore]?, (never|not) (answers|answering|replies|replying|responds|responding)[ to (us|emails|mail|mails|anything)]?
    on the dot, exactly on, sharp, himself, herself, itself, themselves, myself, yourself, ourselves, whatsoever, whatever, ever, ages, for ages, twice, once, something, anything, nothing else, afternoon, night, summer, autumn, spring, winter, easter, lunch, sometime, earlier, later on, ahead, afterwards, before my, train, exact, quick, quicker, quickly, late, set, sets, agree, agrees, audit, security, principle, policy, ministry, receptionist, accountant, contractors, warehouse, website, web, server, servers, laptops, box, boxes, record, records, files, cards, rows, channel, channels, address, folder, spam, password, passwords, header, log, logs, type, types, kind of thing, support team, manage, manages, managing, enter, create, creates, hit, hits, set up by, pressed, press, tick, ticked, went ahead, forgot, percent, per cent, course, action, effective, body, mine, unit, units, lives, live there, ties, side of things, sides, job, period, cool, happy, crazy, rude, fancy, curious, fresh, spare, cool thing, loads of, lots of people, besides, likewise, basically, truly, honestly, tbh, imho, fyi, nvm, tho, cos, wld, shld, r, u, ur, thx, ofc, inside, outside of, near, close to, far, around here, everywhere, anywhere, somewhere, elsewhere, entity, entities, brewery, bakery, clinic, studio, startup, charity shop, human, humans, anyone, else, belongs, belong, become, becomes, became, counted, leaving, joining, hired, promising, sounds, sound
    a, an, the, this, that, these, those, it, its, s, t, re, ve, d, ll, m, is, are, was, were, be, been, being, am, do, does, did, done, has, have, had, having, and, so, then, as, at, on, in, for, with, by, about, than, there, here, now, today, currently, right now, these days, nowadays, already, still, again, also, too, very, really, quite, actually, simply, exactly, pretty, bit, a bit, kind, sort, way, thing, things, stuff, one, ones, own, same, such, each, every, any, some, all, both, other, others, another, more, most, much, many, few, lot, lots, of, or, if, when, while, because, since, after, before, during, until, till, like, just, only, even, well, ok, okay, oh, ah, hm, hmm, um, uh, please, pls, plz, thanks, thank you, cheers, ta, kindly, dear, hi, hello, hey, sir, madam, team, folks, guys, mate, lol, haha
    yesterday, yday, tomorrow, this morning, this week, last week, lst week, next week, last month, this month, last year, this year, on friday, on monday, on tuesday, on wednesday, on thursday, ago, recently, lately, first, second, third, last, next, new, old, big, small, good, bad, news, great, nice, fine, sure, whole, full, total, different, several, single, actual, current, present, existing, general, main, real, normal, usual, possible, necessary, important
    client, customer, company, firm, office, school, hospital, law, dental, practice, hotel, charity, shop, agency, retail, chain, business, organi(s|z)ation, department, purchasing, finance, management, owner, boss, manager, director, ceo, cfo, cto, guy, lady, man, woman, person, people, everybody, everyone, someone, somebody, admin, admins, administrator, global admin, his, her, their, our, my, your, we, us, i, me, you, he, him, she, they, them, who, which, what, where, that s, there s, it s, he s, she s, they re, we re, i m, i ve, we ve, you re, let s, microsoft, ms, office 365, o365, m365, microsoft 365, 365, partner center, csp, portal, system, screen, list, page, form, subscription page, cloud, software
    see, saw, seen, look, looks, looking, looked, know, knows, knew, think, thought, tell, told, say, says, said, get, gets, getting, got, give, gives, given, gave, make, makes, made, go, goes, going, went, gone, come, comes, coming, came, put, puts, use, uses, used, using, work, works, working, run, runs, running, want, wants, try, tried, help, call, calls, called, find, found, show, shows, showing, showed, start, happen, happens, happened, let, lets, talk, talked, write, wrote, written, read, meet, met, leave, left, sit, sits, sitting, stand, stands, bring, brings, brought, hold, keep, mean, means, meant, seem, seems, look like, hand, handle, handles, pick, deal, deals, dealing, check, checked, checking, count, counts
    year, years, problems, app, apps, month, months, week, weeks, day, days, time, times, date, dates, end, number, numbers, amount, term, terms, contract, annual, worth, size, staff, point, reason, side, part, case, case study, question, answer, problem, issue, situation, information, info, details, data, mail, email, e mail, phone, message, letter, meeting, word, bill, invoice, price, cost, money, card, order, offer, quote, plan, project, migration, step, process, site, location, place, town, city, country, border, over, up, down, out, off, away, back, through, across, along, around, into, from, to, between, under, without, within, per, via, behind, next to, together, apart, instead, almost, nearly, rather, maybe, hence, therefore, thus, moreover, anyway, by the way, btw, asap, e g, i e, etc, roughly, straight, directly, correctly, properly, finally, completely, mostly, mainly, usually, normally, hopefully, obviously, unfortunately, luckily, sadly
    licences, licenses, users, seats, mailboxes, account, accounts, tenant, tenants, subscription, subscriptions, product, products, plans, relationship, reseller, resellers, partners, distributor, provider, vendor, domain, domains
    heard back, merger, merged, takeover, reorg, planned, plain, way back, from way back, good old, old school, anybody, swear, honest, trust me, effectively, assignment, on (the|a|this|that|my|our|his|her|its|their) , on (top|hold|purpose|leave|vacation|holiday|board|time|site|record|call|sick leave|it), (based|depends|depending|working|relying|focus|focused) on, explicit[ly], prior, in (the|our|their|that|this) (merger|audit|migration|reorg)
    spread (over|across|on), (split|divided|distributed) (over|across|between|into), x, between them, in it, in there
    (i|we) (see|know|checked|said|say|meant|typed|wrote|read|found|put|saw|would say|d say|looked|entered|picked|clicked)
    by (accident|mistake|error), accidentally, on my end, on our end, [the ](new|newer|old|older|legacy) (one|kind|type|sort)
    bothered, by default, [for ](non[ ]payment|unpaid (invoice|bill)[s]|failed payment[s])
    double[ ]checked, verified, just checked
    is live, live now
    thank god, thank goodness
    among[ them]?, amongst,
    technically, officially
    thats, whats, theres, cust`,
  asking: `
    what, whats, what s, how, which, who, whom, whose, where, wheres, where s, why, whether, explain, tell me (what|how|why|which|who|where|when|about|if|whether), describe
    (can|could|may|might|do|does|did|is|are|was|were|am|will|would|should|shall|must|has|have|isn t|aren t|doesn t|don t|didn t|can t|won t) (it|this|that|these|those|there|they|we|you|he|she|i|one|the|a|an|any|anyone|anybody|anything|somebody|someone|my|our|your|their|his|her|microsoft|customers|partners|new|old)
    any (idea|chance|way|news|reason|difference|tips), how come, i wonder, wondering, remind me (what|how|which|why|who|where), define, show me how, help me understand, (so|and|then|but|ok) (what|how|who|which|where|when|why), when (do|does|did|can|will|would|should|is|are|must)
    (so|and|then|but|ok) (can|could|should) (i|we|they|it|you|he|she)
    anything else, anything (we|i) need, difference between, meaning of, kindly advise, please advise
    has (gdap|dap|auto renew|auto renewal) (been|expired|ended|gone|lapsed), (is|are|does|do|did|can|will|would|should) (gdap|dap|auto renew|csp|mca|mosa|invitation|transfer|auto renewal|microsoft|partner center|customer)
    (are|is) (users|people|licences|licenses|donated|everyone|everything|mails|emails|files|seats|both|grants|nonprofits|charities|trials|existing|shared|students|admins), what changes
    possible (without|with|to|if|on|in|at|for|even|during|before|after), ok (to|if), okay (to|if), fine (to|if), safe to, what is, what are, what do you mean, whyd, why d, got any, tips for
    (isn t|aren t|hasn t|wasn t|weren t|haven t) (gdap|dap|auto renew|csp|mca|mosa|microsoft|the|it|there|they|that|this|we|you), (are|is) (government|public|school|nonprofit|such|addons|add ons), who (do|does|can|will|should), to whom, (some|any) (advice|guidance|pointers|help) (on|for|with), need (advice|guidance|pointers) on, trying to (understand|figure out|work out|find out) (what|how|why|who|where|when|which|whether|if), (can t|cannot) (figure out|work out|see|tell|find) (what|how|why|who|where|when|which|whether|if), procedure for, steps for, true or false
    does (off|on|cancel|gdap|dap|same|equivalent|active|expired|direct) mean,
    does (suspended|cancelled|canceled|trial|extended|active|off|on|expired|same|equivalent|accepted|invited|pending|monthly|annual|direct|renewal|cancelling|suspending|turning|switching|having|being|accepting) (count|mean|work|hurt|include|matter|do|stop|affect|apply|equal|make|change|count as|mean that), does (a|an|any|every|each|one|everyone|anyone) , who (needs|pays|accepts|turns|gets|has),
    is (off|on|suspended|cancelled|dap|gdap) (better|worse|ok|okay|fine|a problem|enough|bad|good|safe|wrong|right|required|needed|the same|different|safer|possible|allowed|too), (are|do|can|will|would) (suspended|cancelled|canceled|expired|trial|extended) (ones|subs|subscriptions|licences|licenses|tenants), (do|are|can|will) trials, (is|are|can|does) a (trial|suspended|cancelled), you sure, u sure, are you sure, sure about, ever (seen|had|heard|tried), heard of, thoughts (on|about), your (view|take|opinion|advice) on, (views|opinions|opinion|ideas) on, mind (explaining|telling|saying|checking), care to (explain|elaborate|tell), any harm, really need, since when, what good`,
  'asking-inside': `how does one, how do (i|we|you|they), how would, how could, what about, how long, how much, how many, how soon, what if, what then, what happens, what becomes, which tool, what is that, what are you, in short, doable, difference between, which one, means what, called what, or not, ok or not, right or wrong, (asks|asked|wonders|wants to know|want to know|would like to know|is asking|are asking|keeps asking) (whether|if|what|how|why|when|who|where|which), yes or no, right or not, true or not, is that (right|true|correct|so|ok|okay|normal|needed|allowed), is it (right|true|correct|so|ok|okay|normal|needed|allowed), mean (it|that|they|we|the)
    you mean, u mean, do you mean, or what`,
  'verb-first': `can, could, would, should, do, does, did, must, will, may, might, shall, were, won t, wouldn t, shouldn t, couldn t, doesn t`,
  'asking-perhaps': `
    what, which, who, whom, whose, how, why, where, whether, difference[s], explain, clarify, clarification, any, anyone, anybody, first, unclear, puzzled, confused, curious, wondering, wonder, what s, who s, where s, how s, question, tip[s], tricks, advice, possible, doable, ok to, okay to, fine to, safe to, wise to, worth, need to know, mandatory, downtime, interruption
    (don t|do not|didn t|can t|cannot) (get|understand|follow|see), no clue, not (sure|clear) (what|how|why|who|where|which|whether|if), lost me, more (about|on|info|detail|details), the point of, elaborate, meaning, tell me more`,
  supposing: `
    what if, if, suppose, supposing, assuming, assume, say that, let s say, pretend, imagine, hypothetically, in case, had it been, had they, had we, what would, would you still, if i told you, if i say, just playing around, unless, provided that, in the event, were it, would the, would it, suppose they d, what about if
    let s pretend, imagine that, suppose that, for argument s sake, for the sake of argument, what if they, thought experiment, on the assumption, should (they|he|she|it) (refuse|decline|say no|not accept|never accept|cancel)
    were (i|we|they) to,
    (toying|playing) with the (idea|thought)[ of| that]?,
    just for fun, for fun, in the case that, hypothetically speaking, how about (without|with), with (it|that|auto renew|autorenew) (off|on), same thing but, picture (the|them|him|her|this|that|it), should (gdap|dap|auto renew|the customer|customer|they|it|he|she) (expire|refuse|decline|fail|lapse|renew|cancel|end|get|be|not|never|go)`,
  'supposing-first': `and with, and without, with, without, but with, and (in|for), say (auto renew|autorenew|auto renewal|they|they d|it|it s|it d|he|she|we|we d|the|that|gdap|there|his|her|their|this|i)`,
  would: `would, could, might, different, differently, difference, change[s] (anything|something|things|much), what changes, matter[s], easier, faster, harder, better, look, dead end, instead, then what, were, had, what about, how about, should, changes, were (this|that|it|they|i|we|he|she|the customer|there), change, hypothetically
    (would|d|could|might) be (nice|good|great|ideal|better|best|easier|handy|useful|fine|safer|wise|helpful)`,
  correcting: `
    actually, sorry, i mean, i meant, correction, wait, my bad, oops, scratch that, no wait, make that, rather, in fact, on second thoughts, fat[ ]fingered that, my mistake, typo, my answer before was off, i misspoke, please read, pardon, hang on, hold on, let me correct, by the way, should be, should read, was wrong, that is wrong, whoops, strike that, after all, ignore what i said, i take it back, answered too quick[ly]?, you misread me
    ah no, oh no, hmm no, hm no, er no, no no, oh wait, ah wait, ah sorry, oh sorry, scrap that, strike that out, should ve (been|said|read|told), should have (been|said|read|told), ought to be, make it, mixed (up|it up|them up), got (that|them|it) (mixed up|confused|wrong), confused (it|them|the two|two), muddled[ up]?, i see now[ that]?, turns out, on reflection, correct that to, correct it to, change that to, i gave you the wrong, gave you the wrong, i told you, i told you wrong, i got that wrong, i was wrong, slip of the (finger|pen|tongue), thinko, brain fart, whoopsie, apologies, my apologies, pardon me, excuse me, looking at the wrong, looked at the wrong, oh hang on, one moment, meant to (say|type|write), not as i said, i lied, come to think of it, having checked, just checked, checked again, double checked, looked again, now i see
    backwards, other way round, other way around, the wrong way round, vice versa,
    looking (again|closer|properly), i (typed|wrote|said|entered|picked|clicked) (off|on|yes|no|accepted|gdap|dap|none|active|same|different), but meant, scrap what i said, that s not what i see, thats not what i see
    sry, soz, srry, my fault, scratch (that|it)`,
  instead: `instead of, rather than, in place of`,
  wrong: `wrong, incorrect, not right, wasn t right, isn t right, not correct, mistaken, mistake, got (it|the) wrong, (date|day|number|count|country|figure|answer|year) (is|was) off, the (country|number|date|end date|source|offer) wasn t, misread, misunderstood, (that|the|your|this|my) (number|count|date|end date|country|year|day|month|figure|answer|offer|quantity|total)[ of (subscriptions|subs|lines|licences|licenses|seats|users)]? (is|s|was|looks|seems|can t be|is a bit) (off|wrong|not right|incorrect|false|outdated)[ by (one|two|a few|some)], is not right, isn t what, wrong (date|number|count|country|year|day|month|figure|answer|one|customer|account|field), false, off by one
    (is|was|looks|seems) (nonsense|rubbish|garbage|bogus|bull|made up|gibberish|crap|off the mark|way off|total nonsense|complete nonsense)
    (you|u) got (that|it|this) [all |completely |totally ](wrong|mixed up), (you|u) (read|heard|took|understood|have|ve got|noted) (that|it|this) wrong, (not|isn t|wasn t) (correct|right|true) at all, (completely|totally|all) wrong`,
  undoing: `
    (put|set|turn|change) everything back[ (how|as|the way|to how) it was], undo (all|everything)[ of it], cancel (that|the|my) last (change|answer|edit),
    undo[ that| it]?, revert[ that]?, leave it the way it was[ before my last message]?, i was (just|only) (asking|wondering), just (asking|wondering), (that|it) wasn t meant as (a change|an answer), that s wrong, that is wrong, ignore (that|my last message), restore[ that]?, i take that back, was only a question
    forget (that|it|what i (said|wrote|typed))[ last (bit|one|part|thing|message)], forget (that|the|my|this) [last ](answer|bit|message|one|thing|change), (disregard|ignore|scratch|delete|drop|remove|cancel|reverse|undo) (that|this|the|my|what i)[ last| previous| just]? (message|answer|bit|one|change|line|thing|said|wrote|typed|entry|reply), roll back, (didn t|did not|don t|never) mean[t]? (to (change|answer|say) (that|anything|it)|that|it), was[ only| just]? thinking (out loud|aloud), thinking out loud, just (kidding|curious|joking|testing|playing), (i was|was) (just|only) (curious|kidding|joking|testing|playing[ around]?|thinking), not what i (said|told you|meant|wrote|typed|answered), (that s|that is|that was) not what i (said|told you|meant|wrote), (wrong|other) (chat|thread|window|tab), leave (it|that|everything|things) (as it was|as they were|how it was|the way it was), (no )?no i was asking, (that|it) was (just |only )?(a|meant as a|meant to be a) (question|joke|test|what if), (that|it) was(n t| not) an answer, (wasn t|was not) an answer, go back to (before|how it was|what it was|the way it was), (it|that) was (right|fine|ok|correct|better) (before|as it was|the way it was), was right before, (you )?(got me wrong|misunderstood me|took that wrong|took me wrong), (i |we )?never said (that|it|so|anything|they|he|she|there|we|i)[ (was|were|is|had|did|accepted|did accept)], (i |we )?(didn t|did not) say (that|it|so|anything)[ (was|were|is|had)], don t (take|record|save|store|note|log|use|count|change) (that|this|it|anything), put (the old|my old|the previous|my previous) (answer|value|one|date|number) back, restore (my|the|that)[ old| previous| last]? (answer|value|one|date|number|plan), why did you change (that|it|this), who said (that|anything|it)[ about]?, back to (how|what|where) (it|we|things) (was|were), as it was before
    i was asking, was asking a question, ignore, disregard, scratch the, drop the part about, forget (what i said|the part) about
    put it back (how|the way|as|where) (it|that) was, back (how|the way) it was, (just )?put (it|that) back
    (put|take|bring|change|set|turn|roll|switch|move|get|give|flip) (me )?(it|that|this|everything|all|things|them|the last|my answer|the answer|the plan|what i said|all that|the old one|the old answer|the last one|the old date)[ one| answer| bit]? back, take back (the last|that|my|what i|everything|it)[ (one|answer|bit|said|change)], (it|that|this) (was|is) (just |only |purely |all )?(hypothetical|theoretical|a hypothesis|an example|for fun|rhetorical), (don t|do not) (change|touch|alter|update) (the|my|that|this|a) (plan|answer|answers|thing), (came|come) out wrong, (i )?wasn t telling you, not telling you, (revert|return|restore|back|go back|reset) to (the |my )?(previous|earlier|last|old|original|former) (answer|one|state|plan|value|date|version|setting), undo[ (the last|my last|this|everything|all)][ (one|answer|change|bit|message)], wrong (button|key|message|conversation)
    forget what (i|we) (just|only) (said|typed|wrote|told you|asked), (that|it) was (only |just )?(a|my) (thought|guess|idea|musing), leave (the plan|my plan|my answers|the answers|the answer) (alone|as (it is|they are|is|it was|they were)|be|untouched), don t touch (it|that|the plan|my answers|anything)
    [oh |please |just ]?forget (i|that i|we|that we) (said|wrote|typed|asked|mentioned)( that| it| anything| this)?, (that|it|this|what i said) (was|is) (meant|said|purely) (hypothetically|theoretically|as a joke|in jest|as a question|in general), (you )?(took|take|taking) (that|it|me) (too )?(literally|seriously|at my word|the wrong way), (can|could|would|will) (you|u|we|i) (please |just )?(undo|revert|reverse|restore|roll back|put back|take back)( that| it| this)?, (can|could|would) (you|u|we|i) (please )?(put|take|change|set|turn|roll|bring) (it|that|this|everything|the plan) back( to (what|how|where) it was)?
    (i )?(didn t|did not|wasn t|was not) (answer|answering|tell you|telling you anything|state anything|mean to answer), why (is|did|has|was) (the|my) (plan|answer|date|answers) (change|changed|different|other)( now)?, you (changed|altered|modified|overwrote) my (plan|answer|answers|date), (that|this|the|my) [last ](message|one|line) (was|is) (meant )?for (somebody|someone) else, wrong (person|recipient|addressee|group|channel|people), [that was |was |it was ]?(not|never) (meant|intended) for (you|this chat|the bot|here), (strike|erase|remove|delete|drop|cancel) (my|the) last (answer|message|line|reply|bit|one), pretend (i|we) (said nothing|didn t say (that|anything)|never said (that|anything)), never mind (what i (said|wrote)|that|my last message), nvm (that|what i said), as you were, (i )?said nothing
    (take|throw|strike|cut|leave|wipe) (that|it|this) (out|off|away)[ again], i (didn t|did not|never) (tell|ask|want) you to (change|set|do|touch|alter|write|take|put|note) (that|it|this|anything)[ down], (you|u) got (that|it|this|me|him|her|them) [all |completely |totally ](wrong|mixed up), (you|u) (read|heard|took|understood|have|ve got|noted) (that|it|this|me) wrong, (you|u|bot) (have |ve )?(misread|misunderstood|misheard|misinterpreted|mistook|misjudged)[ (me|that|this|it|us)], why (did|has|is) (that|it|this) (change|changed|different|other)[ now], (reset|revert|set|switch|restore)[ (it|that|this|everything)]? to (the )?(previous|earlier|last|old|original) (version|one|state|plan), (i |we )?(never|didn t|did not|haven t) (answered|answer|entered|typed|picked|chose|selected|clicked) (that|this|it|anything), (keep|leave|have) (it|that|everything|things) (like|as|how|the way) (it|that|they) (was|were)[ before], (never mind|nvm|ignore|forget|disregard|scratch|drop|skip) (my|the|that) (last|previous|prior) (msg|message|one|answer|reply|line|text), (revert|reverse|undo) (that|this|the last) (one|bit|thing|change)`,
  'just-now': `
    now, just now, just, today, this morning, an hour ago, yesterday, good news, finally, has just, have just, ve just, at last, bad news
    update, fyi, heads up
    (over|at|on|this|last) (the )?weekend
    by the way, btw, side note, (min|mins|minutes|minute|hours|hrs|hr|hour|seconds|secs|moments) (ago|back), (an|half an|a|one|two|few|a few) (hour|hours|minute|minutes|min|moment|second|sec) (ago|back)`,
  remind: `remind me, reminder, ping me, notify me, alert me, nudge me, let me know, poke me, set a reminder, tell me again`,
  greeting: `hi, hello, hey, dear team, hey team, good (morning|afternoon|evening|day), morning, hi there, hello there, dear all, hi all, hey there, quick one before my train, stupid question maybe, first things first`,
  tag: `(right|correct|isn t it|aren t they|doesn t it|don t they|didn t they|hasn t it|haven t they|is it not|innit|eh|huh|yes or no|or no|no or yes|or is it|or are they|or do they|or did they|true|am i right|is that so)`,
  aside: `
    [the |a |our |their |this |that ](meeting[s]|workshop|webinar|call with|phone|telephone|lights|lamp|heating|party|trip|flight|trade fair|fair|conference|event|takeover|strike|fiscal year|financial year|tax year|passport|parking|insurance|phone contract|lease)
    verbally, orally, by word of mouth, over the phone, by phone, in writing, on paper, in the meeting, informally, unofficially, in spirit, half[ ]heartedly, kind of accepted, by handshake
    my (contract|agreement|subscription|term|plan|licence|license|year), our (fiscal year|own contract|own term|contract with|agreement with|financial year), trading, (the|this|their|our) project (is|was|has|got|itself), project is on hold
    hate[s|d], love[s|d], dislike[s|d], fear[s|ed], afraid, scared, worried, interested, discuss(es|ed|ing)?, argu(e|es|ed|ing), debat(e|es|ed|ing), consider[s|ed|ing]?, evaluat(e|es|ed|ing), (asks|asked|knows|know|heard|read|talk|talked|talks|complain|complained|complains) about, (heard|read|dreams|dreaming|aware) of, familiar with, in favour, in favor, training[ material], brochure, documentation, template[s]
    clicked (something|around|somewhere|the wrong), (previous|former|last|old|earlier) (one|admin|contract|term|subscription) (was|had|always), the other one, in a (different|separate) tenant, (off|on) (the table|topic|balance|duty|record|work|sick|the mark|the charts|the hook|the top of my head|site|premises)
    on (it|fire|edge|point|track|schedule|time|hold for|the way|my way|its way|their way|his way|her way|top of it|the phone|the line|the road|the move|a call|a train|my desk|the side|the fence|the same page|board with),
    january, february, march, april, june, july, august, september, october, november, december
    (would|d|could|might) be (nice|good|great|lovely|ideal|perfect|better|best|helpful|easier|handy|useful|fine|cool|awesome|a dream|safer|wise), (would|d) (prefer|like|love|rather), prefer[s|red]?, rather have, (the|our|their|my) (plan|goal|idea|aim|intention|dream|wish|target|hope) (is|was|were), (is|was|were) (the|our|their|my|a) (plan|goal|idea|aim|intention|dream|wish|target|hope|joke|lie|misunderstanding|mistake|rumour|rumor|nightmare|mystery|problem|requirement|must|question|option|pain), in my dreams, used to be, used to have, in the old days, back then, once upon a time
    (is|was|sounds|looks|seems|would be|feels) (dangerous|risky|confusing|scary|expensive|great|good|bad|better|best|worse|worst|fine for|nice|safer|easier|required|needed|necessary|mandatory|optional|possible|impossible|enough|important|useful|useless|annoying|recommended|overkill|pointless|key|wrong for|helpful|complicated|tricky|hard|easy|common|rare|normal|standard|allowed|planned|expected|missing|coming|next|for others|for other people|for later|not for us|discussed)
    (help|helps|hurt|hurts|matters|worries|scares|confuses|annoys|bothers|interests|means|costs|takes|requires|needs)[ (me|us|them|him|her|a lot|too|extra|money|time|something|anything|nothing|that|more)]?, needed, required, almost, nearly, practically, not quite, not exactly, not entirely, not fully, far from, anything but, (cannot|can t|can not|couldn t|could not|must not|mustn t) be, one day, some day, someday, sooner or later, in the future, in due course, by then
    (when|once|after|before|as soon as|until|till|unless|while|whenever|provided) (they|he|she|we|it|the|that|this|you|i|everything|their|our|his|her|somebody|someone)[ s]?, (last|previous|former|prior|other|next|first|second|another) (customer|client|time|case|tenant|company|move|year s|project|deal)[s]?[ (was|were|is|had)]?, same as last time, like last time, as last time, with others, for others, for other (people|customers|clients), others (have|do|are)
    (asking|asked|ask|pushing|pushed|fighting|hoping|begging|checking|looking|searching|aiming|pressing|arguing) (for|on|about|over|into|at), (tell|told|telling) (me|us|them) about, about the, how about
    (not|isn t|aren t|wasn t) (needed|required|necessary|important|relevant), unnecessary, irrelevant,
    for that, for this, (does|did) microsoft, microsoft (sends|turns|cancels|accepts|does|handles),
    or something, or whatever, with us, for me, in my, at my, on my, ours (is|are), my own, leaning towards, (is|s) what they want, somewhere, elsewhere`,
  light: `
    commitment, commitments, count, counted, counting, i see, these days, pcs, pieces, namely, i e, to be precise, specifically, based, ones, on, onto, under, than, or, but, thx
    yeah, no, not, have, has, what, where, when, if, because, while, exactly, precisely, rather, quite, much, more, most, sure, of course, i think, right
    correct, altogether, apart, think, believe, guess, say, said, hm, afaik, imo, as well, m
    the, it, is, it s, its, was, were, are, am, be, been, being, for, this, that, these, those, ve, re, d, ll, s, t, as, whatsoever, again, a, an, they re, we re, i m, you re, he s, she s, that s, there s, there, here, everywhere, on the, on a, on our, in it, even, right now, afterwards, out, up, thing, of, in, at, by, to, from, with, and, also, too, so, then, now, just, still, already, yet, ago, ages, night, day, week, days, weeks, month, months, time, today, tonight, morning, evening, afternoon, noon, lunch, yday, spring, summer, autumn, fall, winter, weekend
    unfortunately, thankfully, luckily, thank god, thank goodness, finally, mate, guys, man, tbh, btw, fyi, please, pls, thanks, thank you, cheers, ok, okay, well, hi, hey, hello, yes, yep, um, uh, er, hmm, oh, ah, haha, lol, actually, really, very, fully, completely, totally, definitely, certainly, clearly, obviously, simply, basically, officially, indeed, anyway, though, however, some, any, anything, nothing else, twice, once, i, we, us, they, them, he, him, she, her, you, our, their, his, my, your, me, who, which, someone, somebody, one, way, side, part, term, long, all, new, fine, plain, agree, record, portal, partner center, in partner center, system, screen, page, list, admin, administrator, it guy, shows, show, showing, see, says, sits, sitting, give, given, get, got, getting, gets, went, go, goes, going, gone, come, came, let, put, do, does, did, done, make, made, stands, working, works, work, run, runs, thought, mail, email, e mail, old, sort, support, desk, pc, hit, job, deal, we wrote, security, old school, from way back, by mistake, by accident, by default, on leave, for non payment, over, back, off, since, during, within, after, into, via, per, about, around, only, else, other, same, such, both, every, each, nd, th, st, rd, x, setting, settings, status, state, currently, present, presently, moment, so far, tick, box, default
    thats, whats, theres`,
} as const satisfies Hears;

/** Yes and no by themselves. */
export const assent = {
  yes: `
    yes, yep, yeah, yup, y, yes indeed, of course, certainly, correct, (it|that) is, that is right, that s right
    yes (it is|they (are|have|did)|we (have|do))`,
  no: `
    no, nope, nah, n, no not yet, no no
    no (it|that) (isn t|is not), no we (don t|do not|haven t|have not), no they (don t|do not|haven t|have not|didn t|did not)`,
} as const satisfies Language['assent'];

/** How people point at one of a few answers that were offered. */
export const ordinals = {
  places: [
    'first, 1st, 1, one, former, top',
    'second, 2nd, 2, two',
    'third, 3rd, 3, three',
    'fourth, 4th, 4, four',
    'fifth, 5th, 5, five',
  ],
  last: 'last, latter, bottom',
  around: `the, a, one, ones, option, number, answer, no, i, we, mean, meant, it, is, was, its, that, would, be, choose, pick, take, please, in, it's, that's, i'd`,
} as const satisfies Language['ordinals'];

/** What people call each field when they ask to change it; the labels of the cards are known too. */
export const fieldNames = {
  source: `source, [current ]seller, origin, bought (today|from|through), where (it|they) (is|was|are|were) bought`,
  billingAccount: `billing account[ type], account type, type of account`,
  volumeProgramme: `[volume ]licensing program[me], volume program[me]`,
  partnerModel: `partner model, our model, type of partner, partner type`,
  sameProvider: `same provider, [indirect ]provider, distributor`,
  partnerCountry: `(partner|partner s|my|our|your|own|company|home) country, partnercountry, country of (the partner|(my|our) company)`,
  customerCountry: `(customer|customer s|client|client s|tenant|tenant s|their|customer s tenant) country, customercountry, country of (customer|the customer|the client|the tenant|the customer s tenant)`,
  relationship: `[reseller |partner ](relationship|relation)[ request], invitation, invite`,
  delegatedAdmin: `delegated (admin[ privileges]|administration|access|rights), delegatedadmin, (admin|administration|administrator) (rights|access|privileges), privileges, permissions, rights, gdap[ or dap], dap`,
  subscriptionCount: `[active ]subscription[s][ to (move|be moved)], subs, (number|count) of subscriptions, how many subscriptions, subscription[ ]count, count`,
  tenantSubscriptionCount: `subscriptions in (the|their|that|the customer s) tenant, [all |total ]subscriptions (in (total|all|the tenant)|altogether), all subscriptions, total subscriptions, total number of subscriptions, number of subscriptions in the tenant, tenant (total|count|subscription count), tenantsubscriptioncount, total`,
  businessSeats: `business (seats|licen(s|c)es|users)`,
  offer: `[new ](offer|product), sku, offering, product offer, plan type`,
  licenceCount: `(number of )?(licen(s|c)es|seats), (licen(s|c)e|seat) (count|number|quantity), licen(s|c)ecount, quantity`,
  termEnd: `term[ ]end[s], end of[ the] term, (end|ending|expiry|expiration|renewal) (date|day), expiry, expiration, last day of the term, when (it|they|the term) end[s]`,
  state: `state, status`,
  autoRenew: `auto[ ](renew|renewal|renews), automatic renew[al], recurring billing, renewal, renews automatically, at the end of the term`,
  termStart: `term[ ]start[s|ed], start of[ the] term, (start|starting|purchase|bought|last renewal) (date|day), bought or renewed, date of purchase, last renewal, when it (was (bought|renewed|last renewed)|started)`,
  termLength: `length of the term, term length, length`,
} as const satisfies FieldNames;

/** What people ask for that is not planned here. */
export const outside = {
  azure: `
    azure[ subscription[s]| plan| reservation[s]| savings plan[s]| resources| consumption| vm[s]| credits], reserved instance[s], reservation[s], savings plan[s], pay as you go, virtual machine[s], payg
    vm[s], azure (spend|bill|usage|credit|cost|costs|environment|stuff|workload[s]|server[s]|backup|virtual desktop|ad ds), virtual desktop, their azure`,
  perpetual: `
    office (2013|2016|2019|2021|2024) home and (business|student), home and business (2016|2019|2021|2024)
    sql server[ standard| enterprise| license[s]| cal[s]]?, windows server[ cal[s]]?, product key[s], boxed, bought outright, perpetual[ licen(s|c)e[s]], one time purchase, office (2016|2019|2021|2024|ltsc), cal[s], oem[ licence[s]| license[s]]
    lifetime licen(s|c)e[s], retail box, dvd
    bought for good, bought once, one off licen(s|c)e[s], (server|windows|office|visio|project|sql) (2012|2016|2019|2021|2022|2024|2025)[ (standard|datacenter|pro|professional)], on (disc|disk|cd|dvd), volume key, mak key, kms, outright purchase[s], (own|owned|owns) (it |them |these )?(outright|forever|for good), remote desktop cal[s], user cal[s], device cal[s], retail (key|copy|licence|license)`,
  phone: `
    [teams |mobile |desk ]phone number[s], number[s] to port, calling plan[s], sip trunk, port (the |our |their |a )?number[s], porting[ the| a| their]? number[s], direct routing, operator connect, communications credits, pstn, telephone line[s], dial tone, voice licen(s|c)e[s]
    phone line[s], phone system, landline[s], dids, ddis, toll free, telephone number[s], dial plan, (their|the|our|his|her) (phone|telephone|desk|office|main) number[s], number port(ing|ed)?, (port|porting|ported|move|moving|bring|transfer) (over |across |in )?(the |their |our |his |all )?(phone |telephone )?number[s], teams numbers, calling credit[s], audio conferenc(e|ing) number[s], sbc, bt numbers, switchboard, extension[s] in teams
    landline number[s], fixed line[s], numbers with (bt|telia|vodafone|o2|ee), their number[s] ported`,
  'own-customer': `
    (they|she|he|it|customer) (buy|buys|get|gets) [it |them |everything |theirs ]from us[ (now|today|already)], already (with us|our customer|ours|a customer of ours), existing (client|customer) of ours, our own customer[ s]?, one of our customers, our existing (client|customer)[s], a (client|customer) we already (have|bill), ordered the wrong (licence|license|product|sku|subscription), we forgot to (lower|reduce|cancel|turn off)
    for my existing customer, i ordered too many, we ordered too many, (ordered|bought|renewed|added|purchased)[ them| it| too many]? (by mistake|accidentally), accidentally (put|ordered|bought|renewed|added|purchased|set|booked), our (client|customer) s (seats|licences|licenses|subscription)
    [a |one |of ](customer|client)[s]? (of ours|of mine|we ve had|we have had|we had|we already have|we ve got already|that is ours|that s ours|who is ours), our own (customer|client|customers|clients|tenant), overbought, over bought, over ordered, overordered, (bought|ordered|added|provisioned|purchased|renewed|clicked) (too many|too much|twice|double|the wrong), (seats|licences|licenses) too many, too many (seats|licences|licenses)[ for (a|our|one|my)], (hand|give|send) (seats|licences|licenses) back, my own (customer|client), existing (clients|customers) of (ours|mine), reduce the seats (for|of) (our|my)`,
  'own-standing': `
    our (own )?partner id[s], partner account got suspended, lose direct bill, authori(s|z)ation of ours, our csp (account|authori(s|z)ation|status|enrol(l)?ment)[s], merge (two|our) (accounts|partner ids|tenants of ours), our enrol(l)?ment, become a (csp|direct bill)[ partner]
    security contact, mfa requirement[s], re vetting, our vetting
    (our|my) [own ](reseller|csp|partner|direct bill[ csp]|indirect) (authori(s|z)ation|status|tenant|agreement|enrol(l)?ment|account|accounts|programme|program|membership|profile|designation|level|competency|competencies|vetting|score), (two|2|both|three|our) (partner center|partner centre|partner|csp|mpn) (accounts|ids|tenants|profiles), (fold|merge|join|combine|unify|consolidate)[ up]? (our|the|two|both)[ two| partner| csp| mpn]? (partner|accounts|ids|mpn|tenants|csp), (one|an|our|single|the) mpn[ id], mpn, revenue (bar|minimum|target|threshold|requirement|requirements), (lost|losing|lose|renew|keep) our (csp|partner|direct bill|status|authori(s|z)ation), solutions partner, partner capability score, (become|becoming|go|going) (direct|direct bill|an indirect reseller|a csp|indirect), re authori(s|z)ation, our authori(s|z)ation`,
  price: `
    quote for, a quote, quotation, what does (e3|e5|business premium|business standard|business basic|it) cost, list price, discount[s], margin[s], per user and month, price of, price for, rebate[s], incentive[s]
    (what|how much) (does|do|is|are|would|will|did) (a |an |the |one )?(e1|e3|e5|f1|f3|a3|a5|copilot|business|premium|standard|visio|project|power bi|teams|licence|license|seat|subscription|intune|defender)[ (premium|standard|basic|p1|p2|plan 2)] (cost|costs|go for|run|set (them|us) back|come to|sell for), (price|prices|pricing|cost|costs) (per|of|for|a) (user|seat|licence|license|month|e3|e5|copilot|head), (cost|costs) (a|per) (month|user|seat|year), per user price, rrp, msrp, erp price, (price|cost) (tag|increase|list|sheet), cheaper than, go for these days, best price, markup, mark up, quote me, (give|send|get) (me|us) a (quote|price), how much per, our margin
    going rate[ for], street price`,
  technical: `
    mailbox migration, migrate (the |their |all )?(mailboxes|mails|e mails|data|files|sharepoint), mailboxes out of, shift (the |their )?(on prem[ises]? )?(exchange )?mailboxes, dns[ records]?, configure, intune policies, pst[s], imap, exchange server, on prem[ises]? exchange, error code, outlook (is|does|crashes), sharepoint migration, conditional access, autopilot
    mfa for users, domain transfer, backup[s]
    (migrate|migrating|move|moving|copy|copying|transfer|transferring|export|import|sync|shift)[ over| across]? (the |their |our |all |all the |60 )?(mailbox|mailboxes|mails|emails|files|file shares|folders|calendars|archives|sharepoint|onedrive|file server|file servers|data|sites|distribution lists|shared mailboxes), (mx|spf|dkim|dmarc|txt|cname) (record|records|entry|entries)?, autodiscover, repoint[s|ed|ing]?, (tb|gb) of (data|mail|files|sharepoint|email), sharepoint (files|site|sites|data|content), file server[s], (what|which) (tool|tools|software|script), bittitan, sharegate, avepoint, hybrid (setup|exchange), cutover migration, (ad|entra|azure ad|aad) (connect|sync), password reset, (set up|setup|configure|configuring|install) (outlook|teams|intune|exchange|mfa|sharepoint|onedrive|defender|autopilot|office), powershell, (reset|change) (a |the |his |her |their )?password[s], mail flow, smtp relay, gpo, group policy
    (point|pointing|change|changing|switch|update) (the |their |our )?(mx|dns|cname|spf)[ record| records| entry]?, the mx`,
  'other-product': `
    ${otherProductNames}, google workspace, gsuite, g suite, gmail, sophos, adobe, dropbox, slack, zoom, aws, amazon, sap, eset, kaspersky, mcafee, symantec, autodesk, atlassian, jira, apple, antivirus, webex`,
  'small-talk': `
    friday at last, how are you, what s up, tell me a joke, joke, weather, coffee, lunch, weekend, you re (great|nice|funny|quick|quicker|fast|smart|stupid|useless|clever)[ than my colleague]?, are you (a )?(human|robot|bot|real|ai), i love you, happy (birthday|new year|christmas), merry christmas, football, lol, your name, who made you, good night
    (do|can|did) you (ever |even |at night |really )?(sleep|dream|eat|drink|get tired|feel|love|like (me|coffee|pizza|music|football)|have (friends|feelings|a name)), dream at night, long (week|day), (you )?crack me up, haha, hahaha, lmao, rofl, cool bot, good bot, bad bot, smart bot, nice bot, clever bot, silly bot, (i m|im) (bored|tired|hungry|knackered), tell me something funny, sing (me )?(a|something), who s your (daddy|boss|maker), marry me, thank god it s friday, tgif, see you (tomorrow|later|monday), bye[ bye]?, goodbye, good bye, have a (good|great|lovely|nice) (one|evening|day|weekend|night), enjoy your (weekend|evening|day|lunch), happy (friday|monday|easter|holidays), how s (it going|life|things|your day), what s new, how do you do, nice to meet you, nice weather, are you (alive|there|sentient|chatgpt|copilot|married|happy|ok|tired|listening), fancy a (beer|pint|coffee), what team, world cup
    weather s (awful|nice|great|terrible|bad), what s the weather
    life[ ]?saver, beer[s] on me, real person, (are|r) (you|u) (even |really |actually )?(a )?(real|human|person|robot|alive|man|woman|machine)[ person], you (rock|rule|legend|star|suck|are (great|awesome|amazing|funny|the best)), you re (the best|a star|a legend|an angel|amazing|awesome|adorable|hilarious|annoying|boring|rude), i hate (mondays|my job|this job), mondays, need a (drink|holiday|beer|break)
    need a (holiday|vacation)`,
} as const satisfies Readonly<Record<OutsideSubject, string>>;
