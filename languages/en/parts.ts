import type { Parts } from '../parts.ts';

/** The parts of a plan, in English. */
export const parts: Parts = {
  asks: {
    why: 'why / how come / what for / what … for / the point of / the reason for / reason behind / what good is / do we really need / do we really have to / must we really',
    who: 'who / whose job / whose task / which role',
    where:
      'where do i see / where do i find / where can i see / where can i find / where do we see / where do we find / where is / where would i see / where to find',
    // “What happens if I do nothing” asks of the end of the term.
    then: 'what happens / what will happen / what then / what comes / and then / what is on / what s on / what follows / what goes on / what if',
    means:
      'what does … mean / what do … mean / what is meant / what s meant / meaning of / explain / what is / what s / what are / tell me more about / more about / what about',
  },
  that: 'that / then / this / it / that one / this one / so / them again',
  fields: {
    source: 'bought from / seller / who sells',
    partnerModel: 'how i buy / how we buy',
    partnerCountry: 'country / the country / which country',
    customerCountry: 'country / the country / which country / region / the region',
    delegatedAdmin: 'admin rights / admin role',
    subscriptionCount: 'how many subscriptions / number of subscriptions',
    licenceCount: 'number of licences / licence count',
    termStart: 'date of purchase / when it was bought / term start',
  },
  advice: {
    'region-mismatch': {
      called: 'different regions / other region / region mismatch / blocked / not possible',
      why: 'Microsoft lets a partner sell only to customers of its own CSP region. That ends this plan, whatever else is answered.',
    },
    'region-unlisted': {
      called: 'unlisted country / country not in the table / ask support about the country',
      why: 'Whether partner and customer are in one region is read from Microsoft’s table, and a country is missing there.',
    },
    'request-relationship': {
      called:
        'invitation / invite / invite them / inviting them / invite the customer / invite again / reseller relationship / relationship / relationship request / request the relationship / check the invitation / inviting',
      why: 'Without the reseller relationship nothing can be ordered for the customer or transferred to you. The invitation is how you ask for it, also if the customer has another partner already.',
    },
    'await-acceptance': {
      called:
        'acceptance / wait for the acceptance / wait until they accept / wait until the customer has accepted / waiting / wait for them / they accept / wait for the customer',
      why: 'Until the customer accepts there is no relationship, so an order or a transfer would be refused.',
    },
    'partner-authorized': {
      called: 'authorised / authorized / authorisation / authorization / check that you are authorised',
      why: 'Every order, change and transfer is checked against it: better to know before the customer waits.',
    },
    'use-provider': {
      called: 'provider places the orders / the provider orders / talk to the provider / provider orders',
      why: 'An indirect reseller does not order from Microsoft itself: its provider does, so it has to know of the move early.',
    },
    provision: {
      called:
        'provision / provisioning / new subscriptions / new subscription / order / ordering / order new / buy again / buy new / new order / provision step / rebuy / buying again',
      why: 'These are what the customer works with from then on. If they are live before the old ones stop, nobody is without service.',
    },
    mca: {
      called:
        'mca / customer agreement / microsoft customer agreement / agreement / mca step / accept the agreement / sign the agreement',
      why: 'Microsoft takes no order for a customer who has not accepted its agreement, and nobody but the customer can accept it.',
    },
    'no-refund': {
      called: 'not cancel early / cancel early / do not cancel early / no refund / cancel now',
      why: 'What is cancelled too early is paid and lost. Letting it run costs the customer nothing more.',
    },
    'refund-mosa': {
      called: 'refunded by the day / refund by the day / mosa refund / daily refund',
      why: 'The older billing account gives the rest back, so the customer need not pay twice until the old term ends.',
    },
    'seven-day-window': {
      called: 'seven days / 7 days / seven day window / 7 day window / window to cancel',
      why: 'After these days a purchase or a renewal is bound for its whole term.',
    },
    'will-renew': {
      called: 'renewal / renew / it renews / renews / will renew / automatic renewal',
      why: 'If nobody does anything, a whole new term is bought on that day, and after {undoDays} days it can hardly be undone.',
    },
    'auto-renew-off': {
      called:
        'auto renew off / turn auto renew off / turning off auto renew / turn off auto renew / turn off recurring billing / recurring billing off / auto renew step / switch off auto renew / turn renewal off / auto renew off',
      why: 'Otherwise the old subscription buys another term by itself, and the customer pays for both.',
    },
    'expired-state': {
      called: 'expired / expired state / state expired / 30 days of access / free days / grace period',
      why: 'It says how long users can still work after the end, and why the list no longer shows the old subscription.',
    },
    'reprovision-deadline': {
      called: 'live by / have it live / new subscription live / have the new subscription live',
      why: 'After that day users lose access, and later the data is deleted: the new subscription has to take over before.',
    },
    'over-150': {
      called: '150 / more than 150 / over 150 / too many subscriptions / many at once / expire first',
      why: 'Old and new subscriptions stand side by side for a time. With more than {moveMost} to move they would exceed the {tenantMost} that a tenant holds.',
    },
    'tenant-limit': {
      called: '300 / tenant limit / limit of 300 / limit of the tenant / within 300',
      why: 'A tenant holds {tenantMost} licence-based subscriptions at most, old and new ones together; an order beyond that fails.',
    },
    'business-seat-cap': {
      called: 'business licences / business limit / business seats / business plan limit / seat limit',
      why: 'A tenant holds {businessMost} licences of Business plans at most, old and new ones together.',
    },
    'credit-maybe': {
      called: 'credit / the credit / ask about a credit / money back / ask for the credit',
      why: 'What the customer has paid Microsoft for the rest of the term may come back, but only if somebody asks.',
    },
    'credit-contact-partner': {
      called: 'contact support / we contact support / contact microsoft 365 support / ask support',
      why: 'Microsoft 365 billing support decides about the credit. Your admin rights let you ask in the customer’s name.',
    },
    'credit-contact-customer': {
      called: 'the customer contacts support / customer contact support / customer has to call',
      why: 'Microsoft 365 billing support speaks only with the customer, or with a partner that has admin rights there.',
    },
    'no-credit': {
      called: 'no credit / why no credit / without credit / no money back',
      why: 'A credit by Microsoft is for what was bought directly from it, and only as long as the account allows it.',
    },
    'cancel-guide': {
      called: 'how to cancel / cancel guide / cancelling / cancel a direct subscription',
      why: 'The old subscriptions do not end by being replaced: the customer ends them, once the new ones work.',
    },
    'no-impact': {
      called: 'no impact / no reassignment / same licences / impact',
      why: 'With the same or an equivalent offer and as many licences the users’ licences are simply carried on.',
    },
    'licence-count-changed': {
      called:
        'who gets a licence / decide who gets a licence / number of licences changes / licence count changed / fewer licences / more licences',
      why: 'With another number of licences somebody has to decide who has one, and that is no matter of the move itself.',
    },
    'reassign-licences': {
      called:
        'reassign / reassign the licences / licence assignment / update the licence assignment / assign licences / reassigning licences',
      why: 'A licence of the old offer does not carry over to another offer: users without a new one lose the service.',
    },
    'find-equivalent': {
      called:
        'equivalent offer / find an equivalent offer / find an equivalent / equivalent / similar product / replacement product',
      why: 'What Microsoft no longer sells cannot be ordered again. Without a counterpart the data of the old offer has nowhere to stay.',
    },
    'end-of-sale': {
      called: 'discontinued / discontinued offer / end of sale / lapse by accident / no longer sold',
      why: 'An offer that is no longer sold lives only as long as it renews. Once it has lapsed it cannot be had again.',
    },
    'tenant-data': {
      called: 'migrate the data / data migration / new tenant / migrate data / move the data',
      why: 'Licences and data stay in their tenant: nothing follows by itself.',
    },
    'dap-retired': {
      called: 'dap / move from dap / from dap to gdap / dap retired',
      why: 'DAP is being switched off. Whoever relies on it may find no rights on the day they are needed.',
    },
    'gdap-role': {
      called: 'gdap / ask for gdap / gdap role / service support administrator / support role',
      why: 'With it you can speak with Microsoft’s support yourself, and the customer need not.',
    },
    'extended-service-terms': {
      called:
        'extended service terms / extended terms / est / end of term setting / choose what happens at the end / choose what happens when the term ends / choose the end of term setting',
      why: 'No free days follow this term. Without a choice it may stop at once, or run on at a higher price.',
    },
    'extended-service-exit': {
      called: 'end extended service terms / get out of extended service terms / end est / exit est',
      why: 'Month by month costs {extendedMore}% more than the monthly price, and it never ends by itself.',
    },
    'partner-transfer': {
      called:
        'transfer / transfer step / the transfer / partner transfer / transfer between partners / transfer request / transfer the subscriptions / transferring',
      why: 'It takes over what runs: nothing is bought twice, and the price stays until the term ends.',
    },
    'transfer-refused': {
      called: 'plan b / refused / transfer is refused / they refuse / second plan',
      why: 'The old partner need not agree. With a second way ready the end of the term does not find you without one.',
    },
    'same-provider': {
      called:
        'partner of record / change of the partner of record / same provider / partner of record changed',
      why: 'Both resellers buy from one provider, so the subscriptions stay with it and only the reseller on record changes.',
    },
    'not-running': {
      called: 'not running / old subscription not running / trial / suspended / cancelled',
      why: 'What does not run can be neither transferred nor renewed, and its data is kept only for a time.',
    },
    'channel-transfer': {
      called: 'channel transfer / schedule the transfer / schedule a channel transfer / ea transfer',
      why: 'Services of an Enterprise Agreement can come over as they are, instead of being bought anew.',
    },
    'term-ended': {
      called: 'term is over / the term is over / ended / term ended',
      why: 'What can still be done depends on how long ago the term ended, and on whether it renewed.',
    },
    'grace-over': {
      called: 'act at once / 30 days are over / grace is over / free days are over',
      why: 'Users are without service already, and after day {dataDays} the data is deleted.',
    },
    'end-rules-unknown': {
      called: 'find out what happens at the end / find out what happens / look up two dates / end rules',
      why: 'Some terms are followed by {graceDays} free days and others by none. Which, decides by when the new subscription must be live.',
    },
    'volume-lifecycle': {
      called: 'volume licences / volume licences end / volume rules / end by their own rules',
      why: 'The days of CSP do not hold for volume licences: their agreement says what happens at its end.',
    },
    'price-on-rebuy': {
      called: 'today s price / todays price / price / new purchases cost / new price',
      why: 'A running term keeps its old price; buying anew does not. Tell the customer before the order.',
    },
    'utc-end-day': {
      called: 'last day counts / utc / counts in full / last day in full',
      why: 'Microsoft counts in UTC: on your clock the last day may end some hours earlier or later.',
    },
    'azure-plan': {
      called: 'azure plan / the azure plan',
      why: 'Azure is not moved with licences: this is where to read on, if the customer has it too.',
    },
    'work-with-partners': {
      called: 'working with other partners / several partners / other partners',
      why: 'The old partner may stay for what you do not take over.',
    },
  },
  dates: {
    'cancel-until': {
      called: 'last day to cancel / cancel with a refund / last day with a refund / refund day',
      then: 'Until this day, included, cancelling brings back the rest by the day. After it the term is bound.',
      from: 'It is counted from the day of purchase or renewal: within {undoDays} days of it.',
    },
    'auto-renew-latest': {
      called:
        'last day to turn auto renew off / last day for auto renew / last safe day / day before the end',
      then: 'It is the last day on which turning auto-renew off is surely in time.',
      from: 'It is the day before the term ends ({termEnd}): the setting takes up to a day, in UTC.',
    },
    'term-end': {
      called:
        'end of the term / at the end of the term / end of term / term end / the term ends / last day of the term / end date / the end / end day / i do nothing / we do nothing / nobody does anything / nothing is done / i ignore this / we ignore it / i do not do anything / we do not do anything / i don t do anything / we don t do anything / we just wait / the end date passes',
      then: 'The term lasts through this day, in UTC.',
      from: 'It is the end of the term that you told me; everything else is counted from it.',
    },
    'reprovision-deadline': {
      called:
        'deadline / last day for the new subscription / last day to buy again / last day to order / end of the free days',
      then: 'Until this day users can still work on the old subscription: the new one should be live by then.',
      from: 'It is {graceDays} days after the term ends ({termEnd}).',
    },
    'disabled-from': {
      called: 'disabled / is disabled / disabled from / disabling / switched off / gets disabled',
      then: 'From this day users are locked out: no mail, no files. Administrators still reach the data.',
      from: 'It is day {outFromDay} after the term ends ({termEnd}).',
    },
    'deleted-after': {
      called: 'deleted / deletion / is deleted / the deletion / gets deleted / data is deleted / deleting',
      then: 'After this day the old subscription is deleted, and its data may be gone.',
      from: 'It is day {dataDays} after the term ends ({termEnd}).',
    },
  },
  persons: {
    'source-partner': {
      title: 'The source partner',
      called: 'source partner / old partner / current partner / losing partner / previous partner',
      is: 'The source partner is the one who sells to the customer today.',
    },
    'new-partner': {
      title: 'The new partner',
      called: 'new partner / destination partner / target partner / gaining partner / receiving partner',
      is: 'The new partner is your company: the one who sells to the customer after the move.',
    },
    provider: {
      title: 'The provider',
      called: 'indirect provider / my provider / our provider / the provider',
      is: 'The provider is the distributor through whom an indirect reseller buys. It orders, transfers and attests for the reseller.',
    },
    'global-administrator': {
      title: 'Global administrator',
      called: 'global administrator / global admin / a global admin',
      is: 'A Global administrator is somebody at the customer who may do everything in its tenant.',
    },
    'billing-administrator': {
      title: 'Billing administrator',
      called: 'billing administrator / billing admin / a billing admin',
      is: 'A Billing administrator is somebody at the customer with the admin role for subscriptions and bills.',
    },
    'billing-account-owner': {
      title: 'Owner or contributor of the billing account',
      called:
        'owner of the billing account / billing account owner / owner or contributor / contributor of the billing account / billing account contributor / billing profile owner / billing profile',
      is: 'Owner and contributor are roles on the customer’s billing account or billing profile, beside the admin roles: with them somebody changes what is paid there.',
    },
    'admin-agent': {
      title: 'Admin agent',
      called: 'admin agent / admin agents / an admin agent',
      is: 'Admin agent is a role in your own Partner Center: with it somebody may invite customers, order and transfer.',
    },
    'sales-agent': {
      title: 'Sales agent',
      called: 'sales agent / sales agents / a sales agent',
      is: 'Sales agent is a role in your own Partner Center: with it somebody may invite customers and order, but not transfer.',
    },
    'helpdesk-agent': {
      title: 'Helpdesk agent',
      called: 'helpdesk agent / help desk agent / helpdesk agents',
      is: 'Helpdesk agent is a role in your own Partner Center: with it somebody may order, but neither invite nor transfer.',
    },
  },
};
