import { testDatabases } from './databases.ts';
import { startTeams, type Client, type Teams } from './teams.ts';

export type Stage = {
  readonly teams: Teams;
  /** Somebody in their personal chat whom the bot does not know yet. */
  readonly newClient: (locale?: string) => Client;
};

/** Specifies behaviours on each database; every test begins at 10:00 UTC on 20 November 2026. */
export function onEachDatabase(title: string, specify: (stage: Stage) => void): void {
  for (const { name, make, bots } of testDatabases()) {
    describe(`${title}, on ${name}`, () => {
      let teams: Teams | undefined;
      let people = 0;
      const stage: Stage = {
        get teams() {
          if (teams === undefined) throw new Error('the stage is set before the tests run');
          return teams;
        },
        newClient: (locale) => stage.teams.client(`person-${(people += 1)}`, undefined, locale),
      };
      before(async () => {
        teams = await startTeams(await make(), bots);
      });
      after(() => stage.teams.close());
      beforeEach(() => {
        stage.teams.setTime('2026-11-20T10:00:00Z');
      });
      specify(stage);
    });
  }
}
