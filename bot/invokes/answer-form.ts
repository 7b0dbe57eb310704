/** In what form Teams wants the answer to an invoke; a name of its own for each, told in `told.ts`. */
export type AnswerForm =
  'extension' | 'task' | 'card' | 'search' | 'tab' | 'config' | 'token' | 'connector' | 'nothing';

/**
 * The invokes that Teams has, beside those that are a part of the conversation (thumbs, files). Source: the Bot
 * Framework's TeamsActivityHandler and Teams' SDK of 2026, which name the same.
 */
const forms: Readonly<Record<string, AnswerForm>> = {
  'composeExtension/query': 'extension',
  'composeExtension/queryLink': 'extension',
  'composeExtension/anonymousQueryLink': 'extension',
  'composeExtension/selectItem': 'extension',
  'composeExtension/submitAction': 'extension',
  'composeExtension/querySettingUrl': 'extension',
  'composeExtension/fetchTask': 'task',
  'composeExtension/setting': 'nothing',
  'composeExtension/onCardButtonClicked': 'nothing',
  'task/fetch': 'task',
  'task/submit': 'task',
  'message/fetchTask': 'task',
  'adaptiveCard/action': 'card',
  'application/search': 'search',
  'tab/fetch': 'tab',
  'tab/submit': 'tab',
  'config/fetch': 'config',
  'config/submit': 'config',
  'signin/tokenExchange': 'token',
  'signin/verifyState': 'nothing',
  'signin/failure': 'nothing',
  'actionableMessage/executeAction': 'connector',
  'handoff/action': 'nothing',
  'suggestedActions/submit': 'nothing',
};

/** The form in which Teams wants to be answered; nothing for a name that it does not have. */
export function formOf(name: string): AnswerForm | undefined {
  return Object.hasOwn(forms, name) ? forms[name] : undefined;
}
