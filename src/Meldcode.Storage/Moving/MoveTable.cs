namespace Meldcode.Storage;

/// <summary>A table to copy, as PostgreSQL describes it; the names are the same in SQLite.</summary>
/// <param name="Columns">In the order of the table.</param>
internal sealed record MoveTable(string Name, IReadOnlyList<MoveColumn> Columns)
{
    public string QuotedName => Quote(Name);

    public string QuotedColumns => string.Join(", ", Columns.Select(column => Quote(column.Name)));

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

/// <param name="Declared">The type as PostgreSQL names it.</param>
internal sealed record MoveColumn(string Name, MoveType Type, string Declared);

/// <summary>What a value is, whichever way a database keeps it.</summary>
internal enum MoveType
{
    Text,
    Number,
    Fraction,
    Truth,
    Moment,
    Day,
    Bytes,
}
