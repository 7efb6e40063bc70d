using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>What a notice is about and for whom; the sealed part of its row.</summary>
internal sealed record NoticePayload
{
    public required NoticeKind Kind { get; init; }

    public required DateTimeOffset Since { get; init; }

    /// <summary>Once per casus; null where that does not count.</summary>
    public string? Key { get; init; }

    public Kenmerk? Kenmerk { get; init; }

    /// <summary>Whose turn it is, by role; null when <see cref="Person"/> says who.</summary>
    public Ontvanger? To { get; init; }

    /// <summary>The one person whom it is for: a test. Null with <see cref="To"/>, and for whoever owns the casus by then.</summary>
    public Receiver? Person { get; init; }

    /// <summary>Who asked for the test.</summary>
    public string? AskedBy { get; init; }

    public ReminderKind? Reminder { get; init; }

    public long? ReminderId { get; init; }

    /// <summary>True for word to the owner, which does not wait for what is on its way to others.</summary>
    public bool IsForOwner => To is null && Person is null;

    public static NoticePayload Of(Aanleiding reason, Kenmerk kenmerk, DateTimeOffset now) => new()
    {
        Kind = Enum.Parse<NoticeKind>(reason.Kind.ToString()),
        Since = now,
        Key = reason.Key,
        Kenmerk = kenmerk,
        To = reason.To,
    };
}
