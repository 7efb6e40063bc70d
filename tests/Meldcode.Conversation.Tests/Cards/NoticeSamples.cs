using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;

namespace Meldcode.Conversation.Tests.Cards;

/// <summary>Every card about messages, in every state that it has.</summary>
internal static class NoticeSamples
{
    public const string Owner = "owner-1";

    public static readonly DateTimeOffset Since = new(2026, 3, 2, 13, 2, 0, TimeSpan.Zero);

    public static readonly DateOnly Today = new(2026, 3, 2);

    public static readonly Receiver First = new("af-1", "Aandachtsfunctionaris (ib-er)", ReceiverRole.Aandachtsfunctionaris);

    public static readonly Receiver Deputy = new("af-2", "Intern begeleider bovenbouw", ReceiverRole.Deputy);

    public static readonly Receiver Professional = new(Owner, "Melder", ReceiverRole.Owner);

    private static readonly FunctionKey Key = new(ReceiverRole.Aandachtsfunctionaris, "Hoofdgebouw", "Aandachtsfunctionaris");

    public static Organisatie Organisatie { get; } = Sample.Organisatie with { LastResort = new Contact("Bestuurssecretariaat", "org-1", "010 000 00 03", "op werkdagen") };

    public static Notice Notice(NoticeKind kind = NoticeKind.Stap4Reached) => new()
    {
        Id = "0123456789abcdef0123456789abcdef",
        TenantId = "tenant",
        OrganisatieId = "voorbeeld",
        CasusId = kind == NoticeKind.Test ? null : Sample.Id,
        Kenmerk = kind == NoticeKind.Test ? null : Kenmerk.Read("MC-7K3F"),
        Kind = kind,
        Since = Since,
    };

    public static NoticeEntry Entry(int minute, NoticeEntryKind kind, Receiver? to) => new(Since.AddMinutes(minute), kind, to);

    public static NoticeEntry Sent(int minute, Rung rung, Receiver to) => Entry(minute, NoticeEntryKind.Sent, to) with { Rung = rung, Reference = "card-1" };

    public static NoticeEntry Failed(int minute, Rung rung, RungFault fault, Receiver to) => Entry(minute, NoticeEntryKind.Unavailable, to) with { Rung = rung, Fault = fault };

    public static NoticeStatus Status(NoticeState state, NoticeKind kind = NoticeKind.Stap4Reached, params NoticeEntry[] entries) => new()
    {
        Notice = Notice(kind),
        State = state,
        OwnerId = kind == NoticeKind.Test ? null : Owner,
        Current = First,
        NextAt = state is NoticeState.Waiting or NoticeState.Pending ? Since.AddHours(4) : null,
        Entries = entries,
    };

    public static IEnumerable<(string Name, NoticeStatus Status)> Statuses()
    {
        var kinds = new[] { NoticeKind.Stap4Reached, NoticeKind.MeldingAdvised, NoticeKind.AndereRoute, NoticeKind.AcuutGevaar, NoticeKind.HulptermijnPassed, NoticeKind.VeiligThuisSilent };
        foreach (var kind in kinds)
        {
            yield return ($"begin {kind}", Status(NoticeState.Pending, kind));
        }

        foreach (var kind in new[] { NoticeKind.Stap4Reached, NoticeKind.AcuutGevaar })
        {
            yield return ($"verstuurd {kind}", Status(NoticeState.Waiting, kind, Sent(0, Rung.Card, First), Failed(0, Rung.ActivityFeed, RungFault.NotConfigured, First), Failed(0, Rung.Email, RungFault.Outage, First)));
            yield return ($"opgepakt {kind}", Status(NoticeState.TakenUp, kind, Sent(0, Rung.Card, First), Entry(8, NoticeEntryKind.Seen, First), Entry(9, NoticeEntryKind.TakenUp, First)));
        }

        yield return ("gezien", Status(NoticeState.Seen, entries: [Sent(0, Rung.Card, First), Entry(8, NoticeEntryKind.Seen, First)]));
        yield return ("onzeker", Status(NoticeState.Waiting, entries: [Entry(0, NoticeEntryKind.Uncertain, First) with { Rung = Rung.Card }, Sent(1, Rung.Card, First) with { MaybeDouble = true }]));
        yield return ("later", Status(NoticeState.Pending, entries: [Entry(0, NoticeEntryKind.Delayed, First) with { Rung = Rung.Card, Fault = RungFault.Throttled, Until = Since.AddMinutes(1) }]));
        yield return ("vervanger", Status(NoticeState.Waiting, entries: [Entry(0, NoticeEntryKind.Skipped, First) with { Skip = SkipReason.Away, Until = Since.AddDays(3) }, Sent(0, Rung.Card, Deputy)]));
        yield return ("overgedragen", Status(NoticeState.Pending, entries: [Sent(0, Rung.Card, First), Entry(3, NoticeEntryKind.Seen, First), Entry(4, NoticeEntryKind.PassedOn, First)]) with { Current = null });
        yield return ("contact", Status(NoticeState.TakenUp, entries: [Sent(0, Rung.Card, First), Entry(9, NoticeEntryKind.TakenUp, First), Entry(11, NoticeEntryKind.ContactAsked, First)]));
        yield return ("niemand bereikt", Status(NoticeState.Unreached, entries: Unreached()));
        yield return ("iedereen geprobeerd", Status(NoticeState.Pending, entries: [Entry(0, NoticeEntryKind.Delayed, First) with { Rung = Rung.Card, Fault = RungFault.Outage, Until = Since.AddHours(4) }, Entry(15, NoticeEntryKind.NotReached, First), Entry(15, NoticeEntryKind.OwnerTold, null)]) with { Current = null, AllTried = true });
        yield return ("niemand keek", Status(NoticeState.Unreached, entries: [Sent(0, Rung.Card, First), Entry(240, NoticeEntryKind.NotSeen, First), Entry(240, NoticeEntryKind.OwnerTold, null)]) with { Current = null, AllTried = true });
        yield return ("apart gezet", Status(NoticeState.Parked, entries: [Entry(0, NoticeEntryKind.Parked, null)]));
        yield return ("ingetrokken", Status(NoticeState.Withdrawn, entries: [Sent(0, Rung.Card, First), Entry(9, NoticeEntryKind.Withdrawn, null)]));
    }

    public static IEnumerable<(string Name, AdaptiveCard Card)> All() =>
        [.. Receivers(), .. Owners(), .. Tests(), .. Setup(), .. ReminderCards(), .. Readers()];

    /// <summary>Whatever the bot says of its own accord: to whoever is asked to look along, and to the professional; the same words once.</summary>
    public static IEnumerable<(string Name, AdaptiveCard Card)> Agreed() => Said().DistinctBy(pair => pair.Card.Words());

    private static IEnumerable<(string Name, AdaptiveCard Card)> Said() =>
    [
        .. Statuses().Select(pair => ($"aan de ontvanger: {pair.Name}", NoticeCard.Build(new NoticeView(pair.Status, First, Today) { Sender = "NAAM" }))),
        .. Statuses().Select(pair => ($"aan de melder: {pair.Name}", OwnerNoticeCard.Build(new OwnerNoticeView(pair.Status, Organisatie, Today)))),
        .. Owners().Where(pair => !pair.Item1.StartsWith("melder", StringComparison.Ordinal)).Take(3),
        .. Tests(),
        .. ReminderCards().Where(pair => pair.Item1.StartsWith("herinnering ", StringComparison.Ordinal) && !pair.Item1.Contains("weg", StringComparison.Ordinal)),
    ];

    private static NoticeEntry[] Unreached() =>
    [
        Entry(0, NoticeEntryKind.Skipped, new Receiver(null, "Aandachtsfunctionaris onderbouw", ReceiverRole.Aandachtsfunctionaris)) with { Skip = SkipReason.NobodySet },
        .. new[] { First, Deputy }.SelectMany(person => new[]
        {
            Failed(1, Rung.Card, RungFault.NotInstalled, person),
            Failed(1, Rung.ActivityFeed, RungFault.NotConfigured, person),
            Failed(1, Rung.Email, RungFault.Forbidden, person),
            Entry(1, NoticeEntryKind.NotReached, person),
        }),
        Entry(2, NoticeEntryKind.OwnerTold, null),
    ];

    private static IEnumerable<(string, AdaptiveCard)> Receivers() =>
        from receiver in new[] { First, Deputy, new Receiver("dir-1", "Directeur", ReceiverRole.Directeur), new Receiver("org-1", "Bestuurssecretariaat", ReceiverRole.OrganisationContact) }
        from pair in receiver == First ? Statuses() : Statuses().Take(1)
        select ($"bericht {pair.Name} {receiver.Role}", NoticeCard.Build(new NoticeView(pair.Status with { Notice = pair.Status.Notice with { MaybeDouble = receiver == Deputy } }, receiver, Today) { Sender = receiver == First ? "Anouk van der Bergen-Timmermans" : null }));

    private static IEnumerable<(string, AdaptiveCard)> Owners()
    {
        foreach (var organisatie in new[] { Organisatie, Sample.Large, Sample.Organisatie with { Locations = [] } })
        {
            foreach (var (name, status) in Statuses().Where(pair => organisatie == Organisatie || pair.Status.PhoneNow))
            {
                yield return ($"melder {name}", OwnerNoticeCard.Build(new OwnerNoticeView(status, organisatie, Today)));
            }

            var view = new OwnerNoticeView(Status(NoticeState.Done, NoticeKind.PhoneYourself), organisatie, Today);
            yield return ("bel zelf", PhoneYourselfCard.Build(view));
            yield return ("contact gevraagd", ContactAskedCard.Build(view with { Status = Status(NoticeState.Done, NoticeKind.ContactAsked) }, First.Function));
            yield return ("contact gevraagd door iemand", ContactAskedCard.Build(view with { Status = Status(NoticeState.Done, NoticeKind.ContactAsked) }, null));
        }
    }

    private static IEnumerable<(string, AdaptiveCard)> Tests()
    {
        var open = Status(NoticeState.Waiting, NoticeKind.Test, Sent(0, Rung.Card, First), Failed(0, Rung.ActivityFeed, RungFault.NotConfigured, First), Failed(1, Rung.Email, RungFault.Rejected, First));
        var seen = open with { State = NoticeState.Seen, Entries = [.. open.Entries, Entry(2, NoticeEntryKind.Seen, First)] };
        foreach (var status in new[] { open, seen })
        {
            yield return ($"test {status.State}", TestNoticeCard.Build(new NoticeView(status, First, Today)));
            yield return ($"testuitslag {status.State}", TestResultCard.Build(status, Today));
        }
    }

    private static IEnumerable<(string, AdaptiveCard)> Setup()
    {
        ReachableFunction[] functions =
        [
            new(Key, "af-1", true, null, Since),
            new(Key with { Role = ReceiverRole.Deputy, Function = "Intern begeleider (vervangt)" }, null, false, null, null),
            new(new FunctionKey(ReceiverRole.Directeur, null, "Directeur"), "dir-1", false, Since.AddDays(4), null),
        ];
        var many = Enumerable.Range(1, 30).Select(i => new ReachableFunction(Key with { Location = $"Kindcentrum De Langste Naam Van Voorbeeldstad {i}" }, "af-1", false, null, Since)).ToList();
        ParkedNotice[] parked = [new("0123456789abcdef0123456789abcdef", NoticeKind.Stap4Reached, Since, Since.AddHours(1), 5)];
        foreach (var list in new IReadOnlyList<ReachableFunction>[] { functions, many, [] })
        {
            yield return ("code kiezen", FunctiesCard.ForCode(list, Today));
            yield return ("test kiezen", FunctiesCard.ForTest(list, Today));
            yield return ("bereikbaarheid", FunctiesCard.Overview(list, null, Today));
            yield return ("bereikbaarheid beheerder", FunctiesCard.Overview(list, parked, Today));
        }

        yield return ("code", CodeCard.Build(new RegistrationCode("ABCD-2345", Key, Since.AddDays(2)), Today));
        yield return ("afwezig vraag", AwayCard.Ask(Today.AddDays(4), Today));
        yield return ("afwezig", AwayCard.Set(Today.AddDays(300), Today));
        yield return ("postbus leeg", InboxCard.Build([]));
        yield return ("postbus", InboxCard.Build([.. Statuses().Select(pair => new NoticeView(pair.Status, First, Today))]));
    }

    private static IEnumerable<(string, AdaptiveCard)> ReminderCards()
    {
        foreach (var kind in Enum.GetValues<ReminderKind>())
        {
            var notice = Notice(NoticeKind.Reminder) with { Reminder = kind, ReminderId = 7, MaybeDouble = kind == ReminderKind.Gesprek };
            yield return ($"herinnering {kind}", ReminderCard.Build(notice, Reminder(kind), Today));
            yield return ($"herinnering weg {kind}", ReminderCard.Build(notice, null, Today));
        }

        yield return ("herinneringen", RemindersCard.Build([.. Enum.GetValues<ReminderKind>().Select(Reminder)], Today));
        yield return ("geen herinneringen", RemindersCard.Build([], Today));
    }

    public static Reminder Reminder(ReminderKind kind) =>
        new(7, Sample.Id, Kenmerk.Read("MC-7K3F")!.Value, kind, Since.AddDays(kind == ReminderKind.Nazorg ? 9 : 0), kind == ReminderKind.Bewaartermijn ? null : Today.AddDays(14), Termijnen.MayDismiss(kind))
        {
            Day = kind == ReminderKind.Bewaartermijn ? Today.AddDays(30) : null,
        };

    private static IEnumerable<(string, AdaptiveCard)> Readers()
    {
        yield return ("meelezen begin", CasusLezenCard.Build(A.Casus().View()));
        yield return ("meelezen stap 4", CasusLezenCard.Build(A.Casus().At(4).View()));
        yield return ("meelezen uitkomst", CasusLezenCard.Build(A.Casus().WithAnswers(Antwoord.Ja, Antwoord.Ja).WithAcuutGevaar().View()));
        yield return ("meelezen hulp", CasusLezenCard.Build(A.Casus("btk-onderwijs-kinderopvang").WithAnswers(Antwoord.Ja, Antwoord.Nee, Antwoord.Ja, Antwoord.Ja).View()));
    }
}
