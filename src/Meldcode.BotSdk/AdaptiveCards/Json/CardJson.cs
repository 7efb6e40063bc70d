using System.IO;
using System.Runtime.Serialization;
using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>Reads a card from text. The warnings travel in the serializer's context, so that no contract is made anew per card.</summary>
internal static class CardJson
{
    public static AdaptiveCardParseResult Read(string json)
    {
        var state = new ParseState();
        try
        {
            state.Result.Card = Serializer(state).Deserialize<AdaptiveCard>(Reader(json));
        }
        catch (JsonException e)
        {
            throw new AdaptiveSerializationException(e.Message, e);
        }

        return state.Result;
    }

#pragma warning disable SYSLIB0050 // Newtonsoft's only way to hand converters something of the call; no formatter is used.
    private static JsonSerializer Serializer(ParseState state) =>
        JsonSerializer.Create(new JsonSerializerSettings { Context = new StreamingContext(StreamingContextStates.Other, state) });
#pragma warning restore SYSLIB0050

    // A text that looks like a date stays the text that it is.
    private static JsonTextReader Reader(string json) =>
        new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
}
