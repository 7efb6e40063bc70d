namespace Meldcode.Storage;

/// <summary>Settings under <c>Keys</c>: what everything that is stored about a casus is sealed with.</summary>
public sealed class KeysOptions
{
    public const string Section = "Keys";

    /// <summary>Id of the key that seals from now on; the others only open.</summary>
    public string Active { get; set; } = "";

    /// <summary>Every key that something in the database may still be sealed with.</summary>
    public IList<KeyOptions> Ring { get; set; } = [];

    /// <summary>Make a key file in the data directory when the ring is empty. Development only; set by the host itself.</summary>
    public bool GenerateForDevelopment { get; set; }
}

/// <summary>One key: its value, or the file that holds it.</summary>
public sealed class KeyOptions
{
    /// <summary>Stands in front of all that this key sealed, so it never changes: 1 to 32 lower-case letters, digits and dashes.</summary>
    public string Id { get; set; } = "";

    /// <summary>Base64 of 32 random bytes. Belongs in an environment variable or a vault, never in a file of settings.</summary>
    public string Value { get; set; } = "";

    /// <summary>Path of a file with that base64 and nothing else.</summary>
    public string File { get; set; } = "";
}
