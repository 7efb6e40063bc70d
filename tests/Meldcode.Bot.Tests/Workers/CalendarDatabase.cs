using Meldcode.TestKit.Databases;
using Npgsql;

namespace Meldcode.Bot.Tests.Workers;

/// <summary>A PostgreSQL database of one test's own, for the calendars of several instances.</summary>
internal sealed class CalendarDatabase : IAsyncDisposable
{
    private readonly NpgsqlDataSource _source;
    private readonly string _name;
    private readonly string _folder = Directory.CreateTempSubdirectory("meldcode-").FullName;

    private CalendarDatabase(string name, string connection)
    {
        (_name, _source) = (name, NpgsqlDataSource.Create(connection));
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Storage:DataDirectory"] = _folder,
            ["Storage:Provider"] = "postgres",
            ["Storage:ConnectionString"] = connection,
            ["Keys:GenerateForDevelopment"] = "true",
        };
    }

    public Dictionary<string, string?> Settings { get; }

    public static async Task<CalendarDatabase> CreateAsync()
    {
        var name = $"calendar_{Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(8)).ToLowerInvariant()}";
        await OnServerAsync($"CREATE DATABASE {name}");
        return new CalendarDatabase(name, await PostgresServer.ConnectionAsync(name));
    }

    public async Task RunAsync(string sql)
    {
        await using var command = _source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The first column, as text.</summary>
    public async Task<List<string>> RowsAsync(string sql)
    {
        await using var command = _source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await _source.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await OnServerAsync($"DROP DATABASE {_name} WITH (FORCE)");
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(await PostgresServer.ConnectionAsync());
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
