using System.Collections.Immutable;

namespace Meldcode.Domain;

/// <summary>The state of one casus: nothing but its events, replayed.</summary>
public sealed record Casus
{
    /// <summary>Id of the onderdeel that records a report, in every protocol.</summary>
    public const string Melding = "melding";

    /// <summary>Number of events so far; the next one gets this number plus one.</summary>
    public required int Version { get; init; }

    public required Kenmerk Kenmerk { get; init; }

    public required ProtocolReference Protocol { get; init; }

    /// <summary>Object id of the one whose casus it is.</summary>
    public required string Owner { get; init; }

    public required Leeftijdsgroep Leeftijd { get; init; }

    /// <summary>Name of the location whose aandachtsfunctionaris is told; null: the first one.</summary>
    public string? Locatie { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Poorten answered with yes.</summary>
    public ImmutableArray<string> Poorten { get; init; } = [];

    /// <summary>Cards saved, in the order in which they were first saved.</summary>
    public ImmutableList<SavedOnderdeel> Onderdelen { get; init; } = [];

    /// <summary>What was saved beside those: one more of a card each, in the order in which they were saved.</summary>
    public ImmutableList<AddedOnderdeel> Added { get; init; } = [];

    /// <summary>The answers that count now, in the order of the route.</summary>
    public ImmutableList<GivenAnswer> Answers { get; init; } = [];

    /// <summary>The knoop at which advice was asked and not yet answered again.</summary>
    public string? AdviesAt { get; init; }

    /// <summary>Plans in the order in which they were agreed; a renewed plan does not erase the one before.</summary>
    public ImmutableList<Hulpplan> Hulpplannen { get; init; } = [];

    /// <summary>What was saved and answered, oldest first: the way back.</summary>
    public ImmutableList<string> Trail { get; init; } = [];

    public BereikteUitkomst? Uitkomst { get; init; }

    public bool Disclosure { get; init; }

    public bool AcuutGevaar { get; init; }

    /// <summary>Highest step reached.</summary>
    public int StapReached { get; init; }

    /// <summary>When that step was reached; null before the first.</summary>
    public DateTimeOffset? StapReachedAt { get; init; }

    public bool Closed { get; init; }

    /// <summary>When it was closed last; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Why it must not be erased; null when it may be.</summary>
    public CasusHold? Hold { get; init; }

    /// <summary>1 for the first walk through the steps, one more after every restart.</summary>
    public int Round { get; init; } = 1;

    public ImmutableList<Note> Notes { get; init; } = [];

    /// <summary>Every reason so far to tell somebody of this casus; it stays when the answer that gave it is taken back.</summary>
    public ImmutableList<Aanleiding> Told { get; init; } = [];

    /// <summary>Colleagues who read along.</summary>
    public ImmutableList<Meelezer> Meelezers { get; init; } = [];

    /// <summary>Offers that nobody answered or withdrew; also those that have expired.</summary>
    public ImmutableList<Aanbod> Aanbiedingen { get; init; } = [];

    /// <summary>Object ids of people who must never be told of this casus; see also <see cref="Toegang.IsInConflict"/>.</summary>
    public ImmutableSortedSet<string> InConflict { get; init; } = ImmutableSortedSet.Create<string>(PersonIds.Comparer);

    /// <summary>Somebody with a function may be involved and it is not known who.</summary>
    public bool ConflictUnknown { get; init; }

    public Hulpplan? Hulpplan => Hulpplannen.IsEmpty ? null : Hulpplannen[^1];

    /// <summary>Outcome that already holds while the route goes on.</summary>
    public UitkomstCode? Stand => Answers.FindLast(answer => answer.Stand is not null)?.Stand;

    public GivenAnswer? LastAnswer => Answers.IsEmpty ? null : Answers[^1];

    public bool IsCollega => Poorten.Contains(Poort.Collega, StringComparer.Ordinal);

    public SavedOnderdeel? Saved(string onderdeel) => Onderdelen.Find(saved => saved.Id == onderdeel);

    /// <summary>Saved; and of a report: since it was last advised, because reporting again is one more report.</summary>
    public bool IsRecorded(string onderdeel) => Saved(onderdeel) is { } saved && !(onderdeel == Melding && IsOfEarlierReport(saved));

    public Aanbod? Aanbod(string id) => Aanbiedingen.Find(aanbod => aanbod.Id == id);

    public GivenAnswer? Answer(string knoop) => Answers.FindLast(answer => answer.Knoop == knoop);

    private bool IsOfEarlierReport(SavedOnderdeel saved) =>
        Uitkomst is { } uitkomst && uitkomst.Code.IsMelden() && saved.At < uitkomst.At
        && (uitkomst.Code == UitkomstCode.OpnieuwMelden || Answers.Exists(answer => answer.Uitkomst is { } before && before.Code.IsMelden() && before.At < uitkomst.At));

    /// <summary>Replays a journal.</summary>
    /// <returns>Null when there are no events.</returns>
    public static Casus? Replay(IEnumerable<CasusEvent> events) =>
        events.Aggregate<CasusEvent, Casus?>(null, CasusProjection.Apply);
}

/// <param name="Id">Onderdeel id.</param>
/// <param name="Signalen">Ticked signal ids.</param>
/// <param name="Velden">Field id to value.</param>
public sealed record SavedOnderdeel(
    string Id, ImmutableArray<string> Signalen, ImmutableSortedDictionary<string, string> Velden)
{
    /// <summary>Reason id when the talk was left out.</summary>
    public string? SkipReason { get; init; }

    /// <summary>Why, in the professional's words.</summary>
    public string? SkipExplanation { get; init; }

    /// <summary>When it was saved last, UTC.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Being changed: the old values still show, the card is asked again.</summary>
    public bool Reopened { get; init; }
}

public sealed record GivenAnswer(
    string Knoop, string Vraag, Antwoord Antwoord, ImmutableArray<string> Eisen, string? Deviation, DateTimeOffset At)
{
    /// <summary>Outcome that holds from this answer on, while the route goes on.</summary>
    public UitkomstCode? Stand { get; init; }

    /// <summary>Outcome that this answer brought; it holds again when a later answer is taken back.</summary>
    public BereikteUitkomst? Uitkomst { get; init; }
}

/// <summary>Help that was agreed, with the day on which its effect is looked at.</summary>
/// <param name="AnswersBefore">Number of answers given when it was agreed; tells which answer it belongs to.</param>
public sealed record Hulpplan(string Wat, string Wie, string? Casemanager, DateOnly ReviewOn, int AnswersBefore);

/// <param name="Reason">In somebody's own words.</param>
public sealed record CasusHold(string Reason, DateTimeOffset At);

/// <param name="At">Since when it holds.</param>
public sealed record BereikteUitkomst(UitkomstCode Code, int? Meldnorm, bool WithHulp, bool Deviates, DateTimeOffset At);

/// <summary>One more of a card.</summary>
/// <param name="Id">Of this one, such as <c>observatie-2</c>.</param>
/// <param name="Velden">Field id to value.</param>
public sealed record AddedOnderdeel(string Id, string Onderdeel, ImmutableSortedDictionary<string, string> Velden, DateTimeOffset At);

public sealed record Note(string Text, DateTimeOffset At)
{
    /// <summary>The suspicion that it is about; null for any other note.</summary>
    public string? Entry { get; init; }

    /// <summary>What became of that suspicion.</summary>
    public VermoedenVerdict? Verdict { get; init; }

    /// <summary>Object id of who wrote it.</summary>
    public string By { get; init; } = "";
}
