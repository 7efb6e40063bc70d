namespace Meldcode.Domain;

/// <summary>Why somebody other than the professional has to know of a casus. The names are stored: never rename one.</summary>
public enum AanleidingKind
{
    Stap4Reached,
    MeldingAdvised,
    AndereRoute,
    AcuutGevaar,

    /// <summary>The day on which the effect of help is looked at has passed and the question was not answered.</summary>
    HulptermijnPassed,

    /// <summary>Five working days after a report nothing of Veilig Thuis is recorded.</summary>
    VeiligThuisSilent,
}

public enum Ontvanger
{
    Aandachtsfunctionaris,

    /// <summary>For a suspect within the organisation; never somebody who may be the suspect's deputy by accident.</summary>
    Directeur,
}

/// <summary>One reason to tell one role, once per casus and occasion.</summary>
/// <param name="Key">The same key is told once only.</param>
public sealed record Aanleiding(AanleidingKind Kind, Ontvanger To, string Key)
{
    /// <summary>Reads from newly written events who has to be told of what. What is due by the calendar is <see cref="Termijnen"/>'s.</summary>
    public static IEnumerable<Aanleiding> From(Casus after, IEnumerable<CasusEvent> events)
    {
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(events);
        var happened = events.ToList();
        var begins = happened.Exists(one => one is CasusStarted);
        return happened.Select(one => one is ConflictRecorded ? begins ? null : OtherReceiver(after) : Of(after, one))
            .OfType<Aanleiding>().DistinctBy(told => told.Key);
    }

    /// <summary>Whom the casus makes the receiver: with a suspect within the organisation never the aandachtsfunctionaris.</summary>
    public static Ontvanger Receiver(Casus casus)
    {
        ArgumentNullException.ThrowIfNull(casus);
        return casus.IsCollega ? Ontvanger.Directeur : Ontvanger.Aandachtsfunctionaris;
    }

    private static Aanleiding? Of(Casus casus, CasusEvent happened) => happened switch
    {
        StapReached { Stap: 4 } => Once(casus, AanleidingKind.Stap4Reached),
        StandReached { Code: var code } when code.IsMelden() => Melding(casus, code),
        UitkomstReached { Kept: false, Code: var code } when code.IsMelden() => Melding(casus, code),
        UitkomstReached { Code: UitkomstCode.AndereRoute } => Once(casus, AanleidingKind.AndereRoute),
        AcuutGevaarReported => Once(casus, AanleidingKind.AcuutGevaar),
        _ => null,
    };

    /// <summary>
    /// Who must not know turned out to be somebody else, or is known at last: whoever takes their place has to hear what the
    /// others were, or would have been, told.
    /// </summary>
    private static Aanleiding? OtherReceiver(Casus casus)
    {
        var told = casus.Uitkomst?.Code == UitkomstCode.AndereRoute ? Once(casus, AanleidingKind.AndereRoute)
            : casus.StapReached >= 4 ? Once(casus, AanleidingKind.Stap4Reached)
            : null;
        return told is null ? null : told with { Key = $"{told.Key}/betrokken/{casus.InConflict.Count}{(casus.ConflictUnknown ? "?" : "")}" };
    }

    private static Aanleiding Once(Casus casus, AanleidingKind kind) => new(kind, Receiver(casus), $"{kind}/{casus.Round}");

    /// <summary>Reporting again is an occasion of its own each time that help turned out not to be enough.</summary>
    private static Aanleiding Melding(Casus casus, UitkomstCode code)
    {
        var told = Once(casus, AanleidingKind.MeldingAdvised);
        var key = code is UitkomstCode.OpnieuwMelden ? $"{told.Key}/opnieuw/{casus.Hulpplannen.Count}" : told.Key;
        return told with { Key = AfterReport(casus) ? $"{key}/na-melding/{casus.Answers.Count}" : key };
    }

    /// <summary>A report was the outcome, and the help beside it did not work.</summary>
    private static bool AfterReport(Casus casus) => casus.Answers.SkipLast(1).Any(answer => answer.Uitkomst?.Code.IsMelden() == true);
}
