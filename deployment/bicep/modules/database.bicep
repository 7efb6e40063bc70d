// PostgreSQL inside the network only. What a casus says is encrypted by the bot before it gets here.
@description('Start of the name.')
param name string

@description('Region.')
param location string

@description('Size of the server.')
param size string

@description('Tier of that size.')
param tier string

@description('Days of backups.')
param backupDays int

@description('Copy of the backups in the paired region.')
param backupElsewhere bool

@description('Password of the account.')
@secure()
param password string

@description('Subnet.')
param subnetId string

@description('Private DNS zone.')
param zoneId string

@description('Vault in which the connection string is put.')
param vaultName string

@description('Workspace for the server log.')
param workspaceId string

@description('Tags.')
param tags object

var account = 'meldcode'

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-db-${uniqueString(resourceGroup().id)}'
  location: location
  tags: tags
  sku: { name: size, tier: tier }
  properties: {
    version: '16'
    administratorLogin: account
    administratorLoginPassword: password
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: backupDays, geoRedundantBackup: backupElsewhere ? 'Enabled' : 'Disabled' }
    network: { delegatedSubnetResourceId: subnetId, privateDnsZoneArmResourceId: zoneId, publicNetworkAccess: 'Disabled' }
    highAvailability: { mode: 'Disabled' }
  }

  resource database 'databases' = {
    name: 'meldcode'
    properties: { charset: 'UTF8' }
  }
}

resource log 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'log'
  scope: server
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'PostgreSQLLogs', enabled: true }]
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' existing = {
  name: vaultName

  resource connection 'secrets' = {
    name: 'connection-string'
    properties: {
      value: 'Host=${server.properties.fullyQualifiedDomainName};Database=meldcode;Username=${account};Password="${replace(password, '"', '""')}";SSL Mode=VerifyFull'
    }
  }
}

@description('Name of the secret that holds the connection string; the string itself is in no output.')
output connectionSecret string = vault::connection.name
