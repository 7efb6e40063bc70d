using Meldcode.Domain;

namespace Meldcode.Bot.Verbs;

/// <summary>Every complete walk through a protocol, for a jurist who reads them all.</summary>
internal sealed class PathsVerb(ProtocolChoice protocols) : IVerb
{
    public string Name => "paths";

    public string Usage => "paths [--protocol <id>] [--json]";

    public string Summary => "Alle volledige paden met hun uitkomst, van één protocol of van alle";

    public IReadOnlyCollection<string> Options => ["--protocol", "--json"];

    public string Answer(VerbArguments arguments)
    {
        var paths = protocols.OneOrAll(arguments.Protocol).SelectMany(ProtocolPaths.All);
        return arguments.Json
            ? VerbJson.Array(paths.Select(Line))
            : string.Concat(paths.Select(path => $"{path.Protocol}: {path}\n"));
    }

    private static PathLine Line(ProtocolPath path) => new(path.Protocol, path.Path, path.Outcome.Code());

    private sealed record PathLine(string Protocol, IReadOnlyList<PathStep> Path, string Outcome);
}
