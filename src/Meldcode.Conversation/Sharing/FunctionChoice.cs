using System.Security.Cryptography;
using System.Text;
using Meldcode.Domain;

namespace Meldcode.Conversation.Sharing;

/// <summary>A person of the settings as a choice on a card: their functions, and a key in place of their id.</summary>
/// <param name="Key">The same for the same person; tells nothing of who it is.</param>
public sealed record FunctionChoice(string Key, string Functions, string PersonId)
{
    /// <summary>Everybody whom the settings name with an id, once each.</summary>
    public static IReadOnlyList<FunctionChoice> All(Organisatie organisatie) =>
    [
        .. Enum.GetValues<Rol>()
            .SelectMany(rol => Rollen.Contacts(organisatie, rol))
            .Where(contact => contact.PersonId is not null)
            .GroupBy(contact => PersonIds.Normal(contact.PersonId!), StringComparer.Ordinal)
            .Select(person => new FunctionChoice(KeyOf(person.Key), string.Join(", ", person.Select(contact => contact.Function).Distinct()), person.Key)),
    ];

    /// <summary>As <see cref="All"/>, without one person: whoever asks.</summary>
    public static IReadOnlyList<FunctionChoice> Others(Organisatie organisatie, string personId) =>
        [.. All(organisatie).Where(choice => !PersonIds.Comparer.Equals(choice.PersonId, personId))];

    private static string KeyOf(string personId) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(personId)).AsSpan(0, 6));
}
