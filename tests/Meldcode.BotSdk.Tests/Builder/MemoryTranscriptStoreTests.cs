using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Builder;

public sealed class MemoryTranscriptStoreTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryTranscriptStore _store = new();

    [Fact]
    public async Task Get_MoreThanAPage_GoesOnWhereThePageEnded()
    {
        foreach (var number in Enumerable.Range(0, 25))
        {
            await _store.LogActivityAsync(Message(number));
        }

        var first = await _store.GetTranscriptActivitiesAsync("test", "c1");
        var second = await _store.GetTranscriptActivitiesAsync("test", "c1", first.ContinuationToken);

        Assert.Equal(20, first.Items.Length);
        Assert.Equal(["m20", "m21", "m22", "m23", "m24"], second.Items.Select(a => a.Id));
        Assert.Null(second.ContinuationToken);
    }

    [Fact]
    public async Task Get_FromADate_LeavesOutWhatWasBefore()
    {
        foreach (var number in Enumerable.Range(0, 4))
        {
            await _store.LogActivityAsync(Message(number));
        }

        var found = await _store.GetTranscriptActivitiesAsync("test", "c1", startDate: Start.AddMinutes(2));

        Assert.Equal(["m2", "m3"], found.Items.Select(a => a.Id));
    }

    [Fact]
    public async Task Log_Update_ChangesTheMessageInItsPlace()
    {
        await _store.LogActivityAsync(Message(0));
        await _store.LogActivityAsync(Message(1));

        await _store.LogActivityAsync(Changed(Message(0), ActivityTypes.MessageUpdate, "nieuw"));

        var found = await _store.GetTranscriptActivitiesAsync("test", "c1");
        var first = found.Items[0].AsMessageActivity();
        Assert.Equal(2, found.Items.Length);
        Assert.Equal((ActivityTypes.Message, "nieuw", Start), (first.Type, first.Text, first.Timestamp));
    }

    [Fact]
    public async Task Log_Deletion_LeavesNothingOfWhoAndWhat()
    {
        await _store.LogActivityAsync(Message(0));

        await _store.LogActivityAsync(Changed(Message(0), ActivityTypes.MessageDelete, null));

        var left = Assert.IsType<Activity>(Assert.Single((await _store.GetTranscriptActivitiesAsync("test", "c1")).Items));
        Assert.Equal((ActivityTypes.MessageDelete, "m0", "deleted", null), (left.Type, left.Id, left.From.Id, left.Text));
    }

    [Fact]
    public async Task Delete_Transcript_LeavesTheOthers()
    {
        await _store.LogActivityAsync(Message(0));
        await _store.LogActivityAsync(Message(1, "c2"));

        await _store.DeleteTranscriptAsync("test", "c1");

        Assert.Empty((await _store.GetTranscriptActivitiesAsync("test", "c1")).Items);
        Assert.Equal("c2", Assert.Single((await _store.ListTranscriptsAsync("test")).Items).Id);
        Assert.Empty((await _store.ListTranscriptsAsync("other")).Items);
    }

    [Fact]
    public async Task WithoutNames_Throws()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.LogActivityAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.GetTranscriptActivitiesAsync(null!, "c1"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.GetTranscriptActivitiesAsync("test", null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.DeleteTranscriptAsync("test", null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.ListTranscriptsAsync(null!));
    }

    private static Activity Message(int number, string conversation = "c1") =>
        new(ActivityTypes.Message, $"m{number}")
        {
            Text = $"tekst {number}",
            ChannelId = "test",
            Conversation = new ConversationAccount(id: conversation),
            From = new ChannelAccount("u", "Noor", "user"),
            Recipient = new ChannelAccount("b"),
            Timestamp = Start.AddMinutes(number),
        };

    private static Activity Changed(Activity activity, string type, string? text)
    {
        activity.Type = type;
        activity.Text = text;
        activity.Timestamp = Start.AddHours(1);
        return activity;
    }
}
