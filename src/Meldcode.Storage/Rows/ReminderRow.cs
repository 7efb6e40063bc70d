using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>Something that the calendar brings up in a casus. What it is, is sealed.</summary>
internal sealed class ReminderRow
{
    public long Id { get; init; }

    public required CasusId CasusId { get; init; }

    /// <summary>Random; tells the row from others of its casus before it has an id.</summary>
    public required string Mark { get; init; }

    /// <summary>Sealed.</summary>
    public required byte[] Payload { get; init; }

    /// <summary>When it is told: when it is due, or later when it was put off.</summary>
    public required DateTimeOffset TellAt { get; set; }

    public required ReminderState State { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }
}

/// <summary>The names are stored: never rename one.</summary>
internal enum ReminderState
{
    Open,

    /// <summary>Told, and still to be done.</summary>
    Told,

    /// <summary>The owner said that it is not needed.</summary>
    Dismissed,

    /// <summary>Done, or the reason went away.</summary>
    Withdrawn,
}
