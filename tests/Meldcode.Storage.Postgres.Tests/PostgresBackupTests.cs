using System.Diagnostics;
using System.Text;
using Meldcode.Domain;
using Meldcode.TestKit.Databases;
using Npgsql;

namespace Meldcode.Storage.Tests;

/// <summary>The commands of src/docs/storage.md, tried.</summary>
public sealed class PostgresBackupTests
{
    private const string Canary = "kanarie-9e2b";

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task PgRestore_OfDump_IsReadyAndGoesOn()
    {
        await using var database = await FilledAsync();
        var dump = Path.Combine(database.Directory, "meldcode.dump");
        await RunAsync("pg_dump", $"--format=custom --no-owner --file={dump}", Path.GetFileName(database.Directory));
        var before = Shape.Of((await database.Store.FindAsync(A.Professional, A.Id(1), None))!.Casus);
        await database.UpdateAsync(A.Id(1), A.Note("na de reservekopie"));

        await using var restored = await TestDatabase.EmptyAsync();
        restored.Get<DataDirectory>().Prepare();
        File.Copy(DevelopmentKey.PathIn(database.Directory), DevelopmentKey.PathIn(restored.Directory));
        await RunAsync("pg_restore", $"--exit-on-error --single-transaction --no-owner --dbname={Path.GetFileName(restored.Directory)}", dump);

        Assert.Empty(await restored.Get<SchemaMigrator>().MigrateAsync(None));
        await restored.Get<KeyCheck>().RunAsync(None);
        Assert.Equal(StorageHealth.Ready, await restored.Get<StorageProbe>().CheckAsync(None));
        Assert.Equal(before, Shape.Of((await restored.Store.FindAsync(A.Professional, A.Id(1), None))!.Casus));
        Assert.IsType<CasusUpdate.Saved>(await restored.UpdateAsync(A.Id(1), A.Note()));
        Assert.DoesNotContain(restored.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PgDump_TypedText_IsNowhereInIt()
    {
        await using var database = await FilledAsync();
        var dump = Path.Combine(database.Directory, "meldcode.sql");

        await RunAsync("pg_dump", $"--format=plain --file={dump}", Path.GetFileName(database.Directory));

        var text = await File.ReadAllTextAsync(dump, None);
        Assert.Contains(A.Professional.PersonId, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Convert.ToHexString(Encoding.UTF8.GetBytes(Canary)), text, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await TestDatabase.MigratedAsync();
        await database.Get<KeyCheck>().RunAsync(None);
        await database.CasusAsync(1);
        await database.UpdateAsync(A.Id(1), A.Note(Canary));
        await database.BotState.WriteAsync(new Dictionary<string, object> { ["a"] = new Dictionary<string, object> { ["x"] = Canary } }, None);
        return database;
    }

    private static async Task RunAsync(string program, string options, string last)
    {
        var server = new NpgsqlConnectionStringBuilder(await PostgresServer.ConnectionAsync());
        using var process = Process.Start(new ProcessStartInfo(program, [.. options.Split(' '), last])
        {
            Environment = { ["PGHOST"] = server.Host, ["PGUSER"] = server.Username, ["PGPORT"] = $"{server.Port}" },
        })!;
        await process.WaitForExitAsync(None);
        Assert.Equal(0, process.ExitCode);
    }
}
