using System.Text.RegularExpressions;
using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Escalation;
using Meldcode.Conversation.Kennis;
using Meldcode.Domain;
using Microsoft.Bot.Schema;

namespace Meldcode.Conversation.Turns;

/// <summary>Reads typed text: a word that the bot knows, an answer, a reference, or just text.</summary>
internal static partial class TypedInput
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["acuut"] = CardVerb.Acuut,
        ["acuut gevaar"] = CardVerb.Acuut,
        ["help"] = CardVerb.Help,
        ["hulp"] = CardVerb.Help,
        ["wat kun je"] = CardVerb.Help,
        ["hoi"] = CardVerb.Welkom,
        ["hi"] = CardVerb.Welkom,
        ["hey"] = CardVerb.Welkom,
        ["hallo"] = CardVerb.Welkom,
        ["hello"] = CardVerb.Welkom,
        ["goedemorgen"] = CardVerb.Welkom,
        ["goeiemorgen"] = CardVerb.Welkom,
        ["goedemiddag"] = CardVerb.Welkom,
        ["goedenavond"] = CardVerb.Welkom,
        ["start"] = CardVerb.Welkom,
        ["begin"] = CardVerb.Welkom,
        ["menu"] = CardVerb.Welkom,
        ["terug"] = CardVerb.Terug,
        ["vorige"] = CardVerb.Terug,
        ["stop"] = CardVerb.Stop,
        ["stoppen"] = CardVerb.Stop,
        ["pauze"] = CardVerb.Stop,
        ["sluit"] = CardVerb.SluitenVragen,
        ["sluiten"] = CardVerb.SluitenVragen,
        ["afsluiten"] = CardVerb.SluitenVragen,
        ["klaar"] = CardVerb.SluitenVragen,
        ["ik ben klaar"] = CardVerb.SluitenVragen,
        ["afronden"] = CardVerb.SluitenVragen,
        ["mijn casussen"] = CardVerb.MijnCasussen,
        ["casussen"] = CardVerb.MijnCasussen,
        ["mijn antwoorden"] = CardVerb.MijnAntwoorden,
        ["dossier"] = CardVerb.MijnAntwoorden,
        ["nieuwe casus"] = CardVerb.NieuweCasus,
        ["nieuw"] = CardVerb.NieuweCasus,
        ["toegang"] = CardVerb.Toegang,
        ["wie heeft toegang"] = CardVerb.Toegang,
        ["wie ziet deze casus"] = CardVerb.Toegang,
        ["wie keek"] = CardVerb.WieKeek,
        ["wie keek in mijn casus"] = CardVerb.WieKeek,
        ["wie keek in deze casus"] = CardVerb.WieKeek,
        ["logboek"] = CardVerb.WieKeek,
        ["delen"] = CardVerb.Toegang,
        ["deel"] = CardVerb.Toegang,
        ["overdragen"] = CardVerb.Toegang,
        ["draag over"] = CardVerb.Toegang,
        ["ga verder"] = CardVerb.Open,
        ["verder"] = CardVerb.Open,
        ["doorgaan"] = CardVerb.Open,
    };

    private static readonly Dictionary<string, Antwoord> Answers = new(StringComparer.Ordinal)
    {
        ["ja"] = Antwoord.Ja,
        ["j"] = Antwoord.Ja,
        ["nee"] = Antwoord.Nee,
        ["n"] = Antwoord.Nee,
        ["twijfel"] = Antwoord.Twijfel,
        ["ik twijfel"] = Antwoord.Twijfel,
        ["weet ik niet"] = Antwoord.Twijfel,
        ["weet niet"] = Antwoord.Twijfel,
    };

    public static UserInput Read(Activity activity)
    {
        var text = WithoutMention(activity).Trim();
        var tooLong = text.Length > UserInput.MaxText;
        var word = tooLong ? "" : Ending().Replace(text.ToLowerInvariant(), "");
        var answer = Answers.TryGetValue(word, out var given) ? given : (Antwoord?)null;
        var code = Code().Match(text) is { Success: true } sent ? Domain.AanbodCode.Read(sent.Groups["code"].Value) : null;
        var lookup = Words.ContainsKey(word) ? null : SetupWords.Read(word) ?? BewaarWords.Read(word) ?? KennisWords.Read(word);
        return new UserInput
        {
            Text = tooLong ? text[..UserInput.MaxText] : text,
            IsTooLong = tooLong,
            HasAttachment = activity.Attachments?.Any(file => file.ContentType != "text/html") == true,
            Answer = answer,
            Kenmerk = Reference().Match(text) is { Success: true } match ? Domain.Kenmerk.Read(match.Value) : null,
            Verb = code is not null ? CardVerb.AanbodCode : answer is not null ? CardVerb.Antwoord : lookup?.Verb ?? Verb(word),
            Target = code?.ToString() ?? lookup?.Target,
        };
    }

    private static string? Verb(string word) =>
        Words.TryGetValue(word, out var verb) ? verb
        : Continue().IsMatch(word) ? CardVerb.Open
        : Close().IsMatch(word) ? CardVerb.SluitenVragen
        : null;

    /// <summary>Teams writes the bot's own mention in front of the text, with or without a space after it.</summary>
    private static string WithoutMention(Activity activity)
    {
        var text = activity.Text ?? "";
        var own = (activity.GetMentions() ?? []).Where(mention => mention.Mentioned?.Id == activity.Recipient?.Id && !string.IsNullOrEmpty(mention.Text));
        return own.Aggregate(text, (rest, mention) => rest.Replace(mention.Text, " ", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"[\s.!?…]+$", RegexOptions.None, 1000)]
    private static partial Regex Ending();

    [GeneratedRegex(@"^(code|deel|de code is)?[\s:]*(?<code>MC[- ]?[0-9A-Z]{4}[- ]?[0-9A-Z]{6})[\s.!]*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\bMC[- ]?[0-9A-Z]{4}\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^((ga|ik ga|we gaan) verder|open|verder|hervat|casus)\b.*\bmc[- ]?[0-9a-z]{4}$|^mc[- ]?[0-9a-z]{4}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Continue();

    [GeneratedRegex(@"^(sluit|sluiten|afsluiten|afronden) ((de|deze|mijn) )?casus( af)?( mc[- ]?[0-9a-z]{4})?$|^(de |deze |mijn )?casus( mc[- ]?[0-9a-z]{4})? (sluiten|afsluiten|afronden)$|^(sluit|sluiten|afsluiten) mc[- ]?[0-9a-z]{4}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Close();
}
