using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Meldcode.Storage;

/// <summary>Settings under <c>Storage</c>.</summary>
public sealed class StorageOptions : IValidatableObject
{
    public const string Section = "Storage";

    public const string Sqlite = "sqlite";

    public const string Postgres = "postgres";

    /// <summary>Which database: <c>sqlite</c> for one instance, <c>postgres</c> for one or more.</summary>
    [Required, AllowedValues(Sqlite, Postgres, ErrorMessage = "{0}: kies sqlite of postgres.")]
    public string Provider { get; set; } = Sqlite;

    /// <summary>Folder for everything that is kept on disk; made for the owner only when it is not there.</summary>
    [Required, MinLength(1)]
    public string DataDirectory { get; set; } = "data";

    /// <summary>PostgreSQL: required. SQLite: leave out for <c>meldcode.db</c> in the data directory.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Seconds to wait for another process that is writing.</summary>
    [Range(1, 60)]
    public int BusyTimeoutSeconds { get; set; } = 10;

    /// <summary>PostgreSQL needs a server and a database; what was filled in is never repeated, it may hold a password.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider == Postgres && PostgresConnection.Read(ConnectionString) is null)
        {
            yield return new ValidationResult(
                "StorageOptions.ConnectionString: bij postgres hoort een verbindingsreeks met minstens Host en Database, zoals "
                + "Host=db.example.invalid;Database=meldcode;Username=meldcode;Password=…;SSL Mode=VerifyFull.",
                [nameof(ConnectionString)]);
        }
    }
}

[OptionsValidator]
internal sealed partial class StorageOptionsValidator : IValidateOptions<StorageOptions>;
