namespace Meldcode.Domain;

/// <summary>What must hold for the route as a whole: every knoop can be reached, nobody walks in a circle, nobody goes back to where they never were.</summary>
internal static class RouteCheck
{
    public static IEnumerable<string> Faults(Protocol protocol) =>
        Unreachable(protocol).Concat(Circles(protocol)).Concat(Reconsiderings(protocol));

    private static IEnumerable<string> Unreachable(Protocol protocol)
    {
        var seen = Reachable(protocol, Starts(protocol));
        return protocol.Knopen.Where(knoop => !seen.Contains(knoop.Id)).Select(knoop => $"knoop {knoop.Id} is niet te bereiken");
    }

    private static IEnumerable<string> Circles(Protocol protocol) =>
        protocol.Knopen
            .Where(knoop => Reachable(protocol, Onward(knoop)).Contains(knoop.Id))
            .Select(knoop => $"knoop {knoop.Id}: de route loopt rond");

    /// <summary>An answer can only be asked again when it was given on every way to the answer that contradicts it.</summary>
    private static IEnumerable<string> Reconsiderings(Protocol protocol) =>
        from knoop in protocol.Knopen
        from antwoord in Antwoorden.All
        let again = knoop.Branch(antwoord).Reconsider
        where again is not null && again != knoop.Id && Reachable(protocol, Starts(protocol), without: again).Contains(knoop.Id)
        select $"knoop {knoop.Id}, {antwoord.Word()}: {again} hoeft nog niet beantwoord te zijn";

    private static IEnumerable<string> Starts(Protocol protocol) =>
        new[] { protocol.Start, protocol.StartAfterDisclosure, protocol.FollowUp }.OfType<string>();

    private static IEnumerable<string> Onward(Knoop knoop) =>
        Antwoorden.All.Select(antwoord => knoop.Branch(antwoord).Next).OfType<string>();

    private static HashSet<string> Reachable(Protocol protocol, IEnumerable<string> from, string? without = null)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var todo = new Stack<string>(from);
        while (todo.TryPop(out var id))
        {
            if (id != without && seen.Add(id) && protocol.Knopen.FirstOrDefault(knoop => knoop.Id == id) is { } knoop)
            {
                Onward(knoop).ToList().ForEach(todo.Push);
            }
        }

        return seen;
    }
}
