import type { Knows } from '../knows.ts';

/** What people ask, in English. */
export const knows: Knows = {
  gdap: {
    title: 'GDAP',
    asks: 'what is gdap / what does gdap mean / gdap explained / explain gdap / do I need gdap / do we need gdap for this / is gdap required / is gdap necessary / can we move without gdap / why gdap / what is gdap for / which gdap role / how long does gdap last / when does gdap expire / granular delegated admin privileges / what happens without gdap / gdap = ? / whats gdap / what’s gdap good for / does the move need gdap / must we get gdap first / tell me about gdap / is that needed for the move itself or just for support / does it work without gdap or not / can we see product keys with gdap',
    lines: {
      what: 'GDAP (granular delegated admin privileges) gives you chosen admin roles in the customer’s tenant for a limited time: {gdapYears} years at most, and it may extend itself by {gdapMonths} months.',
      use: 'Here you need it only to ask Microsoft 365 support on the customer’s behalf, with the role Service support administrator.',
      without: 'The move works without it.',
    },
  },
  dap: {
    title: 'DAP',
    asks: 'what is dap / dap or gdap / difference between dap and gdap / dap vs gdap / is dap still working / does dap still exist / is dap gone / can we still use dap / old admin rights / delegated admin privileges dap / dap removed / dap retired / we only have dap is that enough',
    lines: {
      what: 'DAP is the older kind of admin rights: all of them, without a limit in time.',
      gone: 'New relationships have not been given it since {dapUntil}, and it is being removed step by step: count on its being gone.',
      check: 'You told me that you have it: check that it still works before you rely on it.',
      instead: 'GDAP takes its place: chosen roles for a limited time.',
    },
  },
  'gdap-pending': {
    title: 'A GDAP request that waits',
    asks: 'gdap request is pending / gdap still pending / gdap is stuck on approval pending / they cannot find the gdap request / customer did not get the gdap link / where does the customer approve gdap / who approves gdap / how long is a gdap request valid / does the gdap request expire / gdap request expired / they have not approved gdap yet / can they refuse gdap / resend the gdap link / how do they approve gdap / how long does a gdap request live / approval link for gdap is lost / gdap invite not accepted / our gdap request just sits there / how old may a gdap request get / our gdap request is from august is it still any good / their admin cannot see the gdap request where should he look',
    lines: {
      lapses: 'A GDAP request lapses after {gdapPendingDays} days.',
      who: 'The customer’s Global administrator approves it. Nobody can refuse it, only leave it.',
      again: 'If they cannot find it, send them the link anew.',
      without: 'The move need not wait for it.',
    },
  },
  csp: {
    title: 'CSP',
    asks: 'what is csp / what does csp mean / csp stands for / explain csp / cloud solution provider / what is the csp programme / what does moving to csp mean / why csp / is csp the same as direct / what is a csp partner / who is a csp / csp in plain words / csp in simple terms / whats csp / is csp a fancy word for reseller / sorry but what is csp',
    lines: {
      what: 'CSP (Cloud Solution Provider) is the programme in which partners sell, bill and support Microsoft’s cloud.',
      here: 'After the move the customer has the subscriptions, the bills and the support from you.',
    },
  },
  'csp-region': {
    title: 'The CSP region',
    asks: 'what is the csp region / which region is the customer in / how do I know my region / how do I know the region / which region does this country belong to / what region would this country count as / who decides the region / can the customer change the country of the tenant / change tenant country / tenant was created in another country / office in another country / head office abroad which country counts / do we have to be in the same region / can we sell to a customer in another country / cross border csp / can I sell outside my region / why does the region matter / are we in the same region as them / is that one region / is it allowed across borders / does the location of the branch matter / which region do I pick / headquarters in one country and tenant in another which one counts / does the office or the tenant count / we are in switzerland is that a problem / does it work abroad / head office moved to another country but the tenant still says the old one',
    lines: {
      customer: '{country} is in the CSP region “{region}”: the customer’s.',
      partner: '{country} is in the CSP region “{region}”: yours.',
      which:
        'The country set in the customer’s tenant decides. Offices do not count, and the tenant’s country cannot be changed.',
      same: 'Partner and customer must be in one region.',
      look: 'Tell me the country set in the tenant and I can say which region it is.',
    },
  },
  tenant: {
    title: 'The tenant',
    asks: 'what is a tenant / what does tenant mean / tenant explained / what is the customer tenant / define tenant / what do you mean by tenant / is the tenant the company / what is meant with tenant / where is the tenant / one tenant or several / tenant meaning / whats a tenant / is a tenant a customer / what exactly is a tenant / what counts as one tenant / how do you define a tenant',
    lines: {
      what: 'A tenant is the customer’s organisation in Microsoft’s cloud, with its own users and data.',
      here: 'The subscriptions stand in it, and the country set in it decides the CSP region.',
    },
  },
  'reseller-relationship': {
    title: 'The reseller relationship',
    asks: 'how do I invite the customer / where do I invite them / how do I request a reseller relationship / where do I request the relationship / how do I send the reseller link / where is the invitation link / how do we become their partner / how to add a customer in partner center / what is a reseller relationship / how do we link the customer to us / which link do I send / invitation email to customer / do we need a relationship first / where in partner center do I create the link / how do I make the invitation link / create the relationship request / where do I generate the reseller link / where in partner center do I send the invitation / where do I fire off the invite',
    lines: {
      where:
        'Partner Center → Customers → Request a reseller relationship: send the customer the draft, and leave its link whole.',
      who: 'At the customer a Global administrator accepts it; Microsoft’s page for customers says at least a Billing administrator.',
      mca: 'With it the customer accepts the Microsoft Customer Agreement.',
      sent: 'You told me that it has been sent: check that it arrived.',
    },
  },
  'who-accepts': {
    title: 'Who accepts the invitation',
    asks: 'who accepts the invitation / who has to accept / who needs to click the link / who at the customer can accept / which admin accepts / do they have to accept first / must the customer accept before we order / can a billing admin accept / does it have to be a global admin / which role is needed to accept / can we order before they accept / can I accept for them / where do they accept / how do I know if they accepted / is it enough if somebody in accounts clicks the link / can the owner accept it / can the finance person accept / does anyone at the customer have the right to accept / must they have accepted before we place the order / can their bookkeeper okay the link / is a person with billing rights enough',
    lines: {
      done: 'You told me that they have accepted already.',
      who: 'A Global administrator of the customer; Microsoft’s page for customers says at least a Billing administrator.',
      where:
        'They do it in the Microsoft 365 admin center. Then they stand in your Partner Center under Customers.',
      first: 'It comes first: nothing can be ordered before.',
    },
  },
  'not-accepted': {
    title: 'If they do not accept',
    asks: 'what if they do not accept / what if the customer does not accept the invitation / they never accepted / customer does not react to the invitation / what if they ignore the invite / does the invitation expire / is there an expiry on the link / how long is the invite link valid / invite link expired / resend the invitation / the link does not work for them / what if they accept too late / nobody clicked the link what now / customer declined the invitation / does the reseller link expire / how long does the relationship link live / is the invitation good forever / what if they sit on the invitation / how many days have they got to accept / how long can they take to accept / and if they never approve the invitation / does the link go stale / nobody has hit accept for weeks',
    lines: {
      wait: 'Provision nothing before they have accepted.',
      again: 'Send the invitation again, to a Global administrator, with its link whole.',
      renews:
        'The old subscription goes on meanwhile: its auto-renew is on, so on {renewsOn} it renews for a whole term.',
      old: 'The old subscription goes on meanwhile; with auto-renew on it renews for a whole term.',
      expiry: 'I know of no day on which the invitation lapses.',
    },
  },
  mca: {
    title: 'The Microsoft Customer Agreement',
    asks: 'what is the mca / what is the microsoft customer agreement / customer agreement explained / who signs the mca / who accepts the customer agreement / can we accept the mca for them / can I tick the customer agreement / attest the mca in partner center / where does the customer accept the mca / do they have to sign the agreement again / is the old mca still valid / must they accept the agreement before ordering / they accepted years ago is that enough / mca attestation / does the customer have to sign something new with microsoft / do they have to sign a new agreement / whats the mca / new contract with microsoft',
    lines: {
      what: 'The customer must accept the Microsoft Customer Agreement before any order. With the reseller relationship they do.',
      tick: 'Since {attestedUntil} a partner can no longer tick it for them in Partner Center.',
      old: 'One accepted before {agreementFrom} must be accepted again.',
    },
  },
  transfer: {
    title: 'Taking over in the middle of a term',
    asks: 'can I take over mid term / can we take over in the middle of the term / how does a transfer work / how do transfers work / partner to partner transfer / transfer from another csp partner / how do I transfer subscriptions / who starts the transfer / what happens to price in a transfer / can a running subscription be moved / do we have to wait until the end of the term / move before the end date / how many subscriptions per transfer request / can suspended subscriptions be transferred / who approves the transfer / transfer of billing ownership / switch csp partner during the year / is it possible to transfer in the middle / can it be transferred during the term / do we get the running subscription / can the annual term move before it is over / is a transfer possible at all / can I grab it in month seven of twelve or must I wait / take it over halfway / can we have it before the year is over / seven months left with another partner can we pull it over now',
    lines: {
      direct: 'Not here: what was bought directly from Microsoft cannot be transferred.',
      volume: 'Not here: volume licences are bought again, or go through a channel transfer.',
      yes: 'From another CSP partner, yes: billing ownership moves mid-term if the old partner approves.',
      how: 'A request takes {requestItems} items and lapses after {requestDays} days. Seats, price and term stay as they are.',
      first: 'The reseller relationship and the customer agreement come first.',
      not: 'Suspended or cancelled subscriptions and perpetual software cannot be transferred.',
    },
  },
  'transfer-refused': {
    title: 'If the old partner refuses',
    asks: 'the old partner refuses the transfer / they refuse / what if they say no to the transfer / old partner does not answer / old msp ignores us / current partner will not approve the transfer / transfer request was rejected / can they block the move / are they obliged to approve / can microsoft force them / previous partner is not cooperating / what if the old provider does not release the licences / can the source partner refuse / transfer request expired / they hold the customer hostage / plan b without the old partner / current csp sits on the request / the old partner does nothing / old msp is dragging its feet / they won’t approve / what can we do against them / they do not respond to the transfer / the losing partner stalls / may they say no / the old IT company does not pick up the phone / the old supplier does not reply to mails or calls / what do we do if the old firm ignores the transfer request / the other reseller just does not react to the transfer request / they let the request lapse / are we stuck if they say no',
    lines: {
      duty: 'The old partner need not approve, and Microsoft does not mediate.',
      beside: 'Buy beside the old subscriptions and let those end. The customer pays twice until then.',
      ends: 'Theirs end on {termEnd}.',
      several: 'Having several partners at once is allowed.',
    },
  },
  'direct-transfer': {
    title: 'Subscriptions bought directly from Microsoft',
    asks: 'can direct subscriptions be transferred / can licences bought from microsoft be transferred / transfer from web direct / move direct subscriptions to csp / customer bought on the microsoft website can we take them over / can we convert direct to csp / convert existing microsoft subscription to csp / take over subscriptions bought in the admin center / customer pays microsoft directly can we transfer / do we have to buy new when they bought direct / switch direct billing to us without new licences / transfer a sub bought on microsoft.com / bought online with microsoft can it be moved / bought on the website can it be transferred / paid microsoft by card can we take it over / they bought it themselves from ms can we transfer / pays microsoft.com by card can those be transferred to us',
    lines: {
      no: 'No: nothing is transferred from Microsoft’s own shop to a partner.',
      how: 'Order new subscriptions beside the old ones, then let the old ones end.',
      refund:
        'With their MOSA account the rest of the old ones is refunded by the day when they are cancelled.',
    },
  },
  'channel-transfer': {
    title: 'From an Enterprise Agreement into CSP',
    asks: 'how do we move an ea to csp / ea into csp / enterprise agreement to csp / channel transfer / what is a channel transfer / can an ea be transferred / transfer from enterprise agreement / volume licensing to csp / can mpsa be transferred / who schedules the channel transfer / open licence to csp / how do ea customers come to csp / can we take over ea licences before the agreement ends / schedule ea seats into csp / move ea seats ahead of time / bring an ea customer over before it ends / ea transition to csp',
    lines: {
      which:
        'Only services of an Enterprise Agreement can be moved into CSP. Those of other programmes are bought again.',
      who: 'The direct-bill partner or the provider schedules it in Partner Center.',
      first: 'The reseller relationship comes first.',
      tell: 'Tell me which programme it is and I can say which holds.',
    },
  },
  'between-tenants': {
    title: 'From one tenant to another',
    asks: 'can licences be moved between tenants / move licences to another tenant / transfer subscription to a new tenant / tenant to tenant / from tenant a to tenant b / merge two tenants / customer gets a new tenant do licences follow / do the licences come along to the new tenant / company was bought can we reuse its licences / can we reuse licences in the other tenant / consolidate tenants / migrate to a new tenant / what happens with the licences in the old tenant / can licences be taken along / carry licences over to the main tenant / bring the licences from the acquired company / take the licences into our tenant / move seats from the small tenant to the big one / reassign licences across tenants / do licences follow into the other tenant / what happens with the licences they already paid in the old tenant / can these licences be used in the new tenant / can licences hop from one tenant into another / can we make use of the licences of the bought company',
    lines: {
      no: 'Licences cannot be moved between tenants, and are not refunded.',
      how: 'Buy in the new tenant. The customer migrates the data.',
      assign: 'There every user needs a licence anew.',
    },
  },
  'several-partners': {
    title: 'Several partners at once',
    asks: 'can a customer have two partners / two csp partners at the same time / several partners at once / can they keep the old partner too / can we move only some of the subscriptions / can we do only half of them now / two distributors at once / can the other partner stay for azure / more than one reseller / can they buy part from us and part from the old one / multiple csp in one tenant / must the old partner be removed / does the old partner lose access / can both partners sell at the same time / keep the other partner for dynamics and buy the rest from us / stay with them for azure and buy m365 from us / part with us and part with them / two resellers at the same time / may both of us sell to them / can some licences stay with the old partner / can we share the customer / may a customer have two csps in parallel / do they have to drop the other partner completely / take just the business plans and leave dynamics where it is / move only some products and leave the rest there',
    lines: {
      yes: 'Yes: a customer may have several partners and providers at once.',
      each: 'Each sells and supports its own subscriptions.',
    },
  },
  'same-provider': {
    title: 'Both with one provider',
    asks: 'we have the same distributor / both with the same provider / old partner buys from the same distributor as we / same distributor do we need a transfer / both on pax8 / both buy from ingram / change of partner of record / change the partner of record / how does a change of reseller of record work / same indirect provider / we share the distributor with the old msp / is it easier when both use the same distributor / what if we and they buy from the same one / both buy at the same distributor does that need a transfer / both with td synnex / both with crayon / both with also / we and the old reseller use one distributor / both resellers under one provider',
    lines: {
      record: 'Then it is probably no transfer: the provider changes the partner of record.',
      ask: 'Ask your provider how it does that.',
    },
  },
  'subscription-or-licence': {
    title: 'Subscriptions and licences',
    asks: 'subscriptions or licences / do I count licences or subscriptions / what do I count / is a licence a subscription / difference between licence and subscription / how do I count subscriptions / what counts as a subscription / seats or subscriptions / users or subscriptions / are 25 licences one subscription / do I count products or users / how many subscriptions is that / what do you mean by subscriptions / is that one subscription or many / do ten seats make ten subscriptions',
    lines: {
      count: 'Count subscriptions: one is one product line, whatever its number of licences.',
      seats: 'The limits on licences are others: Business plans have {businessMost} in all in a tenant.',
    },
  },
  limits: {
    title: 'Limits',
    asks: 'do we hit a limit / is there a limit / maximum number of subscriptions / what is the limit of 300 / why 150 / what happens above 150 / how many subscriptions can a tenant have / more than 300 licences of business premium / business premium limit / maximum seats of business standard / why does the number matter / too many subscriptions / does it matter if we have more than 150 / error 800066 / tenant limit / is 300 a hard limit / why do you care about 150 / how many can one tenant hold / is there a ceiling / is there a cap on the number / how many can you bring over / what can a tenant hold at most',
    lines: {
      total: 'A tenant holds {tenantMost} licence-based subscriptions at most.',
      double: 'Old and new ones stand there side by side, so moving more than {moveMost} would go over it.',
      transfer: 'A transfer doubles nothing.',
      business: 'Business plans have a limit of their own: {businessMost} licences in all in a tenant.',
    },
  },
  'use-provider': {
    title: 'Who orders: you or your provider',
    asks: 'we are an indirect reseller can we order / can a reseller order / who orders as indirect reseller / do we order or our distributor / does the distributor place the order / can I order in partner center as a reseller / I have no button to order / who starts the transfer as reseller / do I need my distributor for this / can we do it without our provider / what does the indirect provider do / who does the attestation for resellers / can an indirect reseller order alone / can I place the order myself / does our disti do that / who presses the buttons when we are a reseller / can we as indirects place the order ourselves / may we order ourselves',
    lines: {
      yourself: 'As a direct-bill partner you order yourself.',
      provider: 'For an indirect reseller the provider orders, transfers and attests.',
      early: 'Resellers have no buttons of their own for it: talk to the provider early.',
    },
  },
  'partner-authorization': {
    title: 'Your authorisation',
    asks: 'our account is suspended / we are suspended can we order / do we need to be authorised / what are the requirements for resellers / we lose direct bill / direct bill requirements / how much revenue do we need / reseller requirements / why can we not place orders / our authorisation ran out / what happens when we lose our direct bill status / minimum sales for resellers / do we need mfa and a security contact / partner authorization check / requirements to meet before we may sell csp / what do we need to be allowed to sell csp / conditions for csp partners / are we allowed to order / what do we need to become authorised / do we qualify / our reseller id got deactivated can we still order / partner account blocked / do we have to be approved somewhere to order',
    lines: {
      checked: 'Orders, changes and transfers are checked against your authorisation.',
      reseller:
        'An indirect reseller needs an active partner ID, multifactor authentication, a security contact and sales of USD {resellerSales, number} in {resellerMonths} months.',
      'direct-bill': 'A direct-bill partner needs sales of USD {directBillSales, number} and more.',
      suspended:
        'A suspended reseller cannot order, and its GDAP is gone. Its provider can name another partner of record.',
    },
  },
  godaddy: {
    title: 'Bought from GoDaddy or another federated host',
    asks: 'bought from godaddy / customer has 365 through godaddy / how do we get them out of godaddy / defederate godaddy / godaddy to csp / domain is federated with godaddy / can godaddy licences be transferred / move away from godaddy / tenant from a web host / bought through ionos / hosting company sold them 365 / will godaddy approve the transfer / leave godaddy without losing mail / get a client off godaddy / take a customer away from godaddy / customer is stuck in godaddy / godaddy migration',
    lines: {
      federated:
        'Such a tenant is federated with its seller: become its administrator and end the federation. All passwords change with that.',
      order: 'Then buy the new licences, remove the seller’s admin rights, and only then cancel there.',
      transfer: 'There is no transfer.',
    },
  },
  'auto-renew': {
    title: 'Auto-renew',
    asks: 'what is auto renew / what does auto-renew mean / auto renew explained / what is recurring billing / who turns off auto renew / where do I turn off auto renew / where is auto renew set / how do we stop the renewal / can we turn auto renew off for them / when must auto renew be off / is it enough to switch auto renew off / what happens at renewal / does it renew by itself / what does automatic renewal do / can the customer turn off auto renew / what if auto renew is off / whats auto renew / does it matter if recurring billing is off / autorenew / who can switch off autorenew / turn off autorenew',
    lines: {
      theirs: 'Theirs is on: on {renewsOn} it renews for a whole term.',
      what: 'With auto-renew on, a new term starts by itself after the old one. The Microsoft 365 admin center calls it recurring billing.',
      seller: 'The old partner sets it, in Partner Center.',
      customer: 'The customer sets it, in the Microsoft 365 admin center.',
      either:
        'The old partner sets it, in Partner Center; where Microsoft bills, the customer, in the Microsoft 365 admin center.',
      free: 'Off, the term ends and {graceDays} free days follow.',
      off: 'For CSP terms without free days, off without an explicit cancel means Extended Service Terms.',
    },
  },
  'extended-service-terms': {
    title: 'Extended Service Terms',
    asks: 'what is est / what does est mean / what are extended service terms / extended service term cost / how expensive is est / how do I get out of est / how do we stop extended service terms / how long does est last / does est end by itself / can we cancel est / why is the subscription month to month after the end / what is the 3 percent / can seats be changed in est / it went into extended service / extra fee after the end date / what does it cost to sit in est for a month / whats est / extended service terms meaning / price of extended service terms / it rolled into the expensive month by month thing how do we stop it',
    lines: {
      older: 'Their MOSA account has none.',
      what: 'After its end a subscription goes on month by month, until somebody ends it: it does not end by itself.',
      price:
        'It costs the monthly price plus {extendedMore} %: about {extendedOverAnnual} % more than an annual plan, or a fee of {extendedFee} % where there is no monthly plan.',
      out: 'It can be cancelled any day, prorated.',
      seats: 'The number of seats cannot be changed in it.',
    },
  },
  'free-days': {
    title: 'Free days after the end',
    asks: 'is there a grace period / grace period after expiry / how many free days / do they still get 30 days / 30 days free after the end / what about the 30 day grace / are there free days after the term / how long does it work after the end date / do users keep access after expiry / is the grace period gone / no more grace period / when did the grace period end / grace for direct customers / grace period for ea / does it stop on the last day / did microsoft scrap the free month / are there still free days after the end / is there any slack after the end date / some days of grace',
    lines: {
      theirs: 'Yes: after {termEnd} {graceDays} free days follow, until {deadline}.',
      none: 'No: after {termEnd} no free days follow.',
      csp: 'From a CSP partner: {graceDays} days, only for terms bought or renewed before {cspGraceUntil}.',
      direct:
        'Directly from Microsoft: with an MCA account only if bought or renewed before {directGraceUntil}; with a MOSA account always.',
      else: 'Else there are none.',
      tell: 'Tell me who sells it, when it ends and when it was bought or renewed, and I can say which holds.',
      volume:
        'Volume licences keep working for a time after the end: often {volumeDays} days, some products {volumeDaysOfSome}.',
      'ask-contact': 'Ask the customer’s licensing contact.',
      keep: 'Users keep files and services in these days.',
      'live-before': 'The new subscription must be live before that.',
    },
  },
  'expired-state': {
    title: 'Expired, Disabled, Deleted',
    asks: 'what does expired mean / what does disabled mean / status expired / subscription shows expired / it says disabled / what is the difference between expired and disabled / what happens after expiry / when is the data deleted / how long is data kept / when are users locked out / why can I not see expired subscriptions / state deleted / what does the status mean / lifecycle of a subscription / can data be recovered after it expired / what is the expired state / what does the state say / what does suspended mean / expired or disabled what difference does it make for users / it says expired is everything gone',
    lines: {
      expired: 'Expired: the {graceDays} free days after the end. Users keep files and services.',
      disabled:
        'Disabled: from day {outFromDay} users are out. Administrators keep the data until day {dataDays}; then it is deleted.',
      none: 'Without free days users lose access at the end, if it is set to end.',
      list: 'Partner Center’s Subscriptions page does not list Expired ones. “Export all subscriptions” does.',
    },
  },
  'cancel-or-recurring': {
    title: 'Cancel, or turn recurring billing off',
    asks: 'cancel now or turn off recurring billing / should we cancel or let it run out / when do I cancel theirs / when do we cancel the old subscriptions / what happens if we cancel / does cancelling stop access / difference between cancel and turning off recurring billing / cancel the old licences / how do they cancel the old ones / should the customer cancel with microsoft / is it better to let it expire / do I have to cancel the old subscription / can we cancel right away / how do I end the old one / if they cancel today are users locked out / what happens to users when they press cancel / is access gone after cancelling / cancel subscription button / do I kill the old sub or let billing lapse / what if he presses cancel now in the admin center / do people get kicked out at once when they cancel / is everything lost when cancelling',
    lines: {
      first: 'Not yet: the new licences must be live first.',
      off: 'Turning recurring billing off lets the term run out.',
      cancel: 'Cancelling ends access at once.',
      older: 'With their MOSA account the rest is refunded by the day when it is cancelled.',
    },
  },
  'change-seats': {
    title: 'More or fewer licences',
    asks: 'can we change the number of licences / fewer licences in the move / reduce seats while moving / can we lower the seats / more licences than before / add licences during the move / remove users before the transfer / buy fewer seats / can I take only 80 of 100 licences / do we have to take all seats / split a subscription / reduce licences mid term / when can seats be reduced / change quantity / downsize at renewal / can they drop ten seats / drop a few licences while we are at it / trim the licences / go from 50 to 40 seats / people left can we shrink the order',
    lines: {
      transfer: 'Not in a transfer: it takes the seats as they are.',
      buy: 'When you buy again, take any number.',
      fewer: 'Later, fewer seats are possible only within {undoDays} days of purchase or renewal.',
    },
  },
  'align-dates': {
    title: 'One date for all renewals',
    asks: 'can all renew on the same day / align the renewal dates / coterm / co-term the subscriptions / same end date for everything / all to renew on the 1st / can we synchronise the end dates / one renewal date / how do we line up the terms / merge end dates / make the subscriptions end together / change the end date / put everything on one date / all on the same renewal date / client wants every sub renewing on the first / they want them all to end the same day / can all subscriptions end on one day',
    lines: {
      renewal: 'Only at a renewal: to an end date that exists already, or to the end of a month.',
      latest: 'Set it at least one day before (in UTC).',
      first: 'For a renewal on the first, let it end with the month.',
    },
  },
  monthly: {
    title: 'Monthly terms',
    asks: 'it is month to month / what about monthly subscriptions / they pay monthly and can leave any month / monthly term / month by month subscription when do we move / monthly plans how do we move / does a monthly term need a transfer / is a month to month licence easier / we have monthly commitment / no annual commitment what then / does month to month make it easier / the customer runs month by month',
    lines: {
      wait: 'The next end is a month away at most: waiting for it costs least.',
      live: 'Have the new subscription live before it, and the old one not renew.',
    },
  },
  trial: {
    title: 'Trials',
    asks: 'it is a trial / what happens with the trial / trial turns into paid / can a trial be transferred / trial subscription / trial converts next week / how do we take over a trial / stop the trial from becoming paid / trial ends what now / customer started a trial with the other partner / move a trial to csp / free trial / does a trial come over / trial flips to paid / can we bring the trial over',
    lines: {
      off: 'The old seller turns its auto-renew off before it becomes a paid term.',
      buy: 'Order a new subscription. Do not count on a transfer.',
    },
  },
  'add-ons': {
    title: 'Add-ons',
    asks: 'what about add-ons / what about visio / what about project and visio / does copilot move along / copilot licences / add on licences / teams phone add-on / do addons transfer too / are add-ons separate subscriptions / what about defender and intune add-ons / do we have to move power bi separately / audio conferencing add on / copilot business pay as you go',
    lines: {
      each: 'Each is a subscription of its own: count it, and move it like the others.',
      whole: 'A transfer takes whole subscriptions.',
      copilot:
        'A new order of Copilot Business through CSP has pay-as-you-go on in most countries from {copilotFrom}.',
    },
  },
  'nonprofit-education': {
    title: 'Nonprofit and education',
    asks: 'donated licences / nonprofit grant licences do they move / charity licences / do the free nonprofit licences carry over / student use benefit / does the student benefit move / school licences a3 / education offers in csp / academic licences / non-profit pricing in csp / can a charity move to csp / does the tenant need nonprofit status / what happens to the grant',
    lines: {
      grants: 'Grants and student benefits do not move.',
      status: 'The tenant needs the nonprofit or education status before such an offer can be ordered.',
    },
  },
  refund: {
    title: 'Money back',
    asks: 'do they get a refund / do they get money back / is there a refund / refund on the credit card / will microsoft refund / refund for unused months / what about the money they already paid / prepaid for the year / can the customer get a credit / is the rest credited / paid upfront do they lose the money / cancel within 7 days refund / how much do they get back / prorated refund / who pays back the rest / reimbursement / credit for remaining term / is the rest of the year paid back / money back for the rest of the term / does microsoft give anything back / do they get anything back if they cancel now / is the paid time lost / do they get the money back when they stop now / they prepaid is the money lost',
    lines: {
      extended: 'In Extended Service Terms: yes, any day, prorated.',
      mosa: 'Bought from Microsoft, with a MOSA account: yes, prorated when it is cancelled.',
      seats: 'With more than {cancelSeats} licences, reduce to {cancelSeats} first, or ask support.',
      mca: 'Bought from Microsoft, with an MCA account: only within {undoDays} days of start or renewal.',
      csp: 'Bought from a CSP partner: only within {undoDays} days of purchase or renewal.',
      until: 'Here that is until {cancelUntil}.',
      'run-out': 'After that, let it run to its end.',
      bridge: 'In Extended Service Terms: any day, prorated.',
      'tell-account':
        'Tell me which it is (Microsoft 365 admin center → Billing → Billing accounts) and I can say which holds.',
      'tell-seller': 'Tell me who sells it and I can say which holds.',
      volume: 'A cancelled volume licence is not refunded.',
      'ask-contact': 'What may be agreed, the customer’s licensing contact knows.',
    },
  },
  'which-billing-account': {
    title: 'MCA or MOSA',
    asks: 'mca or mosa / how do I see which billing account it is / what is mosa / what is the difference between mca and mosa / which billing account / where do I see the billing account / how do I find out if it is mca / what is a billing account / account type / microsoft online services agreement / is it mosa or mca / where is the billing account type',
    lines: {
      where: 'Microsoft 365 admin center → Billing → Billing accounts shows it.',
      who: 'You may not see it yourself: ask the customer’s billing administrator.',
      decides: 'MOSA is the older one: refunds are prorated. With MCA they end after {undoDays} days.',
    },
  },
  'credit-contact': {
    title: 'Whom to contact about the credit',
    asks: 'who do I contact about the credit / who do I call at microsoft / who asks for the refund / how do we get the credit / where do they ask for the money / which support handles the credit / whom do we ask about the refund / microsoft billing support / how do I open a ticket for the credit / phone number for billing support / can I ask microsoft for the customer / where do I request the refund / can we chase microsoft for the credit ourselves / can we claim the credit for them / who handles the credit / which team at microsoft do I ring about the money',
    lines: {
      only: 'Such a credit is given for what was bought directly from Microsoft; this was not.',
      partner:
        'With GDAP and the role Service support administrator, you may ask Microsoft 365 billing support for the customer.',
      customer: 'Without it, the customer asks Microsoft 365 billing support.',
      invoice: 'A partner cannot see the customer’s bills: have the invoice number ready.',
    },
  },
  'pay-twice': {
    title: 'Paying twice',
    asks: 'does the customer pay twice / do they pay double / double billing / paying for both / is there an overlap / can they keep both subscriptions for a month / two invoices for the same licences / how do we avoid paying double / double cost during the move / overlap of old and new licences / will they be billed by both / who pays for the overlap / how long do they pay for both / will they have two bills / pay two times / both invoices at once / are they charged by us and by the old ones for some weeks',
    lines: {
      until: 'Yes, from the new order until the old term ends on {termEnd}.',
      buying: 'Buying again: yes, from the new order until the old term ends.',
      transfer: 'With a transfer: no.',
      refused: 'If it fails and you buy beside, both are paid until the old term ends.',
      late: 'Ordering close to the end keeps that short.',
    },
  },
  'what-does-it-cost': {
    title: 'What it costs',
    asks: 'how much does it cost / what does the move cost / will it cost more / is it more expensive in csp / does the price stay the same / what price will they pay / do they keep their old price / price after the move / price increase / is csp cheaper / does a transfer change the price / what will the customer pay with us / cost of the migration / are prices the same / do prices change / is there a price difference / what do we charge them / will he have to pay more than he does today / do they pay more than before / do they pay today’s price',
    lines: {
      transfer: 'A transfer keeps price and term.',
      buying:
        'Buying again means today’s price: list prices rose on {pricesRose}, and annual terms paid monthly cost {monthlyPaymentMore} % more since {monthlyPaymentFrom}.',
      list: 'I have no price list: see the pricing in Partner Center.',
    },
  },
  'order-of-steps': {
    title: 'What comes first',
    asks: 'what first / which step first / what do we do first / in which order / buy first or cancel first / do we cancel before we buy / what is the right order / where do I start / what next / what is the first step / do the new licences come before the old ones end / sequence of steps / what comes after that / next step / what do I do now / where do we begin / what is to be done first / what must be ordered first / ours first or theirs away first',
    lines: {
      transfer: 'With a transfer nothing is bought again and nothing cancelled.',
      first: 'First the new subscriptions, live and checked; then the old ones end.',
      before: 'Before that come the reseller relationship and the customer agreement.',
    },
  },
  downtime: {
    title: 'What users notice',
    asks: 'is there downtime / do users notice / will users notice anything / do users lose mail / do they lose their emails / what about onedrive files / do passwords change / will teams stop working / is data lost / will anything be interrupted / do users have to sign in again / do we need to reassign licences / impact on users / outage during the move / can they keep working / do mailboxes stay / is there any interruption / does anything change for users / will anyone notice / does mail go down / will email go down / is there a cut / does anybody get locked out / will mail keep working / do users have to do anything on the day / does anybody lose mail meanwhile / what about onedrive / do they lose files / will outlook act up on the day of the switch',
    lines: {
      stopped:
        'The old subscription is not running, so users may be without service until the new one is live.',
      loss: 'Data may be lost: see the plan.',
      tenants: 'Between tenants the customer migrates the data, and every user needs a licence anew.',
      nothing: 'Inside one tenant nothing moves: mail, files and passwords stay.',
      reassign: 'The offer is another one, so the licences have to be assigned anew.',
      same: 'With the same product and number, and the new licences live before the old ones stop, nothing has to be reassigned.',
    },
  },
  'how-long': {
    title: 'How long it takes',
    asks: 'how long does it take / how long will the move take / how much time do we need / how many days does a transfer take / how fast can it be done / can it be done in a week / duration / when will it be finished / how quickly is the order active / how long until the licences are live / time needed for the migration / is two weeks enough / hours or weeks / is it a matter of hours or days / is it quick / how long does a move usually take / how long does the whole thing take / rough idea how long / how long should we reckon with / how long does it drag on',
    lines: {
      unknown: 'Microsoft publishes no figure.',
      acceptance: 'It depends on when the customer accepts your invitation.',
      approval: 'A transfer waits for the old partner’s approval; a request lapses after {requestDays} days.',
      end: 'The end of the term sets the limit.',
      theirs: 'Theirs ends on {termEnd}.',
    },
  },
  'when-must-it-be-done': {
    title: 'By when',
    asks: 'when must it be done / by when / what is the deadline / until when do we have time / what if we miss the date / what happens if we are late / what happens when we miss the deadline / what if we are not done by then / last possible day / how much time do we have left / what happens the day after the end / which date matters / when is the latest / what happens on the end date / what if it ends before we are ready / too late / is there still time / are we too late if we start in january / how bad is it if we miss the day / can it wait until next month / last day to do this / when do we have to be finished / is it still ok if we start after new year / from when on is it too late / when is it too late / in which month at the latest',
    lines: {
      open: 'The end of the term decides: tell me the day and I can say what is due by when.',
      renews:
        'If nothing is done, it renews on the day after the end for a whole term. It can be undone for {undoDays} days.',
      free: 'After the end {graceDays} free days follow. From day {outFromDay} users are out, and after day {dataDays} the data is deleted.',
      gone: 'After the end there are no free days: users lose access, or Extended Service Terms begin.',
      volume:
        'After the end volume licences keep working for a time, often {volumeDays} days: ask the licensing contact.',
      branches:
        'After the end: {graceDays} free days if the purchase still has them; else users lose access, or Extended Service Terms begin.',
    },
  },
  'who-does-that': {
    title: 'Who does what',
    asks: 'who does that / who has to do step 2 / who does step 1 / who is responsible for this / who does what / who is the source partner / what is the source partner / what is a billing administrator / who is the billing admin / do we do that or the customer / is that us or the old partner / which role do I need / what is an admin agent / who is the destination partner / who turns that off / whose job is that / what is a global admin / who’s meant by source partner / what is meant by destination partner / is that our job or theirs / who presses that / us or them / is step 3 on me or on them / who does the third one / who is to do number 4',
    lines: {
      orders: 'You order, or your provider if you are an indirect reseller.',
      accepts:
        'The customer accepts the invitation; the old seller or the customer ends the old subscriptions.',
      'source-partner': 'The source partner is the one who sells to the customer today.',
      'billing-administrator':
        'A Billing administrator is somebody at the customer with the admin role for subscriptions and bills.',
    },
  },
  'why-that': {
    title: 'Why a step stands in the plan',
    asks: 'why is this step needed / why does that step exist / why do I need to do this step / what is the reason for the step / why is that in the plan / why does the plan say so / do we have to do all the steps / is every step necessary / can we skip a step / what if we leave a step out / reasons for the steps / what is the point of this step',
    lines: {
      each: 'Each step stands there for a reason that a page of Microsoft gives, and for answers of yours.',
      ask: 'With a plan on the table, ask of any of them: “why the second step?”, “what does the third step mean?”, “what happens on the last day?”',
    },
  },
  'why-reminded': {
    title: 'Why I write to you',
    asks: 'why do I get this / why do I get this reminder / why this reminder / why are you writing to me / why did you send this / who set this reminder / what is this reminder about / why this message / why am I getting these messages / who asked for this reminder / why do you keep writing / where does this reminder come from',
    lines: {
      asked: 'You, or somebody here, asked me to remind of {subject}: its day is {day}.',
      when: 'I write some days before the day on which something ends, and say what is to be done by then.',
      stop: 'Say “done” when it is done, “later” to be reminded again, or “stop” to end it.',
      list: 'Say “my reminders” to see what I remind you of.',
    },
  },
  'why-asked': {
    title: 'Why I ask',
    asks: 'why do you ask / why do you need that / why do you need to know that / why is that important / what is that for / why does it matter / what does that change / what do you do with that / is that necessary / do I have to answer that / why this question / what does that have to do with it / what difference does it make / what do you need my country for / why do you want to know / what do you need this for / whats that got to do with it / why do you want that from us / why do you all need that',
    lines: {
      change: 'You can change the answer later: say “change”.',
      none: 'No question is open just now.',
      each: 'Each question says below its title what it decides.',
    },
  },
  'where-to-look': {
    title: 'Where to look',
    asks: 'where do I see that / where do I find that / where can I look it up / how do I find out / where is that shown / how do I check that / where in partner center / where in the admin center / where do I see the end date / where do I find the renewal date / where does it say how many / who can tell me that / how do I know that / where is the setting / where do I look / how can I see that / where would I see this / where is this displayed / which screen shows it / where can they check / how can I tell which country their tenant is set to / where do I see the country of the tenant / where do I see how many licences / which page shows the country',
    lines: {
      unsure: 'If nobody can look, write “don’t know”.',
      end: 'The end date, number and setting for the end stand on the subscription: the old partner sees them in Partner Center, the customer in the Microsoft 365 admin center.',
      country:
        'The country: a Global administrator of the customer sees it in the Microsoft 365 admin center.',
      account: 'The billing account: Microsoft 365 admin center → Billing → Billing accounts.',
      relationship: 'The relationship: Partner Center → Customers lists who has accepted.',
    },
  },
  'dont-know': {
    title: 'If you do not know',
    asks: 'what if I do not know / what if I don’t know / and if I do not know that / can I leave it empty / can I skip this / can I answer later / what if nobody knows / what if the customer does not know / can I guess / is don’t know ok / do I have to know that / can I continue without it / what if I am not sure / can we come back to that / can I start without the exact date / can we begin without that number / what if I only know it roughly / go on without an answer',
    lines: {
      say: 'Write “don’t know”: where the plan can be made without it, I leave it open.',
      rest: 'Where I need it, there is no rush: I keep the other answers.',
    },
  },
  'hand-over': {
    title: 'Handing the plan on',
    asks: 'can you email this to the customer / send it to the customer / can I have this as pdf / export the plan / share this with my colleague / can you mail me this / print the plan / download as word / forward the plan / can I send this to the old partner / create a document / make a text for the customer / draft an email to the customer / is there a pdf of this to give to the customer / something I can give to the customer / a printable version / something to drop into an email for my client',
    lines: {
      cannot: 'I cannot send mail or make files.',
      copy: 'Copy what you need from this chat, and send it yourself.',
    },
  },
  human: {
    title: 'Talking to a person',
    asks: 'can I talk to a human / talk to a person / is there someone I can call / I want to speak to a human / real person please / connect me to support / is there a support team / who can help me / can somebody from your team help / contact support / customer service / escalate this to someone / is there a real human / somebody to call',
    lines: {
      nobody: 'There is nobody behind me.',
      support: 'Partner Center support helps partners.',
      provider: 'Your provider helps its resellers.',
    },
  },
  'what-can-you-do': {
    title: 'What I can do',
    asks: 'what can you do / what do you do / what are you for / how can you help me / how does this work / what can I ask you / what do you know / what is this bot / how do I use this / which commands are there / what else can you do / so what are you good for / what exactly do you do',
    lines: {
      plan: 'I plan a customer’s move into CSP: steps, days, and who does what.',
      remind: 'I remind you before a term ends.',
      answer: 'I answer questions about it, with the page that says so.',
      help: 'Say “help” for the words I know.',
    },
  },
  'what-is-stored': {
    title: 'What I store',
    asks: 'what do you store about me / what data do you keep / is my data safe / privacy / gdpr / which data do you save / do you save what I write / how do I delete my data / where is my data stored / who can see what I write / is this confidential / personal data / do you remember this conversation',
    lines: {
      'my-data': 'Say “my data” and I show all that I store about you.',
      'forget-me': 'Say “forget me” and I delete it.',
    },
  },
};
