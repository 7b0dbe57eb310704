/** The least that an operator sets to get a package. */
export const contoso = {
  MicrosoftAppId: '6f1d2c3b-4a5e-4f60-8b7c-9d0e1f2a3b4c',
  BOT_DOMAIN: 'bot.contoso.com',
  PUBLISHER_NAME: 'Contoso',
  PUBLISHER_WEBSITE: 'https://contoso.com',
} as const;
