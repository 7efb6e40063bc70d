namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Words of a value at a place in an utterance.</summary>
internal sealed record ValueMatch(SortedValue Value, int First, int Last, float Score)
{
    public static IEnumerable<ValueMatch> All(List<Token> utterance, SortedValue value, List<Token> words, int maxDistance, bool allowPartial)
    {
        var start = 0;
        while (start < utterance.Count && At(utterance, value, words, maxDistance, allowPartial, start) is { } match)
        {
            yield return match;
            start = match.Last + 1;
        }
    }

    public bool SharesValueOrTokensWith(ValueMatch other) =>
        Value.Index == other.Value.Index || (First <= other.Last && other.First <= Last);

    public ModelResult<FoundValue> AsResult(string utterance, List<Token> tokens)
    {
        var start = tokens[First].Start;
        var end = tokens[Last].End;
        return new ModelResult<FoundValue>
        {
            Text = utterance[start..(end + 1)],
            Start = start,
            End = end,
            TypeName = "value",
            Resolution = new FoundValue { Value = Value.Value, Index = Value.Index, Score = Score },
        };
    }

    // In order, with at most maxDistance other words before each next one. The first may stand anywhere.
    private static ValueMatch At(List<Token> utterance, SortedValue value, List<Token> words, int maxDistance, bool allowPartial, int start)
    {
        var (first, last, matched, skipped) = (-1, -1, 0, 0);
        foreach (var word in words)
        {
            var from = last < 0 ? start : last + 1;
            var position = utterance.FindIndex(from, token => token.Normalized == word.Normalized);
            var distance = first < 0 ? 0 : position - from;
            if (position < 0 || distance > maxDistance)
            {
                continue;
            }

            first = first < 0 ? position : first;
            last = position;
            matched++;
            skipped += distance;
        }

        var enough = matched > 0 && (matched == words.Count || allowPartial);
        return enough ? new ValueMatch(value, first, last, ScoreOf(matched, words.Count, skipped)) : null;
    }

    private static float ScoreOf(int matched, int words, int skipped)
    {
        var completeness = (float)matched / words;
        var accuracy = (float)matched / (matched + skipped);
        return 0.4f + (0.6f * completeness * accuracy);
    }
}
