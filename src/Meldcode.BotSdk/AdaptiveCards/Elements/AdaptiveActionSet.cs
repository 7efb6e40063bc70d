using System.Collections.Generic;
using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    public override string Type { get; set; } = TypeName;

    [JsonConverter(typeof(ElementListReader<AdaptiveAction>))]
    public List<AdaptiveAction> Actions { get; set; } = new List<AdaptiveAction>();
}
