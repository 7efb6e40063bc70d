using Meldcode.Domain;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Meldcode.Storage;

/// <summary>Times are kept in UTC, in a form that either database can compare and sort.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    time => time.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

internal sealed class CasusIdConverter() : ValueConverter<CasusId, string>(
    id => id.ToString(),
    stored => new CasusId(Guid.ParseExact(stored, "N")));
