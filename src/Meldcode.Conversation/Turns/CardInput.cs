using System.Collections.Immutable;
using System.Globalization;
using Meldcode.Conversation.Cards;
using Meldcode.Domain;
using Newtonsoft.Json.Linq;

namespace Meldcode.Conversation.Turns;

/// <summary>Reads the data of a tapped button. Hostile shapes give an input that asks for nothing.</summary>
internal static class CardInput
{
    /// <summary>A card of ours has at most some dozens of inputs; more is not one of ours.</summary>
    private const int MaxValues = 120;

    /// <summary>No casus has this version: a card of ours that lost its number is answered with the current card.</summary>
    private const int NoVersion = -1;

    public static UserInput? Read(object? value)
    {
        if (AsObject(value) is not { } data)
        {
            return null;
        }

        var values = AsTyped(Values(data));
        return new UserInput
        {
            IsCard = true,
            Values = values,
            Verb = Text(values, CardData.Verb),
            Casus = CasusId.Read(Text(values, CardData.Casus)),
            Place = Text(values, CardData.Place),
            Version = Number(Text(values, CardData.Version)) ?? NoVersion,
            Target = Text(values, CardData.Target),
            Answer = Antwoorden.Read(Text(values, CardData.Answer)),
            IsTooLong = values.Values.Any(text => text.Length > UserInput.MaxText),
        };
    }

    private static JObject? AsObject(object? value) => value switch
    {
        null => null,
        JObject known => known,
        JToken => new JObject(),
        string => null,
        _ => JToken.FromObject(value) as JObject,
    };

    private static ImmutableSortedDictionary<string, string> Values(JObject data) =>
        data.Properties()
            .Take(MaxValues)
            .Where(property => property.Value is JValue { Type: JTokenType.String or JTokenType.Integer or JTokenType.Boolean })
            .GroupBy(property => property.Name, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => Word((JValue)group.First().Value), StringComparer.Ordinal);

    /// <summary>Somebody keeps a text as they typed it: that goes before the suggestion beside it.</summary>
    private static ImmutableSortedDictionary<string, string> AsTyped(ImmutableSortedDictionary<string, string> values) =>
        values.GetValueOrDefault(CardData.Privacy) != CardData.Yes
            ? values
            : values.SetItems(values.Where(pair => pair.Key.StartsWith(CardData.KeptPrefix, StringComparison.Ordinal))
                .Select(pair => KeyValuePair.Create(pair.Key[CardData.KeptPrefix.Length..], pair.Value)));

    private static string Word(JValue value) => value.Type == JTokenType.Boolean
        ? value.Value<bool>() ? "true" : "false"
        : Convert.ToString(value.Value, CultureInfo.InvariantCulture) ?? "";

    private static string? Text(ImmutableSortedDictionary<string, string> values, string key) => values.GetValueOrDefault(key);

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
