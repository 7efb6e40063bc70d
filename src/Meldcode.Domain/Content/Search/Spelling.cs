namespace Meldcode.Domain;

/// <summary>Finds what a word may have meant: a compound of known words, or a known word with a typing error.</summary>
internal sealed class Spelling(Bm25Index<string> index)
{
    private const int ShortestPart = 4;

    /// <summary>Known terms that an unknown term may stand for, with how far each counts (0 to 1).</summary>
    public IEnumerable<(string Term, double Weight)> Guess(string word, Func<string, string> stem)
    {
        var parts = Parts(word, stem);
        if (parts is not null)
        {
            return parts.Select(part => (part, 0.6));
        }

        return word.Length < 5 ? [] : Nearest(stem(word)).Select(term => (term, 0.6));
    }

    /// <summary>Splits a compound in two or three known words, allowing a linking s, e or en.</summary>
    private List<string>? Parts(string word, Func<string, string> stem, int depth = 2)
    {
        for (var cut = word.Length - ShortestPart; cut >= ShortestPart; cut--)
        {
            var head = Known(word[..cut], stem);
            if (head is null)
            {
                continue;
            }

            var rest = word[cut..];
            if (index.Knows(stem(rest)))
            {
                return [head, stem(rest)];
            }

            if (depth > 1 && Parts(rest, stem, depth - 1) is { } more)
            {
                return [head, .. more];
            }
        }

        return null;
    }

    private string? Known(string part, Func<string, string> stem)
    {
        foreach (var link in new[] { "", "s", "en", "e" })
        {
            if (part.EndsWith(link, StringComparison.Ordinal) && part.Length - link.Length >= ShortestPart)
            {
                var term = stem(part[..^link.Length]);
                if (index.Knows(term))
                {
                    return term;
                }
            }
        }

        return null;
    }

    private IEnumerable<string> Nearest(string term)
    {
        var allowed = term.Length >= 8 ? 2 : 1;
        return index.Vocabulary
            .Where(known => known.Length > 3 && Math.Abs(known.Length - term.Length) <= allowed)
            .Select(known => (known, distance: Distance(term, known, allowed)))
            .Where(pair => pair.distance <= allowed)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.known[0] == term[0] ? 0 : 1)
            .Take(1)
            .Select(pair => pair.known);
    }

    /// <summary>Edits between two words, swapped neighbours counting as one; stops counting past <paramref name="most"/>.</summary>
    private static int Distance(string a, string b, int most)
    {
        var (before, previous, current) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }

                best = Math.Min(best, current[j]);
            }

            if (best > most)
            {
                return most + 1;
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }
}
