using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Tests.Cards;

/// <summary>Whatever the rungs give for two people: at every moment the sender's card says what is so, and nothing else.</summary>
public sealed class OwnerNoticeStatesTests
{
    private const string Begins = "Ik begin er nu aan";
    private const string Tries = "Ik probeer nu";
    private const string NothingYet = "nog niets aangekomen";

    private static readonly NoticeEntryKind[] Answers = [NoticeEntryKind.Sent, NoticeEntryKind.Uncertain, NoticeEntryKind.Unavailable, NoticeEntryKind.Delayed];

    private static readonly IReadOnlyList<NoticeStatus> All = [.. Walks().SelectMany(walk => walk.Run().Stood)];

    [Fact]
    public void Walks_Together_ComeAlongEveryKindOfMoment()
    {
        Assert.Contains(All, status => status is { AllTried: true, State: NoticeState.Pending, NextAt: null });
        Assert.Contains(All, status => status is { AllTried: true, State: NoticeState.Pending, NextAt: not null });
        Assert.Contains(All, status => status is { AllTried: true, State: NoticeState.Waiting, NextAt: not null });
        Assert.Contains(All, status => status is { AllTried: false, Current: null, Entries.Count: > 0 });
        Assert.Contains(All, status => status.State == NoticeState.Unreached && status.Entries.Any(IsSent));
        Assert.Contains(All, status => status.State == NoticeState.Unreached && !status.Entries.Any(IsSent));
        Assert.Contains(All, status => status.Entries.Any(entry => entry.Kind == NoticeEntryKind.PassedOn));
    }

    [Fact]
    public void Now_BeforeAnybodyHadATurn_AndOnlyThen_SaysItBegins() =>
        Each(status => (status.Entries.All(entry => entry.To is null) && !status.AllTried) == Says(status, Begins));

    [Fact]
    public void Now_EverybodyHadATurn_NeverSaysThatSomebodyIsTriedNow() =>
        Each(status => !EverybodyHadATurn(status) || !Says(status, Tries));

    [Fact]
    public void Now_SaysEverybodyWasTried_OnlyWhenSo() =>
        Each(status => !Says(status, OwnerNoticeText.EverybodyTried) || EverybodyHadATurn(status));

    [Fact]
    public void Now_NobodySawIt_SaysThatNothingArrived_OnlyWhenNothingDid() =>
        Each(status => !Says(status, NothingYet) || !SincePassedOn(status).Any(entry => IsSent(entry) || entry.Kind == NoticeEntryKind.Uncertain));

    [Fact]
    public void Now_SaysSent_OnlyWhenSent() =>
        Each(status => !Says(status, "Verstuurd aan") || status.Entries.Any(IsSent));

    [Fact]
    public void Title_SaysSent_OnlyWhenSent() =>
        Each(status => OwnerNoticeText.Title(status) != "Je bericht is verstuurd" || status.Entries.Any(IsSent));

    [Fact]
    public void Now_NamesWhoIsTried_OnlyWhileThatPersonsTurnLasts() =>
        Each(status => new[] { NoticeSamples.First, NoticeSamples.Deputy }.All(person =>
            !Says(status, $"{Tries} **{person.Function}**") || (status.Entries.Any(entry => entry.To == person) && !HadATurn(status, person))));

    [Fact]
    public void Card_EverybodyHadATurn_GivesNumbersNow_AndTheNextTryWhenThereIsOne() =>
        Each(status => !EverybodyHadATurn(status) || (Card(status).Contains("tel:", StringComparison.Ordinal)
            && (status.NextAt is null || Card(status).Contains("De volgende poging is", StringComparison.Ordinal))));

    [Fact]
    public void Card_NothingSentAndToldToPhone_SaysSoInItsTitle() =>
        Each(status => status.State is not NoticeState.Pending
            || status.Entries.All(entry => entry.Kind != NoticeEntryKind.OwnerTold) || OwnerNoticeText.Title(status) == OwnerNoticeText.PhoneTitle);

    private static IEnumerable<NoticeWalk> Walks() =>
        from first in Turns()
        from second in Turns()
        select new NoticeWalk(
            [new Candidate(NoticeSamples.First, first.Skip), new Candidate(NoticeSamples.Deputy, second.Skip)],
            (person, rung) => (person == NoticeSamples.First ? first : second).Answers[(int)rung]);

    /// <summary>What can become of one person: passed over, any answer on each of two rungs (the third never works), or passed on.</summary>
    private static IEnumerable<(SkipReason? Skip, NoticeEntryKind[] Answers)> Turns() =>
    [
        (SkipReason.NobodySet, []),
        (null, [NoticeEntryKind.PassedOn, NoticeEntryKind.Unavailable, NoticeEntryKind.Unavailable]),
        .. from card in Answers from feed in Answers select (default(SkipReason?), new[] { card, feed, NoticeEntryKind.Unavailable }),
    ];

    private static void Each(Predicate<NoticeStatus> holds)
    {
        var wrong = All.FirstOrDefault(status => !holds(status));
        Assert.True(wrong is null, wrong is null ? "" : $"{wrong.State}, all tried {wrong.AllTried}, next {wrong.NextAt}: {Now(wrong)}\n{string.Join('\n', wrong.Entries)}");
    }

    private static string Now(NoticeStatus status) => OwnerNoticeText.Now(status, NoticeSamples.Today);

    private static bool Says(NoticeStatus status, string words) => Now(status).Contains(words, StringComparison.Ordinal);

    private static string Card(NoticeStatus status) => OwnerNoticeCard.Build(new OwnerNoticeView(status, NoticeSamples.Organisatie, NoticeSamples.Today)).ToJson();

    private static bool IsSent(NoticeEntry entry) => entry.Kind == NoticeEntryKind.Sent;

    private static IEnumerable<NoticeEntry> SincePassedOn(NoticeStatus status) =>
        status.Entries.Skip(status.Entries.ToList().FindLastIndex(entry => entry.Kind == NoticeEntryKind.PassedOn) + 1);

    private static bool EverybodyHadATurn(NoticeStatus status) => HadATurn(status, NoticeSamples.First) && HadATurn(status, NoticeSamples.Deputy);

    /// <summary>By its last word on this person; what arrives after "not reached" begins the turn again.</summary>
    private static bool HadATurn(NoticeStatus status, Receiver person)
    {
        var own = status.Entries.Where(entry => entry.To == person).Select(entry => entry.Kind).ToList();
        return own.Exists(kind => kind is NoticeEntryKind.NotSeen or NoticeEntryKind.PassedOn or NoticeEntryKind.Skipped)
            || own.LastIndexOf(NoticeEntryKind.NotReached) > Math.Max(own.LastIndexOf(NoticeEntryKind.Sent), own.LastIndexOf(NoticeEntryKind.Uncertain));
    }
}
