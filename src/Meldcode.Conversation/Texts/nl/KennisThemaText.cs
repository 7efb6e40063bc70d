namespace Meldcode.Conversation.Texts;

/// <summary>What the themes of the library are called, and in which order they are offered.</summary>
public static class KennisThemaText
{
    public static IReadOnlyList<ThemaGroep> Groups { get; } =
    [
        new("Als het snel moet", ["acuut", "veilig-thuis", "contact"]),
        new("Stap voor stap", ["meldcode", "stappen", "signalen", "overleg", "gesprek", "weging", "melden", "hulp", "nazorg"]),
        new("Regels en begrippen", ["privacy", "leeftijd", "letsel", "dossier", "rollen", "begrippen", "voorbeelden"]),
        new("Per werkveld", ["organisatie", "zorg", "utrecht"]),
    ];

    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["acuut"] = "Acuut gevaar",
        ["meldcode"] = "Wat is de meldcode?",
        ["stappen"] = "De stappen",
        ["signalen"] = "Signalen zien",
        ["overleg"] = "Overleg en advies",
        ["gesprek"] = "Het gesprek voeren",
        ["weging"] = "Wegen: de vragen",
        ["melden"] = "Melden",
        ["hulp"] = "Hulp en volgen",
        ["veilig-thuis"] = "Veilig Thuis",
        ["utrecht"] = "Utrecht: buurtteam en SAVE",
        ["zorg"] = "Zorg: volwassenen en ouderen",
        ["privacy"] = "Privacy en toestemming",
        ["leeftijd"] = "Leeftijd",
        ["letsel"] = "Letsel",
        ["dossier"] = "Opschrijven",
        ["rollen"] = "Wie doet wat?",
        ["begrippen"] = "Begrippen",
        ["voorbeelden"] = "Voorbeelden",
        ["nazorg"] = "Nazorg en afsluiten",
        ["organisatie"] = "De organisatie",
        ["contact"] = "Contact",
    };

    /// <summary>A theme that has no title yet is called by its id, which is a Dutch word too.</summary>
    public static string Title(string theme) => Titles.TryGetValue(theme, out var title) ? title : Sentence.Capital(theme.Replace('-', ' '));

    /// <summary>The theme that somebody types: its id or its title.</summary>
    /// <returns>Null when it is neither.</returns>
    public static string? Find(string words) =>
        Titles.FirstOrDefault(pair => pair.Key == words || string.Equals(pair.Value.TrimEnd('?'), words, StringComparison.OrdinalIgnoreCase)).Key;
}

public sealed record ThemaGroep(string Title, IReadOnlyList<string> Themes);
