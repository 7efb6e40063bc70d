namespace Meldcode.Domain;

/// <summary>Something that a person has to be told. Holds no name, answer, outcome or typed text, because it leaves the bot.</summary>
public sealed record Notice
{
    /// <summary>32 hexadecimal digits; the same in every try on every rung, so that what arrives twice can be recognised.</summary>
    public required string Id { get; init; }

    public required string TenantId { get; init; }

    public required string OrganisatieId { get; init; }

    /// <summary>Null for a test message.</summary>
    public CasusId? CasusId { get; init; }

    public Kenmerk? Kenmerk { get; init; }

    public required NoticeKind Kind { get; init; }

    /// <summary>What is due; only for <see cref="NoticeKind.Reminder"/>.</summary>
    public ReminderKind? Reminder { get; init; }

    /// <summary>Id for <see cref="IReminderBook"/>; only for <see cref="NoticeKind.Reminder"/>.</summary>
    public long? ReminderId { get; init; }

    /// <summary>When the reason for it arose, UTC.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>An earlier try may have arrived.</summary>
    public bool MaybeDouble { get; init; }
}

/// <summary>The names are stored: never rename one.</summary>
public enum NoticeKind
{
    Stap4Reached,
    MeldingAdvised,
    AndereRoute,
    AcuutGevaar,

    /// <summary>The day on which the effect of help is looked at has passed.</summary>
    HulptermijnPassed,

    /// <summary>Five working days after the report and no word.</summary>
    VeiligThuisSilent,

    /// <summary>The aandachtsfunctionaris asks the professional to get in touch.</summary>
    ContactAsked,

    /// <summary>To the professional: something of the casus is due.</summary>
    Reminder,

    /// <summary>To the professional: nobody could be reached about the casus, phone now; the numbers are in the settings.</summary>
    PhoneYourself,

    /// <summary>Proof that a person can be reached.</summary>
    Test,
}

/// <summary>One person in the order in which people are tried.</summary>
/// <param name="PersonId">Object id in the directory; null when nobody is set for the function.</param>
/// <param name="Function">Function as shown on screen, never a name.</param>
public sealed record Receiver(string? PersonId, string Function, ReceiverRole Role);

/// <summary>The names are stored: never rename one.</summary>
public enum ReceiverRole
{
    Aandachtsfunctionaris,
    Deputy,
    Directeur,
    OrganisationContact,

    /// <summary>The professional whose casus it is.</summary>
    Owner,
}
