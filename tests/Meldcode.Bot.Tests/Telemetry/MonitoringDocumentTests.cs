using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Meldcode.Bot.Telemetry;
using Meldcode.Bot.Tests.Settings;
using Meldcode.Conversation;
using Meldcode.Storage;

namespace Meldcode.Bot.Tests.Telemetry;

/// <summary>Holds deployment/monitoring.md against the instruments: a query for something that is not measured warns nobody.</summary>
public sealed partial class MonitoringDocumentTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(SettingsFiles.Template)!, "deployment", "monitoring.md"));

    [Fact]
    public void Document_Instruments_AreAllThatThereAre()
    {
        var named = Instrument().Matches(Text).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal);

        Assert.Equal(Instruments().Select(instrument => instrument.Name).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Document_Queries_UseInstrumentsThatThereAre()
    {
        var made = Instruments().SelectMany(Prometheus).ToHashSet(StringComparer.Ordinal);

        var used = Series().Matches(Text).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(used);
        Assert.Subset(made, used);
    }

    /// <summary>Names that Prometheus makes of an instrument.</summary>
    private static IEnumerable<string> Prometheus(Instrument instrument)
    {
        var name = instrument.Name.Replace('.', '_') + (instrument.Unit == "s" ? "_seconds" : "");
        return instrument is Histogram<double> ? [name + "_count", name + "_bucket", name + "_sum"]
            : instrument is Counter<long> ? [name + "_total"]
            : [name];
    }

    private static List<Instrument> Instruments()
    {
        RuntimeHelpers.RunClassConstructor(typeof(BotMeter).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(StorageMeter).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(KennisMeter).TypeHandle);
        var found = new List<Instrument>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (TelemetryNames.OurMeters.Contains(instrument.Meter.Name, StringComparer.Ordinal))
                {
                    found.Add(instrument);
                }
            },
        };
        listener.Start();
        return found;
    }

    [GeneratedRegex(@"^\| `(?<name>meldcode\.[a-z.]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Instrument();

    [GeneratedRegex("meldcode_[a-z_]+", RegexOptions.None, 1000)]
    private static partial Regex Series();
}
