using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

internal static class PromptCulture
{
    /// <returns>The locale when there are words for it, and English otherwise.</returns>
    public static string Choose(ICollection<string> known, string locale)
    {
        var culture = PromptCultureModels.MapToNearestLanguage(locale);
        return !string.IsNullOrEmpty(culture) && known.Contains(culture) ? culture : PromptCultureModels.English.Locale;
    }

    /// <returns>The nearest locale that is known, English where none is given.</returns>
    public static string OrEnglish(string locale) =>
        string.IsNullOrEmpty(locale) ? PromptCultureModels.English.Locale : PromptCultureModels.MapToNearestLanguage(locale);

    public static ChoiceFactoryOptions ChoiceOptions(this PromptCultureModel culture) =>
        new(culture.Separator, culture.InlineOr, culture.InlineOrMore, includeNumbers: true);
}
