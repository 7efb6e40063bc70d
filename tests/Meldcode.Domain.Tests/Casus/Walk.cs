namespace Meldcode.Domain.Tests;

/// <summary>One way through a route, told in question ids: from a case file, or from the protocol for what is no path of it.</summary>
internal sealed record Walk(string Name, IReadOnlyList<PathStep> Steps, string End)
{
    /// <summary>The lines of a case file.</summary>
    public static IEnumerable<Walk> Listed(string variant) => Cases.Of(variant).Select(item => Read(item.Name, item.Path));

    /// <summary>
    /// Ways that no case file lists: those with a departure from the norm, and those that end where an earlier answer is
    /// asked again. Their end is read from the branch itself.
    /// </summary>
    public static IEnumerable<Walk> Unlisted(Protocol protocol) =>
        From(protocol, protocol.Start, []).Concat(protocol.StartAfterDisclosure is { } told ? From(protocol, told, [new PathStep(Poort.Disclosure, "ja")]) : []);

    public override string ToString() => $"{Name}: {string.Join(" · ", Steps.Select(step => $"{step.Question} {step.Answer}"))} -> {End}";

    private static Walk Read(string name, string path)
    {
        var ends = path.Split(" -> ");
        var steps = ends[0].Split(" · ").Select(step => step.Split(' ')).Select(parts => new PathStep(parts[0], parts[1]));
        return new Walk(name, [.. steps], ends[1]);
    }

    private static IEnumerable<Walk> From(Protocol protocol, string id, IReadOnlyList<PathStep> walked, bool special = false)
    {
        var knoop = protocol.Knoop(id);
        foreach (var antwoord in Antwoorden.All)
        {
            var tak = knoop.Branch(antwoord);
            var isSpecial = special || tak.IsDeviation || tak.Reconsider is not null;
            IReadOnlyList<PathStep> steps = [.. walked, new PathStep(knoop.VraagId, antwoord.Word())];
            var onward = tak.Next is { } next ? From(protocol, next, steps, isSpecial) : [new Walk(id, steps, EndOf(tak))];
            foreach (var walk in onward.Where(_ => isSpecial || tak.Next is not null))
            {
                yield return walk;
            }
        }
    }

    private static string EndOf(Tak tak) => tak.Reconsider is { } again ? "herzien " + again : (tak.Uitkomst ?? UitkomstCode.Advies).Code();
}
