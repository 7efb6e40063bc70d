using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>Who can be reached, and how somebody becomes so.</summary>
public static class SetupText
{
    public const string OnlyBeheerder = "Dat kan alleen een beheerder van je organisatie. Vraag het daar.";

    public const string OnlyReceivers = "Dat kan alleen een beheerder, of iemand die berichten krijgt. Vraag het aan je beheerder.";

    public const string CodeTitle = "Voor welke functie is de code?";

    public const string CodeIntro = "Met een code meldt één persoon zich aan. Die krijgt dan de berichten voor deze functie.";

    public const string CodeHow = "Geef de code persoonlijk. De ander typt in de eigen chat met mij: *aanmelden* met de code erachter. De code werkt één keer.";

    public const string CodeAgain = "Kwijt of verlopen? Maak dan een nieuwe. De oude werkt niet meer.";

    public const string RegisterHow = "Typ *aanmelden* met je code erachter. Je krijgt de code van je beheerder.";

    /// <summary>The same for wrong, used, expired and too often: it tells nobody which.</summary>
    public const string CodeWrong = "Deze code werkt niet. Vraag je beheerder om een nieuwe, en probeer het dan opnieuw.";

    public const string TestTitle = "Wie krijgt het testbericht?";

    public const string TestIntro = "In een testbericht staat niets over een casus. Je ziet hier per weg of het aankomt.";

    public const string TestTooSoon = "Zo’n test is net al verstuurd. Wacht een minuut en probeer het opnieuw.";

    public const string TestResultTitle = "Zo verloopt de test";

    public const string TestButton = "Test";

    public const string TestWaits = "Nog niet gezien.";

    public static string TestSeen(DateTimeOffset at, DateOnly today) => $"**Gezien** {DateText.At(at, today)}. Deze persoon is te bereiken.";

    public static string InboxMore(int more) => $"Er staan nog {more} berichten open. Deze eerst.";

    public const string NobodySet = "niemand ingesteld";

    public const string NoFunctions = "Er zijn nog geen functies ingesteld. Vraag je beheerder.";

    public const string FunctionGone = "Deze functie staat niet (meer) in de instellingen. Kies een andere.";

    public const string AwayHow = "Typ tot wanneer, bijvoorbeeld *afwezig tot vrijdag* of *afwezig tot en met 5 mei*. Het kan tot een jaar vooruit.";

    public const string AwayNotNeeded = "Jij krijgt geen berichten over casussen van anderen. Je hoeft je bij mij niet afwezig te melden.";

    public const string AwayTitle = "Klopt dit?";

    public const string AwayYes = "Ja, dat klopt";

    public const string AwayNo = "Nee";

    public const string AwayMeaning = "Tot dan gaan berichten meteen naar de vervanger.";

    public const string BackButton = "Ik ben er weer";

    public const string Back = "Welkom terug. Vanaf nu krijg jij weer berichten.";

    public const string NotAway = "Je stond niet als afwezig. Je krijgt gewoon berichten.";

    public const string OverviewTitle = "Wie is bereikbaar?";

    public const string OverviewTest = "Stuur een testbericht";

    public const string OverviewCode = "Maak een code";

    public const string ParkedTitle = "Apart gezet";

    public const string ParkedNone = "Er staat niets apart.";

    public const string ParkedHow = "Deze berichten konden niet worden verwerkt. Kijk op de server met het commando outbox.";

    public const string InboxTitle = "Berichten voor jou";

    public const string InboxEmpty = "Er staat niets voor je open.";

    public const string InboxOpen = "Bekijk";

    public static string Name(FunctionKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.Location is null ? key.Function : $"{key.Function} ({key.Location})";
    }

    public static string Code(RegistrationCode code, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(code);
        return $"Voor **{Name(code.Function)}**. Geldig tot {DateText.Moment(code.ValidUntil, today)}.";
    }

    public static string Registered(FunctionKey key) => $"Gelukt. Vanaf nu krijg jij de berichten voor: **{Name(key)}**. Probeer het uit met een testbericht.";

    public static string AwayAsk(DateOnly back, DateOnly today) => $"Je bent vanaf nu afwezig. Op **{DateText.Weekday(back)} {DateText.ShortDay(back, today)}** ben je weer terug.";

    public static string AwaySet(DateOnly back, DateOnly today) => $"Genoteerd. Op **{DateText.Weekday(back)} {DateText.ShortDay(back, today)}** ben je weer terug. {AwayMeaning}";

    public static string State(ReachableFunction function, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function switch
        {
            { PersonId: null } => NobodySet,
            { AwayUntil: { } until } => $"afwezig tot {DateText.Moment(until, today)}",
            { LastSentAt: { } sent } => $"laatst bereikt: {DateText.Moment(sent, today)}",
            _ => "nog nooit bereikt",
        };
    }

    public static string How(ReachableFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        return function switch { { PersonId: null } => "", { Registered: true } => " · zelf aangemeld", _ => " · uit de instellingen" };
    }

    private const string Unreadable = "niet te lezen";

    public static string Parked(ParkedNotice parked, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(parked);
        return $"{parked.Id[..8]} · {(parked.Kind is { } kind ? NoticeText.Occasion(kind) : Unreadable)} · sinds {DateText.Moment(parked.Since, today)} · {parked.Failures} keer mislukt";
    }
}
