using System.Globalization;
using Meldcode.Domain;

namespace Meldcode.Bot.Verbs;

/// <summary>Every protocol version in this build; the hash is the one that each casus carries.</summary>
internal sealed class ProtocolsVerb(ProtocolCatalog catalog) : IVerb
{
    public string Name => "protocols";

    public string Usage => "protocols [--json]";

    public string Summary => "De protocollen in deze versie: id, geldig vanaf, SHA-256 van het bestand";

    public IReadOnlyCollection<string> Options => ["--json"];

    public string Answer(VerbArguments arguments)
    {
        var lines = catalog.All.Select(Line);
        return arguments.Json
            ? VerbJson.Array(lines)
            : string.Concat(lines.Select(line => $"{line.Id}\t{line.ValidFrom}\t{line.Hash}\n"));
    }

    private static ProtocolLine Line(Protocol protocol) =>
        new(protocol.Id, protocol.ValidFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), protocol.Hash);

    private sealed record ProtocolLine(string Id, string ValidFrom, string Hash);
}
