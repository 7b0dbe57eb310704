/** Names that are the same in every language, in templates: what Microsoft sells, and who sells it on. */
export const productNames = `
  [(microsoft|office) 365|m365|o365|ms 365] (e1|e3|e5|f1|f3|a1|a3|a5)[s], exchange[ online][ (plan|p)[ ](1|2)], (visio|project)[ online][ (plan|p)[ ](1|2|3|4|5)], power[ ]bi[ (pro|premium)]
  copilot, entra[ id][ p[ ](1|2)], intune[ suite], teams[ (phone|rooms|premium|essentials)], dynamics[ 365], defender[ for office], sharepoint[ online], onedrive, planner, windows 365, power (apps|automate), ems[ (e3|e5)], purview, (plan|p)[ ](1|2)`;

/** The Business plans, of which a tenant has 300 licences at most. */
export const businessNames = `
  [(microsoft|office) 365|m365|o365] (business|biz) (basic|standard|premium), apps for business, [(microsoft|office) 365|m365] business, basic, standard, premium`;

export const distributorNames = `
  also[ cloud], ingram[ micro], td synnex, tech data, synnex, pax8, crayon, arrow[ ecs], dicker data, westcoast, giacom, infinigate, alef, scansource, westcon, esprinet, rhipe, copaco, tarsus, exertis, climb`;

/** Those of them whose name is no everyday word, and says by itself where somebody buys. */
export const plainResellerNames =
  'godaddy, t mobile, telia, telenor, tele2, telstra, vodafone, swisscom, telekom, deutsche telekom, comcast, rackspace, ionos, strato, one com, loopia, dustin, atea, advania, softwareone, iver, nordlo, proact, pulsen, visma, fujitsu, netnordic, techstep, bechtle, cancom, tieto, tietoevry, locaweb, embratel, algar, uol host, kinghost, hostgator, telefonica, brasoftware, lanlink, t systems, cdw, appriver, sherweb';

/** Web hosts, carriers and resellers from which people are known to buy. */
export const resellerNames =
  '(godaddy|t mobile|telia|telenor|tele2|telstra|vodafone|swisscom|telekom|deutsche telekom|bt|orange|rogers|bell|comcast|rackspace|ionos|strato|one com|loopia|dustin|atea|advania|softwareone|iver|nordlo|proact|pulsen|elisa|visma|fujitsu|netnordic|techstep|bechtle|cancom|tieto|tietoevry|locaweb|vivo|claro|tim|embratel|algar|uol|uol host|kinghost|hostgator|oi|meo|altice|telefonica|brasoftware|lanlink|t systems|insight|cdw|shi|appriver|sherweb)';

/** What is no Microsoft licence, under the same name everywhere. */
export const otherProductNames =
  'fortinet, fortigate, cisco, meraki, barracuda, proofpoint, mimecast, crowdstrike, sentinelone, lastpass, 1password, bitwarden, okta, docusign, hubspot, zendesk, servicenow, oracle, vmware, citrix, acronis, datto, kaseya, n able, teamviewer, anydesk, quickbooks, xero, sage, shopify, wordpress, squarespace, wix, bitdefender, malwarebytes, f secure, withsecure, trend micro, checkpoint, palo alto, sonicwall, watchguard, ubiquiti, unifi, lenovo, ipad[s], iphone[s], laptop[s], printer[s], foxit, grammarly, figma, asana, trello, gitlab, jetbrains, canva, webroot, avast, avg, norton, veeam, mailchimp, salesforce, whatsapp, telegram, hostinger';
