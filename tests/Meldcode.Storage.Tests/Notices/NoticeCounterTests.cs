using System.Text.Json;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class NoticeCounterTests
{
    [Fact]
    public async Task ListAsync_WhatWaits_SaysWhereItStandsAndNothingElse()
    {
        await using var post = await Post.OpenAsync();
        await post.Stap4Async(1);
        await post.RunAsync();
        await post.Stap4Async(2);

        var lines = await Counter(post).ListAsync(CancellationToken.None);

        Assert.Equal([NoticeState.Waiting, NoticeState.Pending], lines.Select(line => line.State));
        var text = JsonSerializer.Serialize(lines);
        Assert.DoesNotContain("Stap4", text, StringComparison.Ordinal);
        Assert.DoesNotContain(A.Id(1).ToString(), text, StringComparison.Ordinal);
        Assert.DoesNotContain("person", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ParkAsync_AndRetry_TellsNobodyUntilThen()
    {
        await using var post = await Post.OpenAsync();
        var id = await post.Stap4Async();
        var notice = (await Counter(post).ListAsync(CancellationToken.None))[0].Id;

        Assert.True(await Counter(post).ParkAsync(notice, "account:test", CancellationToken.None));
        await post.RunToAsync(ManualTime.Start.AddDays(2));
        Assert.Empty(post.Calls);
        Assert.True(await Counter(post).RetryAsync(notice, "account:test", CancellationToken.None));
        await post.RunAsync();

        Assert.NotEmpty(post.Calls);
        Assert.Equal([$"Parked {notice}", $"Retried {notice}"], await post.Database.LookAsync(db => db.Audit
            .Where(row => row.Action == AuditAction.Outbox && row.PersonId == "account:test").OrderBy(row => row.Id).Select(row => row.Detail).ToListAsync()));
        Assert.Equal(
            [NoticeEntryKind.Parked, NoticeEntryKind.Retried], (await post.StatusAsync(id)).Entries.Take(2).Select(entry => entry.Kind));
    }

    [Fact]
    public async Task EveryChange_OfWhatIsDoneOrUnknown_IsFalse()
    {
        await using var post = await Post.OpenAsync();
        await post.Stap4Async();
        await post.RunAsync();
        var notice = post.Card.Calls[0].Notice.Id;
        await post.Board.TakeUpAsync(Post.Af, notice, CancellationToken.None);
        await post.RunAsync();

        Assert.False(await Counter(post).RetryAsync(notice, "account:test", CancellationToken.None));
        Assert.False(await Counter(post).ParkAsync(notice, "account:test", CancellationToken.None));
        Assert.False(await Counter(post).ParkAsync(new string('0', 32), "account:test", CancellationToken.None));
        Assert.Empty(await Counter(post).ListAsync(CancellationToken.None));
        Assert.Equal(3, await post.Database.LookAsync(db => db.Audit.CountAsync(row => row.Action == AuditAction.Outbox && row.Result == AuditResult.NotFound)));
    }

    private static NoticeCounter Counter(Post post) => post.Database.Get<NoticeCounter>();
}
