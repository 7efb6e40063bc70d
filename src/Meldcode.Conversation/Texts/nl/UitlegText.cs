using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

public static class UitlegText
{
    public const string Steps = "De stappen";

    public const string Questions = "De vragen";

    public const string Roles = "Wie doet wat?";

    public const string Skip = "Wanneer mag een gesprek vervallen?";

    public const string SkipTalk = "Het gesprek van stap 3, alleen als:";

    public const string SkipAnnounce = "Het gesprek vooraf over een melding, alleen als:";

    public const string NoSkip = "Deze meldcode noemt daar geen redenen voor. Vraag bij twijfel Veilig Thuis om advies (0800-2000).";

    public const string NoVerdict = "De meldcode helpt je kiezen wat je doet. Of er echt iets aan de hand is, stellen Veilig Thuis, de politie of de Raad voor de Kinderbescherming vast.";

    public const string Outdated = "**Let op:** deze bron is van vóór 2019, toen het afwegingskader er nog niet was. Volg bij verschil de afspraken van je organisatie.";

    public static string Title(Protocol protocol) => protocol.Name;

    public static string Stap(Stap stap) => $"**Stap {stap.Number}. {stap.Name}**";

    public static string Vraag(Afwegingsvraag vraag) => $"**{ProgressText.Full(vraag)}**";

    public static string Decides(Rolverdeling roles) => $"**Beslist:** {roles.Decides}";

    public static string Reports(Rolverdeling roles) => $"**Meldt:** {roles.Reports}";

    public static string Consults(Rolverdeling roles) => $"**Overleg:** {roles.Consults}";

    public static string Source(Protocol protocol) => $"Bron: {protocol.Source.Title}, {protocol.Source.Edition}.";
}
