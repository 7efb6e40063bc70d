using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Headings for what a yes before step 1 asks of somebody.</summary>
public static class PoortText
{
    public const string Below = "Stap 1 staat hieronder.";

    public static string Title(Poort poort)
    {
        ArgumentNullException.ThrowIfNull(poort);
        return poort.Id switch
        {
            Poort.Disclosure => "Iemand vertelde het je zelf",
            Poort.ErnstigSignaal => "Er is een ernstig signaal",
            _ => poort.Question,
        };
    }
}
