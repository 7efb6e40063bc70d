using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>The folder on disk. What is in it is nobody's business but the service's.</summary>
internal sealed class DataDirectory(string path, ILogger<DataDirectory> log)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes it for the owner only. One that is there keeps its mode, with a warning when others can get in.</summary>
    public void Prepare()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(path, OwnerOnly);
        var mode = File.GetUnixFileMode(path);
        if ((mode & ~OwnerOnly) != UnixFileMode.None)
        {
            Log.DirectoryOpenToOthers(log, mode);
        }
    }
}
