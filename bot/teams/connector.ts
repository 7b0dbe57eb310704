import { randomUUID } from 'node:crypto';
import type { Activity, ResourceResponse } from 'botbuilder';
import type { AskTeams } from './as-the-bot.ts';

/**
 * What the adapter asks its connector client for. The SDK's own client takes each request through a pipeline of a dozen
 * steps, of which only the last, the request itself, was of use here, and that is ours.
 */
export type Connector = {
  readonly replyToActivity: (
    conversationId: string,
    activityId: string,
    activity: Partial<Activity>,
  ) => Promise<ResourceResponse>;
  readonly sendToConversation: (
    conversationId: string,
    activity: Partial<Activity>,
  ) => Promise<ResourceResponse>;
  /** The same, shown to its recipient alone. */
  readonly sendTargeted: Connector['sendToConversation'];
  readonly updateActivity: Connector['replyToActivity'];
  /** The same of what is shown to one alone; its recipient cannot be changed, and is not to be named. */
  readonly updateTargeted: Connector['replyToActivity'];
  readonly deleteActivity: (conversationId: string, activityId: string) => Promise<ResourceResponse>;
};

const fixed = {
  'content-type': 'application/json; charset=utf-8',
  accept: '*/*',
  'user-agent': `Microsoft-BotFramework/3.1 Node/${process.versions.node}`,
} as const;

/**
 * The operations of Teams' connector at that service URL. Source:
 * learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference.
 */
export function connectorAt(serviceUrl: string, ask: AskTeams): Connector {
  const activitiesIn = (conversationId: string) =>
    `${serviceUrl.replace(/\/$/, '')}/v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  const activityIn = (conversationId: string, activityId: string) =>
    `${activitiesIn(conversationId)}/${encodeURIComponent(activityId)}`;

  async function make(
    method: 'POST' | 'PUT' | 'DELETE',
    url: string,
    activity: Partial<Activity> | undefined,
    more: Readonly<Record<string, string>> = {},
  ): Promise<ResourceResponse> {
    // By its id Microsoft finds a request again.
    const headers = { ...fixed, 'x-ms-client-request-id': randomUUID(), ...more };
    const body = activity === undefined ? undefined : JSON.stringify(activity);
    return { id: (await ask({ url, method, headers, body })) ?? '' };
  }

  return {
    replyToActivity: (conversationId, activityId, activity) =>
      make('POST', activityIn(conversationId, activityId), activity, {
        'x-ms-conversation-id': conversationId,
      }),
    sendToConversation: (conversationId, activity) => make('POST', activitiesIn(conversationId), activity),
    sendTargeted: (conversationId, activity) =>
      make('POST', `${activitiesIn(conversationId)}?isTargetedActivity=true`, activity),
    updateActivity: (conversationId, activityId, activity) =>
      make('PUT', activityIn(conversationId, activityId), activity),
    updateTargeted: (conversationId, activityId, activity) =>
      make('PUT', `${activityIn(conversationId, activityId)}?isTargetedActivity=true`, activity),
    deleteActivity: (conversationId, activityId) =>
      make('DELETE', activityIn(conversationId, activityId), undefined),
  };
}
