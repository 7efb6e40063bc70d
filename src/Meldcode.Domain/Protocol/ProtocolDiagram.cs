using System.Text;

namespace Meldcode.Domain;

/// <summary>Draws a protocol's route as a Mermaid flowchart, from the same data that the bot walks.</summary>
public static class ProtocolDiagram
{
    public static string Mermaid(Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        var lines = new List<string>
        {
            $"%% {protocol.Id}, geldig vanaf {protocol.ValidFrom:yyyy-MM-dd}. Een stippellijn is een aanvulling: de bron zegt het niet.",
            "flowchart TD",
        };
        lines.AddRange(protocol.Poorten.Where(poort => poort.Uitkomst is not null).SelectMany(GateLines));
        lines.AddRange(protocol.Knopen.Select(knoop => $"    {Id(knoop.Id)}{{{{\"{Label(protocol, knoop)}\"}}}}"));
        lines.Add($"    start([\"na stap 3\"]) --> {Id(protocol.Start)}");
        if (protocol.StartAfterDisclosure is { } told)
        {
            lines.Add($"    start -- \"zelf verteld\" --> {Id(told)}");
        }

        lines.Add($"    opvolging([\"op de datum van de hulp\"]) --> {Id(protocol.FollowUp)}");
        lines.AddRange(protocol.Knopen.SelectMany(Edges));
        return new StringBuilder().AppendJoin('\n', lines.Distinct(StringComparer.Ordinal)).Append('\n').ToString();
    }

    private static IEnumerable<string> GateLines(Poort poort)
    {
        yield return $"    {Id(poort.Id)}{{{{\"{Quote(poort.Question)}\"}}}}";
        yield return $"    {Id(poort.Id)} {Arrow("ja", poort.Source)} {End(poort.Uitkomst!.Value)}";
    }

    private static IEnumerable<string> Edges(Knoop knoop) =>
        Antwoorden.All.Select(antwoord => $"    {Id(knoop.Id)} {Arrow(Words(antwoord, knoop.Branch(antwoord)), knoop.Branch(antwoord).Source)} {Target(knoop.Branch(antwoord))}");

    private static string Words(Antwoord antwoord, Tak tak) =>
        antwoord.Word()
        + (tak.IsDeviation ? ", met reden" : "")
        + (tak.Stand is { } stand ? $", {stand.Code()}" : "")
        + (tak.WaitsForReview ? ", op de afgesproken datum" : "");

    private static string Target(Tak tak) =>
        tak.Next is { } next ? Id(next)
        : tak.Reconsider is { } again ? Id(again)
        : End(tak.Uitkomst ?? UitkomstCode.Advies);

    private static string End(UitkomstCode code) => $"{Id("uit-" + code.Code())}([\"{code.Code()}\"])";

    private static string Arrow(string words, Bronverwijzing source) =>
        source.IsAddition ? $"-. \"{Quote(words)}\" .->" : $"-- \"{Quote(words)}\" -->";

    private static string Label(Protocol protocol, Knoop knoop) =>
        Quote($"{knoop.VraagId}: {protocol.VraagOf(knoop).Heading}{(knoop.TogetherWithVeiligThuis ? " (samen met Veilig Thuis)" : "")}");

    private static string Id(string id) => id.Replace('-', '_');

    private static string Quote(string text) => text.Replace("\"", "#quot;", StringComparison.Ordinal);
}
