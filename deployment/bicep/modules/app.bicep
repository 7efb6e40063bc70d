// App Service on Linux, always on. One zip of the published program, mounted read-only; no registry, no machine to patch.
@description('Start of the name.')
param name string

@description('Region.')
param location string

@description('Host name of your own; empty for that of App Service.')
param hostName string

@description('Size of the plan.')
param planSize string

@description('Number of instances.')
param instances int

@description('Resource id of the identity.')
param identityId string

@description('MicrosoftAppType.')
param botType string

@description('MicrosoftAppId.')
param botId string

@description('Client id that calls Microsoft Graph.')
param graphId string

@description('Address of the vault.')
param vaultUri string

@description('Secret with the connection string.')
param connectionSecret string

@description('Id of the active key; the secret is called key-<id>.')
param keyId string

@description('Subnet for outgoing calls.')
param subnetId string

@description('Workspace for the log.')
param workspaceId string

@description('Tags.')
param tags object

var appName = '${name}-${uniqueString(resourceGroup().id)}'
var ownHost = '${appName}.azurewebsites.net'
var host = empty(hostName) ? ownHost : hostName

// Filled in by App Service from the vault when the bot starts; the settings themselves hold addresses only.
var settings = {
  DOTNET_ENVIRONMENT: 'Production'
  Urls: 'http://0.0.0.0:8080'
  WEBSITES_PORT: '8080'
  WEBSITE_RUN_FROM_PACKAGE: '1'
  AllowedHosts: empty(hostName) ? ownHost : '${hostName};${ownHost}'
  Inbound__TrustedProxies__0: '169.254.0.0/16'
  Downloads__PublicBaseUrl: 'https://${host}'
  MicrosoftAppType: botType
  MicrosoftAppId: botId
  MicrosoftAppTenantId: subscription().tenantId
  Graph__Credential: 'ManagedIdentity'
  Graph__ClientId: graphId
  Graph__TenantId: subscription().tenantId
  Storage__Provider: 'postgres'
  Storage__ConnectionString: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/${connectionSecret})'
  Keys__Active: keyId
  Keys__Ring__0__Id: keyId
  Keys__Ring__0__Value: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/key-${keyId})'
}

// Only an app registration of your own has a secret.
var secretSettings = botType == 'SingleTenant'
  ? { MicrosoftAppPassword: '@Microsoft.KeyVault(SecretUri=${vaultUri}secrets/bot-password)' }
  : {}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  tags: tags
  kind: 'linux'
  sku: { name: planSize, capacity: instances }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: appName
  location: location
  tags: tags
  kind: 'app,linux'
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identityId}': {} } }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: subnetId
    siteConfig: {
      linuxFxVersion: 'DOTNETCORE|10.0'
      appCommandLine: 'dotnet Meldcode.Bot.dll'
      alwaysOn: true
      healthCheckPath: '/health/ready'
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      remoteDebuggingEnabled: false
    }
  }

  resource appSettings 'config' = {
    name: 'appsettings'
    properties: union(settings, secretSettings)
  }

  resource noFtp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource noPassword 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

// Not AppServiceHTTPLogs: paths hold the links by which a record is fetched, and addresses of people's machines.
resource log 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'log'
  scope: site
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
    ]
  }
}

@description('Host name under which the bot is reached.')
output host string = host

@description('Name of the web app.')
output appName string = site.name
