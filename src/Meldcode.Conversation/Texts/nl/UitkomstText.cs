using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>What the protocol attaches to the answers. Says what to do, never what is true of somebody.</summary>
public static class UitkomstText
{
    public const string Now = "Nu";

    public const string Later = "Wat komt daarna?";

    public const string Why = "Waarom?";

    /// <summary>Where a decision was asked for.</summary>
    public const string DecideOtherwise = "Jullie kunnen anders besluiten. Wijzig dan beslissing 1 en schrijf op waarom; wat de meldcode zegt, blijft hier zichtbaar.";

    /// <summary>Where the decision is still to come.</summary>
    public const string DecideOtherwiseLater = "Anders besluiten kan straks bij beslissing 1, met een reden. Wat de meldcode zegt, blijft dan zichtbaar.";

    /// <summary>Where none is asked for.</summary>
    public const string DecideOtherwiseHere = "Jullie kunnen anders besluiten, met een reden: kies ‘Anders besluiten’ onder ‘Meer’. Wat de meldcode zegt, blijft hier zichtbaar.";

    public const string NotSure = "Klopt dit niet met wat je ziet? Wijzig dan een antwoord, of bel Veilig Thuis voor advies (0800-2000).";

    public const string ReportAnyway = "Melden mag altijd, ook nu. Wijzig dan een antwoord, of bel Veilig Thuis (0800-2000).";

    public const string Deviates = "**Jullie besluiten anders.** De uitkomst van de meldcode blijft hierboven staan. Jullie reden:";

    public const string WithHulp = "**Ook hulp.** Die loopt naast de melding.";

    public const string AskedThen = "Op die datum vraag ik je hoe het gaat met de hulp.";

    public const string ResultLater = "Stopt de hulp? Leg dan het resultaat vast. Daarna kun je deze casus sluiten.";

    public static string AskedOn(DateOnly day) => $"**Op {DateText.Day(day)} vraag ik hoe het gaat.** Blijf intussen zelf goed kijken. Gaat het eerder mis, of twijfel je? Wacht dan niet en beantwoord de vraag meteen.";

    public const string HulpReviewed = "Jullie hebben gekeken hoe het gaat. Gaat de hulp door of stopt die? Spreek af hoe jullie de veiligheid blijven volgen.";

    public const string DirecteurSelf = "Gaat het om deze persoon zelf? Ga dan naar wie daarboven staat.";

    public const string OwnLineTried = "Vertel het nu zelf.";

    public const string OwnLine = "Vertel het nu zelf. Ik stuur geen bericht.";

    public static string Title(Protocol protocol, Uitkomst uitkomst) => $"Volgens {ProtocolText.The(protocol)}: {uitkomst.Title}";

    public static string StandTitle(Protocol protocol, Uitkomst uitkomst) => $"Dit geldt nu al volgens {ProtocolText.The(protocol)}: {uitkomst.Title}";

    public static string Who(Uitkomst uitkomst) => $"**Wie:** {uitkomst.Who}";

    public static string When(Uitkomst uitkomst) => $"**Wanneer:** {uitkomst.When}";

    /// <param name="tried">A message was tried, and did not get through.</param>
    public static string TellYourself(string function, bool tried = false) => $"**Moet dit weten:** {function}. {(tried ? OwnLineTried : OwnLine)}";

    /// <summary>How a message about it fares.</summary>
    public static string Message(NoticeStatus status, DateOnly today) => $"**Bericht:** {OwnerNoticeText.Now(status, today).Replace("**", "", StringComparison.Ordinal)}";

    /// <param name="needed">Those without which the casus stays where it is.</param>
    /// <param name="uitkomst">Where all steps are walked again there is nothing to close: the record is needed to begin.</param>
    public static string ToRecord(IReadOnlyList<Onderdeel> parts, IReadOnlyList<Onderdeel> needed, UitkomstCode? uitkomst)
    {
        var why = uitkomst == UitkomstCode.OpnieuwDoorlopen ? "nodig om opnieuw te beginnen" : "nodig om te sluiten";
        return $"**Nog vastleggen:** {Sentence.Join([.. parts.Select(part => needed.Contains(part) ? $"{part.Title} ({why})" : part.Title)])}.";
    }

    /// <summary>Nothing has to be recorded of a report that is not made.</summary>
    public const string NoReport = "Jullie melden niet, dus van een melding hoeft niets te worden vastgelegd. Doen jullie het later toch? Leg het dan hier vast.";

    /// <summary>Such as <c>vraag 1: ja → vraag 2: twijfel → melden bij Veilig Thuis (meldnorm 1)</c>.</summary>
    public static string Path(IEnumerable<string> steps, Uitkomst uitkomst, int? meldnorm) =>
        $"{string.Join(" → ", steps)} → **{uitkomst.Title}**{(meldnorm is { } norm ? $" (meldnorm {norm})" : "")}";

    public static string Answer(Afwegingsvraag vraag, GivenAnswer answer) =>
        $"{ProgressText.Short(vraag)}: {answer.Antwoord.Word()}{(answer.Deviation is null ? "" : " (anders besloten)")}";

    public const string SelfTold = "zelf verteld";

    public const string AboutCollega = "Waarom niet dit stappenplan?";

    public const string Collega = "collega of medewerker: ja";
}
