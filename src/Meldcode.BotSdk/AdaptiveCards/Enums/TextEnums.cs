using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveTextSize
{
    Default = 0,
    Small = 1,
    Medium = 2,
    Large = 3,
    ExtraLarge = 4,
}

[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveTextWeight
{
    Default = 0,
    Lighter = 1,
    Bolder = 2,
}

[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveTextColor
{
    Default = 0,
    Dark,
    Light,
    Accent,
    Good,
    Warning,
    Attention,
}

[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveFontType
{
    Default = 0,
    Monospace,
}

[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveTextBlockStyle
{
    Paragraph = 0,
    Heading = 1,
}
