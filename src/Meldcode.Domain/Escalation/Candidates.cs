namespace Meldcode.Domain;

/// <summary>What is known of people beside the settings.</summary>
public sealed record People
{
    /// <summary>Who registered for a function; instead of who the settings name.</summary>
    public IReadOnlyDictionary<FunctionKey, string> Registered { get; init; } = new Dictionary<FunctionKey, string>();

    /// <summary>Until when people are away by their own word, UTC.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Away { get; init; } = new Dictionary<string, DateTimeOffset>();

    /// <summary>The owner of the casus; null for a message that no casus is behind.</summary>
    public string? Sender { get; init; }

    /// <summary>Persons whom the casus may be about: never told.</summary>
    public IReadOnlyCollection<string> InConflict { get; init; } = [];
}

/// <summary>People in the order in which they are tried, with why one is not to be told.</summary>
public static class Candidates
{
    public static IReadOnlyList<Candidate> Of(IEnumerable<Functie> order, People people, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(people);
        var before = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. order.Select(functie => Of(functie, people, before, now))];
    }

    /// <summary>Who stands behind a function now.</summary>
    public static string? PersonOf(Functie functie, People people)
    {
        ArgumentNullException.ThrowIfNull(functie);
        ArgumentNullException.ThrowIfNull(people);
        return people.Registered.GetValueOrDefault(functie.Key) ?? functie.PersonId;
    }

    private static Candidate Of(Functie functie, People people, HashSet<string> before, DateTimeOffset now)
    {
        var person = PersonOf(functie, people);
        var receiver = new Receiver(person, functie.Key.Function, functie.Key.Role);
        if (person is null)
        {
            return new Candidate(receiver, SkipReason.NobodySet);
        }

        var reason = Has(people.InConflict, person) ? SkipReason.InConflict
            : Same(person, people.Sender) ? SkipReason.IsSender
            : !before.Add(person) ? SkipReason.AlreadyTold
            : (SkipReason?)null;
        return reason is null && people.Away.TryGetValue(person, out var until) && until > now
            ? new Candidate(receiver, SkipReason.Away, until)
            : new Candidate(receiver, reason);
    }

    private static bool Has(IEnumerable<string> persons, string person) => persons.Any(known => Same(known, person));

    private static bool Same(string person, string? other) => person.Equals(other, StringComparison.OrdinalIgnoreCase);
}
