namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds values and choices by their words in what somebody wrote.</summary>
public static class Find
{
    private const int DefaultTokenDistance = 2;

    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var opt = options ?? new FindChoicesOptions();
        var words = choices.SelectMany((choice, index) => WordsOf(choice, opt).Select(word => new SortedValue { Value = word, Index = index }));
        return [.. FindValues(utterance, [.. words], opt).Select(found => AsChoice(found, choices))];
    }

    /// <summary>
    /// The values in the order of the utterance. Where two overlap, the one with the better score stays, or else the
    /// longer; a value is found once.
    /// </summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        var opt = options ?? new FindValuesOptions();
        var tokenizer = opt.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenizer(utterance ?? string.Empty, opt.Locale);
        var matches = values
            .Where(value => value.Value != null)
            .OrderByDescending(value => value.Value.Length)
            .SelectMany(value => ValueMatch.All(tokens, value, tokenizer(value.Value.Trim(), opt.Locale), opt.MaxTokenDistance ?? DefaultTokenDistance, opt.AllowPartialMatches));
        return [.. WithoutOverlap(matches).Select(match => match.AsResult(utterance, tokens)).OrderBy(result => result.Start)];
    }

    private static List<ValueMatch> WithoutOverlap(IEnumerable<ValueMatch> matches)
    {
        var kept = new List<ValueMatch>();
        foreach (var match in matches.OrderByDescending(match => match.Score))
        {
            if (!kept.Exists(match.SharesValueOrTokensWith))
            {
                kept.Add(match);
            }
        }

        return kept;
    }

    private static IEnumerable<string> WordsOf(Choice choice, FindChoicesOptions options)
    {
        if (!options.NoValue)
        {
            yield return choice.Value;
        }

        if (!options.NoAction && choice.Action?.Title != null)
        {
            yield return choice.Action.Title;
        }

        foreach (var synonym in choice.Synonyms ?? [])
        {
            yield return synonym;
        }
    }

    private static ModelResult<FoundChoice> AsChoice(ModelResult<FoundValue> found, IList<Choice> choices) => new()
    {
        Text = found.Text,
        Start = found.Start,
        End = found.End,
        TypeName = "choice",
        Resolution = new FoundChoice
        {
            Value = choices[found.Resolution.Index].Value,
            Index = found.Resolution.Index,
            Score = found.Resolution.Score,
            Synonym = found.Resolution.Value,
        },
    };
}
