import type { Todo } from '../../reminders/todo.ts';
import type { Speech } from '../../languages/speech.ts';

/** What is to be done, in a few words. */
export function todoTitle({ id, by }: Todo, speech: Speech): string {
  return speech.say(`todo.${id}.title`, { by: speech.day(by) });
}

/** What is to be done, and how, in full sentences. */
export function todoText(todo: Todo, speech: Speech): string {
  const values = { by: speech.day(todo.by) };
  return 'seller' in todo
    ? speech.say(`todo.${todo.id}.text.${todo.seller}`, values)
    : speech.say(`todo.${todo.id}.text`, values);
}
