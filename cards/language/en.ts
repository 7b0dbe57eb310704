import { pages } from '../../guidance/pages.ts';
import type { NeededKey } from './needed-keys.ts';

/**
 * Every sentence in English, in ICU MessageFormat. Sentences are whole: none is glued from parts.
 * They hold no Markdown, so that the same words serve on cards and in plain text.
 */
export const en = {
  'welcome.title': 'Licence Move Guide',
  'welcome.value':
    'I plan the move of a customer’s licence-based subscriptions into CSP, Microsoft’s Cloud Solution Provider programme. Answer a few questions and get the steps in order: who does each, by when, and which Microsoft page says so. The plan also says whom to contact about a credit.',
  'welcome.say': 'Press Start, or write what you know in your own words, for example:',
  'welcome.say.mention': 'Press Start, or mention me and write what you know in your own words, for example:',
  'welcome.summary':
    'I am the Licence Move Guide: I plan the move of a customer’s licence-based subscriptions into CSP. Say “start” to begin, “form” for all questions at once, or “help”.',
  'example.message':
    '200 subscriptions from another partner, Sweden to Norway, no GDAP, same offer, ends 31 March 2027',

  'help.title': 'How to use me',
  'help.asking': 'You are at this question: {question}',
  'help.answering': 'Answering',
  'help.answering.text':
    'Pick an answer on the card, or write it in your own words: “Norway”, “about 200”, “no GDAP”, “end of next month”, “don’t know”. One message may hold several facts:',
  'help.commands': 'Words I know',
  'help.command.start': 'start',
  'help.command.start.text': 'Plan a move, one question at a time',
  'help.command.form': 'form',
  'help.command.form.text': 'All questions on one card',
  'help.command.back': 'back',
  'help.command.back.text': 'Return to the question before',
  'help.command.change': 'change',
  'help.command.change.text': 'Change an answer, for example “change my country”; the others stay',
  'help.command.cancel': 'cancel',
  'help.command.cancel.text': 'Stop without a plan',
  'help.command.start-over': 'start over',
  'help.command.start-over.text': 'Forget the answers and begin again',
  'help.command.watch': 'watch',
  'help.command.watch.text': 'Set reminders for the plan you see',
  'help.command.remind-me': 'remind me about …',
  'help.command.remind-me.text': 'Set reminders in one go: “remind me about Contoso E3 on 31 March 2027”',
  'help.command.reminders': 'reminders',
  'help.command.reminders.text': 'Everything you watch, the next reminder first',
  'help.command.settings': 'settings',
  'help.command.settings.text': 'Language, time zone, hour and days of your reminders',
  'help.command.language': 'language',
  'help.command.language.text': 'Speak English, Swedish or Portuguese',
  'help.command.my-data': 'my data',
  'help.command.my-data.text': 'All that I store about you',
  'help.command.forget-me': 'forget me',
  'help.command.forget-me.text': 'Delete all that I store about you',
  'help.command.help': 'help',
  'help.command.help.text': 'Show this card',
  'help.channel':
    'In a channel or group chat, mention me in each message. Everybody there has a conversation of their own.',
  'help.summary':
    'Say “start” to plan a move, “form” for all questions at once, “back”, “change”, “cancel”, “start over”, “remind me about Contoso E3 on 31 March 2027”, “reminders”, “settings”, “language” or “help”. In a channel or group chat, mention me in each message.',

  'question.progress': 'Question {position, number} of {total, number}',
  'question.whose': 'For {name}. Mention me if you write the answer.',
  'question.options.other': 'Something else',
  'question.noted': 'I understood',
  'question.summary': 'Question {position, number} of {total, number}: {title}',
  'question.country.placeholder': 'Type to find a country',
  'question.input.error': 'Please give an answer first.',

  'question.source.title': 'Where are the subscriptions bought today?',
  'question.source.hint':
    '“Directly from Microsoft” means bought in the Microsoft 365 admin portal and billed by Microsoft, monthly or yearly.',
  'question.source.lookUp':
    'Look at who sends the customer the bill: Microsoft, a CSP partner, or a volume licensing reseller.',

  'question.partnerCountry.title': 'Which country is your partner organisation in?',
  'question.partnerCountry.hint':
    'The country of the Partner Center account you sell from. You can only take over customers in the same CSP region. I remember it for next time.',
  'question.partnerCountry.lookUp': 'Ask the Account admin of your Partner Center account.',

  'question.customerCountry.title': 'Which country is set in the customer’s tenant?',
  'question.customerCountry.hint':
    'The tenant is the customer’s Microsoft 365 organisation. The country set in it counts, not where the office stands.',
  'question.customerCountry.lookUp':
    'Ask the customer’s Global admin: the Microsoft 365 admin center shows the country of the organisation.',

  'question.relationship.title': 'Has the customer accepted you as a reseller?',
  'question.relationship.hint':
    'You need a reseller relationship before you can order. You request it in Partner Center → Customers → Request a reseller relationship.',
  'question.relationship.lookUp':
    'Look in Partner Center → Customers: it lists the customers who have accepted.',

  'question.delegatedAdmin.title': 'Which admin rights do you have in the customer’s tenant?',
  'question.delegatedAdmin.hint':
    'GDAP gives you chosen roles for a limited time; here the role Service support administrator counts. DAP is the older kind with full rights. With either you may contact Microsoft 365 support for the customer.',
  'question.delegatedAdmin.lookUp':
    'Ask the Account admin of your Partner Center account which admin relationship you have with this customer, and with which roles.',

  'question.subscriptionCount.title': 'How many active subscriptions are to be moved?',
  'question.subscriptionCount.hint':
    'Count subscriptions, not licences: 25 licences bought as one subscription count as one. The plan changes above 150.',
  'question.subscriptionCount.lookUp':
    'Ask whoever manages them today: the source partner in Partner Center, or the customer’s billing administrator in the Microsoft 365 admin center.',

  'question.tenantSubscriptionCount.title': 'How many subscriptions does that tenant hold in all?',
  'question.tenantSubscriptionCount.hint':
    'Count all licence-based subscriptions, those to be moved included. A tenant holds 300 at most, old and new ones together. Skip this if it holds no others.',
  'question.tenantSubscriptionCount.lookUp':
    'Ask the customer’s billing administrator, who sees them in the Microsoft 365 admin center, or skip this question.',

  'question.offer.title': 'How does the new offer compare with today’s?',
  'question.offer.hint':
    'An offer is a product as it is sold, for example Office 365 E3. “Discontinued” means that Microsoft no longer sells today’s offer.',
  'question.offer.lookUp':
    'Compare the customer’s current offer with the one you want to provision in Partner Center.',

  'question.licenceCount.title': 'Does the number of licences stay the same?',
  'question.licenceCount.hint': 'With the same offer and the same number, no licences have to be reassigned.',
  'question.licenceCount.lookUp':
    'Compare the number of licences bought today with the number the customer wants from you.',

  'question.termEnd.title': 'When does the current term end?',
  'question.termEnd.hint':
    'The last day of the term, as a UTC day. If the subscriptions end on different days, give the earliest.',
  'question.termEnd.lookUp':
    'It stands on the subscription: in Partner Center with the source partner, or in the Microsoft 365 admin center with the customer’s billing administrator.',

  'question.autoRenew.title': 'Is auto-renew on?',
  'question.autoRenew.hint':
    'With auto-renew on, a new term starts by itself. In the Microsoft 365 admin center it is called recurring billing.',
  'question.autoRenew.lookUp':
    'It stands on the subscription: in Partner Center with the source partner, or under recurring billing in the Microsoft 365 admin center.',

  'question.termStart.title': 'When was the current term bought or last renewed?',
  'question.termStart.hint':
    'This day decides whether users keep free access for 30 days after the term ends.',
  'question.termStart.lookUp':
    'It stands on the subscription: in Partner Center with the source partner, or in the Microsoft 365 admin center with the customer’s billing administrator.',

  'field.source': 'Bought today',
  'field.partnerCountry': 'Your country',
  'field.customerCountry': 'Customer’s country',
  'field.relationship': 'Reseller relationship',
  'field.delegatedAdmin': 'Admin rights',
  'field.subscriptionCount': 'Subscriptions to move',
  'field.tenantSubscriptionCount': 'Subscriptions in the tenant',
  'field.offer': 'New offer',
  'field.licenceCount': 'Number of licences',
  'field.termEnd': 'Term ends',
  'field.autoRenew': 'Auto-renew',
  'field.termStart': 'Bought or renewed',

  'choice.source.microsoft-direct': 'Directly from Microsoft',
  'choice.source.another-partner': 'From another CSP partner',
  'choice.source.volume-licensing': 'Volume licensing (EA, Open…)',
  'choice.source.another-tenant': 'In another tenant of the customer',
  'choice.relationship.accepted': 'Yes, accepted',
  'choice.relationship.invited': 'Invited, not accepted yet',
  'choice.relationship.none': 'No, not invited yet',
  'choice.delegatedAdmin.gdap': 'GDAP (Service support administrator)',
  'choice.delegatedAdmin.dap': 'DAP, the older kind',
  'choice.delegatedAdmin.none': 'Neither (or GDAP without that role)',
  'choice.offer.same': 'The same offer',
  'choice.offer.equivalent': 'An equivalent offer',
  'choice.offer.different': 'A different offer',
  'choice.offer.discontinued': 'Today’s offer is discontinued',
  'choice.licenceCount.unchanged': 'Yes, it stays the same',
  'choice.licenceCount.changed': 'No, it changes',
  'choice.autoRenew.on': 'On',
  'choice.autoRenew.off': 'Off',
  'choice.autoRenew.unknown': 'I don’t know',
  'value.unknown': 'Not known',
  'value.quoted': '“{words}”',

  'problem.missing': 'Missing: please give an answer.',
  'problem.not-a-choice': 'Not one of the answers: please pick one below.',
  'problem.not-a-country': 'Unknown country: please give its name or its two-letter code.',
  'problem.out-of-range': 'Out of range: please give a whole number from {min, number} to {max, number}.',
  'problem.out-of-range.total':
    'Out of range: please give at least as many as those to move ({min, number}) and at most {max, number}.',
  'problem.not-a-day': 'Not a date: please write it like 31 March 2027 or 2027-03-31.',
  'problem.after-term-end': 'Too late: the term cannot start after its last day, {termEnd}.',
  'problem.not-understood':
    'Sorry, I did not understand that. Please pick an answer below or write it differently.',
  'problem.not-understood.options':
    'Sorry, I did not understand that. Which one do you mean: {options}? You can also write another answer.',
  'problem.not-understood.choices':
    'Sorry, I still did not understand. These are the answers I know: {choices}.',
  'problem.not-understood.country':
    'Sorry, I still did not understand. Please write a country’s name or its two-letter code, for example “Norway” or “NO”.',
  'problem.not-understood.count':
    'Sorry, I still did not understand. Please write a whole number, for example 25.',
  'problem.not-understood.day':
    'Sorry, I still did not understand. Please write a date like 31 March 2027 or 2027-03-31, or “don’t know”.',
  'problem.ambiguous':
    '{count, plural, one {Do you mean {options}? If not, please write it differently.} other {Which one do you mean: {options}?}}',
  'problem.ambiguous.past-end':
    'That day has passed. {count, plural, one {Did it end on {first}?} other {Did it end on {first}, or does it end on {last}?}}',
  'problem.ambiguous.future-start': 'That day is still to come. Did the term start on {options}?',
  'problem.ambiguous.renewal':
    'A renewal starts on the day after the last one. Is the last day of the term {options}?',
  'problem.none-of-them': 'All right, none of these. Please pick or write another answer.',
  'problem.look-it-up': 'The plan needs this answer, so take your time. Here is where to find it:',
  'problem.not-a-whole-number': 'Not a whole number: please write digits, for example 25.',
  'problem.not-subscriptions':
    'That sounds like licences, users, products or customers. How many subscriptions does this one customer move? One subscription can hold many licences.',
  'problem.picture': 'Sorry, I cannot read pictures or files. Please write the answer or pick it below.',
  'problem.empty': 'That message was empty. Please write the answer or pick it below.',
  'problem.too-long':
    'That message is too long for me. Please keep it under {most, number} characters and {words, number} words.',

  'answered.summary': '{field}: {answer}',
  'left.text': 'Not answered here.',
  'closed.text': 'No longer open.',
  'closed.summary': '{title}: no longer open',
  'left.summary': '{field}: not answered here',

  'form.title': 'All questions',
  'form.intro':
    'Answer what applies and send it off. What is missing or wrong comes back marked; the rest stays.',
  'form.attention':
    '{count, plural, one {One answer needs attention: it is marked below.} other {# answers need attention: they are marked below.}}',
  'form.country.placeholder': 'For example Norway',
  'form.day.placeholder': '31 March 2027 or: don’t know',
  'form.day.unknown': "don't know",
  'form.choice.placeholder': 'Choose',
  'form.group.customer': 'You and the customer',
  'form.group.subscriptions': 'The subscriptions',
  'form.group.term': 'The term',
  'form.label.required': '{question} (required)',
  'form.label.tenantSubscriptionCount':
    'How many subscriptions does that tenant hold in all? (only if it holds others than those to move)',
  'form.label.licenceCount':
    'Does the number of licences stay the same? (only if the offer is the same or equivalent)',
  'form.label.autoRenew': 'Is auto-renew on? (only if you know when the term ends)',
  'form.label.termStart':
    'When was the current term bought or last renewed? (not for volume licences, nor if the term ends before {day})',
  'form.whose': 'For {name}. Mention me if you write an answer instead.',
  'form.answered': 'The form you sent',
  'form.summary': 'All questions on one card. You can also answer them in your own words.',
  'form.summary.attention':
    '{count, plural, one {One answer on the form needs attention.} other {# answers on the form need attention.}}',

  'resume.title': 'Welcome back',
  'resume.title.here': 'A move is under way',
  'resume.text': 'You were at question {position, number} of {total, number}: {title}',
  'resume.ask': 'Go on from there, or start over?',

  'change.title': 'Change an answer',
  'change.text': 'The other answers stay, and the plan is made again.',
  'change.label': 'Which answer?',
  'change.error': 'Please pick the answer to change.',

  'button.start': 'Start',
  'button.form': 'All questions on one form',
  'button.help': 'Help',
  'button.next': 'Next',
  'button.others': 'Next: the tenant holds others too',
  'button.unknown': 'I don’t know',
  'button.skip': 'Skip',
  'button.back': 'Back',
  'button.cancel': 'Cancel',
  'button.send': 'Make the plan',
  'button.resume': 'Go on',
  'button.start-over': 'Start over',
  'button.change': 'Change',
  'button.changeAnswer': 'Change an answer',
  'button.watch': 'Watch',
  'button.save': 'Save',
  'button.useTimeZone': 'Use {timeZone}',
  'button.forgetEverything': 'Yes, forget everything',
  'button.keepEverything': 'No',

  'plan.about':
    'Partner: {partnerCountry} · Customer: {customerCountry}. Made on {day}; all days are UTC days.',
  'plan.whose': 'For {name}',
  'plan.onlyWithout.partner-transfer': 'Only for what you do not transfer:',
  'plan.inAnyCase': 'In any case:',
  'plan.step': 'Step {number, number}: {title}',
  'plan.due': 'By {day} · {doer}',
  'plan.due.past': 'Was due by {day} · {doer}',
  'plan.alternatives': 'Other ways that fit',
  'plan.more': 'Show sources and answers',
  'plan.source': 'Source: {page}',
  'plan.edition': 'Rules of the edition of {day}',
  'plan.roles':
    'Steps in Partner Center are for an Account admin or a Sales agent. The page of January 2023 named the Billing agent too.',

  'page.move-to-csp': pages['move-to-csp'].title,
  'page.move-to-csp-newer': pages['move-to-csp-newer'].title,
  'page.transfer-self-help': pages['transfer-self-help'].title,
  'page.multi-channel-support': pages['multi-channel-support'].title,
  'page.create-subscription': pages['create-subscription'].title,
  'page.subscription-lifecycle': pages['subscription-lifecycle'].title,
  'page.obtain-permissions': pages['obtain-permissions'].title,
  'page.regional-authorization': pages['regional-authorization'].title,
  'page.tenant-limit': pages['tenant-limit'].title,
  'page.end-of-sale-offers': pages['end-of-sale-offers'].title,
  'page.gdap-faq': pages['gdap-faq'].title,
  'page.customer-agreement': pages['customer-agreement'].title,
  'page.extended-service-terms': pages['extended-service-terms'].title,
  'page.transfer-subscriptions': pages['transfer-subscriptions'].title,
  'page.cancel-subscription': pages['cancel-subscription'].title,
  'page.tenant-to-tenant': pages['tenant-to-tenant'].title,
  'page.subscription-expires': pages['subscription-expires'].title,
  'page.azure-plan': pages['azure-plan'].title,
  'page.work-with-partners': pages['work-with-partners'].title,
  'page.state': '{page} ({read})',
  'page.state.again': '{page} ({read}, the same in {again})',

  'summary.fact': '{name}: {value}',
  'summary.step': '{title} ({doing})',

  'verdict.ready': 'This move is possible',
  'verdict.ready.free-days': 'The term is over: the 30 free days are running',
  'verdict.ready.look-up': 'The term is over: find out first what became of it',
  'verdict.ready.too-late': 'The term is over, and data may be gone',
  'verdict.blocked': 'This move is not possible',
  'verdict.needs-information': 'Something must be checked first',

  'path.stop': 'Do not start the move',
  'path.tenant-migration': 'Migrate to the other tenant',
  'path.partner-transfer': 'Transfer the subscriptions from partner to partner',
  'path.partner-transfer.term-over': 'Transfer what has renewed; provision the rest anew at once',
  'path.channel-transfer': 'Transfer from volume licensing into CSP',
  'path.expire-then-rebuy': 'Let the old subscriptions expire, then buy again within 30 days',
  'path.rebuy-before-end': 'Buy again before the term ends',
  'path.too-late': 'Buy again at once: the term is over',
  'path.invite-and-provision.none': 'Get accepted as a reseller, then provision new subscriptions',
  'path.invite-and-provision.invited':
    'Provision new subscriptions once the customer has accepted you as a reseller',
  'path.invite-and-provision.accepted': 'Provision new subscriptions',

  'who.partner': 'You, the new partner',
  'who.source partner': 'The source partner',
  'who.customer': 'The customer',

  'where.partner-center': '{who}, in Partner Center',
  'where.microsoft-365-admin-center': '{who}, in the Microsoft 365 admin center',
  'where.microsoft-365-support': '{who}, with Microsoft 365 support',
  'where.outside': '{who}',

  'date.ahead': '{what}',
  'date.past': '{what} (past)',
  'date.auto-renew-latest': 'Last day to turn auto-renew off',
  'date.term-end': 'Last day of the term',
  'date.reprovision-deadline': 'Last day for the new subscription',
  'date.disabled-from': 'Old subscription disabled from',
  'date.deleted-after': 'Old subscription deleted after',

  'section.blocker': 'What stands in the way',
  'section.urgent': 'Do this first',
  'section.step': 'Steps',
  'section.date': 'Key dates (UTC days)',
  'section.impact': 'What users notice',
  'section.credit': 'Credit',
  'section.caution': 'Keep in mind',
  'section.next': 'Read next',
  'section.sources': 'Where this comes from',
  'section.answers': 'The answers it rests on',

  'impact.licenceReassignment': 'Reassignment',
  'impact.dataLossRisk': 'Data loss',
  'impact.disruption': 'Disruption',
  'impact.possible': 'Possible',
  'impact.no': 'No',

  'credit.eligible': 'Credit',
  'credit.eligible.maybe': 'Possible',
  'credit.eligible.no': 'None to expect',
  'credit.contact': 'Contact',
  'credit.contact.partner': 'Microsoft 365 billing support; you may ask for the customer',
  'credit.contact.customer': 'Microsoft 365 billing support; the customer has to ask',

  'advice.region-mismatch.title': 'Partner and customer are in different CSP regions',
  'advice.region-mismatch.text':
    'Your organisation ({partnerCountry}) is in the CSP region “{partnerRegion}”. The customer’s tenant ({customerCountry}) is in “{customerRegion}”. A partner can only take over customers of its own region. What may help: a partner organisation of your group in the customer’s region takes over, or the customer stays where it is.',
  'advice.region-unlisted.title': 'Ask Partner Center support about the country',
  'advice.region-unlisted.text.one':
    '{unlistedCountry} is not in the table of CSP regions, so I cannot say whether the move is possible. Check with Partner Center support before you promise the customer anything.',
  'advice.region-unlisted.text.two':
    'Neither {partnerCountry} nor {customerCountry} is in the table of CSP regions, so I cannot say whether the move is possible. Check with Partner Center support before you promise the customer anything.',

  'advice.request-relationship.title': 'Request a reseller relationship',
  'advice.request-relationship.title.invited': 'Check that the invitation has arrived',
  'advice.request-relationship.text.none':
    'In Partner Center → Customers → Request a reseller relationship, send the draft invitation to the customer and leave the link in it as it is. The customer’s Global admin accepts in the Microsoft 365 admin center. For multi-channel support you do the same.',
  'advice.request-relationship.text.invited':
    'The invitation must have reached the customer’s Global admin with its link. If it has not, send it again: Partner Center → Customers → Request a reseller relationship. For multi-channel support you do the same.',
  'advice.await-acceptance.title': 'Wait until the customer has accepted',
  'advice.await-acceptance.text':
    'The customer’s Global admin accepts your invitation in the Microsoft 365 admin center. Provision nothing before that.',
  'advice.mca.title': 'Have the Microsoft Customer Agreement accepted',
  'advice.mca.text':
    'The customer must have accepted the Microsoft Customer Agreement before anything is ordered. Since January 2026 a partner can no longer attest to it for the customer.',
  'advice.partner-transfer.title': 'Transfer the subscriptions between partners',
  'advice.partner-transfer.title.term-over': 'Transfer what has renewed',
  'advice.partner-transfer.text.term-running':
    'You start the transfer and both partners approve it. Billing moves to you in mid-term; licences and end date stay as they are. A request takes up to 25 items and lapses after 30 days. Indirect resellers go through their provider. Suspended or cancelled subscriptions cannot be transferred.',
  'advice.partner-transfer.text.term-over':
    'The term is over, and suspended or cancelled subscriptions cannot be transferred: have the source partner look up which ones have renewed and are active. For those you start the transfer and both partners approve it; billing moves to you, licences and the new end date stay as they are. A request takes up to 25 items and lapses after 30 days. Indirect resellers go through their provider.',
  'advice.channel-transfer.title': 'Schedule a channel transfer into CSP',
  'advice.channel-transfer.title.alternative': 'A channel transfer is possible too',
  'advice.channel-transfer.text.path':
    'In Partner Center, the services of a customer with an Enterprise Agreement (EA) can be scheduled into CSP. The reseller relationship comes first.',
  'advice.channel-transfer.text.alternative':
    'Instead of buying anew, the services of a customer with an Enterprise Agreement (EA) can be scheduled into CSP in Partner Center. The reseller relationship comes first.',
  'advice.find-equivalent.title': 'Find an equivalent offer first',
  'advice.find-equivalent.text':
    'Today’s offer is discontinued. Choose an equivalent one before you move anything, or data is lost.',
  'advice.over-150.title': 'Avoid holding too many subscriptions at once',
  'advice.over-150.title.free-grace': 'Let the old subscriptions expire first',
  'advice.over-150.title.free-grace-renewal-off': 'Let the old subscriptions expire first',
  'advice.over-150.title.free-grace-term-over': 'Buy again before the 30 days are over',
  'advice.over-150.text.free-grace':
    'With {subscriptions, number} subscriptions (more than {limit, number}), old and new ones together would exceed the tenant’s maximum. The way round: have auto-renew turned off, let the old ones expire after {termEnd}, and buy again by {deadline}; you or the customer may do that. Users keep files and services meanwhile.',
  'advice.over-150.text.free-grace-renewal-off':
    'With {subscriptions, number} subscriptions (more than {limit, number}), old and new ones together would exceed the tenant’s maximum. The way round: auto-renew is off, so let the old ones expire after {termEnd}, and buy again by {deadline}; you or the customer may do that. Users keep files and services meanwhile.',
  'advice.over-150.text.free-grace-term-over':
    'With {subscriptions, number} subscriptions (more than {limit, number}), old and new ones together would exceed the tenant’s maximum. The way round: let the old ones stay expired since {termEnd}, and buy again by {deadline}; you or the customer may do that. Users keep files and services meanwhile.',
  'advice.over-150.text.grace-over':
    'With {subscriptions, number} subscriptions (more than {limit, number}), old and new ones together would exceed the tenant’s maximum. The 30 days in which to buy again after the end on {termEnd} were over on {deadline}. What is left: buy in batches small enough for the tenant.',
  'advice.over-150.text.no-free-grace':
    'With {subscriptions, number} subscriptions (more than {limit, number}), old and new ones together would exceed the tenant’s maximum. The free 30 days to let the old ones expire and buy again are gone for this term. What is left: a transfer where one is possible, batches small enough for the tenant, or Extended Service Terms as a paid bridge.',
  'advice.over-150.text.no-free-grace-bought-direct':
    'With {subscriptions, number} subscriptions (more than {limit, number}), old and new ones together would exceed the tenant’s maximum. The free 30 days to let the old ones expire and buy again are gone for this term. What is left: batches small enough for the tenant, or Extended Service Terms as a paid bridge.',
  'advice.over-150.changed.no-free-grace':
    'What changed: the page of January 2023 lets the old ones expire and be bought again within 30 free days.',
  'advice.over-150.changed.no-free-grace-bought-direct':
    'What changed: the page of January 2023 lets the old ones expire and be bought again within 30 free days.',
  'advice.over-150.text.unknown-bought-direct':
    'With {subscriptions, number} subscriptions (more than {limit, number}), old and new ones together would exceed the tenant’s maximum. If 30 free days follow the term: have auto-renew turned off, let the old ones expire, and buy again within those days; you or the customer may do that. If not: batches small enough for the tenant, or Extended Service Terms as a paid bridge.',
  'advice.over-150.text.unknown':
    'With {subscriptions, number} subscriptions (more than {limit, number}), old and new ones together would exceed the tenant’s maximum. If 30 free days follow the term: have auto-renew turned off, let the old ones expire, and buy again within those days; you or the customer may do that. If not: a transfer where one is possible, batches small enough for the tenant, or Extended Service Terms as a paid bridge.',
  'advice.tenant-limit.title': 'Keep the tenant within {limit, number} subscriptions',
  'advice.tenant-limit.text.free-grace':
    'Old and new together would be {tenantTotal, number}; a tenant holds {limit, number} licence-based subscriptions at most (error 800066). The way round: have auto-renew turned off, let the old ones expire after {termEnd}, and buy again by {deadline}; you or the customer may do that. Users keep files and services meanwhile.',
  'advice.tenant-limit.text.free-grace-renewal-off':
    'Old and new together would be {tenantTotal, number}; a tenant holds {limit, number} licence-based subscriptions at most (error 800066). The way round: auto-renew is off, so let the old ones expire after {termEnd}, and buy again by {deadline}; you or the customer may do that. Users keep files and services meanwhile.',
  'advice.tenant-limit.text.free-grace-term-over':
    'Old and new together would be {tenantTotal, number}; a tenant holds {limit, number} licence-based subscriptions at most (error 800066). The way round: let the old ones stay expired since {termEnd}, and buy again by {deadline}; you or the customer may do that. Users keep files and services meanwhile.',
  'advice.tenant-limit.text.grace-over':
    'Old and new together would be {tenantTotal, number}; a tenant holds {limit, number} licence-based subscriptions at most (error 800066). The 30 days in which to buy again after the end on {termEnd} were over on {deadline}. What is left: buy in batches small enough for the tenant.',
  'advice.tenant-limit.text.no-free-grace':
    'Old and new together would be {tenantTotal, number}; a tenant holds {limit, number} licence-based subscriptions at most (error 800066). The free 30 days to let the old ones expire and buy again are gone for this term. What is left: a transfer where one is possible, batches small enough for the tenant, or Extended Service Terms as a paid bridge.',
  'advice.tenant-limit.text.no-free-grace-bought-direct':
    'Old and new together would be {tenantTotal, number}; a tenant holds {limit, number} licence-based subscriptions at most (error 800066). The free 30 days to let the old ones expire and buy again are gone for this term. What is left: batches small enough for the tenant, or Extended Service Terms as a paid bridge.',
  'advice.tenant-limit.changed.no-free-grace':
    'What changed: the page of January 2023 lets the old ones expire and be bought again within 30 free days.',
  'advice.tenant-limit.changed.no-free-grace-bought-direct':
    'What changed: the page of January 2023 lets the old ones expire and be bought again within 30 free days.',
  'advice.tenant-limit.text.unknown-bought-direct':
    'Old and new together would be {tenantTotal, number}; a tenant holds {limit, number} licence-based subscriptions at most (error 800066). If 30 free days follow the term: have auto-renew turned off, let the old ones expire, and buy again within those days; you or the customer may do that. If not: batches small enough for the tenant, or Extended Service Terms as a paid bridge.',
  'advice.tenant-limit.text.unknown':
    'Old and new together would be {tenantTotal, number}; a tenant holds {limit, number} licence-based subscriptions at most (error 800066). If 30 free days follow the term: have auto-renew turned off, let the old ones expire, and buy again within those days; you or the customer may do that. If not: a transfer where one is possible, batches small enough for the tenant, or Extended Service Terms as a paid bridge.',
  'advice.tenant-limit.text.as-over-150':
    'Old and new together would be {tenantTotal, number}; a tenant holds {limit, number} licence-based subscriptions at most (error 800066). The step before tells the way round; it serves for this limit too.',
  'advice.auto-renew-off.title': 'Turn auto-renew off',
  'advice.auto-renew-off.title.source-partner-late': 'Try to turn auto-renew off at once',
  'advice.auto-renew-off.title.customer-late': 'Try to turn recurring billing off at once',
  'advice.auto-renew-off.text.source-partner':
    'The source partner opens Partner Center → Customers → the customer → Subscriptions → the subscription → Status. It has to be done at least one UTC day before the end date: the term ends on {termEnd}, so {autoRenewLatest} is the last safe day.',
  'advice.auto-renew-off.text.customer':
    'The customer’s billing administrator turns recurring billing off in the Microsoft 365 admin center. It has to be done at least one UTC day before the end date: the term ends on {termEnd}, so {autoRenewLatest} is the last safe day.',
  'advice.auto-renew-off.text.source-partner-late':
    'The last safe day was {autoRenewLatest}; the term ends today, {termEnd}. The source partner tries it in Partner Center → Customers → the customer → Subscriptions → the subscription → Status. Look up tomorrow whether the subscription has renewed all the same.',
  'advice.auto-renew-off.text.customer-late':
    'The last safe day was {autoRenewLatest}; the term ends today, {termEnd}. The customer’s billing administrator tries it in the Microsoft 365 admin center. Look up tomorrow whether the subscription has renewed all the same.',
  'advice.extended-service-terms.title': 'Choose what happens when the term ends',
  'advice.extended-service-terms.text.source-partner':
    'No free days follow this term. Have the source partner choose the end-of-term setting on purpose, and have the new subscription live before the term ends on {termEnd}. The choices: it renews; it ends at once and users lose access; or it goes on month by month under Extended Service Terms at a higher price (+3 %, or +23 % where no monthly plan exists). Auto-renew off without an explicit cancel means Extended Service Terms.',
  'advice.extended-service-terms.changed.source-partner':
    'What changed: the page of January 2023 promises 30 free days after the end; a CSP term bought or renewed from {boughtFrom} that ends from {endsFrom} has none.',
  'advice.extended-service-terms.text.customer':
    'No free days follow this term. Have the customer choose the end-of-term setting on purpose, and have the new subscription live before the term ends on {termEnd}. The choices: it renews; it ends at once and users lose access; or it goes on month by month under Extended Service Terms at a higher price (+3 %, or +23 % where no monthly plan exists). Auto-renew off without an explicit cancel means Extended Service Terms.',
  'advice.extended-service-terms.changed.customer':
    'What changed: the page of January 2023 promises 30 free days after the end; a term bought or renewed directly from Microsoft from {boughtFrom} has none (message centre {message}).',
  'advice.licence-count-changed.title': 'Decide who gets a licence',
  'advice.licence-count-changed.text':
    'Fewer licences than users: decide before the move who keeps one. More: assign the new ones. Microsoft’s page promises an undisturbed move only where the number stays the same; for this case it promises nothing.',
  'advice.provision.title': 'Provision the new subscriptions',
  'advice.provision.text.free-grace':
    'Order the subscriptions and licences the customer wants. Once they are live, by {deadline} at the latest, the customer carries on without interruption.',
  'advice.provision.text.before-end':
    'Order the subscriptions and licences the customer wants and have them live before the term ends on {termEnd}: no free days follow. Then the customer carries on without interruption.',
  'advice.provision.text.before-end-to-be-safe':
    'Order the subscriptions and licences the customer wants. Plan to have them live before the term ends on {termEnd}: until you know when it was bought or last renewed, free days after it are not certain. Then the customer carries on without interruption.',
  'advice.provision.text.term-over':
    'Order the subscriptions and licences the customer wants without delay. The term is over, so users may be without service until the new ones are live.',
  'advice.provision.text.plain':
    'Order the subscriptions and licences the customer wants. The customer then carries on with them without interruption.',
  'advice.reassign-licences.title': 'Update the licence assignment',
  'advice.reassign-licences.text':
    'The customer moves to a different offer, so each user needs a licence of the new one.',
  'advice.tenant-data.title': 'Migrate the data to the new tenant',
  'advice.tenant-data.text':
    'Between tenants, customers migrate their data themselves; moving the subscriptions does not do it. Microsoft’s guide to tenant-to-tenant migrations shows how.',

  'advice.grace-over.title': 'Act at once: the 30 days are over',
  'advice.grace-over.text':
    'The new subscription had to be live by {deadline}, so data may be gone already. The old one counts as disabled from {disabledFrom} and deleted after {deletedAfter}. Ask today what can be saved: Partner Center support, and whoever sold it (the source partner, or Microsoft 365 support where it was bought from Microsoft).',
  'advice.term-ended.title': 'The term is over',
  'advice.term-ended.text.expired':
    'It ended on {termEnd}, {daysSinceEnd, plural, one {# day} other {# days}} ago. Unless it has renewed, the old subscription is in the state Expired until {deadline}: users still have files and services.',
  'advice.term-ended.text.disabled':
    'It ended on {termEnd}, {daysSinceEnd, plural, one {# day} other {# days}} ago. Unless it has renewed, the old subscription has been in the state Disabled since {disabledFrom} and is deleted after {deletedAfter}.',
  'advice.term-ended.text.deleted':
    'It ended on {termEnd}, {daysSinceEnd, plural, one {# day} other {# days}} ago. Unless it has renewed, the old subscription has been deleted: day 120 was {deletedAfter}.',
  'advice.term-ended.text.expired-unless-renewed':
    'It ended on {termEnd}, {daysSinceEnd, plural, one {# day} other {# days}} ago, with auto-renew on, so it has probably renewed: have that looked up first. If it has not, the old subscription is in the state Expired until {deadline}: users still have files and services.',
  'advice.term-ended.text.disabled-unless-renewed':
    'It ended on {termEnd}, {daysSinceEnd, plural, one {# day} other {# days}} ago, with auto-renew on, so it has probably renewed: have that looked up first. If it has not, the old subscription has been in the state Disabled since {disabledFrom} and is deleted after {deletedAfter}.',
  'advice.term-ended.text.deleted-unless-renewed':
    'It ended on {termEnd}, {daysSinceEnd, plural, one {# day} other {# days}} ago, with auto-renew on, so it has probably renewed: have that looked up first. If it has not, the old subscription has been deleted: day 120 was {deletedAfter}.',
  'advice.term-ended.text.look-up':
    'It ended on {termEnd}, {daysSinceEnd, plural, one {# day} other {# days}} ago. Look up in Partner Center, or have it looked up where the subscription is managed, whether it has renewed, has ended, or is in Extended Service Terms.',

  'advice.reprovision-deadline.title': 'Have the new subscription live by {deadline}',
  'advice.reprovision-deadline.text':
    'Data is lost if no new subscription is live within 30 days of the term’s end. The old one is disabled from {disabledFrom} (day 31) and deleted after {deletedAfter} (day 120).',
  'advice.expired-state.title': 'Expired means 30 days of access',
  'advice.expired-state.text':
    'On the end date, {termEnd}, the state becomes Expired for 30 days: users keep files and services until {deadline}. Partner Center’s Subscriptions page does not list Expired ones; “Export all subscriptions” and the API do.',
  'advice.utc-end-day.title': 'End dates are whole UTC days',
  'advice.utc-end-day.text': 'The term lasts through {termEnd}. A renewal starts at 00:00 UTC on {renewsOn}.',

  'advice.no-impact.title': 'The same offer, the same number of licences',
  'advice.no-impact.title.tenant-move': 'The same licences, but the data does not move along',
  'advice.no-impact.title.term-over': 'The same licences, but the term is over',
  'advice.no-impact.text.plain':
    'No licences to reassign, no data loss and no disruption, as long as the new subscription is live in time.',
  'advice.no-impact.text.tenant-move':
    'With the same or an equivalent offer and as many licences, Microsoft’s page promises no reassignment, no data loss and no disruption. It means subscriptions within one tenant: in another tenant, users have their data only once the customer has migrated it.',
  'advice.no-impact.text.term-over':
    'With the same or an equivalent offer and as many licences there is nothing to reassign. Microsoft’s page also promises no data loss and no disruption, but for subscriptions that still run: now that the term is over, neither can be ruled out.',

  'advice.credit-maybe.title': 'Ask about a credit',
  'advice.credit-maybe.text':
    'The customer bought directly from Microsoft and may be owed a credit. Microsoft 365 billing support handles it.',
  'advice.credit-contact-partner.title': 'You may contact Microsoft 365 support',
  'advice.credit-contact-partner.text':
    'With your admin rights you may contact Microsoft 365 support on the customer’s behalf.',
  'advice.credit-contact-customer.title': 'The customer contacts Microsoft 365 support',
  'advice.credit-contact-customer.text':
    'With neither DAP nor GDAP (in the role Service support administrator) you cannot do it for the customer. Have the customer ask how much credit there is, and how it is given.',
  'advice.gdap-role.title': 'Ask for GDAP if you want to do it yourself',
  'advice.gdap-role.text':
    'With GDAP and the Service support administrator role you could contact support for the customer. A GDAP request lapses after 90 days.',
  'advice.cancel-guide.title': 'How to cancel a direct subscription',
  'advice.cancel-guide.text':
    'Microsoft’s guide shows how to cancel a subscription bought directly. Mind the date: a cancelled subscription is not refunded.',
  'advice.no-credit.title': 'No credit from Microsoft',
  'advice.no-credit.text.another-partner':
    'This kind of credit is for subscriptions bought directly from Microsoft; these were bought from another partner.',
  'advice.no-credit.text.volume-licensing':
    'This kind of credit is for subscriptions bought directly from Microsoft; these belong to a volume licensing agreement.',
  'advice.no-credit.text.another-tenant':
    'This kind of credit is for subscriptions bought directly from Microsoft; these move from another tenant.',

  'advice.end-rules-unknown.title': 'Find out what happens at the end of the term',
  'advice.end-rules-unknown.text.end-unknown':
    'Look up two dates on the subscription, in Partner Center or in the Microsoft 365 admin center: when the term ends, and when it was bought or last renewed. If it ends before {endsFrom}, or was bought or renewed before {boughtFrom}, users keep access for 30 free days after the end, and the new subscription must be live within them. Otherwise no free days follow: the new subscription must be live before the term ends.',
  'advice.end-rules-unknown.text.end-unknown-later':
    'Look up two dates on the subscription, in Partner Center or in the Microsoft 365 admin center: when the term ends, and when it was bought or last renewed. If it was bought or last renewed before {boughtFrom}, users keep access for 30 free days after the end, and the new subscription must be live within them; the same holds for a term that ended before {endsFrom} already. Otherwise no free days follow: the new subscription must be live before the term ends.',
  'advice.end-rules-unknown.text.start-unknown':
    'Until you know, plan for {termEnd}. Look up when the term was bought or last renewed: it stands on the subscription, in Partner Center or in the Microsoft 365 admin center. Before {boughtFrom}: users keep access for 30 free days, and the limit for the new subscription is {deadline}. From {boughtFrom} on: no free days follow, the limit is {termEnd}, and the end-of-term setting (renew, end, or Extended Service Terms at a higher price) is to be chosen on purpose.',
  'advice.end-rules-unknown.text.term-over':
    'Until you know, have the new subscription live as soon as you can. Look up when the term was bought or last renewed: it stands on the subscription, in Partner Center or in the Microsoft 365 admin center. Before {boughtFrom}: 30 free days follow the term, and {deadline} is the last day for the new subscription. From {boughtFrom} on: no free days follow, and the old subscription has renewed, has ended, or goes on under Extended Service Terms at a higher price.',
  'advice.volume-lifecycle.title': 'Volume licences end by their own rules',
  'advice.volume-lifecycle.text':
    'Service can stop at once when a volume licence ends. Ask the customer’s licensing contact which end of term applies.',
  'advice.end-of-sale.title': 'Do not let a discontinued offer lapse by accident',
  'advice.end-of-sale.text':
    'An offer that is no longer sold renews only while auto-renew stays on; letting it expire loses it, so turn auto-renew off only once an equivalent offer is ready. Use a transfer (from another partner) or a channel transfer (from an Enterprise Agreement) where one is possible.',
  'advice.dap-retired.title': 'Move from DAP to GDAP',
  'advice.dap-retired.text':
    'DAP is no longer granted and has been removed step by step since October 2023. Check that yours still works, and move to GDAP.',
  'advice.no-refund.title': 'Do not cancel early',
  'advice.no-refund.title.term-over': 'Do not cancel what has renewed',
  'advice.no-refund.text.term-running':
    'A cancelled subscription is not refunded. Let the old ones run to near their end date.',
  'advice.no-refund.text.term-over':
    'If the old subscription has renewed, cancelling it brings no refund: let it run to near its new end date.',
  'advice.seven-day-window.title': 'The one exception: 7 days',
  'advice.seven-day-window.text':
    'Only within 7 days of purchase or renewal can a subscription be cancelled with a prorated refund.',

  'advice.azure-plan.title': 'The Azure plan',
  'advice.azure-plan.text': 'How to begin with pay-as-you-go rates.',
  'advice.work-with-partners.title': 'Working with other partners',
  'advice.work-with-partners.text': 'How several partners serve one customer.',

  'notice.cancelled': 'Cancelled. Say “start” whenever you want to plan a move.',
  'notice.cancelled.mention': 'Cancelled. Mention me and say “start” whenever you want to plan a move.',
  'notice.planStays':
    'All right, nothing is changed: your plan and its buttons stay as they are. Say “start” for another customer.',
  'notice.planStays.mention':
    'All right, nothing is changed: your plan and its buttons stay as they are. Mention me and say “start” for another customer.',
  'notice.nothingToCancel': 'There is nothing to cancel. Say “start” to plan a move.',
  'notice.nothingToCancel.mention': 'There is nothing to cancel. Mention me and say “start” to plan a move.',
  'notice.nothingOpen':
    'Sorry, I did not understand that. I plan the move of a customer’s licence-based subscriptions into CSP: say “start” to begin, or “help”.',
  'notice.nothingOpen.mention':
    'Sorry, I did not understand that. I plan the move of a customer’s licence-based subscriptions into CSP; to begin, mention me and say “start”, or “help”.',
  'notice.alreadyAnswered': 'That card is no longer current. Here is where you are now.',
  'notice.alreadyAnswered.idle': 'That card is no longer current. Say “start” to plan a move.',
  'notice.alreadyAnswered.idle.mention':
    'That card is no longer current. Mention me and say “start” to plan a move.',
  'notice.notYours': 'That button belongs to somebody else’s conversation. Say “start” to have your own.',
  'notice.notYours.mention':
    'That button belongs to somebody else’s conversation. Mention me and say “start” to have your own.',
  'notice.notYours.open':
    'That button belongs to somebody else’s conversation. Yours goes on with the card that names you.',
  'notice.picture': 'Sorry, I cannot read pictures or files. Say “start” to plan a move, or “help”.',
  'notice.picture.mention':
    'Sorry, I cannot read pictures or files. Mention me and say “start” to plan a move, or “help”.',
  'notice.empty': 'That message was empty. Say “start” to plan a move, or “help”.',
  'notice.empty.mention': 'That message was empty. Mention me and say “start” to plan a move, or “help”.',
  'notice.tooLong':
    'That message is too long for me: please keep it under {most, number} characters and {words, number} words. Say “help” to see what I can do.',
  'notice.tooLong.mention':
    'That message is too long for me: please keep it under {most, number} characters and {words, number} words. Mention me and say “help” to see what I can do.',
  'notice.unknownButton': 'I do not know that button. Say “help” to see what I can do.',
  'notice.unknownButton.mention':
    'I do not know that button. Mention me and say “help” to see what I can do.',
  'notice.startedOver': 'Started over. The earlier answers are forgotten.',
  'notice.atFirstQuestion': 'This is the first question: there is nothing before it.',
  'notice.nothingToChange': 'There is no answer to change yet. Say “start” to plan a move.',
  'notice.nothingToChange.mention':
    'There is no answer to change yet. Mention me and say “start” to plan a move.',
  'notice.failed':
    'Sorry, something went wrong on my side. Your earlier answers are safe: please try again in a moment. If it happens again, tell your administrator this reference: {reference}',
  'notice.slow': 'This takes longer than usual. I am still at it: my answer comes here as soon as I have it.',
  'notice.unseen':
    'My last message may not have reached you, so I did not take that for an answer. Here it is again.',
  'notice.slowDown':
    'Slow down, please: {most} messages in {seconds} seconds are as many as I read, and I did not read this one. Wait {seconds} seconds, then go on where you were.',
  'notice.otherTenant':
    'Sorry, I work for another organisation, so I cannot help you here. I keep nothing of what you write. Your Teams administrator can tell you more.',
  'notice.tenantLeft':
    'I no longer serve your organisation: I send no reminders, and take nothing new. What you told me earlier is still stored. Say “forget me”, and I delete it.',
  'notice.tenantLeft.mention':
    'I no longer serve your organisation: I send no reminders, and take nothing new. What you told me earlier is still stored. Mention me and say “forget me”, and I delete it.',
  'notice.thanks': 'You are welcome. Say “start” for another move, or “change” to change an answer.',
  'notice.thanks.mention':
    'You are welcome. Mention me and say “start” for another move, or “change” to change an answer.',
  'notice.thanks.open': 'You are welcome. My question above still waits for you.',
  'notice.thanks.idle': 'You are welcome. Say “start” to plan a move.',
  'notice.thanks.idle.mention': 'You are welcome. Mention me and say “start” to plan a move.',
  'notice.afterPlan':
    'Sorry, I did not understand that. You can change an answer of your plan, or say “start” for another customer.',
  'notice.afterPlan.mention':
    'Sorry, I did not understand that. You can change an answer of your plan on its card, or mention me and say “start” for another customer.',
  'notice.noPlanYet': 'There is no plan yet. Say “start” to make one.',
  'notice.noPlanYet.mention': 'There is no plan yet. Mention me and say “start” to make one.',
  'notice.noAnswers': 'I can’t answer questions yet; nothing was changed.',
  'notice.noAnswers.idle':
    'I can’t answer questions yet; nothing was changed. I plan the move of a customer’s licence-based subscriptions into CSP: say “start” to begin, or “help”.',
  'notice.noAnswers.idle.mention':
    'I can’t answer questions yet; nothing was changed. I plan the move of a customer’s licence-based subscriptions into CSP; to begin, mention me and say “start”, or “help”.',
  'notice.notAnswered': 'I can’t answer questions yet, and took nothing from {parts}.',
  'notice.unused': 'I did not use {parts}. If that matters for the plan, please write it differently.',
  'notice.unused.mention':
    'I did not use {parts}. If that matters for the plan, please write it differently, with a mention of me.',
  'notice.unused.many':
    'There are {count, number} parts of your message that I did not use: {parts}, and so on. If they matter for the plan, please write them differently.',
  'notice.unused.many.mention':
    'There are {count, number} parts of your message that I did not use: {parts}, and so on. If they matter for the plan, please write them differently, with a mention of me.',
  'notice.remembered':
    'Your own country is {country}, as last time. Say “change my country” if that is wrong.',
  'notice.remembered.mention':
    'Your own country is {country}, as last time. Mention me and say “change my country” if that is wrong.',

  'settings.title': 'Settings',
  'settings.intro':
    'In which language I write to you, and when, before a term ends. This holds for all your reminders. If your city is not in the list, write it to me: time zone Recife',
  'settings.summary':
    'Your settings: language, time zone, hour, days before the end, working days. You can also write “time zone Europe/Stockholm” or “remind me at 8”.',
  'settings.reported': 'Your Teams says {timeZone}.',
  'settings.attention':
    '{count, plural, one {Nothing is saved yet: one setting needs attention, marked below.} other {Nothing is saved yet: # settings need attention, marked below.}}',
  'settings.language': 'Language',
  'settings.language.teams': 'As in Teams ({language})',
  'settings.timeZone': 'Time zone',
  'settings.timeZone.placeholder': 'Type to find a city',
  'settings.hour': 'Hour of your day',
  'settings.cadence': 'Days before the end, for example 60, 30, 14, 7, 1',
  'settings.workingDays': 'Working days',
  'settings.problem.language': 'Unknown language: please pick one.',
  'settings.problem.timeZone': 'Unknown time zone: please pick one, for example Stockholm.',
  'settings.problem.hour': 'Not an hour: please give a full hour from 0 to 23.',
  'settings.problem.cadence':
    'Not a list of days: please write up to 10 whole numbers from 1 to 365, such as 60, 30, 14, 7, 1.',
  'settings.problem.workingDays': 'No day: please pick at least one.',
  'settings.saved':
    'Saved. I write to you at {hour} ({timeZone}) on {workingDays}, and these many days before a term ends: {cadence}.',
  'settings.next': 'Your next reminder is about {subject}, on {instant} ({timeZone}).',
  'settings.noReminder': 'No reminder is set at the moment.',
  'settings.unknownTimeZone':
    'I do not know that time zone. Write its name or its city, for example “time zone Europe/Stockholm” or “time zone Stockholm”.',
  'settings.severalTimeZones': 'More than one time zone fits: {timeZones}. Please write the one you mean.',
  'settings.unknownHour':
    'I can only write at a full hour from 0 to 23, for example “remind me at 8” or “remind me at 17”.',

  'language.title': 'Language',
  'language.now': 'I speak {language} with you, in reminders too. You can change that here.',
  'language.other': 'Sorry, I do not speak that language. I speak {languages}.',
  'language.changed': 'All right: from now on I speak {language} with you, in reminders too.',
  'language.asInTeams': 'All right: from now on I speak the language of your Teams client, {language} today.',

  'forget.title': 'Forget everything about you?',
  'forget.text': 'I would delete all that I store about you, in every chat and channel:',
  'forget.warning': 'It cannot be undone, and no reminder comes any more.',
  'forget.answered.yes': 'Yes. Everything was deleted.',
  'forget.answered.no': 'No. Nothing was deleted.',
  'forget.done': 'Done. This was deleted: {stored}. I know nothing about you any more.',
  'forget.kept': 'Nothing was deleted.',
  'stored.watches': '{count, plural, =0 {no watches} one {one watch} other {# watches}}',
  'stored.reminders': '{count, plural, =0 {no reminders} one {one reminder} other {# reminders}}',
  'stored.conversations':
    '{count, plural, =0 {no conversations} one {one conversation with its answers} other {# conversations with their answers}}',
  'stored.settings': 'your settings',
  'stored.settings.none': 'no settings',

  'my-data.title': 'Your data',
  'my-data.intro': 'This is all that I store about you, as JSON. Say “forget me” to delete it.',
  'my-data.part': 'Part {part, number}, the last',
  'my-data.part.more': 'Part {part, number}; there is more',
  'my-data.next': 'Next part',
  'my-data.elsewhere':
    'Others can read along here. Please write “my data” to me in our personal chat, and I send you all of it.',

  'clock.moved':
    'My clock now shows {instant} ({timeZone}), and what is due by then comes at once. Say “time now” to set it back.',
  'clock.back': 'My clock shows the real time again.',
  'clock.unknown':
    'I did not understand that time. Write for example “time 2027-03-24” or “time 2027-03-24 09:00”, or “time now”.',

  'todo.turn-auto-renew-off.title': 'Have auto-renew turned off by {by}',
  'todo.turn-auto-renew-off.text.partner':
    'With auto-renew on, a new term begins. The source partner turns it off in Partner Center. The last safe day is {by}.',
  'todo.turn-auto-renew-off.text.microsoft':
    'With auto-renew on, a new term begins. The customer’s billing administrator turns it off in the Microsoft 365 admin center. The last safe day is {by}.',
  'todo.choose-end-of-term.title': 'Have the end of the term chosen by {by}',
  'todo.choose-end-of-term.text':
    'No free days follow this term: it renews, ends at once, or goes on month by month under Extended Service Terms at a higher price. Have the end-of-term setting chosen on purpose, and have the new subscription live by {by}.',
  'todo.finish-transfer.title': 'Have the transfer approved by {by}',
  'todo.finish-transfer.text':
    'The transfer between partners needs the approval of both, and a request lapses after 30 days. See in Partner Center where it stands; it has to be through by {by}.',
  'todo.prepare-new-subscription.title': 'Have the new subscription ready: live by {by}',
  'todo.prepare-new-subscription.text':
    'Auto-renew is off, so the old subscription expires when the term ends. Users keep files and services for 30 days after it; the new subscription has to be live by {by}.',
  'todo.buy-again.title': 'Buy again by {by}',
  'todo.buy-again.text':
    'The term is over and the 30 free days are running. The new subscription has to be live by {by}, or data is lost.',
  'todo.ask-licensing-contact.title': 'Ask the licensing contact before {by}',
  'todo.ask-licensing-contact.text':
    'Volume licences have an end of term of their own, and service can stop at once. Ask the customer’s licensing contact what happens on {by}, and have the new subscription ready before.',
  'todo.find-out.title': 'Find out what happens at the end of the term, {by}',
  'todo.find-out.text':
    'Look the subscription up in Partner Center or the Microsoft 365 admin center: it may renew, end at once, or leave 30 free days. Know it by {by}, and have the new subscription ready in time.',

  'reminder.digest.title': '{count, plural, one {One reminder} other {# reminders}}',
  'reminder.term': 'Term',
  'reminder.daysLeft.ahead': '{days, plural, =0 {It ends today} one {# day left} other {# days left}}',
  'reminder.daysLeft.past': '{days, plural, one {It ended yesterday} other {It ended # days ago}}',
  'reminder.termEnd': 'Term ends',
  'reminder.day': '{day} (UTC day)',
  'reminder.maker': 'Set by',
  'reminder.item': 'Term ends {termEnd} (UTC day)',
  'reminder.item.maker': 'Term ends {termEnd} (UTC day) · set by {maker}',
  'reminder.item.summary': '{subject}: {todo}',
  'reminder.more': '{count, plural, one {and one more} other {and # more}}',
  'reminder.missed': 'Over meanwhile',
  'reminder.missed.item': '{subject} · the term ended on {termEnd} (UTC day)',
  'reminder.missed.more': '{count, plural, one {and one more} other {and # more}}',
  'reminder.snooze': 'Snooze',
  'reminder.snooze.day': 'For 1 day',
  'reminder.snooze.week': 'For 1 week',
  'reminder.snooze.until': 'Remind me again on',
  'reminder.snooze.date': 'Until that day',
  'reminder.snooze.error': 'Please pick a day.',
  'reminder.end': 'Change end date',
  'reminder.end.label': 'Last day of the term (UTC day)',
  'reminder.end.error': 'Please give the last day of the term.',
  'reminder.end.save': 'Save the date',
  'reminder.done': 'Done',
  'reminder.plan': 'Show the plan',
  'reminder.stop': 'Stop reminders',
  'reminder.which': 'Which one?',
  'reminder.which.error': 'Please pick one.',

  'settled.title': 'Reminder: {subject}',
  'settled.done': 'Done. No more reminders come.',
  'settled.done.by': 'Done, says {who}. No more reminders come.',
  'settled.moved': 'Marked as moved. No more reminders come.',
  'settled.stopped': 'Stopped. No more reminders come.',
  'settled.snoozed': 'Snoozed: I remind you again on {when}.',
  'settled.end': 'The term now ends on {day} (UTC day).',
  'settled.cadence': 'The days of the reminders are changed.',

  'watch.name.title': 'What shall I call this customer?',
  'watch.name.hint':
    'The term ends on {day} (UTC day). The name stands on each reminder, for example “Contoso E3”.',
  'watch.name.hint.plain': 'The name stands on each reminder, for example “Contoso E3”.',
  'watch.name.label': 'Customer’s name',
  'watch.name.error': 'Please give a name of up to {most, number} characters.',
  'watch.name.empty': 'I need a name for the reminders: please write one, up to {most, number} characters.',
  'watch.name.too-long':
    'That name has {length, number} characters; I can keep {most, number}. Please shorten it.',
  'watch.end.title': 'When does the term of {subject} end?',
  'watch.end.hint': 'The last day of the term, as a UTC day. My reminders come before it.',
  'watch.end.label': 'Last day of the term',
  'watch.end.past': '{day} has passed already. Please give a day that is still to come.',
  'watch.end.ambiguous':
    '{count, plural, one {Did I understand the day right? If not, please write it differently.} other {More than one day fits. Which one do you mean?}}',
  'watch.end.not-a-day': 'I cannot make out a day in that. Please write it like 31 March 2027 or 2027-03-31.',
  'watch.end.look-it-up':
    'Without that day I cannot remind you. It stands on the subscription: in Partner Center with the source partner, or in the Microsoft 365 admin center with the customer’s billing administrator.',
  'watch.added.title': 'I will remind you about {subject}',
  'watch.title': 'Reminders about {subject}',
  'watch.days.title': 'Reminders come on',
  'watch.zone': 'in your time zone, {zone}, at {time}',
  'watch.zone.client': 'I took the time zone from your Teams client. Is it right?',
  'watch.zone.nobody': 'I do not know your time zone and took {zone}. Is it right? Settings change it.',
  'watch.daysBefore':
    'As you asked, I remind you of this one {days, plural, one {# day} other {# days}} before its end and not on your usual days.',
  'watch.none.title': 'No reminder comes any more',
  'watch.none.text': 'Too little is left of the term for a reminder in time. This is to be done now:',
  'watch.none.over':
    'The term ended on {day} (UTC day), so there is nothing left to remind you of. Look up at once what became of the subscription, in Partner Center or in the Microsoft 365 admin center: it may have renewed or ended, or be in Extended Service Terms.',
  'watch.not-added': 'I set no reminder about {subject}',
  'watch.list': 'All reminders',
  'watch.settings': 'Settings',
  'watch.zone.confirm': 'My time zone is right',
  'watch.cadence.change': 'Change the days',
  'watch.cadence.label': 'Days before the end, for example 60, 30, 7',
  'watch.cadence.missing': 'Please give the days as whole numbers, for example 60, 30, 7.',
  'watch.cadence.error':
    'Please give up to {entries, number} whole numbers from {nearest, number} to {farthest, number}, for example 60, 30, 7.',
  'watch.cadence.save': 'Save the days',
  'watch.moved': 'Mark as moved',
  'watch.end.changed': 'The new end date is saved.',
  'watch.cadence.changed': 'The new days are saved.',
  'watch.elsewhere': 'Its reminders come to the chat or channel where it was made.',

  'list.title': 'Your reminders',
  'list.page': 'Page {page, number} of {pages, number}',
  'list.item': 'Term ends {termEnd} (UTC day) · next reminder {next}',
  'list.item.none': 'Term ends {termEnd} (UTC day) · no reminder left',
  'list.item.summary': '{subject}: {dates}',
  'list.zone': 'Reminder dates are in your time zone, {zone}.',
  'list.hidden':
    '{count, plural, one {One more is set elsewhere: ask me in our personal chat.} other {# more are set elsewhere: ask me in our personal chat.}}',
  'list.which': 'Which one do you want to open?',
  'list.open': 'Open',
  'list.earlier': 'Earlier',
  'list.later': 'Later',

  'notice.nothingWatched':
    'You watch nothing at the moment. Make a plan and press Watch, or write for example: remind me about Contoso E3 on 31 March 2027',
  'notice.nothingWatchedHere':
    'You watch nothing here; what you watch elsewhere is listed in our personal chat.',
  'notice.noPlanToWatch':
    'There is no plan with a known end of term to watch. Write for example: remind me about Contoso E3 on 31 March 2027',
  'watch.full':
    'You watch {most, number} customers already, and I keep no more for one person. Nothing was changed. Say “reminders”, open those that you no longer need, and press Stop reminders or Mark as moved.',
  'watch.full.mention':
    'You watch {most, number} customers already, and I keep no more for one person. Nothing was changed. Mention me and say “reminders”, open those that you no longer need, and press Stop reminders or Mark as moved.',
  'watch.full.again': 'Then write again: remind me about {subject} on {day}',
  'watch.full.again.mention': 'Then mention me and write again: remind me about {subject} on {day}',
  'notice.watchedAlready': 'You watch that already; nothing was added.',
  'notice.watchLeft': 'All right, I set no reminder.',
  'notice.watchUnknown': 'I do not know that reminder here. Say “reminders” to see yours.',
  'notice.notYourWatch': 'Only {maker} can change that reminder, because {maker} set it.',
  'notice.notYourWatch.unnamed': 'Only the person who set that reminder can change it.',
  'notice.pickWatch': 'Please pick one of them first.',
  'notice.watchOver': 'Nothing to do: these reminders have ended already.',
  'notice.noPlanKept': 'No plan goes with that reminder. Say “start” to make one.',
  'notice.snooze.tooLate': 'That is too late: {todo}. Please pick an earlier day.',
  'notice.snooze.past': 'That moment has passed. Please pick a later day.',
  'notice.snooze.none': 'I cannot make out a day in that. Please pick one on the card.',
  'notice.snooze.over': 'There is nothing left to snooze: the term ended on {day} (UTC day).',
  'reply.which': 'Several of these reminders are still open. Which one do you mean?',
  'reply.nothing':
    'No reminder of the last week is still open here. Say “reminders” to see everything that you watch.',
  'reply.nothing.mention':
    'No reminder of the last week is still open here. Mention me and say “reminders” to see everything that you watch.',
  'reply.snooze.none':
    'I cannot make out a day in that. Say for example “snooze a week” or “snooze until Friday”.',
  'reply.snooze.none.mention':
    'I cannot make out a day in that. Mention me and say for example “snooze a week” or “snooze until Friday”.',
  'reply.help':
    'Sorry, I did not understand that. About the reminder above, press one of its buttons or say “done”, “moved”, “snooze a week” or “stop reminders”; “help” shows what else I can do.',
  'reply.noAnswers':
    'I can’t answer questions yet; nothing was changed. About the reminder above, press one of its buttons or say “done”, “moved”, “snooze a week” or “stop reminders”; “help” shows what else I can do.',
  'reply.help.mention':
    'Sorry, I did not understand that. About the reminder above, press one of its buttons, or mention me and say “done”, “moved”, “snooze a week” or “stop reminders”; “help” shows what else I can do.',
  'reply.noAnswers.mention':
    'I can’t answer questions yet; nothing was changed. About the reminder above, press one of its buttons, or mention me and say “done”, “moved”, “snooze a week” or “stop reminders”; “help” shows what else I can do.',
  'notice.end.none': 'I cannot make out a day in that. Please pick the last day of the term on the card.',
  'notice.end.past': '{day} has passed already, so no reminder would come. Nothing was changed.',

  'region.africa': 'Africa',
  'region.asia-pacific': 'Asia and Pacific',
  'region.australia': 'Australia',
  'region.brazil': 'Brazil',
  'region.canada': 'Canada',
  'region.china': 'China',
  'region.europe': 'Europe',
  'region.india': 'India',
  'region.japan': 'Japan',
  'region.korea': 'Korea',
  'region.latam-caribbean': 'Latin America and the Caribbean',
  'region.mea-cee': 'Middle East, Central Europe and Eastern Europe',
  'region.new-zealand': 'New Zealand',
  'region.taiwan': 'Taiwan',
  'region.united-states': 'United States',
} as const satisfies Readonly<Record<NeededKey, string>> & Readonly<Record<string, string>>;

export type Key = keyof typeof en;

/** What each language has to say. */
export type Catalogue = Readonly<Record<Key, string>>;
