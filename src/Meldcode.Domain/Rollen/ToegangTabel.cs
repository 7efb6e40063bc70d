using System.Collections.Immutable;
using static Meldcode.Domain.Recht;

namespace Meldcode.Domain;

/// <summary>
/// The whole of who may do what. The same table stands in <c>src/docs/access.md</c> for people who do not read code;
/// a test holds the two together.
/// </summary>
public static class ToegangTabel
{
    /// <summary>What goes with coming to a casus in this way while it is in this state.</summary>
    public static ImmutableSortedSet<Recht> Rechten(Hoedanigheid hoedanigheid, CasusStaat staat) => (hoedanigheid, staat) switch
    {
        (Hoedanigheid.Eigenaar, CasusStaat.Eigen) => [Lezen, Aantekenen, Invullen, Delen, Exporteren, Sluiten, Verwijderen, Inzien, Bewaren],

        // Others rely on it by now: it is closed first.
        (Hoedanigheid.Eigenaar, CasusStaat.Bekend) => [Lezen, Aantekenen, Invullen, Delen, Exporteren, Sluiten, Inzien, Bewaren],
        (Hoedanigheid.Eigenaar, CasusStaat.Gesloten) => [Lezen, Aantekenen, Delen, Exporteren, Sluiten, Verwijderen, Inzien, Bewaren],

        // Reading along is for thinking along; that ends with the casus.
        (Hoedanigheid.Meelezer, CasusStaat.Gesloten) => [],
        (Hoedanigheid.Meelezer, _) => [Lezen, Aantekenen],

        (Hoedanigheid.Aandachtsfunctionaris, _) => [Lezen, Aantekenen, Overnemen, Exporteren, Inzien, Bewaren],
        (Hoedanigheid.Directeur, _) => [Lezen, Aantekenen, Overnemen, Exporteren, Inzien, Bewaren],

        // Reports with what is there; does not go on with it.
        (Hoedanigheid.Melder, _) => [Lezen, Aantekenen, Exporteren],
        _ => [],
    };

    /// <summary>
    /// What it takes to write this event. Null for what follows from another event, and for an answer to an aanbod,
    /// which is for whom the aanbod was meant.
    /// </summary>
    public static Recht? Needed(CasusEvent happened) => happened switch
    {
        NoteAdded or VermoedenFollowed => Aantekenen,
        CasusClosed or CasusRestarted => Sluiten,
        AanbodMade or AanbodWithdrawn or MeelezerRemoved => Delen,
        CasusTakenOver => Overnemen,
        HoldPlaced or HoldReleased => Bewaren,
        StapReached or StandReached or UitkomstReached or PersonalDataKept or AanbodAccepted or AanbodRefused => null,
        _ => Invullen,
    };
}
