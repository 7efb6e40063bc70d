using System.Text.RegularExpressions;

namespace Meldcode.Conversation.Bewaren;

/// <summary>Typed words about the record, the overview and the figures; a reference may follow.</summary>
internal static partial class BewaarWords
{
    /// <param name="word">What was typed, in lower case and without a full stop.</param>
    /// <returns>Null when it is about something else.</returns>
    public static (string Verb, string? Target)? Read(string word) => Known().Match(word) is { Success: true } match
        ? match.Groups["what"].Value switch
        {
            "overzicht" => (BewaarVerb.Overzicht, null),
            "jaarcijfers" or "cijfers" => (BewaarVerb.Jaarcijfers, null),
            var what when what.StartsWith("verwijder", StringComparison.Ordinal) => (BewaarVerb.Erase, null),
            var what when what.StartsWith("bewa", StringComparison.Ordinal) => (BewaarVerb.Hold, null),
            _ => (BewaarVerb.Export, null),
        }
        : null;

    [GeneratedRegex(@"^(?<what>exporteer|exporteren|dossier ophalen|verwijder|verwijderen|bewaar|bewaren|overzicht|jaarcijfers|cijfers)( (de |het |mijn )?(casus|dossier))?( mc[- ]?[0-9a-z]{4})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Known();
}
