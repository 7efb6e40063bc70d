// The registration by which Teams knows the bot, for one tenant.
@description('Name of the registration.')
param name string

@description('Name in the portal.')
param displayName string

@description('Host name of the bot.')
param endpointHost string

@description('UserAssignedMSI or SingleTenant.')
@allowed(['UserAssignedMSI', 'SingleTenant'])
param botType string

@description('App id of the bot.')
param botId string

@description('Resource id of the identity, with UserAssignedMSI.')
param identityId string

@description('Tags.')
param tags object

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: displayName
    endpoint: 'https://${endpointHost}/api/messages'
    msaAppId: botId
    msaAppType: botType
    msaAppTenantId: subscription().tenantId
    msaAppMSIResourceId: botType == 'UserAssignedMSI' ? identityId : null
    disableLocalAuth: true
    isStreamingSupported: false
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: { isEnabled: true, enableCalling: false }
    }
  }
}
