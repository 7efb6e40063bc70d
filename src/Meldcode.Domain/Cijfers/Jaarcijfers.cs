namespace Meldcode.Domain;

/// <summary>What the figures are counted by. Each is a row of its own: two at once would single people out.</summary>
public enum FigureKind
{
    Stap,
    Uitkomst,
    Variant,
}

/// <param name="Code">Step number, code of the outcome or protocol id; empty for no step or outcome yet.</param>
/// <param name="Count">Null when it stays hidden.</param>
public sealed record FigureCell(string Code, int? Count);

public sealed record FigureRow(FigureKind Kind, IReadOnlyList<FigureCell> Cells);

/// <summary>The figures of one year, as they may be shown.</summary>
/// <param name="Total">Casussen that began in this year; null for 1 to 4.</param>
/// <param name="AsOf">What happened before this day is in it. The first of a quarter: a figure that moves the day after a colleague came by tells whose casus it was.</param>
public sealed record Jaarcijfers(int Year, DateOnly AsOf, int? Total, IReadOnlyList<FigureRow> Rows)
{
    private const int LastStap = 6;

    /// <summary>The day up to which the figures go, seen from a day.</summary>
    public static DateOnly AsOfFor(DateOnly today) => CasusFigure.QuarterOf(today);

    /// <param name="variants">All protocols there are, so that one that nobody used shows nothing either.</param>
    /// <returns>Newest year first; the years in which something began, and the one of <paramref name="asOf"/>.</returns>
    public static IReadOnlyList<Jaarcijfers> Of(IEnumerable<FigureCount> counts, IReadOnlyList<string> variants, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var known = counts.Where(count => count.Figure.Quarter < asOf).ToList();
        var years = known.Select(count => count.Figure.Quarter.Year).Append(asOf.AddDays(-1).Year).Distinct().OrderDescending();
        return [.. years.Select(year => OfYear(year, asOf, [.. known.Where(count => count.Figure.Quarter.Year == year)], variants))];
    }

    private static Jaarcijfers OfYear(int year, DateOnly asOf, List<FigureCount> counts, IReadOnlyList<string> variants) => new(
        year,
        asOf,
        Suppression.Total([counts.Sum(count => count.Count)]),
        [
            Row(FigureKind.Stap, counts, [.. Enumerable.Range(1, LastStap).Select(StapCode), ""], figure => StapCode(figure.Stap)),
            Row(FigureKind.Uitkomst, counts, [.. Codes(), ""], figure => figure.Uitkomst?.Code() ?? ""),
            Row(FigureKind.Variant, counts, variants, figure => figure.Variant),
        ]);

    private static FigureRow Row(FigureKind kind, List<FigureCount> counts, IReadOnlyList<string> codes, Func<CasusFigure, string> codeOf)
    {
        var all = codes.Concat(counts.Select(count => codeOf(count.Figure))).Distinct(StringComparer.Ordinal).ToList();
        var sums = all.Select(code => counts.Where(count => codeOf(count.Figure) == code).Sum(count => count.Count)).ToList();
        return new FigureRow(kind, [.. all.Zip(Suppression.Apply(sums), (code, count) => new FigureCell(code, count))]);
    }

    private static string StapCode(int stap) => stap == 0 ? "" : stap.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Codes() => Enum.GetValues<UitkomstCode>().Where(code => code != UitkomstCode.Advies).Select(code => code.Code());
}
