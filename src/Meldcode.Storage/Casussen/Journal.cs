using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>Reads and adds to the events of a casus; there is no other operation.</summary>
internal sealed class Journal(JournalCodec codec)
{
    /// <returns>Oldest first.</returns>
    /// <exception cref="SealBrokenException">An event is missing or isn't as it was written.</exception>
    /// <exception cref="InvalidDataException">An event cannot be read by this build.</exception>
    public async Task<IReadOnlyList<CasusEvent>> ReadAsync(MeldcodeDbContext db, CasusRow casus, CancellationToken ct)
    {
        var rows = await db.Journal.AsNoTracking()
            .Where(row => row.CasusId == casus.CasusId).OrderBy(row => row.Version).ToListAsync(ct);
        return Decode(casus, rows);
    }

    /// <summary>The journals of these casussen, by casus; still to be decoded, so that one that is damaged leaves the others.</summary>
    public async Task<ILookup<CasusId, JournalRow>> RowsAsync(
        MeldcodeDbContext db, IQueryable<CasusRow> casussen, CancellationToken ct)
    {
        var rows = await db.Journal.AsNoTracking()
            .Where(row => casussen.Any(casus => casus.CasusId == row.CasusId))
            .OrderBy(row => row.CasusId).ThenBy(row => row.Version)
            .ToListAsync(ct);
        return rows.ToLookup(row => row.CasusId);
    }

    public void Append(MeldcodeDbContext db, CasusId id, int version, IEnumerable<CasusEvent> events) =>
        db.Journal.AddRange(events.Select((happened, i) => codec.Encode(id, version + 1 + i, happened)));

    /// <param name="rows">Of this casus, oldest first.</param>
    /// <exception cref="SealBrokenException">An event is missing or isn't as it was written.</exception>
    /// <exception cref="InvalidDataException">An event cannot be read by this build.</exception>
    public IReadOnlyList<CasusEvent> Decode(CasusRow casus, IReadOnlyList<JournalRow> rows)
    {
        for (var i = 0; i < casus.Version; i++)
        {
            if (i >= rows.Count || rows[i].Version != i + 1)
            {
                throw new SealBrokenException(JournalCodec.PlaceOf(casus.CasusId, i + 1), SealFault.Missing);
            }
        }

        return rows.Count == casus.Version
            ? [.. rows.Select(codec.Decode)]
            : throw new SealBrokenException(JournalCodec.PlaceOf(rows[casus.Version]), SealFault.Altered);
    }
}
