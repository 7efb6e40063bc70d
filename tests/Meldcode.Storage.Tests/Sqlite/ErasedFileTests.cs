using System.Text;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

/// <summary>What somebody with the files in hand can still find of an erased casus.</summary>
public sealed class ErasedFileTests
{
    [Fact]
    public async Task EraseAsync_AmongManyOthers_LeavesNothingInFileOrLog()
    {
        await using var database = await TestDatabase.MigratedAsync();
        for (var i = 2; i <= 40; i++)
        {
            var other = await database.CasusAsync(i);
            await database.UpdateAsync(other, A.Note(new string('n', i * 40)));
        }

        var (id, kenmerk) = await ErasureTests.FullAsync(database);
        var payloads = await database.LookAsync(db => db.Journal.Where(row => row.CasusId == id).Select(row => row.Payload).ToListAsync());
        var needles = payloads.Select(payload => payload[^24..]).Append(Encoding.UTF8.GetBytes(kenmerk.Value)).ToList();
        Assert.All(needles, needle => Assert.True(IsInFiles(database, needle)));

        await ErasureTests.EraseAsync(database, id, kenmerk);

        Assert.All(needles, needle => Assert.False(IsInFiles(database, needle), Convert.ToHexString(needle)));
    }

    /// <summary>Only the audit still names the id: it means nothing outside it, and is how the fact can be told.</summary>
    [Fact]
    public async Task EraseAsync_TheId_IsOnlyInTheAudit()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var (id, kenmerk) = await ErasureTests.FullAsync(database);
        await ErasureTests.EraseAsync(database, id, kenmerk);
        await database.LookAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM audit WHERE casus_id IS NOT NULL; DELETE FROM audit_head"));
        await database.LookAsync(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));

        Assert.False(IsInFiles(database, Encoding.UTF8.GetBytes(id.ToString())));
    }

    private static bool IsInFiles(TestDatabase database, byte[] needle) =>
        Directory.GetFiles(database.Directory, "*", SearchOption.AllDirectories).Any(file => Bytes(file).AsSpan().IndexOf(needle) >= 0);

    private static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
