using System.Collections.Immutable;

namespace Meldcode.Domain;

/// <summary>What one event leaves in the record.</summary>
internal sealed class DossierReader(Protocol protocol, Leeftijdsgroep leeftijd, Func<string, DossierAuthor> author)
{
    private readonly DossierForms _forms = new(protocol, leeftijd);
    private readonly Dictionary<string, string> _vermoedens = new(StringComparer.Ordinal);

    /// <param name="lastStap">Step of the answer that was given last in this round.</param>
    public IEnumerable<DossierEntry> Read(CasusEvent happened, int lastStap) =>
        Entries(happened, lastStap).Select(entry => entry with { At = happened.At, By = author(happened.By) });

    private IEnumerable<DossierEntry> Entries(CasusEvent happened, int lastStap) => happened switch
    {
        CasusStarted => [Course(CourseKind.Started, 0)],
        OnderdeelRecorded e => Recorded(e),
        GesprekSkipped e => [_forms.Skipped(e)],
        OnderdeelReopened e => [Course(CourseKind.OnderdeelReopened, _forms.StapOf(e.Onderdeel), _forms.TitleOf(e.Onderdeel))],
        StapReached e => [Course(CourseKind.StapReached, e.Stap, protocol.Stappen.FirstOrDefault(stap => stap.Number == e.Stap)?.Name)],
        AfwegingsvraagAnswered e => [Answer(e)],
        AdviesAsked e => [Advies(e)],
        AfwegingsvraagReopened e => [Course(CourseKind.VraagReopened, VraagAt(e.Knoop).StapNumber, VraagAt(e.Knoop).Heading)],
        DisclosureReported => [Course(CourseKind.Disclosure, 0)],
        AcuutGevaarReported => [Course(CourseKind.AcuutGevaar, 0)],
        HulpplanRecorded e => [Hulp(e, lastStap)],
        StandReached e => [Uitkomst(e.Code, lastStap) with { Meldnorm = e.Meldnorm, Stands = true }],
        UitkomstReached { Kept: true } => [],
        UitkomstReached e => [Uitkomst(e.Code, lastStap) with { Meldnorm = e.Meldnorm, WithHulp = e.WithHulp, Deviates = e.Deviates }],
        UitkomstDeparted e => [Course(CourseKind.UitkomstDeparted, lastStap) with { Why = e.Reason }],
        OnderdeelAdded e => Added(e),
        VermoedenFollowed e => [new RecordedNote(e.Text) { At = default, By = Nobody, Stap = 0, About = _vermoedens.GetValueOrDefault(e.Entry), Verdict = e.Verdict }],
        PersonalDataKept => [Course(CourseKind.PersonalDataKept, 0)],
        NoteAdded e => [new RecordedNote(e.Text) { At = default, By = Nobody, Stap = 0 }],
        CasusClosed => [Course(CourseKind.Closed, 0)],
        CasusRestarted => [Course(CourseKind.Restarted, 0)],
        ConflictRecorded => [Course(CourseKind.ConflictRecorded, 0)],
        AanbodMade e => [Course(e.Kind == AanbodKind.Delen ? CourseKind.AanbodMade : CourseKind.HandoverOffered, 0, e.Function) with { Why = e.Reason }],
        AanbodWithdrawn => [Course(CourseKind.AanbodWithdrawn, 0)],
        AanbodAccepted => [Course(CourseKind.AanbodAccepted, 0)],
        AanbodRefused => [Course(CourseKind.AanbodRefused, 0)],
        MeelezerRemoved => [Course(CourseKind.MeelezerRemoved, 0)],
        CasusTakenOver e => [Course(CourseKind.TakenOver, 0, e.Function) with { Why = e.Reason }],
        HoldPlaced e => [Course(CourseKind.HoldPlaced, 0) with { Why = e.Reason }],
        HoldReleased => [Course(CourseKind.HoldReleased, 0)],
        _ => [Course(CourseKind.Unknown, 0)],
    };

    private IEnumerable<DossierEntry> Recorded(OnderdeelRecorded e)
    {
        Remember(e.Onderdeel, e.Velden);
        return _forms.Recorded(e);
    }

    /// <summary>As the card itself, but it takes the place of nothing.</summary>
    private IEnumerable<DossierEntry> Added(OnderdeelAdded e)
    {
        Remember(e.Entry, e.Velden);
        var recorded = new OnderdeelRecorded { At = e.At, By = e.By, Onderdeel = e.Onderdeel, Signalen = [], Velden = e.Velden };
        return _forms.Recorded(recorded).Select(entry => entry with { Subject = e.Entry });
    }

    private void Remember(string entry, ImmutableSortedDictionary<string, string> velden)
    {
        if (Vermoedens.Read(entry, velden) is { } vermoeden)
        {
            _vermoedens[entry] = vermoeden.Text;
        }
    }

    /// <summary>Filled in by <see cref="Read"/>, which knows who and when.</summary>
    internal static DossierAuthor Nobody { get; } = new(AuthorKind.Colleague);

    private static RecordedCourse Course(CourseKind kind, int stap, string? of = null) => new(kind, of) { At = default, By = Nobody, Stap = stap };

    private RecordedAnswer Answer(AfwegingsvraagAnswered e)
    {
        var (knoop, vraag) = (protocol.Knoop(e.Knoop), protocol.Vraag(e.Vraag));
        var tak = knoop.Branch(e.Antwoord);
        var eisen = vraag.Requirements.Where(eis => e.Eisen.Contains(eis.Id)).Select(eis => eis.Text);
        var norm = knoop.Norm is { } code ? protocol.Uitkomst(code) : null;
        return new RecordedAnswer(vraag, e.Antwoord, [.. eisen], e.Deviation, norm, tak.Meldnorm, tak.Explanation)
        {
            At = default,
            By = Nobody,
            Stap = vraag.StapNumber,
            Source = tak.Source,
            Subject = e.Knoop,
        };
    }

    private RecordedAdvies Advies(AdviesAsked e)
    {
        var tak = protocol.Knoop(e.Knoop).Doubt;
        var vraag = protocol.Vraag(e.Vraag);
        return new RecordedAdvies(vraag, tak.Explanation) { At = default, By = Nobody, Stap = vraag.StapNumber, Source = tak.Source };
    }

    private static RecordedHulp Hulp(HulpplanRecorded e, int stap) =>
        new(e.Wat, e.Wie, e.Casemanager, e.ReviewOn) { At = default, By = Nobody, Stap = stap };

    private RecordedUitkomst Uitkomst(UitkomstCode code, int stap)
    {
        var uitkomst = protocol.Uitkomst(code);
        return new RecordedUitkomst(uitkomst, null, false, false, false) { At = default, By = Nobody, Stap = stap, Source = uitkomst.Source };
    }

    private Afwegingsvraag VraagAt(string knoop) => protocol.VraagOf(protocol.Knoop(knoop));
}
