using Meldcode.Domain;

namespace Meldcode.Storage.Tests;

/// <summary>Before a casus is erased its eigenaar is told, in time, once; without that it stays.</summary>
public sealed class TermReminderTests
{
    // Closed on Tuesday 1 September 2026, kept for a year, reminded thirty days before.
    private static readonly DateOnly End = new(2027, 9, 1);

    private static readonly DateOnly Reminded = new(2027, 8, 2);

    [Fact]
    public async Task Nights_OnTheWayToTheEnd_TellOnceAndEraseOnTheDay()
    {
        await using var post = await Post.OpenAsync();
        var id = await ClosedAsync(post);

        var erasedOn = await NightsAsync(post, new DateOnly(2027, 6, 1), End.AddDays(10));

        var told = Assert.Single(post.Calls);
        Assert.Equal((NoticeKind.Reminder, ReminderKind.Bewaartermijn, id), (told.Notice.Kind, told.Notice.Reminder, told.Notice.CasusId));
        Assert.Equal((A.Professional.PersonId, ReceiverRole.Owner), (told.Receiver.PersonId, told.Receiver.Role));
        Assert.Equal((Reminded, End), (Amsterdam.Day(told.At), erasedOn));
    }

    [Fact]
    public async Task Nights_TheBotWasOffForAYear_TellNowAndWaitThirtyDays()
    {
        await using var post = await Post.OpenAsync();
        await ClosedAsync(post);
        var back = new DateOnly(2028, 9, 1);

        var erasedOn = await NightsAsync(post, back, back.AddDays(60));

        var told = Amsterdam.Day(Assert.Single(post.Calls).At);
        Assert.Equal((new DateOnly(2028, 9, 4), new DateOnly(2028, 10, 4)), (told, erasedOn));
    }

    [Fact]
    public async Task Nights_TheTermBecameShorter_TellFirst()
    {
        await using var post = await Post.OpenAsync();
        Term(post, years: 5);
        await ClosedAsync(post);
        Assert.Null(await NightsAsync(post, new DateOnly(2027, 7, 1), new DateOnly(2028, 2, 1)));
        Assert.Empty(post.Calls);

        Term(post, years: 1);
        var erasedOn = await NightsAsync(post, new DateOnly(2028, 2, 2), new DateOnly(2028, 5, 1));

        Assert.Equal(new DateOnly(2028, 2, 3), Amsterdam.Day(Assert.Single(post.Calls).At));
        Assert.Equal(new DateOnly(2028, 3, 4), erasedOn);
    }

    [Fact]
    public async Task Nights_TheTermBecameLongerAfterTheReminder_TellAgainWhenThatComes()
    {
        await using var post = await Post.OpenAsync();
        await ClosedAsync(post);
        await NightsAsync(post, new DateOnly(2027, 7, 20), new DateOnly(2027, 8, 20));
        Term(post, years: 2);

        var erasedOn = await NightsAsync(post, new DateOnly(2027, 8, 21), new DateOnly(2028, 9, 5));

        Assert.Equal([Reminded, new DateOnly(2028, 8, 2)], post.Calls.Select(call => Amsterdam.Day(call.At)));
        Assert.Equal(new DateOnly(2028, 9, 1), erasedOn);
    }

    [Fact]
    public async Task Nights_Held_TellNobodyAndTellAgainWhenItIsLetGo()
    {
        await using var post = await Post.OpenAsync();
        var id = await ClosedAsync(post);
        await NightsAsync(post, new DateOnly(2027, 7, 20), new DateOnly(2027, 8, 10));
        await DoAsync(post, id, new PlaceHold { Now = post.Time.Now, By = A.Professional.PersonId, Reason = "Er loopt een klacht." });
        Assert.Empty(await post.Database.Get<IReminderBook>().ListAsync(A.Professional, CancellationToken.None));
        Assert.Null(await NightsAsync(post, new DateOnly(2027, 8, 11), new DateOnly(2027, 12, 1)));
        Assert.Single(post.Calls);

        await DoAsync(post, id, new ReleaseHold { Now = post.Time.Now, By = A.Professional.PersonId });
        var erasedOn = await NightsAsync(post, new DateOnly(2027, 12, 1), new DateOnly(2028, 2, 1));

        var again = Amsterdam.Day(post.Calls.Last().At);
        Assert.Equal((2, new DateOnly(2027, 12, 2), again.AddDays(30)), (post.Calls.Count(), again, erasedOn));
    }

    [Fact]
    public async Task Nights_HeldBeforeTheReminder_TellNobody()
    {
        await using var post = await Post.OpenAsync();
        var id = await ClosedAsync(post);
        await DoAsync(post, id, new PlaceHold { Now = post.Time.Now, By = A.Professional.PersonId, Reason = "Er loopt een klacht." });

        Assert.Null(await NightsAsync(post, new DateOnly(2027, 7, 20), new DateOnly(2027, 10, 1)));

        Assert.Empty(post.Calls);
    }

    [Fact]
    public async Task ListAsync_TheReminder_SaysTheDayThatCountsAndCannotBePutOffOrLetGo()
    {
        await using var post = await Post.OpenAsync();
        await ClosedAsync(post);
        await NightsAsync(post, new DateOnly(2028, 9, 1), new DateOnly(2028, 9, 5));
        var book = post.Database.Get<IReminderBook>();

        var reminder = Assert.Single(await book.ListAsync(A.Professional, CancellationToken.None));

        Assert.Equal((ReminderKind.Bewaartermijn, new DateOnly(2028, 10, 4), null, false), (reminder.Kind, reminder.Day, reminder.LatestSnooze, reminder.MayDismiss));
        Assert.False(await book.SnoozeAsync(A.Professional, reminder.Id, new DateOnly(2028, 9, 7), CancellationToken.None));
        Assert.False(await book.DismissAsync(A.Professional, reminder.Id, CancellationToken.None));
    }

    private static async Task<CasusId> ClosedAsync(Post post)
    {
        var id = await post.Database.CasusAsync();
        await post.Database.UpdateAsync(id, _ => new Decision.Accepted([new CasusClosed { At = ManualTime.Start, By = A.Professional.PersonId }]));
        return id;
    }

    private static void Term(Post post, int years)
    {
        var settings = (TestOrganisaties)post.Database.Get<IOrganisatieDirectory>();
        settings.First = settings.First! with { RetentionYears = years };
    }

    private static Task<CasusUpdate> DoAsync(Post post, CasusId id, CasusCommand command) =>
        post.Database.UpdateAsync(id, casus => CasusDecider.Decide(casus, A.Protocol, command));

    /// <summary>Each day: at night what is past its term goes, and during the day what is due is told.</summary>
    /// <returns>The night in which a casus was erased; null when none was.</returns>
    private static async Task<DateOnly?> NightsAsync(Post post, DateOnly from, DateOnly to)
    {
        DateOnly? erased = null;
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            post.Time.Now = Amsterdam.Instant(day, new TimeOnly(3, 0));
            erased = await post.Database.Get<ICasusErasure>().EraseOverdueAsync(CancellationToken.None) > 0 ? day : erased;
            post.Time.Now = Amsterdam.Instant(day, new TimeOnly(9, 0));
            await post.Database.Get<DueDates>().TellAsync(CancellationToken.None);
            await post.RunAsync();
        }

        return erased;
    }
}
