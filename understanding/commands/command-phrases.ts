import { foldText } from '../words/text.ts';
import { languageIds, type LanguageId } from '../../languages/language-id.ts';
import { speechFor } from '../../languages/speech.ts';
import { fields, type Field } from '../../guidance/answers.ts';
import { languages as all } from '../../languages/all.ts';
import { commandKinds, type CommandKind } from '../../languages/language.ts';
import type { CommandLeads } from '../../languages/command-words.ts';
import { addPhrase, addTemplates, graphOf, newNode, type Node } from '../phrases/word-graph.ts';

/** What may stand around a command, what leads a setting, and what fields and languages are called. */
export const commandPhrases = {
  politeness: either(({ politeness }) => politeness),
  asking: either(({ asking }) => asking),
  timeZone: either((leads) => leads['time-zone']),
  hour: either(({ hour }) => hour),
  language: either(({ language }) => language),
  speak: either(({ speak }) => speak),
  clock: either(({ clock }) => clock),
  now: either(({ now }) => now),
  determiners: either(({ determiners }) => determiners),
  accented: new Map(
    all.flatMap(({ leads }) =>
      (leads.accented ?? '')
        .split(', ')
        .filter((word) => word !== '')
        .map((word) => [foldText(word), word] as const),
    ),
  ),
  vague: either(({ vague }) => vague),
  change: graphOf(all.map(({ commands }) => [commands.change, true] as const)),
  kinds: graphOf<CommandKind>(
    all.flatMap(({ commands }) => commandKinds.map((kind) => [commands[kind], kind] as const)),
  ),
  fields: namesOfFields(),
  languages: namesOfLanguages(),
} as const;

function either(of: (leads: CommandLeads) => string): Node<true> {
  return graphOf(all.map(({ leads }) => [of(leads), true] as const));
}

/** What people call the fields, and what the cards do. */
function namesOfFields(): Node<Field> {
  const root = newNode<Field>();
  for (const { fieldNames } of all)
    for (const field of fields) addTemplates(root, fieldNames[field], () => field);
  for (const id of languageIds)
    for (const field of fields) addPhrase(root, speechFor(id).say(`field.${field}`), field);
  return root;
}

function namesOfLanguages(): Node<LanguageId> {
  const root = newNode<LanguageId>();
  for (const id of languageIds) {
    for (const { leads } of all) addTemplates(root, leads.languages[id] ?? '', () => id);
    for (const namer of languageIds) {
      const name = new Intl.DisplayNames(namer, { type: 'language', fallback: 'none' }).of(id);
      if (name !== undefined) addPhrase(root, name, id);
    }
  }
  return root;
}
