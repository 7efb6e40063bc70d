using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

public sealed class ReminderTests
{
    private static readonly DateOnly Today = Amsterdam.Day(ManualTime.Start);

    [Fact]
    public async Task UpdateAsync_AtStep3_RemindsOfTheTalkAWeekLater()
    {
        await using var post = await Post.OpenAsync();
        var id = await AtStep3Async(post);

        var reminder = Assert.Single(await Book(post).ListAsync(A.Professional, CancellationToken.None));
        Assert.Equal((id, ReminderKind.Gesprek, Werktijden.Default.StartOf(Today.AddDays(7))), (reminder.CasusId, reminder.Kind, reminder.Due));

        await TellAtAsync(post, reminder.Due.AddMinutes(-1));
        Assert.Empty(post.Calls);
        await TellAtAsync(post, reminder.Due);
        await TellAtAsync(post, reminder.Due.AddHours(1));

        var told = Assert.Single(post.Calls);
        Assert.Equal((NoticeKind.Reminder, ReminderKind.Gesprek, reminder.Id), (told.Notice.Kind, told.Notice.Reminder, told.Notice.ReminderId));
        Assert.Equal((A.Professional.PersonId, ReceiverRole.Owner), (told.Receiver.PersonId, told.Receiver.Role));
    }

    [Fact]
    public async Task SnoozeAsync_ToAnotherDay_TellsAgainThen()
    {
        await using var post = await Post.OpenAsync();
        await AtStep3Async(post);
        var reminder = (await Book(post).ListAsync(A.Professional, CancellationToken.None))[0];
        await TellAtAsync(post, reminder.Due);

        var snoozed = await Book(post).SnoozeAsync(A.Professional, reminder.Id, Today.AddDays(9), CancellationToken.None);
        await TellAtAsync(post, Werktijden.Default.StartOf(Today.AddDays(9)));

        Assert.True(snoozed);
        Assert.Equal(2, post.Calls.Count());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(22)]
    public async Task SnoozeAsync_TooEarlyOrTooLate_IsRefused(int days)
    {
        await using var post = await Post.OpenAsync();
        await AtStep3Async(post);
        var reminder = (await Book(post).ListAsync(A.Professional, CancellationToken.None))[0];

        Assert.False(await Book(post).SnoozeAsync(A.Professional, reminder.Id, Today.AddDays(days), CancellationToken.None));
    }

    [Fact]
    public async Task EveryChange_BySomebodyElse_IsNotFound()
    {
        await using var post = await Post.OpenAsync();
        await AtStep3Async(post);
        var reminder = (await Book(post).ListAsync(A.Professional, CancellationToken.None))[0];

        Assert.Empty(await Book(post).ListAsync(Post.Af, CancellationToken.None));
        Assert.False(await Book(post).DismissAsync(Post.Af, reminder.Id, CancellationToken.None));
        Assert.False(await Book(post).SnoozeAsync(Post.Af, reminder.Id, Today.AddDays(8), CancellationToken.None));
        Assert.False(await Book(post).DismissAsync(A.Professional, reminder.Id + 1, CancellationToken.None));
    }

    [Fact]
    public async Task DismissAsync_OfATalk_IsNotToldAnyMore()
    {
        await using var post = await Post.OpenAsync();
        await AtStep3Async(post);
        var reminder = (await Book(post).ListAsync(A.Professional, CancellationToken.None))[0];

        Assert.True(await Book(post).DismissAsync(A.Professional, reminder.Id, CancellationToken.None));
        await TellAtAsync(post, reminder.Due.AddDays(1));

        Assert.Empty(post.Calls);
        Assert.Empty(await Book(post).ListAsync(A.Professional, CancellationToken.None));
    }

    [Fact]
    public async Task UpdateAsync_TheTalkIsRecorded_WithdrawsTheReminder()
    {
        await using var post = await Post.OpenAsync();
        var id = await AtStep3Async(post);
        var talk = new GesprekSkipped { At = ManualTime.Start, By = A.Professional.PersonId, Onderdeel = "gesprek", Reason = "veiligheid", Explanation = "uitleg" };

        await post.Database.UpdateAsync(id, _ => new Decision.Accepted([talk]));

        Assert.Empty(await Book(post).ListAsync(A.Professional, CancellationToken.None));
        Assert.Equal(ReminderState.Withdrawn, await post.Database.LookAsync(db => db.Reminders.Select(row => row.State).SingleAsync()));
    }

    [Fact]
    public async Task UpdateAsync_DoneWhileTheReminderIsOnItsWay_WithdrawsThatToo()
    {
        await using var post = await Post.OpenAsync();
        var id = await AtStep3Async(post);
        post.Time.Now = (await Book(post).ListAsync(A.Professional, CancellationToken.None))[0].Due;
        await post.Database.Get<DueDates>().TellAsync(CancellationToken.None);
        var talk = new GesprekSkipped { At = post.Time.Now, By = A.Professional.PersonId, Onderdeel = "gesprek", Reason = "veiligheid", Explanation = "uitleg" };

        await post.Database.UpdateAsync(id, _ => new Decision.Accepted([talk]));
        await post.RunAsync();

        Assert.Empty(post.Calls);
        Assert.Equal(NoticeState.Withdrawn, (await post.StatusAsync(id)).State);
    }

    [Fact]
    public async Task TellAsync_NoWordOfVeiligThuis_TellsTheOwnerAndThenTheAandachtsfunctionaris()
    {
        await using var post = await Post.OpenAsync();
        var id = await post.Database.CasusAsync();
        await post.Database.UpdateAsync(id, _ => new Decision.Accepted([Melding()]));

        await TellAtAsync(post, Werktijden.Default.StartOf(Werktijden.Default.AddDays(Today, 6)));
        await TellAtAsync(post, Werktijden.Default.StartOf(Werktijden.Default.AddDays(Today, 7)));

        Assert.Equal(
            [(ReceiverRole.Owner, NoticeKind.Reminder), (ReceiverRole.Aandachtsfunctionaris, NoticeKind.VeiligThuisSilent)],
            post.Card.Calls.Select(call => (call.Receiver.Role, call.Notice.Kind)));
    }

    [Fact]
    public async Task Reminders_InTheTable_HoldNothingReadableOfWhatIsDue()
    {
        await using var post = await Post.OpenAsync();
        var id = await post.Database.CasusAsync();
        await post.Database.UpdateAsync(id, _ => new Decision.Accepted([Melding()]));

        var payloads = await post.Database.LookAsync(db => db.Reminders.Select(row => row.Payload).ToListAsync());

        Assert.Equal(4, payloads.Count);
        Assert.All(payloads, payload => Assert.DoesNotContain("Veilig", System.Text.Encoding.UTF8.GetString(payload), StringComparison.Ordinal));
    }

    private static OnderdeelRecorded Melding() => new()
    {
        At = ManualTime.Start,
        By = A.Professional.PersonId,
        Onderdeel = "melding",
        Signalen = [],
        Velden = System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add("wanneer", "2026-09-01"),
    };

    private static IReminderBook Book(Post post) => post.Database.Get<IReminderBook>();

    private static async Task<CasusId> AtStep3Async(Post post)
    {
        var id = await post.Database.CasusAsync();
        await post.Database.UpdateAsync(id, _ => new Decision.Accepted([A.Stap(2), A.Stap(3)]));
        return id;
    }

    private static async Task TellAtAsync(Post post, DateTimeOffset now)
    {
        post.Time.Now = now;
        await post.Database.Get<DueDates>().TellAsync(CancellationToken.None);
        await post.RunAsync();
    }
}
