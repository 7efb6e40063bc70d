namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown. The numbers are part of the wire format of saved state.</summary>
public enum ListStyle
{
    None,

    /// <summary>What the channel and the length of the list allow.</summary>
    Auto,

    Inline,
    List,
    SuggestedAction,
    HeroCard,
}
