using System.ComponentModel.DataAnnotations;
using Meldcode.Domain;
using Microsoft.Extensions.Options;

namespace Meldcode.Storage;

/// <summary>Settings "Escalation": how long each thing may take when somebody has to be told. See docs/escalation.md.</summary>
public sealed record EscalationOptions
{
    public const string Section = "Escalation";

    /// <summary>Working hours without "gezien" after which the next person is tried.</summary>
    [Range(1, 40)]
    public int SeenWithinWorkingHours { get; init; } = 4;

    /// <summary>Working minutes without "gezien" after which an e-mail follows.</summary>
    [Range(0, 2400)]
    public int EmailAfterWorkingMinutes { get; init; } = 60;

    /// <summary>Minutes, day and night, after which the next person is tried when somebody is in acute danger.</summary>
    [Range(1, 240)]
    public int AcuteSeenWithinMinutes { get; init; } = 15;

    /// <summary>Minutes that a way of reaching somebody is waited for when it is down, before the next way is tried.</summary>
    [Range(1, 240)]
    public int PatienceMinutes { get; init; } = 15;

    /// <summary>The same when somebody is in acute danger.</summary>
    [Range(1, 60)]
    public int AcutePatienceMinutes { get; init; } = 2;

    /// <summary>After so many faults in a row a message is put aside for the beheerder.</summary>
    [Range(1, 100)]
    public int MaxFailures { get; init; } = 5;

    /// <summary>Seconds that one try may take: one way can need two or three calls of up to 10 seconds.</summary>
    [Range(5, 120)]
    public int TryTimeoutSeconds { get; init; } = 30;

    /// <summary>Seconds without a sign of life after which another instance takes a message over; longer than one try.</summary>
    [Range(30, 900)]
    public int LeaseSeconds { get; init; } = 180;

    /// <summary>Seconds between two looks for work that another instance left.</summary>
    [Range(1, 300)]
    public int PollSeconds { get; init; } = 15;

    /// <summary>How many days a code to register with can be used.</summary>
    [Range(1, 30)]
    public int CodeValidDays { get; init; } = 7;

    internal LadderTerms Terms => new()
    {
        SeenWithin = TimeSpan.FromHours(SeenWithinWorkingHours),
        EmailAfter = TimeSpan.FromMinutes(EmailAfterWorkingMinutes),
        AcuutSeenWithin = TimeSpan.FromMinutes(AcuteSeenWithinMinutes),
        Patience = TimeSpan.FromMinutes(PatienceMinutes),
        AcuutPatience = TimeSpan.FromMinutes(AcutePatienceMinutes),
    };

    internal TimeSpan Lease => TimeSpan.FromSeconds(Math.Max(LeaseSeconds, TryTimeoutSeconds + 30));
}

[OptionsValidator]
internal sealed partial class EscalationOptionsValidator : IValidateOptions<EscalationOptions>;
