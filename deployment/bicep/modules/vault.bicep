// The vault: the connection string and the keys that make what a casus says readable. Losing a key loses that.
@description('Start of the name.')
param name string

@description('Region.')
param location string

@description('Object id of who may read secrets, and nothing more.')
param readerId string

@description('Workspace for the audit of who read what.')
param workspaceId string

@description('Tags.')
param tags object

// Key Vault Secrets User
var secretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('${name}-${uniqueString(resourceGroup().id)}', 24)
  location: location
  tags: tags
  properties: {
    tenantId: subscription().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
  }
}

resource reader 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, readerId, secretsUser)
  scope: vault
  properties: { principalId: readerId, principalType: 'ServicePrincipal', roleDefinitionId: secretsUser }
}

resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'audit'
  scope: vault
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'AuditEvent', enabled: true }]
  }
}

@description('Name of the vault.')
output vaultName string = vault.name

@description('Address of the vault.')
output vaultUri string = vault.properties.vaultUri
