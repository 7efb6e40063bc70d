using Meldcode.Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Meldcode.Storage;

/// <summary>
/// Times are kept in UTC, in a form that either database can compare and sort: whole microseconds, because PostgreSQL
/// keeps no more, and the same moment must be the same value on both.
/// </summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    time => Whole(time.UtcDateTime),
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)))
{
    /// <summary>The moment as either database keeps it.</summary>
    public static DateTime Whole(DateTime time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMicrosecond), time.Kind);
}

internal sealed class CasusIdConverter() : ValueConverter<CasusId, string>(
    id => id.ToString(),
    stored => new CasusId(Guid.ParseExact(stored, "N")));
