using System.Collections.Immutable;
using System.Data.Common;
using System.Text;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

/// <summary>A word typed in every place where somebody can type, looked for in every place where it could leak.</summary>
public sealed class CanaryTests
{
    private const string Canary = "kanarie-7f3a";

    private const string Suspect = "person-under-suspicion";

    /// <summary>Words of ours that would tell what happened: kinds of events, reasons to tell somebody, roles that are told.</summary>
    private static readonly string[] Telling =
        [Canary, Suspect, "note-added", "acuut-gevaar", "AcuutGevaar", "acuutGevaar", "disclosure", "hulpplan", "gesprek-skipped", "Stap4Reached", "stap4Reached"];

    [Fact]
    public async Task Storage_CanaryInEveryField_IsNowhereReadable()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await database.Get<KeyCheck>().RunAsync(CancellationToken.None);
        var id = await database.CasusAsync();

        await database.UpdateAsync(id, _ => new Decision.Accepted([.. Events()]));
        await database.BotState.WriteAsync(new Dictionary<string, object> { ["state"] = new Dictionary<string, object> { ["typed"] = Canary } });
        await database.Store.JournalAsync(A.Professional, id, CancellationToken.None);

        foreach (var word in Telling)
        {
            Assert.Empty(RawFiles.Holding(database.Directory, word));
        }

        var dump = await database.LookAsync(DumpAsync);
        Assert.Contains("person-1", dump, StringComparison.Ordinal);
        Assert.All(Telling, word => Assert.DoesNotContain(word, dump, StringComparison.Ordinal));
        Assert.DoesNotContain(database.Log.Lines, line => line.Contains(Canary, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Storage_AfterAFailure_NothingOfItIsInLogOrException()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var id = await database.CasusAsync();
        await database.UpdateAsync(id, _ => new Decision.Accepted([.. Events()]));
        await database.LookAsync(db => db.Journal.ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, Encoding.UTF8.GetBytes(Canary))));

        var fault = await Assert.ThrowsAsync<SealBrokenException>(() => database.Store.FindAsync(A.Professional, id, CancellationToken.None));

        Assert.DoesNotContain(Canary, fault.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(database.Log.Lines, line => line.Contains(Canary, StringComparison.Ordinal));
        Assert.DoesNotContain(Canary, string.Join('\n', await database.LookAsync(db => db.Audit.Select(row => row.Detail).ToListAsync())), StringComparison.Ordinal);
    }

    private static IEnumerable<CasusEvent> Events()
    {
        var (at, by) = (ManualTime.Start, A.Professional.PersonId);
        foreach (var stap in Enumerable.Range(1, 6))
        {
            yield return A.Stap(stap);
        }

        yield return new OnderdeelRecorded
        {
            At = at,
            By = by,
            Onderdeel = Canary,
            Signalen = [Canary],
            Velden = ImmutableSortedDictionary<string, string>.Empty.Add("veld", Canary),
        };
        yield return new GesprekSkipped { At = at, By = by, Onderdeel = "o", Reason = "r", Explanation = Canary };
        yield return new AfwegingsvraagAnswered { At = at, By = by, Knoop = A.Protocol.Knopen[0].Id, Vraag = "v", Antwoord = Antwoord.Ja, Eisen = [Canary], Deviation = Canary };
        yield return new HulpplanRecorded { At = at, By = by, Wat = Canary, Wie = Canary, Casemanager = Canary, ReviewOn = new DateOnly(2026, 10, 1) };
        yield return new NoteAdded { At = at, By = by, Text = Canary };
        yield return new ConflictRecorded { At = at, By = by, Persons = [Suspect], Unknown = false };
        yield return new AcuutGevaarReported { At = at, By = by };
        yield return new DisclosureReported { At = at, By = by };
    }

    /// <summary>Every row of every table as text, as a dump would have it; bytes as they are and as signs.</summary>
    private static async Task<string> DumpAsync(MeldcodeDbContext db)
    {
        var dump = new StringBuilder();
        await db.Database.OpenConnectionAsync();
        foreach (var table in db.Model.GetEntityTypes().Select(entity => entity.GetTableName()!))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "SELECT * FROM " + table;
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                Append(dump, reader);
            }
        }

        return dump.ToString();
    }

    private static void Append(StringBuilder dump, DbDataReader row)
    {
        for (var i = 0; i < row.FieldCount; i++)
        {
            dump.Append(row.GetValue(i) is byte[] bytes ? Encoding.Latin1.GetString(bytes) : row.GetValue(i)).Append('\t');
        }
    }
}
