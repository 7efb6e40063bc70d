using System.Globalization;
using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Counts per year.</summary>
public static class JaarcijfersText
{
    public const string Hidden = "verborgen";

    public const string HiddenWhy = "Aantallen onder 5 blijven verborgen, en ook aantallen waaruit je die kunt uitrekenen. Zo is niemand te herkennen.";

    public const string Few = "Er begonnen minder dan 5 casussen. Daarom zie je hier geen aantallen.";

    public const string None = "In deze cijfers staat nog geen casus.";

    public const string AsFile = "Als bestand (CSV)";

    public const string NotForYou = "Jaarcijfers zijn voor de aandachtsfunctionaris, de directeur en de beheerder. Vraag een van hen.";

    public const string NoneYet = "geen of nog niet";

    public static string Title(int year) => string.Create(CultureInfo.InvariantCulture, $"Jaarcijfers {year}");

    public static string AsOf(DateOnly day) => $"Zoals het was op {DateText.Day(day)}. De cijfers worden elk kwartaal bijgewerkt.";

    public static string Total(int total) => string.Create(CultureInfo.InvariantCulture, $"Begonnen casussen: **{total}**");

    public static string Kind(FigureKind kind) => kind switch
    {
        FigureKind.Stap => "Hoogste stap",
        FigureKind.Uitkomst => "Uitkomst",
        _ => "Meldcode",
    };

    public static string Label(FigureKind kind, string code) => (kind, code) switch
    {
        (_, "") => NoneYet,
        (FigureKind.Stap, _) => $"stap {code}",
        (FigureKind.Uitkomst, _) => code.Replace('-', ' '),
        _ => ProtocolCatalog.BuiltIn.Find(code, DateOnly.MaxValue)?.ShortName ?? code,
    };

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
