using Meldcode.Domain;

namespace Meldcode.Bot.Verbs;

/// <summary>Finds the protocol version that a casus would follow if it started today.</summary>
internal sealed class ProtocolChoice(ProtocolCatalog catalog, TimeProvider time)
{
    /// <exception cref="UsageException">There is no such variant.</exception>
    public Protocol One(string? variant) =>
        variant is null ? throw new UsageException($"Zeg welk protocol, met --protocol en een van: {Known}") : Find(variant);

    /// <param name="variant">Null for every variant.</param>
    /// <exception cref="UsageException">There is no such variant.</exception>
    public IReadOnlyList<Protocol> OneOrAll(string? variant) =>
        variant is null ? [.. catalog.Variants.Select(Find)] : [Find(variant)];

    private string Known => string.Join(", ", catalog.Variants);

    private Protocol Find(string variant) =>
        catalog.Find(variant, DateOnly.FromDateTime(time.GetLocalNow().DateTime))
        ?? throw new UsageException($"Het protocol '{variant}' bestaat niet. Kies uit: {Known}");
}
