using System.Text.RegularExpressions;

namespace Meldcode.Storage;

/// <summary>Makes the ring from the settings, or says in Dutch everything that is wrong with them; never a part of a key.</summary>
internal static partial class KeyRingReader
{
    /// <summary>Random bytes have some 30 different ones among 32; fewer than this is no accident.</summary>
    private const int FewestDifferent = 18;

    private const string Make = "Maak een nieuwe sleutel met: keys new";

    /// <summary>True when no entry has a value or a file, as in a template that is not filled in.</summary>
    public static bool IsEmpty(KeysOptions options) => options.Ring.All(key => Blank(key.Value) && Blank(key.File));

    /// <returns>No ring when there are findings, or when the settings have no key at all.</returns>
    public static (KeyRing? Ring, IReadOnlyList<string> Findings) Read(KeysOptions options)
    {
        if (IsEmpty(options))
        {
            return (null, []);
        }

        var findings = new List<string>();
        var keys = options.Ring.Select((key, i) => Read(key, $"{KeysOptions.Section}:Ring:{i}", findings)).OfType<RingKey>().ToList();
        findings.AddRange(Doubles(options));
        findings.AddRange(Copies(keys));
        findings.AddRange(Active(options));
        return findings.Count > 0 ? (null, findings) : (new KeyRing(options.Active, keys), []);
    }

    private static IEnumerable<string> Active(KeysOptions options)
    {
        if (Blank(options.Active))
        {
            yield return $"{KeysOptions.Section}:Active: ontbreekt. Noem de Id van de sleutel waarmee nieuwe gegevens worden versleuteld.";
        }
        else if (options.Ring.All(key => key.Id != options.Active))
        {
            yield return $"{KeysOptions.Section}:Active: '{options.Active}' staat niet in Keys:Ring. Noem een Id die daar staat.";
        }
    }

    private static IEnumerable<string> Doubles(KeysOptions options) => options.Ring
        .Where(key => !Blank(key.Id)).GroupBy(key => key.Id, StringComparer.Ordinal).Where(same => same.Count() > 1)
        .Select(same => $"{KeysOptions.Section}:Ring: Id '{same.Key}' staat er meer dan één keer. Geef iedere sleutel een eigen Id.");

    private static IEnumerable<string> Copies(List<RingKey> keys) => keys
        .SelectMany((key, i) => keys.Take(i).Where(earlier => earlier.Id != key.Id && earlier.IsSameAs(key)), (key, earlier) =>
            $"{KeysOptions.Section}:Ring: '{earlier.Id}' en '{key.Id}' zijn dezelfde sleutel. {Make}");

    private static RingKey? Read(KeyOptions key, string at, List<string> findings)
    {
        if (!Id().IsMatch(key.Id))
        {
            findings.Add($"{at}:Id: alleen kleine letters, cijfers en streepjes, 1 tot en met 32 tekens.");
        }

        if (Blank(key.Value) == Blank(key.File))
        {
            findings.Add($"{at}: noem Value of File, {(Blank(key.Value) ? "een van de twee" : "niet allebei")}.");
            return null;
        }

        return Blank(key.File) ? Decode(key.Id, key.Value, $"{at}:Value", findings) : FromFile(key, $"{at}:File", findings);
    }

    private static RingKey? FromFile(KeyOptions key, string at, List<string> findings)
    {
        try
        {
            return Decode(key.Id, File.ReadAllText(key.File), at, findings);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            findings.Add($"{at}: dit bestand kan niet worden gelezen ({fault.GetType().Name}).");
            return null;
        }
    }

    private static RingKey? Decode(string id, string text, string at, List<string> findings)
    {
        var value = new byte[RingKey.Size];
        if (!Convert.TryFromBase64String(text.Trim(), value, out var length) || length != RingKey.Size)
        {
            findings.Add($"{at}: geen base64 van precies 32 bytes. {Make}");
            return null;
        }

        if (value.Distinct().Count() < FewestDifferent || value.All(IsPrintable))
        {
            findings.Add($"{at}: is een voorbeeld of een wachtwoord en dus te raden. {Make}");
            return null;
        }

        return new RingKey(id, value);
    }

    private static bool IsPrintable(byte value) => value is >= 0x20 and < 0x7f;

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);

    [GeneratedRegex("^[a-z0-9-]{1,32}$", RegexOptions.None, 1000)]
    private static partial Regex Id();
}
