// Meldcode Bot for one organisation in Azure: everything in one resource group. See ../README.md, "Azure".
targetScope = 'resourceGroup'

@description('Start of every name: lower-case letters, digits and hyphens. Part of public names, so choose something of your own.')
@minLength(3)
@maxLength(16)
param name string

@description('Region in which everything is kept. Inside the EU for Dutch organisations.')
param location string = resourceGroup().location

@description('Host name under which Teams reaches the bot. Empty: the name that App Service gives.')
param hostName string = ''

@description('UserAssignedMSI: the identity made here is the bot, and there is no secret to keep. SingleTenant: an app registration of your own.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param botIdentity string = 'UserAssignedMSI'

@description('Application (client) id of your own app registration. With SingleTenant only.')
param appRegistrationId string = ''

@description('Name by which the bot is known in the Azure portal. People in Teams see the name in the manifest.')
param displayName string = 'Meldcode'

@description('Size of the App Service plan. Always on needs B1 or more.')
param planSize string = 'B1'

@description('How many instances run. More than one works, because all they remember is in PostgreSQL.')
@minValue(1)
@maxValue(10)
param instances int = 1

@description('Size of the database server.')
param databaseSize string = 'Standard_B1ms'

@description('Tier of that size: Burstable, GeneralPurpose or MemoryOptimized.')
@allowed(['Burstable', 'GeneralPurpose', 'MemoryOptimized'])
param databaseTier string = 'Burstable'

@description('Days for which the database can be put back to any moment.')
@minValue(7)
@maxValue(35)
param backupDays int = 35

@description('Keeps a copy of the backups in the paired region. Can only be chosen when the server is made.')
param backupElsewhere bool = true

@description('Password of the database. Give it on the command line from a password manager; it goes into the key vault.')
@secure()
@minLength(24)
param databasePassword string

@description('Id of the first key in Keys:Ring, such as 2026-11. Its value is put in the vault by hand, never by this file.')
@minLength(3)
@maxLength(32)
param keyId string

@description('Days for which the technical log is kept. It holds ids, codes and times.')
@minValue(30)
@maxValue(730)
param logDays int = 90

@description('Tags on everything.')
param tags object = {}

module logs 'modules/logs.bicep' = {
  name: 'logs'
  params: { name: name, location: location, days: logDays, tags: tags }
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: { name: name, location: location, tags: tags }
}

module network 'modules/network.bicep' = {
  name: 'network'
  params: { name: name, location: location, tags: tags }
}

module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: { name: name, location: location, readerId: identity.outputs.principalId, workspaceId: logs.outputs.workspaceId, tags: tags }
}

module database 'modules/database.bicep' = {
  name: 'database'
  params: {
    name: name
    location: location
    size: databaseSize
    tier: databaseTier
    backupDays: backupDays
    backupElsewhere: backupElsewhere
    password: databasePassword
    subnetId: network.outputs.databaseSubnetId
    zoneId: network.outputs.zoneId
    vaultName: vault.outputs.vaultName
    workspaceId: logs.outputs.workspaceId
    tags: tags
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    name: name
    location: location
    hostName: hostName
    planSize: planSize
    instances: instances
    identityId: identity.outputs.identityId
    botType: botIdentity
    botId: botIdentity == 'UserAssignedMSI' ? identity.outputs.clientId : appRegistrationId
    graphId: identity.outputs.clientId
    vaultUri: vault.outputs.vaultUri
    connectionSecret: database.outputs.connectionSecret
    keyId: keyId
    subnetId: network.outputs.appSubnetId
    workspaceId: logs.outputs.workspaceId
    tags: tags
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    displayName: displayName
    endpointHost: app.outputs.host
    botType: botIdentity
    botId: botIdentity == 'UserAssignedMSI' ? identity.outputs.clientId : appRegistrationId
    identityId: identity.outputs.identityId
    tags: tags
  }
}

@description('Where Teams reaches the bot; also for the package verb and AllowedHosts.')
output host string = app.outputs.host

@description('App id of the bot: MicrosoftAppId.')
output botId string = botIdentity == 'UserAssignedMSI' ? identity.outputs.clientId : appRegistrationId

@description('Object id of the identity, to which permissions on Microsoft Graph are given.')
output principalId string = identity.outputs.principalId

@description('The web app to which the program is deployed.')
output appName string = app.outputs.appName

@description('The vault in which the key is put by hand.')
output vaultName string = vault.outputs.vaultName
