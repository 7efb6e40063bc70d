using System.Collections.Immutable;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;

namespace Meldcode.Conversation.Sharing;

/// <summary>Who must not know, as somebody answered it on a card.</summary>
/// <param name="Persons">Object ids from the settings.</param>
/// <param name="Unknown">It is not known; then nobody with a function is told.</param>
public sealed record ConflictAnswer(ImmutableArray<string> Persons, bool Unknown)
{
    /// <summary>Value of the choice that says: none of these people.</summary>
    public const string Nobody = "niemand";

    /// <summary>Value of the choice that says: I do not know.</summary>
    public const string DoNotKnow = "onbekend";

    /// <returns>Null when the question was not answered.</returns>
    public static ConflictAnswer? Read(UserInput input, IReadOnlyList<FunctionChoice> people)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(people);
        var chosen = input.Value(CardData.Betrokken).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (chosen.Length == 0)
        {
            return null;
        }

        ImmutableArray<string> persons = [.. people.Where(person => chosen.Contains(person.Key)).Select(person => person.PersonId)];

        // Something that is on no card of ours is no answer; it is taken at its safest.
        var isNobody = chosen.Contains(Nobody) && persons.IsEmpty;
        return new ConflictAnswer(persons, chosen.Contains(DoNotKnow) || (persons.IsEmpty && !isNobody));
    }
}
