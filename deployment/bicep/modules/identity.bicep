// Who the bot is in Azure: reads its secrets, calls Microsoft Graph, and with UserAssignedMSI is the bot itself.
@description('Start of the name.')
param name string

@description('Region.')
param location string

@description('Tags.')
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
  tags: tags
}

@description('Resource id.')
output identityId string = identity.id

@description('Client id, as settings want it.')
output clientId string = identity.properties.clientId

@description('Object id, as permissions want it.')
output principalId string = identity.properties.principalId
