namespace Meldcode.Domain;

/// <summary>Works out what is asked next. The same state always gives the same place, so a lost dialog costs nothing.</summary>
public static class Wegwijzer
{
    /// <summary>The place where this casus stands now.</summary>
    public static Plaats Plaats(Casus casus, Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(casus);
        ArgumentNullException.ThrowIfNull(protocol);
        if (casus.Closed)
        {
            return new GeslotenPlaats(casus.StapReached);
        }

        if (Reopened(casus, protocol) is { } reopened)
        {
            return reopened;
        }

        if (casus.Uitkomst is { } uitkomst)
        {
            return new UitkomstPlaats(protocol.Uitkomst(uitkomst.Code), ToRecord(casus, protocol), UitkomstStap(casus, protocol));
        }

        return NeedsHulpplan(casus, protocol) ? new HulpplanPlaats(StapOf(casus, protocol)) : AtKnoop(casus, protocol);
    }

    /// <summary>Cards that belong to the outcome, or to the standing one, in order.</summary>
    public static IReadOnlyList<Onderdeel> AfterUitkomst(Casus casus, Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(casus);
        ArgumentNullException.ThrowIfNull(protocol);
        return (casus.Uitkomst?.Code ?? casus.Stand) is { } code
            ? [.. protocol.AfterUitkomst.Where(part => part.AppliesTo(casus.Leeftijd) && (part.ForUitkomsten.Contains(code) || IsResultOfHulp(casus, protocol, part)))]
            : [];
    }

    /// <summary>What help brought can be recorded once somebody looked at it, also where the outcome is a report.</summary>
    private static bool IsResultOfHulp(Casus casus, Protocol protocol, Onderdeel part) =>
        casus.Uitkomst?.Code.IsMelden() == true
        && casus.Answer(protocol.FollowUp) is not null
        && part.ForUitkomsten.Any(code => code is UitkomstCode.Hulp or UitkomstCode.VoortzettenOfAfsluiten);

    /// <summary>The knoop that may be answered on the review date or earlier, once help is the outcome or runs beside a report.</summary>
    public static Knoop? FollowUp(Casus casus, Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(casus);
        ArgumentNullException.ThrowIfNull(protocol);
        return casus is { Closed: false, Uitkomst: { Code: UitkomstCode.Hulp or UitkomstCode.VoortzettenOfAfsluiten } or { WithHulp: true } }
            ? protocol.Knoop(protocol.FollowUp)
            : null;
    }

    /// <summary>The plan whose review date is still to come or has come and nobody answered what came of it; null when there is none.</summary>
    public static Hulpplan? OpenHulpplan(Casus casus, Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(casus);
        ArgumentNullException.ThrowIfNull(protocol);
        var waits = !casus.Closed && casus.Uitkomst is null && LastTak(casus, protocol) is { WaitsForReview: true };
        return casus.Hulpplan is { } plan && (waits || FollowUp(casus, protocol) is not null) && !IsReviewed(casus, protocol, plan) ? plan : null;
    }

    /// <summary>Cards of later steps wait: a question of step 3 that is asked again comes before a card of step 4, and may make it needless.</summary>
    internal static int UpToStap(Casus casus, Protocol protocol) =>
        casus.Uitkomst is not null || NeedsHulpplan(casus, protocol)
            ? casus.Answers.Select(answer => protocol.Vraag(answer.Vraag).StapNumber).DefaultIfEmpty(0).Max()
            : protocol.VraagOf(protocol.Knoop(NextKnoop(casus, protocol))).StapNumber;

    /// <summary>True when the last answer starts help and there is no plan that still runs.</summary>
    internal static bool NeedsHulpplan(Casus casus, Protocol protocol) =>
        casus.Uitkomst is null
        && LastTak(casus, protocol) is { NeedsHulpplan: true }
        && (casus.Hulpplan is not { } plan || IsReviewed(casus, protocol, plan));

    /// <summary>True once the question that waited for the plan's date, or the follow-up question, was answered.</summary>
    private static bool IsReviewed(Casus casus, Protocol protocol, Hulpplan plan)
    {
        var agreedAt = casus.Answers[plan.AnswersBefore - 1];
        var since = casus.Answers.Skip(plan.AnswersBefore);
        return since.Any(answer => answer.Knoop == protocol.FollowUp)
            || (since.Any() && protocol.Knoop(agreedAt.Knoop).Branch(agreedAt.Antwoord).WaitsForReview);
    }

    internal static Tak? LastTak(Casus casus, Protocol protocol) =>
        casus.LastAnswer is { } last ? protocol.Knoop(last.Knoop).Branch(last.Antwoord) : null;

    /// <summary>Looking again at the record of an outcome reaches no step.</summary>
    private static OnderdeelPlaats? Reopened(Casus casus, Protocol protocol) =>
        Parts(casus, protocol, UpToStap(casus, protocol))
            .Concat(AfterUitkomst(casus, protocol).Select(part => new OnderdeelPlaats(part, Math.Max(casus.StapReached, 1))))
            .FirstOrDefault(place => casus.Saved(place.Onderdeel.Id) is { Reopened: true });

    private static List<Onderdeel> ToRecord(Casus casus, Protocol protocol) =>
        [.. AfterUitkomst(casus, protocol).Where(part => !casus.IsRecorded(part.Id))];

    /// <summary>
    /// Where the records of an outcome lie in two steps, the later one begins when the earlier one's are there: in INOS
    /// following and closing (step 6) comes after the report or the result of the help (step 5).
    /// </summary>
    private static int UitkomstStap(Casus casus, Protocol protocol)
    {
        var parts = AfterUitkomst(casus, protocol);
        var (first, last) = (parts.Min(part => part.StapNumber) ?? 1, parts.Max(part => part.StapNumber) ?? 1);
        var goesOn = first < last && !parts.Any(part => part.StapNumber < last && MustBeRecorded(casus, part));
        return Math.Max(casus.StapReached, goesOn ? last : 1);
    }

    /// <summary>True for a record without which the casus cannot be closed, as long as it is not there. A report that is not made leaves none.</summary>
    public static bool MustBeRecorded(Casus casus, Onderdeel part)
    {
        ArgumentNullException.ThrowIfNull(casus);
        ArgumentNullException.ThrowIfNull(part);
        var reportIsNotMade = casus.Uitkomst is { Deviates: true } uitkomst && uitkomst.Code.IsMelden();
        return part.Required
            && (casus.Uitkomst?.Code ?? casus.Stand) is { } code && part.ForUitkomsten.Contains(code)
            && !reportIsNotMade
            && (!casus.IsRecorded(part.Id) || casus.Saved(part.Id) is { Reopened: true });
    }

    private static Plaats AtKnoop(Casus casus, Protocol protocol)
    {
        var knoop = protocol.Knoop(NextKnoop(casus, protocol));
        var vraag = protocol.VraagOf(knoop);
        var unsaved = Parts(casus, protocol, vraag.StapNumber).FirstOrDefault(place => casus.Saved(place.Onderdeel.Id) is null);
        if (unsaved is not null)
        {
            return unsaved;
        }

        return LastTak(casus, protocol) is { WaitsForReview: true }
            ? new WachtPlaats(knoop, vraag, casus.Hulpplan!.ReviewOn)
            : new VraagPlaats(knoop, vraag, casus.AdviesAt == knoop.Id);
    }

    private static string NextKnoop(Casus casus, Protocol protocol) =>
        LastTak(casus, protocol)?.Next
        ?? (casus.Disclosure && protocol.StartAfterDisclosure is { } told ? told : protocol.Start);

    private static IEnumerable<OnderdeelPlaats> Parts(Casus casus, Protocol protocol, int upToStap) =>
        from stap in protocol.Stappen
        where stap.Number <= upToStap
        orderby stap.Number
        from part in stap.Onderdelen
        where part.AppliesTo(casus.Leeftijd)
        select new OnderdeelPlaats(part, stap.Number);

    private static int StapOf(Casus casus, Protocol protocol) =>
        protocol.Vraag(casus.LastAnswer!.Vraag).StapNumber;
}
