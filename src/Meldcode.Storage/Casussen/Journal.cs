using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>Reads and adds to the events of a casus; there is no other operation.</summary>
internal sealed class Journal(JournalCodec codec)
{
    /// <returns>Oldest first.</returns>
    /// <exception cref="InvalidDataException">An event is missing or cannot be read.</exception>
    public async Task<IReadOnlyList<CasusEvent>> ReadAsync(MeldcodeDbContext db, CasusId id, CancellationToken ct)
    {
        var rows = await db.Journal.AsNoTracking()
            .Where(row => row.CasusId == id).OrderBy(row => row.Version).ToListAsync(ct);
        return Decode(rows);
    }

    /// <summary>The journals of all casussen of one person, by casus.</summary>
    public async Task<IReadOnlyDictionary<CasusId, IReadOnlyList<CasusEvent>>> ReadAllAsync(
        MeldcodeDbContext db, IQueryable<CasusRow> casussen, CancellationToken ct)
    {
        var rows = await db.Journal.AsNoTracking()
            .Where(row => casussen.Any(casus => casus.CasusId == row.CasusId))
            .OrderBy(row => row.CasusId).ThenBy(row => row.Version)
            .ToListAsync(ct);
        return rows.GroupBy(row => row.CasusId).ToDictionary(rows => rows.Key, rows => Decode([.. rows]));
    }

    public void Append(MeldcodeDbContext db, CasusId id, int version, IEnumerable<CasusEvent> events) =>
        db.Journal.AddRange(events.Select((happened, i) => codec.Encode(id, version + 1 + i, happened)));

    private IReadOnlyList<CasusEvent> Decode(List<JournalRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Version != i + 1)
            {
                throw new InvalidDataException($"casus {rows[i].CasusId}: event {i + 1} is missing");
            }
        }

        return [.. rows.Select(codec.Decode)];
    }
}
