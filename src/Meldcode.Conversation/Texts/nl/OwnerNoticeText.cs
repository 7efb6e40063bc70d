using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>How a message fares, in words that promise nothing: sent is sent, seen is seen.</summary>
public static class OwnerNoticeText
{
    public const string PhoneUrgent = "**Bel nu zelf:** 112 bij levensgevaar, Veilig Thuis 0800-2000. Wacht niet op dit bericht.";

    public const string PhoneTitle = "Bel nu zelf";

    public const string PhoneWhy = "Ik kon niemand van je organisatie bereiken. Wacht niet langer op een bericht.";

    public const string NobodyLooked = "Niemand van je organisatie heeft je bericht op tijd gezien. Wacht er niet langer op.";

    public const string EverybodyTried = "Ik heb iedereen geprobeerd die ik mag vragen.";

    public const string PhoneWhom = "Bel een van deze mensen, of Veilig Thuis voor advies (dag en nacht):";

    public const string PhoneNobody = "Bel Veilig Thuis voor advies, dag en nacht. Of ga naar iemand die je vertrouwt en die erbuiten staat, zoals je leidinggevende.";

    public const string CannotWait = "Kan het niet wachten? Bel zelf";

    public const string MayRead = "Wie dit bericht krijgt, mag je casus lezen.";

    public const string Journal = "Wie kreeg wat?";

    public const string OpenCasus = "Naar mijn casus";

    public const string Refresh = "Kijk hoe het nu staat";

    public const string ContactTitle = "Neem je contact op?";

    public static string Title(NoticeStatus status)
    {
        ArgumentNullException.ThrowIfNull(status);
        return status.State switch
        {
            NoticeState.Pending when status.AllTried || IsOwnerTold(status) => PhoneTitle,
            NoticeState.Waiting when !status.Entries.Any(IsSentToOthers) => "Je bericht is misschien aangekomen",
            NoticeState.Pending => "Ik probeer iemand te bereiken",
            NoticeState.Waiting => "Je bericht is verstuurd",
            NoticeState.Seen => "Je bericht is gezien",
            NoticeState.TakenUp => "Je casus is opgepakt",
            NoticeState.Unreached or NoticeState.Parked => PhoneTitle,
            NoticeState.Withdrawn => "Dit bericht is niet meer nodig",
            _ => "Je bericht is verstuurd",
        };
    }

    public static string Head(Notice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return notice.Kenmerk is { } kenmerk ? $"Casus {kenmerk} · {Why(notice.Kind)}" : Why(notice.Kind);
    }

    /// <summary>One sentence that says where it stands now.</summary>
    public static string Now(NoticeStatus status, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(status);
        return status switch
        {
            { TakenUp: { } taken } => $"**Opgepakt door {NoticeText.Who(taken)}** {DateText.At(taken.At, today)}.",
            _ when SinceHandedOn(status).FirstOrDefault(entry => entry.Kind == NoticeEntryKind.Seen) is { } seen => $"**Gezien door {NoticeText.Who(seen)}** {DateText.At(seen.At, today)}. Nog niet opgepakt.",
            { State: NoticeState.Unreached } => LastSent(status) is null ? PhoneWhy : NobodyLooked,
            { State: NoticeState.Parked } => "Het bericht kon niet worden verstuurd. De beheerder ziet dat. Wacht er niet op.",
            { State: NoticeState.Withdrawn } => "De reden voor het bericht is weg.",
            _ when LastSent(status) is { } sent => Sent(status, sent, today),
            _ => $"{Handed(status, today)}{Underway(status)}",
        };
    }

    /// <summary>Such as <c>Verstuurd 14:02 · gezien 14:10 door Directeur</c>; null before anything got through.</summary>
    public static string? Trail(NoticeStatus status, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(status);
        var sent = status.Entries.FirstOrDefault(IsSentToOthers);
        var seen = status.Seen ?? status.TakenUp;
        return sent is null || seen is null
            ? null
            : $"Verstuurd {DateText.Moment(sent.At, today)} · gezien {DateText.Moment(seen.At, today)} door {NoticeText.Who(seen)}";
    }

    /// <summary>What happens next by itself; null when nothing does.</summary>
    public static string? Next(NoticeStatus status, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(status);
        return status switch
        {
            { NextAt: not { } } or { State: not (NoticeState.Pending or NoticeState.Waiting) } => null,
            { State: NoticeState.Waiting, AllTried: false, NextAt: { } at } => $"Is het {DateText.At(at, today)} nog niet gezien? Dan probeer ik een andere weg, of iemand anders.",
            { NextAt: { } at } => $"De volgende poging is {DateText.At(at, today)}.",
        };
    }

    /// <summary>One line of the journal, such as <c>Kaart in Teams: verstuurd 14:02</c>.</summary>
    public static string Line(NoticeEntry entry, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var at = DateText.Moment(entry.At, today);
        return entry.Kind switch
        {
            NoticeEntryKind.Trying => $"{Rung(entry)}: bezig sinds {at}",
            NoticeEntryKind.Sent => $"{Rung(entry)}: verstuurd {at}{(entry.MaybeDouble ? ", mogelijk dubbel" : "")}",
            NoticeEntryKind.Uncertain => $"{Rung(entry)}: misschien aangekomen, {at}",
            NoticeEntryKind.Unavailable => $"{Rung(entry)}: {Fault(entry.Fault)}",
            NoticeEntryKind.Delayed => $"{Rung(entry)}: lukt nog niet ({Fault(entry.Fault)}){Until(entry, today)}",
            NoticeEntryKind.Skipped => $"overgeslagen: {Skip(entry, today)}",
            NoticeEntryKind.NotReached => $"niet bereikt, {at}",
            NoticeEntryKind.NotSeen => $"niet op tijd gezien, {at}",
            NoticeEntryKind.Seen => $"gezien {at}",
            NoticeEntryKind.TakenUp => $"opgepakt {at}",
            NoticeEntryKind.PassedOn => $"overgedragen {at}",
            NoticeEntryKind.ContactAsked => $"vroeg om contact, {at}",
            NoticeEntryKind.OwnerTold => $"jij kreeg bericht om zelf te bellen, {at}",
            NoticeEntryKind.Parked => $"apart gezet voor de beheerder, {at}",
            NoticeEntryKind.Retried => $"opnieuw begonnen, {at}",
            NoticeEntryKind.Withdrawn => $"niet meer nodig, {at}",
            _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.Kind, null),
        };
    }

    /// <summary>For after a saved step: it is being tried, nothing more.</summary>
    public static string Trying(IReadOnlyList<string> functions) =>
        functions.Count == 0 ? "Ik probeer nu iemand te bereiken." : $"Ik probeer nu te bereiken: {Sentence.Join(functions)}.";

    public static string Contact(string? function) =>
        $"{(function is null ? "Wie je bericht kreeg" : function)} vraagt of je contact opneemt. Bel of loop even langs.";

    public static string Rung(NoticeEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Rung switch
        {
            Domain.Rung.Card => "Kaart in Teams",
            Domain.Rung.ActivityFeed => "Melding in Teams",
            Domain.Rung.Email => "E-mail",
            _ => "Bericht",
        };
    }

    public static string Fault(RungFault? fault) => fault switch
    {
        RungFault.NotConfigured => "niet ingesteld",
        RungFault.NobodySet => "niemand ingesteld, of nog nooit met mij gepraat",
        RungFault.NotInstalled => "Meldcode staat daar niet in Teams",
        RungFault.Blocked => "geblokkeerd",
        RungFault.UnknownPerson => "persoon niet gevonden",
        RungFault.Forbidden => "geen toestemming",
        RungFault.Rejected => "kon niet",
        RungFault.Throttled => "te druk",
        RungFault.Outage => "storing",
        RungFault.Timeout => "geen antwoord",
        _ => "kon niet",
    };

    private static string Why(NoticeKind kind) => kind switch
    {
        NoticeKind.Stap4Reached => "stap 4 bereikt",
        NoticeKind.MeldingAdvised => "er is een besluit nodig",
        NoticeKind.AndereRoute => "buiten de gewone stappen",
        NoticeKind.AcuutGevaar => "gevaar vastgelegd",
        NoticeKind.HulptermijnPassed => "de afgesproken datum is voorbij",
        NoticeKind.VeiligThuisSilent => "er kwam nog geen terugkoppeling",
        _ => NoticeText.Occasion(kind),
    };

    private static string Sent(NoticeStatus status, NoticeEntry sent, DateOnly today) =>
        $"**Verstuurd aan {NoticeText.Who(sent)}** {DateText.At(sent.At, today)}. "
        + (status.AllTried ? $"Nog niet gezien. {EverybodyTried}"
            : status.State == NoticeState.Waiting ? "Nog niet gezien."
            : "Ik ga verder met proberen.");

    private static string Handed(NoticeStatus status, DateOnly today) =>
        HandedOn(status) is { } passed ? $"**Overgedragen door {NoticeText.Who(passed)}** {DateText.At(passed.At, today)}. " : "";

    /// <summary>While nothing is known to have arrived: whom it is tried with, or that everybody was.</summary>
    private static string Underway(NoticeStatus status)
    {
        var since = SinceHandedOn(status).ToList();
        var maybe = since.LastOrDefault(entry => entry.Kind == NoticeEntryKind.Uncertain);
        var arrived = maybe is null ? $"{(HandedOn(status) is null ? "Er" : "Daar")} is nog niets aangekomen." : $"Misschien kwam het aan bij **{NoticeText.Who(maybe)}**; dat weet ik niet zeker.";
        return status switch
        {
            { AllTried: true } => $"{EverybodyTried} {arrived}",
            { Current: { } current } when maybe?.To == current => arrived,
            { Current: { } current } => $"Ik probeer nu **{current.Function}** te bereiken. {arrived}",
            _ when since.Any(entry => entry.To is not null) || HandedOn(status) is not null => $"Ik probeer nu de volgende te bereiken. {arrived}",
            _ => $"Ik begin er nu aan. {arrived}",
        };
    }

    private static bool IsOwnerTold(NoticeStatus status) => status.Entries.Any(entry => entry.Kind == NoticeEntryKind.OwnerTold);

    private static NoticeEntry? LastSent(NoticeStatus status) => SinceHandedOn(status).LastOrDefault(IsSentToOthers);

    private static NoticeEntry? HandedOn(NoticeStatus status) => status.Entries.LastOrDefault(entry => entry.Kind == NoticeEntryKind.PassedOn);

    /// <summary>What somebody saw before they passed it on says nothing of the next.</summary>
    private static IEnumerable<NoticeEntry> SinceHandedOn(NoticeStatus status) =>
        HandedOn(status) is { } passed ? status.Entries.SkipWhile(entry => entry != passed).Skip(1) : status.Entries;

    private static bool IsSentToOthers(NoticeEntry entry) => entry.Kind == NoticeEntryKind.Sent && entry.To?.Role != ReceiverRole.Owner;

    private static string Until(NoticeEntry entry, DateOnly today) => entry.Until is { } until ? $"; opnieuw {DateText.At(until, today)}" : "";

    private static string Skip(NoticeEntry entry, DateOnly today) => entry.Skip switch
    {
        SkipReason.NobodySet => "niemand ingesteld",
        SkipReason.IsSender => "dat ben jij zelf",
        SkipReason.InConflict => "kan bij de casus betrokken zijn",
        SkipReason.Away when entry.Until is { } until && until < DateTimeOffset.MaxValue => $"afwezig tot {DateText.Moment(until, today)}",
        SkipReason.Away => "afwezig",
        _ => "kreeg al bericht",
    };
}
