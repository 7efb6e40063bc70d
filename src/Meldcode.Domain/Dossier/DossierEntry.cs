namespace Meldcode.Domain;

/// <summary>One thing that stands in the record.</summary>
public abstract record DossierEntry
{
    /// <summary>UTC.</summary>
    public required DateTimeOffset At { get; init; }

    public required DossierAuthor By { get; init; }

    /// <summary>The step it belongs to; 0 for what belongs to none.</summary>
    public required int Stap { get; init; }

    /// <summary>Where the rule behind it comes from; null where there is none.</summary>
    public Bronverwijzing? Source { get; init; }

    /// <summary>When it was changed or taken back; it stays readable. Null while it stands.</summary>
    public DateTimeOffset? SupersededAt { get; init; }

    /// <summary>What it is about, to find what a later entry replaces: an onderdeel or knoop.</summary>
    internal string? Subject { get; init; }
}

/// <summary>What kind of information a professional said it is.</summary>
public enum InformationKind
{
    /// <summary>Nothing was said of it.</summary>
    Plain,

    Fact,

    /// <summary>A suspicion: not established.</summary>
    Hypothesis,

    /// <summary>Somebody else's words.</summary>
    FromOther,

    /// <summary>By somebody who may make one.</summary>
    Diagnosis,
}

/// <param name="Ticked">Texts of the signals; ticking proves nothing and is never counted.</param>
public sealed record RecordedSignalen(string Title, IReadOnlyList<string> Ticked) : DossierEntry;

/// <summary>A form or a talk. One card can give several: a diagnosis stands apart from what was seen.</summary>
public sealed record RecordedForm(string Title, InformationKind Kind, IReadOnlyList<DossierField> Fields) : DossierEntry;

/// <param name="Label">The question as it was asked.</param>
/// <param name="Value">What was typed, or the text of the choice.</param>
/// <param name="Day">The value as a day, where it is one.</param>
public sealed record DossierField(string Label, string Value, DateOnly? Day = null);

/// <summary>A talk that was left out.</summary>
/// <param name="Reason">The protocol's text of the reason.</param>
/// <param name="Explanation">Why, in the professional's words.</param>
public sealed record RecordedSkip(string Title, string Reason, string Explanation) : DossierEntry;

/// <param name="Eisen">Requirements that were said to be met.</param>
/// <param name="Deviation">Why the professional departs from the norm.</param>
/// <param name="Norm">For a decision: what the earlier answers lead to.</param>
/// <param name="Meldnorm">The meldnorm that the answer brings in.</param>
/// <param name="Meaning">What the protocol says of this answer.</param>
public sealed record RecordedAnswer(
    Afwegingsvraag Vraag, Antwoord Antwoord, IReadOnlyList<string> Eisen, string? Deviation, Uitkomst? Norm, int? Meldnorm, string? Meaning)
    : DossierEntry;

/// <summary>Doubt: advice is asked before the question is answered.</summary>
public sealed record RecordedAdvies(Afwegingsvraag Vraag, string? Meaning) : DossierEntry;

public sealed record RecordedHulp(string Wat, string Wie, string? Casemanager, DateOnly ReviewOn) : DossierEntry;

/// <param name="Stands">It holds already while further questions are asked.</param>
/// <param name="Deviates">It was decided otherwise; this is still what the protocol says.</param>
public sealed record RecordedUitkomst(Uitkomst Uitkomst, int? Meldnorm, bool WithHulp, bool Deviates, bool Stands) : DossierEntry;

public sealed record RecordedNote(string Text) : DossierEntry
{
    /// <summary>The suspicion that it is about, as it was written down; null for any other note.</summary>
    public string? About { get; init; }

    public VermoedenVerdict? Verdict { get; init; }
}

/// <summary>Something that happened with the casus itself.</summary>
/// <param name="Of">The onderdeel or question it was about; null when about none.</param>
/// <param name="Why">The reason that was given, in somebody's own words.</param>
public sealed record RecordedCourse(CourseKind Kind, string? Of = null, string? Why = null) : DossierEntry;

public enum CourseKind
{
    Started,
    StapReached,
    Disclosure,
    AcuutGevaar,
    OnderdeelReopened,
    VraagReopened,
    Closed,
    Restarted,

    /// <summary>It was recorded that somebody must not know. Who, is in no record that leaves the bot.</summary>
    ConflictRecorded,

    /// <summary>Something that may give a person away was pointed out and kept.</summary>
    PersonalDataKept,

    /// <summary>Offered to a colleague, named as a function, to read along.</summary>
    AanbodMade,

    /// <summary>Offered to a colleague, named as a function, to take on.</summary>
    HandoverOffered,
    AanbodWithdrawn,
    AanbodAccepted,
    AanbodRefused,
    MeelezerRemoved,

    /// <summary>By the colleague named as a function.</summary>
    TakenOver,

    /// <summary>The outcome says to report and it was decided not to.</summary>
    UitkomstDeparted,

    HoldPlaced,
    HoldReleased,

    /// <summary>An event that the record does not know how to tell. A test sees to it that there is none.</summary>
    Unknown,
}
