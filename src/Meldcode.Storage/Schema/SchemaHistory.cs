using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>Which scripts made this database.</summary>
internal static class SchemaHistory
{
    public static Task<List<SchemaScriptRow>> ReadAsync(MeldcodeDbContext db, CancellationToken ct) =>
        db.SchemaScripts.AsNoTracking().OrderBy(row => row.Name).ToListAsync(ct);

    /// <summary>The first script that is missing; null when none is.</summary>
    /// <exception cref="InvalidOperationException">A script was changed after it was applied, or is unknown to this build.</exception>
    public static SchemaScript? Next(IReadOnlyList<SchemaScriptRow> applied, IReadOnlyList<SchemaScript> scripts)
    {
        for (var i = 0; i < applied.Count; i++)
        {
            if (i >= scripts.Count || applied[i].Name != scripts[i].Name)
            {
                throw new InvalidOperationException($"the database has schema script {applied[i].Name}, which does not come next in this build");
            }

            if (applied[i].Sha256 != scripts[i].Sha256)
            {
                throw new InvalidOperationException($"schema script {applied[i].Name} was changed after it was applied; add a new one instead");
            }
        }

        return applied.Count < scripts.Count ? scripts[applied.Count] : null;
    }
}
