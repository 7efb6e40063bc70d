using Meldcode.Bot.Settings;
using Microsoft.Extensions.Configuration;

namespace Meldcode.Bot.Tests.Settings;

public sealed class StartupCheckTests
{
    private static readonly IConfigurationRoot Nothing = new ConfigurationBuilder().Build();

    [Fact]
    public void Findings_NothingSetInProduction_NamesAllThatIsMissingAtOnce()
    {
        var findings = StartupCheck.Findings(Nothing, isDevelopment: false);

        Assert.Equal(
            ["MicrosoftAppId", "MicrosoftAppType", "MicrosoftAppTenantId", "MicrosoftAppPassword", "Organisaties", "Storage:DataDirectory", "Keys:Ring"],
            findings.Select(Key));
    }

    [Theory]
    [InlineData("MicrosoftAppId", "")]
    [InlineData("MicrosoftAppId", "   ")]
    [InlineData("MicrosoftAppId", "mijn-bot")]
    [InlineData("MicrosoftAppId", "00000000-0000-0000-0000-000000000000")]
    [InlineData("MicrosoftAppType", "")]
    [InlineData("MicrosoftAppTenantId", "")]
    [InlineData("MicrosoftAppPassword", "")]
    [InlineData("Storage:DataDirectory", "")]
    [InlineData("Organisaties:0:TenantId", "00000000-0000-0000-0000-0000000000aa")]
    [InlineData("Organisaties:0:Variant", "onbekend")]
    [InlineData("ToBotFromChannelTokenIssuer", "https://elders.example.invalid")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://127.0.0.1:9000/.well-known")]
    [InlineData("ToChannelFromBotLoginUrl", "http://127.0.0.1:9000/")]
    [InlineData("ToChannelFromBotOAuthScope", "https://elders.example.invalid/.default")]
    [InlineData("Graph:AuthorityHost", "http://127.0.0.1:5181/")]
    [InlineData("Graph:BaseUrl", "http://127.0.0.1:5181/v1.0")]
    [InlineData("Organisaties:0:Naamm", "x")]
    [InlineData("Organisaties:0:Locaties:0:Aandachtsfunctionarissen:1:Naam", "x")]
    [InlineData("Storage:Folder", "x")]
    [InlineData("Turn:Timeout", "3")]
    public void Findings_OneThingWrongInProduction_NamesThatOne(string key, string value)
    {
        var findings = StartupCheck.Findings(SettingsFiles.FilledIn((key, value)), isDevelopment: false);

        Assert.Equal(key, Key(Assert.Single(findings)));
    }

    [Theory]
    [InlineData("Host=db.example.invalid;Database=m", true)]
    [InlineData("Host=db.example.invalid;Database=m;SSL Mode=Require", true)]
    [InlineData("Host=127.0.0.1,db.example.invalid;Database=m", true)]
    [InlineData("Host=db.example.invalid;Database=m;SSL Mode=VerifyCA", false)]
    [InlineData("Host=db.example.invalid;Database=m;SSL Mode=VerifyFull", false)]
    [InlineData("Host=127.0.0.1;Database=m", false)]
    [InlineData("Host=localhost;Database=m", false)]
    [InlineData("Host=/run/postgresql;Database=m", false)]
    public void Findings_DatabaseElsewhere_MustProveWhoItIs(string connection, bool refused)
    {
        var findings = StartupCheck.Findings(
            SettingsFiles.FilledIn(("Storage:Provider", "postgres"), ("Storage:ConnectionString", connection)), isDevelopment: false);

        Assert.Equal(refused ? ["Storage:ConnectionString"] : [], findings.Select(Key));
    }

    [Theory]
    [InlineData("UserAssignedMSI", "MicrosoftAppPassword")]
    [InlineData("MultiTenant", "MicrosoftAppTenantId")]
    public void Findings_SettingThatTheTypeDoesNotUse_MayBeEmpty(string type, string unused)
    {
        Assert.Empty(StartupCheck.Findings(SettingsFiles.FilledIn(("MicrosoftAppType", type), (unused, "")), isDevelopment: false));
    }

    [Theory]
    [InlineData("Organisaties:1:Id", "de-voorbeeldboom", "Organisaties: Id de-voorbeeldboom")]
    [InlineData("Organisaties:1:TenantId", "7D9C3C0E-52B4-4A0B-8D55-90A1F0A9B7E2", "Organisaties: TenantId 7d9c")]
    public void Findings_TwoOrganisationsWithTheSameKey_IsRefused(string key, string value, string message)
    {
        var findings = StartupCheck.Findings(SettingsFiles.FilledIn((key, value)), isDevelopment: false);

        Assert.StartsWith(message, Assert.Single(findings), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_UnknownSectionInAFile_IsNamed()
    {
        using var file = new MemoryStream("""{ "Storag": { "DataDirectory": "x" } }"""u8.ToArray());
        var configuration = new ConfigurationBuilder().AddConfiguration(SettingsFiles.FilledIn()).AddJsonStream(file).Build();

        var findings = StartupCheck.Findings(configuration, isDevelopment: false);

        Assert.Equal("Storag", Key(Assert.Single(findings)));
    }

    [Fact]
    public void Findings_UnknownNameInTheEnvironment_IsNobodysBusiness()
    {
        Assert.Empty(StartupCheck.Findings(SettingsFiles.FilledIn(("PATH", "/usr/bin"), ("HOME", "/root")), isDevelopment: false));
    }

    [Theory]
    [InlineData("urls", "http://0.0.0.0:3978")]
    [InlineData("urls", "http://127.0.0.1:3978;http://*:80")]
    [InlineData("urls", "http://+:3978")]
    [InlineData("urls", "http://[::]:3978")]
    [InlineData("urls", "http://localhost.example.com:3978")]
    [InlineData("urls", "http://bot.example.com")]
    [InlineData("urls", "http://127.0.0.1.example.com:3978")]
    [InlineData("urls", "geen adres")]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://10.0.0.1:3978")]
    public void Findings_DevelopmentWithoutAppIdReachableFromElsewhere_IsRefused(string key, string value)
    {
        var findings = StartupCheck.Findings(SettingsFiles.Read(SettingsFiles.Development, (key, value)), isDevelopment: true);

        Assert.Equal("Urls", Key(Assert.Single(findings)));
    }

    [Fact]
    public void Findings_DevelopmentWithPortsOnly_IsRefusedBecauseThatIsEveryAddress()
    {
        var findings = StartupCheck.Findings(SettingsFiles.Read(SettingsFiles.Development, ("Urls", ""), ("http_ports", "8080")), isDevelopment: true);

        Assert.Equal("Urls", Key(Assert.Single(findings)));
    }

    [Theory]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://localhost:3978")]
    [InlineData("http://[::1]:3978")]
    [InlineData("")]
    public void Findings_DevelopmentWithoutAppIdOnLoopback_MayStart(string urls)
    {
        Assert.Empty(StartupCheck.Findings(SettingsFiles.Read(SettingsFiles.Development, ("Urls", urls)), isDevelopment: true));
    }

    [Fact]
    public void Findings_DevelopmentWithAppId_MayListenAnywhereAndFollowAnEmulator()
    {
        var configuration = SettingsFiles.FilledIn(("Urls", "http://0.0.0.0:80"), ("ToBotFromChannelTokenIssuer", "http://127.0.0.1:9000"));

        Assert.Empty(StartupCheck.Findings(configuration, isDevelopment: true));
    }

    [Theory]
    [InlineData("", true, true)]
    [InlineData("", false, false)]
    [InlineData("1f0e6e2c-6c5f-4a59-9a3e-0b7a5f3d2c11", true, false)]
    public void IsUnauthenticated_OnlyInDevelopmentWithoutAppId(string appId, bool isDevelopment, bool expected)
    {
        Assert.Equal(expected, StartupCheck.IsUnauthenticated(SettingsFiles.FilledIn(("MicrosoftAppId", appId)), isDevelopment));
    }

    private static string Key(string finding) => finding[..finding.IndexOf(": ", StringComparison.Ordinal)];
}
