// The bot in Azure: Azure Bot with its Teams channel, two replicas as a container app, PostgreSQL that goes back to any
// moment, its address in a Key Vault, and a workspace for the logs. How to use it: infra/azure/README.md.
//
// NOT COMPILED: where it was written there is no Bicep compiler and no subscription. Its properties were held against
// Microsoft's published types of these versions (the README beside this says which, and what was not). Run
// `az bicep build --file main.bicep` and `az deployment group what-if` first.
targetScope = 'resourceGroup'

@description('Begins the names of all resources.')
@minLength(3)
@maxLength(12)
param name string = 'licmove'

param location string = resourceGroup().location

@description('The image, with its registry: contoso.azurecr.io/licence-move-guide:1.2.0. See README.md for how it gets there.')
param image string

@description('The name of the Azure Container Registry that has the image, in this resource group.')
param registryName string

@description('UserAssignedMSI: no secret to look after. SingleTenant: an app registration of yours, with a secret.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param appType string = 'UserAssignedMSI'

@description('SingleTenant only: the app registration’s Application (client) id.')
param appId string = ''

@description('SingleTenant only: its client secret. Kept in the Key Vault, nowhere else.')
@secure()
param appPassword string = ''

@description('Letters and digits only: it becomes part of an address. Kept in the Key Vault, nowhere else.')
@secure()
@minLength(24)
param databasePassword string

@description('Whoever sends it may read /metrics.')
@secure()
@minLength(16)
param metricsToken string

@description('Whose people may use the bot: tenant ids with commas between. Empty: this tenant alone.')
param allowedTenants string = ''

@description('F0 is free, within Microsoft’s limits; S1 has a service level.')
@allowed(['F0', 'S1'])
param botSku string = 'S1'

@description('How many days back the database can be restored to any moment.')
@minValue(7)
@maxValue(35)
param backupRetentionDays int = 14

@description('Enabled: backups are kept in the paired region, too. Cannot be changed afterwards.')
@allowed(['Enabled', 'Disabled'])
param geoRedundantBackup string = 'Disabled'

var unique = uniqueString(resourceGroup().id)
var singleTenant = appType == 'SingleTenant'
var botAppId = singleTenant ? appId : identity.properties.clientId

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-bot'
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    // The log has ids of people: no longer than it is needed.
    retentionInDays: 30
  }
}

// ---- Network: the database answers nobody outside it. Outgoing HTTPS is allowed, as the bot needs it.

resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: '${name}-net'
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/16'] }
    subnets: [
      {
        name: 'apps'
        properties: {
          addressPrefix: '10.20.0.0/23'
          delegations: [
            { name: 'apps', properties: { serviceName: 'Microsoft.App/environments' } }
          ]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.2.0/28'
          delegations: [
            { name: 'database', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }
          ]
        }
      }
    ]
  }

  resource apps 'subnets' existing = { name: 'apps' }
  resource database 'subnets' existing = { name: 'database' }
}

resource databaseZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'

  resource link 'virtualNetworkLinks' = {
    name: 'net'
    location: 'global'
    properties: {
      registrationEnabled: false
      virtualNetwork: { id: network.id }
    }
  }
}

// ---- Database

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-db-${unique}'
  location: location
  sku: { name: 'Standard_B1ms', tier: 'Burstable' }
  properties: {
    version: '16'
    administratorLogin: 'bot'
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    // To any moment of so many days: docs/operating.md, "To a moment".
    backup: { backupRetentionDays: backupRetentionDays, geoRedundantBackup: geoRedundantBackup }
    // Burstable has none; with GeneralPurpose: ZoneRedundant.
    highAvailability: { mode: 'Disabled' }
    network: {
      delegatedSubnetResourceId: network::database.id
      privateDnsZoneArmResourceId: databaseZone.id
    }
  }
  dependsOn: [databaseZone::link]

  resource bot 'databases' = { name: 'bot' }
}

// ---- Secrets: in the vault; the app reads them by reference, as its identity.

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: '${name}-${take(unique, 11)}'
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 30
  }

  resource databaseUrl 'secrets' = {
    name: 'database-url'
    properties: {
      value: 'postgres://bot:${databasePassword}@${database.properties.fullyQualifiedDomainName}/bot?sslmode=verify-full'
    }
  }

  resource metrics 'secrets' = {
    name: 'metrics-token'
    properties: { value: metricsToken }
  }

  resource password 'secrets' = if (singleTenant) {
    name: 'app-password'
    properties: { value: appPassword }
  }
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = { name: registryName }

var keyVaultSecretsUser = '4633458b-17de-408a-b874-0445c86b69e6'
var acrPull = '7f951dda-4ed3-4680-a7ca-43fe172d538d'

resource readsSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, identity.id, keyVaultSecretsUser)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', keyVaultSecretsUser)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource pullsImages 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: registry
  name: guid(registry.id, identity.id, acrPull)
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', acrPull)
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

// ---- The bot

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-env'
  location: location
  properties: {
    vnetConfiguration: { infrastructureSubnetId: network::apps.id, internal: false }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

// Container Apps is an HTTPS proxy of Microsoft's before the bot, with a certificate of its own.
resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: '${name}-app'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      // One revision after the other: the first brings the database's schema up to date, the others wait for it.
      activeRevisionsMode: 'Single'
      ingress: {
        external: true
        targetPort: 3978
        transport: 'http'
        allowInsecure: false
      }
      registries: [{ server: registry.properties.loginServer, identity: identity.id }]
      secrets: concat(
        [
          { name: 'database-url', keyVaultUrl: vault::databaseUrl.properties.secretUri, identity: identity.id }
          { name: 'metrics-token', keyVaultUrl: vault::metrics.properties.secretUri, identity: identity.id }
        ],
        singleTenant
          ? [
              {
                name: 'app-password'
                keyVaultUrl: '${vault.properties.vaultUri}secrets/app-password'
                identity: identity.id
              }
            ]
          : []
      )
    }
    template: {
      // It stops within 12 seconds.
      terminationGracePeriodSeconds: 15
      containers: [
        {
          name: 'bot'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: concat(
            [
              { name: 'MicrosoftAppType', value: appType }
              { name: 'MicrosoftAppId', value: botAppId }
              { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
              { name: 'ALLOWED_TENANTS', value: allowedTenants }
              { name: 'DATABASE_URL', secretRef: 'database-url' }
              { name: 'METRICS_TOKEN', secretRef: 'metrics-token' }
            ],
            singleTenant ? [{ name: 'MicrosoftAppPassword', secretRef: 'app-password' }] : []
          )
          probes: [
            // A first start makes the tables, and waits for a database that is not there yet.
            {
              type: 'Startup'
              httpGet: { path: '/healthz', port: 3978 }
              // Two minutes; more than ten failures Azure does not take.
              periodSeconds: 12
              failureThreshold: 10
            }
            {
              type: 'Liveness'
              httpGet: { path: '/healthz', port: 3978 }
              periodSeconds: 10
              timeoutSeconds: 5
              failureThreshold: 3
            }
            {
              type: 'Readiness'
              httpGet: { path: '/readyz', port: 3978 }
              periodSeconds: 5
              timeoutSeconds: 5
              failureThreshold: 3
            }
          ]
        }
      ]
      // Never none: reminders are sent by whoever runs.
      scale: { minReplicas: 2, maxReplicas: 2 }
    }
  }
  dependsOn: [readsSecrets, pullsImages, vault::password]
}

// ---- Teams

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot-${unique}'
  location: 'global'
  kind: 'azurebot'
  sku: { name: botSku }
  properties: {
    displayName: 'Licence Move Guide'
    endpoint: 'https://${app.properties.configuration.ingress.fqdn}/api/messages'
    msaAppType: appType
    msaAppId: botAppId
    msaAppTenantId: tenant().tenantId
    msaAppMSIResourceId: singleTenant ? null : identity.id
    // Only the bot's own tokens open the door, no key of a channel.
    disableLocalAuth: true
    publicNetworkAccess: 'Enabled'
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: { isEnabled: true, acceptedTerms: true }
    }
  }
}

@description('For BOT_DOMAIN in .env, when the app package is made.')
output botDomain string = app.properties.configuration.ingress.fqdn

@description('For MicrosoftAppId in .env, when the app package is made.')
output botAppId string = botAppId

output databaseServer string = database.name
output logWorkspace string = logs.name
