using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks. It is saved with the prompt, so that a retry in a later turn can ask it again.</summary>
public class PromptOptions
{
    public PromptOptions()
    {
    }

    public PromptOptions(Activity prompt = default, IList<Choice> choices = default)
    {
        Prompt = prompt;
        Choices = choices;
    }

    [JsonProperty("prompt")]
    public Activity Prompt { get; set; }

    /// <summary>Asked after an answer that was not understood or not valid; without it, <see cref="Prompt"/> is.</summary>
    [JsonProperty("retryPrompt")]
    public Activity RetryPrompt { get; set; }

    [JsonProperty("choices")]
    public IList<Choice> Choices { get; set; }

    /// <summary>Goes before the style of the prompt itself.</summary>
    [JsonProperty("style")]
    public ListStyle? Style { get; set; }

    /// <summary>The language of the answer, when that is not the language of the question.</summary>
    [JsonProperty("recognizeLanguage")]
    public string RecognizeLanguage { get; set; }

    /// <summary>For the validator, which alone knows what it is. Saved, so it must survive JSON.</summary>
    [JsonProperty("validations")]
    public object Validations { get; set; }

    /// <summary>A derived type's fields, when read back as the base type.</summary>
    [JsonExtensionData]
    public IDictionary<string, JToken> Properties { get; } = new Dictionary<string, JToken>(StringComparer.Ordinal);
}
