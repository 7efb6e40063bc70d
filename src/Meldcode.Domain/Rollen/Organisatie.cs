namespace Meldcode.Domain;

/// <summary>Who asks: one person of one organisation in one tenant.</summary>
/// <param name="TenantId">Microsoft 365 tenant.</param>
/// <param name="OrganisatieId">Organisation within the installation.</param>
/// <param name="PersonId">The directory's object id, never a name.</param>
public sealed record Actor(string TenantId, string OrganisatieId, string PersonId);

/// <summary>An organisation as the settings describe it.</summary>
public sealed record Organisatie
{
    public required string Id { get; init; }

    public required string TenantId { get; init; }

    public required string Name { get; init; }

    /// <summary>Default variant for a new casus.</summary>
    public required string Variant { get; init; }

    /// <summary>Word for the person it is about, such as leerling, kind or cliënt.</summary>
    public required string PersonWord { get; init; }

    public required IReadOnlyList<Locatie> Locations { get; init; }

    /// <summary>Who is told when the suspect works here.</summary>
    public required Contact Directeur { get; init; }

    /// <summary>Regional number of Veilig Thuis; null when only the national one applies.</summary>
    public string? RegionalNumber { get; init; }

    /// <summary>Where the organisation files its record, such as ParnasSys.</summary>
    public required string RecordSystem { get; init; }

    /// <summary>Who leads people of the organisation.</summary>
    public IReadOnlyList<Contact> Leidinggevenden { get; init; } = [];

    /// <summary>Who keeps the settings: sees configuration and figures, never a casus.</summary>
    public IReadOnlyList<Contact> Beheerders { get; init; } = [];

    /// <summary>Who is told when nobody else can be reached; null when the organisation named none.</summary>
    public Contact? LastResort { get; init; }

    /// <summary>
    /// Object ids of people whom the settings name for a function that somebody else registered for. It gives them nothing
    /// any more; where the suspect may be anybody with a function, they count as having one.
    /// </summary>
    public IReadOnlyList<string> Replaced { get; init; } = [];

    public Werktijden Werktijden { get; init; } = Werktijden.Default;

    /// <summary>How long a closed casus is kept, whole years.</summary>
    public int RetentionYears { get; init; } = 1;

    /// <summary>Days that the eigenaar has, after the reminder, to take the record out before a casus is erased.</summary>
    public int RetentionNoticeDays { get; init; } = 30;

    /// <param name="location">Of the casus; null: the first one.</param>
    public int RetentionYearsAt(string? location) =>
        (location is null ? Locations.FirstOrDefault() : Locations.FirstOrDefault(known => known.Name == location))?.RetentionYears ?? RetentionYears;
}

/// <summary>When somebody of the organisation can be expected to react; holidays are not in it.</summary>
/// <param name="Dagen">Working days.</param>
/// <param name="Van">Start of the working day, Europe/Amsterdam.</param>
/// <param name="Tot">End of the working day, Europe/Amsterdam; later than <paramref name="Van"/>.</param>
public sealed record Werktijden(IReadOnlyList<DayOfWeek> Dagen, TimeOnly Van, TimeOnly Tot)
{
    /// <summary>Monday to Friday, 8:00 to 17:00.</summary>
    public static Werktijden Default { get; } = new(
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], new TimeOnly(8, 0), new TimeOnly(17, 0));

    /// <summary>Closed on Good Friday.</summary>
    public bool GoedeVrijdag { get; init; }

    /// <summary>Closed on 5 May each year; otherwise once in five.</summary>
    public bool BevrijdingsdagElkJaar { get; init; }
}

public sealed record Locatie(string Name, IReadOnlyList<Contact> Aandachtsfunctionarissen)
{
    /// <summary>How long a closed casus of this location is kept, whole years; null: as long as everywhere in the organisation.</summary>
    public int? RetentionYears { get; init; }
}

/// <param name="Function">Function as shown on screen, never a private person's name.</param>
/// <param name="PersonId">Object id for notifications; null when nobody is set.</param>
/// <param name="Phone">Number as people dial it.</param>
/// <param name="Availability">Words about when to reach them.</param>
public sealed record Contact(string Function, string? PersonId, string? Phone, string? Availability);
