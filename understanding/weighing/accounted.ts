import { fields, type Field } from '../../guidance/answers.ts';
import { valuesSaid } from '../fields/sayings.ts';
import type { Item } from '../items/items.ts';
import type { Concept, LinesOf } from '../phrases/concept.ts';

type Named = Concept | Exclude<Item['kind'], 'phrase'>;

/** What may stand beside a value of the field, its other values aside: its rules reckon with it, or it says nothing against any. */
const beside: Readonly<Record<Field, readonly string[]>> = {
  relationship: words(
    'date relationship invitation accept send click lose refuse request waiting not nobody no-longer',
    'instead only no need will want promise attempted agreement other-partner change tenant person',
    'starts because none-of-it undone ended just-now',
    'relationship:accepted relationship:invited relationship:none',
  ),
  delegatedAdmin: words(
    'date event finish gdap dap rights role support-role accept send click lose refuse request waiting',
    'not nobody no-longer no instead only except want need will promise attempted had relationship',
    'none-of-it undone change move until ends ended because formerly invitation tenant person starts',
    'keep both third-party distributor other-partner',
    'state:active relationship:accepted relationship:invited source:another-partner',
  ),
  autoRenew: words(
    'date number event offer auto-renew turn-on turn-off on off renews ends not nobody no-longer no',
    'instead will promise attempted part except product business-product subscription keep click',
    'waiting request none-of-it undone ended tenant formerly move want single lose refuse accept send',
    'change unknown other-partner third-party only need person agreement both',
    'relationship:invited renewal:on renewal:off renewal:cancel renewal:extended state:active',
    'source:another-partner',
  ),
  source: words(
    'date number place event reseller-name instead not partner-noun account single offer only',
    'third-party other-partner distributor product business-product subscription licence tenant starts',
    'ends will keep until formerly lose agreement',
    'offer:different programme:enterprise programme:other length:monthly length:annual',
    'length:three-year state:trial state:suspended state:extended state:cancelled',
  ),
  billingAccount: words(
    'instead partner-noun only account agreement not no',
    'source:microsoft-direct kind:newer kind:older',
  ),
  volumeProgramme: words(
    'date number place instead not partner-noun customer single offer third-party ends product',
    'business-product agreement',
    'offer:different source:volume-licensing',
  ),
  partnerModel: words(
    'place reseller partner-noun only instead account distributor company not no',
    'source:microsoft-direct',
  ),
  sameProvider: words(
    'both also instead change partner-noun all not distributor no other-partner ends',
    'offer:same offer:different model:indirect-reseller source:another-partner',
  ),
  offer: words(
    'number want except instead becomes only part more fewer lose formerly offer product',
    'business-product will keep not no subscription change',
    'licences:unchanged',
  ),
  licenceCount: words(
    'number want except instead becomes only nobody all part request offer single licence product',
    'business-product will keep more fewer not no change total',
    'offer:same',
  ),
  state: words(
    'date keep lose other-partner not waiting licence ends subscription product no only event',
    'length:monthly renewal:extended source:another-partner',
  ),
  termLength: words(
    'date number ends renews starts payment product subscription',
    'source:another-partner source:microsoft-direct',
  ),
  subscriptionCount: words(
    'date number place event formerly had just-now single remains keep fewer more instead lose between',
    'partner-noun offer each about subscription business-product product licence of only except total',
    'not no other-partner starts ends renews will until tenant at-most at-least',
    'state:trial source:another-partner source:microsoft-direct source:another-tenant',
    'source:volume-licensing length:monthly length:annual',
  ),
  tenantSubscriptionCount: words(
    'number single remains more instead keep subscription have total tenant only of not no product',
  ),
  businessSeats: words(
    'date number place not no nobody only instead at-most at-least business-product product licence',
    'subscription more starts ends of',
    'source:microsoft-direct source:another-partner source:another-tenant',
  ),
  termEnd: words(
    'date number place part only not instead end-date day-before renewed need ends ended renews product',
    'business-product except until subscription auto-renew agreement starts no licence',
    'renewal:on renewal:cancel source:volume-licensing source:another-tenant source:microsoft-direct',
    'source:another-partner state:trial length:monthly length:annual length:three-year',
  ),
  termStart: words(
    'date number renewed renews starts ends product',
    'renewal:on length:monthly length:annual length:three-year',
  ),
  partnerCountry: words(
    'place also both third-party person partner-noun other-partner distributor vague-place not instead',
    'no company same-country tenant formerly reside will send',
    'model:indirect-provider model:direct-bill model:indirect-reseller',
  ),
  customerCountry: words(
    'date number place keep only also both third-party person other-partner partner-noun vague-place',
    'distributor partner-account account all not instead company same-country business-product product',
    'subscription tenant formerly reside no licence ends will',
    'model:direct-bill model:indirect-reseller model:indirect-provider source:volume-licensing',
    'source:another-partner source:microsoft-direct',
  ),
};

function words<const Lines extends readonly string[]>(...lines: Lines & LinesOf<Named, Lines>): string[] {
  return lines.flatMap((line) => line.split(' '));
}

const reckonedWith: ReadonlyMap<Field, ReadonlySet<string>> = new Map(
  fields.map((field) => [field, new Set([...valuesSaid(field), ...beside[field]])]),
);

/** Whether the rules of the field reckon with what the item says. */
export function reckonsWith(field: Field, item: Item): boolean {
  const reckoned = reckonedWith.get(field);
  if (reckoned === undefined) return false;
  return item.kind === 'phrase'
    ? [...item.concepts].some((concept) => reckoned.has(concept))
    : reckoned.has(item.kind);
}
