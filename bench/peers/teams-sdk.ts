import { App } from '@microsoft/teams.apps';
import { card, next, type Talk } from './talk.ts';

/** The three-turn talk on the Teams SDK, with its state in memory. */
const app = new App({ dangerouslyAllowUnauthenticatedRequests: true, state: true });

app.on('message', async ({ activity, send, state }) => {
  const { answer, talk } = next(state?.conversation.get<Talk>('talk'), activity);
  state?.conversation.set('talk', talk);
  await send(
    answer === 'card'
      ? {
          type: 'message',
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
        }
      : answer,
  );
});

await app.start(process.env['PORT']);
