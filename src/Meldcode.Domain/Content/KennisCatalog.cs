using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>All knowledge of this build.</summary>
public sealed class KennisCatalog
{
    private const string Prefix = "kennis/";

    private static readonly JsonSerializerOptions Strict = new()
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
    };

    private static readonly Lazy<KennisCatalog> Embedded = new(ReadEmbedded);

    private readonly Dictionary<string, KennisItem> _byId;

    /// <exception cref="InvalidDataException">Two items share an id.</exception>
    public KennisCatalog(IReadOnlyList<KennisItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var doubles = items.GroupBy(item => item.Id).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
        if (doubles.Count > 0)
        {
            throw new InvalidDataException($"ids used twice: {string.Join(", ", doubles)}");
        }

        All = items;
        _byId = items.ToDictionary(item => item.Id, StringComparer.Ordinal);
    }

    public static KennisCatalog BuiltIn => Embedded.Value;

    public IReadOnlyList<KennisItem> All { get; }

    /// <summary>Theme ids in the order in which they first appear.</summary>
    public IReadOnlyList<string> Themes => [.. All.Select(item => item.Theme).Distinct(StringComparer.Ordinal)];

    /// <returns>Null for an unknown id.</returns>
    public KennisItem? Find(string? id) => id is not null && _byId.TryGetValue(id, out var item) ? item : null;

    /// <summary>Items of a theme that hold for a variant, in the order of the sources.</summary>
    public IReadOnlyList<KennisItem> OfTheme(string theme, string variant) =>
        [.. All.Where(item => item.Theme == theme && item.AppliesTo(variant))];

    private static KennisCatalog ReadEmbedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return new KennisCatalog([.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => Read(assembly, name))]);
    }

    private static List<KennisItem> Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        try
        {
            return JsonSerializer.Deserialize<List<KennisItem>>(stream, Strict) ?? [];
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{name}: {fault.Message}", fault);
        }
    }
}
