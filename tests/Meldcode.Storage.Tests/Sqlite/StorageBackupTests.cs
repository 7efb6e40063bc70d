using System.Text;
using Meldcode.Domain;

namespace Meldcode.Storage.Tests;

public sealed class StorageBackupTests
{
    private const string Canary = "kanarie-5c1d";

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task RunAsync_BotGoesOnWriting_CopyIsWholeAndOfOneMoment()
    {
        await using var database = await FilledAsync();
        using var enough = new CancellationTokenSource();
        var writing = Task.Run(() => WriteAsync(database, enough.Token), None);

        var report = await database.Get<StorageBackup>().RunAsync(Copy(database), "account:test", None);
        await enough.CancelAsync();
        await writing;

        await using var restored = await RestoredAsync(database);
        var journal = await restored.Store.JournalAsync(A.Professional, A.Id(1), None);
        Assert.Equal(journal.Count, (await restored.Store.FindAsync(A.Professional, A.Id(1), None))!.Casus.Version);
        Assert.Equal(report.Tables.Single(table => table.Table == "journal").Rows, journal.Count);
    }

    [Fact]
    public async Task RunAsync_Restored_IsReadyAndGoesOn()
    {
        await using var database = await FilledAsync();
        await database.Get<StorageBackup>().RunAsync(Copy(database), "account:test", None);
        var before = Shape.Of((await database.Store.FindAsync(A.Professional, A.Id(1), None))!.Casus);
        await database.UpdateAsync(A.Id(1), A.Note("na de reservekopie"));

        await using var restored = await RestoredAsync(database);

        await restored.Get<KeyCheck>().RunAsync(None);
        Assert.Equal(StorageHealth.Ready, await restored.Get<StorageProbe>().CheckAsync(None));
        Assert.Equal(before, Shape.Of((await restored.Store.FindAsync(A.Professional, A.Id(1), None))!.Casus));
        Assert.IsType<CasusUpdate.Saved>(await restored.UpdateAsync(A.Id(1), A.Note()));
        Assert.DoesNotContain(restored.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RunAsync_TypedText_IsNowhereInTheCopy()
    {
        await using var database = await FilledAsync();

        await database.Get<StorageBackup>().RunAsync(Copy(database), "account:test", None);

        var bytes = await File.ReadAllBytesAsync(Copy(database), None);
        Assert.True(Holds(bytes, Encoding.UTF8.GetBytes(A.Professional.PersonId)));
        Assert.False(Holds(bytes, Encoding.UTF8.GetBytes(Canary)));
        Assert.False(Holds(bytes, Encoding.Unicode.GetBytes(Canary)));
    }

    [Fact]
    public async Task RunAsync_Copy_IsOneFileForTheOwnerOnlyWithTheHashThatIsTold()
    {
        await using var database = await FilledAsync();

        var report = await database.Get<StorageBackup>().RunAsync(Copy(database), "account:test", None);

        Assert.Equal([Copy(database)], Directory.GetFiles(database.Directory, "*copy*"));
        Assert.Equal(report.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await File.ReadAllBytesAsync(Copy(database), None))));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Copy(database)) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task RunAsync_FileIsThere_IsRefusedAndKept()
    {
        await using var database = await FilledAsync();
        await File.WriteAllTextAsync(Copy(database), "van gisteren", None);

        var refused = await Assert.ThrowsAsync<BackupRefusedException>(() => database.Get<StorageBackup>().RunAsync(Copy(database), "account:test", None));

        Assert.Equal(BackupRefusal.FileIsThere, refused.Refusal);
        Assert.Equal("van gisteren", await File.ReadAllTextAsync(Copy(database), None));
    }

    private static string Copy(TestDatabase database) => Path.Combine(database.Directory, "copy.db");

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await TestDatabase.MigratedAsync();
        await database.Get<KeyCheck>().RunAsync(None);
        await database.CasusAsync(1);
        await database.UpdateAsync(A.Id(1), A.Note(Canary));
        await database.BotState.WriteAsync(new Dictionary<string, object> { ["a"] = new Dictionary<string, object> { ["x"] = Canary } }, None);
        return database;
    }

    /// <summary>As the beheerder does it: the copy takes the database's place in a folder with the same keys.</summary>
    private static async Task<TestDatabase> RestoredAsync(TestDatabase database)
    {
        var restored = await TestDatabase.EmptyAsync();
        restored.Get<DataDirectory>().Prepare();
        File.Copy(Copy(database), Path.Combine(restored.Directory, "meldcode.db"));
        File.Copy(DevelopmentKey.PathIn(database.Directory), DevelopmentKey.PathIn(restored.Directory));
        Assert.Empty(await restored.Get<SchemaMigrator>().MigrateAsync(None));
        return restored;
    }

    private static async Task WriteAsync(TestDatabase database, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            await database.UpdateAsync(A.Id(1), A.Note());
        }
    }

    private static bool Holds(byte[] bytes, byte[] sought) => bytes.AsSpan().IndexOf(sought) >= 0;
}
