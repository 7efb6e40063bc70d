namespace Meldcode.Storage;

/// <summary>Where one delivery of an activity stands.</summary>
public abstract record DeliveryClaim
{
    /// <summary>Nobody has it, or its holder let go of it.</summary>
    public sealed record Free : DeliveryClaim;

    /// <summary>Whoever asked has it now.</summary>
    public sealed record Mine : DeliveryClaim;

    /// <summary>Somebody else has it.</summary>
    /// <param name="Beat">Rises each second or so while that one is alive.</param>
    public sealed record Held(string Holder, int Beat) : DeliveryClaim;

    /// <summary>It was answered.</summary>
    public sealed record Done : DeliveryClaim;
}
