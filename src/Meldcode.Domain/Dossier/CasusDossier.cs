namespace Meldcode.Domain;

/// <summary>
/// The whole record of one casus, in the order in which it came about. What was changed later is still there and says when:
/// a record that forgets what somebody wrote first is no record.
/// </summary>
public sealed record CasusDossier
{
    public required Kenmerk Kenmerk { get; init; }

    /// <summary>The protocol's text as this build carries it.</summary>
    public required Protocol Protocol { get; init; }

    /// <summary>The text that the casus was started with. Its hash can differ from <see cref="Protocol"/>'s only when a file was changed afterwards.</summary>
    public required ProtocolReference Followed { get; init; }

    public required Leeftijdsgroep Leeftijd { get; init; }

    /// <summary>Questions before step 1 that were answered with yes.</summary>
    public required IReadOnlyList<Poort> Poorten { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset PrintedAt { get; init; }

    public required bool Closed { get; init; }

    /// <summary>Number of events that it was made from.</summary>
    public required int Version { get; init; }

    /// <summary>Every walk through the steps, the first one first.</summary>
    public required IReadOnlyList<DossierRound> Rounds { get; init; }

    /// <summary>The rules that were applied, each once, in the order in which they came up.</summary>
    public required IReadOnlyList<Bronverwijzing> Sources { get; init; }
}

/// <param name="Number">1 for the first walk.</param>
/// <param name="Entries">Oldest first.</param>
public sealed record DossierRound(int Number, DateTimeOffset StartedAt, IReadOnlyList<DossierEntry> Entries)
{
    /// <summary>The answers and outcomes that stand, in order: the path that was taken.</summary>
    public IEnumerable<DossierEntry> Path =>
        Entries.Where(entry => entry is RecordedAnswer or RecordedAdvies or RecordedUitkomst && entry.SupersededAt is null);
}

/// <summary>Who wrote something down: a function, never a name.</summary>
/// <param name="Function">Function according to the settings; null for whoever has none there.</param>
public sealed record DossierAuthor(AuthorKind Kind, string? Function = null);

public enum AuthorKind
{
    /// <summary>The professional who started the casus.</summary>
    Professional,

    /// <summary>Somebody with a function in the settings.</summary>
    Functionary,

    /// <summary>Another professional, after the casus was shared or handed over.</summary>
    Colleague,
}
