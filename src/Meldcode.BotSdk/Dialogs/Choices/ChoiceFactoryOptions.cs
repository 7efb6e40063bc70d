using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions()
        : this(null, null, null)
    {
    }

    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers = null)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    /// <summary>", " unless set.</summary>
    [JsonProperty("inlineSeparator")]
    public string InlineSeparator { get; set; }

    /// <summary>Between two choices; " or " unless set.</summary>
    [JsonProperty("inlineOr")]
    public string InlineOr { get; set; }

    /// <summary>Before the last of three or more choices; ", or " unless set.</summary>
    [JsonProperty("inlineOrMore")]
    public string InlineOrMore { get; set; }

    /// <summary>True unless set.</summary>
    [JsonProperty("includeNumbers")]
    public bool? IncludeNumbers { get; set; }
}
