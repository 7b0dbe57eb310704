// Copy to your own file, and fill in. Secrets come from the environment of whoever deploys, and stand in no file.
using 'main.bicep'

param name = 'licmove'
param registryName = 'contoso'
param image = 'contoso.azurecr.io/licence-move-guide:0.1.0'
param appType = 'UserAssignedMSI'
param databasePassword = readEnvironmentVariable('DATABASE_PASSWORD')
param metricsToken = readEnvironmentVariable('METRICS_TOKEN')

// SingleTenant, for a bot that is registered already:
// param appType = 'SingleTenant'
// param appId = '<Application (client) id>'
// param appPassword = readEnvironmentVariable('APP_PASSWORD')
