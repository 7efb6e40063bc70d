namespace Meldcode.Domain;

/// <summary>Reads the phrases of a list; see <see cref="AcuutFrase"/> for how they are written.</summary>
internal sealed class AcuutFraseReader(IReadOnlyDictionary<string, IReadOnlyList<string>> lists, AcuutWoordenschat words)
{
    private const int Near = 3;
    private const int Far = 8;

    /// <summary>All phrases of a list, with those of the lists that it takes over.</summary>
    public IEnumerable<AcuutFrase> Read(string list, int number) =>
        Phrases(list).SelectMany(phrase => Variants(phrase.Replace(" $", " (!) $", StringComparison.Ordinal).Split(' '))).Select(parts => Phrase([.. parts], number));

    /// <summary>A phrase that is only <c>@lijst</c> stands for every phrase of that list.</summary>
    private IEnumerable<string> Phrases(string list) =>
        List(list).SelectMany(phrase => phrase.StartsWith('@') && !phrase.AsSpan().ContainsAny(' ', '/') ? Phrases(phrase[1..]) : [phrase]);

    private IReadOnlyList<string> List(string name) =>
        lists.TryGetValue(name, out var phrases) ? phrases : throw new InvalidDataException($"acuut.json has no list {name}");

    /// <summary>With and without each word that may be left out.</summary>
    private static IEnumerable<IEnumerable<string>> Variants(IReadOnlyList<string> parts)
    {
        if (parts.Count == 0)
        {
            return [[]];
        }

        var rest = Variants([.. parts.Skip(1)]);
        return parts[0] is ['(', .. var optional, ')']
            ? rest.SelectMany(tail => new[] { tail, tail.Prepend(optional) })
            : rest.Select(tail => tail.Prepend(parts[0]));
    }

    private AcuutFrase Phrase(List<string> parts, int list)
    {
        var slots = new List<AcuutFrase.Slot>();
        var room = 0;
        foreach (var part in parts.Where(part => part is not ("^" or "$")))
        {
            room = part switch { ".." => Near, "..." => Far, _ => Add(slots, part, room) };
        }

        return new AcuutFrase(slots, parts[0] == "^", parts[^1] == "$", list);
    }

    private int Add(List<AcuutFrase.Slot> slots, string part, int room)
    {
        slots.Add(new AcuutFrase.Slot(words.Add(part.Split('/').SelectMany(Words)), room));
        return 0;
    }

    /// <summary>The single words that a part stands for; longer phrases of a named list do not fit in one place.</summary>
    private IEnumerable<string> Words(string part) =>
        part.StartsWith('@') ? Phrases(part[1..]).Where(phrase => !phrase.Contains(' ')).SelectMany(phrase => phrase.Split('/')) : [part];
}
