import type { LanguageId } from '../../languages/language-id.ts';

/** A way of writing that must not come back; `docs/terms.md` says why, and what to write instead. */
type Habit = {
  readonly habit: string;
  readonly looksLike: RegExp;
  /** Only in sentences whose key fits; in all of them where it is left out. */
  readonly where?: RegExp;
  readonly except?: readonly string[];
};

const errors = /problem|error$/;
const headings = /(?:^|\.)title(?:\.|$)/;

const everywhere: readonly Habit[] = [
  { habit: 'UTC once a card', looksLike: /UTC[ -](?:days?|dygn)|\bdias? UTC/i },
  { habit: 'an error says what to do, in a sentence', looksLike: /^[^.?!:{]+: (?=\p{Ll})/u, where: errors },
  { habit: 'apostrophes and quotes are curly', looksLike: /['"]/ },
];

const own: Readonly<Record<LanguageId, readonly Habit[]>> = {
  en: [
    {
      habit: 'nothing stands, nothing comes',
      looksLike: /\bstands? (?:on|in (?!the way))|\breminders? (?:\w+ )?comes?\b|\bcomes? at once/i,
    },
    { habit: 'one word for reminding: reminder', looksLike: /\bwatch(?:es|ed|ing)?\b/i },
    {
      habit: 'English contracts',
      looksLike: /\b(?:do|does|did|is|are|was|has|have|will) not\b|\bcannot\b|\bI (?:am|will|would)\b/i,
      except: ['verdict.blocked'],
    },
    { habit: 'no space before %', looksLike: /[\d}]\s+%/ },
    { habit: 'not “anew”', looksLike: /\banew\b/i },
    { habit: 'the term: Microsoft 365 admin center', looksLike: /admin portal/i },
  ],
  sv: [
    {
      habit: 'nothing stands, nothing comes',
      looksLike: /(?<!\p{L})står på prenum|påminnels\p{L}* (?:\p{L}+ )?kommer/iu,
    },
    { habit: 'one word for reminding: påminnelse', looksLike: /(?<!\p{L})bevak/iu },
    { habit: 'verbs for headings', looksLike: /^Att |^\p{L}+(?:ning|ande)en? av /u, where: headings },
    { habit: 'a mention is made with @', looksLike: /nämn(?:er|a)? mig (?!(?:sedan )?med @)/iu },
    { habit: 'a hard space before %', looksLike: /[\d}] ?%/ },
    { habit: 'the term: kreditering', looksLike: /(?<!\p{L})kredit(?:en|er|erna)?(?!\p{L})/iu },
    { habit: 'the term: slutdatum', looksLike: /förfallodatum/i },
    { habit: 'the term: Tjänstsupportadministratör', looksLike: /supportadministratör för tjänst/i },
    { habit: 'the term: administrationscentret', looksLike: /administrationsportal/i },
    { habit: 'the term: provperiod', looksLike: /(?<!\p{L})utvärdering/iu },
    { habit: 'not “av sig själv”', looksLike: /av sig själv/i },
  ],
  pt: [
    {
      habit: 'nothing stands, nothing comes',
      looksLike: /lembretes? (?:\p{L}+ )?(?:vêm|vem|virá|virão|chegam?)(?!\p{L})/iu,
    },
    { habit: 'one word for reminding: lembrete', looksLike: /acompanh/i },
    {
      habit: 'verbs for headings',
      looksLike: /^(?:Garanta|Peça|Obtenha|Conclua) (?:a|o) \p{L}+(?:ção|mento|ca)(?!\p{L})/u,
      where: headings,
    },
    { habit: 'a mention is made with @', looksLike: /mencion\p{L}+-me|me mencion(?:e|ar) (?!com @)/iu },
    { habit: 'no space before %', looksLike: /[\d}]\s+%/ },
    { habit: 'the term: parceiro registrado', looksLike: /parceiro de registro/i },
    { habit: 'the term: Partner Center', looksLike: /Central de Parceiros/i },
    { habit: 'the term: solução temporária paga', looksLike: /ponte paga/i },
    { habit: 'not “sozinho” for what is automatic', looksLike: /(?:renova\p{L}*|começa|termina) sozinh/iu },
  ],
};

export const habitsOf = (language: LanguageId): readonly Habit[] => [...everywhere, ...own[language]];
