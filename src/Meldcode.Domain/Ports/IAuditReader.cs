namespace Meldcode.Domain;

/// <summary>Who did what with a casus, for whoever may read that (<see cref="Recht.Inzien"/>). Looking is itself written down.</summary>
public interface IAuditReader
{
    /// <param name="page">0 is the newest.</param>
    /// <returns>Null when there is no casus of which this person may read it; an unknown one and a foreign one look the same.</returns>
    Task<AuditPage?> ReadAsync(Actor actor, CasusId id, int page, CancellationToken ct);
}

/// <param name="Lines">Newest first.</param>
/// <param name="Pages">At least 1.</param>
public sealed record AuditPage(Kenmerk Kenmerk, IReadOnlyList<AuditLine> Lines, int Page, int Pages);

/// <summary>One line of the audit of a casus, without names: a role and what was done.</summary>
/// <param name="At">UTC.</param>
/// <param name="IsYou">Whether the reader did it.</param>
/// <param name="Role">Code, such as <c>Aandachtsfunctionaris</c>.</param>
/// <param name="Action">Code, such as <c>Find</c>.</param>
/// <param name="Result">Code, such as <c>Read</c> or <c>Denied</c>.</param>
public sealed record AuditLine(DateTimeOffset At, bool IsYou, string Role, string Action, string Result);
