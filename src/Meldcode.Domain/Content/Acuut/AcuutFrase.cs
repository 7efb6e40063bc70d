namespace Meldcode.Domain;

/// <summary>
/// A row of words to look for. <c>a/b</c> is either word, <c>(a)</c> may be left out, <c>slaat*</c> and <c>*slaat</c> are a
/// beginning and an end, <c>..</c> leaves room for three words and <c>...</c> for eight, <c>@lijst</c> is any word of that list,
/// <c>^</c> is the begin and <c>$</c> the end of what was said.
/// </summary>
/// <param name="Slots">For each word: its number in the vocabulary, and how many words may stand before it.</param>
internal sealed record AcuutFrase(IReadOnlyList<AcuutFrase.Slot> Slots, bool AtStart, bool AtEnd, int List)
{
    /// <summary>True when the phrase stands in the words, its first word at <paramref name="from"/>.</summary>
    /// <param name="words">For each word, the vocabulary numbers that it answers to.</param>
    public bool StandsAt(IReadOnlyList<HashSet<int>> words, int from) =>
        (!AtStart || from == 0) && Rest(words, from + 1, 1);

    private bool Rest(IReadOnlyList<HashSet<int>> words, int at, int slot)
    {
        if (slot == Slots.Count)
        {
            return !AtEnd || at == words.Count;
        }

        for (var next = at; next <= at + Slots[slot].Room && next < words.Count; next++)
        {
            if (words[next].Contains(Slots[slot].Word) && Rest(words, next + 1, slot + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="Word">Number in the vocabulary.</param>
    /// <param name="Room">Most words that may stand between this word and the one before it.</param>
    internal readonly record struct Slot(int Word, int Room);
}
