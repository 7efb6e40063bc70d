using Meldcode.Domain;
using Meldcode.Storage;

namespace Meldcode.Bot.Settings;

/// <summary>Whether it is safe to start. A pure function of the settings: it opens, makes and calls nothing.</summary>
internal static class StartupCheck
{
    /// <summary>Ids that start so are examples of ours; nobody's tenant, app or person has one.</summary>
    private const string ExampleId = "00000000-0000-0000-0000-";

    private const string GraphAuthority = "Graph:AuthorityHost";
    private const string GraphUrl = "Graph:BaseUrl";

    private static readonly string[] ForEmulators =
    [
        nameof(BotAccountOptions.ToBotFromChannelTokenIssuer),
        nameof(BotAccountOptions.ToBotFromChannelOpenIdMetadataUrl),
        nameof(BotAccountOptions.ToChannelFromBotLoginUrl),
        nameof(BotAccountOptions.ToChannelFromBotOAuthScope),
        GraphAuthority,
    ];

    /// <summary>True when incoming messages are not checked: no app id, and only in Development.</summary>
    public static bool IsUnauthenticated(IConfiguration configuration, bool isDevelopment) =>
        isDevelopment && Text(configuration, nameof(BotAccountOptions.MicrosoftAppId)).Length == 0;

    /// <summary>Whether the ring names a key; what is wrong with one, the options of the storage say.</summary>
    public static bool HasKey(IConfiguration configuration) => configuration.GetSection("Keys:Ring").GetChildren()
        .Any(key => Text(key, nameof(KeyOptions.Value)).Length > 0 || Text(key, nameof(KeyOptions.File)).Length > 0);

    /// <summary>Every unsafe, missing or unknown setting, in Dutch, with what to do; empty when the bot may start.</summary>
    public static IReadOnlyList<string> Findings(IConfigurationRoot configuration, bool isDevelopment) =>
    [
        .. IsUnauthenticated(configuration, isDevelopment) ? Listener(configuration) : Account(configuration),
        .. Organisaties(configuration),
        .. ForwardedHeaders(configuration),
        .. isDevelopment ? [] : Production(configuration),
        .. SettingsKeys.Unknown(configuration).Select(key => $"{key}: deze instelling bestaat niet. Kijk in appsettings.template.json hoe ze heet."),
    ];

    private static IEnumerable<string> Listener(IConfiguration configuration) => ListenAddresses.From(configuration)
        .Where(address => !ListenAddresses.IsLoopback(address))
        .Select(address => $"Urls: zonder MicrosoftAppId kan iedereen bij {address}. Luister alleen op http://127.0.0.1:3978, of vul MicrosoftAppId in.");

    private static IEnumerable<string> Account(IConfiguration configuration)
    {
        var type = Text(configuration, nameof(BotAccountOptions.MicrosoftAppType));
        if (!IsRealId(Text(configuration, nameof(BotAccountOptions.MicrosoftAppId))))
        {
            yield return "MicrosoftAppId: ontbreekt of is een voorbeeld. Vul de toepassings-id (client-id) van de bot in.";
        }
        if (type.Length == 0)
        {
            yield return "MicrosoftAppType: ontbreekt. Kies SingleTenant, UserAssignedMSI of MultiTenant.";
        }
        if (type != "MultiTenant" && !IsRealId(Text(configuration, nameof(BotAccountOptions.MicrosoftAppTenantId))))
        {
            yield return "MicrosoftAppTenantId: ontbreekt of is een voorbeeld. Vul de tenant in waarin de bot is geregistreerd.";
        }
        if (type != "UserAssignedMSI" && Text(configuration, nameof(BotAccountOptions.MicrosoftAppPassword)).Length == 0)
        {
            yield return "MicrosoftAppPassword: ontbreekt. Geef het clientgeheim mee als omgevingsvariabele, of gebruik UserAssignedMSI.";
        }
    }

    private static IEnumerable<string> Organisaties(IConfiguration configuration)
    {
        var all = configuration.GetSection(nameof(OrganisatiesOptions.Organisaties)).GetChildren().ToList();
        return all.Count == 0
            ? ["Organisaties: er is er geen. Beschrijf er minstens één; appsettings.template.json heeft een voorbeeld."]
            : Doubles(all, nameof(OrganisatieOptions.Id)).Concat(Doubles(all, nameof(OrganisatieOptions.TenantId))).Concat(Variants(all));
    }

    private static IEnumerable<string> Doubles(IEnumerable<IConfigurationSection> organisaties, string key) => organisaties
        .Where(organisatie => Text(organisatie, key).Length > 0)
        .GroupBy(organisatie => Text(organisatie, key), StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Count() > 1)
        .Select(same => $"Organisaties: {key} {same.Key} staat bij meer dan één organisatie; die moet verschillen.");

    private static IEnumerable<string> Variants(IEnumerable<IConfigurationSection> organisaties) => organisaties
        .Select(organisatie => organisatie.GetSection(nameof(OrganisatieOptions.Variant)))
        .Where(variant => variant.Value is { Length: > 0 } id && !ProtocolCatalog.BuiltIn.Variants.Contains(id))
        .Select(variant => $"{variant.Path}: '{variant.Value}' bestaat niet. Kies uit: {string.Join(", ", ProtocolCatalog.BuiltIn.Variants)}.");

    private static IEnumerable<string> Production(IConfiguration configuration)
    {
        if (Text(configuration, "Storage:DataDirectory").Length == 0 && Text(configuration, "Storage:ConnectionString").Length == 0)
        {
            yield return "Storage:DataDirectory: ontbreekt. Noem de map waarin casussen worden bewaard.";
        }
        if (!HasKey(configuration))
        {
            yield return "Keys:Ring: er is geen sleutel, en zonder sleutel wordt niets bewaard. Maak er een met: keys new. Geef hem mee als omgevingsvariabele Keys__Ring__0__Value of in een bestand.";
        }
        if (Text(configuration, "Keys:GenerateForDevelopment").Equals("true", StringComparison.OrdinalIgnoreCase))
        {
            yield return "Keys:GenerateForDevelopment: alleen voor een ontwikkelmachine. Haal deze instelling weg.";
        }
        if (Text(configuration, "Storage:Provider") == StorageOptions.Postgres && PostgresConnection.IsExposed(Text(configuration, "Storage:ConnectionString")))
        {
            yield return "Storage:ConnectionString: de verbinding met de database kan worden afgeluisterd. Zet er SSL Mode=VerifyFull in.";
        }
        foreach (var organisatie in configuration.GetSection(nameof(OrganisatiesOptions.Organisaties)).GetChildren())
        {
            if (Text(organisatie, nameof(OrganisatieOptions.TenantId)).StartsWith(ExampleId, StringComparison.Ordinal))
            {
                yield return $"{organisatie.Path}:TenantId: is een voorbeeld. Vul de tenant van de organisatie in.";
            }
        }
        foreach (var key in ForEmulators.Where(key => Text(configuration, key).Length > 0).Concat(EmulatedGraph(configuration)))
        {
            yield return $"{key}: alleen voor een nagebootst Teams op een ontwikkelmachine. Haal deze instelling weg.";
        }
    }

    private static IEnumerable<string> EmulatedGraph(IConfiguration configuration) =>
        Uri.TryCreate(Text(configuration, GraphUrl), UriKind.Absolute, out var url) && url.IsLoopback ? [GraphUrl] : [];

    /// <summary>With .NET's own switch anybody's X-Forwarded headers are believed, not only the proxy's.</summary>
    private static string[] ForwardedHeaders(IConfiguration configuration) =>
        Text(configuration, "FORWARDEDHEADERS_ENABLED").Equals("true", StringComparison.OrdinalIgnoreCase)
            ? ["ASPNETCORE_FORWARDEDHEADERS_ENABLED: gelooft iedereen. Haal deze variabele weg en noem de eigen proxy in Inbound:TrustedProxies."]
            : [];

    private static bool IsRealId(string id) =>
        Guid.TryParseExact(id, "D", out _) && !id.StartsWith(ExampleId, StringComparison.Ordinal);

    private static string Text(IConfiguration configuration, string key) => configuration[key]?.Trim() ?? "";
}
