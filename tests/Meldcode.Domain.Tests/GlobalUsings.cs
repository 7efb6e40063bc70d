global using Meldcode.Domain;
global using Meldcode.TestKit.Builders;
