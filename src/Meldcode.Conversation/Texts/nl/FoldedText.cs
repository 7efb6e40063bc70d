using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>The line that an answered card folds into. Says what was done, never how many signals.</summary>
public static class FoldedText
{
    public const string FormPassed = "✓ Ingevuld. Nog één vraag.";

    public static string Answered(Afwegingsvraag vraag, Antwoord antwoord) => $"✓ {Label(vraag)}: {antwoord.Word()}";

    public static string Deviated(Afwegingsvraag vraag, Antwoord antwoord) => $"✓ {Label(vraag)}: {antwoord.Word()}, anders besloten met een reden";

    public const string Departed = "✓ Anders besloten, met een reden";

    public static string AdviesAsked(Afwegingsvraag vraag) => $"{Label(vraag)}: twijfel, eerst advies";

    public static string Contradicts(Afwegingsvraag vraag, Antwoord antwoord) => $"{Label(vraag)}: {antwoord.Word()}. Dat past niet bij een eerder antwoord";

    public static string Saved(Onderdeel onderdeel, int stap) => $"✓ Stap {stap}, {onderdeel.Title}: opgeslagen";

    public static string Added(Onderdeel onderdeel, int stap) => $"✓ Stap {stap}, {onderdeel.Title}: toegevoegd";

    public static string GesprekSkipped(int stap) => $"✓ Stap {stap}: geen gesprek, reden opgeslagen";

    public static string Hulpplan(DateOnly reviewOn) => $"✓ Hulp afgesproken, kijken op {DateText.Day(reviewOn)}";

    public static string Started(Kenmerk kenmerk) => $"✓ Casus {kenmerk} gestart";

    public static string Closed(Kenmerk kenmerk) => $"✓ Casus {kenmerk} gesloten";

    public static string Stopped(Kenmerk kenmerk) => $"Casus {kenmerk}: bewaard voor later";

    public static string Reopened(string what) => $"Je wijzigt: {what}";

    public static string NoteAdded => "✓ Notitie bewaard";

    private static string Label(Afwegingsvraag vraag) => ProgressText.Label(vraag).TrimEnd('?');

    /// <summary>A card that is no longer the newest and was not answered itself.</summary>
    public static string Passed => "Deze kaart is niet meer de laatste.";
}
