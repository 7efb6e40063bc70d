namespace Meldcode.Domain;

/// <summary>
/// Files that somebody may fetch once. The link alone opens nothing: the code stands in the person's own chat, so that who
/// is sent the link, or previews it, has no use for it.
/// </summary>
public interface IDownloads
{
    /// <summary>Makes a link; an earlier one of this person for the same file stops working.</summary>
    Task<DownloadTicket> OfferAsync(DownloadOrder order, CancellationToken ct);

    /// <summary>Uses the link up.</summary>
    /// <returns>Null for whatever is wrong: token, code, too late, used before, or tried too often. All look the same.</returns>
    Task<DownloadOrder?> RedeemAsync(string token, string code, CancellationToken ct);

    /// <summary>True when anybody ever fetched the record of this casus.</summary>
    Task<bool> WasFetchedAsync(CasusId id, CancellationToken ct);
}

/// <summary>Where the page is on which a link is opened.</summary>
public interface IDownloadPage
{
    /// <returns>Null when the installation has no address for it.</returns>
    Uri? For(string token);
}

/// <summary>The names are stored: never rename one.</summary>
public enum DownloadKind
{
    Dossier,
    Jaarcijfers,
}

/// <summary>Who may fetch what.</summary>
/// <param name="CasusId">Null for what is about no casus.</param>
public sealed record DownloadOrder(Actor Actor, DownloadKind Kind, CasusId? CasusId);

/// <summary>Neither is kept anywhere: only their hashes are.</summary>
/// <param name="Token">Part of the link.</param>
/// <param name="Code">Six digits, to be typed on the page.</param>
/// <param name="ExpiresAt">UTC.</param>
public sealed record DownloadTicket(string Token, string Code, DateTimeOffset ExpiresAt);
