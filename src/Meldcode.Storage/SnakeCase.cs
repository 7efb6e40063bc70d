using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Meldcode.Storage;

/// <summary>Names in the database are lower case, so that SQL by hand needs no quotes on either database.</summary>
internal static class SnakeCase
{
    public static void Apply(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Of(property.Name));
            }
        }

        foreach (var entity in model.GetEntityTypes())
        {
            NameConstraints(entity, entity.GetTableName()!);
        }
    }

    private static void NameConstraints(IMutableEntityType entity, string table)
    {
        entity.FindPrimaryKey()!.SetName($"pk_{table}");
        foreach (var index in entity.GetIndexes())
        {
            index.SetDatabaseName($"ix_{table}_{Columns(index.Properties)}");
        }

        foreach (var key in entity.GetForeignKeys())
        {
            key.SetConstraintName($"fk_{table}_{Columns(key.Properties)}");
        }
    }

    private static string Columns(IEnumerable<IMutableProperty> properties) =>
        string.Join('_', properties.Select(property => property.GetColumnName()));

    private static string Of(string name) => string.Concat(name.Select((sign, i) =>
        char.IsUpper(sign) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(sign) : sign.ToString()));
}
