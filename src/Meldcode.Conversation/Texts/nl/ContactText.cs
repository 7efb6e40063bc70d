using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Who can be reached in the organisation: functions and how to reach them.</summary>
public static class ContactText
{
    public const string NobodySet = "Er staat nog geen aandachtsfunctionaris in de instellingen. Vraag je leidinggevende wie dat is.";

    public const string NotSet = "bereikbaarheid staat niet in de instellingen";

    public const string Heading = "Aandachtsfunctionaris per locatie";

    public static IReadOnlyList<string> Aandachtsfunctionarissen(Organisatie organisatie) =>
        [.. organisatie.Locations.SelectMany(place => place.Aandachtsfunctionarissen.Select(contact =>
            organisatie.Locations.Count > 1 ? $"**{place.Name}:** {Reach(contact)}" : Yours(contact)))];

    public static IReadOnlyList<string> Functions(Organisatie organisatie) =>
        [.. organisatie.Locations.SelectMany(place => place.Aandachtsfunctionarissen).Select(contact => contact.Function).Distinct()];

    public static string Reach(Contact contact) => Join(contact.Function, contact.Availability, contact.Phone);

    // A function is often called by its full name in the settings; saying it twice reads like a mistake.
    private static string Yours(Contact contact) =>
        contact.Function.StartsWith("aandachtsfunctionaris", StringComparison.OrdinalIgnoreCase)
            ? $"**Je {char.ToLowerInvariant(contact.Function[0])}{contact.Function[1..]}:** {How(contact)}"
            : $"**Je aandachtsfunctionaris:** {Reach(contact)}";

    private static string How(Contact contact) =>
        Join(contact.Availability, contact.Phone) is { Length: > 0 } how ? how : NotSet;

    private static string Join(params string?[] parts) => string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}
