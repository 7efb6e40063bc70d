using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>Reads a protocol file strictly: unknown keys, missing keys and a broken route are all refused.</summary>
public static class ProtocolReader
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        // The converters on the types also take numbers: fine in a journal, not in a file that people read.
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <summary>Reads one file.</summary>
    /// <param name="bytes">The file as it stands on disk, UTF-8.</param>
    /// <param name="name">File name for the message.</param>
    /// <exception cref="InvalidDataException">The file is not a sound protocol; the message says where.</exception>
    public static Protocol Read(byte[] bytes, string name)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var protocol = Parse(bytes, name) with { Hash = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        var faults = ProtocolCheck.Faults(protocol).ToList();
        return faults.Count == 0
            ? protocol
            : throw new InvalidDataException($"{name}: {string.Join("; ", faults)}");
    }

    private static Protocol Parse(byte[] bytes, string name)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return JsonSerializer.Deserialize<Protocol>(text, Strict)
                ?? throw new InvalidDataException($"{name}: the file is empty");
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            throw new InvalidDataException($"{name}: {fault.Message}{Place(fault)}", fault);
        }
    }

    /// <summary>Not every message of the serializer says where.</summary>
    private static string Place(Exception fault) =>
        fault is JsonException { Path: { } path } && !fault.Message.Contains(path, StringComparison.Ordinal) ? $" Path: {path}" : "";
}
