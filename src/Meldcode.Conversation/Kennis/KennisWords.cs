using System.Text.RegularExpressions;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;

namespace Meldcode.Conversation.Kennis;

/// <summary>Reads what typed words ask of the library: a theme, a list, the numbers, or a question to search for.</summary>
internal static partial class KennisWords
{
    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["uitleg"] = CardVerb.Uitleg,
        ["tip"] = CardVerb.Uitleg,
        ["tips"] = CardVerb.Uitleg,
        ["tips en uitleg"] = CardVerb.Uitleg,
        ["thema"] = CardVerb.Uitleg,
        ["themas"] = CardVerb.Uitleg,
        ["thema's"] = CardVerb.Uitleg,
        ["thema’s"] = CardVerb.Uitleg,
        ["onderwerpen"] = CardVerb.Uitleg,
        ["stappenplan"] = CardVerb.Protocol,
        ["meldcode"] = CardVerb.Protocol,
        ["protocol"] = CardVerb.Protocol,
        ["signalen"] = CardVerb.Signalen,
        ["signaallijst"] = CardVerb.Signalen,
        ["signalenlijst"] = CardVerb.Signalen,
        ["signaleringslijst"] = CardVerb.Signalen,
        ["contact"] = CardVerb.Contact,
        ["contacten"] = CardVerb.Contact,
        ["nummer"] = CardVerb.Contact,
        ["nummers"] = CardVerb.Contact,
        ["telefoonnummer"] = CardVerb.Contact,
        ["telefoonnummers"] = CardVerb.Contact,
        ["bellen"] = CardVerb.Contact,
        ["bedankt"] = CardVerb.Bedankt,
        ["dank"] = CardVerb.Bedankt,
        ["dank je"] = CardVerb.Bedankt,
        ["dank je wel"] = CardVerb.Bedankt,
        ["dankjewel"] = CardVerb.Bedankt,
        ["dank u"] = CardVerb.Bedankt,
        ["dank u wel"] = CardVerb.Bedankt,
        ["thanks"] = CardVerb.Bedankt,
    };

    /// <param name="words">Lower case, without marks at the end.</param>
    /// <returns>Null when it is none of the words that we know.</returns>
    public static (string Verb, string? Target)? Read(string words)
    {
        if (Verbs.TryGetValue(words, out var verb))
        {
            return (verb, null);
        }

        if (SignalsOfAge().Match(words) is { Success: true } age)
        {
            return (CardVerb.Signalen, $"{age.Groups["from"].Value}-{age.Groups["to"].Value}");
        }

        return KennisThemaText.Find(Question(words)) is { } theme ? (CardVerb.Uitleg, theme) : null;
    }

    /// <summary>What to search for: without "tips", "uitleg over" and the like in front, which say nothing about the subject.</summary>
    public static string Question(string text) => Lead().Replace(text, "");

    [GeneratedRegex(@"^(tips?|uitleg|informatie|info)\s+((over|voor|bij|van|om)\s+)?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^sign\w*( (van|bij|voor))?( (een )?(kind|kinderen|leerling|leerlingen))?( van)? (?<from>4|12) ?(-|–|tot|t/m|tot en met) ?(?<to>12|18)( jaar)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SignalsOfAge();
}
