import { IntlMessageFormat } from 'intl-messageformat';
import { languageByTag } from '../../languages/all.ts';
import { en, type Catalogue, type Key } from '../../languages/en/says.ts';
import type { LanguageId } from '../../languages/language-id.ts';

export const catalogueOf = (language: LanguageId): Catalogue => languageByTag[language].says;

export const localeOf = (language: LanguageId): string => languageByTag[language].locale;

export const keys = Object.keys(en).filter((key): key is Key => Object.hasOwn(en, key));

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** What each kind of element is, in the order of the parser's numbers for them. */
const kinds = ['literal', 'argument', 'number', 'date', 'time', 'select', 'plural', 'pound', 'tag'] as const;

export type Placeholder = {
  readonly name: string;
  readonly kind: (typeof kinds)[number];
  /** The forms that it distinguishes: `=0`, `one`, `other`. */
  readonly forms: readonly string[];
};

/** Every place in the sentence that is filled, also within its plural forms. */
export function placeholdersIn(message: string, locale: string): Placeholder[] {
  return new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })
    .getAst()
    .flatMap(placeholders);
}

/** The words of the sentence between the places that are filled. */
export function literalsIn(message: string, locale: string): string[] {
  return new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst().flatMap(literals);
}

function placeholders(element: Element): Placeholder[] {
  const kind = kinds[element.type];
  if (!('value' in element) || kind === 'literal') return [];
  const options = 'options' in element ? element.options : {};
  const inside = Object.values(options).flatMap((option) => option.value.flatMap(placeholders));
  return [{ name: element.value, kind, forms: Object.keys(options) }, ...inside];
}

function literals(element: Element): string[] {
  if (kinds[element.type] === 'literal' && 'value' in element) return [element.value];
  if (!('options' in element)) return [];
  return Object.values(element.options).flatMap((option) => option.value.flatMap(literals));
}
