namespace Meldcode.Domain;

/// <summary>Where each person's own chat with the bot is, kept so that the bot can speak first.</summary>
public interface IConversationBook
{
    /// <param name="reference">The channel's conversation reference as JSON; kept sealed, because it holds a name.</param>
    Task RememberAsync(string tenantId, string personId, string reference, CancellationToken ct);

    /// <returns>Null when the person never spoke with the bot.</returns>
    Task<string?> FindAsync(string tenantId, string personId, CancellationToken ct);

    /// <summary>The app was removed, or the reference does not work any more.</summary>
    Task ForgetAsync(string tenantId, string personId, CancellationToken ct);
}
