namespace Meldcode.Domain;

/// <summary>Which function is meant; stays the same when people change.</summary>
/// <param name="Location">Name of the location; null for a function of the organisation.</param>
/// <param name="Function">As in the settings.</param>
public sealed record FunctionKey(ReceiverRole Role, string? Location, string Function);

/// <param name="PersonId">Null when nobody is set.</param>
/// <param name="Registered">True when the person registered themselves, false when the settings name them.</param>
/// <param name="AwayUntil">By their own word; null when not away.</param>
/// <param name="LastSentAt">When something last got through to the person, UTC; null when never.</param>
public sealed record ReachableFunction(
    FunctionKey Key, string? PersonId, bool Registered, DateTimeOffset? AwayUntil, DateTimeOffset? LastSentAt);

/// <param name="Code">As people type it; case, spaces and dashes do not count.</param>
/// <param name="ValidUntil">UTC.</param>
public sealed record RegistrationCode(string Code, FunctionKey Function, DateTimeOffset ValidUntil);
