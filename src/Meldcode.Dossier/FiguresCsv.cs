using System.Globalization;
using System.Text;
using Meldcode.Domain;

namespace Meldcode.Dossier;

/// <summary>The figures for a spreadsheet as it is set up in the Netherlands: semicolons, UTF-8 with its mark.</summary>
public static class FiguresCsv
{
    public const string Type = "text/csv; charset=utf-8";

    public const string FileName = "meldcode-jaarcijfers.csv";

    private const string Hidden = "verborgen";

    // What a spreadsheet takes for the beginning of a formula.
    private const string Formula = "=+-@\t\r";

    public static byte[] Write(IReadOnlyList<Jaarcijfers> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        var text = new StringBuilder();
        Line(text, "jaar", "stand op", "soort", "waarde", "aantal");
        foreach (var year in years)
        {
            Line(text, Number(year.Year), Moments.Day(year.AsOf), "totaal", "", Count(year.Total));
            foreach (var (row, cell) in year.Rows.SelectMany(row => row.Cells.Select(cell => (row, cell))))
            {
                Line(text, Number(year.Year), Moments.Day(year.AsOf), row.Kind.ToString().ToLowerInvariant(), cell.Code.Length == 0 ? "geen of nog niet" : cell.Code, Count(cell.Count));
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    internal static string Cell(string text)
    {
        var safe = text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        return safe.IndexOfAny([';', '"', '\n', '\r']) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static void Line(StringBuilder text, params IEnumerable<string> cells) => text.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    private static string Count(int? count) => count is { } known ? Number(known) : Hidden;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
