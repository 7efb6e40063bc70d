using System.Diagnostics;
using System.Globalization;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class KillTests
{
    /// <summary>In each lane; a lane has a database of its own, so that two processes start at a time.</summary>
    private const int Kills = 50;

    private const int MostLines = 30;

    private const int SigKill = 9;

    [Fact]
    public async Task UpdateAsync_ProcessKilledAtAHundredMoments_KeepsWhatWasAcknowledgedOnceAndTheAuditWhole() =>
        await Task.WhenAll(LaneAsync(new Random(20260901)), LaneAsync(new Random(20260902)));

    private static async Task LaneAsync(Random random)
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.Get<KeyCheck>().RunAsync(CancellationToken.None);
        for (var number = 1; number <= WriterProcess.Casussen; number++)
        {
            await database.CasusAsync(number);
        }

        for (var kill = 0; kill < Kills; kill++)
        {
            var acknowledged = await WriteAndKillAsync(database.Directory, random.Next(1, MostLines));

            foreach (var (id, version) in acknowledged)
            {
                await AssertKeptAsync(database, id, version);
            }
        }

        await database.LookAsync(TestEngine.SoundAsync);
        Assert.Empty(RawFiles.Holding(database.Directory, "note-added.v1"));
        Assert.Empty((await database.Get<AuditVerifier>().RunAsync(null, "account:test", CancellationToken.None)).Breaks);
        await AssertRedeliveryHasNoEffectAsync(database);
    }

    private static async Task AssertKeptAsync(TestDatabase database, CasusId id, int acknowledged)
    {
        var journal = await database.Store.JournalAsync(A.Professional, id, CancellationToken.None);
        var first = journal.Count(happened => happened is not NoteAdded);

        // One more than was acknowledged may be there: killed between the commit and the line.
        Assert.InRange(journal.Count, acknowledged, acknowledged + 1);
        Assert.Equal(
            Enumerable.Range(first + 1, journal.Count - first).Select(WriterProcess.Text),
            journal.OfType<NoteAdded>().Select(note => note.Text));
        Assert.Equal(journal.Count, (await database.Store.FindAsync(A.Professional, id, CancellationToken.None))!.Casus.Version);
        Assert.Equal(journal.Count - first, await database.LookAsync(db => db.Deliveries.CountAsync(row => row.CasusId == id)));
        Assert.Equal(journal.Count - first, await database.LookAsync(db => db.Audit.CountAsync(
            row => row.CasusId == id && row.Action == AuditAction.Update && row.Result == AuditResult.Saved)));
        Assert.Equal(journal.Count, await database.LookAsync(db => db.Casussen.Where(row => row.CasusId == id).Select(row => row.Version).SingleAsync()));
    }

    private static async Task AssertRedeliveryHasNoEffectAsync(TestDatabase database)
    {
        foreach (var stored in await database.Store.ListAsync(A.Professional, CancellationToken.None))
        {
            var version = stored.Casus.Version;
            var again = await database.UpdateAsync(stored.Id, A.Note(), delivery: WriterProcess.Delivery(stored.Id, version));
            Assert.Equal(version, Assert.IsType<CasusUpdate.Stale>(again).Stored.Casus.Version);
        }
    }

    /// <returns>The last version that was acknowledged, by casus.</returns>
    private static async Task<Dictionary<CasusId, int>> WriteAndKillAsync(string directory, int lines)
    {
        using var process = Process.Start(new ProcessStartInfo(DotNet(), [typeof(WriterProcess).Assembly.Location, directory])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        try
        {
            var acknowledged = await ReadAsync(process, lines);
            await process.WaitForExitAsync();
            Assert.Equal(OperatingSystem.IsWindows() ? -1 : 128 + SigKill, process.ExitCode);
            return acknowledged;
        }
        finally
        {
            process.Kill();
        }
    }

    /// <summary>Kills after so many lines, and reads what was said until then.</summary>
    private static async Task<Dictionary<CasusId, int>> ReadAsync(Process process, int lines)
    {
        var acknowledged = new Dictionary<CasusId, int>();
        for (var i = 1; await process.StandardOutput.ReadLineAsync() is { } line; i++)
        {
            var words = line.Split(' ');
            acknowledged[CasusId.Read(words[0])!.Value] = int.Parse(words[1], CultureInfo.InvariantCulture);
            if (i == lines)
            {
                process.Kill();
            }
        }

        Assert.NotEmpty(acknowledged);
        return acknowledged;
    }

    private static string DotNet() =>
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
}
