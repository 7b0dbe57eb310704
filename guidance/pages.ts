/** The public pages that people and code cite, with the state of each as it was read (rulebook §6). */
export const pages = {} as const;
export type PageId = string;
