using System.Security.Cryptography;

namespace Meldcode.Storage;

/// <summary>A key that makes itself, so that a developer can start without settings. It lies beside what it seals: for invented casussen only.</summary>
public static class DevelopmentKey
{
    internal const string Id = "development";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Where it is or will be.</summary>
    public static string PathIn(string dataDirectory) => Path.Combine(dataDirectory, "development.key");

    /// <summary>Reads the key file, or makes it for the owner only. Two processes that start at once get the same one.</summary>
    /// <exception cref="IOException">The file can't be made, or there is no key in it.</exception>
    internal static KeyRing Ring(string dataDirectory)
    {
        var file = PathIn(dataDirectory);
        if (!File.Exists(file))
        {
            Make(file);
        }

        var options = new KeysOptions { Active = Id, Ring = [new KeyOptions { Id = Id, File = file }] };
        return KeyRingReader.Read(options).Ring
            ?? throw new IOException($"{file} is geen sleutelbestand. Zet het echte terug, of begin met een lege map");
    }

    private static void Make(string file)
    {
        var draft = $"{file}.{RandomNumberGenerator.GetHexString(8)}";
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = OwnerOnly;
        }

        using (var writer = new StreamWriter(draft, how))
        {
            writer.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(RingKey.Size)));
        }

        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
        }
    }
}
