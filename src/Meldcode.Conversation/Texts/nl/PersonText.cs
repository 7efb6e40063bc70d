namespace Meldcode.Conversation.Texts;

/// <summary>The organisation's own word for the person it is about, with its article.</summary>
public static class PersonText
{
    public static string The(string person) => IsNeuter(person) ? $"het {person}" : $"de {person}";

    private static bool IsNeuter(string person) =>
        person.EndsWith("kind", StringComparison.OrdinalIgnoreCase) || person.EndsWith("je", StringComparison.OrdinalIgnoreCase);
}
