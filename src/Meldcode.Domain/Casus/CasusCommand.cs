using System.Collections.Immutable;

namespace Meldcode.Domain;

/// <summary>Something that a professional asks for. Time and person come in as arguments; the decider has no clock.</summary>
public abstract record CasusCommand
{
    /// <summary>Now, UTC.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Object id of the person who asks.</summary>
    public required string By { get; init; }

    /// <summary>What was pointed out in the text and is kept as it is, by kind; never the text.</summary>
    public ImmutableArray<PersonalDataKind> Kept { get; init; } = [];
}

public sealed record StartCasus : CasusCommand
{
    public required Kenmerk Kenmerk { get; init; }

    public required Leeftijdsgroep Leeftijd { get; init; }

    /// <summary>Name of the location whose aandachtsfunctionaris is told; null where the organisation has only one.</summary>
    public string? Locatie { get; init; }

    /// <summary>Poorten answered with yes.</summary>
    public ImmutableArray<string> Poorten { get; init; } = [];

    /// <summary>Object ids of people who must not know, when the suspect works here.</summary>
    public ImmutableArray<string> InConflict { get; init; } = [];

    /// <summary>The suspect works here, may be somebody with a function, and it is not known who.</summary>
    public bool ConflictUnknown { get; init; }
}

public sealed record RecordOnderdeel : CasusCommand
{
    public required string Onderdeel { get; init; }

    public ImmutableArray<string> Signalen { get; init; } = [];

    public ImmutableSortedDictionary<string, string> Velden { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}

public sealed record SkipGesprek : CasusCommand
{
    public required string Onderdeel { get; init; }

    public required string Reason { get; init; }

    public required string Explanation { get; init; }
}

public sealed record AnswerAfwegingsvraag : CasusCommand
{
    public required string Knoop { get; init; }

    public required Antwoord Antwoord { get; init; }

    public ImmutableArray<string> Eisen { get; init; } = [];

    /// <summary>Reason for departing from the norm, where the answer does so.</summary>
    public string? Deviation { get; init; }
}

/// <summary>One step back: reopens the last thing that was saved or answered.</summary>
public sealed record GoBack : CasusCommand;

/// <summary>Reopens one earlier answer or card by its knoop or onderdeel id.</summary>
public sealed record Reopen : CasusCommand
{
    public required string Target { get; init; }
}

public sealed record RecordHulpplan : CasusCommand
{
    public required string Wat { get; init; }

    public required string Wie { get; init; }

    public string? Casemanager { get; init; }

    public required DateOnly ReviewOn { get; init; }

    /// <summary>Today in Europe/Amsterdam; a review date lies after it.</summary>
    public required DateOnly Today { get; init; }
}

/// <summary>Does not report where the protocol says to, with a reason; where a question asks so, that is answered instead.</summary>
public sealed record DepartFromUitkomst : CasusCommand
{
    public required string Reason { get; init; }
}

public sealed record ReportDisclosure : CasusCommand;

public sealed record ReportAcuutGevaar : CasusCommand;

public sealed record AddNote : CasusCommand
{
    public required string Text { get; init; }
}

public sealed record CloseCasus : CasusCommand;

/// <summary>Keeps a casus from being erased.</summary>
public sealed record PlaceHold : CasusCommand
{
    public required string Reason { get; init; }
}

public sealed record ReleaseHold : CasusCommand;

public sealed record RestartCasus : CasusCommand;
