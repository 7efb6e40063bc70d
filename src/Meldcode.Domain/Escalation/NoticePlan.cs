namespace Meldcode.Domain;

/// <summary>What a kind of notice asks of the ladder.</summary>
internal sealed record NoticePlan
{
    public static readonly Rung[] Rungs = [Rung.Card, Rung.ActivityFeed, Rung.Email];

    /// <summary>Somebody has to look: without "gezien" the next person is tried.</summary>
    public bool WaitsForSeen { get; init; }

    /// <summary>One rung that gets through is enough.</summary>
    public bool OneIsEnough { get; init; }

    /// <summary>Each rung once, whatever the one before gave.</summary>
    public bool EachOnce { get; init; }

    public static NoticePlan Of(NoticeKind kind) => kind switch
    {
        NoticeKind.Test => new NoticePlan { EachOnce = true },
        NoticeKind.Reminder or NoticeKind.ContactAsked => new NoticePlan { OneIsEnough = true },
        NoticeKind.PhoneYourself => new NoticePlan(),
        _ => new NoticePlan { WaitsForSeen = true },
    };
}
