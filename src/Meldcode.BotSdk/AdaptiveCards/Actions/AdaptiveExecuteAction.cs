using AdaptiveCards.Json;
using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public object Data { get; set; }

    [JsonIgnore]
    public string DataJson
    {
        get => ActionData.ToJson(Data);
        set => Data = ActionData.FromJson(value);
    }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Verb { get; set; }
}
