using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

public static class WelkomText
{
    public const string Title = "Welkom bij Meldcode";

    public const string What = "Ik loop met je mee als je je zorgen maakt, stap voor stap. Ik beslis niet; dat doen jij en je collega’s.";

    public const string NoNames = "**Schrijf hier geen namen.** Functies en rollen mogen wel.";

    public const string Again = "Al bezig met een casus? Typ *ga verder*.";

    public static string Variant(Organisatie organisatie, Protocol protocol) =>
        $"{organisatie.Name} werkt met: {protocol.Name}, {protocol.Stappen.Count} stappen.";
}
