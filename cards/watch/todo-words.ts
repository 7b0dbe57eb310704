import type { Todo, TodoId } from '../../reminders/todo.ts';
import type { Speech } from '../../languages/speech.ts';

/** What is to be done, in a few words. */
export function todoTitle({ id, by }: Todo, speech: Speech): string {
  return speech.say(`todo.${id}.title`, { by: speech.day(by) });
}

/** The same without its day, where the sentence below names that. */
export function todoHeading(todo: Todo, speech: Speech): string {
  return namesNoDay(todo) ? speech.say(`todo.${todo.id}.do`) : todoTitle(todo, speech);
}

/** Their titles are all that names the day, or there is none. */
type WithDayOrNone = 'leave-extended-terms' | 'ask-provider' | 'order-now';

/** Whether its heading leaves the day to what stands around it. */
export function namesNoDay(todo: Todo): todo is Todo & { id: Exclude<TodoId, WithDayOrNone> } {
  return todo.id !== 'leave-extended-terms' && todo.id !== 'ask-provider' && todo.id !== 'order-now';
}

/** What is to be done, and how, in full sentences. */
export function todoText(todo: Todo, speech: Speech): string {
  const values = { by: speech.day(todo.by) };
  return 'seller' in todo
    ? speech.say(`todo.${todo.id}.text.${todo.seller}`, values)
    : speech.say(`todo.${todo.id}.text`, values);
}
