using System.Collections.Immutable;
using Meldcode.Conversation.Cards;
using Meldcode.Domain;

namespace Meldcode.Conversation.Turns;

/// <summary>Looks through what was typed in a card before it is saved, also when it was pasted.</summary>
public static class PrivacyCheck
{
    private static readonly HashSet<string> Saving = new(StringComparer.Ordinal)
    {
        CardVerb.Opslaan, CardVerb.Toevoegen, CardVerb.GesprekOverslaan, CardVerb.Antwoord, CardVerb.Notitie, CardVerb.Hulpplan,
        CardVerb.Delen, CardVerb.Overdragen, CardVerb.Overnemen,
    };

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        CardData.Notitie, CardData.Reason, CardData.Explanation, CardData.HulpWat, CardData.HulpWie, CardData.HulpCasemanager, CardData.Function,
        CardData.DelenPrefix + CardData.Reason, CardData.DelenPrefix + CardData.Function,
        CardData.OverdragenPrefix + CardData.Reason, CardData.OverdragenPrefix + CardData.Function,
    };

    /// <summary>Input id to what was found in it; only inputs in which something was found.</summary>
    public static ImmutableSortedDictionary<string, IReadOnlyList<PersonalData>> Find(UserInput input, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(input);
        return !input.IsCard || input.Verb is null || !Saving.Contains(input.Verb)
            ? ImmutableSortedDictionary<string, IReadOnlyList<PersonalData>>.Empty
            : input.Values
                .Where(pair => Texts.Contains(pair.Key) || pair.Key.StartsWith(CardData.FieldPrefix, StringComparison.Ordinal))
                .Select(pair => KeyValuePair.Create(pair.Key, PrivacyGuard.Find(pair.Value, today)))
                .Where(pair => pair.Value.Count > 0)
                .ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    /// <summary>Somebody chose to keep what was pointed out. A BSN cannot be chosen.</summary>
    public static bool IsKept(UserInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Value(CardData.Privacy) == CardData.Yes;
    }

    /// <summary>The kinds that are kept with this input.</summary>
    internal static ImmutableArray<PersonalDataKind> Kept(TurnScope scope) =>
        IsKept(scope.Input) ? [.. Find(scope.Input, scope.Today).Values.SelectMany(found => found).Select(finding => finding.Kind).Distinct()] : [];
}
