namespace Meldcode.Domain;

/// <summary>Takes everything of a casus away. What stays says that it was there, who erased it, when and why; nothing of what it said.</summary>
public interface ICasusErasure
{
    /// <param name="typed">The reference as the person typed it, so that a slip of a finger erases nothing.</param>
    Task<CasusErased> EraseAsync(Actor actor, CasusId id, Kenmerk? typed, ErasureReason reason, CancellationToken ct);

    /// <summary>
    /// Erases what is past its term, in every organisation of the settings, and puts ready the reminders of what is near it:
    /// nothing goes of which the eigenaar was not reminded in time (<see cref="Bewaring.EraseFrom"/>). Once a day is enough.
    /// </summary>
    /// <returns>How many were erased.</returns>
    Task<int> EraseOverdueAsync(CancellationToken ct);
}

/// <summary>What became of it.</summary>
public abstract record CasusErased
{
    public sealed record Gone : CasusErased;

    /// <summary>Nothing was erased.</summary>
    public sealed record Refused(Refusal Refusal) : CasusErased;

    /// <summary>No such casus for this person.</summary>
    public sealed record NotFound : CasusErased;
}
