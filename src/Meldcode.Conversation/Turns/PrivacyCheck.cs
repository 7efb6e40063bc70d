using System.Collections.Immutable;
using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Cards;
using Meldcode.Domain;

namespace Meldcode.Conversation.Turns;

/// <summary>
/// Looks through what was typed in a card before it is saved, also when it was pasted. Whatever a card sends is taken for typed
/// text unless it stands here as something else: a new input is guarded without anybody thinking of it.
/// </summary>
public static class PrivacyCheck
{
    /// <summary>
    /// These go somewhere or show something and save nothing of what was typed beside them. Not every client leaves inputs out
    /// when asked to, and the way to help must never be held up by a name in a note.
    /// </summary>
    private static readonly HashSet<string> Onward = new(StringComparer.Ordinal)
    {
        CardVerb.Acuut, CardVerb.AcuutIntussen, CardVerb.AcuutVastleggen, CardVerb.ZelfVerteld, CardVerb.Help, CardVerb.Uitleg, CardVerb.Kennis,
        CardVerb.Open, CardVerb.Stop, CardVerb.SluitenVragen, CardVerb.Terug, CardVerb.Wijzig, CardVerb.MijnAntwoorden, CardVerb.MijnCasussen, CardVerb.Vastleggen,
        CardVerb.AndersBesluiten, CardVerb.HulpplanWijzigen, CardVerb.Opvolgen, CardVerb.NietMelden, CardVerb.NogEen, CardVerb.Toegang, CardVerb.WieKeek,
        CardVerb.MeelezenStoppen, CardVerb.AanbodIntrekken, BewaarVerb.Export, BewaarVerb.Hold, BewaarVerb.Erase,
    };

    /// <summary>What the bot itself put on the card, and what is chosen or switched rather than typed.</summary>
    private static readonly HashSet<string> NotTyped = new(StringComparer.Ordinal)
    {
        CardData.Verb, CardData.Casus, CardData.Place, CardData.Version, CardData.Target, CardData.Page, CardData.Large, CardData.Privacy,
        CardData.Answer, CardData.Leeftijd, CardData.Locatie, CardData.Variant, CardData.HulpDatum, CardData.Vermoeden, CardData.Verdict, CardData.Betrokken,
        CardData.DelenPrefix + CardData.Receiver, CardData.OverdragenPrefix + CardData.Receiver, BewaarVerb.Why, BewaarVerb.Filter, ReminderVerb.Days,

        // Typed over, compared with the reference of the casus, and kept nowhere.
        BewaarVerb.Kenmerk,
    };

    private static readonly ImmutableArray<string> NotTypedPrefixes = [CardData.SignalPrefix, CardData.RequirementPrefix, CardData.GatePrefix, CardData.KeptPrefix];

    /// <summary>True for a button that goes on or shows something, and leaves what was typed beside it where it is.</summary>
    public static bool SavesNothing(string? verb) => verb is null || Onward.Contains(verb);

    /// <summary>Input id to what was found in it; only inputs in which something was found.</summary>
    public static ImmutableSortedDictionary<string, IReadOnlyList<PersonalData>> Find(UserInput input, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(input);
        return !input.IsCard || SavesNothing(input.Verb)
            ? ImmutableSortedDictionary<string, IReadOnlyList<PersonalData>>.Empty
            : input.Values
                .Where(pair => IsTyped(pair.Key))
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

    private static bool IsTyped(string key) =>
        !NotTyped.Contains(key) && !NotTypedPrefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal));
}
