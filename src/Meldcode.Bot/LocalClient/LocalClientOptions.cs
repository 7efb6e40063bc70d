using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Meldcode.Bot.LocalClient;

/// <summary>Settings "LocalClient": the Teams-like chat on the developer's own machine. Read in Development only.</summary>
public sealed record LocalClientOptions
{
    public const string Section = "LocalClient";

    /// <summary>False starts the bot alone, for instance when a test brings its own client.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>TCP port of the chat page on 127.0.0.1. When it is taken the client takes a free one and says which.</summary>
    [Range(1, 65535)]
    public int Port { get; init; } = 56150;

    /// <summary>Longest wait for the client to answer once its packages are there, in seconds.</summary>
    [Range(1, 600)]
    public int StartTimeoutSeconds { get; init; } = 60;

    /// <summary>Longest wait for the first fetch of the client's packages (about 15 MB), in seconds.</summary>
    [Range(1, 3600)]
    public int FetchTimeoutSeconds { get; init; } = 600;

    /// <summary>
    /// Folder for the client's packages when the program's own folder is read-only. Empty: "local-client" beside the
    /// data (Storage:DataDirectory), and without that in the user's own application data.
    /// </summary>
    public string CacheDirectory { get; init; } = "";
}

[OptionsValidator]
internal sealed partial class LocalClientOptionsValidator : IValidateOptions<LocalClientOptions>;
