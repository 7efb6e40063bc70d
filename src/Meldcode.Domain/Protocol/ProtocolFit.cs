namespace Meldcode.Domain;

/// <summary>
/// Whether a casus that began under other words can go on under these: every answer was given where this route asks it, and
/// leads to where the casus went. Published text does not change, so this is for casussen from before that was guarded.
/// </summary>
internal static class ProtocolFit
{
    public static bool Holds(Casus casus, Protocol protocol) =>
        casus.Answers.All(answer => Stands(answer, protocol))
        && Enumerable.Range(0, casus.Answers.Count).All(i => Asked(casus, protocol, i))
        && (casus.Uitkomst is not { } uitkomst || protocol.Uitkomsten.Any(known => known.Code == uitkomst.Code))
        && (casus.Uitkomst is not null || GoesOn(casus, protocol))
        && (casus.AdviesAt is not { } advies || Knoop(protocol, advies) is not null);

    /// <summary>The question is there, and the answer brings what it brought.</summary>
    private static bool Stands(GivenAnswer answer, Protocol protocol)
    {
        if (Knoop(protocol, answer.Knoop) is not { } knoop || knoop.VraagId != answer.Vraag)
        {
            return false;
        }

        var tak = knoop.Branch(answer.Antwoord);
        var kept = answer.Knoop == protocol.FollowUp && answer.Uitkomst?.Code.IsMelden() == true;
        return (answer.Stand is null || answer.Stand == tak.Stand) && (answer.Uitkomst is null || kept || answer.Uitkomst.Code == tak.Uitkomst);
    }

    /// <summary>It is the first question, the one that follows, or the one that is asked of help once there is an outcome.</summary>
    private static bool Asked(Casus casus, Protocol protocol, int index)
    {
        var knoop = casus.Answers[index].Knoop;
        return index == 0
            ? knoop == protocol.Start || knoop == protocol.StartAfterDisclosure
            : knoop == Branch(casus.Answers[index - 1], protocol).Next || (knoop == protocol.FollowUp && casus.Answers[index - 1].Uitkomst is not null);
    }

    /// <summary>Something is asked after the last answer.</summary>
    private static bool GoesOn(Casus casus, Protocol protocol) =>
        casus.LastAnswer is not { } last || Branch(last, protocol) is { Next: not null } or { NeedsHulpplan: true };

    private static Tak Branch(GivenAnswer answer, Protocol protocol) => protocol.Knoop(answer.Knoop).Branch(answer.Antwoord);

    private static Knoop? Knoop(Protocol protocol, string id) => protocol.Knopen.FirstOrDefault(knoop => knoop.Id == id);
}
