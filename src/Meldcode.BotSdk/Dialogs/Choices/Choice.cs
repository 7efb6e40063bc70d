using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class Choice
{
    public Choice(string value = null)
    {
        Value = value;
    }

    /// <summary>What is returned when this one is chosen, and what is shown unless there is an action.</summary>
    [JsonProperty("value")]
    public string Value { get; set; }

    /// <summary>The button to show in place of the value.</summary>
    [JsonProperty("action")]
    public CardAction Action { get; set; }

    /// <summary>Other words that choose it.</summary>
    [JsonProperty("synonyms")]
    public List<string> Synonyms { get; set; }

    internal string Title => string.IsNullOrEmpty(Action?.Title) ? Value ?? string.Empty : Action.Title;
}
