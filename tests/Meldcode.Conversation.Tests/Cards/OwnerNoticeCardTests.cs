using Meldcode.Conversation.Cards;
using Meldcode.Domain;

namespace Meldcode.Conversation.Tests.Cards;

public sealed class OwnerNoticeCardTests
{
    private static readonly Organisatie Organisatie = NoticeSamples.Organisatie with
    {
        Directeur = new Contact("Directeur", "dir-1", "010 000 00 01", null),
    };

    [Theory]
    [InlineData(NoticeState.Pending)]
    [InlineData(NoticeState.Waiting)]
    [InlineData(NoticeState.Parked)]
    public void Card_NotEverybodyTriedYet_GivesNumbersOfThoseWhoWereOnly(NoticeState state)
    {
        var card = Card(NoticeSamples.Status(state, entries: [NoticeSamples.Sent(0, Rung.Card, NoticeSamples.First)]));

        Assert.Equal(["tel:0760000000", "tel:08002000"], Calls(card));
    }

    [Fact]
    public void Card_BeforeAnybodyWasTried_GivesVeiligThuisOnly() =>
        Assert.Equal(["tel:08002000"], Calls(Card(NoticeSamples.Status(NoticeState.Pending))));

    [Fact]
    public void Card_NobodyReached_LeavesOutWhomTheCasusMayBeAbout()
    {
        var directeur = new Receiver("dir-1", "Directeur", ReceiverRole.Directeur);
        var card = Card(NoticeSamples.Status(NoticeState.Unreached, entries: [NoticeSamples.Entry(0, NoticeEntryKind.Skipped, directeur) with { Skip = SkipReason.InConflict }]));

        Assert.DoesNotContain("010 000 00 01", card.Words(), StringComparison.Ordinal);
        Assert.Contains("010 000 00 03", card.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Card_AcuteDanger_SaysToPhoneBeforeAnythingElseAndGivesTheNumbers()
    {
        foreach (var (_, status) in NoticeSamples.Statuses().Where(pair => pair.Status.Notice.Kind == NoticeKind.AcuutGevaar))
        {
            var card = Card(status);

            Assert.Contains("Bel nu zelf", card.Words(), StringComparison.Ordinal);
            Assert.Contains("tel:112", Calls(card));
            Assert.Contains("tel:08002000", Calls(card));
        }
    }

    [Theory]
    [InlineData(NoticeState.Pending)]
    [InlineData(NoticeState.Unreached)]
    [InlineData(NoticeState.Parked)]
    public void Card_NothingGotThrough_NeverSaysSentOrSeen(NoticeState state)
    {
        var words = Card(NoticeSamples.Status(state, entries: [NoticeSamples.Failed(0, Rung.Card, RungFault.NotInstalled, NoticeSamples.First)])).Words();

        Assert.DoesNotContain("verstuurd aan", words, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("is gezien", words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Card_Seen_SaysSentAndSeenWithTimesAndFunction()
    {
        var words = Card(NoticeSamples.Statuses().Single(pair => pair.Name == "gezien").Status).Words();

        Assert.Contains("Verstuurd 14:02 · gezien 14:10 door Aandachtsfunctionaris (ib-er)", words, StringComparison.Ordinal);
    }

    private static AdaptiveCards.AdaptiveCard Card(NoticeStatus status) => OwnerNoticeCard.Build(new OwnerNoticeView(status, Organisatie, NoticeSamples.Today));

    private static IReadOnlyList<string> Calls(AdaptiveCards.AdaptiveCard card) =>
        [.. card.Nodes().Select(node => (string?)node["url"]).OfType<string>()];
}
