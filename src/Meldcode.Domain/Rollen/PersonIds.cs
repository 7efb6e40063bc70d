using System.Diagnostics.CodeAnalysis;

namespace Meldcode.Domain;

/// <summary>
/// Compares ids of people. The directory's are GUIDs, which whoever fills in the settings may write in capitals; where Teams gives
/// no such id the channel's own counts, and in that one capitals mean something.
/// </summary>
public sealed class PersonIds : IEqualityComparer<string>, IComparer<string>
{
    private PersonIds()
    {
    }

    public static PersonIds Comparer { get; } = new();

    /// <summary>The same for ids of the same person.</summary>
    [return: NotNullIfNotNull(nameof(id))]
    public static string? Normal(string? id) => Guid.TryParseExact(id, "D", out var value) ? value.ToString("D") : id;

    public bool Equals(string? x, string? y) => string.Equals(Normal(x), Normal(y), StringComparison.Ordinal);

    public int GetHashCode(string obj) => StringComparer.Ordinal.GetHashCode(Normal(obj));

    public int Compare(string? x, string? y) => string.CompareOrdinal(Normal(x), Normal(y));
}
