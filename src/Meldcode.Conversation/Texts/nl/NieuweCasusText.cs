using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

public static class NieuweCasusText
{
    public const string Title = "Nieuwe casus";

    public const string Intro = "Een paar korte vragen. Schrijf nergens een naam; je casus krijgt een kenmerk. Alleen jij ziet hem.";

    public const string AgeMissing = "Kies een leeftijd.";

    public const string Location = "Op welke locatie speelt het? (verplicht)";

    public const string LocationMissing = "Kies een locatie: dan weet ik wie de aandachtsfunctionaris is.";

    public const string OtherVariant = "Andere meldcode kiezen";

    public const string VariantLabel = "Welke meldcode volg je?";

    public static string Age(string person) => $"Hoe oud is {PersonText.The(person)}? (verplicht)";

    public static string Follows(Protocol protocol) => $"Deze casus volgt: {protocol.Name}.";

    /// <summary>A question that only another variant asks.</summary>
    public static string OnlyFor(Protocol protocol, Poort poort) => $"Alleen bij {protocol.ShortName}: {poort.Question}";
}
