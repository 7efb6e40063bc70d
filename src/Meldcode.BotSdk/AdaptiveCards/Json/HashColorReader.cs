using System;
using System.Linq;
using Newtonsoft.Json;

namespace AdaptiveCards.Json;

internal sealed class HashColorReader : ReadOnlyConverter
{
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var text = reader.Value as string;
        if (text == null || IsColor(text))
        {
            return text;
        }

        ParseState.Of(serializer)?.Warn($"The color \"{text}\" is not in the form #RRGGBB or #AARRGGBB and will be ignored.");
        return null;
    }

    private static bool IsColor(string text) => text is ['#', ..] && text.Length is 7 or 9 && text.Skip(1).All(char.IsAsciiHexDigit);
}
