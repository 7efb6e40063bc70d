namespace Meldcode.Domain;

/// <summary>A command that the rules do not allow. The number is stable; the Dutch text for it lives with the other texts.</summary>
/// <param name="Code">Why.</param>
/// <param name="Subject">Id of the field, onderdeel or knoop it is about; never something a person typed.</param>
public sealed record Refusal(RefusalCode Code, string? Subject = null)
{
    /// <summary>Such as <c>MC-1004</c>.</summary>
    public string Number => $"MC-{(int)Code}";
}

/// <summary>Every reason to refuse.</summary>
public enum RefusalCode
{
    /// <summary>No casus here that this person may see.</summary>
    CasusUnknown = 1001,

    /// <summary>The casus is closed; it can be reopened.</summary>
    CasusIsClosed = 1002,

    /// <summary>That is not what is asked now; the current card follows.</summary>
    OutOfOrder = 1003,

    FieldMissing = 1004,

    FieldTooLong = 1005,

    /// <summary>A choice, signal or reason that the protocol does not know.</summary>
    ValueUnknown = 1006,

    DateInvalid = 1007,

    /// <summary>Not all requirements are met, so the answer cannot be yes.</summary>
    EisenNotMet = 1008,

    /// <summary>Departing from the norm needs a reason.</summary>
    DeviationNeedsReason = 1009,

    /// <summary>The answer contradicts an earlier one, which is asked again.</summary>
    ContradictsEarlier = 1010,

    /// <summary>Nothing to go back to.</summary>
    NothingToReopen = 1011,

    ReviewDateInPast = 1012,

    /// <summary>Something that every outcome must record is not recorded yet.</summary>
    RecordIncomplete = 1013,

    /// <summary>The casus has no outcome yet and cannot be closed.</summary>
    NoUitkomstYet = 1014,

    /// <summary>Somebody told it, or acute danger was reported: closing at question 1 needs a reason.</summary>
    CloseNeedsReason = 1015,

    /// <summary>This route cannot be restarted now.</summary>
    NothingToRestart = 1016,

    /// <summary>This build does not carry the protocol that the casus follows.</summary>
    ProtocolUnknown = 1017,

    AlreadyReported = 1018,

    /// <summary>This person may see the casus and may not do this with it.</summary>
    NotAllowed = 1019,

    /// <summary>Nobody who can be chosen: not a colleague of the settings, the eigenaar, or somebody who must not know.</summary>
    ReceiverUnknown = 1020,

    /// <summary>Answered, withdrawn, past its term, or never made.</summary>
    AanbodUnknown = 1021,

    /// <summary>This colleague has an offer to answer, or too many offers are open.</summary>
    AlreadyOffered = 1022,

    /// <summary>No more of this card fit in one casus.</summary>
    TooMany = 1023,

    /// <summary>Somebody said that it must be kept.</summary>
    OnHold = 1030,

    AlreadyOnHold = 1031,

    NotOnHold = 1032,

    /// <summary>Somebody was told of it, so it is closed before it can be erased.</summary>
    CloseFirst = 1033,

    /// <summary>The record is taken out and filed before it is erased here.</summary>
    FileFirst = 1034,

    /// <summary>The reference that was typed is not this casus's.</summary>
    WrongKenmerk = 1035,
}
