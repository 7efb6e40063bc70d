using System.Reflection;

namespace Meldcode.Domain;

/// <summary>All protocols that this build carries, by variant and date.</summary>
public sealed class ProtocolCatalog
{
    private const string Prefix = "protocol/";

    private static readonly Lazy<ProtocolCatalog> Embedded = new(ReadEmbedded);

    private readonly IReadOnlyList<Protocol> _protocols;

    public ProtocolCatalog(IEnumerable<Protocol> protocols) =>
        _protocols = [.. protocols.OrderBy(p => p.Id, StringComparer.Ordinal).ThenBy(p => p.ValidFrom)];

    /// <summary>The catalog built into this assembly; read once.</summary>
    /// <exception cref="InvalidDataException">A built-in file is broken.</exception>
    public static ProtocolCatalog BuiltIn => Embedded.Value;

    public IReadOnlyList<Protocol> All => _protocols;

    /// <summary>Variant ids, sorted.</summary>
    public IReadOnlyList<string> Variants => [.. _protocols.Select(protocol => protocol.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>The version of a variant that a casus started on <paramref name="day"/> follows; the oldest when none is valid yet.</summary>
    /// <returns>Null for an unknown variant.</returns>
    public Protocol? Find(string variant, DateOnly day)
    {
        var versions = _protocols.Where(protocol => protocol.Id == variant).ToList();
        return versions.LastOrDefault(protocol => protocol.ValidFrom <= day) ?? versions.FirstOrDefault();
    }

    /// <summary>The version that a casus was started with: to the letter, or else the text of that date as this build has it.</summary>
    /// <returns>Null when this build no longer carries that date.</returns>
    public Protocol? Find(ProtocolReference reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var dated = _protocols.Where(protocol => protocol.Id == reference.Id && protocol.ValidFrom == reference.ValidFrom).ToList();
        return dated.FirstOrDefault(protocol => protocol.Hash == reference.Hash) ?? dated.FirstOrDefault();
    }

    /// <summary>The text along which a casus goes on.</summary>
    /// <returns>Null when this build lacks it, or has another text of that date on which what was answered does not fit.</returns>
    public Protocol? Follow(Casus casus)
    {
        ArgumentNullException.ThrowIfNull(casus);
        return Find(casus.Protocol) is { } protocol && (protocol.Hash == casus.Protocol.Hash || ProtocolFit.Holds(casus, protocol)) ? protocol : null;
    }

    private static ProtocolCatalog ReadEmbedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return new ProtocolCatalog(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => ProtocolReader.Read(Bytes(assembly, name), name[Prefix.Length..])));
    }

    private static byte[] Bytes(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

/// <summary>Which text a casus follows.</summary>
/// <param name="Id">Variant id.</param>
/// <param name="ValidFrom">Version date.</param>
/// <param name="Hash">SHA-256 of the protocol file, lower-case hexadecimal.</param>
public sealed record ProtocolReference(string Id, DateOnly ValidFrom, string Hash);
