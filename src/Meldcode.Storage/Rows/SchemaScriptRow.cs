namespace Meldcode.Storage;

/// <summary>A script that was applied to this database.</summary>
internal sealed class SchemaScriptRow
{
    /// <summary>File name, such as <c>0001_start.sql</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Of the file, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public required DateTimeOffset AppliedAt { get; init; }
}
