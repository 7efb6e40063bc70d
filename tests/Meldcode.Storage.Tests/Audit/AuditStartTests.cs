using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class AuditStartTests
{
    [Fact]
    public async Task RecordAsync_SettingsChanged_LeavesOneRowForEachChange()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var start = database.Get<AuditStart>();

        foreach (var fingerprint in new[] { "a", "a", "b", "a" })
        {
            await start.RecordAsync(fingerprint, CancellationToken.None);
        }

        Assert.Equal(["a", "b", "a"], await database.LookAsync(db => db.Audit
            .Where(row => row.Action == AuditAction.Configuration).OrderBy(row => row.Id).Select(row => row.Detail).ToListAsync()));
        Assert.Equal(4, database.Log.Lines.Count(line => line.StartsWith("Information 3510 Audit anchor ", StringComparison.Ordinal)));
    }
}
