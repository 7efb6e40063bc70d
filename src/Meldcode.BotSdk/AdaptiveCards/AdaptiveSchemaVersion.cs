using System;
using System.Globalization;
using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(SchemaVersionConverter))]
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>
{
    public AdaptiveSchemaVersion()
    {
    }

    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    /// <param name="versionString"><c>1.5</c>; the minor number may be absent.</param>
    public AdaptiveSchemaVersion(string versionString)
    {
        if (versionString == null)
        {
            throw new ArgumentNullException(nameof(versionString));
        }

        var parts = versionString.Split('.');
        Major = Number(parts[0], versionString);
        Minor = parts.Length > 1 ? Number(parts[1], versionString) : 0;
    }

    public int Major { get; set; }

    public int Minor { get; set; }

    public static implicit operator AdaptiveSchemaVersion(string versionString) =>
        versionString == null ? null : new AdaptiveSchemaVersion(versionString);

    public static bool operator ==(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => Equals(x, y);

    public static bool operator !=(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => !Equals(x, y);

    public static bool operator <(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => x.CompareTo(y) < 0;

    public static bool operator >(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => x.CompareTo(y) > 0;

    public static bool operator <=(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => x.CompareTo(y) <= 0;

    public static bool operator >=(AdaptiveSchemaVersion x, AdaptiveSchemaVersion y) => x.CompareTo(y) >= 0;

    public int CompareTo(AdaptiveSchemaVersion other) =>
        other is null ? 1 : (Major, Minor).CompareTo((other.Major, other.Minor));

    public override bool Equals(object obj) =>
        obj is AdaptiveSchemaVersion other && Major == other.Major && Minor == other.Minor;

    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static int Number(string part, string whole) =>
        int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new AdaptiveSerializationException($"'{whole}' is not a valid version identifier");
}
