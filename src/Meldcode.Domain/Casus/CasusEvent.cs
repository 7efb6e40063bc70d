using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Meldcode.Domain;

/// <summary>Something that happened in a casus. The journal of these is the truth and is never changed.</summary>
/// <remarks>The discriminators are part of the stored form: never rename one, add a new version instead.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CasusStarted), "casus-started.v1")]
[JsonDerivedType(typeof(OnderdeelRecorded), "onderdeel-recorded.v1")]
[JsonDerivedType(typeof(GesprekSkipped), "gesprek-skipped.v1")]
[JsonDerivedType(typeof(OnderdeelReopened), "onderdeel-reopened.v1")]
[JsonDerivedType(typeof(StapReached), "stap-reached.v1")]
[JsonDerivedType(typeof(AfwegingsvraagAnswered), "afwegingsvraag-answered.v1")]
[JsonDerivedType(typeof(AdviesAsked), "advies-asked.v1")]
[JsonDerivedType(typeof(AfwegingsvraagReopened), "afwegingsvraag-reopened.v1")]
[JsonDerivedType(typeof(DisclosureReported), "disclosure-reported.v1")]
[JsonDerivedType(typeof(AcuutGevaarReported), "acuut-gevaar-reported.v1")]
[JsonDerivedType(typeof(HulpplanRecorded), "hulpplan-recorded.v1")]
[JsonDerivedType(typeof(StandReached), "stand-reached.v1")]
[JsonDerivedType(typeof(UitkomstReached), "uitkomst-reached.v1")]
[JsonDerivedType(typeof(UitkomstDeparted), "uitkomst-departed.v1")]
[JsonDerivedType(typeof(NoteAdded), "note-added.v1")]
[JsonDerivedType(typeof(CasusClosed), "casus-closed.v1")]
[JsonDerivedType(typeof(CasusRestarted), "casus-restarted.v1")]
[JsonDerivedType(typeof(ConflictRecorded), "conflict-recorded.v1")]
[JsonDerivedType(typeof(AanbodMade), "aanbod-made.v1")]
[JsonDerivedType(typeof(AanbodWithdrawn), "aanbod-withdrawn.v1")]
[JsonDerivedType(typeof(AanbodAccepted), "aanbod-accepted.v1")]
[JsonDerivedType(typeof(AanbodRefused), "aanbod-refused.v1")]
[JsonDerivedType(typeof(MeelezerRemoved), "meelezer-removed.v1")]
[JsonDerivedType(typeof(CasusTakenOver), "casus-taken-over.v1")]
[JsonDerivedType(typeof(OnderdeelAdded), "onderdeel-added.v1")]
[JsonDerivedType(typeof(VermoedenFollowed), "vermoeden-followed.v1")]
[JsonDerivedType(typeof(PersonalDataKept), "personal-data-kept.v1")]
[JsonDerivedType(typeof(HoldPlaced), "hold-placed.v1")]
[JsonDerivedType(typeof(HoldReleased), "hold-released.v1")]
public abstract record CasusEvent
{
    /// <summary>When it happened, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who did it: the directory's object id of a person, never a name.</summary>
    public required string By { get; init; }
}

public sealed record CasusStarted : CasusEvent
{
    public required Kenmerk Kenmerk { get; init; }

    public required ProtocolReference Protocol { get; init; }

    public required Leeftijdsgroep Leeftijd { get; init; }

    /// <summary>Name of the location whose aandachtsfunctionaris is told; null: the first one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Locatie { get; init; }

    /// <summary>Poorten answered with yes.</summary>
    public required ImmutableArray<string> Poorten { get; init; }
}

/// <summary>One card of a step was saved, for the first time or again; the newest counts, the older stay in the journal.</summary>
public sealed record OnderdeelRecorded : CasusEvent
{
    public required string Onderdeel { get; init; }

    /// <summary>Ids of ticked signals. Never counted.</summary>
    public required ImmutableArray<string> Signalen { get; init; }

    /// <summary>Field id to what was typed or chosen.</summary>
    public required ImmutableSortedDictionary<string, string> Velden { get; init; }
}

public sealed record GesprekSkipped : CasusEvent
{
    public required string Onderdeel { get; init; }

    /// <summary>Id of the protocol's reason.</summary>
    public required string Reason { get; init; }

    public required string Explanation { get; init; }
}

public sealed record OnderdeelReopened : CasusEvent
{
    public required string Onderdeel { get; init; }
}

/// <summary>The casus came to a step for the first time. Step 4 is the one that the aandachtsfunctionaris hears of.</summary>
public sealed record StapReached : CasusEvent
{
    public required int Stap { get; init; }
}

public sealed record AfwegingsvraagAnswered : CasusEvent
{
    public required string Knoop { get; init; }

    public required string Vraag { get; init; }

    public required Antwoord Antwoord { get; init; }

    /// <summary>Requirements that were said to be met.</summary>
    public required ImmutableArray<string> Eisen { get; init; }

    /// <summary>Why the professional departs from the norm; null when they do not.</summary>
    public string? Deviation { get; init; }
}

/// <summary>Doubt: advice is asked first and the same question comes back.</summary>
public sealed record AdviesAsked : CasusEvent
{
    public required string Knoop { get; init; }

    public required string Vraag { get; init; }
}

/// <summary>An answer was taken back; the answers that followed from it lapse and are asked again.</summary>
public sealed record AfwegingsvraagReopened : CasusEvent
{
    public required string Knoop { get; init; }

    /// <summary>Knopen whose answers lapsed, in order, the reopened one first.</summary>
    public required ImmutableArray<string> Lapsed { get; init; }
}

/// <summary>During the casus somebody told it themselves; the weighing starts again under that rule.</summary>
public sealed record DisclosureReported : CasusEvent;

public sealed record AcuutGevaarReported : CasusEvent;

public sealed record HulpplanRecorded : CasusEvent
{
    public required string Wat { get; init; }

    public required string Wie { get; init; }

    /// <summary>Who keeps the overview, as a function.</summary>
    public string? Casemanager { get; init; }

    /// <summary>Day on which the effect of the help is looked at, Europe/Amsterdam.</summary>
    public required DateOnly ReviewOn { get; init; }
}

/// <summary>An outcome holds already while further questions are asked (report now, go on together).</summary>
public sealed record StandReached : CasusEvent
{
    public required UitkomstCode Code { get; init; }

    public int? Meldnorm { get; init; }
}

public sealed record UitkomstReached : CasusEvent
{
    public required UitkomstCode Code { get; init; }

    public int? Meldnorm { get; init; }

    /// <summary>Help is given or organised as well.</summary>
    public bool WithHulp { get; init; }

    /// <summary>The professional decided otherwise; the code is still what the protocol says.</summary>
    public bool Deviates { get; init; }

    /// <summary>The report of before goes on holding after somebody looked at the help beside it: nothing new to tell anybody.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Kept { get; init; }
}

/// <summary>The protocol says to report and the professional decided otherwise, where no question asked for that.</summary>
public sealed record UitkomstDeparted : CasusEvent
{
    public required string Reason { get; init; }
}

/// <summary>A later note that confirms or weakens an earlier hypothesis, or adds to the record. Nothing is overwritten.</summary>
public sealed record NoteAdded : CasusEvent
{
    public required string Text { get; init; }
}

public sealed record CasusClosed : CasusEvent;

/// <summary>Must not be erased, whatever its term: an inspection, a complaint, a case in court.</summary>
public sealed record HoldPlaced : CasusEvent
{
    public required string Reason { get; init; }
}

public sealed record HoldReleased : CasusEvent;

/// <summary>All steps are walked again: help did not work (Utrecht), or a new signal after closing.</summary>
public sealed record CasusRestarted : CasusEvent;
