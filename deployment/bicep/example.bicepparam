using 'main.bicep'

param name = 'deboom-meldcode'
param location = 'westeurope'
param hostName = 'meldcode.school.example'
param keyId = '2026-11'
// From the environment of whoever deploys, never from this file.
param databasePassword = readEnvironmentVariable('MELDCODE_DATABASE_PASSWORD')
