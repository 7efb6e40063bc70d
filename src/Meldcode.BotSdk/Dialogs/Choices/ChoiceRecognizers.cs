namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// Finds choices by their words; only when none is found, by place ("the second"); and only when none is found by
/// that either, by number. One way at a time, so that "the first division book" is not choice 1 as well.
/// </summary>
public static class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        var text = utterance ?? string.Empty;
        var opt = options ?? new FindChoicesOptions();
        var found = Find.FindChoices(text, list, opt);
        if (found.Count == 0 && opt.RecognizeOrdinals)
        {
            found = ByPlace(PositionWords.Ordinals(text, opt.Locale), list);
        }

        if (found.Count == 0 && opt.RecognizeNumbers)
        {
            found = ByPlace(PositionWords.Numbers(text, opt.Locale), list);
        }

        return found;
    }

    private static List<ModelResult<FoundChoice>> ByPlace(IEnumerable<PositionWord> words, IList<Choice> list) =>
    [
        .. words
            .Where(word => word.Number >= 1 && word.Number <= list.Count)
            .DistinctBy(word => word.Number)
            .Select(word => word.AsChoice(list[word.Number - 1])),
    ];
}
