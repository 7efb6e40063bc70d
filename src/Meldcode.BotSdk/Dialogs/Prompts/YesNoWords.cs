using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>
/// Yes and no in a sentence, in Dutch and English, and as one word in the other cultures. The SDK uses
/// Microsoft.Recognizers.Text, which knows more words. Deliberately stricter here: an answer with both, or with a doubt
/// in it ("ja, maar niet altijd"), is no answer, so that the question is asked again.
/// </summary>
internal static class YesNoWords
{
    private static readonly Words Dutch = new(
        Yes: ["ja", "jawel", "jazeker", "jep", "yep", "yes", "👍", "👌"],
        No: ["nee", "neen", "nope", "no", "👎"],
        Agreement: ["zeker", "oké", "oke", "ok", "okay", "prima", "akkoord", "inderdaad", "klopt", "uiteraard", "natuurlijk", "graag"],
        Doubt: ["niet", "geen", "misschien", "twijfel"]);

    private static readonly Words English = new(
        Yes: ["yes", "yep", "yup", "yeah", "y", "true", "👍", "👌"],
        No: ["no", "nope", "nop", "false", "👎"],
        Agreement: ["sure", "ok", "okay", "agreed"],
        Doubt: ["not", "don", "maybe", "unsure", "doubt"]);

    /// <returns>Null when the utterance says neither, or both.</returns>
    public static bool? Recognize(string utterance, string culture) => culture switch
    {
        "nl-nl" => Judge(utterance, Dutch),
        "en-us" => Judge(utterance, English),
        _ => OneWord(utterance, culture),
    };

    private static bool? Judge(string utterance, Words words)
    {
        var said = Tokenizer.DefaultTokenizer(utterance).Select(token => token.Normalized).ToHashSet(StringComparer.Ordinal);
        var (yes, no) = (said.Overlaps(words.Yes), said.Overlaps(words.No));
        if (no)
        {
            return yes ? null : false;
        }

        // "graag" agrees, "graag uitleg" does not.
        var agrees = yes || (said.Overlaps(words.Agreement) && said.IsSubsetOf(words.Agreement));
        return agrees && !said.Overlaps(words.Doubt) ? true : null;
    }

    private static bool? OneWord(string utterance, string culture)
    {
        var model = Array.Find(PromptCultureModels.GetSupportedCultures(), supported => supported.Locale == culture);
        var word = utterance.Trim().TrimEnd('.', '!');
        if (string.Equals(word, model?.YesInLanguage, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return string.Equals(word, model?.NoInLanguage, StringComparison.OrdinalIgnoreCase) ? false : null;
    }

    private sealed record Words(string[] Yes, string[] No, string[] Agreement, string[] Doubt);
}
