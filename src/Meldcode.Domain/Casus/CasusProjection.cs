using System.Collections.Immutable;
using System.Globalization;

namespace Meldcode.Domain;

/// <summary>What each event does to the state. Total and unconditional: what happened, happened.</summary>
internal static class CasusProjection
{
    public static Casus? Apply(Casus? casus, CasusEvent happened)
    {
        var next = (casus, happened) switch
        {
            (null, CasusStarted started) => Start(started),
            (null, _) => throw new InvalidDataException("a journal begins with casus-started"),
            (_, OnderdeelRecorded e) => Save(WithEarlierReport(casus, e.Onderdeel), new SavedOnderdeel(e.Onderdeel, e.Signalen, e.Velden) { At = e.At }),
            (_, GesprekSkipped e) => Save(casus, new SavedOnderdeel(e.Onderdeel, [], ImmutableSortedDictionary<string, string>.Empty)
            {
                SkipReason = e.Reason,
                SkipExplanation = e.Explanation,
                At = e.At,
            }),
            (_, OnderdeelReopened e) => ReopenOnderdeel(casus, e.Onderdeel),
            (_, StapReached e) => casus with { StapReached = e.Stap, StapReachedAt = e.At },
            (_, AfwegingsvraagAnswered e) => Answer(casus, e),
            (_, AdviesAsked e) => casus with { AdviesAt = e.Knoop },
            (_, AfwegingsvraagReopened e) => ReopenVraag(casus, e),
            (_, DisclosureReported) => casus with { Disclosure = true },
            (_, AcuutGevaarReported) => casus with { AcuutGevaar = true },
            (_, HulpplanRecorded e) => casus with
            {
                Hulpplannen = casus.Hulpplannen.Add(new Hulpplan(e.Wat, e.Wie, e.Casemanager, e.ReviewOn, casus.Answers.Count)),
            },
            (_, StandReached e) => casus with
            {
                Answers = casus.Answers.SetItem(casus.Answers.Count - 1, casus.Answers[^1] with { Stand = e.Code }),
            },
            (_, UitkomstReached e) => Reach(casus, new BereikteUitkomst(e.Code, e.Meldnorm, e.WithHulp, e.Deviates, e.Kept ? Since(casus, e) : e.At)),
            (_, UitkomstDeparted e) => Depart(casus, e.Reason),
            (_, NoteAdded e) => casus with { Notes = casus.Notes.Add(new Note(e.Text, e.At) { By = e.By }) },
            (_, PersonalDataKept) => casus,
            (_, OnderdeelAdded e) => casus with { Added = casus.Added.Add(new AddedOnderdeel(e.Entry, e.Onderdeel, e.Velden, e.At)) },
            (_, VermoedenFollowed e) => casus with { Notes = casus.Notes.Add(new Note(e.Text, e.At) { By = e.By, Entry = e.Entry, Verdict = e.Verdict }) },
            (_, CasusClosed e) => casus with { Closed = true, ClosedAt = e.At },
            (_, HoldPlaced e) => casus with { Hold = new CasusHold(e.Reason, e.At) },
            (_, HoldReleased) => casus with { Hold = null },
            (_, CasusRestarted) => Restart(casus),
            _ => AccessProjection.Apply(casus, happened) ?? throw new InvalidDataException($"unknown event {happened.GetType().Name}"),
        };
        return next with { Version = (casus?.Version ?? 0) + 1, ChangedAt = happened.At, Told = Told(next, happened) };
    }

    private static ImmutableList<Aanleiding> Told(Casus casus, CasusEvent happened) =>
        casus.Told.AddRange(Aanleiding.From(casus, [happened]).Where(told => !casus.Told.Contains(told)));

    private static Casus Start(CasusStarted e) => new()
    {
        Version = 0,
        Owner = e.By,
        Kenmerk = e.Kenmerk,
        Protocol = e.Protocol,
        Leeftijd = e.Leeftijd,
        Locatie = e.Locatie,
        StartedAt = e.At,
        ChangedAt = e.At,
        Poorten = e.Poorten,
        Disclosure = e.Poorten.Contains(Poort.Disclosure, StringComparer.Ordinal),
    };

    /// <summary>A new report takes the place of nothing: the one before stays beside it.</summary>
    private static Casus WithEarlierReport(Casus casus, string onderdeel) => casus.Saved(onderdeel) is { } before && !casus.IsRecorded(onderdeel)
        ? casus with { Added = casus.Added.Add(new AddedOnderdeel(EarlierId(casus, onderdeel), onderdeel, before.Velden, before.At)) }
        : casus;

    private static string EarlierId(Casus casus, string onderdeel) =>
        string.Create(CultureInfo.InvariantCulture, $"{onderdeel}-{casus.Added.Count(entry => entry.Onderdeel == onderdeel) + 1}");

    private static Casus Save(Casus casus, SavedOnderdeel saved)
    {
        var index = casus.Onderdelen.FindIndex(known => known.Id == saved.Id);
        return casus with
        {
            Onderdelen = index < 0 ? casus.Onderdelen.Add(saved) : casus.Onderdelen.SetItem(index, saved),
            Trail = casus.Trail.Remove(saved.Id).Add(saved.Id),
        };
    }

    private static Casus ReopenOnderdeel(Casus casus, string id)
    {
        var index = casus.Onderdelen.FindIndex(known => known.Id == id);
        return casus with
        {
            Onderdelen = casus.Onderdelen.SetItem(index, casus.Onderdelen[index] with { Reopened = true }),
            Trail = casus.Trail.Remove(id),
        };
    }

    private static Casus Answer(Casus casus, AfwegingsvraagAnswered e) => casus with
    {
        Answers = casus.Answers.Add(new GivenAnswer(e.Knoop, e.Vraag, e.Antwoord, e.Eisen, e.Deviation, e.At)),
        AdviesAt = null,
        Uitkomst = null,
        Trail = casus.Trail.Add(e.Knoop),
    };

    private static Casus ReopenVraag(Casus casus, AfwegingsvraagReopened e)
    {
        var index = casus.Answers.FindLastIndex(answer => answer.Knoop == e.Knoop);
        var kept = casus.Answers.RemoveRange(index, casus.Answers.Count - index);
        return casus with
        {
            Answers = kept,
            AdviesAt = null,
            Uitkomst = kept.IsEmpty ? null : kept[^1].Uitkomst,
            Hulpplannen = casus.Hulpplannen.RemoveAll(plan => plan.AnswersBefore > kept.Count),
            Trail = e.Lapsed.Aggregate(casus.Trail, WithoutLast),
        };
    }

    /// <summary>The follow-up question can be in the trail more than once; only its latest answers lapse.</summary>
    private static ImmutableList<string> WithoutLast(ImmutableList<string> trail, string item) =>
        trail.LastIndexOf(item) is >= 0 and var index ? trail.RemoveAt(index) : trail;

    /// <summary>As with a decision that departs: the reason goes with the answer that brought the outcome.</summary>
    private static Casus Depart(Casus casus, string reason)
    {
        var departed = Reach(casus, casus.Uitkomst! with { Deviates = true });
        return departed with { Answers = departed.Answers.SetItem(departed.Answers.Count - 1, departed.Answers[^1] with { Deviation = reason }) };
    }

    private static DateTimeOffset Since(Casus casus, UitkomstReached kept) =>
        casus.Answers.FindLast(answer => answer.Uitkomst?.Code == kept.Code)?.Uitkomst?.At ?? kept.At;

    private static Casus Reach(Casus casus, BereikteUitkomst uitkomst) => casus with
    {
        Uitkomst = uitkomst,
        Answers = casus.Answers.IsEmpty
            ? casus.Answers
            : casus.Answers.SetItem(casus.Answers.Count - 1, casus.Answers[^1] with { Uitkomst = uitkomst }),
    };

    private static Casus Restart(Casus casus) => casus with
    {
        Onderdelen = [],
        Added = [],
        Answers = [],
        AdviesAt = null,
        Hulpplannen = [],
        Uitkomst = null,
        StapReached = 0,
        StapReachedAt = null,
        Closed = false,
        ClosedAt = null,
        Trail = [],
        Round = casus.Round + 1,
    };
}
