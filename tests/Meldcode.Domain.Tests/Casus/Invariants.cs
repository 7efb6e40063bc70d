using System.Globalization;

namespace Meldcode.Domain.Tests;

/// <summary>What must hold of every casus in every state (the numbered ones are the invariants of the decision rules).</summary>
internal static class Invariants
{
    public static IEnumerable<string> Faults(Protocol protocol, Casus casus, IReadOnlyList<CasusEvent> events) =>
        OfJournal(casus, events).Concat(OfState(protocol, casus)).Concat(Advies(events));

    public static IEnumerable<string> OfState(Protocol protocol, Casus casus) => Uitkomst(protocol, casus).Concat(Onward(protocol, casus));

    private static IEnumerable<string> OfJournal(Casus casus, IReadOnlyList<CasusEvent> events)
    {
        var steps = events.Skip(LastRestart(events) + 1).OfType<StapReached>().Select(reached => reached.Stap).ToList();
        return Fault(casus.Version != events.Count, $"version {casus.Version} after {events.Count} events")
            .Concat(Fault(!steps.SequenceEqual(Enumerable.Range(1, casus.StapReached)), $"steps {string.Join(',', steps)} up to {casus.StapReached}"))
            .Concat(Fault(Journal.Text(Casus.Replay(Journal.Stored(events))) != Journal.Text(casus), "another casus after writing and reading its journal"));
    }

    private static IEnumerable<string> Uitkomst(Protocol protocol, Casus casus)
    {
        if (casus.Uitkomst is not { Code: var code } uitkomst)
        {
            return [];
        }

        var decided = casus.Answers.Where(answer => answer.Knoop != protocol.FollowUp || casus.Answers.Count(other => other.Knoop == answer.Knoop) == 1).ToList();
        bool Said(string vraag, Antwoord antwoord) => decided.Exists(answer => answer.Vraag == vraag && answer.Antwoord == antwoord);
        var hasStand = casus.Answers.Exists(answer => answer.Stand == UitkomstCode.MeldenSamen);
        return Fault(Said("vraag-2", Antwoord.Ja) && !code.IsMelden(), "1: acute or structural danger ends without a report")
            .Concat(Fault(hasStand && !code.IsMelden(), "1: a standing report ends without a report"))
            .Concat(Fault(Said("vraag-1", Antwoord.Nee) && code != UitkomstCode.Afsluiten, "2: no suspicion does not end in closing"))
            .Concat(Fault(code == UitkomstCode.Afsluiten && (casus.Disclosure || casus.AcuutGevaar) && !decided.Exists(answer => answer.Deviation is not null), "2: closed without a reason after disclosure or danger"))
            .Concat(Fault((Said("vraag-3", Antwoord.Nee) || Said("vraag-4", Antwoord.Nee)) && !code.IsMelden(), "3: no effective help ends without a report"))
            .Concat(Fault(Said("vraag-5", Antwoord.Nee) && code != UitkomstCode.OpnieuwMelden, "3: help that failed ends without a new report"))
            .Concat(Fault(Said("beslissing-1", Antwoord.Nee) && Said("beslissing-2", Antwoord.Nee) && !code.IsMelden(), "4: neither report nor help"))
            .Concat(Fault(protocol.AfterUitkomst.All(part => !part.Required || !part.ForUitkomsten.Contains(code)), "5: the outcome leaves no record"))
            .Concat(Fault(casus.Onderdelen.Exists(saved => saved.SkipReason is not null && string.IsNullOrWhiteSpace(saved.SkipExplanation)), "5: a talk left out without a reason"))
            .Concat(Fault(casus.IsCollega && (casus.Answers.Count > 0 || code != UitkomstCode.AndereRoute), "6: a colleague goes through the questions"))
            .Concat(Fault(code == UitkomstCode.Hulp && casus.Hulpplan is null, "9: help without a review date"))
            .Concat(Fault(code == UitkomstCode.Hulp && !casus.Closed && Wegwijzer.OpenHulpplan(casus, protocol) is null, "9: nobody asks whether the help works"))
            .Concat(Fault(uitkomst.WithHulp && !casus.Closed && AgreesOnHelp(protocol, casus) && Wegwijzer.OpenHulpplan(casus, protocol) is null, "9: nobody asks whether the help beside a report works"))
            .Concat(Fault(Reported(casus) && !code.IsMelden(), "1: a report that was the outcome is gone"))
            .Concat(Fault(Departs(protocol, casus) != uitkomst.Deviates, "11: a departure from the norm does not show"));
    }

    private static bool AgreesOnHelp(Protocol protocol, Casus casus) =>
        casus.LastAnswer is { } last && protocol.Knoop(last.Knoop).Branch(last.Antwoord).NeedsHulpplan;

    private static bool Reported(Casus casus) => casus.Answers.Exists(answer => answer.Uitkomst?.Code.IsMelden() == true);

    /// <summary>Help that did not work leads to a report of its own, on which nobody has departed yet.</summary>
    private static bool Departs(Protocol protocol, Casus casus)
    {
        var reviewed = casus.LastAnswer is { } last && last.Knoop == protocol.FollowUp && casus.Answers.SkipLast(1).Any(answer => answer.Uitkomst is not null);
        var kept = reviewed && casus.Answers.SkipLast(1).Last(answer => answer.Uitkomst is not null).Uitkomst!.At == casus.Uitkomst!.At;
        return casus.Answers.Exists(answer => answer.Deviation is not null) && (!reviewed || kept || casus.LastAnswer!.Deviation is not null);
    }

    /// <summary>Somebody can always go on: every place names one next thing, and it is one that the decider takes.</summary>
    private static IEnumerable<string> Onward(Protocol protocol, Casus casus)
    {
        var place = Wegwijzer.Plaats(casus, protocol);
        return Fault(!casus.Closed && casus.Uitkomst is null && place is UitkomstPlaats or GeslotenPlaats && !casus.Closed, $"nothing more is asked at {place.Key}")
            .Concat(Fault(place.StapNumber is < 1 or > 6 && !casus.Closed, string.Create(CultureInfo.InvariantCulture, $"step {place.StapNumber} at {place.Key}")))
            .Concat(Fault(place is VraagPlaats asked && casus.Answer(asked.Knoop.Id) is not null && asked.Knoop.Id != protocol.FollowUp, $"{place.Key} is asked twice"));
    }

    /// <summary>8: asking advice records which question it was about, and nothing that could be about a child.</summary>
    private static IEnumerable<string> Advies(IEnumerable<CasusEvent> events) =>
        Fault(
            events.OfType<AdviesAsked>().Any(asked => typeof(AdviesAsked).GetProperties().Select(property => property.Name).Except(["At", "By", "Knoop", "Vraag"], StringComparer.Ordinal).Any() || asked.Knoop.Contains(' ')),
            "8: an advice record says more than which question");

    private static int LastRestart(IReadOnlyList<CasusEvent> events) =>
        events.Select((happened, index) => happened is CasusRestarted ? index : -1).Append(-1).Max();

    private static IEnumerable<string> Fault(bool broken, string fault) => broken ? [fault] : [];
}
