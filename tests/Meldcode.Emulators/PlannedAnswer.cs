namespace Meldcode.Emulators;

/// <summary>An answer that the emulator gives instead of its own.</summary>
/// <param name="StatusCode">HTTP status; 0 cuts the connection without an answer.</param>
/// <param name="Body">JSON text, or null for an empty body.</param>
/// <param name="RetryAfterSeconds">Value of the Retry-After header in seconds, or null for no such header.</param>
/// <param name="TakesEffect">True: the send is kept as delivered although the caller is told otherwise.</param>
public sealed record PlannedAnswer(int StatusCode, string? Body = null, int? RetryAfterSeconds = null, bool TakesEffect = false);
