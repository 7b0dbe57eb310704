import { z } from 'zod';
import { SettingsError } from '../faults/errors.ts';
import { listOf } from './list-of.ts';
import { wrongSetting } from './wrong-setting.ts';

/** Who the bot is to Teams; none in local mode. */
export type Identity =
  | { readonly type: 'local' }
  | {
      readonly type: 'SingleTenant' | 'MultiTenant';
      readonly appId: string;
      readonly tenantId: string | undefined;
      readonly password: string;
    }
  | { readonly type: 'UserAssignedMSI'; readonly appId: string; readonly tenantId: string };

/** Whose people are served, in lower case. Local mode does not ask; `every` still asks for one. */
export type Tenants = 'unasked' | 'every' | readonly string[];

const guid = z.guid();
const everyTenant = '*';

/** The settings of who the bot is and whom it serves, as the environment gives them. */
export const identityShape = {
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']).default('SingleTenant'),
  MicrosoftAppId: guid.optional(),
  MicrosoftAppTenantId: guid.optional(),
  MicrosoftAppPassword: z.string().min(1).optional(),
  ALLOWED_TENANTS: z.union([z.literal(everyTenant), listOf(guid.toLowerCase())]).optional(),
};

type IdentityEnvironment = z.infer<z.ZodObject<typeof identityShape>>;
type Name = keyof IdentityEnvironment;

export const identityAllowed: Readonly<Record<Name, string>> = {
  MicrosoftAppType: 'SingleTenant, UserAssignedMSI or MultiTenant',
  MicrosoftAppId: 'the GUID of the Azure Bot’s app registration, or unset for local mode',
  MicrosoftAppTenantId: 'the GUID of the app registration’s tenant',
  MicrosoftAppPassword: 'a client secret of the app registration',
  ALLOWED_TENANTS:
    'GUIDs of tenants, with commas between; or * for every tenant. Unset: MicrosoftAppTenantId alone',
};

/** @throws SettingsError naming what the kind of identity needs and lacks. */
export function identityOf(environment: IdentityEnvironment): Identity {
  const { MicrosoftAppType: type, MicrosoftAppId: appId } = environment;
  const { MicrosoftAppTenantId: tenantId, MicrosoftAppPassword: password } = environment;
  if (appId === undefined) return { type: 'local' };
  if (type === 'UserAssignedMSI') {
    if (tenantId === undefined) throw notSet('MicrosoftAppTenantId');
    return { type, appId, tenantId };
  }
  const missing: Name[] = [];
  if (type === 'SingleTenant' && tenantId === undefined) missing.push('MicrosoftAppTenantId');
  if (password === undefined) missing.push('MicrosoftAppPassword');
  if (password === undefined || missing.length > 0) throw notSet(...missing);
  return { type, appId, tenantId, password };
}

/**
 * Whoever shall be there for every tenant has to say so.
 * @throws SettingsError where nobody says whose tenants they are.
 */
export function tenantsOf({ ALLOWED_TENANTS: tenants }: IdentityEnvironment, identity: Identity): Tenants {
  if (identity.type === 'local') return 'unasked';
  if (tenants !== undefined) return tenants === everyTenant ? 'every' : tenants;
  if (identity.tenantId === undefined) throw notSet('ALLOWED_TENANTS');
  return [identity.tenantId.toLowerCase()];
}

function notSet(...names: readonly Name[]): SettingsError {
  return new SettingsError(
    names.map((name) => wrongSetting({ name, value: undefined, allowed: identityAllowed[name] })),
  );
}
