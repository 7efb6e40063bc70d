// Where the technical logs go. They hold ids, codes and times, no case text.
@description('Start of the name.')
param name string

@description('Region.')
param location string

@description('Days to keep.')
param days int

@description('Tags.')
param tags object

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logs'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: days
  }
}

@description('Resource id of the workspace.')
output workspaceId string = workspace.id
