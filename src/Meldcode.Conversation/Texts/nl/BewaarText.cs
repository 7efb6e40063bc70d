namespace Meldcode.Conversation.Texts;

/// <summary>Keeping a casus, and erasing it.</summary>
public static class BewaarText
{
    public const string Reason = "Waarom moet deze casus bewaard blijven? (verplicht)";
}
