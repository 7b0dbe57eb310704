/**
 * Every sentence in English, in ICU MessageFormat. Sentences are whole: none is glued from parts.
 * They hold no Markdown, so that the same words serve on cards and in plain text.
 */
export const en = {
  'welcome.title': 'Move a customer’s subscriptions into CSP',
  'welcome.value':
    'Answer a few questions about one customer and get a plan: what to do in which order, who does it and by when. Each step names the Microsoft page it comes from, and the plan says whom to contact about a credit.',
  'welcome.say': 'Press Start, or write what you know in your own words, for example:',
  'welcome.summary':
    'I plan the move of a customer’s licence-based subscriptions into CSP. Say “start” to begin, “form” for all questions at once, or “help”.',
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
  'help.command.help': 'help',
  'help.command.help.text': 'Show this card',
  'help.channel':
    'In a channel or group chat, mention me in each message. Everybody there has a conversation of their own.',
  'help.summary':
    'Say “start” to plan a move, “form” for all questions at once, “back”, “change”, “cancel”, “start over” or “help”. In a channel or group chat, mention me in each message.',

  'question.progress': 'Question {position, number} of {total, number}',
  'question.noted': 'I understood',
  'question.summary': 'Question {position, number} of {total, number}: {title}',
  'question.country.placeholder': 'Type to find a country',
  'question.input.error': 'Please give an answer first.',

  'question.source.title': 'Where are the subscriptions bought today?',
  'question.source.hint':
    '“Directly from Microsoft” means bought in the Microsoft 365 admin portal and billed monthly or yearly by Microsoft.',
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
    'GDAP gives you chosen roles for a limited time. DAP is the older kind with full rights. They decide whether you may contact Microsoft 365 support for the customer.',
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
  'question.licenceCount.hint': 'With the same offer and the same number, users notice nothing of the move.',
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
  'choice.source.volume-licensing': 'Volume licensing (EA, Open, MPSA…)',
  'choice.source.another-tenant': 'In another tenant of the customer',
  'choice.relationship.accepted': 'Yes, accepted',
  'choice.relationship.invited': 'Invited, not accepted yet',
  'choice.relationship.none': 'No, not invited yet',
  'choice.delegatedAdmin.gdap': 'GDAP with the Service support administrator role',
  'choice.delegatedAdmin.dap': 'DAP, the older kind',
  'choice.delegatedAdmin.none': 'Neither of them',
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

  'problem.missing': 'Missing: please give an answer.',
  'problem.not-a-choice': 'Not one of the answers: please pick one below.',
  'problem.not-a-country': 'Unknown country: please give its name or its two-letter code.',
  'problem.out-of-range': 'Out of range: please give a whole number from {min, number} to {max, number}.',
  'problem.not-a-day': 'Not a date: please write it like 31 March 2027 or 2027-03-31.',
  'problem.after-term-end': 'Too late: the term cannot start after its last day, {termEnd}.',
  'problem.not-understood':
    'Sorry, I did not understand that. Please pick an answer below or write it differently.',
  'problem.not-understood.choices':
    'Sorry, I still did not understand. These are the answers I know: {choices}.',
  'problem.not-understood.country':
    'Sorry, I still did not understand. Please write a country’s name or its two-letter code, for example “Norway” or “NO”.',
  'problem.not-understood.count':
    'Sorry, I still did not understand. Please write a whole number, for example 25.',
  'problem.not-understood.day':
    'Sorry, I still did not understand. Please write a date like 31 March 2027 or 2027-03-31, or “don’t know”.',
  'problem.ambiguous': 'More than one answer fits. Which one do you mean?',
  'problem.look-it-up': 'The plan needs this answer. Here is where to find it; I wait.',
  'problem.not-a-whole-number': 'Not a whole number: please write digits, for example 25.',
  'problem.picture': 'Sorry, I cannot read pictures or files. Please write the answer or pick it below.',
  'problem.empty': 'That message was empty. Please write the answer or pick it below.',
  'problem.too-long': 'That message is too long for me. Please keep it under {most, number} characters.',

  'answered.summary': '{field}: {answer}',
  'left.text': 'Not answered here.',
  'left.summary': '{field}: not answered here',

  'form.title': 'All questions',
  'form.intro':
    'Answer what applies and send it off. What is missing or wrong comes back marked; the rest stays.',
  'form.attention':
    '{count, plural, one {One answer needs attention: it is marked below.} other {# answers need attention: they are marked below.}}',
  'form.day.placeholder': '31 March 2027, 2027-03-31 or: don’t know',
  'form.country.placeholder': 'Type to find a country',
  'form.choice.placeholder': 'Choose',
  'form.onlyIf.tenantSubscriptionCount': 'Only if the tenant holds others than those to move',
  'form.onlyIf.licenceCount': 'Only if the offer is the same or equivalent',
  'form.onlyIf.autoRenew': 'Only if you know when the term ends',
  'form.onlyIf.termStart':
    'Only if it decides: term ends from 9 February 2026 on (bought directly) or from 4 May 2026 on (another partner or tenant)',
  'form.answered': 'The form you sent',
  'form.summary': 'All questions on one card. You can also answer them in your own words.',
  'form.summary.attention':
    '{count, plural, one {One answer on the form needs attention.} other {# answers on the form need attention.}}',

  'resume.title': 'Welcome back',
  'resume.text': 'You were at question {position, number} of {total, number}: {title}',
  'resume.ask': 'Go on from there, or start over?',

  'change.title': 'Change an answer',
  'change.text': 'The other answers stay, and the plan is made again.',
  'change.label': 'Which answer?',
  'change.option': '{field}: {answer}',
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

  'plan.title': 'Your plan',
  'plan.route': '{partnerCountry} to {customerCountry}',
  'plan.madeOn': 'Made on {today}. All days are UTC days.',
  'plan.path': 'How: {path}',
  'plan.alternatives': 'Also possible',
  'plan.due': 'By {day}',
  'plan.due.past': 'Was due by {day}',
  'plan.source': 'Source: {pages}',
  'plan.days': 'All days are UTC days: a day ends at 24:00 UTC.',
  'plan.roles':
    'In Partner Center this takes an Account admin or a Sales agent. The page of January 2023 names the Billing agent as well; newer ones do not.',

  'verdict.ready': 'Ready to go',
  'verdict.blocked': 'This move is not possible',
  'verdict.needs-information': 'Something must be checked first',

  'path.stop': 'Stop here for now',
  'path.tenant-migration': 'Migrate to the other tenant',
  'path.partner-transfer': 'Transfer the subscriptions from partner to partner',
  'path.channel-transfer': 'Transfer from volume licensing into CSP',
  'path.expire-then-rebuy': 'Let the old subscriptions expire, then buy again within 30 days',
  'path.rebuy-before-end': 'Buy again before the term ends',
  'path.invite-and-provision': 'Get accepted as a reseller, then provision new subscriptions',

  'who.partner': 'You, the new partner',
  'who.source-partner': 'The source partner',
  'who.customer': 'The customer',

  'where.partner-center': 'Partner Center',
  'where.microsoft-365-admin-center': 'Microsoft 365 admin center',
  'where.microsoft-365-support': 'Microsoft 365 support',
  'where.outside': 'Outside the portals',

  'date.auto-renew-latest': 'Last day to turn auto-renew off',
  'date.term-end': 'Last day of the term',
  'date.reprovision-deadline': 'Last day for the new subscription',
  'date.disabled-from': 'Old subscription disabled from',
  'date.deleted-after': 'Old subscription deleted after',

  'section.blocker': 'What stands in the way',
  'section.urgent': 'Urgent',
  'section.step': 'Steps',
  'section.date': 'Key dates (UTC days)',
  'section.impact': 'What users notice',
  'section.credit': 'Credit',
  'section.caution': 'Keep in mind',
  'section.next': 'Read next',
  'section.sources': 'Where this comes from',
  'section.answers': 'The answers it rests on',

  'impact.licenceReassignment': 'Licences to be reassigned',
  'impact.dataLossRisk': 'Risk of data loss',
  'impact.disruption': 'Disruption',
  'impact.yes': 'Yes',
  'impact.no': 'No',

  'credit.contact.partner': 'Contact: you, at Microsoft 365 billing support',
  'credit.contact.customer': 'Contact: the customer, at Microsoft 365 billing support',
  'credit.contact.none': 'Contact: nobody needed',

  'notice.cancelled': 'Cancelled. Say “start” whenever you want to plan a move.',
  'notice.nothingToCancel': 'There is nothing to cancel. Say “start” to plan a move.',
  'notice.nothingOpen':
    'Sorry, I did not understand that. I plan the move of a customer’s licence-based subscriptions into CSP: say “start” to begin, or “help”.',
  'notice.alreadyAnswered': 'That card is no longer current. Here is where you are now.',
  'notice.alreadyAnswered.idle': 'That card is no longer current. Say “start” to plan a move.',
  'notice.notYours':
    'That button belongs to somebody else’s conversation. Mention me and say “start” to have your own.',
  'notice.picture': 'Sorry, I cannot read pictures or files. Say “start” to plan a move, or “help”.',
  'notice.empty': 'That message was empty. Say “start” to plan a move, or “help”.',
  'notice.tooLong':
    'That message is too long for me: please keep it under {most, number} characters. Say “help” to see what I can do.',
  'notice.unknownButton': 'I do not know that button. Say “help” to see what I can do.',
  'notice.startedOver': 'Started over. The earlier answers are forgotten.',
  'notice.atFirstQuestion': 'This is the first question: there is nothing before it.',
  'notice.nothingToChange': 'There is no answer to change yet. Say “start” to plan a move.',
  'notice.failed':
    'Sorry, something went wrong on my side. Your earlier answers are safe: please try again in a moment. If it happens again, tell your administrator this reference: {reference}',
  'notice.thanks': 'You are welcome. Say “start” for another move, or “change” to change an answer.',
  'notice.noPlanYet': 'There is no plan yet. Say “start” to make one.',
  'notice.remembered':
    'Your own country is {country}, as last time. Say “change my country” if that is wrong.',

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
} as const;

export type Key = keyof typeof en;

/** What each language has to say. */
export type Catalogue = Readonly<Record<Key, string>>;
