using AdaptiveCards.Json;
using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public override string Type { get; set; } = TypeName;

    /// <summary>Sent along with the inputs' values; an object, or in Teams also a string.</summary>
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
}
