import { startServer } from '@microsoft/agents-hosting-express';
import { AgentApplication, CardFactory, MemoryStorage, MessageFactory } from '@microsoft/agents-hosting';
import { card, next, type Talk } from './talk.ts';

/** The three-turn talk on the Microsoft 365 Agents SDK, with its state in memory. */
const app = new AgentApplication({ storage: new MemoryStorage() });

app.onActivity('message', async (context, state) => {
  const { answer, talk } = next(state.getValue<Talk>('conversation.talk'), context.activity);
  state.setValue('conversation.talk', talk);
  await context.sendActivity(
    answer === 'card'
      ? MessageFactory.attachment(CardFactory.adaptiveCard(card))
      : MessageFactory.text(answer),
  );
});
// Without a handler after the turn its state is not saved.
app.onTurn('afterTurn', () => Promise.resolve(true));

startServer(app);
