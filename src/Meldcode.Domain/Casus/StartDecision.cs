namespace Meldcode.Domain;

internal static class StartDecision
{
    public static Decision Decide(Protocol protocol, StartCasus command)
    {
        var unknown = command.Poorten.FirstOrDefault(id => protocol.Poorten.All(poort => poort.Id != id));
        if (unknown is not null)
        {
            return Decision.Refuse(RefusalCode.ValueUnknown, unknown);
        }

        var started = new CasusStarted
        {
            At = command.Now,
            By = command.By,
            Kenmerk = command.Kenmerk,
            Protocol = new ProtocolReference(protocol.Id, protocol.ValidFrom, protocol.Hash),
            Leeftijd = command.Leeftijd,
            Poorten = [.. command.Poorten.Distinct(StringComparer.Ordinal)],
        };
        return Decision.Accept([started, .. OtherRoute(protocol, command)]);
    }

    /// <summary>A colleague as suspect ends the route before any question is asked.</summary>
    private static IEnumerable<CasusEvent> OtherRoute(Protocol protocol, StartCasus command) =>
        protocol.Poorten
            .Where(poort => poort.Uitkomst is not null && command.Poorten.Contains(poort.Id, StringComparer.Ordinal))
            .Take(1)
            .Select(poort => new UitkomstReached { At = command.Now, By = command.By, Code = poort.Uitkomst!.Value });
}
