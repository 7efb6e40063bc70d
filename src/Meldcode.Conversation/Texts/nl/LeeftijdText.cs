using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

public static class LeeftijdText
{
    public static string Label(Leeftijdsgroep age) => age switch
    {
        Leeftijdsgroep.NulTotVier => "0 tot 4 jaar",
        Leeftijdsgroep.VierTotTwaalf => "4 tot 12 jaar",
        Leeftijdsgroep.TwaalfTotAchttien => "12 tot 18 jaar",
        Leeftijdsgroep.Volwassene => "Volwassene",
        _ => "Oudere",
    };
}
