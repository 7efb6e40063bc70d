namespace Meldcode.Conversation.Bewaren;

/// <summary>What a button asks for, beside <see cref="Cards.CardVerb"/>.</summary>
public static class BewaarVerb
{
    public const string Export = "exporteer";
    public const string ExportLink = "exporteer-link";
    public const string Erase = "verwijder";
    public const string EraseNow = "verwijder-nu";
    public const string Hold = "bewaren";
    public const string HoldPlace = "bewaren-vastleggen";
    public const string HoldRelease = "bewaren-vrijgeven";
    public const string Overzicht = "overzicht";
    public const string Jaarcijfers = "jaarcijfers";
    public const string JaarcijfersLink = "jaarcijfers-link";

    /// <summary>Input: an <see cref="Cards.OverzichtFilter"/>.</summary>
    public const string Filter = "overzicht.welke";

    /// <summary>Input: the reference, typed over.</summary>
    public const string Kenmerk = "verwijder.kenmerk";

    /// <summary>Input: an <see cref="Domain.ErasureReason"/>.</summary>
    public const string Why = "verwijder.waarom";

    /// <summary>Input: why it must be kept.</summary>
    public const string Reason = "bewaar.reden";
}
