using Meldcode.Bot.Tests.Edge;
using Meldcode.Domain;
using Meldcode.Emulators;

namespace Meldcode.Bot.Tests.Escalation;

/// <summary>One notice, several chats: what each of them shows after a step.</summary>
public sealed class NoticeWatcherTests : IAsyncLifetime
{
    private const string Owner = "owner";

    private static readonly Receiver Af = new("af", "Aandachtsfunctionaris", ReceiverRole.Aandachtsfunctionaris);

    private static readonly Receiver Deputy = new("deputy", "Vervanger", ReceiverRole.Deputy);

    private SpeakingBot _bot = null!;
    private string _ownersCard = "";

    public async Task InitializeAsync()
    {
        _bot = await SpeakingBot.StartAsync();
        _bot.Knows(Owner, "chat-owner");
        _bot.Knows("af", "chat-af");
        _bot.Knows("deputy", "chat-deputy");
        _ownersCard = (await CardInAsync(Owner)).Reference!;
        await _bot.OwnerCards.KeepAsync(Notice.Id, Owner, _ownersCard, default);
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task Moved_TakenUpByTheDeputy_EveryChatSaysByWhom()
    {
        var status = Status(NoticeState.TakenUp, await SentAsync(Af), await SentAsync(Deputy), new NoticeEntry(Notice.Since, NoticeEntryKind.TakenUp, Deputy));

        await _bot.Watcher.MovedAsync(status, default);

        Assert.Contains("Opgepakt door Vervanger", InChat("chat-owner", _ownersCard), StringComparison.Ordinal);
        Assert.Contains("Opgepakt door Vervanger", InChat("chat-af", status.Entries[0].Reference!), StringComparison.Ordinal);
        Assert.Contains("Opgepakt door jou", InChat("chat-deputy", status.Entries[1].Reference!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moved_OneTry_ChangesTheProfessionalsCardOnly()
    {
        var status = Status(NoticeState.Waiting, await SentAsync(Af));
        var before = _bot.Connector.Requests.Count;

        await _bot.Watcher.MovedAsync(status, default);

        Assert.Equal("chat-owner", Assert.Single(_bot.Connector.Requests.Skip(before)).ConversationId);
        Assert.Contains("Verstuurd aan Aandachtsfunctionaris", InChat("chat-owner", _ownersCard), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moved_TheSameAgain_ChangesNothingAgain()
    {
        var status = Status(NoticeState.Waiting, await SentAsync(Af));
        await _bot.Watcher.MovedAsync(status, default);
        var before = _bot.Connector.Requests.Count;

        await _bot.Watcher.MovedAsync(status, default);

        Assert.Equal(before, _bot.Connector.Requests.Count);
    }

    [Fact]
    public async Task Moved_TakenUpAndPassedOn_IsNotCalledTakenUpAnyMore()
    {
        var status = Status(NoticeState.Waiting, await SentAsync(Af), new NoticeEntry(Notice.Since, NoticeEntryKind.TakenUp, Af), new NoticeEntry(Notice.Since, NoticeEntryKind.PassedOn, Af));

        await _bot.Watcher.MovedAsync(status, default);

        Assert.DoesNotContain("Opgepakt", InChat("chat-owner", _ownersCard), StringComparison.Ordinal);
        Assert.Contains("Overgedragen door jou", InChat("chat-af", status.Entries[0].Reference!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moved_CasusHandedOver_TheFormerOwnersCardStaysAsItWas()
    {
        var status = Status(NoticeState.Waiting, await SentAsync(Af)) with { OwnerId = "somebody-else" };
        var before = _bot.Connector.Requests.Count;

        await _bot.Watcher.MovedAsync(status, default);

        Assert.Equal(before, _bot.Connector.Requests.Count);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    [InlineData(400)]
    [InlineData(0)]
    public async Task Moved_CardCannotBeChanged_IsNoFault(int status)
    {
        _bot.Connector.AnswerNext(status);

        await _bot.Watcher.MovedAsync(Status(NoticeState.Waiting), default);
    }

    private static Notice Notice { get; } = new()
    {
        Id = "0123456789abcdef0123456789abcdef",
        TenantId = Door.Tenant,
        OrganisatieId = "voorbeeld",
        CasusId = CasusId.Read("00000000000000000000000000000001"),
        Kenmerk = Kenmerk.Read("MC-7K3F"),
        Kind = NoticeKind.Stap4Reached,
        Since = new DateTimeOffset(2026, 11, 23, 13, 2, 0, TimeSpan.Zero),
    };

    private static NoticeStatus Status(NoticeState state, params NoticeEntry[] entries) =>
        new() { Notice = Notice, State = state, OwnerId = Owner, Entries = entries };

    private async Task<NoticeEntry> SentAsync(Receiver to) =>
        new(Notice.Since, NoticeEntryKind.Sent, to) { Rung = Rung.Card, Reference = (await CardInAsync(to.PersonId!)).Reference };

    private async Task<RungResult.Sent> CardInAsync(string person) =>
        Assert.IsType<RungResult.Sent>(await _bot.Rung.TryAsync(Notice, new Receiver(person, "x", ReceiverRole.Deputy), default));

    private string InChat(string conversation, string activity) =>
        System.Text.RegularExpressions.Regex.Unescape(_bot.Connector.Delivered(conversation, activity)!.ToJsonString()).Replace("*", "", StringComparison.Ordinal);
}
