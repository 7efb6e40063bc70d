using System.Globalization;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Meldcode.Storage;

/// <summary>
/// Every row that belongs to a casus, found from the model: a table that somebody adds with a casus in it, or that hangs on
/// one that has, is erased too. Only the audit stays.
/// </summary>
internal static class CasusTraces
{
    /// <summary>Deletes them all; what points at another row goes before it.</summary>
    /// <returns>Rows that were there.</returns>
    public static async Task<int> EraseAsync(MeldcodeDbContext db, CasusId id, CancellationToken ct)
    {
        var erased = 0;
        foreach (var statement in Statements(db))
        {
            erased += await db.Database.ExecuteSqlRawAsync(statement, [id.ToString()], ct);
        }

        return erased;
    }

    /// <summary>Names come from the model, never from outside.</summary>
    internal static IReadOnlyList<string> Statements(MeldcodeDbContext db)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var wheres = Wheres(db.Model, sql);
        return
        [
            .. DependentsFirst([.. wheres.Keys])
                .Select(entity => string.Create(CultureInfo.InvariantCulture, $"DELETE FROM {Table(entity, sql)} WHERE {wheres[entity]}")),
        ];
    }

    private static Dictionary<IEntityType, string> Wheres(IModel model, ISqlGenerationHelper sql)
    {
        var wheres = new Dictionary<IEntityType, string>();
        foreach (var entity in model.GetEntityTypes().Where(entity => entity.ClrType != typeof(AuditRow)))
        {
            if (entity.GetProperties().FirstOrDefault(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(CasusId)) is { } own)
            {
                wheres[entity] = $"{sql.DelimitIdentifier(own.GetColumnName())} = {{0}}";
            }
        }

        for (var before = -1; before != wheres.Count;)
        {
            before = wheres.Count;
            foreach (var key in model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys())
                .Where(key => !wheres.ContainsKey(key.DeclaringEntityType) && wheres.ContainsKey(key.PrincipalEntityType)).ToList())
            {
                var principal = $"SELECT {Column(key.PrincipalKey.Properties[0], sql)} FROM {Table(key.PrincipalEntityType, sql)} WHERE {wheres[key.PrincipalEntityType]}";
                wheres.TryAdd(key.DeclaringEntityType, $"{Column(key.Properties[0], sql)} IN ({principal})");
            }
        }

        return wheres;
    }

    private static IEnumerable<IEntityType> DependentsFirst(List<IEntityType> entities)
    {
        while (entities.Count > 0)
        {
            var free = entities.Where(entity => !entities.Any(other => other != entity && other.GetForeignKeys().Any(key => key.PrincipalEntityType == entity))).ToList();
            foreach (var entity in free)
            {
                entities.Remove(entity);
                yield return entity;
            }
        }
    }

    private static string Table(IEntityType entity, ISqlGenerationHelper sql) => sql.DelimitIdentifier(entity.GetTableName()!);

    private static string Column(IProperty property, ISqlGenerationHelper sql) => sql.DelimitIdentifier(property.GetColumnName());
}
