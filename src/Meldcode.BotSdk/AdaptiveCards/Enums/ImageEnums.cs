using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveImageSize
{
    Auto,
    Stretch,
    Small,
    Medium,
    Large,
}

[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveImageStyle
{
    Default = 0,
    Person = 1,
}

[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveImageFillMode
{
    Cover,
    RepeatHorizontally,
    RepeatVertically,
    Repeat,
}
