using Meldcode.Bot.Settings;
using Meldcode.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Meldcode.Bot.Tests.Settings;

public sealed class DevelopmentSettingsTests
{
    private const string Tenant = "00000000-0000-0000-0000-0000000000aa";
    private const string LocalUser = "00000000-0000-0000-0000-000000000001";

    [Fact]
    public void Development_AsItComes_MayStart()
    {
        var configuration = SettingsFiles.Read(SettingsFiles.Development);

        using var services = BoundSettings.Of(configuration);

        Assert.Empty(StartupCheck.Findings(configuration, isDevelopment: true));
        Assert.Empty(OptionsFindings.Of(services));
    }

    [Fact]
    public void Development_LocalClientsUser_IsTheAandachtsfunctionarisOfAnInosSchool()
    {
        using var services = BoundSettings.Of(SettingsFiles.Read(SettingsFiles.Development));

        var organisatie = services.GetRequiredService<IOrganisatieDirectory>().Find(Tenant);

        Assert.Equal("inos", organisatie?.Variant);
        Assert.Equal(LocalUser, organisatie?.Locations[0].Aandachtsfunctionarissen[0].PersonId);
    }

    [Fact]
    public void Development_Ids_AreThoseOfTheLocalClientsPeople()
    {
        var people = File.ReadAllText(SettingsFiles.LocalClientPeople);

        Assert.Contains($"tenantId: {Tenant}", people, StringComparison.Ordinal);
        Assert.Matches($@"currentUser:(\s+\S+:.*)*?\s+aadObjectId: {LocalUser}", people);
    }
}
