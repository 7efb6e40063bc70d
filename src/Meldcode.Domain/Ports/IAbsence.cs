namespace Meldcode.Domain;

/// <summary>Whether somebody is away according to the calendar of Microsoft 365.</summary>
public interface IAbsence
{
    /// <summary>Never throws but for cancellation: whoever cannot be looked up counts as present.</summary>
    /// <returns>Until when, UTC; <see cref="DateTimeOffset.MaxValue"/> when that is not known; null when not away.</returns>
    Task<DateTimeOffset?> AwayUntilAsync(string tenantId, string personId, CancellationToken ct);
}
