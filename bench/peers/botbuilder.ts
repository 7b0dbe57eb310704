import {
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConversationState,
  MemoryStorage,
  MessageFactory,
} from 'botbuilder';
import { DialogSet, NumberPrompt, TextPrompt, WaterfallDialog, DialogTurnStatus } from 'botbuilder-dialogs';
import restify from 'restify';
import { card } from './talk.ts';

/** The three-turn talk as the Bot Framework's samples write it: dialogs, restify, state in memory. */
const state = new ConversationState(new MemoryStorage());
const dialogs = new DialogSet(state.createProperty('dialogs'))
  .add(new TextPrompt('text'))
  .add(new NumberPrompt('number'))
  .add(
    new WaterfallDialog('talk', [
      (step) => step.prompt('number', 'How many subscriptions?', 'A number, please.'),
      (step) => step.prompt('text', { prompt: MessageFactory.attachment(CardFactory.adaptiveCard(card)) }),
      async (step) => {
        await step.context.sendActivity('Thank you.');
        return await step.endDialog();
      },
    ]),
  );
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
  await adapter.process(req, res, async (context) => {
    // A press has a value and no text, which a text prompt would not take.
    if (context.activity.value !== undefined) context.activity.text = JSON.stringify(context.activity.value);
    const dc = await dialogs.createContext(context);
    const { status } = await dc.continueDialog();
    if (status === DialogTurnStatus.empty) await dc.beginDialog('talk');
    await state.saveChanges(context);
  });
});
server.listen(process.env['PORT']);
