using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveActionMode
{
    Primary,
    Secondary,
}

[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveAssociatedInputs
{
    Auto,
    None,
}
