namespace Meldcode.Domain;

/// <summary>One complete walk through a protocol: the questions answered, in order, and what the protocol attaches to them.</summary>
public sealed record ProtocolPath(string Protocol, IReadOnlyList<PathStep> Path, UitkomstCode Outcome)
{
    public override string ToString() =>
        $"{string.Join(" · ", Path.Select(step => $"{step.Question} {step.Answer}"))} -> {Outcome.Code()}";
}

/// <param name="Question">Question id such as <c>vraag-2</c>, or a poort such as <c>collega</c>.</param>
/// <param name="Answer"><c>ja</c>, <c>nee</c> or <c>twijfel</c>.</param>
public sealed record PathStep(string Question, string Answer);

/// <summary>
/// Enumerates every complete path. A poort is listed where its yes changes the route; doubt that leads to advice ends
/// the listed path; a deviation (the norm stays) and an answer that contradicts an earlier one are not paths of the protocol.
/// </summary>
public static class ProtocolPaths
{
    public static IEnumerable<ProtocolPath> All(Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        return Gates(protocol)
            .Concat(From(protocol, protocol.Start, []))
            .Concat(protocol.StartAfterDisclosure is { } start
                ? From(protocol, start, [new PathStep(Poort.Disclosure, Antwoord.Ja.Word())])
                : []);
    }

    private static IEnumerable<ProtocolPath> Gates(Protocol protocol) =>
        from poort in protocol.Poorten
        where poort.Uitkomst is not null
        select new ProtocolPath(protocol.Id, [new PathStep(poort.Id, Antwoord.Ja.Word())], poort.Uitkomst!.Value);

    private static IEnumerable<ProtocolPath> From(Protocol protocol, string knoopId, IReadOnlyList<PathStep> walked)
    {
        var knoop = protocol.Knoop(knoopId);
        return Antwoorden.All
            .Select(antwoord => (Tak: knoop.Branch(antwoord), Walked: (IReadOnlyList<PathStep>)[.. walked, new PathStep(knoop.VraagId, antwoord.Word())]))
            .Where(step => !step.Tak.IsDeviation && step.Tak.Reconsider is null)
            .SelectMany(step => Onward(protocol, step.Tak, step.Walked));
    }

    private static IEnumerable<ProtocolPath> Onward(Protocol protocol, Tak tak, IReadOnlyList<PathStep> walked) =>
        tak.Next is { } next
            ? From(protocol, next, walked)
            : [new ProtocolPath(protocol.Id, walked, tak.Uitkomst ?? UitkomstCode.Advies)];
}
