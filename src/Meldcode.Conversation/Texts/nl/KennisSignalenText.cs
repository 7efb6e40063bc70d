using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Words around lists of signals that are only read: nothing is ticked and nothing is counted.</summary>
public static class KennisSignalenText
{
    public const string Title = "Signalen: waar let je op?";

    public const string Intro = "Kies een lijst. Je leest hier alleen; ik sla niets op.";

    public const string Caution = "**Een signaal bewijst niets.** Er kan ook iets heel anders aan de hand zijn. Tel signalen niet op: er is geen aantal waarbij je het zeker weet.";

    public const string AlsoGood = "Let ook op wat er goed gaat, en schrijf dat er ook bij.";

    public const string Serious = "Is iets ernstig? Wacht dan niet op meer. Overleg, of bel Veilig Thuis: 0800-2000.";

    public const string SourceIntro = "De bijlage staat bij elke lijst.";

    public const string Alle = "Alle lijsten";

    public static string ListTitle(Signaallijst list) => $"{LeeftijdText.Label(list.Leeftijd)} · {list.Title}";

    public static string Position(Signaallijst list, int number, int count) => KennisText.Position($"Signalen · {LeeftijdText.Label(list.Leeftijd)}", number, count);
}
