import { fields, type ChoiceField, type countRanges, type Field } from './answers.ts';

type FieldKind = 'choice' | 'country' | 'count' | 'day';

/** How each field is answered: by one of a few values, a country, a whole number, or a UTC day or `unknown`. */
export const fieldKinds = {
  source: 'choice',
  billingAccount: 'choice',
  volumeProgramme: 'choice',
  partnerModel: 'choice',
  sameProvider: 'choice',
  partnerCountry: 'country',
  customerCountry: 'country',
  relationship: 'choice',
  delegatedAdmin: 'choice',
  subscriptionCount: 'count',
  tenantSubscriptionCount: 'count',
  businessSeats: 'count',
  offer: 'choice',
  licenceCount: 'choice',
  termEnd: 'day',
  state: 'choice',
  autoRenew: 'choice',
  termStart: 'day',
  termLength: 'choice',
} as const satisfies {
  [F in Field]: F extends ChoiceField
    ? 'choice'
    : F extends keyof typeof countRanges
      ? 'count'
      : 'country' | 'day';
};

/** The fields of a kind. */
export type FieldOf<Kind extends FieldKind> = {
  [F in Field]: (typeof fieldKinds)[F] extends Kind ? F : never;
}[Field];

/** Whether the field, if there is one, is of that kind. */
export function isOfKind<Kind extends FieldKind>(
  field: Field | undefined,
  kind: Kind,
): field is FieldOf<Kind> {
  return field !== undefined && fieldKinds[field] === kind;
}

/** The fields of a kind, in the order in which they are asked. */
export function fieldsOf<Kind extends FieldKind>(kind: Kind): readonly FieldOf<Kind>[] {
  return fields.filter((field) => isOfKind(field, kind));
}
