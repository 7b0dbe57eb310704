import { pages } from '../../guidance/pages.ts';
import { limits } from './says-limits.ts';
import type { NeededKey } from '../needed-keys.ts';

const dataKept =
  'What changed: the page of January 2023 says that data is lost after the 30 days; by Microsoft’s page of February 2025 administrators keep it until day 120.';
const live =
  'The new subscription must be live within 30 days of the term’s end, or data may be lost. Users are out from {disabledFrom} (day 31, disabled); administrators keep the data until {deletedAfter} (day 120, then deleted).';
const liveUnlessRenewed =
  'Unless it has renewed, the new subscription must be live within 30 days of the term’s end, or data may be lost. Users are out from {disabledFrom} (day 31, disabled); administrators keep the data until {deletedAfter} (day 120, then deleted).';

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
  'help.command.undo': 'undo',
  'help.command.undo.text': 'Take back what was changed last, again and again',
  'help.command.cancel': 'cancel',
  'help.command.cancel.text': 'Stop without a plan',
  'help.command.start-over': 'start over',
  'help.command.start-over.text': 'Forget the answers and begin again',
  'help.command.watch': 'remind me',
  'help.command.watch.text': 'Set reminders for the plan you see',
  'help.command.remind-me': 'remind me about …',
  'help.command.remind-me.text': 'Set reminders in one go: “remind me about Contoso E3 on 31 March 2027”',
  'help.command.own-words': 'remind me to …',
  'help.command.own-words.text':
    'Get one message, on the day you choose, in your own words: “remind me on 1 March to call Anna”',
  'help.command.reminders': 'reminders',
  'help.command.reminders.text': 'All your reminders, the next one first',
  'help.command.settings': 'settings',
  'help.command.settings.text': 'Language, your reminders, and how you buy from Microsoft',
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
    'Say “start” to plan a move, “form” for all questions at once, “back”, “change”, “undo”, “cancel”, “start over”, “remind me about Contoso E3 on 31 March 2027”, “reminders”, “settings”, “language” or “help”. In a channel or group chat, mention me in each message.',

  'question.progress': 'Question {position, number} of {total, number}',
  'question.whose': 'For {name}. Mention me if you write the answer.',
  'question.options.other': 'Something else',
  'question.summary': 'Question {position, number} of {total, number}: {title}',
  'question.country.placeholder': 'Type to find a country',
  'question.input.error': 'Please give an answer first.',

  'question.source.title': 'Who does the customer buy the subscriptions from now?',
  'question.source.hint':
    '“Directly from Microsoft” means bought in the Microsoft 365 admin center and billed by Microsoft, monthly or yearly.',
  'question.source.lookUp':
    'Look at who sends the customer the bill: Microsoft, a CSP partner, or a volume licensing reseller.',

  'question.billingAccount.title': 'Which billing account does the customer have?',
  'question.billingAccount.hint':
    'Microsoft 365 admin center → Billing → Billing accounts shows its type. It decides about refunds and about the end of the term.',
  'question.billingAccount.lookUp':
    'Ask the customer’s billing administrator to open Microsoft 365 admin center → Billing → Billing accounts. If nobody can look, pick “I don’t know”.',

  'question.volumeProgramme.title': 'Which volume licensing programme is it?',
  'question.volumeProgramme.hint':
    'Subscriptions of an Enterprise Agreement can be moved into CSP in Partner Center. Those of other programmes are bought again.',
  'question.volumeProgramme.lookUp':
    'The programme is named on the agreement. Ask the customer or their licensing contact.',

  'question.partnerModel.title': 'How does your company buy from Microsoft?',
  'question.partnerModel.hint': 'It decides who orders: you or your provider. I remember it for next time.',
  'question.partnerModel.lookUp': 'Ask the Account admin of your Partner Center account.',

  'question.sameProvider.title': 'Do you and the old partner buy from the same provider?',
  'question.sameProvider.hint':
    'Nothing is transferred between resellers of one indirect provider: the provider changes the partner of record.',
  'question.sameProvider.lookUp': 'Ask your provider whether it already serves this customer.',

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

  'question.tenantSubscriptionCount.title':
    'How many subscriptions does the customer’s tenant have in total?',
  'question.tenantSubscriptionCount.hint':
    'Count all licence-based subscriptions, those to be moved included. A tenant holds 300 at most, old and new ones together. Skip this if it holds no others.',
  'question.tenantSubscriptionCount.lookUp':
    'Ask the customer’s billing administrator, who sees them in the Microsoft 365 admin center, or skip this question.',

  'question.businessSeats.title': 'How many Business licences does the customer have?',
  'question.businessSeats.hint':
    'Count Business Basic, Standard, Premium and Apps for business in the tenant. Above 150, old and new ones together go over its limit of 300.',
  'question.businessSeats.lookUp':
    'The Microsoft 365 admin center lists them under Billing. If nobody can look, press “I don’t know”.',

  'question.offer.title': 'Will the customer keep the same offer?',
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
    'The last day of the term (UTC). If the subscriptions end on different days, give the earliest.',
  'question.termEnd.lookUp':
    'You’ll find it on the subscription: in Partner Center with the source partner, or in the Microsoft 365 admin center with the customer’s billing administrator.',

  'question.state.title': 'What state are the subscriptions in now?',
  'question.state.hint':
    'The term is over. If the page says Expired, or Disabled after an end without renewal, that counts as active.',
  'question.state.lookUp':
    'Look at the subscription: in Partner Center with the source partner, or under Billing → Your products in the Microsoft 365 admin center. If nobody can look, press “I don’t know”.',

  'question.autoRenew.title': 'What is set for the end of the term?',
  'question.autoRenew.hint':
    'With auto-renew on, a new term starts by itself. The Microsoft 365 admin center calls it recurring billing.',
  'question.autoRenew.lookUp':
    'You’ll find it on the subscription: in Partner Center with the source partner, or under recurring billing in the Microsoft 365 admin center.',

  'question.termStart.title': 'When was the subscription bought or last renewed?',
  'question.termStart.hint':
    'This date decides what is still free after the end, and whether the purchase can still be cancelled.',
  'question.termStart.lookUp':
    'You’ll find it on the subscription: in Partner Center with the source partner, or in the Microsoft 365 admin center with the customer’s billing administrator.',

  'question.termLength.title': 'How long is the term?',
  'question.termLength.hint': 'The time from one renewal to the next.',
  'question.termLength.lookUp': 'You’ll find it on the subscription, beside its end date.',

  'field.source': 'Current seller',
  'field.billingAccount': 'Billing account',
  'field.volumeProgramme': 'Licensing programme',
  'field.partnerModel': 'Partner model',
  'field.sameProvider': 'Same provider',
  'field.partnerCountry': 'Your country',
  'field.customerCountry': 'Customer’s country',
  'field.relationship': 'Reseller relationship',
  'field.delegatedAdmin': 'Admin rights',
  'field.subscriptionCount': 'Subscriptions to move',
  'field.tenantSubscriptionCount': 'Subscriptions in the tenant',
  'field.businessSeats': 'Business licences',
  'field.offer': 'New offer',
  'field.licenceCount': 'Number of licences',
  'field.termEnd': 'Term ends',
  'field.state': 'State',
  'field.autoRenew': 'At the end of the term',
  'field.termStart': 'Bought or renewed',
  'field.termLength': 'Length of the term',

  'choice.source.microsoft-direct': 'Directly from Microsoft',
  'choice.source.another-partner': 'From another CSP partner',
  'choice.source.volume-licensing': 'Volume licensing (EA, Open…)',
  'choice.source.another-tenant': 'In another tenant of the customer',
  'choice.billingAccount.mca': 'Customer Agreement (MCA)',
  'choice.billingAccount.mosa': 'Online Services Agreement (MOSA)',
  'choice.billingAccount.unknown': 'I don’t know',
  'choice.volumeProgramme.enterprise': 'Enterprise Agreement (EA)',
  'choice.volumeProgramme.other': 'Another one (Open, MPSA, EES…)',
  'choice.volumeProgramme.unknown': 'I don’t know',
  'choice.partnerModel.direct-bill': 'Direct-bill partner',
  'choice.partnerModel.indirect-provider': 'Indirect provider (distributor)',
  'choice.partnerModel.indirect-reseller': 'Indirect reseller',
  'choice.partnerModel.unknown': 'I don’t know',
  'choice.sameProvider.yes': 'Yes, from the same one',
  'choice.sameProvider.no': 'No, from different ones',
  'choice.sameProvider.unknown': 'I don’t know',
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
  'choice.state.active': 'Active (also Expired, Disabled)',
  'choice.state.extended': 'In Extended Service Terms',
  'choice.state.cancelled': 'Cancelled',
  'choice.state.suspended': 'Suspended',
  'choice.state.trial': 'Trial',
  'choice.autoRenew.on': 'It renews (auto-renew on)',
  'choice.autoRenew.off': 'Auto-renew is off',
  'choice.autoRenew.cancel': 'It ends (cancel at term end)',
  'choice.autoRenew.extended': 'It goes on month by month',
  'choice.autoRenew.unknown': 'I don’t know',
  'choice.termLength.monthly': 'One month',
  'choice.termLength.annual': 'One year',
  'choice.termLength.three-year': 'Three years',
  'value.unknown': 'Not known',
  'value.seats.none': 'None',
  'value.seats.up-to-150': 'Up to 150',
  'value.seats.more-than-150': 'More than 150',
  'value.quoted': '“{words}”',

  'problem.missing': 'Please answer this one.',
  'problem.not-a-choice': 'Please pick one of the answers below.',
  'problem.not-a-country': 'I don’t know that country. Give its name or its two-letter code.',
  'problem.out-of-range': 'Please enter a whole number from {min, number} to {max, number}.',
  'problem.out-of-range.total':
    'Please enter at least as many as you’re moving ({min, number}) and at most {max, number}.',
  'problem.not-a-day': 'I couldn’t read that as a date. Write it like 31 March 2027 or 2027-03-31.',
  'problem.after-term-end': 'The term can’t start after its last day, {termEnd}.',
  'problem.in-the-future':
    'The term can’t have started after today, {today}. Give the last day on which it was bought or renewed.',
  'problem.extended-with-mosa':
    'An Online Services Agreement (MOSA) has no Extended Service Terms. Pick another state, or change the billing account.',
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
  'problem.look-it-up': 'I need this for the plan, but there’s no rush. Here is where to find it:',
  'problem.not-a-whole-number': 'Not a whole number: please write digits, for example 25.',
  'problem.not-subscriptions':
    'That sounds like licences, users, products or customers. How many subscriptions does this one customer move? One subscription can hold many licences.',
  'problem.picture': 'Sorry, I cannot read pictures or files. Please write the answer or pick it below.',
  'problem.empty': 'That message was empty. Please write the answer or pick it below.',
  'problem.too-long':
    'That message is too long for me. Please keep it under {most, number} characters and {words, number} words.',

  'answered.summary': '{field}: {answer}',
  'left.text': 'Asked again below.',
  'closed.text': 'No longer open.',
  'closed.summary': '{title}: no longer open',
  'left.summary': '{field}: asked again below',

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
  'form.label.billingAccount':
    'Which billing account does the customer have? (only if bought directly from Microsoft)',
  'form.label.volumeProgramme': 'Which volume licensing programme is it? (only for volume licences)',
  'form.label.sameProvider':
    'Do you and the old partner buy from the same provider? (only for indirect resellers, and customers of another partner)',
  'form.label.businessSeats':
    'How many Business licences does the customer have? (only if bought directly from Microsoft; empty if you don’t know)',
  'form.label.termEnd':
    'When does the current term end? (required, unless the state below says that it is over)',
  'form.label.state':
    'What state are the subscriptions in now? (only if the term is over; empty if you don’t know)',
  'form.label.tenantSubscriptionCount':
    'How many subscriptions does the customer’s tenant have in total? (only if there are others than those to move)',
  'form.label.licenceCount':
    'Does the number of licences stay the same? (only if the offer is the same or equivalent)',
  'form.label.autoRenew':
    'What is set for the end of the term? (only if you know when it ends; not for volume licences)',
  'form.label.termStart':
    'When was the subscription bought or last renewed? (only if the term ends on {day} or later, or the account is an MCA; not for volume licences)',
  'form.whose': 'For {name}. Mention me if you write an answer instead.',
  'form.answered': 'The form you sent',
  'form.summary': 'All questions on one card. You can also answer them in your own words.',
  'form.summary.attention':
    '{count, plural, one {One answer on the form needs attention.} other {# answers on the form need attention.}}',

  'resume.title': 'Welcome back',
  'resume.title.here': 'A move is under way',
  'resume.text': 'You were on question {position, number} of {total, number}: {title}',
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
  'button.undo': 'Undo',
  'button.change': 'Change',
  'button.changeAnswer': 'Change an answer',
  'button.watch': 'Remind me',
  'button.save': 'Save',
  'button.useTimeZone': 'Use {timeZone}',
  'button.forgetEverything': 'Yes, forget everything',
  'button.keepEverything': 'No',

  'plan.about': 'Partner: {partnerCountry} · Customer: {customerCountry}. Made on {day}. Dates are in UTC.',
  'plan.whose': 'For {name}',
  'plan.rulesAge':
    'The rules were last checked on {day}, more than {days, number} days ago. Check the page before you act.',
  'plan.onlyWithout.partner-transfer': 'For subscriptions you don’t transfer:',
  'plan.onlyWithout.partner-of-record': 'For subscriptions your provider doesn’t hand over:',
  'plan.onlyWithout.channel-transfer': 'For services outside the channel transfer:',
  'plan.inAnyCase': 'Either way:',
  'plan.step': 'Step {number, number}: {title}',
  'plan.due': 'By {day} · {doer}',
  'plan.due.past': 'Was due by {day} · {doer}',
  'plan.role': 'Role: {role}',
  'plan.alternatives': 'Other options',
  'plan.more': 'Show sources and answers',
  'plan.source': 'Source: {page}',
  'plan.edition': 'Rules as of {day}',
  'plan.roles':
    'The page of January 2023 named other roles for Partner Center: Account admin, Sales agent and Billing agent.',

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
  'page.renew-subscription': pages['renew-subscription'].title,
  'page.reactivate-subscription': pages['reactivate-subscription'].title,
  'page.manage-partners': pages['manage-partners'].title,
  'page.billing-accounts': pages['billing-accounts'].title,
  'page.end-of-sale-products': pages['end-of-sale-products'].title,
  'page.cancellation-policy': pages['cancellation-policy'].title,
  'page.reseller-requirements': pages['reseller-requirements'].title,
  'page.direct-bill-requirements': pages['direct-bill-requirements'].title,
  'page.extended-terms-message': pages['extended-terms-message'].title,
  'page.business-plans-faq': pages['business-plans-faq'].title,
  'page.pricing-updates': pages['pricing-updates'].title,
  'page.provider-guide': pages['provider-guide'].title,
  'page.state': '{page} ({read})',
  'page.state.again': '{page} ({read}, the same in {again})',
  'page.state.undated': '{page} ({read}, undated copy)',
  'page.state.as-read': '{page} ({read}, as read in {asRead})',

  'summary.row': '{name}: {value}',
  'summary.step': '{title} ({doing})',

  'verdict.ready': 'This move is possible',
  'verdict.ready.free-days': 'The term is over: the 30 free days are running',
  'verdict.ready.look-up': 'The term is over: find out first what became of it',
  'verdict.ready.too-late': 'The term is over, and data may be gone',
  'verdict.ready.stopped': 'The old subscription is not running: act now',
  'verdict.ready.extended': 'This move is possible, and waiting costs extra',
  'verdict.ready.trial': 'This move is possible: order before the trial ends',
  'verdict.ready.trial-over': 'The trial is over: find out first whether it became paid',
  'verdict.blocked': 'This move is not possible',
  'verdict.needs-information': 'Something must be checked first',

  'path.stop': 'Do not start the move',
  'path.tenant-migration': 'Migrate to the other tenant',
  'path.partner-of-record': 'Have your provider change the partner of record',
  'path.order-anew.extended': 'Order new subscriptions, then cancel the old ones the same day',
  'path.order-anew.stopped': 'Order new subscriptions now',
  'path.order-anew.trial': 'Order new subscriptions before the trial ends',
  'path.order-anew.trial-over': 'Order new subscriptions if the trial did not become paid',
  'path.partner-transfer': 'Transfer the subscriptions from partner to partner',
  'path.partner-transfer.term-over': 'Transfer what has renewed; provision the rest anew at once',
  'path.channel-transfer': 'Transfer from volume licensing into CSP',
  'path.expire-then-rebuy': 'Let the old subscriptions expire, then buy again within 30 days',
  'path.rebuy-before-end': 'Buy again before the term ends',
  'path.invite-and-provision.none': 'Get accepted as a reseller, then provision new subscriptions',
  'path.invite-and-provision.invited':
    'Provision new subscriptions once the customer has accepted you as a reseller',
  'path.invite-and-provision.accepted': 'Provision new subscriptions',

  'who.partner': 'You, the new partner',
  'who.source partner': 'The source partner',
  'who.customer': 'The customer',
  'who.provider': 'Your provider',

  'where.partner-center': '{who}, in Partner Center',
  'where.microsoft-365-admin-center': '{who}, in the Microsoft 365 admin center',
  'where.microsoft-365-support': '{who}, through Microsoft 365 support',
  'where.outside': '{who}',

  'role.inviting': 'Admin agent or Sales agent',
  'role.accepting': 'Global administrator, or at least Billing administrator',
  'role.ordering': 'Admin agent, Billing admin, Helpdesk agent or Sales agent',
  'role.transfer': 'Admin agent',
  'role.recurring-billing-mca': 'Owner or contributor of the billing account or billing profile',
  'role.recurring-billing-mosa': 'Billing administrator',
  'role.recurring-billing-unknown':
    'Billing administrator (MOSA), or owner or contributor of the billing account or billing profile (MCA)',

  'date.ahead': '{what}',
  'date.past': '{what} (past)',
  'date.cancel-until': 'Last day to cancel with a refund',
  'date.auto-renew-latest': 'Last day to turn auto-renew off',
  'date.term-end': 'Last day of the term',
  'date.reprovision-deadline': 'Last day for the new subscription',
  'date.disabled-from': 'Old subscription is disabled',
  'date.deleted-after': 'Old subscription is deleted after this day',

  'section.blocker': 'What stands in the way',
  'section.urgent': 'Do this first',
  'section.step': 'Steps',
  'section.date': 'Key dates',
  'section.impact': 'What users notice',
  'section.credit': 'Credit',
  'section.caution': 'Keep in mind',
  'section.next': 'Read next',
  'section.sources': 'Where this comes from',
  'section.answers': 'Your answers',

  'impact.licenceReassignment': 'Reassignment',
  'impact.dataLossRisk': 'Data loss',
  'impact.disruption': 'Disruption',
  'impact.possible': 'Possible',
  'impact.no': 'No',

  'credit.eligible': 'Credit',
  'credit.eligible.maybe': 'Possible',
  'credit.eligible.no': 'None expected',
  'credit.contact': 'Contact',
  'credit.contact.partner': 'Microsoft 365 billing support; you may ask for the customer',
  'credit.contact.customer': 'Microsoft 365 billing support; the customer has to ask',

  'advice.region-mismatch.title': 'Partner and customer are in different CSP regions',
  'advice.region-mismatch.text':
    'Your organisation ({partnerCountry}) is in the CSP region “{partnerRegion}”. The customer’s tenant ({customerCountry}) is in “{customerRegion}”. A partner can only take over customers of its own region. What may help: a partner organisation of your group in the customer’s region takes over, with a tenant and an authorisation of its own there, or the customer stays where it is.',
  'advice.region-unlisted.title': 'Ask Partner Center support about the country',
  'advice.region-unlisted.text.one':
    '{unlistedCountry} is not in the table of CSP regions of August 2023, so I cannot say whether the move is possible. Check with Partner Center support before you promise the customer anything.',
  'advice.region-unlisted.text.two':
    'Neither {partnerCountry} nor {customerCountry} is in the table of CSP regions of August 2023, so I cannot say whether the move is possible. Check with Partner Center support before you promise the customer anything.',

  'advice.request-relationship.title': 'Request a reseller relationship',
  'advice.request-relationship.title.invited': 'Check that the invitation has arrived',
  'advice.request-relationship.text.none':
    'In Partner Center → Customers → Request a reseller relationship, send the draft invitation to the customer and leave its link as it is. The customer’s Global administrator, or at least a Billing administrator, accepts it in the Microsoft 365 admin center, and the Microsoft Customer Agreement with it. Do the same if the customer keeps another channel too.',
  'advice.request-relationship.text.invited':
    'Check that the customer’s Global or Billing administrator got the invitation and that its link is intact. If not, send it again: Partner Center → Customers → Request a reseller relationship. Do the same if the customer keeps another channel too.',
  'advice.await-acceptance.title': 'Wait until the customer has accepted',
  'advice.await-acceptance.text':
    'The customer accepts your invitation in the Microsoft 365 admin center, and the Microsoft Customer Agreement with it. Provision nothing before that.',
  'advice.mca.title': 'Have the Microsoft Customer Agreement accepted',
  'advice.mca.text':
    'The customer must have accepted the Microsoft Customer Agreement before anything is ordered. Since January 2026 a partner can no longer tick it for the customer, and an acceptance from before April 2023 does not count.',
  'advice.partner-authorized.title': 'Check that you are authorised',
  'advice.partner-authorized.text.direct-bill':
    'Orders, changes and transfers are checked against your authorisation; while it is suspended or lapsed, nothing can be ordered. Direct-bill partners need sales of USD 1 million and more (as read in 2026).',
  'advice.partner-authorized.text.indirect-provider':
    'Orders, changes and transfers are checked against the authorisation, yours and the reseller’s; if it is suspended or has lapsed, nothing can be ordered. A reseller needs an active partner ID, multifactor authentication, a security contact, and sales of USD 1,000 in 12 months (as read in 2026).',
  'advice.partner-authorized.text.indirect-reseller':
    'Orders, changes and transfers are checked against your authorisation; while it is suspended or lapsed, nothing can be ordered. You need an active partner ID, multifactor authentication, a security contact, and sales of USD 1,000 in 12 months (as read in 2026).',
  'advice.partner-authorized.text.unknown':
    'Orders, changes and transfers are checked against your authorisation; while it is suspended or lapsed, nothing can be ordered. Indirect resellers need an active partner ID, multifactor authentication, a security contact, and sales of USD 1,000 in 12 months; direct-bill partners USD 1 million and more (as read in 2026).',
  'advice.use-provider.title': 'Your provider places the orders',
  'advice.use-provider.text':
    'Your provider orders and transfers for you, and confirms what has to be confirmed. You have no buttons for it in Partner Center, so talk to it early.',
  'advice.partner-transfer.title': 'Transfer the subscriptions between partners',
  'advice.partner-transfer.title.term-over': 'Transfer what has renewed',
  'advice.partner-transfer.title.term-over-provider': 'Transfer what has renewed',
  'advice.partner-transfer.text.term-running':
    'You start the transfer and both partners approve it: {requests, plural, one {# request} other {# requests}} of up to 25 items; each lapses after 30 days. Billing moves to you mid-term; seats, price, term and end date stay as they are. The old partner is credited by the day, and you take on the rest. Suspended or cancelled subscriptions cannot be transferred; what is transferred must not be ordered anew as well.',
  'advice.partner-transfer.text.term-running-provider':
    'Your provider starts the transfer and both sides approve it: {requests, plural, one {# request} other {# requests}} of up to 25 items; each lapses after 30 days. Billing moves to your provider mid-term; seats, price, term and end date stay as they are. The old partner is credited by the day, and the new side takes on the rest. Suspended or cancelled subscriptions cannot be transferred; what is transferred must not be ordered anew as well.',
  'advice.partner-transfer.text.term-over':
    'The term is over, so have the source partner look up which subscriptions have renewed and are active; suspended or cancelled ones cannot be transferred. For the active ones you start the transfer and both partners approve it: at most {requests, plural, one {# request} other {# requests}} of up to 25 items; each lapses after 30 days. Billing moves to you; seats, price, term and the new end date stay as they are. The old partner is credited by the day, and you take on the rest.',
  'advice.partner-transfer.text.term-over-provider':
    'The term is over, so have the source partner look up which subscriptions have renewed and are active; suspended or cancelled ones cannot be transferred. For the active ones your provider starts the transfer and both sides approve it: at most {requests, plural, one {# request} other {# requests}} of up to 25 items; each lapses after 30 days. Billing moves to your provider; seats, price, term and the new end date stay as they are. The old partner is credited by the day, and the new side takes on the rest.',
  'advice.transfer-refused.title': 'Plan B if the transfer is refused',
  'advice.transfer-refused.text.term-running':
    'No partner has to approve a transfer, and Microsoft does not mediate. If it fails, buy beside the old subscriptions and let those end; until then both are paid.',
  'advice.transfer-refused.text.term-over':
    'No partner has to approve a transfer, and Microsoft does not mediate. If it fails, buy anew and let what has renewed run to its new end; until then both are paid.',
  'advice.same-provider.title': 'Have the partner of record changed',
  'advice.same-provider.text':
    'There is no transfer between resellers of one provider: the provider changes the partner of record. Ask your provider how. What it hands over must not be ordered anew as well.',
  'advice.channel-transfer.title': 'Schedule a channel transfer into CSP',
  'advice.channel-transfer.title.alternative': 'A channel transfer is possible too',
  'advice.channel-transfer.title.unknown': 'A channel transfer may be possible',
  'advice.channel-transfer.text.path':
    'In Partner Center, the direct-bill partner or the provider can schedule the services of a customer with an Enterprise Agreement (EA) into CSP. You need the reseller relationship first.',
  'advice.channel-transfer.text.alternative':
    'Instead of buying anew, the direct-bill partner or the provider can schedule the services of a customer with an Enterprise Agreement (EA) into CSP, in Partner Center. You need the reseller relationship first.',
  'advice.channel-transfer.text.unknown':
    'Find out the volume programme. If it is an Enterprise Agreement (EA), the direct-bill partner or the provider can schedule the services into CSP in Partner Center. You need the reseller relationship first.',
  'advice.find-equivalent.title': 'Find an equivalent offer first',
  'advice.find-equivalent.text.usual':
    'Today’s offer is discontinued. Choose an equivalent one before you move anything, or data is lost.',
  'advice.find-equivalent.text.taken-over':
    'Today’s offer is discontinued. Choose an equivalent one first for what is not taken over, or its data is lost.',
  ...limits,
  'advice.auto-renew-off.title': 'Turn auto-renew off',
  'advice.auto-renew-off.title.customer': 'Turn recurring billing off',
  'advice.auto-renew-off.title.source-partner-late': 'Try to turn auto-renew off at once',
  'advice.auto-renew-off.title.customer-late': 'Try to turn recurring billing off at once',
  'advice.auto-renew-off.title.source-partner-end-of-sale': 'Turn auto-renew off last',
  'advice.auto-renew-off.title.customer-end-of-sale': 'Turn recurring billing off last',
  'advice.auto-renew-off.title.source-partner-end-of-sale-late': 'Decide about auto-renew today',
  'advice.auto-renew-off.title.customer-end-of-sale-late': 'Decide about recurring billing today',
  'advice.auto-renew-off.text.source-partner':
    'The source partner opens Partner Center → Customers → the customer → Subscriptions → the subscription → Status. It has to be done at least one day before the end on {termEnd}: {autoRenewLatest} is the last safe day.',
  'advice.auto-renew-off.text.customer':
    'The customer turns it off in the Microsoft 365 admin center. It has to be done at least one day before the end on {termEnd}: {autoRenewLatest} is the last safe day.',
  'advice.auto-renew-off.text.source-partner-late':
    'The source partner tries it in Partner Center → Customers → the customer → Subscriptions → the subscription → Status. It may be too late: the last safe day was {autoRenewLatest}, and the term ends today, {termEnd}. Check tomorrow whether it renewed anyway.',
  'advice.auto-renew-off.text.customer-late':
    'The customer tries it in the Microsoft 365 admin center. It may be too late: the last safe day was {autoRenewLatest}, and the term ends today, {termEnd}. Check tomorrow whether it renewed anyway.',
  'advice.auto-renew-off.text.source-partner-end-of-sale':
    'First have an equivalent offer ready, since this one is lost once it expires. Then the source partner opens Partner Center → Customers → the customer → Subscriptions → the subscription → Status. It has to be done at least one day before the end on {termEnd}: {autoRenewLatest} is the last safe day.',
  'advice.auto-renew-off.text.customer-end-of-sale':
    'First have an equivalent offer ready, since this one is lost once it expires. Then the customer turns recurring billing off in the Microsoft 365 admin center. It has to be done at least one day before the end on {termEnd}: {autoRenewLatest} is the last safe day.',
  'advice.auto-renew-off.text.source-partner-end-of-sale-late':
    'Only if an equivalent offer is ready, the source partner tries to turn it off in Partner Center → Customers → the customer → Subscriptions → the subscription → Status: this offer is lost once it expires. The last safe day was {autoRenewLatest}, and the term ends today, {termEnd}. Check tomorrow whether it renewed anyway.',
  'advice.auto-renew-off.text.customer-end-of-sale-late':
    'Only if an equivalent offer is ready, the customer tries to turn it off in the Microsoft 365 admin center: this offer is lost once it expires. The last safe day was {autoRenewLatest}, and the term ends today, {termEnd}. Check tomorrow whether it renewed anyway.',
  'advice.extended-service-terms.title': 'Choose what happens when the term ends',
  'advice.extended-service-terms.text.source-partner':
    'Have the new subscription live before the term ends on {termEnd}: no free days follow. Until then the source partner chooses the end-of-term setting:\n\n• it renews\n\n• it ends at once: users lose access, data is kept 90 days, and it cannot be brought back\n\n• it goes on month by month under Extended Service Terms, at the monthly price plus 3%: about 24% above an annual plan (a 23% fee where no monthly plan exists)\n\nAuto-renew off without an explicit cancel means Extended Service Terms.',
  'advice.extended-service-terms.changed.source-partner':
    'What changed: the page of January 2023 promises 30 free days after the end; a CSP term bought or renewed from {boughtFrom} that ends from {endsFrom} has none.',
  'advice.extended-service-terms.text.customer':
    'Have the new subscription live before the term ends on {termEnd}: no free days follow. Until then the customer chooses the end-of-term setting:\n\n• it renews\n\n• it ends at once: users lose access, data is kept 90 days, and it cannot be brought back\n\n• it goes on month by month under Extended Service Terms, at the monthly price plus 3%: about 24% above an annual plan (a 23% fee where no monthly plan exists)\n\nMicrosoft’s pages differ on what happens without a choice, so make one.',
  'advice.extended-service-terms.changed.customer':
    'What changed: the page of January 2023 promises 30 free days after the end; a term bought or renewed directly from Microsoft from {boughtFrom} has none (message centre {message}).',
  'advice.extended-service-exit.title': 'End Extended Service Terms',
  'advice.extended-service-exit.text.source-partner':
    'It goes on, and costs more, until somebody ends it. Buy new (or transfer where possible), check that users can work, and have the source partner cancel the old one the same day. That can be any day, and the rest is prorated. The number of licences cannot be changed before.',
  'advice.extended-service-exit.text.customer':
    'It goes on, and costs more, until somebody ends it. Buy new, check that users can work, and have the customer cancel the old one the same day. That can be any day, and the rest is prorated. The number of licences cannot be changed before.',
  'advice.licence-count-changed.title': 'Decide who gets a licence',
  'advice.licence-count-changed.text.usual':
    'Fewer licences than users: decide before the move who keeps one. More: assign the new ones. Microsoft’s page promises a move without disruption only where the number stays the same; for this case it promises nothing.',
  'advice.licence-count-changed.text.taken-over':
    'What is taken over keeps its number of licences, so change it after the move. Fewer licences than users: decide who keeps one. More: assign the new ones. Microsoft’s page promises nothing for this case.',
  'advice.provision.title': 'Provision the new subscriptions',
  'advice.provision.text.free-grace':
    'Order the subscriptions and licences the customer wants. If they are live by {deadline}, the customer carries on without interruption.',
  'advice.provision.text.free-grace-unless-renewed':
    'Unless the old subscription has renewed, order the subscriptions and licences the customer wants. If they are live by {deadline}, the customer carries on without interruption.',
  'advice.provision.text.before-end':
    'Order the subscriptions and licences the customer wants and have them live before the term ends on {termEnd}: no free days follow. Then the customer carries on without interruption.',
  'advice.provision.text.before-end-to-be-safe':
    'Order the subscriptions and licences the customer wants, to be live before the term ends on {termEnd}: it is not certain yet that free days follow. Then the customer carries on without interruption.',
  'advice.provision.text.agreement-end':
    'Order the subscriptions and licences the customer wants, to be live by {termEnd}, the last day of the agreement. Then the customer carries on without interruption.',
  'advice.provision.text.term-over':
    'Order the subscriptions and licences the customer wants without delay. The term is over, so unless it has renewed, users may be without service until the new ones are live.',
  'advice.provision.text.extended':
    'Order the subscriptions and licences the customer wants. The old ones go on until they are cancelled, so the customer carries on without interruption.',
  'advice.provision.text.stopped':
    'Order the subscriptions and licences the customer wants now. Users may be without service until they are live.',
  'advice.provision.text.usual':
    'Order the subscriptions and licences the customer wants. If they are live before the old ones stop, the customer carries on without interruption.',
  'advice.reassign-licences.title': 'Update the licence assignment',
  'advice.reassign-licences.text':
    'The customer moves to a different offer, so each user needs a licence of the new one.',
  'advice.tenant-data.title': 'Migrate the data to the new tenant',
  'advice.tenant-data.text':
    'Customers migrate their data themselves. Licences cannot be moved between tenants, so every user needs a new one. Microsoft’s guide to tenant-to-tenant migrations shows how.',

  'advice.grace-over.title': 'Act at once: the 30 days are over',
  'advice.grace-over.text.data-there':
    'Order new and save the data today. Users have been without service since {disabledFrom} (day 31); administrators reach the data until {deletedAfter} (day 120). Ask Partner Center support, and whoever sold it: the source partner, or Microsoft 365 support if it was bought from Microsoft.',
  'advice.grace-over.text.data-there-unless-renewed':
    'Find out today whether it has renewed. If it has not, order new and save the data: users have been without service since {disabledFrom} (day 31), and administrators reach the data until {deletedAfter} (day 120). Ask Partner Center support, and whoever sold it: the source partner, or Microsoft 365 support if it was bought from Microsoft.',
  'advice.grace-over.text.data-gone':
    'Ask today what can still be saved: Partner Center support, and whoever sold it (the source partner, or Microsoft 365 support if it was bought from Microsoft). Users have been without service since {disabledFrom} (day 31), and day 120 was {deletedAfter}: the data may be gone.',
  'advice.grace-over.text.data-gone-unless-renewed':
    'Find out today whether it has renewed. If it has not, users have been without service since {disabledFrom} (day 31), and day 120 was {deletedAfter}: the data may be gone. Ask what can still be saved: Partner Center support, and whoever sold it (the source partner, or Microsoft 365 support if it was bought from Microsoft).',
  'advice.grace-over.changed.data-there': dataKept,
  'advice.grace-over.changed.data-gone': dataKept,
  'advice.grace-over.changed.data-there-unless-renewed': dataKept,
  'advice.grace-over.changed.data-gone-unless-renewed': dataKept,
  'advice.not-running.title': 'The old subscription is not running',
  'advice.not-running.title.trial': 'It is a trial',
  'advice.not-running.title.trial-over': 'The trial is over',
  'advice.not-running.text.stopped-partner':
    'Order new now: data is kept only for a limited time from the day on which it stopped. A cancelled or suspended subscription cannot be transferred, and only the source partner can resume it.',
  'advice.not-running.text.stopped-direct':
    'Order new now: data is kept only for a limited time from the day on which it stopped. A cancelled or suspended subscription cannot be transferred, and only the customer can resume it.',
  'advice.not-running.text.trial':
    'Have its auto-renew turned off where it was started, before it becomes a paid term. Do not count on a transfer.',
  'advice.not-running.text.trial-over':
    'Look up whether it has become a paid subscription. If so it is active: change the answer, and the plan changes with it. Otherwise do not count on a transfer.',
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

  'advice.will-renew.title': 'It renews on {renewsOn}',
  'advice.will-renew.text.seven-days':
    'Auto-renew is on, so after {termEnd} another whole term starts. It can be undone with a prorated refund until {undoUntil}.',
  'advice.will-renew.text.mosa':
    'Recurring billing is on, so after {termEnd} another whole term starts. It can then still be cancelled at any time, and the rest is refunded by the day.',
  'advice.will-renew.text.account-unknown':
    'Recurring billing is on, so after {termEnd} another whole term starts. Under the newer billing account (MCA) it can be undone until {undoUntil}; under the older one (MOSA) it can be cancelled at any time, and the rest is refunded by the day.',
  'advice.reprovision-deadline.title': 'Have the new subscription live by {deadline}',
  'advice.reprovision-deadline.text.partner': live,
  'advice.reprovision-deadline.text.direct': `${live} Until then a direct customer can reactivate it.`,
  'advice.reprovision-deadline.text.direct-mca': `${live} Until then a direct customer can reactivate it, which starts a whole new term.`,
  'advice.reprovision-deadline.text.partner-unless-renewed': liveUnlessRenewed,
  'advice.reprovision-deadline.text.direct-unless-renewed': `${liveUnlessRenewed} Until then a direct customer can reactivate it.`,
  'advice.reprovision-deadline.text.direct-mca-unless-renewed': `${liveUnlessRenewed} Until then a direct customer can reactivate it, which starts a whole new term.`,
  'advice.reprovision-deadline.changed.partner': dataKept,
  'advice.reprovision-deadline.changed.direct': dataKept,
  'advice.reprovision-deadline.changed.direct-mca': dataKept,
  'advice.reprovision-deadline.changed.partner-unless-renewed': dataKept,
  'advice.reprovision-deadline.changed.direct-unless-renewed': dataKept,
  'advice.reprovision-deadline.changed.direct-mca-unless-renewed': dataKept,
  'advice.expired-state.title': 'Expired means 30 days of access',
  'advice.expired-state.text.usual':
    'From the day after {termEnd} the state is Expired for 30 days: users keep files and services until {deadline}. Partner Center’s Subscriptions page does not list Expired ones; “Export all subscriptions” and the API do.',
  'advice.expired-state.text.unless-renewed':
    'Unless it renews, the state is Expired for 30 days from the day after {termEnd}: users keep files and services until {deadline}. Partner Center’s Subscriptions page does not list Expired ones; “Export all subscriptions” and the API do.',
  'advice.utc-end-day.title': 'The last day counts in full',
  'advice.utc-end-day.text': 'The term lasts through {termEnd}. A renewal starts at 00:00 UTC on {renewsOn}.',

  'advice.no-impact.title': 'The same offer, the same number of licences',
  'advice.no-impact.title.term-over': 'The same licences, but the term is over',
  'advice.no-impact.text.usual':
    'No licences to reassign, no data loss and no disruption, as long as the new licences are live before the old ones stop.',
  'advice.no-impact.text.term-over':
    'With the same or an equivalent offer and as many licences there is nothing to reassign. Microsoft’s page also promises no data loss and no disruption, but for subscriptions that still run: now that the term is over, neither can be ruled out.',

  'advice.credit-maybe.title': 'Ask about a credit',
  'advice.credit-maybe.text.mosa':
    'The customer bought directly from Microsoft, under the older billing account (MOSA), and may be owed a credit: on cancelling, the rest is credited by the day. Microsoft 365 billing support handles it.',
  'advice.credit-maybe.text.mca':
    'The customer bought directly from Microsoft, under the newer billing account (MCA), and may be owed a credit, but only if it is cancelled by {cancelUntil}. Microsoft 365 billing support handles it.',
  'advice.credit-maybe.text.mca-start-unknown':
    'The customer bought directly from Microsoft, under the newer billing account (MCA), and may be owed a credit, but only if it is cancelled within 7 days of purchase or renewal: look that day up. Microsoft 365 billing support handles it.',
  'advice.credit-maybe.text.unknown':
    'The customer bought directly from Microsoft and may be owed a credit. Find out which billing account it is (Microsoft 365 admin center → Billing → Billing accounts): the older one (MOSA) credits the rest by the day, the newer one (MCA) only within 7 days of purchase or renewal. Microsoft 365 billing support handles it.',
  'advice.credit-maybe.changed.mca':
    'What changed: the page of January 2023 sets no such limit; Microsoft’s page of September 2024 does.',
  'advice.credit-maybe.changed.mca-start-unknown':
    'What changed: the page of January 2023 sets no such limit; Microsoft’s page of September 2024 does.',
  'advice.credit-contact-partner.title': 'You may contact Microsoft 365 support',
  'advice.credit-contact-partner.title.dap': 'You may contact Microsoft 365 support if your DAP still works',
  'advice.credit-contact-partner.text.gdap':
    'With your admin rights you may contact Microsoft 365 support on the customer’s behalf. You cannot see the customer’s bills, so have the invoice number ready.',
  'advice.credit-contact-partner.text.dap':
    'Check first that your DAP is still there; if it is gone, the customer has to ask. With those admin rights you may contact Microsoft 365 support on the customer’s behalf. You cannot see the customer’s bills, so have the invoice number ready.',
  'advice.credit-contact-customer.title': 'The customer contacts Microsoft 365 support',
  'advice.credit-contact-customer.text':
    'With neither DAP nor GDAP (in the role Service support administrator) you cannot do it for the customer. Have the customer ask how much credit they get and how it is paid.',
  'advice.gdap-role.title': 'Ask for GDAP if you want to do it yourself',
  'advice.gdap-role.text':
    'With GDAP and the Service support administrator role you could contact support for the customer. A GDAP request lapses after 90 days.',
  'advice.cancel-guide.title': 'How to cancel a direct subscription',
  'advice.cancel-guide.text':
    'Microsoft’s guide shows how to cancel. Cancelling ends access at once; turning recurring billing off lets the subscription run out.',
  'advice.no-credit.title': 'No credit from Microsoft',
  'advice.no-credit.title.extended': 'No other credit from Microsoft',
  'advice.no-credit.text.another-partner':
    'This kind of credit is for subscriptions bought directly from Microsoft; these were bought from another partner.',
  'advice.no-credit.text.volume-licensing':
    'This kind of credit is for subscriptions bought directly from Microsoft; these belong to a volume licensing agreement.',
  'advice.no-credit.text.another-tenant':
    'This kind of credit is for subscriptions bought directly from Microsoft; these move from another tenant.',
  'advice.no-credit.text.seven-days-over':
    'The 7 days in which cancelling brings a credit under the newer billing account (MCA) are over. If it still runs, turn recurring billing off and let it run out.',
  'advice.no-credit.changed.seven-days-over':
    'What changed: the page of January 2023 sets no such limit; Microsoft’s page of September 2024 does.',
  'advice.no-credit.text.extended':
    'When Extended Service Terms are cancelled, the rest is prorated. Beyond that, no credit is due.',
  'advice.no-credit.text.trial': 'A trial has not been paid for, so there is nothing to credit.',

  'advice.end-rules-unknown.title': 'Find out what happens at the end of the term',
  'advice.end-rules-unknown.text.end-unknown':
    'Look up two dates on the subscription, in Partner Center or in the Microsoft 365 admin center: when the term ends, and when it was bought or last renewed.\n\n• It ends before {endsFrom}, or was bought or renewed before {boughtFrom}: 30 free days follow, and the new subscription must be live within them.\n\n• Otherwise count on none: be live before the term ends.',
  'advice.end-rules-unknown.text.end-unknown-later':
    'Look up two dates on the subscription, in Partner Center or in the Microsoft 365 admin center: when the term ends, and when it was bought or last renewed.\n\n• It was bought or renewed before {boughtFrom}, or ended before {endsFrom} already: 30 free days follow, and the new subscription must be live within them.\n\n• Otherwise count on none: be live before the term ends.',
  'advice.end-rules-unknown.text.end-unknown-older-account':
    'Look up when the term ends, on the subscription in the Microsoft 365 admin center. Under the older billing account (MOSA) 30 free days follow, and the new subscription must be live within them. Once it renews under the newer one (MCA), count on none.',
  'advice.end-rules-unknown.text.start-unknown':
    'Until you know, plan for {termEnd}. Look up when the subscription was bought or last renewed, in Partner Center or in the Microsoft 365 admin center.\n\n• Before {boughtFrom}: 30 free days follow, and the new subscription must be live by {deadline}.\n\n• From {boughtFrom} on: count on none. Be live by {termEnd}, and choose what happens at the end of the term (renew, end, or Extended Service Terms at a higher price).',
  'advice.end-rules-unknown.text.account-unknown':
    'Until you know, count on no free days. Find out which billing account the subscription is in: Microsoft 365 admin center → Billing → Billing accounts.\n\n• The older one (MOSA): 30 free days follow {termEnd}, until {deadline}.\n\n• The newer one (MCA): none follow; {termEnd} is the last day for the new subscription.',
  'advice.end-rules-unknown.text.term-over':
    'Until you know, get the new subscription live as soon as you can. Look up when the old one was bought or last renewed, in Partner Center or in the Microsoft 365 admin center.\n\n• Before {boughtFrom}: 30 free days follow the term, and {deadline} is the last day for the new subscription.\n\n• From {boughtFrom} on: count on none. The old one has renewed, has ended, or goes on under Extended Service Terms at a higher price.',
  'advice.end-rules-unknown.text.tenant-end-unknown':
    'Look up in the old tenant (Microsoft 365 admin center, or its partner’s Partner Center) who sold the subscription, when it was bought or last renewed, and when the term ends.\n\n• From a partner: 30 free days follow if it ends before {endsFrom} or was bought or renewed before {boughtFrom}.\n\n• From Microsoft: 30 free days follow if it ends before {directEndsFrom} or was bought or renewed before {directBoughtFrom}.\n\n• Otherwise count on none: be live before the term ends.',
  'advice.end-rules-unknown.text.tenant':
    'Until you know, plan for {termEnd}. Look up in the old tenant (Microsoft 365 admin center, or its partner’s Partner Center) who sold the subscription, and when it was bought or last renewed.\n\n• From a partner before {boughtFrom}, or from Microsoft before {directBoughtFrom}: 30 free days follow, until {deadline}.\n\n• Otherwise count on none: be live by {termEnd}.',
  'advice.end-rules-unknown.text.tenant-term-over':
    'Until you know, get the new subscription live as soon as you can. Look up in the old tenant (Microsoft 365 admin center, or its partner’s Partner Center) who sold the old one, and when it was bought or last renewed.\n\n• From a partner before {boughtFrom}, or from Microsoft before {directBoughtFrom}: 30 free days follow the term, until {deadline}.\n\n• Otherwise count on none: the old one has renewed, has ended, or goes on under Extended Service Terms at a higher price.',
  'advice.volume-lifecycle.title': 'Volume licences end by their own rules',
  'advice.volume-lifecycle.text':
    'Volume licences keep working for a time after the end: often 90 days, for some products 30. A cut in seats works at once. Ask the customer’s licensing contact what holds here.',
  'advice.end-of-sale.title': 'Do not let a discontinued offer lapse by accident',
  'advice.end-of-sale.text.partner-transfer':
    'An offer that is no longer sold renews only while auto-renew stays on; if it expires, it is lost. No licences can be added and its term cannot be changed. Transfer what you can; for the rest turn auto-renew off only once an equivalent offer is ready.',
  'advice.end-of-sale.text.partner-of-record':
    'An offer that is no longer sold renews only while auto-renew stays on; if it expires, it is lost. No licences can be added and its term cannot be changed. Keep auto-renew on until your provider has changed the partner of record.',
  'advice.end-of-sale.text.channel-transfer':
    'An offer that is no longer sold cannot be bought anew; if it runs out, it is lost. No licences can be added and its term cannot be changed. A channel transfer (from the Enterprise Agreement) is the way to keep it.',
  'advice.end-of-sale.text.programme-unknown':
    'An offer that is no longer sold cannot be bought anew; if it runs out, it is lost. No licences can be added and its term cannot be changed. Only an Enterprise Agreement (EA) lets you keep it, with a channel transfer, so find out the programme.',
  'advice.end-of-sale.text.neither':
    'An offer that is no longer sold renews only while auto-renew stays on; if it expires, it is lost. No licences can be added and its term cannot be changed. Neither a transfer nor a channel transfer is possible here, so have an equivalent offer ready before you turn auto-renew off.',
  'advice.dap-retired.title': 'Move from DAP to GDAP',
  'advice.dap-retired.text':
    'DAP is no longer granted and has been removed step by step since October 2023. Count on yours being gone, check before you rely on it, and move to GDAP.',
  'advice.no-refund.title': 'Do not cancel early',
  'advice.no-refund.title.term-over': 'Do not cancel what has renewed',
  'advice.no-refund.text.term-running':
    'Let the old subscriptions run to near their end date: after the seven days cancelling brings no refund.',
  'advice.no-refund.text.term-over':
    'If the old subscription has renewed, let it run to near its new end date: after the seven days cancelling brings no refund.',
  'advice.no-refund.text.account-unknown':
    'Let the old subscriptions run to near their end date until you know the billing account. Under the newer one (MCA) cancelling brings no refund after the seven days; under the older one (MOSA) it does, by the day.',
  'advice.no-refund.text.volume-licensing':
    'A volume licence that is cancelled early brings no refund. Let the old subscriptions run to near the end of the agreement.',
  'advice.refund-mosa.title': 'Cancelling is refunded by the day',
  'advice.refund-mosa.text':
    'Under the older billing account (MOSA) the subscription can be cancelled at any time, and the rest is credited or refunded by the day. With more than 25 licences, reduce them to 25 first or ask support.',
  'advice.refund-mosa.changed':
    'What changed: the page of January 2023 says that nothing is refunded; Microsoft’s page of September 2024 says it is for this account.',
  'advice.seven-day-window.title': 'Seven days to cancel with a refund',
  'advice.seven-day-window.title.over': 'The seven days are over',
  'advice.seven-day-window.text.start-unknown':
    'In CSP, and under the newer billing account (MCA), a subscription can be cancelled with a prorated refund only within 7 days of purchase or renewal.',
  'advice.seven-day-window.text.open':
    'In CSP, and under the newer billing account (MCA), it can be cancelled with a prorated refund only until {cancelUntil}, within 7 days of purchase or renewal.',
  'advice.seven-day-window.text.over':
    'In CSP, and under the newer billing account (MCA), it could be cancelled with a prorated refund only until {cancelUntil}, within 7 days of purchase or renewal. If it renews, 7 new days begin.',
  'advice.price-on-rebuy.title': 'New purchases cost today’s price',
  'advice.price-on-rebuy.text.term-running':
    'List prices rose on 1 July 2026, and annual terms paid monthly have cost 5% more since April 2025 (as read in August 2026). The running term keeps its price until it renews.',
  'advice.price-on-rebuy.text.usual':
    'List prices rose on 1 July 2026, and annual terms paid monthly have cost 5% more since April 2025 (as read in August 2026).',

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
  'news.accepted': 'Good: the customer has accepted.',
  'news.admin-rights': 'Good: you have the admin rights.',
  'news.renewal-off': 'Noted: auto-renew is off.',
  'news.refused':
    'Noted: the customer declined. Nothing can be ordered until they accept, so the plan stays as it is. If no invitation is open any more, change the answer about the reseller relationship.',
  'news.renewed': 'Noted: it has renewed, so the plan needs the new end date.',
  'news.moved':
    'Good to hear that it is done. If I remind you of this customer, say “reminders” and mark it as moved.',
  'news.step-done':
    'Good. I do not keep a list of what is done, so the plan stays as it is. If an answer is another one now, tell me: “accepted today”, “we have GDAP now”.',
  'readBack.one': 'I understood: {fact}',
  'readBack.many': 'I understood:',
  'readBack.happened': 'Noted as it stands now: {fact}',
  'readBack.happened.many': 'Noted as it stands now:',
  'readBack.was': '{answer} (was: {before})',
  'undo.done': 'Taken back: everything stands as it did before.',
  'undo.done.of': 'Taken back. {parts}.',
  'undo.answer': '{field}: {answer} again',
  'undo.answer.open': '{field}: open again',
  'undo.watch.added': 'I no longer remind you about {subject}',
  'undo.watch.changed': 'The reminders about {subject} come as before',
  'undo.settings': 'Your settings are as before',
  'undo.language': 'I write in this language again',
  'undo.nothing': 'There is nothing that I could take back. Say “change” to change an answer.',
  'undo.gone': 'That was taken back already, or is too long ago. Say “change” to change an answer.',
  'undo.not-the-latest':
    'Something else was changed after that. Say “undo” to take back the latest change, or “change” to change an answer.',
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
  'notice.remembered.model':
    'Your partner model is “{model}”, as last time. Say “change my partner model” if that is wrong.',
  'notice.remembered.model.mention':
    'Your partner model is “{model}”, as last time. Mention me and say “change my partner model” if that is wrong.',
  'notice.remembered.both':
    'Your own country is {country} and your partner model “{model}”, as last time. Say “change my country” or “change my partner model” if that is wrong.',
  'notice.remembered.both.mention':
    'Your own country is {country} and your partner model “{model}”, as last time. Mention me and say “change my country” or “change my partner model” if that is wrong.',

  'settings.title': 'Settings',
  'settings.intro':
    'Your language, when I remind you before a term ends, and how your company buys from Microsoft. If your city is not in the list, write it to me: time zone Recife',
  'settings.summary':
    'Your settings: language, time zone, hour, days before the end, working days, partner model. You can also write “time zone Europe/Stockholm” or “remind me at 8”.',
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
  'settings.partnerModel': 'How your company buys from Microsoft',
  'settings.partnerModel.notSaid': 'Ask me in the next move',
  'settings.problem.language': 'Unknown language: please pick one.',
  'settings.problem.timeZone': 'Unknown time zone: please pick one, for example Stockholm.',
  'settings.problem.hour': 'Not an hour: please give a full hour from 0 to 23.',
  'settings.problem.cadence':
    'Not a list of days: please write up to 10 whole numbers from 1 to 365, such as 60, 30, 14, 7, 1.',
  'settings.problem.workingDays': 'No day: please pick at least one.',
  'settings.problem.partnerModel': 'Please pick one of the answers.',
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
  'stored.watches':
    '{count, plural, =0 {nothing to remind you of} one {one thing to remind you of} other {# things to remind you of}}',
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

  'todo.turn-auto-renew-off.title': 'Get auto-renew turned off – deadline {by}',
  'todo.turn-auto-renew-off.text.partner':
    'With auto-renew on, a new term begins. The source partner turns it off in Partner Center, {by} at the latest.',
  'todo.turn-auto-renew-off.text.microsoft':
    'With auto-renew on, a new term begins. The customer’s billing administrator turns it off in the Microsoft 365 admin center, {by} at the latest.',
  'todo.choose-end-of-term.title': 'Choose what happens at the end of the term, {by} at the latest',
  'todo.choose-end-of-term.text':
    'Get the end-of-term setting chosen, and the new subscription live by {by}. No free days follow this term: it renews, ends at once, or goes on month by month under Extended Service Terms at a higher price.',
  'todo.finish-transfer.title': 'Get the transfer approved – deadline {by}',
  'todo.finish-transfer.text':
    'Check in Partner Center how far the transfer has come. Both partners must approve it, a request lapses after 30 days, and it has to be through by {by}.',
  'todo.prepare-new-subscription.title': 'Get the new subscription live by {by}',
  'todo.prepare-new-subscription.text':
    'Auto-renew is off, so the old subscription expires when the term ends. Users keep files and services for 30 days after it; the new subscription has to be live by {by}.',
  'todo.prepare-before-end.title': 'Get the new subscription live by {by}',
  'todo.prepare-before-end.text':
    'The old subscription is set to end with its term, and users can lose access the day after. The new one has to be live by {by}.',
  'todo.prepare-before-extended.title': 'Get the new subscription live by {by}',
  'todo.prepare-before-extended.text':
    'After {by} the old subscription goes on month by month under Extended Service Terms, at a higher price. Have the new one live by then, check the users, and cancel the old one.',
  'todo.buy-again.title': 'Buy again by {by}',
  'todo.buy-again.text':
    'The term is over and the 30 free days are running. The new subscription has to be live by {by}, or data is lost.',
  'todo.undo-renewal.title': 'If it renewed, undo it by {by}',
  'todo.undo-renewal.text.partner':
    'The term is over and auto-renew was on. Look the subscription up: if it renewed and you don’t want that, ask the source partner to cancel it in Partner Center, for a prorated refund. The last day is {by}.',
  'todo.undo-renewal.text.microsoft':
    'The term is over and auto-renew was on. Look the subscription up: if it renewed and you don’t want that, the customer cancels it in the Microsoft 365 admin center, for a prorated refund. The last day is {by}.',
  'todo.leave-extended-terms.title': 'Still billed month by month at the higher price',
  'todo.leave-extended-terms.text.partner':
    'Buy the new subscription, or transfer the old one. If you buy, check that users work on the new one, and have the source partner cancel the old one the same day; the rest of the month is credited.',
  'todo.leave-extended-terms.text.microsoft':
    'Buy the new subscription, check that users work on it, and have the customer cancel the old one the same day in the Microsoft 365 admin center; the rest of the month is credited.',
  'todo.provision-before-end.title': 'Get the new subscription live by {by}',
  'todo.provision-before-end.text':
    'The volume licensing agreement ends on {by}. Order the new subscription before that, and ask the customer’s licensing contact how long the old licences keep working.',
  'todo.schedule-channel-transfer.title': 'Get the channel transfer scheduled – deadline {by}',
  'todo.schedule-channel-transfer.text':
    'The agreement ends on {by}, and the offer is no longer sold. The direct-bill partner or the provider schedules the move into CSP in Partner Center; order only what stays outside it.',
  'todo.ask-provider.title': 'Ask your provider to change the partner of record by {by}',
  'todo.ask-provider.text':
    'Both resellers buy from the same provider, so nothing is transferred or bought again: the provider changes the partner of record. Ask it how far that has come.',
  'todo.order-now.title': 'Order the new subscription now',
  'todo.order-now.text':
    'The old subscription is cancelled or suspended, and it cannot be transferred. Its data is kept for a limited time only: order the new one now.',
  'todo.end-trial-renewal.title': 'Get the trial’s auto-renew turned off – deadline {by}',
  'todo.end-trial-renewal.text.partner':
    'Otherwise the trial becomes a paid term. The source partner turns auto-renew off in Partner Center, {by} at the latest; order the new subscription before the trial ends.',
  'todo.end-trial-renewal.text.microsoft':
    'Otherwise the trial becomes a paid term. The customer turns recurring billing off in the Microsoft 365 admin center, {by} at the latest; order the new subscription before the trial ends.',
  'todo.replace-trial.title': 'Get the new subscription live by {by}',
  'todo.replace-trial.text':
    'The trial ends on {by} and does not become a paid term. Order the new subscription before that; do not count on a transfer.',
  'todo.find-out.title': 'Find out what happens at the end of the term, {by}',
  'todo.find-out.text':
    'Look the subscription up in Partner Center or the Microsoft 365 admin center: it may renew, end at once, or leave 30 free days. Find out by {by}, and have the new subscription ready in time.',

  'reminder.digest.title': '{count, plural, one {One reminder} other {# reminders}}',
  'reminder.term': 'Time left',
  'reminder.daysLeft.ahead': '{days, plural, =0 {It ends today} one {# day left} other {# days left}}',
  'reminder.daysLeft.past': '{days, plural, one {It ended yesterday} other {It ended # days ago}}',
  'reminder.termEnd': 'Term ends',
  'reminder.day': '{day} (UTC)',
  'reminder.state': 'State',
  'reminder.state.extended': 'In Extended Service Terms, billed month by month',
  'reminder.state.extended.maker': 'In Extended Service Terms, billed month by month · set by {maker}',
  'reminder.maker': 'Set by',
  'reminder.item': 'Term ends {termEnd} (UTC)',
  'reminder.item.maker': 'Term ends {termEnd} (UTC) · set by {maker}',
  'reminder.item.summary': '{subject}: {todo}',
  'reminder.words': 'You asked me to remind you',
  'reminder.words.maker': 'Set by {maker}',
  'reminder.news.title': 'What changed in the plan',
  'reminder.news.text':
    'Microsoft’s pages say something new since you made this plan. Show the plan to see what it means for this customer.',
  'reminder.news.added': 'New: {title} · {page}',
  'reminder.news.changed': '{title} · {page}',
  'reminder.news.titles': 'New or changed in the plan: {titles}',
  'reminder.more': '{count, plural, one {and one more} other {and # more}}',
  'reminder.missed': 'Already ended',
  'reminder.missed.item': '{subject} · the term ended on {termEnd} (UTC)',
  'reminder.missed.more': '{count, plural, one {and one more} other {and # more}}',
  'reminder.snooze': 'Snooze',
  'reminder.snooze.day': 'For 1 day',
  'reminder.snooze.week': 'For 1 week',
  'reminder.snooze.until': 'Remind me again on',
  'reminder.snooze.date': 'Until that day',
  'reminder.snooze.error': 'Please pick a day.',
  'reminder.end': 'Change end date',
  'reminder.day.change': 'Change the day',
  'reminder.end.label': 'Last day of the term (UTC)',
  'reminder.end.error': 'Please give the last day of the term.',
  'reminder.end.save': 'Save the date',
  'reminder.done': 'Done',
  'reminder.plan': 'Show the plan',
  'reminder.stop': 'Stop reminders',
  'reminder.which': 'Which one?',
  'reminder.which.error': 'Please pick one.',

  'handled.title': 'Reminder: {subject}',
  'handled.done': 'Done. You won’t get any more reminders about this.',
  'handled.done.by': 'Done, says {who}. No more reminders will be sent.',
  'handled.moved': 'Marked as moved. You won’t get any more reminders about this.',
  'handled.stopped': 'Stopped. You won’t get any more reminders about this.',
  'handled.snoozed': 'Snoozed: I remind you again on {when}.',
  'handled.end': 'The term now ends on {day} (UTC).',
  'handled.day': 'I’ll remind you on {day}.',
  'handled.cadence': 'The days of the reminders are changed.',

  'watch.name.title': 'What shall I call this customer?',
  'watch.name.hint':
    'The term ends on {day} (UTC). The name appears on every reminder, for example “Contoso E3”.',
  'watch.name.hint.noDay': 'The name appears on every reminder, for example “Contoso E3”.',
  'watch.name.label': 'Customer’s name',
  'watch.name.error': 'Use up to {most, number} characters.',
  'watch.name.empty': 'I need a name for the reminders. Write one, up to {most, number} characters.',
  'watch.name.too-long':
    'That is {length, number} characters; I can keep {most, number}. Make it shorter, and we’ll go on.',
  'watch.words.title': 'What shall I remind you to do?',
  'watch.words.hint': 'Write it in your own words; I’ll send them to you on that day.',
  'watch.words.label': 'To do',
  'watch.words.empty': 'The reminder needs some words, up to {most, number} characters.',
  'watch.words.added': 'I’ll remind you on {day}',
  'watch.words.opened': 'Your reminder for {day}',
  'watch.words.over': 'The reminder for {day} has been sent. Change the day to get it again.',
  'watch.day.title': 'On which day shall I remind you?',
  'watch.day.hint': 'I send this once, on that day: {words}',
  'watch.day.label': 'Day of the reminder',
  'watch.end.title': 'When does the term of {subject} end?',
  'watch.end.hint': 'The last day of the term (UTC). I remind you before it.',
  'watch.end.label': 'Last day of the term',
  'watch.end.past': '{day} has passed already. Give a day that is still to come.',
  'watch.end.ambiguous':
    '{count, plural, one {Did I get the day right? If not, write it differently.} other {More than one day fits. Which one do you mean?}}',
  'watch.end.not-a-day': 'I couldn’t find a date in that. Write it like 31 March 2027 or 2027-03-31.',
  'watch.end.look-it-up':
    'Without that day I can’t remind you. You’ll find it on the subscription: in Partner Center with the source partner, or in the Microsoft 365 admin center with the customer’s billing administrator.',
  'watch.ends.title': 'Which end date is right for {subject}?',
  'watch.ends.hint.plan': 'The plan ends on {end}, and you said {said}.',
  'watch.ends.hint.reminder': 'Your reminders for that name end on {end}, and you or the plan said {said}.',
  'watch.ends.known.plan': '{day} – as in the plan',
  'watch.ends.known.reminder': '{day} – the reminders I already have',
  'watch.ends.said': '{day} – a new reminder',
  'watch.added.title': 'I will remind you about {subject}',
  'watch.title': 'Reminders about {subject}',
  'watch.days.title': 'Reminder dates',
  'watch.days.monthly': 'and so on, once a month',
  'watch.zone': 'At {time} your time ({zone})',
  'watch.zone.client': 'I took the time zone from your Teams client. Is it right?',
  'watch.zone.nobody':
    'I don’t know your time zone, so I’m using {zone}. Is that right? You can change it in Settings.',
  'watch.daysBefore':
    'As you asked, I’ll remind you of this one {days, plural, one {# day} other {# days}} before its end and not on your usual days.',
  'watch.none.title': 'No reminders left for this one',
  'watch.none.text': 'Too little is left of the term for a reminder in time. Do this now:',
  'watch.none.monthly':
    'It renews every month by itself, as wished, so there is nothing to remind you of. It can be moved in any month; for a day of your own, write for example: remind me on 1 March to move it',
  'watch.none.over':
    'The term ended on {day} (UTC), so there is nothing left to remind you of. Look up at once what became of the subscription, in Partner Center or in the Microsoft 365 admin center: it may have renewed or ended, or be in Extended Service Terms.',
  'watch.not-added': 'I set no reminder about {subject}',
  'watch.list': 'All reminders',
  'watch.settings': 'Settings',
  'watch.zone.confirm': 'My time zone is right',
  'watch.cadence.change': 'Change the days',
  'watch.cadence.label': 'Days before the end, for example 60, 30, 7',
  'watch.cadence.missing': 'Give the days as whole numbers, for example 60, 30, 7.',
  'watch.cadence.error':
    'Give up to {entries, number} whole numbers from {nearest, number} to {farthest, number}, for example 60, 30, 7.',
  'watch.cadence.save': 'Save the days',
  'watch.moved': 'Mark as moved',
  'watch.end.changed': 'The new end date is saved.',
  'watch.day.changed': 'The new day is saved.',
  'watch.cadence.changed': 'The new days are saved.',
  'watch.elsewhere': 'Its reminders arrive in the chat or channel where you set them.',

  'list.title': 'Your reminders',
  'list.page': 'Page {page, number} of {pages, number}',
  'list.item': 'Term ends {termEnd} (UTC) · next reminder {next}',
  'list.item.none': 'Term ends {termEnd} (UTC) · no reminder left',
  'list.item.words': 'Once, on {next}',
  'list.item.words.none': 'Was set for {day} · no reminder left',
  'list.item.extended': 'Once a month · next reminder {next}',
  'list.item.summary': '{subject}: {dates}',
  'list.zone': 'Reminder dates are in your time zone, {zone}.',
  'list.hidden':
    '{count, plural, one {One more is set elsewhere: ask me in our personal chat.} other {# more are set elsewhere: ask me in our personal chat.}}',
  'list.which': 'Which one do you want to open?',
  'list.open': 'Open',
  'list.earlier': 'Earlier',
  'list.later': 'Later',

  'notice.nothingWatched':
    'You have no reminders yet. Make a plan and press Remind me, or write for example: remind me about Contoso E3 on 31 March 2027',
  'notice.nothingWatchedHere':
    'You have no reminders here; those you set elsewhere are listed in our personal chat.',
  'notice.noPlanToWatch':
    'There is no plan with a known end date to remind you of. Write for example: remind me about Contoso E3 on 31 March 2027',
  'watch.full':
    'You already have reminders about {most, number} customers and things to do, and I keep no more for one person. Nothing was changed. Say “reminders”, open those that you no longer need, and press Stop reminders or Mark as moved.',
  'watch.full.mention':
    'You already have reminders about {most, number} customers and things to do, and I keep no more for one person. Nothing was changed. Mention me and say “reminders”, open those that you no longer need, and press Stop reminders or Mark as moved.',
  'watch.full.again': 'Then write again: remind me about {subject} on {day}',
  'watch.full.again.mention': 'Then mention me and write again: remind me about {subject} on {day}',
  'watch.full.again.words': 'Then write again: remind me on {day} to {subject}',
  'watch.full.again.words.mention': 'Then mention me and write again: remind me on {day} to {subject}',
  'notice.watchedAlready': 'You already have that reminder; nothing was added.',
  'notice.watchPlanNew': 'That reminder now goes with the plan you just made.',
  'notice.watchLeft': 'All right, I set no reminder.',
  'notice.momentPast':
    '{when} has passed already, so I set no reminder. Write it again with a later day or hour.',
  'notice.watchUnknown': 'I can’t find that reminder here. Say “reminders” to see yours.',
  'notice.notYourWatch': 'Only {maker} can change that reminder, because {maker} set it.',
  'notice.notYourWatch.unnamed': 'Only the person who set that reminder can change it.',
  'notice.pickWatch': 'Please pick one of them first.',
  'notice.watchOver': 'Nothing to do: these reminders have ended already.',
  'notice.noPlanKept': 'That reminder has no plan. Say “start” to make one.',
  'notice.snooze.tooLate': 'That is too late: {todo}. Please pick an earlier day.',
  'notice.snooze.past': 'That moment has passed. Please pick a later day.',
  'notice.snooze.none': 'I couldn’t find a date in that. Pick one on the card.',
  'notice.snooze.over': 'There is nothing left to snooze: the term ended on {day} (UTC).',
  'reply.which': 'Several of these reminders are still open. Which one do you mean?',
  'reply.nothing': 'No reminder of the last week is still open here. Say “reminders” to see all of yours.',
  'reply.nothing.mention':
    'No reminder of the last week is still open here. Mention me and say “reminders” to see all of yours.',
  'reply.snooze.none':
    'I couldn’t find a date in that. Say for example “snooze a week” or “snooze until Friday”.',
  'reply.snooze.none.mention':
    'I couldn’t find a date in that. Mention me and say for example “snooze a week” or “snooze until Friday”.',
  'reply.help':
    'Sorry, I did not understand that. About the reminder above, press one of its buttons or say “done”, “moved”, “snooze a week” or “stop reminders”; “help” shows what else I can do.',
  'reply.noAnswers':
    'I can’t answer questions yet; nothing was changed. About the reminder above, press one of its buttons or say “done”, “moved”, “snooze a week” or “stop reminders”; “help” shows what else I can do.',
  'reply.help.mention':
    'Sorry, I did not understand that. About the reminder above, press one of its buttons, or mention me and say “done”, “moved”, “snooze a week” or “stop reminders”; “help” shows what else I can do.',
  'reply.noAnswers.mention':
    'I can’t answer questions yet; nothing was changed. About the reminder above, press one of its buttons, or mention me and say “done”, “moved”, “snooze a week” or “stop reminders”; “help” shows what else I can do.',
  'notice.end.none': 'I couldn’t find a date in that. Pick the last day of the term on the card.',
  'notice.end.past': '{day} has passed already, so no reminder would be sent. Nothing was changed.',

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
