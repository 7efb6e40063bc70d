using System.Globalization;
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

    public enum Answer
    {
        /// <summary>No word of yes or no; it may still be a choice.</summary>
        None,
        Yes,
        No,

        /// <summary>Both, or a yes with a doubt: ask again.</summary>
        Unclear,
    }

    public static Answer Recognize(string utterance, string culture) => culture switch
    {
        "nl-nl" => Judge(utterance, Dutch),
        "en-us" => Judge(utterance, English),
        _ => OneWord(utterance, culture),
    };

    private static Answer Judge(string utterance, Words words)
    {
        var said = Tokenizer.DefaultTokenizer(utterance).Select(token => token.Normalized).ToHashSet(StringComparer.Ordinal);
        var (yes, no) = (said.Overlaps(words.Yes), said.Overlaps(words.No));
        if (no)
        {
            return yes ? Answer.Unclear : Answer.No;
        }

        if (yes)
        {
            return said.Overlaps(words.Doubt) ? Answer.Unclear : Answer.Yes;
        }

        // "graag" agrees, "graag uitleg" does not.
        return said.Count > 0 && said.IsSubsetOf(words.Agreement) ? Answer.Yes : Answer.None;
    }

    private static Answer OneWord(string utterance, string culture)
    {
        var model = Array.Find(PromptCultureModels.GetSupportedCultures(), supported => supported.Locale == culture);
        var word = utterance.Trim().TrimEnd('.', '!');
        if (IsWord(word, model?.YesInLanguage))
        {
            return Answer.Yes;
        }

        return IsWord(word, model?.NoInLanguage) ? Answer.No : Answer.None;
    }

    // On a telephone "sí" is soon "si".
    private static bool IsWord(string said, string word) =>
        CultureInfo.InvariantCulture.CompareInfo.Compare(said, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0;

    private sealed record Words(string[] Yes, string[] No, string[] Agreement, string[] Doubt);
}
