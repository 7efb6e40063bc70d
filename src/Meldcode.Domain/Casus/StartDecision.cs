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
            Locatie = command.Locatie,
            Poorten = [.. command.Poorten.Distinct(StringComparer.Ordinal)],
        };
        return Decision.Accept([started, .. Conflict(command), .. OtherRoute(protocol, command)]);
    }

    /// <summary>Before any reason to tell somebody, so that nobody is told who must not know. Who starts it is never that.</summary>
    private static IEnumerable<CasusEvent> Conflict(StartCasus command)
    {
        var persons = command.InConflict.Where(person => !PersonIds.Comparer.Equals(person, command.By)).Distinct(PersonIds.Comparer).ToList();
        return command.Poorten.Contains(Poort.Collega, StringComparer.Ordinal) && (persons.Count > 0 || command.ConflictUnknown)
            ? [new ConflictRecorded { At = command.Now, By = command.By, Persons = [.. persons], Unknown = command.ConflictUnknown }]
            : [];
    }

    /// <summary>A colleague as suspect ends the route before any question is asked.</summary>
    private static IEnumerable<CasusEvent> OtherRoute(Protocol protocol, StartCasus command) =>
        protocol.Poorten
            .Where(poort => poort.Uitkomst is not null && command.Poorten.Contains(poort.Id, StringComparer.Ordinal))
            .Take(1)
            .Select(poort => new UitkomstReached { At = command.Now, By = command.By, Code = poort.Uitkomst!.Value });
}
