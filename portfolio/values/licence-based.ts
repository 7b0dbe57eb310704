import { remembered } from '../remembered.ts';
import { fold } from '../fold.ts';
import { phrases } from './phrases.ts';

const inName = phrases(
  ({ notLicences }) => notLicences,
  'unbefristet, perpetuell, unbefristete lizenz, reservierung, perpétuelle, réservation, perpetua, evigvarende',
);
const inNature = phrases(
  ({ notLicences }) => notLicences,
  'azure, usage, usage based, metered, consumption, perpetual, reservation, reserved, savings plan, pay as you go, saas metered, usagebased, one time, onetime, azurereservation, azure reservation, azure plan, azureplan, software',
);

/** Licences whose names begin with it all the same. */
const azureLicence =
  /^(microsoft )?azure (active directory|ad|information protection|rights|advanced threat|devops|basic)\b/;

/** Whether the name of a product is one of Azure, a reservation or a perpetual licence. */
export const isNoLicence = remembered(5000, (product): boolean => {
  const folded = fold(product);
  if (/^(microsoft )?azure( |$)/.test(folded) && !azureLicence.test(folded)) return true;
  return inName.isIn(folded);
});

/** Whether what is told of its kind ("Usage", "Azure", "software") says so. */
export const isNoLicenceKind = remembered(1000, (nature): boolean => inNature.is(fold(nature)));
