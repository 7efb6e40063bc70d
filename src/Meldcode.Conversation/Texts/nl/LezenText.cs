using Meldcode.Conversation.Cards;
using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>For whoever reads along with somebody else's casus.</summary>
public static class LezenText
{
    public const string Title = "Casus om mee te kijken";

    public const string Acuut = "De melder legde vast dat er nu gevaar was.";

    public const string Confidential = "Vertrouwelijk. Je kunt hier niets wijzigen; de casus is van de melder. Dat je keek, is vastgelegd.";

    public const string Signals = "Aangekruiste signalen (een kruisje bewijst niets)";

    public const string Empty = "Er is nog niets opgeslagen.";

    public const string Cut = "Lange teksten staan hier ingekort.";

    public static string Status(CasusView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return $"**Waar staat het?** {Where(view)}";
    }

    private static string Where(CasusView view) => view.Plaats switch
    {
        GeslotenPlaats => "De casus is gesloten.",
        UitkomstPlaats place => $"{DossierText.StatusUitkomst(place.Uitkomst)}.",
        WachtPlaats place => $"{DossierText.StatusWaits(place.ReviewOn)}.",
        var place when view.Casus.Stand is { } stand => $"{DossierText.Status(view.Protocol, place.StapNumber)}. Geldt nu al: {view.Protocol.Uitkomst(stand).Title}.",
        var place => $"{DossierText.Status(view.Protocol, place.StapNumber)}.",
    };
}
