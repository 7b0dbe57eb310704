import type { Knows } from '../knows.ts';

/** What people ask, in English. */
export const knows: Knows = {
  gdap: {
    title: 'GDAP',
    asks: `my colleague reckons without the granular thingy from the customer we cant touch the order. true? what is it anyway / 
      what is gdap / what does gdap mean / gdap explained / explain gdap / do I need gdap
      do we need gdap for this / is gdap required / is gdap necessary / can we move without gdap / why gdap
      what is gdap for / which gdap role / how long does gdap last / when does gdap expire
      granular delegated admin privileges / what happens without gdap / gdap = ? / whats gdap
      what’s gdap good for / does the move need gdap / must we get gdap first / tell me about gdap
      is that needed for the move itself or just for support / does it work without gdap or not
      can we see product keys with gdap / what rights do we need in their admin center
      which permissions do we need from the customer / do we need admin access to their environment
      do we have to be admin in their tenant / is delegated access mandatory
      what access should the client give us / how much access to their system do we need
      they don't want to give us admin rights is that a blocker
      client is nervous about handing out admin access / can it be done with no access at all to their side
      do we need to log into their tenant / is global admin on our side needed
      how many months is the access good for / does our access run out on its own / granular admin what is that
      delegated admin do we need it / it security at the client won't allow outside admins
      is it a show stopper if we have no rights in the tenant / can they keep us out of the admin center
      our delegated access ran out does that matter / skip gdap ok? / gdap must have or nice to have
      what do those delegated admin roles do / which admin roles should we ask for
      g d a p no idea what that is / the customer's admin hates giving rights away
      they feel uneasy giving an outsider the keys to their system / do we really need keys to their admin
      no admin rights from them are we stuck / what would we use those admin rights for`,
    lines: {
      what: 'GDAP (granular delegated admin privileges) gives you chosen admin roles in the customer’s tenant for a limited time: {gdapYears} years at most, and it may extend itself by {gdapMonths} months.',
      use: 'Here you only need it to contact Microsoft 365 support on the customer’s behalf, with the Service support administrator role.',
      without: 'The move works without it.',
    },
  },
  dap: {
    title: 'DAP',
    asks: `
      what is dap / dap or gdap / difference between dap and gdap / dap vs gdap / is dap still working
      does dap still exist / is dap gone / can we still use dap / old admin rights
      delegated admin privileges dap / dap removed / dap retired / we only have dap is that enough / is dap dead
      dap switched off already? / did microsoft kill dap / can we rely on the old delegated admin
      we still have full delegated admin from years ago does that count
      the old unlimited admin rights are they still valid / what replaced dap / is dap the same as gdap
      old style admin access still ok / we have legacy admin access to the tenant good enough?
      dap vs the new one what changed / how is gdap different from what we had before / until when does dap work
      are the classic partner admin privileges phased out / we got dap back in 2019 still works?
      we've got full access to everything from back in the day
      the old full control we were given years ago still worth anything / that old all-access thing is it dead
      unlimited admin rights given in 2018`,
    lines: {
      what: 'DAP is the older type of admin rights: full rights, with no time limit.',
      gone: 'It hasn’t been given to new relationships since {dapUntil}, and it’s being removed step by step, so assume it’s gone.',
      check: 'You told me that you have it. Check that it still works before you rely on it.',
      instead: 'GDAP takes its place: chosen roles for a limited time.',
    },
  },
  'gdap-pending': {
    title: 'A pending GDAP request',
    asks: `they opened the mail too late and now it says the admin request is no longer valid. so do i send a fresh one? and who there has to ok it / 
      gdap request is pending / gdap still pending / gdap is stuck on approval pending
      they cannot find the gdap request / customer did not get the gdap link
      where does the customer approve gdap / who approves gdap / how long is a gdap request valid
      does the gdap request expire / gdap request expired / they have not approved gdap yet
      can they refuse gdap / resend the gdap link / how do they approve gdap / how long does a gdap request live
      approval link for gdap is lost / gdap invite not accepted / our gdap request just sits there
      how old may a gdap request get / our gdap request is from august is it still any good
      their admin cannot see the gdap request where should he look
      they say no email about the access request ever arrived
      admin never got our granular access request do we send another / the access request we sent is still open
      admin rights request not approved / our request for admin rights has been hanging for weeks
      where do they click to approve our access / customer approved but it still says approval pending
      does our access request lapse / can the customer turn down the access request
      delegated access request no reaction / when does an unanswered access request die
      do I need to create a new gdap request / who on their side can say yes to our admin request
      access request lost in their inbox / the approval for the admin roles is taking forever
      gdap status pending since september / relationship request for admin access expired before they clicked
      the admin roles link went to the wrong guy / gdap link goes nowhere / gdap request they ignore it
      where can he see the admin request we sent / sent the admin rights link weeks ago still not approved
      nothing on his side to click for the admin rights
      access request still waiting and their it guy finds nothing
      permissions request not showing up for their admin / access approval never came through`,
    lines: {
      lapses: 'A GDAP request lapses after {gdapPendingDays} days.',
      who: 'The customer’s Global administrator approves it. Nobody can refuse it, only leave it.',
      again: 'If they can’t find it, send them the link again.',
      without: 'The move doesn’t have to wait for it.',
    },
  },
  csp: {
    title: 'CSP',
    asks: `ok dumb question from the new girl in accounts.. what does CSP even stand for, what is it / 
      what is csp / what does csp mean / csp stands for / explain csp / cloud solution provider
      what is the csp programme / what does moving to csp mean / why csp / is csp the same as direct
      what is a csp partner / who is a csp / csp in plain words / csp in simple terms / whats csp
      is csp a fancy word for reseller / sorry but what is csp / what's this csp thing
      what is csp in one sentence / never heard of csp what is it / my boss asks what csp is
      how do I explain csp to a customer / the client asks what cloud solution provider means
      what does the c in csp stand for / csp meaning / what is the partner programme we are moving them into
      is csp the same as buying from microsoft / what is the difference between csp and buying direct
      what is so good about csp / benefit of csp / who runs csp / csp in layman terms / new here what is csp
      what does it mean that we are a csp / into csp means what exactly / who bills and supports in csp
      what does that three letter thing mean / everybody keeps saying csp / the reseller scheme what is it
      is csp a licence or a programme`,
    lines: {
      what: 'CSP (Cloud Solution Provider) is the programme in which partners sell, bill and support Microsoft’s cloud.',
      here: 'After the move the customer gets the subscriptions, the bills and the support from you.',
    },
  },
  'csp-region': {
    title: 'The CSP region',
    asks: `Can a customer ask microsoft to be put down under a different country so that we’re allowed to sell to them? / 
      whose rules apply / whose rules apply eu or what
      how do I find out which region the customer is in / how to find the region
      what is the csp region / which region is the customer in / how do I know my region
      how do I know the region / which region does this country belong to
      what region would this country count as / who decides the region
      can the customer change the country of the tenant / change tenant country
      tenant was created in another country / office in another country
      head office abroad which country counts / do we have to be in the same region
      can we sell to a customer in another country / cross border csp / can I sell outside my region
      why does the region matter / are we in the same region as them / is that one region
      is it allowed across borders / does the location of the branch matter / which region do I pick
      headquarters in one country and tenant in another which one counts / does the office or the tenant count
      we are in switzerland is that a problem / does it work abroad
      head office moved to another country but the tenant still says the old one
      customer sits in another country than we do is that a problem
      we also have a customer in canada same thing / can a uk partner sell to a us company
      can we serve a client in norway from sweden
      their headquarters is in the states but the tenant was set up in ireland / which country counts
      the company moved abroad can we change the country / are we allowed to sell to foreign customers
      outside the eu can we sell / does switzerland belong with the eu / is the uk in the same region as the eu
      one of their offices is overseas / tenant is registered in the wrong country
      country in the tenant is wrong can it be fixed / can they switch the country setting
      different countries us and them / does it work across the border / subsidiary abroad which region
      is brazil its own region / what decides which region they are in
      selling to a customer in a different market / efta countries same region?
      we are based in germany the client in the uk
      their hq moved but m365 still says germany whose rules apply
      do both have to be in the same part of the world / can we have customers worldwide
      they sit abroad but buy here / one is in the eu the other is not / overseas client can we even do this
      tenant country differs from where their office is / office moved to another country`,
    lines: {
      customer: 'The customer’s country, {country}, is in the CSP region “{region}”.',
      partner: 'Your country, {country}, is in the CSP region “{region}”.',
      which:
        'The country set in the customer’s tenant decides. Offices don’t count, and the tenant’s country can’t be changed.',
      same: 'Partner and customer must be in one region.',
      look: 'Tell me the country set in the tenant and I can say which region it is.',
    },
  },
  tenant: {
    title: 'The tenant',
    asks: `everybody keeps saying tenant tenant tenant. is that like their login or their office or what / 
      what is a tenant / what does tenant mean / tenant explained / what is the customer tenant / define tenant
      what do you mean by tenant / is the tenant the company / what is meant with tenant / where is the tenant
      one tenant or several / tenant meaning / whats a tenant / is a tenant a customer
      what exactly is a tenant / what counts as one tenant / how do you define a tenant
      what do you mean tenant / tenant?? / is a tenant like a rental thing / tenant is what, the domain?
      is the tenant the same as the domain / what is this tenant everybody talks about
      is tenant the company or the server / simple explanation of tenant
      what's the difference between tenant and customer / can a company have more than one tenant
      what is an onmicrosoft thing / is a tenant the same as an account
      what do they mean with organisation in the cloud / what is a microsoft tenant exactly
      tenant id what is that / new to this what is a tenant / what do you call the tenant
      is it the same as their domain or their company / keep hearing tenant`,
    lines: {
      what: 'A tenant is the customer’s organisation in Microsoft’s cloud, with its own users and data.',
      here: 'It holds the subscriptions, and the country set in it decides the CSP region.',
    },
  },
  'reseller-relationship': {
    title: 'The reseller relationship',
    asks: `I’ve landed this new client, lovely people, and my manager said ’just connect them to us in partner center’ and went on holiday. how do I connect them / 
      how do I invite the customer / where do I invite them / how do I request a reseller relationship
      where do I request the relationship / how do I send the reseller link / where is the invitation link
      how do we become their partner / how to add a customer in partner center / what is a reseller relationship
      how do we link the customer to us / which link do I send / invitation email to customer
      do we need a relationship first / where in partner center do I create the link
      how do I make the invitation link / create the relationship request
      where do I generate the reseller link / where in partner center do I send the invitation
      where do I fire off the invite / how do we get connected to the customer / how do I send them the link
      where's the button to invite / how to get them into our partner center
      customer is not in our list how do I add them / how do we hook them up to us / steps to link a new client
      where do I click to request the relationship / what do I send the client so they can accept us
      how do they become our customer / how do I get a customer on board in partner center
      we need to get linked with the client how / where does the request link come from / can I shorten the link
      link looks broken when I paste it / is the relationship request sent by microsoft or by me
      can I copy the invitation into my own email / setting up the relationship with the client how
      how do we get added as their reseller / how do we register the customer / how do I onboard the client
      where do I generate the invite / how to tie the customer to our partner center
      which link goes out to a new client / how can we show up as their partner`,
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
    asks: `who at the customer clicks accept / which person over there has to accept the invite / who on their side presses accept / the owner has no admin login, only his nephew who set it up years ago has. is it him who has to say yes to us / 
      who accepts the invitation / who has to accept / who needs to click the link
      who at the customer can accept / which admin accepts / do they have to accept first
      must the customer accept before we order / can a billing admin accept / does it have to be a global admin
      which role is needed to accept / can we order before they accept / can I accept for them
      where do they accept / how do I know if they accepted
      is it enough if somebody in accounts clicks the link / can the owner accept it
      can the finance person accept / does anyone at the customer have the right to accept
      must they have accepted before we place the order / can their bookkeeper okay the link
      is a person with billing rights enough / who on their side must approve us / who over there has to say yes
      who signs off on the invite / can their office manager approve / can the it guy at the client accept it
      does the ceo have to accept / can a normal user accept / which person do I send the link to
      who should get the link / what rights does the person who clicks need / can the accountant accept
      must it be the top admin / who has the power to accept us
      do they need to say yes before anything is bought / can we place the order while the invite is open
      can we start ordering without acceptance / do I have to wait until they click
      can we click it on their behalf / is the billing admin allowed to hit accept / where do they go to accept
      how will I see that they accepted / does the secretary have enough rights
      their admin left who else can approve / need a yes from them before buying?
      order before they said yes ok? / can somebody other than the global admin accept
      can the receptionist press yes or must it be the boss / which login does he need to approve us
      the only admin is on leave who else could approve the invite
      may we order while they are still thinking about the invite`,
    lines: {
      done: 'You told me that they have accepted already.',
      who: 'A Global administrator of the customer; Microsoft’s page for customers says at least a Billing administrator.',
      where:
        'They do it in the Microsoft 365 admin center. Then they appear in your Partner Center under Customers.',
      first: 'It has to be done first: nothing can be ordered before that.',
    },
  },
  'not-accepted': {
    title: 'If they never accept',
    asks: `does that invite link run out at some point if they sit on it / 
      what if they do not accept / what if the customer does not accept the invitation / they never accepted
      customer does not react to the invitation / what if they ignore the invite / does the invitation expire
      is there an expiry on the link / how long is the invite link valid / invite link expired
      resend the invitation / the link does not work for them / what if they accept too late
      nobody clicked the link what now / customer declined the invitation / does the reseller link expire
      how long does the relationship link live / is the invitation good forever
      what if they sit on the invitation / how many days have they got to accept
      how long can they take to accept / and if they never approve the invitation / does the link go stale
      nobody has hit accept for weeks / customer never clicked accept / they haven't accepted yet what now
      they're sitting on the invite / invite sent two weeks ago and nothing / no reply on our invitation
      how long do they have to click / does the link get too old / invite dead after how long
      what if they say no to the invite / what if the client forgets to accept
      what if they take weeks to accept / can we resend the invite / invite bounced / link says invalid
      link doesn't open for the customer / they clicked but nothing happened / they lost the invite
      customer ignores our mails with the link / what becomes of the subscription if they never accept us
      do I have to chase them / reminder to accept can I send again / is there a time limit for accepting
      the client drags their feet with the invite / they won't click the link
      nobody over there has hit accept does that thing go stale / invitation not accepted in time
      they just leave our invite lying around / invite has been out for ages without a click
      what if they never get round to accepting / does our invite go bad`,
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
    asks: `
      what is the mca / what is the microsoft customer agreement / customer agreement explained
      who signs the mca / who accepts the customer agreement / can we accept the mca for them
      can I tick the customer agreement / attest the mca in partner center
      where does the customer accept the mca / do they have to sign the agreement again
      is the old mca still valid / must they accept the agreement before ordering
      they accepted years ago is that enough / mca attestation
      does the customer have to sign something new with microsoft / do they have to sign a new agreement
      whats the mca / new contract with microsoft / what is this agreement they have to sign
      which contract does the customer sign with microsoft / do they sign something with microsoft
      the client's lawyer asks about the agreement / is there paperwork with microsoft
      who ticks the agreement box / do we tick the agreement
      can we confirm the agreement on behalf of the client / attestation still possible?
      customer signed years ago do they have to do it again / they signed with the former reseller does it count
      is the agreement from the old partner still good / can I sign the microsoft agreement for the customer
      legal terms they have to accept / terms and conditions of microsoft accept again?
      the agreement checkbox in partner center is gone / where do they sign the customer agreement
      no agreement on file what now / can we order without the agreement / is mca mandatory
      mca signed in 2022 still ok / what are they agreeing to
      does accepting the link also accept the agreement / they ticked some agreement with the previous reseller
      contract from microsoft they have to agree to / can't I tick that contract for them like we used to
      paper from microsoft the customer must sign / they already agreed to microsoft's terms with someone else`,
    lines: {
      what: 'The customer must accept the Microsoft Customer Agreement before any order. They do so together with the reseller relationship.',
      tick: 'Since {attestedUntil} a partner can no longer confirm it for them in Partner Center.',
      old: 'An agreement accepted before {agreementFrom} must be accepted again.',
    },
  },
  transfer: {
    title: 'Taking over in the middle of a term',
    asks: `new client wants to leave his MSP for us now, not next summer when the year is up. do his seats and price stay as they are if we take it over from them / 
      can I take over mid term / can we take over in the middle of the term / how does a transfer work
      how do transfers work / partner to partner transfer / transfer from another csp partner
      how do I transfer subscriptions / who starts the transfer / what happens to price in a transfer
      can a running subscription be moved / do we have to wait until the end of the term
      move before the end date / how many subscriptions per transfer request
      can suspended subscriptions be transferred / who approves the transfer / transfer of billing ownership
      switch csp partner during the year / is it possible to transfer in the middle
      can it be transferred during the term / do we get the running subscription
      can the annual term move before it is over / is a transfer possible at all
      can I grab it in month seven of twelve or must I wait / take it over halfway
      can we have it before the year is over / seven months left with another partner can we pull it over now
      can we take them over now or wait for the renewal / still 5 months to go can we get it now
      contract runs until june can we pull it over earlier / move an annual commit before it ends
      switching partner halfway through the year / in the middle of the contract
      locked in for a year with another reseller can we get it / do we have to sit out the year
      get the subscription from the other partner before renewal / how do we grab it from the other msp
      steps for taking over from another csp / who has to kick off the transfer
      does the old partner have to ok it / how many at once in one transfer
      how long is the transfer request open / what do we need for a partner transfer
      does the term start over when we transfer / keeps end date after transfer?
      price stays when we take over? / can a cancelled one be transferred / can suspended subs be moved
      transfer perpetual licences / is mid term switch possible / take over early
      can the licences change partner before they run out / transfer from competitor how
      do seats stay the same in a transfer / is there a way to switch csp without buying again
      annual commit at another msp any way to pull it over now
      eight months left with their current company can we pull licences over in the middle
      won a client from a competitor they are mid year / could we have their running licences already now
      must we wait until their year with the other firm is up`,
    lines: {
      direct: 'Not here: what was bought directly from Microsoft can’t be transferred.',
      volume: 'Not here: volume licences are bought again, or go through a channel transfer.',
      yes: 'From another CSP partner, yes: billing ownership moves mid-term if the old partner approves.',
      how: 'A request takes {requestItems} items and lapses after {requestDays} days. Seats, price and term stay as they are.',
      first: 'You need the reseller relationship and the customer agreement first.',
      not: 'Suspended or cancelled subscriptions and perpetual software can’t be transferred.',
    },
  },
  'transfer-refused': {
    title: 'If the old partner refuses',
    asks: `so their old provider is sulking and says no, he won’t release anything. now what / 
      the old partner refuses the transfer / they refuse / what if they say no to the transfer
      old partner does not answer / old msp ignores us / current partner will not approve the transfer
      transfer request was rejected / can they block the move / are they obliged to approve
      can microsoft force them / previous partner is not cooperating
      what if the old provider does not release the licences / can the source partner refuse
      transfer request expired / they hold the customer hostage / plan b without the old partner
      current csp sits on the request / the old partner does nothing / old msp is dragging its feet
      they won’t approve / what can we do against them / they do not respond to the transfer
      the losing partner stalls / may they say no / the old IT company does not pick up the phone
      the old supplier does not reply to mails or calls
      what do we do if the old firm ignores the transfer request
      the other reseller just does not react to the transfer request / they let the request lapse
      are we stuck if they say no / other partner won't let go / they won't release the customer
      old reseller is not answering emails / no answer from the current provider / old provider plays dead
      our competitor blocks it / what if the competitor just says no / current provider is angry and won't help
      what rights do we have if they block / can microsoft step in / will microsoft help if they refuse
      complain to microsoft about the old partner / they reject our request again and again
      transfer declined now what / the previous msp went bankrupt / old partner out of business who approves
      they are stalling / they want money to release it / old provider wants a fee to let go
      they never approve anything / request sent to the old partner no reaction / can they legally refuse
      what options do we have if they don't cooperate / they keep the customer locked
      how do we get around the old partner / can we bypass the old provider
      is there an escalation if the other partner does nothing / incumbent says over my dead body options
      transfer request ran out without an answer / can they keep the client against their will
      the incumbent is not playing ball / old it company is furious and won't release them
      former supplier won't lift a finger / they flat out say no to letting the client go
      the other side just won't press approve / old provider leaves our request lying`,
    lines: {
      duty: 'The old partner doesn’t have to approve, and Microsoft doesn’t mediate.',
      beside:
        'Buy new subscriptions alongside the old ones and let the old ones end. The customer pays twice until then.',
      ends: 'The customer’s end on {termEnd}.',
      several: 'Having several partners at once is allowed.',
    },
  },
  'direct-transfer': {
    title: 'Subscriptions bought directly from Microsoft',
    asks: `why do I have to buy all of it new? they have perfectly good ones already that they got straight from microsoft, cant those be moved / 
      can direct subscriptions be transferred / can licences bought from microsoft be transferred
      transfer from web direct / move direct subscriptions to csp
      customer bought on the microsoft website can we take them over / can we convert direct to csp
      convert existing microsoft subscription to csp / take over subscriptions bought in the admin center
      customer pays microsoft directly can we transfer / do we have to buy new when they bought direct
      switch direct billing to us without new licences / transfer a sub bought on microsoft.com
      bought online with microsoft can it be moved / bought on the website can it be transferred
      paid microsoft by card can we take it over / they bought it themselves from ms can we transfer
      pays microsoft.com by card can those be transferred to us
      customer pays microsoft with a credit card can we take it / bought straight from microsoft can it be moved
      they bought on the microsoft site can we get those / can a direct sub be handed over to us
      existing subs from microsoft.com can we take over / do direct customers have to buy again
      can microsoft move it to us / turn their own subscriptions into ours
      they signed up themselves online what happens with those licences
      is there a transfer for people who bought direct / self bought licences can you move them
      no reseller so far only microsoft can we transfer / can their microsoft billing be switched to us
      can I assign a partner to their direct subscription and be done / why can't I transfer a direct one
      do they need new licences if they bought from microsoft / web direct to csp / mosp to csp
      does a direct customer have to start fresh
      he bought it all himself on the microsoft site with his card can we just pull it over as it is
      signed up on their own with a card / no partner involved so far they bought online
      take over what they bought from microsoft themselves`,
    lines: {
      no: 'No: nothing is transferred from Microsoft’s own shop to a partner.',
      how: 'Order new subscriptions alongside the old ones, then let the old ones end.',
      refund:
        'With the customer’s MOSA account the rest of the old ones is refunded by the day when they are cancelled.',
    },
  },
  'channel-transfer': {
    title: 'From an Enterprise Agreement into CSP',
    asks: `whos supposed to kick off the move out of an EA and where does one click for that / 
      how do we move an ea to csp / ea into csp / enterprise agreement to csp / channel transfer
      what is a channel transfer / can an ea be transferred / transfer from enterprise agreement
      volume licensing to csp / can mpsa be transferred / who schedules the channel transfer
      open licence to csp / how do ea customers come to csp
      can we take over ea licences before the agreement ends / schedule ea seats into csp
      move ea seats ahead of time / bring an ea customer over before it ends / ea transition to csp
      customer has an enterprise agreement how do we get it / they have an ea ending next year
      big contract with microsoft into csp / ea is running out what now / from volume licensing to us
      how does ea to csp work / can we take the ea seats / is there a special move for ea
      who triggers the move from the ea / does the distributor start the ea transfer
      can an ea be moved before it ends / scheduled transfer from ea / replace the enterprise agreement with csp
      customer wants out of their ea / open value to csp / mpsa customer to csp
      ea enrollment ends can we bring it across / leave enterprise agreement
      what happens with ea licences when we take over / company is on an ea with lsp
      three year enterprise deal through a licensing reseller can we get that under us
      large account with an enterprise deal / corporate volume contract with microsoft
      large enterprise customer with an agreement that runs out`,
    lines: {
      which:
        'Only services of an Enterprise Agreement can be moved into CSP. Those of other programmes are bought again.',
      who: 'The direct-bill partner or the provider schedules it in Partner Center.',
      first: 'You need the reseller relationship first.',
      tell: 'Tell me which programme it is and I can say which applies.',
    },
  },
  'between-tenants': {
    title: 'From one tenant to another',
    asks: `company split in two, the new half has its own separate microsoft login now. can the 15 licences go over there or must they buy again / 
      can licences be moved between tenants / move licences to another tenant
      transfer subscription to a new tenant / tenant to tenant / from tenant a to tenant b / merge two tenants
      customer gets a new tenant do licences follow / do the licences come along to the new tenant
      company was bought can we reuse its licences / can we reuse licences in the other tenant
      consolidate tenants / migrate to a new tenant / what happens with the licences in the old tenant
      can licences be taken along / carry licences over to the main tenant
      bring the licences from the acquired company / take the licences into our tenant
      move seats from the small tenant to the big one / reassign licences across tenants
      do licences follow into the other tenant
      what happens with the licences they already paid in the old tenant
      can these licences be used in the new tenant / can licences hop from one tenant into another
      can we make use of the licences of the bought company
      two companies merged how do we bring the licences together
      client bought another company can they use those licences
      spin off gets its own tenant what about the licences / can seats be reassigned to another organisation
      they start a new tenant do we pay again / are licences tied to the tenant
      can you move subscriptions from one environment to another / licences stuck in the old tenant
      shut down the old tenant and take the licences / subsidiary wants to use the parent's licences
      put both companies into one tenant / merging two entra tenants will seats hop across
      they rebrand with a new tenant / transfer seats from one org to another
      do we lose what was paid when changing tenant / refund for licences left in the old tenant
      tenant split licences / can I shift 20 licences to the sister company / tenant merge
      moving into the parent company's tenant / divestiture what about their subs
      will microsoft refund when we change tenants
      licences are sitting in the wrong company's environment can I shove them across
      two sister firms merged and licences sit in the other one / from one firm's system to the other firm's
      bought another company wants 20 licences moved`,
    lines: {
      no: 'Licences can’t be moved between tenants, and aren’t refunded.',
      how: 'Buy in the new tenant. The customer migrates the data.',
      assign: 'Every user needs a new licence there.',
    },
  },
  'several-partners': {
    title: 'Several partners at once',
    asks: `is it even allowed that a client buys from us and from another partner as well / 
      can a customer have two partners / two csp partners at the same time / several partners at once
      can they keep the old partner too / can we move only some of the subscriptions
      can we do only half of them now / two distributors at once / can the other partner stay for azure
      more than one reseller / can they buy part from us and part from the old one / multiple csp in one tenant
      must the old partner be removed / does the old partner lose access
      can both partners sell at the same time / keep the other partner for dynamics and buy the rest from us
      stay with them for azure and buy m365 from us / part with us and part with them
      two resellers at the same time / may both of us sell to them / can some licences stay with the old partner
      can we share the customer / may a customer have two csps in parallel
      do they have to drop the other partner completely
      take just the business plans and leave dynamics where it is
      move only some products and leave the rest there / can we share a customer with another msp
      does the old one have to go completely / can they stay with the other one for dynamics
      only take part of it / do we have to take everything / can we take just the exchange licences
      half with us half with them / two suppliers in one tenant ok?
      is it a problem if somebody else also sells to them / there is another partner in there already
      can there be 2 resellers / can they keep buying azure elsewhere
      does accepting us kick out the other partner / do they lose their current partner when they accept us
      is it all or nothing / leave some with the other reseller / keep both of us
      other partner stays on for support / can they split between suppliers
      can we and the other company both bill them / can we move them bit by bit / multiple resellers allowed
      can I be second partner / can we take just the business premium and leave dynamics where it is
      a second distributor in the same tenant / will they be thrown out when we come in
      somebody else is already selling to them can we come in beside / can they have us and the other lot
      we only want the office part the rest stays with the other
      can we split the customer with another supplier`,
    lines: {
      yes: 'Yes: a customer may have several partners and providers at once.',
      each: 'Each sells and supports its own subscriptions.',
    },
  },
  'same-provider': {
    title: 'Both with one provider',
    asks: `
      we have the same distributor / both with the same provider
      old partner buys from the same distributor as we / same distributor do we need a transfer / both on pax8
      both buy from ingram / change of partner of record / change the partner of record
      how does a change of reseller of record work / same indirect provider
      we share the distributor with the old msp / is it easier when both use the same distributor
      what if we and they buy from the same one / both buy at the same distributor does that need a transfer
      both with td synnex / both with crayon / both with also / we and the old reseller use one distributor
      both resellers under one provider / the other reseller uses our distributor too / we're both with pax8
      both of us are on td synnex do we still have to transfer / same disti
      our distributor already has the customer under another reseller
      they are under the same distributor can it just flip / can the distributor just change the reseller
      can our provider reassign the customer to us / change of reseller at the same distributor
      partner of record change / new partner of record how / same wholesaler for both
      same indirect provider is there a shortcut / we buy from the same place as the old reseller
      is it simpler if the distributor is the same / both resellers at ingram / both resellers buy via also
      customer already at our distributor through someone else
      does nothing move if the provider stays the same / distributor stays only reseller changes
      the other reseller buys from the exact same disti as we do / both go through the same wholesaler
      same distributor on both sides does that make it different / they and we order at the same place`,
    lines: {
      record: 'Then it’s probably not a transfer: the provider changes the partner of record.',
      ask: 'Ask your provider how it does that.',
    },
  },
  'subscription-or-licence': {
    title: 'Subscriptions and licences',
    asks: `25 x E3 and 10 x E5, is that 35 or is that 2 / 
      subscriptions or licences / do I count licences or subscriptions / what do I count
      is a licence a subscription / difference between licence and subscription / how do I count subscriptions
      what counts as a subscription / seats or subscriptions / users or subscriptions
      are 25 licences one subscription / do I count products or users / how many subscriptions is that
      what do you mean by subscriptions / is that one subscription or many / do ten seats make ten subscriptions
      is it users or products you want / do you want the number of seats or lines / what number do you want here
      50 users on business premium is that one or 50 / is every user a subscription / do you mean licences
      is it lines on the invoice / how do I count them / what counts as one
      3 products 120 users what do I write / one product many seats count as / seats vs subs
      is each licence a sub / how many subs do they have if everyone has e3 / do I enter seats here
      do add-ons count as a subscription / number of licences or number of products / sub = licence?
      what's meant with number of subscriptions / count lines or heads / should I add up the licences
      heads or lines on the invoice / should that be the number of people or of products
      do you mean employees or products`,
    lines: {
      count: 'Count subscriptions: each product line is one, however many licences it has.',
      seats:
        'Licences have limits of their own: a tenant can hold {businessMost} of the Business plans in all.',
    },
  },
  limits: {
    title: 'Limits',
    asks: `is there a ceiling to how many of them one customer can hold? somebody mentioned 300 / 
      do we hit a limit / is there a limit / maximum number of subscriptions / what is the limit of 300
      why 150 / what happens above 150 / how many subscriptions can a tenant have
      more than 300 licences of business premium / business premium limit / maximum seats of business standard
      why does the number matter / too many subscriptions / does it matter if we have more than 150
      error 800066 / tenant limit / is 300 a hard limit / why do you care about 150
      how many can one tenant hold / is there a ceiling / is there a cap on the number
      how many can you bring over / what can a tenant hold at most / is there a max / how many can they have
      is there a cap / we have 180 subscriptions is that too much / more than 300 people on business premium
      business premium for 350 users / can we go over 300 seats / what's with the 300 / what's special about 150
      why does it matter if it's over 150 / too many to move at once? / can we move 200 in one go
      does it double when we buy next to the old ones / will we run into a ceiling
      order fails because too many subscriptions / error about too many subscriptions / tenant is full
      upper bound of subscriptions / how many business standard users allowed
      what is the most a tenant can take / limit per tenant / 310 users on business
      they have 400 employees business premium ok? / quota / is there a ceiling on how much they may have
      they're big more than 300 staff on the business plan / how many is too many / why do you go on about 150`,
    lines: {
      total: 'A tenant holds {tenantMost} licence-based subscriptions at most.',
      double: 'Old and new ones are there side by side, so moving more than {moveMost} would go over it.',
      transfer: 'A transfer doubles nothing.',
      business: 'Business plans have their own limit: {businessMost} licences in all in a tenant.',
    },
  },
  'use-provider': {
    title: 'Who orders: you or your provider',
    asks: `
      we are an indirect reseller can we order / can a reseller order / who orders as indirect reseller
      do we order or our distributor / does the distributor place the order
      can I order in partner center as a reseller / I have no button to order
      who starts the transfer as reseller / do I need my distributor for this
      can we do it without our provider / what does the indirect provider do
      who does the attestation for resellers / can an indirect reseller order alone
      can I place the order myself / does our disti do that / who presses the buttons when we are a reseller
      can we as indirects place the order ourselves / may we order ourselves
      do we do this ourselves or does the distributor / I can't find the order button
      we don't have ordering rights / we buy through a distributor who orders
      who does the ordering for small resellers / does ingram do that for us / do I have to call our distributor
      what can we do ourselves and what does the provider do / our distributor's portal or partner center
      order in the marketplace of the distributor? / can I transfer without involving the distributor
      do I start the transfer or our provider / reseller without direct contract can order?
      tier 2 can we order / tier 2 reseller who transfers / does the disti send the transfer request
      we're only a small reseller what can we do ourselves / do we need to involve the wholesaler
      as an indirect do I see the transfer button / indirect reseller permissions
      does our provider have to be linked to the customer too
      we buy through ingram can I push the order button myself or is that them
      not one of the big direct ones who orders / we go through a distributor so who clicks order
      is ordering our job or our distributor's`,
    lines: {
      yourself: 'As a direct-bill partner you order yourself.',
      provider: 'For an indirect reseller the provider orders, transfers and confirms.',
      early: 'Resellers can’t do this themselves, so talk to the provider early.',
    },
  },
  'partner-authorization': {
    title: 'Your authorisation',
    asks: `got a mail our reseller status is suspended. can we still finish this move / 
      our account is suspended / we are suspended can we order / do we need to be authorised
      what are the requirements for resellers / we lose direct bill / direct bill requirements
      how much revenue do we need / reseller requirements / why can we not place orders
      our authorisation ran out / what happens when we lose our direct bill status / minimum sales for resellers
      do we need mfa and a security contact / partner authorization check
      requirements to meet before we may sell csp / what do we need to be allowed to sell csp
      conditions for csp partners / are we allowed to order / what do we need to become authorised
      do we qualify / our reseller id got deactivated can we still order / partner account blocked
      do we have to be approved somewhere to order / microsoft suspended us / we got blocked can we still sell
      our partner status lapsed can we place orders / what must a reseller fulfil / how much must we sell a year
      is there a minimum turnover / 1000 dollar requirement / million dollar requirement direct
      we are losing direct bill what happens to our customers / are we still allowed to sell
      what if our authorisation gets revoked / why was our order rejected
      orders are refused since we are not authorised / do we need mfa to order / security contact needed?
      can a suspended partner transfer customers / do you check whether we are authorised
      not active reseller can we take customers over / what do we need before we can sell licences
      requirements for csp / too little revenue kicked out of csp / our mpn is inactive can we order
      new partner what do we have to do to be allowed to order / gdap gone since we got suspended
      are there any revenue requirements for partners
      microsoft is shutting out small resellers who sell too little
      would we still be let to do this as a small shop / heard there is a minimum you have to sell
      are small partners still allowed / microsoft locked our partner account`,
    lines: {
      checked: 'Orders, changes and transfers are checked against your authorisation.',
      reseller:
        'An indirect reseller needs an active partner ID, multifactor authentication, a security contact and sales of USD {resellerSales, number} in {resellerMonths} months.',
      'direct-bill': 'A direct-bill partner needs sales of USD {directBillSales, number} or more.',
      suspended:
        'A suspended reseller can’t order, and its GDAP is gone. Its provider can name another partner of record.',
    },
  },
  godaddy: {
    title: 'Bought from GoDaddy or another federated host',
    asks: `Long story short the hairdresser’s M365 hangs on her hosting company (the one with the cheap domains), her login goes to their page and not microsoft’s. can we still take it / 
      bought from godaddy / customer has 365 through godaddy / how do we get them out of godaddy
      defederate godaddy / godaddy to csp / domain is federated with godaddy
      can godaddy licences be transferred / move away from godaddy / tenant from a web host
      bought through ionos / hosting company sold them 365 / will godaddy approve the transfer
      leave godaddy without losing mail / get a client off godaddy / take a customer away from godaddy
      customer is stuck in godaddy / godaddy migration / they have email from godaddy
      office came with their web hosting / microsoft 365 through the website company
      their domain and mail are at godaddy / client is at godaddy and wants out / godaddy customer how to
      godaddy won't let us in / no admin access because godaddy owns it
      can't log in as admin because of the hoster / federated domain what now / need to break federation
      passwords after leaving godaddy / bought office from a hosting provider
      ionos customer how do we get them / 1and1 mail and office
      do users need new passwords when leaving godaddy / do we cancel godaddy first
      is godaddy a csp partner we can transfer from / license from a domain registrar
      bluehost sold them microsoft 365 / how to take the tenant away from godaddy
      got the email along with the domain at godaddy and now stuck / how do we pry them loose from godaddy
      their web host runs the mail`,
    lines: {
      federated:
        'Such a tenant is federated with its seller: become its administrator and end the federation. That changes all passwords.',
      order: 'Then buy the new licences, remove the seller’s admin rights, and only then cancel there.',
      transfer: 'There’s no transfer.',
    },
  },
  'auto-renew': {
    title: 'Auto-renew',
    asks: `is it better for that to be on or off? and who flips it, us or the ones they bought from / 
      who can turn off autorenew us or the old partner / who switches the renewal off them or us
      what is auto renew / what does auto-renew mean / auto renew explained / what is recurring billing
      who turns off auto renew / where do I turn off auto renew / where is auto renew set
      how do we stop the renewal / can we turn auto renew off for them / when must auto renew be off
      is it enough to switch auto renew off / what happens at renewal / does it renew by itself
      what does automatic renewal do / can the customer turn off auto renew / what if auto renew is off
      whats auto renew / does it matter if recurring billing is off / autorenew / who can switch off autorenew
      turn off autorenew / will it just renew on its own / does it roll over by itself
      how do we make sure it doesn't renew / stop it from renewing / who can switch off the renewal
      where's the toggle for renewal / can the old partner leave it on / does it end if we do nothing
      renewal setting who controls / is off enough or do we have to cancel
      they can't find where to disable renewal / who flips the switch for renewal
      is it bad if auto renew stays on / what if the renewal kicks in / it renews next week how do I stop it
      recurring billing setting where / does recurring billing off cancel it / turn renewal off deadline
      what does the renewal switch do / what is automatic renewal / renew automatically means
      when it renews is it for a full year / can we turn the renewal off from our side
      how late can we switch the renewal off / is automatic renewal the same as recurring billing
      should it be on or off / say it's switched off what then on the last day
      if that switch is off what happens at the end / it says recurring billing on what does that do
      will it go on by itself for another year`,
    lines: {
      theirs: 'The customer’s is on: it renews for a full term on {renewsOn}.',
      what: 'With auto-renew on, a new term starts automatically after the old one. The Microsoft 365 admin center calls it recurring billing.',
      seller: 'The old partner sets it, in Partner Center.',
      customer: 'The customer sets it, in the Microsoft 365 admin center.',
      either:
        'The old partner sets it, in Partner Center; where Microsoft bills, the customer, in the Microsoft 365 admin center.',
      free: 'If it’s off, the term ends and {graceDays} free days follow.',
      off: 'For CSP terms without free days, turning it off without cancelling explicitly means Extended Service Terms.',
    },
  },
  'extended-service-terms': {
    title: 'Extended Service Terms',
    asks: `is it pricier after the end date if nobody does anything / what does it cost per month once it just keeps rolling / someone forgot to cancel and now its rolling on with 3 percent on top. does that ever stop by itself / 
      what is est / what does est mean / what are extended service terms / extended service term cost
      how expensive is est / how do I get out of est / how do we stop extended service terms
      how long does est last / does est end by itself / can we cancel est
      why is the subscription month to month after the end / what is the 3 percent / can seats be changed in est
      it went into extended service / extra fee after the end date / what does it cost to sit in est for a month
      whats est / extended service terms meaning / price of extended service terms
      it rolled into the expensive month by month thing how do we stop it
      old one keeps running month by month after the end / why are they still charged after the term ended
      it didn't stop at the end and costs more now / what is that surcharge / 3 percent on top what's that
      extra charge for expired subscriptions / stuck in extended term / est how much / est what's it
      est get rid of it / is there a penalty after the end / does it cost more after the term
      continues monthly at a higher price / how to end the extended term / do they get billed after it ended
      month by month after expiry / can we stop est any time / pricey monthly thing after the term
      expensive month to month after the annual ended
      sub rolled into that pricey month by month thing how do we stop the bleeding
      extended terms seats changes possible? / will it end by itself or go on forever
      how long can it sit in est / does est run until cancelled
      what happens when the annual ends and nobody does anything with renewal off
      ticking on month by month with a surcharge since the year ended
      landed in some state where it bills monthly at a higher price after the end
      how do we get out of that monthly surcharge`,
    lines: {
      older: 'The customer’s MOSA account doesn’t have them.',
      what: 'After its end a subscription continues month by month until someone ends it; it doesn’t end by itself.',
      price:
        'It costs the monthly price plus {extendedMore}%: about {extendedOverAnnual}% more than an annual plan, or a fee of {extendedFee}% where there’s no monthly plan.',
      out: 'It can be cancelled any day, prorated.',
      seats: 'The number of seats can’t be changed during that time.',
    },
  },
  'free-days': {
    title: 'Free days after the end',
    asks: `say we’re a week late. is there some slack after the end or are they cut off charged straight away / 
      whether a grace period exists
      is there a grace period / grace period after expiry / how many free days / do they still get 30 days
      30 days free after the end / what about the 30 day grace / are there free days after the term
      how long does it work after the end date / do users keep access after expiry / is the grace period gone
      no more grace period / when did the grace period end / grace for direct customers / grace period for ea
      does it stop on the last day / did microsoft scrap the free month
      are there still free days after the end / is there any slack after the end date / some days of grace
      do they have some days after it ends / how long can they keep working after the end
      any buffer after expiry / is there leeway after the end / does it stop right away when the term ends
      extra days after the last day / does mail still work after the term is over
      a month for free after the end like before? / is the 30 days thing still there
      did they abolish the grace period / grace? / grace days left? / how many days until it shuts down
      once the term's up do people still have a month to sort things out
      do we have a safety margin after the last day / who still has the grace period / is there a cushion
      after expiry how many days free / bought in 2024 does it still have grace / new rule no grace since when
      do old subscriptions still have the free month / any respite after expiry
      free period after the subscription ran out / do they get a few days' mercy after the end
      is it lights out the same day / do we get any slack when it runs out
      a couple of weeks after expiry still fine?`,
    lines: {
      theirs: 'Yes: after {termEnd} {graceDays} free days follow, until {deadline}.',
      none: 'No: after {termEnd} no free days follow.',
      csp: 'From a CSP partner: {graceDays} days, only for terms bought or renewed before {cspGraceUntil}.',
      direct:
        'Directly from Microsoft: with an MCA account only if bought or renewed before {directGraceUntil}; with a MOSA account always.',
      else: 'Otherwise there are none.',
      tell: 'Tell me who sells it, when it ends and when it was bought or renewed, and I can say which applies.',
      volume:
        'Volume licences keep working for a time after the end: often {volumeDays} days, some products {volumeDaysOfSome}.',
      'ask-contact': 'Ask the customer’s licensing contact.',
      keep: 'Users keep files and services during these days.',
      'live-before': 'The new subscription must be live before that.',
    },
  },
  'expired-state': {
    title: 'Expired, Disabled, Deleted',
    asks: `it says Expired next to it, can they still work or not / 
      what does expired mean / what does disabled mean / status expired / subscription shows expired
      it says disabled / what is the difference between expired and disabled / what happens after expiry
      when is the data deleted / how long is data kept / when are users locked out
      why can I not see expired subscriptions / state deleted / what does the status mean
      lifecycle of a subscription / can data be recovered after it expired / what is the expired state
      what does the state say / what does suspended mean
      expired or disabled what difference does it make for users / it says expired is everything gone
      what is the difference between expired and deleted / red banner says expired
      subscription is disabled what does that mean / status column says disabled / what does warning status mean
      is the data gone when it says expired / how long until data is wiped
      when does microsoft delete the mailboxes / it ran out in august can we still get the data
      can it be reactivated / users can't log in subscription says disabled / what is suspended
      is it dead or just sleeping / it says expired can we still save it / which states are there
      stages after a subscription ends / subscription lapsed are files lost / expired last month
      deprovisioned means / what happens at each stage after the end / can expired ones be brought back
      admin center shows expired / how long do they keep the mailboxes after it lapsed
      is it too late if disabled / says disabled in red next to the licences is her stuff still there
      it says expired in the list / what does that red word mean / is everything gone now that it lapsed`,
    lines: {
      expired: 'Expired: the {graceDays} free days after the end. Users keep files and services.',
      disabled:
        'Disabled: from day {outFromDay} users are out. Administrators keep the data until day {dataDays}; then it is deleted.',
      none: 'Without free days users lose access at the end, if it’s set to end.',
      list: 'Partner Center’s Subscriptions page doesn’t list Expired ones. “Export all subscriptions” does.',
    },
  },
  'cancel-or-recurring': {
    title: 'Cancel, or turn recurring billing off',
    asks: `I was gonna tell him to press ’Cancel subscription’ on the microsoft site tonight. good idea or does that shut the door on everyone / 
      cancel now or turn off recurring billing / should we cancel or let it run out / when do I cancel theirs
      when do we cancel the old subscriptions / what happens if we cancel / does cancelling stop access
      difference between cancel and turning off recurring billing / cancel the old licences
      how do they cancel the old ones / should the customer cancel with microsoft
      is it better to let it expire / do I have to cancel the old subscription / can we cancel right away
      how do I end the old one / if they cancel today are users locked out
      what happens to users when they press cancel / is access gone after cancelling
      cancel subscription button / do I kill the old sub or let billing lapse
      what if he presses cancel now in the admin center / do people get kicked out at once when they cancel
      is everything lost when cancelling / should we terminate now or let it expire
      kill it now or let it run out / is it better to stop billing or to cancel
      what's the safe way to end the old one / do I have to end the old ones myself
      how do we get rid of the old subscription / old ones just leave them?
      when can we switch off the old licences / can they cancel early / what if they cancel too early
      cancelling too soon / cancel before or at the end / if I cancel does access stop right away
      does cancelling kick people out / will they lose access if they cancel / is cancelling immediate
      stop the old one how / terminate the old contract / do they need to give notice / notice period
      let old ones lapse / which button: cancel or turn off recurring
      do I cancel or just disable recurring billing / ending the old licences / close down the old subscription
      when do I cancel theirs or should I just switch off recurring / is it enough to let the old ones run out
      should they press cancel or just switch it off / do they pull the plug now or let it fade out
      what should they do with the old ones / get rid of what they have now`,
    lines: {
      first: 'Not yet: the new licences must be live first.',
      off: 'Turning recurring billing off lets the term run out.',
      cancel: 'Cancelling ends access at once.',
      older: 'With the customer’s MOSA account the rest is refunded by the day when it’s cancelled.',
    },
  },
  'change-seats': {
    title: 'More or fewer licences',
    asks: `they hire 10 more in january. take more straight away, or does it have to be the exact same number / 
      can we change the number of licences / fewer licences in the move / reduce seats while moving
      can we lower the seats / more licences than before / add licences during the move
      remove users before the transfer / buy fewer seats / can I take only 80 of 100 licences
      do we have to take all seats / split a subscription / reduce licences mid term / when can seats be reduced
      change quantity / downsize at renewal / can they drop ten seats / drop a few licences while we are at it
      trim the licences / go from 50 to 40 seats / people left can we shrink the order
      fewer users than last year / 12 people left can we shrink the order when we take it over
      they need more licences now / can we order less than they have / can we order more while moving
      do we need to take the same number / must the quantity be the same / they have too many licences
      reduce at the same time / cut licences / lower the count / get rid of unused licences
      don't need all the licences any more / clean up unused seats with the move / downsize
      can I go from 100 to 60 / adjust the number / scale down / increase the number mid move / add 5 users
      add seats after transfer / when may we reduce / staff was laid off fewer seats / they grew and need more
      can the count be different on our side / drop some of them / take over fewer
      same amount or can it differ / is it ok to buy less / four people left can we go down to 16 right away
      can we trim it while moving or hands off / they want ten more at the same time
      lower the number when we take it over`,
    lines: {
      transfer: 'Not in a transfer: it takes the seats as they are.',
      buy: 'When you buy again, you can take any number.',
      fewer: 'Later, fewer seats are possible only within {undoDays} days of purchase or renewal.',
    },
  },
  'align-dates': {
    title: 'One date for all renewals',
    asks: `finance wants everything to come up on 1 april, how do I get there / 
      they want them all to end the same day can that be done
      can all renew on the same day / align the renewal dates / coterm / co-term the subscriptions
      same end date for everything / all to renew on the 1st / can we synchronise the end dates
      one renewal date / how do we line up the terms / merge end dates / make the subscriptions end together
      change the end date / put everything on one date / all on the same renewal date
      client wants every sub renewing on the first / they want them all to end the same day
      can all subscriptions end on one day / all with the same end date / different end dates is a mess
      one date for everything / can we get everything on the same day / one invoice date / harmonise the dates
      line up renewals / make them all end in june / can all of them end on 31 december
      put all renewals on january 1 / co-terminate / coterminous / sync the dates / shift the renewal date
      move the end date / can I choose the end date / can I pick the renewal date / renewals all over the year
      everything to end of month / calendar year terms / get the terms in step / unify dates
      single anniversary date / five subs five dates / same renewal day for all subscriptions
      could we get all of these to fall due on the same day / five different dates drive the bookkeeper mad
      all due on one day / one date instead of many`,
    lines: {
      renewal: 'Only at a renewal: to an end date that exists already, or to the end of a month.',
      latest: 'Set it at least one day before (in UTC).',
      first: 'For a renewal on the first, let it end with the month.',
    },
  },
  monthly: {
    title: 'Monthly terms',
    asks: `they’re not on a year thing, just rolling from one month to the next. do we even have to do anything clever or simply let it run out / 
      it is month to month / what about monthly subscriptions / they pay monthly and can leave any month
      monthly term / month by month subscription when do we move / monthly plans how do we move
      does a monthly term need a transfer / is a month to month licence easier / we have monthly commitment
      no annual commitment what then / does month to month make it easier / the customer runs month by month
      they pay each month with no commitment / no yearly contract just monthly / monthly commitment when best
      rolling monthly / monthly subs do I need to do anything special / cancel any month
      does it matter that they are monthly / can we just let the monthly run out / monthly easier?
      1 month term / one month term / month-to-month customer / their plan renews every month
      is it worth transferring monthly ones / monthly licence how / subscription is monthly what do we do
      ends every month / monthly flexible plan / pay as they go each month what then
      they're on one of those pay by the month things / nothing binding just by the month
      they can leave every month when do we switch`,
    lines: {
      wait: 'The next end is a month away at most: waiting for it costs the least.',
      live: 'Get the new subscription live before then, and make sure that the old one doesn’t renew.',
    },
  },
  trial: {
    title: 'Trials',
    asks: `
      it is a trial / what happens with the trial / trial turns into paid / can a trial be transferred
      trial subscription / trial converts next week / how do we take over a trial
      stop the trial from becoming paid / trial ends what now / customer started a trial with the other partner
      move a trial to csp / free trial / does a trial come over / trial flips to paid
      can we bring the trial over / they're testing it right now / free test version / test licences
      30 day trial / 25 free users trial / trial period ends soon / will the trial start costing
      trial automatically paid? / does the trial become a paid sub / evaluation licences
      can the trial be continued with us / trial with microsoft direct / they are only trying copilot
      demo licences / trial ends friday / can we extend the trial / what about trial subscriptions
      trial running / test phase / do we have to wait for the trial to end / does data stay after the trial
      cancel the trial / on that 30 day try it for free which starts charging soon
      free month that begins to cost next week how do we take over / free try-out turns into paid
      the tryout ends`,
    lines: {
      off: 'The old seller turns its auto-renew off before it becomes a paid term.',
      buy: 'Order a new subscription. Don’t count on a transfer.',
    },
  },
  'add-ons': {
    title: 'Add-ons',
    asks: `the plan only talks about business premium.. is the power bi on top of it included in that or counted separately / 
      what about add-ons / what about visio / what about project and visio / does copilot move along
      copilot licences / add on licences / teams phone add-on / do addons transfer too
      are add-ons separate subscriptions / what about defender and intune add-ons
      do we have to move power bi separately / audio conferencing add on / copilot business pay as you go
      does copilot come too / what happens to visio / extra products like project / addons included?
      and the phone system licences / does the transfer include the add-ons / teams premium add-on
      extra licences on top like defender / do I have to list the add-ons / do extras move as well
      power bi pro too? / audio conferencing / exchange archiving add-on / copilot is on top of business premium
      are addons moved together with the base licence / do add-ons count / small extras
      what about the extra storage / entra p1 add on / intune extra / copilot for business new order
      copilot pay as you go / can we take the base and leave the add-on
      do visio and project need their own order
      they've also got visios and a copilot stuck on top do those come along by themselves
      the bits on top of the main licence / extra bits like project and visio extra work?`,
    lines: {
      each: 'Each is a subscription of its own: count it, and move it like the others.',
      whole: 'A transfer takes whole subscriptions.',
      copilot:
        'A new order of Copilot Business through CSP has pay-as-you-go switched on in most countries from {copilotFrom}.',
    },
  },
  'nonprofit-education': {
    title: 'Nonprofit and education',
    asks: `private school, teachers on A3 and the kids get theirs free. can the kids’ ones go over too / 
      donated licences / nonprofit grant licences do they move / charity licences
      do the free nonprofit licences carry over / student use benefit / does the student benefit move
      school licences a3 / education offers in csp / academic licences / non-profit pricing in csp
      can a charity move to csp / does the tenant need nonprofit status / what happens to the grant
      it's a charity / customer is an ngo / they get free licences because they are a church
      donated business premium / nonprofit discount with us? / school with a3 / students get it free
      university / academic pricing / is our school customer allowed / do grants carry over
      free licences for charities can we move them / not for profit / faculty licences / do teachers keep theirs
      the 10 free ones from microsoft / nonprofit offers ended / foundation with donated seats
      does the discount for ngos stay / students benefit lost? / non profit status needed?
      how do we verify the charity / education tenant / kindergarten with education licences
      it's a food bank microsoft gives them licences for free as charity does that come across
      animal shelter with donated licences / they get it free because they're a charity
      a school gets it for free`,
    lines: {
      grants: 'Grants and student benefits don’t move.',
      status: 'The tenant needs the nonprofit or education status before such an offer can be ordered.',
    },
  },
  refund: {
    title: 'Money back',
    asks: `customer just bought the old ones on monday, 4 days back. can she still get her money out / 
      do they get a refund / do they get money back / is there a refund / refund on the credit card
      will microsoft refund / refund for unused months / what about the money they already paid
      prepaid for the year / can the customer get a credit / is the rest credited
      paid upfront do they lose the money / cancel within 7 days refund / how much do they get back
      prorated refund / who pays back the rest / reimbursement / credit for remaining term
      is the rest of the year paid back / money back for the rest of the term
      does microsoft give anything back / do they get anything back if they cancel now / is the paid time lost
      do they get the money back when they stop now / they prepaid is the money lost / do they get anything back
      what happens to the money they paid upfront / paid a year in advance do they lose it
      is the rest of the year lost / prepaid is it gone / do they get reimbursed / unused part back?
      will the client be refunded / money for the remaining months / do we lose what was paid
      can the old subscription be refunded / cancel and get money back / cancellation window
      within how many days can you cancel for free / 7 days cancel / is there a pro rata refund
      leftover balance / do they get credit for unused time / do they see any of that money again
      credit note for remaining months / is there money back from the other partner
      any compensation for what is left / they prepaid until next summer with microsoft lost money?
      does microsoft pay back / get the annual payment back / how much is credited / refund policy
      last year's payment wasted?
      paid for the whole year up front and has half left what happens to that money
      will they see that money again / can they get the rest of the year back / what's left of the annual fee`,
    lines: {
      extended: 'In Extended Service Terms: yes, any day, prorated.',
      mosa: 'Bought from Microsoft, with a MOSA account: yes, prorated when it’s cancelled.',
      seats: 'With more than {cancelSeats} licences, reduce to {cancelSeats} first, or ask support.',
      mca: 'Bought from Microsoft, with an MCA account: only within {undoDays} days of start or renewal.',
      csp: 'Bought from a CSP partner: only within {undoDays} days of purchase or renewal.',
      until: 'Here that is until {cancelUntil}.',
      'run-out': 'After that, let it run to its end.',
      bridge: 'In Extended Service Terms: any day, prorated.',
      'tell-account':
        'Tell me which it is (Microsoft 365 admin center → Billing → Billing accounts) and I can say which applies.',
      'tell-seller': 'Tell me who sells it and I can say which applies.',
      volume: 'A cancelled volume licence isn’t refunded.',
      'ask-contact': 'Ask the customer’s licensing contact what can be agreed.',
    },
  },
  'which-billing-account': {
    title: 'MCA or MOSA',
    asks: `it depends on MOSA or the other one you say. where would I see that / 
      which screen tells me whether it’s mca / which screen shows mca or mosa
      mca or mosa / how do I see which billing account it is / what is mosa
      what is the difference between mca and mosa / which billing account / where do I see the billing account
      how do I find out if it is mca / what is a billing account / account type
      microsoft online services agreement / is it mosa or mca / where is the billing account type
      how do I know what type of billing account they have / old or new billing account
      where do I look up the account type / mosa what / mosp or mca
      which contract type do they have with microsoft / microsoft asks for the billing account type where is it
      is their account on the old or new commerce / how can the customer tell if he has mca or mosa
      billing account id where / where in admin center is billing account
      what kind of agreement is their direct purchase on / which account is it the old one or the modern one
      customer doesn't know whether mosa / account type where to see / billing profile or billing account
      how to tell a mosa account / how am I supposed to tell which of those two kinds they are
      which of the two sorts of account / old kind or new kind of account how to see
      no clue which sort of billing account`,
    lines: {
      where: 'Microsoft 365 admin center → Billing → Billing accounts shows it.',
      who: 'You may not see it yourself: ask the customer’s billing administrator.',
      decides: 'MOSA is the older one: refunds are prorated. With MCA they end after {undoDays} days.',
    },
  },
  'credit-contact': {
    title: 'Who to contact about the credit',
    asks: `microsoft sent me in circles. which support do i go to so the customer’s leftover money gets sorted, and what do i need to have at hand / 
      who do I contact about the credit / who do I call at microsoft / who asks for the refund
      how do we get the credit / where do they ask for the money / which support handles the credit
      whom do we ask about the refund / microsoft billing support / how do I open a ticket for the credit
      phone number for billing support / can I ask microsoft for the customer / where do I request the refund
      can we chase microsoft for the credit ourselves / can we claim the credit for them
      who handles the credit / which team at microsoft do I ring about the money / who can help with the credit
      who do they ring for the money back / contact for refunds at microsoft / number for billing questions
      where do we complain about the missing credit / credit hasn't arrived who do we contact
      can we open the case for them / should we or the customer contact microsoft about the refund
      who files the refund request / what do they need when they call about the credit
      do we need the invoice number / support ticket for refund where / where to send the refund request
      who processes the credit / can I as partner ask for their refund
      which team at ms do I ring to get the money sorted / billing support phone / how to claim the credit
      refund didn't show up who to ask / do we need gdap to ask for the credit
      who talks to microsoft about the money / who do I turn to so the customer gets the credit
      we can't see their invoices who sorts the credit / where does one ask for that money
      who at microsoft deals with the credit`,
    lines: {
      only: 'That credit is only for what was bought directly from Microsoft, and this wasn’t.',
      partner:
        'With GDAP and the Service support administrator role, you may ask Microsoft 365 billing support for the customer.',
      customer: 'Without it, the customer asks Microsoft 365 billing support.',
      invoice: 'A partner can’t see the customer’s bills: have the invoice number ready.',
    },
  },
  'pay-twice': {
    title: 'Paying twice',
    asks: `so from when we buy till the old thing runs out they pay two bills?? he will kill me / 
      does the customer pay twice / do they pay double / double billing / paying for both / is there an overlap
      can they keep both subscriptions for a month / two invoices for the same licences
      how do we avoid paying double / double cost during the move / overlap of old and new licences
      will they be billed by both / who pays for the overlap / how long do they pay for both
      will they have two bills / pay two times / both invoices at once
      are they charged by us and by the old ones for some weeks / cust gets double bill
      cust gets billed double / do they get charged twice / two bills in one month
      they'll be paying both of us / for how many weeks do they pay both / overlap costs / any double charges
      will they get invoices from both / does it cost them double for a while
      is there a time where both are billed / old and new at the same time who pays / can we avoid the overlap
      do they pay the old one as well / still paying the old partner while with us
      charged by you and by the old lot / pay for the same thing two times / double dipping / duplicate charges
      duplicate invoices / parallel costs / pay for old and new / is the overlap billed
      how can I keep the double period short / still get invoices from microsoft after the move
      so for some weeks they're charged twice correct / will they have two bills for a while
      does she end up paying us and them in the same month / do they get hit twice / paying both lots at once`,
    lines: {
      until: 'Yes, from the new order until the old term ends on {termEnd}.',
      buying: 'Buying again: yes, from the new order until the old term ends.',
      transfer: 'With a transfer: no.',
      refused: 'If it fails and you buy alongside, the customer pays for both until the old term ends.',
      late: 'Ordering close to the end keeps that short.',
    },
  },
  'what-does-it-cost': {
    title: 'What it costs',
    asks: `do they keep the rate they have today or will it be the new one / 
      how much does it cost / what does the move cost / will it cost more / is it more expensive in csp
      does the price stay the same / what price will they pay / do they keep their old price
      price after the move / price increase / is csp cheaper / does a transfer change the price
      what will the customer pay with us / cost of the migration / are prices the same / do prices change
      is there a price difference / what do we charge them / will he have to pay more than he does today
      do they pay more than before / do they pay today’s price / will it get pricier
      does the monthly bill go up / same price as now? / will the invoice change / do they pay the same as today
      is it a cheaper deal with us / does moving cost anything / is there a fee for moving
      is the transfer free / migration fee / do we lose the old discount / can they keep the old rates
      price lock / is the price protected / they have an old price will it be kept / cost difference
      will they notice it on the bill / price went up in july does that hit them / 5 percent for monthly payment
      does it cost extra to switch / is there a charge for switching partner / boss wants to know what it costs
      what will the bill look like / expensive? / what's the damage / how much is the whole thing
      does the customer pay more afterwards / budget for the move / any extra cost
      will it be dearer than what he has now / does he pay more than with the other one / will the price jump
      will they get a worse price`,
    lines: {
      transfer: 'A transfer keeps price and term.',
      buying:
        'Buying again means today’s price: list prices rose on {pricesRose}, and annual terms paid monthly cost {monthlyPaymentMore}% more since {monthlyPaymentFrom}.',
      list: 'I have no price list: see the pricing in Partner Center.',
    },
  },
  'order-of-steps': {
    title: 'What comes first',
    asks: `is it a problem if the old ones end before ours are running? whats the proper order / 
      what now / and now / now what / so what now / what do we do now then
      what first / which step first / what do we do first / in which order / buy first or cancel first
      do we cancel before we buy / what is the right order / where do I start / what next
      what is the first step / do the new licences come before the old ones end / sequence of steps
      what comes after that / next step / what do I do now / where do we begin / what is to be done first
      what must be ordered first / ours first or theirs away first / what do I start with / where to start
      first thing to do / what's step one / which comes first / what order do I do this in
      do we buy before we cancel / new ones first or old ones out first / can I cancel first and then buy
      does the order matter / sequence? / in what sequence / what should we do before anything else
      what do I need to do first / can we order today and cancel later / how do I begin / getting started
      what do I do first tomorrow morning / should the relationship come before the order
      invite first or order first / what goes first / right order of things / walk me through the order
      what has to happen before what / first buy then cancel? / what is next on the list / what's up first
      what's my next move / place ours first and then kill the old ones or the other way round
      which one goes before the other / do ours come before theirs go / what's the very first thing I do`,
    lines: {
      transfer: 'With a transfer nothing is bought again and nothing cancelled.',
      first: 'First the new subscriptions, live and checked; then the old ones end.',
      before: 'Before that you need the reseller relationship and the customer agreement.',
    },
  },
  downtime: {
    title: 'What users notice',
    asks: `They’re a vet clinic, open 24 7. does anybody lose their mail or files even for an hour / 
      does the user have to do anything on the day
      is there downtime / do users notice / will users notice anything / do users lose mail
      do they lose their emails / what about onedrive files / do passwords change / will teams stop working
      is data lost / will anything be interrupted / do users have to sign in again
      do we need to reassign licences / impact on users / outage during the move / can they keep working
      do mailboxes stay / is there any interruption / does anything change for users / will anyone notice
      does mail go down / will email go down / is there a cut / does anybody get locked out
      will mail keep working / do users have to do anything on the day / does anybody lose mail meanwhile
      what about onedrive / do they lose files / will outlook act up on the day of the switch
      will anything break / does mail stop / will people notice / any outage
      can they work normally during the switch / will teams meetings be affected / do staff have to do anything
      do they need new passwords / will outlook need to be set up again / do we lose any mail / are files safe
      is data kept / what happens to their mailboxes / calendars and contacts stay? / any disruption
      business interruption / will they be offline / can we do it during working hours
      should we do it on the weekend / do people need to log in again / do licences have to be reassigned
      does every user have to be touched / reinstall office? / does office need to be reinstalled
      what do end users see / on switch day will anyone's outlook act up / is it risky for the users
      does anything go down / do the employees feel it / can they keep sending email
      onedrive and sharepoint stay? / is there a risk of losing data / do we need a maintenance window
      will anyone there notice a thing / does the mail go down or ask for passwords again
      do people need to do anything when we switch / can they just carry on working
      monday morning does it all still work`,
    lines: {
      stopped:
        'The old subscription isn’t running, so users may be without service until the new one is live.',
      loss: 'Data may be lost: see the plan.',
      tenants: 'Between tenants the customer migrates the data, and every user needs a new licence.',
      nothing: 'Inside one tenant nothing moves: mail, files and passwords stay.',
      reassign: 'The offer changes, so the licences have to be assigned again.',
      same: 'With the same product and number, and the new licences live before the old ones stop, nothing has to be reassigned.',
    },
  },
  'how-long': {
    title: 'How long it takes',
    asks: `is this an afternoon’s job or are we talking weeks / 
      how long does it take / how long will the move take / how much time do we need
      how many days does a transfer take / how fast can it be done / can it be done in a week / duration
      when will it be finished / how quickly is the order active / how long until the licences are live
      time needed for the migration / is two weeks enough / hours or weeks / is it a matter of hours or days
      is it quick / how long does a move usually take / how long does the whole thing take / rough idea how long
      how long should we reckon with / how long does it drag on / how many weeks / how many days do I plan
      time frame / timeline / ballpark on duration please / how quick / how soon can we be done
      is it done in a day / done by friday possible? / when will they be over / how long till it's all moved
      how long before the new ones work / how long until they are live / takes long?
      does it take days or weeks / long process? / how much time should I plan / is one week realistic
      can this be done before christmas / how long does the approval take
      how long does the customer have to wait / minutes or days / fast? / average duration / usual lead time
      lead time / turnaround time / how many hours of work / what can slow it down
      how long does all this drag on / what do I tell the customer how long it takes
      are we talking days or months / when can he expect it to be done`,
    lines: {
      unknown: 'Microsoft publishes no figure.',
      acceptance: 'It depends on when the customer accepts your invitation.',
      approval: 'A transfer waits for the old partner’s approval; a request lapses after {requestDays} days.',
      end: 'The end of the term sets the limit.',
      theirs: 'The customer’s term ends on {termEnd}.',
    },
  },
  'when-must-it-be-done': {
    title: 'By when',
    asks: `I’m swamped until xmas. what goes wrong if i let this slide past the date / 
      when must it be done / by when / what is the deadline / until when do we have time
      what if we miss the date / what happens if we are late / what happens when we miss the deadline
      what if we are not done by then / last possible day / how much time do we have left
      what happens the day after the end / which date matters / when is the latest
      what happens on the end date / what if it ends before we are ready / too late / is there still time
      are we too late if we start in january / how bad is it if we miss the day / can it wait until next month
      last day to do this / when do we have to be finished / is it still ok if we start after new year
      from when on is it too late / when is it too late / in which month at the latest
      what if they don't make it in time / last date / drop dead date / final date / cut off date
      what's the drop dead date here / how late can we be / what if we're a week late
      what happens if we do nothing / can we wait until january / is it urgent / do we have to hurry
      how long have we got / what if we don't make it before the end / when at the latest must we order
      latest date to order / when must the order be in / what happens when the end date passes
      what if the term ends before the customer accepts / do we still make it / enough time left?
      when do I have to act / by which date do they need to accept / what day is critical
      when does it get dangerous / can we do it after the holidays / deadline? / what if we forget
      we missed it what now / the end date has passed what now / time pressure / how much longer can we wait
      I'm on holiday until the 10th is that still in time / has the train left already
      can I do it after my holiday / will we still make it if I come back next week / is it too late now`,
    lines: {
      open: 'The end of the term decides: tell me the day and I can say what is due by when.',
      renews:
        'If nothing is done, it renews on the day after the end for a full term. It can be undone for {undoDays} days.',
      free: 'After the end {graceDays} free days follow. From day {outFromDay} users are out, and after day {dataDays} the data is deleted.',
      gone: 'After the end there are no free days: users lose access, or Extended Service Terms begin.',
      volume:
        'After the end volume licences keep working for a time, often {volumeDays} days: ask the licensing contact.',
      branches:
        'After the end: {graceDays} free days if the purchase still has them; otherwise users lose access, or Extended Service Terms begin.',
    },
  },
  'who-does-that': {
    title: 'Who does what',
    asks: `who is meant by ’source partner’ there / 
      who does that / who has to do step 2 / who does step 1 / who is responsible for this / who does what
      who is the source partner / what is the source partner / what is a billing administrator
      who is the billing admin / do we do that or the customer / is that us or the old partner
      which role do I need / what is an admin agent / who is the destination partner / who turns that off
      whose job is that / what is a global admin / who’s meant by source partner
      what is meant by destination partner / is that our job or theirs / who presses that / us or them
      is step 3 on me or on them / who does the third one / who is to do number 4 / is that for us or the client
      who has to do this / who is supposed to do that / is it me who does this / does the customer do this part
      who is in charge of step 4 / what is our part / what is the customer's part
      what do I have to do and what do they / which of these are mine / who takes care of it
      who presses the button / who handles step 3 / whose turn is it / on whose side / do they do that or do we
      what does source partner mean / destination partner is us? / billing administrator who is that
      global admin who would that be / who is the global administrator at the client / what's a billing admin
      does the old partner do this / who should I delegate this to / second step who / is the third step ours
      does the customer have to do anything / what must the customer do / do we do the first one
      who performs it / whose task / which steps are for the client / responsible person
      number 2 on your list is that me or them / the second point who has to do it / is that on me
      which of these does the customer have to do / whose job is number 3`,
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
    title: 'Why a step is in the plan',
    asks: 'why is this step needed / why does that step exist / why do I need to do this step / what is the reason for the step / why is that in the plan / why does the plan say so / do we have to do all the steps / is every step necessary / can we skip a step / what if we leave a step out / reasons for the steps / what is the point of this step',
    lines: {
      each: 'Each step is there because of what a Microsoft page says and what you answered.',
      ask: 'Once you have a plan, ask about any of them: “why the second step?”, “what does the third step mean?”, “what happens on the last day?”',
    },
  },
  'why-reminded': {
    title: 'Why I write to you',
    asks: 'why do I get this / why do I get this reminder / why this reminder / why are you writing to me / why did you send this / who set this reminder / what is this reminder about / why this message / why am I getting these messages / who asked for this reminder / why do you keep writing / where does this reminder come from',
    lines: {
      asked: 'You, or someone here, asked me for reminders about {subject}. The day is {day}.',
      when: 'I write some days before the day on which something ends, and say what has to be done by then.',
      stop: 'Say “done” when it is done, “later” to be reminded again, or “stop” to end the reminders.',
      list: 'Say “my reminders” to see what I remind you of.',
    },
  },
  'why-asked': {
    title: 'Why I ask',
    asks: `Why on earth would you want to know when they bought it? its the end that counts no? / 
      why do you ask / why do you need that / why do you need to know that / why is that important
      what is that for / why does it matter / what does that change / what do you do with that
      is that necessary / do I have to answer that / why this question / what does that have to do with it
      what difference does it make / what do you need my country for / why do you want to know
      what do you need this for / whats that got to do with it / why do you want that from us
      why do you all need that / why is that relevant / why would you need to know that / what's it to you
      is this question important / what do you need it for / what's the point of this question
      what happens with my answer / does it matter what I answer / none of your business why ask
      how is that relevant / how come you ask / for what reason / why should I tell you that
      what depends on it / do you really need this / does that change the plan / why does it matter where we are
      why does that make a difference / what does the answer decide / purpose of the question
      is this mandatory to answer / what does that have to do with the move
      what's it matter where we are based / why on earth do you want to know / what is my country to you`,
    lines: {
      change: 'You can change the answer later: say “change”.',
      none: 'No question is open at the moment.',
      each: 'Each question says below its title what it decides.',
    },
  },
  'where-to-look': {
    title: 'Where to look',
    asks: `hang on where do i check whether it renews by itself, im looking at the list but cant see it / 
      where do I see that / where do I find that / where can I look it up / how do I find out
      where is that shown / how do I check that / where in partner center / where in the admin center
      where do I see the end date / where do I find the renewal date / where does it say how many
      who can tell me that / how do I know that / where is the setting / where do I look / how can I see that
      where would I see this / where is this displayed / which screen shows it / where can they check
      how can I tell which country their tenant is set to / where do I see the country of the tenant
      where do I see how many licences / which page shows the country / where can I find this
      where would I see that / how do I look it up / where's that written / in which menu / which portal
      where in the portal / where do I get that info / where do I get that date from
      can I see it in partner center / is it on the invoice / where can the customer see it
      how does the customer find that / where do they look / how can I find the end date
      how can I check the renewal setting / how do I see the number of licences / how to find out when it ends
      where do I find the country / who knows that / who would know the date / can I look that up myself
      what page do I open / which screen / how can we find out who sells it to them / path please / click path
      where's it displayed / on which page does the date show
      I'm in their panel right now where's the date it runs out / which screen shows when it ends
      where on earth do I see that`,
    lines: {
      unsure: 'If nobody can look, write “don’t know”.',
      end: 'You’ll find the end date, the number and the end-of-term setting on the subscription: the old partner sees them in Partner Center, the customer in the Microsoft 365 admin center.',
      country:
        'The country: a Global administrator of the customer sees it in the Microsoft 365 admin center.',
      account: 'The billing account: Microsoft 365 admin center → Billing → Billing accounts.',
      relationship: 'The relationship: Partner Center → Customers lists who has accepted.',
    },
  },
  'dont-know': {
    title: 'If you don’t know',
    asks: `they cant remember and neither can I. what now / 
      what if I do not know / what if I don’t know / and if I do not know that / can I leave it empty
      can I skip this / can I answer later / what if nobody knows / what if the customer does not know
      can I guess / is don’t know ok / do I have to know that / can I continue without it
      what if I am not sure / can we come back to that / can I start without the exact date
      can we begin without that number / what if I only know it roughly / go on without an answer
      no idea what now / I have no idea about that / I can't find out / can't tell you that now
      what do I put if I'm not sure / can I leave that open / skip it? / can I skip that / pass
      may I answer that afterwards / I'd have to ask the customer first / need to ask the client can we go on
      can I fill it in later / what if I put a wrong number / can I put roughly / estimate ok?
      approximate is fine? / is a guess good enough / nobody here knows / do you need it exactly
      can I come back to it / continue without knowing / is it bad if I don't have that
      we don't have that information / what to answer if unknown / haven't got the date at hand / leave blank
      they haven't told me yet can I go on / I haven't a clue can we carry on / I'd have to look that up later
      nobody can tell me that right now`,
    lines: {
      say: 'Write “don’t know”: where the plan can be made without it, I leave it open.',
      rest: 'Where I need it, there’s no rush: I keep the other answers.',
    },
  },
  'hand-over': {
    title: 'Handing the plan on',
    asks: `can i get that as a mail i can forward to my client, in nice words / 
      can you email this to the customer / send it to the customer / can I have this as pdf / export the plan
      share this with my colleague / can you mail me this / print the plan / download as word / forward the plan
      can I send this to the old partner / create a document / make a text for the customer
      draft an email to the customer / is there a pdf of this to give to the customer
      something I can give to the customer / a printable version / something to drop into an email for my client
      can I forward this / can you write me something for the client / write an email for the customer
      give me something to send / summary for my boss / can I print it / as a file / as a document / export
      can I download that / pdf? / excel? / word doc / share it / can my colleague see this
      pass this on to a colleague / put it in an email / email the plan / copy it to someone
      something to show my boss / can the customer get a copy / text for the client / template email
      mail draft / send me a copy / need something I can drop into an email for my client
      can you post this to the team / a version for the customer / handout / how do I share the plan
      can you put this in a mail for me / my boss wants this on paper / can I give this to somebody
      something I can show the customer`,
    lines: {
      cannot: 'I can’t send mail or make files.',
      copy: 'Copy what you need from this chat, and send it yourself.',
    },
  },
  human: {
    title: 'Talking to a person',
    asks: `this is all very clever but can i just talk to someone with a pulse / 
      can I talk to a human / talk to a person / is there someone I can call / I want to speak to a human
      real person please / connect me to support / is there a support team / who can help me
      can somebody from your team help / contact support / customer service / escalate this to someone
      is there a real human / somebody to call / get me a person / a human please / is anyone there
      speak to someone / can I call you / phone number / who do I call if I'm stuck / who is behind this bot
      hotline / support line / can I reach your team / I need real help / this isn't helping I want a person
      customer support / talk to an expert / live agent / agent please / live chat / who can I ask instead
      somebody who knows this / contact details / can someone call me back / email of support
      can a colleague of yours take over / let me talk to somebody / I'd rather speak to someone
      is there a colleague I can ring / can a real person look at this`,
    lines: {
      nobody: 'I’m a bot, with no person behind me.',
      support: 'Partner Center support helps partners.',
      provider: 'Your provider helps its resellers.',
    },
  },
  'what-can-you-do': {
    title: 'What I can do',
    asks: `never used this. what sort of things can i ask u / 
      what can you do / what do you do / what are you for / how can you help me / how does this work
      what can I ask you / what do you know / what is this bot / how do I use this / which commands are there
      what else can you do / so what are you good for / what exactly do you do / what are you able to do
      what is it that you do / how do you work / what is this / who are you and what do you do
      what can I use you for / what sort of questions can I ask / what do you understand / list of commands
      how do I start with you / what are your features / examples of what I can ask
      can you do anything else / purpose of this bot / show me what you can do / which questions do you answer
      what's this chat for / what do I do with you / instructions / manual / are you able to plan moves
      do you plan migrations / what are you good for anyway / what exactly are you for
      who are you what do you do / hi what can I use you for`,
    lines: {
      plan: 'I plan a customer’s move into CSP: steps, days, and who does what.',
      remind: 'I remind you before a term ends.',
      answer: 'I answer questions about it, with the page that says so.',
      help: 'Say “help” for the words I know.',
    },
  },
  'what-is-stored': {
    title: 'What I store',
    asks: `
      what do you store about me / what data do you keep / is my data safe / privacy / gdpr
      which data do you save / do you save what I write / how do I delete my data / where is my data stored
      who can see what I write / is this confidential / personal data / do you remember this conversation
      are you recording this / do you log our chat / where does my data go / who reads this
      is what I write saved / do you keep the customer's name / how long do you keep it
      can you delete everything / can my manager read this / does microsoft see what I type / is it private
      data protection / privacy policy / do you share the data / what do you know about me / data retention
      is this chat stored / is customer data safe here / can I see my data / do you store customer data
      does someone else see my plans / where's the data hosted / is it gdpr compliant
      do you use my data for training / who can see what I type here / do you keep all this
      what happens to what I write about my customers`,
    lines: {
      'my-data': 'Say “my data” and I’ll show everything I store about you.',
      'forget-me': 'Say “forget me” and I’ll delete it.',
    },
  },
};
