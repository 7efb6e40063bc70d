using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Meldcode.Storage;

/// <summary>Settings under <c>Storage</c>.</summary>
public sealed class StorageOptions
{
    public const string Section = "Storage";

    /// <summary>Which database: <c>sqlite</c>.</summary>
    [Required, AllowedValues("sqlite")]
    public string Provider { get; set; } = "sqlite";

    /// <summary>Folder for everything that is kept on disk; made for the owner only when it is not there.</summary>
    [Required, MinLength(1)]
    public string DataDirectory { get; set; } = "data";

    /// <summary>Leave out for <c>meldcode.db</c> in the data directory.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Seconds to wait for another process that is writing.</summary>
    [Range(1, 60)]
    public int BusyTimeoutSeconds { get; set; } = 10;
}

[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
