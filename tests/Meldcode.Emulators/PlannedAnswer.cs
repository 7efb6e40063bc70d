namespace Meldcode.Emulators;

/// <summary>An answer that the emulator gives instead of its own.</summary>
/// <param name="StatusCode">HTTP status; 0 cuts the connection without an answer.</param>
/// <param name="Body">JSON text, or null for an empty body.</param>
/// <param name="RetryAfterSeconds">Value of the Retry-After header in seconds, or null for no such header.</param>
/// <param name="TakesEffect">True: the request does what it asks although the caller is told otherwise.</param>
public sealed record PlannedAnswer(int StatusCode, string? Body = null, int? RetryAfterSeconds = null, bool TakesEffect = false)
{
    public Manner Manner { get; init; }

    /// <summary>Location header.</summary>
    public Uri? Location { get; init; }

    /// <summary>WWW-Authenticate header.</summary>
    public string? Challenge { get; init; }

    /// <summary>The connection is cut after the request came in.</summary>
    public static PlannedAnswer Cut { get; } = new(0);

    /// <summary>Nothing comes until the caller gives up.</summary>
    public static PlannedAnswer Silence { get; } = new(0) { Manner = Manner.Silent };

    /// <summary>The status comes and the body begins, but does not end until the caller gives up.</summary>
    public static PlannedAnswer Slow(int statusCode) => new(statusCode) { Manner = Manner.Endless };
}

/// <summary>How an answer goes over the wire.</summary>
public enum Manner
{
    Whole,
    Silent,
    Endless,
}
