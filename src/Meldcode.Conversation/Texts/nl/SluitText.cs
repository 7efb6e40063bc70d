using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>For who types that they are done: closing is asked for, never done by a word.</summary>
public static class SluitText
{
    public const string What = "Alles is vastgelegd. Sluit je de casus, dan kun je hem nog lezen en een notitie toevoegen.";

    public const string NotYet = "Nog niet sluiten";

    public const string NothingOpen = "Er staat nu geen casus open. Kies welke je wilt sluiten.";

    public const string Already = "Deze casus is al gesloten.";

    public const string OwnerOnly = "Sluiten doet de eigenaar van deze casus.";

    public static string Title(Kenmerk kenmerk) => $"Casus {kenmerk} sluiten?";
}
