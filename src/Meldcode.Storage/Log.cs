using Meldcode.Domain;
using Microsoft.Extensions.Logging;

namespace Meldcode.Storage;

/// <summary>3000-3999. Ids, counts and durations; never what is stored.</summary>
internal static partial class Log
{
    [LoggerMessage(3000, LogLevel.Information, "{Action} of casus {Casus}: {Result} in {Milliseconds:F1} ms")]
    public static partial void Handled(ILogger logger, AuditAction action, CasusId casus, string result, double milliseconds);

    [LoggerMessage(3001, LogLevel.Information, "{Action} of casus {Casus}: somebody else wrote first")]
    public static partial void LostRace(ILogger logger, AuditAction action, CasusId casus);

    [LoggerMessage(3002, LogLevel.Information, "Listed {Count} casussen")]
    public static partial void Listed(ILogger logger, int count);

    [LoggerMessage(3003, LogLevel.Information, "Brought the index of {Count} casussen up to date")]
    public static partial void IndexRebuilt(ILogger logger, int count);

    [LoggerMessage(3010, LogLevel.Information, "Erased casus {Casus} ({Reason})")]
    public static partial void Erased(ILogger logger, CasusId casus, ErasureReason reason);

    [LoggerMessage(3012, LogLevel.Error, "Casus {Casus} can't be read ({Fault}), so it isn't erased")]
    public static partial void NotErasable(ILogger logger, CasusId casus, string fault);

    [LoggerMessage(3011, LogLevel.Warning, "Could not tidy the files after erasing ({Fault}); the next night does")]
    public static partial void NotForgotten(ILogger logger, string fault);

    [LoggerMessage(3100, LogLevel.Information, "Schema script {Script} applied")]
    public static partial void ScriptApplied(ILogger logger, string script);

    [LoggerMessage(3101, LogLevel.Warning, "The data directory can be read by others than its owner (mode {Mode})")]
    public static partial void DirectoryOpenToOthers(ILogger logger, UnixFileMode mode);

    [LoggerMessage(3102, LogLevel.Warning, "The file of the schedule cannot be used ({Fault}) and is made anew; nothing of a casus was in it")]
    public static partial void ScheduleMadeAnew(ILogger logger, string fault);

    [LoggerMessage(3200, LogLevel.Warning, "Bot state {KeyHash} could not be read and counts as absent")]
    public static partial void BotStateUnreadable(ILogger logger, string keyHash);

    [LoggerMessage(3500, LogLevel.Error, "ALARM: {Place} is not what was stored ({Fault}), seen at {Action}; nothing of it was shown")]
    public static partial void SealBroken(ILogger logger, string place, SealFault fault, AuditAction action);

    [LoggerMessage(3501, LogLevel.Error, "ALARM: the audit row of the alarm could not be written ({Fault})")]
    public static partial void AlarmNotWritten(ILogger logger, string fault);

    [LoggerMessage(3502, LogLevel.Error, "ALARM: the audit chain should end at row {Head} and ends at {Row}, or was not closed by this program; rows may be gone")]
    public static partial void AuditHeadBroken(ILogger logger, long head, long row);

    [LoggerMessage(3503, LogLevel.Error, "The key ring is not that of this database: {Differing} keys differ, {Missing} are missing")]
    public static partial void WrongKey(ILogger logger, int differing, int missing);

    [LoggerMessage(3510, LogLevel.Information, "Audit anchor {Row}:{Hash}")]
    public static partial void AuditAnchor(ILogger logger, long row, string hash);

    [LoggerMessage(3300, LogLevel.Error, "The database cannot be reached ({Fault})")]
    public static partial void Unreachable(ILogger logger, string fault);

    [LoggerMessage(3301, LogLevel.Warning, "The database could not do it this time ({Fault}); trying again")]
    public static partial void TriedAgain(ILogger logger, string fault);

    [LoggerMessage(3600, LogLevel.Information, "Notice {Notice} by {Rung}: {Result} in {Milliseconds:F1} ms")]
    public static partial void RungTried(ILogger logger, string notice, Rung rung, string result, double milliseconds);

    [LoggerMessage(3601, LogLevel.Error, "Notice {Notice} could not be handled ({Fault})")]
    public static partial void NoticeFailed(ILogger logger, long notice, string fault);

    [LoggerMessage(3602, LogLevel.Error, "Notice {Notice} cannot be read and is put aside")]
    public static partial void NoticeUnreadable(ILogger logger, long notice);

    [LoggerMessage(3603, LogLevel.Error, "Notice {Notice} cannot be read and is left out of a list ({Fault})")]
    public static partial void NoticeLeftOut(ILogger logger, long notice, string fault);
}
