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

    public static ChoiceFactoryOptions ChoiceOptions(this PromptCultureModel culture) =>
        new(culture.Separator, culture.InlineOr, culture.InlineOrMore, includeNumbers: true);
}
