namespace Meldcode.Conversation.Texts;

/// <summary>What a card says about itself where it cannot be drawn, or where a bystander may see it.</summary>
public static class FrameText
{
    /// <summary>Shown on a locked phone: nothing about a casus, not even that there is one.</summary>
    public const string Summary = "Meldcode: er staat iets voor je klaar.";

    public const string Fallback =
        "Deze kaart past niet in deze versie van Teams. Open Meldcode in een nieuwere versie, of typ help. Is er gevaar? Bel 112 of Veilig Thuis 0800-2000.";

    public const string AcuutLine = "Gevaar? Typ *acuut*.";

    public const string NotSaved = "Nog niet opgeslagen.";

    public const string Shortened = "Een tekst was te lang voor deze kaart en is hier ingekort. Wat je eerder opsloeg, blijft bewaard.";
}
