using Microsoft.Extensions.Options;

namespace Meldcode.Bot.LocalClient;

/// <summary>Fetches the client on the first run, as pinned in its lock file.</summary>
internal sealed class LocalClientPackages(IConfiguration configuration, IOptions<LocalClientOptions> options, LocalClientConsole console)
{
    private static readonly string[] Arguments = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];

    private readonly LocalClientOptions _options = options.Value;

    /// <summary>The folder to start from, with the client in it; null when it can't be fetched (said on the console).</summary>
    public async Task<LocalClientFolder?> EnsureAsync(LocalClientFolder folder, string npm, CancellationToken ct)
    {
        if (!folder.IsFetched && !folder.IsWritable())
        {
            folder = folder.CopyTo(CacheDirectory());
        }
        return folder.IsFetched || await FetchAsync(folder, npm, ct) ? folder : null;
    }

    private async Task<bool> FetchAsync(LocalClientFolder folder, string npm, CancellationToken ct)
    {
        console.Fetching(folder.FullPath);
        await using var fetch = ChildProcess.Start(npm, Arguments, folder.FullPath, _ => { });
        if (!await EndsInTimeAsync(fetch, ct))
        {
            console.FetchFailed([$"npm was na {_options.FetchTimeoutSeconds} seconden nog niet klaar."]);
            return false;
        }
        if (fetch.ExitCode != 0)
        {
            console.FetchFailed(fetch.LastErrors);
            return false;
        }
        return true;
    }

    private async Task<bool> EndsInTimeAsync(ChildProcess fetch, CancellationToken ct)
    {
        try
        {
            await fetch.EndedAsync(ct).WaitAsync(TimeSpan.FromSeconds(_options.FetchTimeoutSeconds), ct);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private string CacheDirectory()
    {
        if (_options.CacheDirectory.Length > 0)
        {
            return _options.CacheDirectory;
        }
        return configuration["Storage:DataDirectory"] is { Length: > 0 } data
            ? Path.Combine(data, LocalClientFolder.Name)
            : Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
                "meldcode-bot", LocalClientFolder.Name);
    }
}
