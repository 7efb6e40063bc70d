using Meldcode.Bot.LocalClient;
using Meldcode.Bot.Telemetry;
using Meldcode.Graph;
using Meldcode.Storage;

namespace Meldcode.Bot.Settings;

/// <summary>Every settings key that this program knows: sections with their class, and what stands at the top level.</summary>
internal static class SettingsMap
{
    /// <summary>Classes whose keys stand at the top level.</summary>
    public static readonly IReadOnlyList<Type> Root = [typeof(BotAccountOptions), typeof(OrganisatiesOptions)];

    public static readonly IReadOnlyDictionary<string, Type> Sections = new Dictionary<string, Type>(StringComparer.OrdinalIgnoreCase)
    {
        [StorageOptions.Section] = typeof(StorageOptions),
        [KeysOptions.Section] = typeof(KeysOptions),
        [DownloadOptions.Section] = typeof(DownloadOptions),
        [TurnOptions.Section] = typeof(TurnOptions),
        [InboundOptions.Section] = typeof(InboundOptions),
        [EscalationOptions.Section] = typeof(EscalationOptions),
        [GraphOptions.Section] = typeof(GraphOptions),
        [TelemetryOptions.Section] = typeof(TelemetryOptions),
        [LocalClientOptions.Section] = typeof(LocalClientOptions),
    };

    /// <summary>Read by .NET and by the web server, not by us.</summary>
    public static readonly IReadOnlySet<string> OfTheFramework =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "Logging", "AllowedHosts", "Urls", "Kestrel" };
}
