import type { OutsideSubject } from '../outside-subjects.ts';

/** How people ask, in English, for what is not planned here: as the ways to ask in `knows.ts`. */
export const asksOutside = {
  azure: `customer has a pay as you go azure account on his credit card, about 400 a month. how do i get that to us / 
    how do we move their azure subscription / can azure come over too / azure reserved instances
    azure savings plan / azure plan pay as you go / virtual machines in azure / what about the azure vms
    azure consumption billing / transfer azure subscription / azure credits / azure spend
    move the servers in azure to us / azure sql database / azure backup costs
    cloud servers and storage accounts / reserved vm instances / azure virtual desktop hosts
    azure resource groups / our client runs vms in the microsoft cloud`,
  perpetual: `what happens with the 6 Office 2021 they bought outright, no subscription, just a key / 
    what about the windows server licences they bought once / office 2021 one time purchase
    sql server with cals / boxed office / software they own outright / licences bought for good
    perpetual software / server licences and cals / one-off purchase office home and business
    office 2019 on the pcs / windows 11 pro keys / remote desktop cals / exchange server licence
    they own office forever not a subscription / old office discs / product keys for office 2016
    oem windows licences / do the windows server licences move / client access licences`,
  phone: `
    can they keep their phone numbers / porting numbers to teams / calling plan minutes
    teams phone numbers move / landline into teams / sip trunk with teams / communications credits
    direct routing / numbers lost when licence ends / operator connect / toll free numbers
    do the telephone numbers stay / pbx replacement / call queues and auto attendant / dial in numbers
    international minutes / phone number transfer from the telco / will their phones keep ringing`,
  'own-customer': `one of our own clients (with us for years) just renewed for a year by accident, can we drop 6 seats from it / 
    we ordered too many seats for our customer / cancel a subscription we sold
    our existing customer wants fewer licences / I bought the wrong sku for a customer of ours
    refund for a seat we added by mistake / customer we already have wants to upgrade
    reduce seats on a subscription we sold last month / one of our own clients wants to leave us
    we accidentally renewed a customer / I forgot to turn off renewal for our own customer
    add licences for a customer we already bill / wrong order in partner center for our client
    our customer's renewal is wrong / undo an order we placed / customer we've had for years needs more seats
    we clicked order twice / swap e3 to e5 for one of our clients
    messed up an order for an existing customer how do I undo that
    ordered 50 seats instead of 5 for one of our csp customers
    typed the wrong quantity in an order for our client / undo yesterday’s order for our own customer`,
  'own-standing': `
    how do we become a direct bill partner / merge two partner center accounts / our mpn id
    solutions partner designation / our partner score / how do we get csp authorisation / enroll in csp
    our vetting is stuck / competency renewal / transfer our partner id
    change the legal name in partner center / our tax profile / become indirect reseller
    partner programme membership fee / our partner agreement / verify our business account
    we want to go direct with microsoft / capability score
    our company got bought what about our partner account / partner benefits package`,
  price: `what does E5 cost per head at the moment / 
    what does business premium cost / price of e3 per month / how much is e5 / list price for copilot
    price list please / what margin do we get / discount for 100 seats / quote for 50 users
    what can we charge for business standard / per user price / how much for a power bi pro licence
    monthly price for exchange online plan 1 / cost per seat / what do you charge for e3
    our margin on business basic / what's the going rate for e5 / volume discount / give me a quote / rebate
    f3 price / how much does teams cost`,
  technical: `which MX record do i set once theyre over / 
    how do I migrate the mailboxes / change mx records / set up dns / intune enrollment / move sharepoint sites
    copy onedrive data / outlook keeps crashing / configure mfa / how to set up conditional access
    imap migration tool / move files from the file server / exchange hybrid / reset a user's password
    error code in outlook / autopilot devices / domain won't verify / spf and dkim
    powershell script to assign licences / teams meeting audio problem / backup of mailboxes
    which tool for tenant migration / import pst / entra connect sync / shared mailbox permissions
    how do I add an alias / printer / vpn / get old mail from their own server up to the cloud
    mail server in the basement to the cloud / terabytes of files and mail / how do I move years of email
    on premises server to 365`,
  'other-product': `they want their dropbox and adobe through us as well, how do we switch those / 
    adobe licences / google workspace customer / can you move dropbox / zoom subscription / antivirus renewal
    slack / aws account / salesforce / autocad / veeam backup / sophos firewall / vmware
    what about their google mail / atlassian jira / crm from another vendor / oracle database
    apple business manager / sage accounting / docusign / fortinet / website hosting / ssl certificate
    laptop order / hardware`,
  'small-talk': `
    how are you today / tell me a joke / what's the weather / can you recommend a good book / recommend a film
    who won the match / what's for lunch / do you like football / good weekend? / are you human
    how old are you / what's your name / I'm tired today / do you dream / write me a poem / what time is it
    sing a song / happy birthday / are you chatgpt / who made you / do you have a girlfriend
    any plans for the weekend / what do you think about politics / where should I go on holiday
    a good restaurant nearby / cook recipe / stock market / play some music / translate this into french
    what is the capital of france / solve this equation / how do I boil an egg`,
} as const satisfies Readonly<Record<OutsideSubject, string>>;
