using Meldcode.Bot.Settings;

namespace Meldcode.Bot.Tests.Settings;

public sealed class OptionsFindingsTests
{
    [Theory]
    [InlineData("Organisaties:0:Id", "De Voorbeeldboom", "alleen kleine letters, cijfers en streepjes, hoogstens 64 tekens.")]
    [InlineData("Organisaties:0:Id", "", "ontbreekt.")]
    [InlineData("Organisaties:0:TenantId", "school.example", "een GUID, zoals in het beheercentrum van Microsoft Entra staat.")]
    [InlineData("Organisaties:0:Naam", "", "ontbreekt.")]
    [InlineData("Organisaties:0:Variant", "", "ontbreekt; kies er een die 'protocols' noemt.")]
    [InlineData("Organisaties:0:Woord", "pupil", "kies leerling, kind of cliënt.")]
    [InlineData("Organisaties:0:Locaties:0:Naam", "", "ontbreekt.")]
    [InlineData("Organisaties:0:Locaties:0:Aandachtsfunctionarissen:1:Functie", "", "ontbreekt.")]
    [InlineData("Organisaties:0:Locaties:0:Aandachtsfunctionarissen:0:PersoonId", "jan@example.invalid", "de object-id uit Microsoft Entra, een GUID.")]
    [InlineData("Organisaties:0:Locaties:0:Aandachtsfunctionarissen:0:Telefoon", "bel maar", "een telefoonnummer heeft alleen cijfers, spaties, haakjes en streepjes, eventueel met een + vooraan.")]
    [InlineData("Organisaties:0:Directeur:Functie", "", "ontbreekt.")]
    [InlineData("Organisaties:0:Leidinggevenden:0:Functie", "", "ontbreekt.")]
    [InlineData("Organisaties:0:RegionaalNummer", "nul", "een telefoonnummer heeft alleen cijfers, spaties, haakjes en streepjes, eventueel met een + vooraan.")]
    [InlineData("Organisaties:0:Registratiesysteem", "", "ontbreekt; waar hoort het dossier?")]
    [InlineData("Organisaties:0:BewaartermijnJaren", "0", "van 1 tot en met 30.")]
    [InlineData("Organisaties:0:BewaartermijnPerSector:0:Sector", "sport", "kies onderwijs, kinderopvang, zorg of anders.")]
    [InlineData("Organisaties:0:BewaartermijnPerSector:0:Jaren", "31", "van 1 tot en met 30.")]
    [InlineData("Organisaties:0:Locaties:0:Sector", "sport", "kies onderwijs, kinderopvang, zorg of anders.")]
    [InlineData("Organisaties:0:BewaarHerinneringDagen", "6", "van 7 tot en met 90.")]
    [InlineData("MicrosoftAppType", "Anders", "kies SingleTenant, UserAssignedMSI of MultiTenant.")]
    [InlineData("ToChannelFromBotLoginUrl", "login", "een volledig adres, of leeg.")]
    [InlineData("Turn:TimeoutSeconds", "15", "van 1 tot en met 14.")]
    [InlineData("Storage:BusyTimeoutSeconds", "0", "van 1 tot en met 60.")]
    [InlineData("Keys:Active", "onbekend", "'onbekend' staat niet in Keys:Ring. Noem een Id die daar staat.")]
    [InlineData("Keys:Ring:0:Value", "te kort", "geen base64 van precies 32 bytes. Maak een nieuwe sleutel met: keys new")]
    [InlineData("Storage:Provider", "oracle", "kies sqlite of postgres.")]
    [InlineData("LocalClient:Port", "0", "van 1 tot en met 65535.")]
    [InlineData("Turn:TimeoutSeconds", "tien", "'tien' kan hier niet. Kijk in appsettings.template.json wat er hoort.")]
    [InlineData("Graph:Credential", "Sleutel", "'Sleutel' kan hier niet. Kijk in appsettings.template.json wat er hoort.")]
    [InlineData("Organisaties:0:BewaartermijnJaren", "vijf", "'vijf' kan hier niet. Kijk in appsettings.template.json wat er hoort.")]
    [InlineData("Organisaties:0:Werktijden:Van", "acht uur", "'acht uur' kan hier niet. Kijk in appsettings.template.json wat er hoort.")]
    [InlineData("Organisaties:0:Werktijden:Dagen:0", "moandei", "'moandei' kan hier niet. Kijk in appsettings.template.json wat er hoort.")]
    public void Of_OneWrongValue_SaysWhich(string key, string value, string message)
    {
        using var services = BoundSettings.Of(SettingsFiles.FilledIn((key, value)));

        Assert.Equal($"{key}: {message}", Assert.Single(OptionsFindings.Of(services)));
    }

    [Theory]
    [InlineData("Organisaties:0:Werktijden:Tot", "07:00", "Organisaties:0:Werktijden: Tot moet later zijn dan Van.")]
    public void Of_ValuesThatDoNotFitEachOther_SaysWhere(string key, string value, string expected)
    {
        using var services = BoundSettings.Of(SettingsFiles.FilledIn((key, value)));

        Assert.Equal(expected, Assert.Single(OptionsFindings.Of(services)));
    }

    [Fact]
    public void Of_ASectorWithTwoTerms_SaysWhich()
    {
        using var services = BoundSettings.Of(SettingsFiles.FilledIn(
            ("Organisaties:0:BewaartermijnPerSector:1:Sector", "kinderopvang"), ("Organisaties:0:BewaartermijnPerSector:1:Jaren", "9")));

        Assert.Equal("Organisaties:0: BewaartermijnPerSector noemt 'kinderopvang' meer dan een keer.", Assert.Single(OptionsFindings.Of(services)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Host=db.example.invalid")]
    [InlineData("Database=meldcode;Password=geheim")]
    [InlineData("Data Source=meldcode.db;Password=geheim")]
    [InlineData("Host=x;Database=y;Port=geheim")]
    [InlineData("postgres://gebruiker:geheim@db/meldcode")]
    public void Of_PostgresWithoutServerOrDatabase_SaysWhatBelongsThereAndNothingOfWhatIsThere(string connection)
    {
        using var services = BoundSettings.Of(SettingsFiles.FilledIn(
            ("Storage:Provider", "postgres"), ("Storage:ConnectionString", connection)));

        var finding = Assert.Single(OptionsFindings.Of(services));
        Assert.StartsWith("Storage:ConnectionString: bij postgres hoort een verbindingsreeks", finding, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", finding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Federated", "TenantId ClientId FederatedTokenFile")]
    [InlineData("Certificate", "TenantId ClientId CertificatePath")]
    [InlineData("Secret", "TenantId ClientId Secret")]
    [InlineData("ManagedIdentity", "TenantId")]
    [InlineData("None", "")]
    public void Of_GraphCredentialAlone_SaysWhatElseItTakes(string credential, string names)
    {
        using var services = BoundSettings.Of(SettingsFiles.FilledIn(("Graph:Credential", credential)));

        var expected = names.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => $"Graph:{name}: hoort bij Graph:Credential {credential} en ontbreekt.");
        Assert.Equal(expected, OptionsFindings.Of(services));
    }

    [Fact]
    public void Of_WrongValuesInSeveralSections_SaysThemAll()
    {
        using var services = BoundSettings.Of(SettingsFiles.FilledIn(
            ("Organisaties:0:Naam", ""), ("Organisaties:0:Woord", ""), ("Turn:TimeoutSeconds", "99"), ("Storage:BusyTimeoutSeconds", "99")));

        Assert.Equal(
            [
                "Organisaties:0:Naam: ontbreekt.", "Organisaties:0:Woord: kies leerling, kind of cliënt.",
                "Storage:BusyTimeoutSeconds: van 1 tot en met 60.", "Turn:TimeoutSeconds: van 1 tot en met 14.",
            ],
            OptionsFindings.Of(services).Order(StringComparer.Ordinal));
    }
}
