using Meldcode.Conversation.Cards;
using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>The card for whoever is asked to look along. Tells that, and nothing of the casus: it is read in trains.</summary>
public static class NoticeText
{
    public const string Title = "Een casus vraagt je aandacht";

    public const string TitleUrgent = "Spoed: een casus heeft je nu nodig";

    public const string Urgent = "**Bel de melder meteen.** Ik heb de melder gevraagd om eerst zelf 112 of Veilig Thuis te bellen.";

    public const string TakeUpHint = "Tik op **Ik pak dit op**. De melder ziet dan dat jij ermee bezig bent. Wat erin staat, zie je als je de casus opent.";

    public const string MaybeDouble = "Mogelijk dubbel: misschien kreeg je dit bericht al. Dan hoef je niets te doen.";

    public const string NothingToDo = "Je hoeft niets te doen.";

    public const string AColleague = "een collega";

    public const string Withdrawn = $"Dit is niet meer nodig. {NothingToDo}";

    public const string TakeUp = "Ik pak dit op";

    public const string Open = "Open casus";

    public const string PassOn = "Draag over aan plaatsvervanger";

    public const string AskContact = "Vraag om contact";

    public const string NotFound = "Ik vind dit bericht niet bij jou. Misschien is het al klaar, of is het voor iemand anders.";

    public const string MayNotRead = "Deze casus kan ik je niet laten zien. Neem contact op met de melder, of met je aandachtsfunctionaris.";

    public const string NobodyNext = "Er staat na jou niemand in de instellingen. Het bericht blijft bij jou. Kun je niet? Bel de melder of je leidinggevende.";

    public const string TestTitle = "Dit is een testbericht";

    public const string TestHint = "Zo zie ik of ik je kan bereiken. Er is geen casus. Tik op **Ik heb dit gezien**.";

    public const string TestSeen = "Ik heb dit gezien";

    public static string Head(Notice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return notice.Kenmerk is { } kenmerk ? $"**{kenmerk}** · {Occasion(notice.Kind)}" : Sentence.Capital(Occasion(notice.Kind));
    }

    /// <summary>Says why, in words that tell a bystander nothing about anybody.</summary>
    public static string Occasion(NoticeKind kind) => kind switch
    {
        NoticeKind.Stap4Reached => "stap 4 bereikt",
        NoticeKind.MeldingAdvised => "er is een besluit nodig",
        NoticeKind.AndereRoute => "vraagt om jou, buiten de gewone stappen om",
        NoticeKind.AcuutGevaar => "de melder heeft je nu nodig",
        NoticeKind.HulptermijnPassed => "de afgesproken datum is voorbij",
        NoticeKind.VeiligThuisSilent => "er kwam nog geen terugkoppeling",
        NoticeKind.ContactAsked => "je wordt gevraagd om contact op te nemen",
        NoticeKind.PhoneYourself => "bel zelf",
        NoticeKind.Reminder => "er staat iets klaar om te doen",
        NoticeKind.Test => "een proef",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <returns>Null when the card itself says it.</returns>
    public static string? Answer(NoticeAnswer answer, NoticeStatus status, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(status);
        return answer switch
        {
            NoticeAnswer.NobodyNext => NobodyNext,
            NoticeAnswer.TakenByOther when status.TakenUp is { } taken => TakenUp(taken, self: false, today),
            NoticeAnswer.NotFound => NotFound,
            _ => null,
        };
    }

    /// <summary>For a list: since when, and whether somebody is on it.</summary>
    public static string State(NoticeView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Status.TakenUp is { } taken
            ? $"opgepakt {DateText.At(taken.At, view.Today)}"
            : $"sinds {DateText.Moment(view.Notice.Since, view.Today)}";
    }

    public static string From(string? sender) => $"Van: {sender ?? AColleague}";

    public static string Since(DateTimeOffset since, DateOnly today) => $"Sinds: {DateText.Moment(since, today)}";

    public static string? Why(Receiver receiver)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        return receiver.Role switch
        {
            ReceiverRole.Deputy => "Je krijgt dit als vervanger.",
            ReceiverRole.Directeur => "Je krijgt dit als directeur.",
            ReceiverRole.OrganisationContact => "Je krijgt dit omdat nog niemand anders reageerde.",
            _ => null,
        };
    }

    public static string TakenUp(NoticeEntry taken, bool self, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(taken);
        return self
            ? $"**Opgepakt door jou** {DateText.At(taken.At, today)}. De melder kan dat zien."
            : $"**Opgepakt door {Who(taken)}** {DateText.At(taken.At, today)}. {NothingToDo}";
    }

    public static string PassedOn(NoticeEntry passed, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(passed);
        return $"**Overgedragen door jou** {DateText.At(passed.At, today)}. Ik probeer nu de volgende te bereiken.";
    }

    public static string Asked(NoticeEntry asked, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return $"**Je vroeg om contact** {DateText.At(asked.At, today)}.";
    }

    public static string TestWasSeen(DateTimeOffset at, DateOnly today) => $"Gezien {DateText.At(at, today)}. Het werkt, dank je.";

    /// <summary>By function, never by name.</summary>
    public static string Who(NoticeEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.To?.Function ?? AColleague;
    }
}
