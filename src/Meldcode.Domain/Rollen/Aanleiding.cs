namespace Meldcode.Domain;

/// <summary>Why somebody other than the professional has to know of a casus.</summary>
public enum AanleidingKind
{
    Stap4Reached,
    MeldingAdvised,
    AndereRoute,
    AcuutGevaar,
}

public enum Ontvanger
{
    Aandachtsfunctionaris,

    /// <summary>For a suspect within the organisation; never somebody who may be the suspect's deputy by accident.</summary>
    Directeur,
}

/// <summary>One reason to tell one role, once per casus and round.</summary>
/// <param name="Key">The same key is told once only.</param>
public sealed record Aanleiding(AanleidingKind Kind, Ontvanger To, string Key)
{
    /// <summary>Reads from newly written events who has to be told of what.</summary>
    public static IEnumerable<Aanleiding> From(Casus after, IEnumerable<CasusEvent> events)
    {
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(events);
        return events.Select(KindOf).OfType<AanleidingKind>().Distinct().Select(kind =>
            new Aanleiding(kind, Receiver(after), $"{kind}/{after.Round}"));
    }

    private static AanleidingKind? KindOf(CasusEvent happened) => happened switch
    {
        StapReached { Stap: 4 } => AanleidingKind.Stap4Reached,
        StandReached { Code: var code } when code.IsMelden() => AanleidingKind.MeldingAdvised,
        UitkomstReached { Code: var code } when code.IsMelden() => AanleidingKind.MeldingAdvised,
        UitkomstReached { Code: UitkomstCode.AndereRoute } => AanleidingKind.AndereRoute,
        AcuutGevaarReported => AanleidingKind.AcuutGevaar,
        _ => null,
    };

    private static Ontvanger Receiver(Casus casus) => casus.IsCollega ? Ontvanger.Directeur : Ontvanger.Aandachtsfunctionaris;
}
