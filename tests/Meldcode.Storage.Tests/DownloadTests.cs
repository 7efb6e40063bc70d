using System.Text.Json;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class DownloadTests
{
    private static readonly DownloadOrder Order = new(A.Professional, DownloadKind.Dossier, A.Id(1));

    [Fact]
    public async Task RedeemAsync_TokenAndCode_GivesTheOrderOnce()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var ticket = await OfferAsync(database);

        Assert.Equal(Order, await RedeemAsync(database, ticket));
        Assert.Null(await RedeemAsync(database, ticket));
        Assert.True(await database.Get<IDownloads>().WasFetchedAsync(A.Id(1), CancellationToken.None));
    }

    [Fact]
    public async Task RedeemAsync_ManyAtOnce_GivesItToOne()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var ticket = await OfferAsync(database);

        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => RedeemAsync(database, ticket))));

        Assert.Single(all.OfType<DownloadOrder>());
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public async Task RedeemAsync_AfterMinutes_WorksUntilItExpires(int minutes, bool works)
    {
        await using var database = await TestDatabase.MigratedAsync();
        var ticket = await OfferAsync(database);

        database.Time.Now += TimeSpan.FromMinutes(minutes);

        Assert.Equal(works, await RedeemAsync(database, ticket) is not null);
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public async Task RedeemAsync_WrongCodes_EndIt(int wrong, bool works)
    {
        await using var database = await TestDatabase.MigratedAsync();
        var ticket = await OfferAsync(database);
        for (var i = 0; i < wrong; i++)
        {
            Assert.Null(await database.Get<IDownloads>().RedeemAsync(ticket.Token, Wrong(ticket), CancellationToken.None));
        }

        Assert.Equal(works, await RedeemAsync(database, ticket) is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("../../etc/passwd")]
    public async Task RedeemAsync_UnknownToken_GivesNothing(string token)
    {
        await using var database = await TestDatabase.MigratedAsync();
        await OfferAsync(database);

        Assert.Null(await database.Get<IDownloads>().RedeemAsync(token, "000000", CancellationToken.None));
        Assert.Null(await database.Get<IDownloads>().RedeemAsync(new string('x', 10_000), "000000", CancellationToken.None));
    }

    [Fact]
    public async Task RedeemAsync_CodeWithSpaces_IsRead()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var ticket = await OfferAsync(database);

        Assert.NotNull(await database.Get<IDownloads>().RedeemAsync(ticket.Token, $" {ticket.Code[..3]}-{ticket.Code[3..]} ", CancellationToken.None));
    }

    [Fact]
    public async Task OfferAsync_Again_EndsTheEarlierLinkOfThisPersonOnly()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var first = await OfferAsync(database);
        var others = await database.Get<IDownloads>().OfferAsync(Order with { Actor = A.Professional with { PersonId = "person-2" } }, CancellationToken.None);

        var second = await OfferAsync(database);

        Assert.Null(await RedeemAsync(database, first));
        Assert.NotNull(await RedeemAsync(database, second));
        Assert.NotNull(await RedeemAsync(database, others));
    }

    [Fact]
    public async Task Download_EveryTurnOfIt_IsInTheAudit()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var ticket = await OfferAsync(database);
        await database.Get<IDownloads>().RedeemAsync(ticket.Token, Wrong(ticket), CancellationToken.None);
        await RedeemAsync(database, ticket);

        var rows = await database.LookAsync(db => db.Audit.Where(row => row.CasusId == A.Id(1)).OrderBy(row => row.Id).ToListAsync());

        Assert.Equal(
            [(AuditAction.OfferDownload, AuditResult.Saved), (AuditAction.Download, AuditResult.Refused), (AuditAction.Download, AuditResult.Read)],
            rows.Select(row => (row.Action, row.Result)));
    }

    [Fact]
    public async Task Download_WhatIsStored_OpensNothing()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var ticket = await OfferAsync(database);

        var stored = JsonSerializer.Serialize(await database.LookAsync(db => db.Set<DownloadRow>().ToListAsync()));

        Assert.DoesNotContain(ticket.Token, stored, StringComparison.Ordinal);
        Assert.DoesNotContain($"\"{ticket.Code}\"", stored, StringComparison.Ordinal);
        Assert.DoesNotContain(database.Log.Lines, line => line.Contains(ticket.Token, StringComparison.Ordinal));
    }

    [Fact]
    public async Task OfferAsync_ManyTimes_NoTokenTwice()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var tokens = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 50; i++)
        {
            Assert.True(tokens.Add((await OfferAsync(database)).Token));
        }

        Assert.All(tokens, token => Assert.Equal(43, token.Length));
    }

    private static Task<DownloadTicket> OfferAsync(TestDatabase database) => database.Get<IDownloads>().OfferAsync(Order, CancellationToken.None);

    private static Task<DownloadOrder?> RedeemAsync(TestDatabase database, DownloadTicket ticket) =>
        database.Get<IDownloads>().RedeemAsync(ticket.Token, ticket.Code, CancellationToken.None);

    private static string Wrong(DownloadTicket ticket) => ticket.Code == "000000" ? "000001" : "000000";
}
