using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Who can be reached in the organisation: functions and how to reach them.</summary>
public static class ContactText
{
    public const string NobodySet = "Er staat nog geen aandachtsfunctionaris in de instellingen. Vraag je leidinggevende wie dat is.";

    public const string Heading = "Aandachtsfunctionaris per locatie";

    public static IReadOnlyList<string> Aandachtsfunctionarissen(Organisatie organisatie) =>
        [.. organisatie.Locations.SelectMany(place => place.Aandachtsfunctionarissen.Select(contact =>
            organisatie.Locations.Count > 1 ? $"{place.Name}: {Reach(contact)}" : $"Je aandachtsfunctionaris: {Reach(contact)}"))];

    public static IReadOnlyList<string> Functions(Organisatie organisatie) =>
        [.. organisatie.Locations.SelectMany(place => place.Aandachtsfunctionarissen).Select(contact => contact.Function).Distinct()];

    public static string Reach(Contact contact) =>
        string.Join(", ", new[] { contact.Function, contact.Availability, contact.Phone }.Where(part => !string.IsNullOrWhiteSpace(part)));
}
