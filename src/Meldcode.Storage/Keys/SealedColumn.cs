using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Meldcode.Storage;

/// <summary>One column that is sealed, for whoever goes over all of them.</summary>
internal interface ISealedColumn
{
    /// <summary>Table and column.</summary>
    string Name { get; }

    /// <summary>Rows that were sealed with this key.</summary>
    Task<long> CountAsync(MeldcodeDbContext db, string keyId, CancellationToken ct);

    /// <summary>Rows that hold something, whatever sealed it.</summary>
    Task<long> CountAsync(MeldcodeDbContext db, CancellationToken ct);

    /// <summary>Key values of rows that another key than this one sealed.</summary>
    Task<IReadOnlyList<object[]>> OthersAsync(MeldcodeDbContext db, string keyId, int most, CancellationToken ct);

    /// <summary>Seals one row again with the active key; saved with the context.</summary>
    /// <returns>False when the row is gone, or has the active key already.</returns>
    /// <exception cref="SealBrokenException">The row isn't as it was written; it stays as it is.</exception>
    Task<bool> ResealAsync(MeldcodeDbContext db, object[] key, Vault vault, string activeId, CancellationToken ct);
}

/// <param name="property">Of type <c>byte[]</c>.</param>
/// <param name="place">The place that the codec of the column seals for.</param>
internal sealed class SealedColumn<TRow>(string property, Func<TRow, Place> place) : ISealedColumn
    where TRow : class
{
    public string Name => $"{typeof(TRow).Name}.{property}";

    public Task<long> CountAsync(MeldcodeDbContext db, string keyId, CancellationToken ct) =>
        Sealed(db, "=", keyId).LongCountAsync(ct);

    public Task<long> CountAsync(MeldcodeDbContext db, CancellationToken ct) =>
        db.Set<TRow>().LongCountAsync(row => EF.Property<byte[]?>(row, property) != null, ct);

    public async Task<IReadOnlyList<object[]>> OthersAsync(MeldcodeDbContext db, string keyId, int most, CancellationToken ct) =>
        await Sealed(db, "<>", keyId).Select(KeyOf(db)).Take(most).ToListAsync(ct);

    public async Task<bool> ResealAsync(MeldcodeDbContext db, object[] key, Vault vault, string activeId, CancellationToken ct)
    {
        if (await db.FindAsync<TRow>(key, ct) is not { } row)
        {
            return false;
        }

        var column = db.Entry(row).Property<byte[]>(property);
        var header = Envelope.HeaderOf(activeId);
        if (column.CurrentValue.AsSpan().StartsWith(header))
        {
            return false;
        }

        column.CurrentValue = vault.Seal(vault.Open(column.CurrentValue, place(row)), place(row));
        return true;
    }

    /// <summary>The names come from the model, never from outside. Both databases have <c>substr</c> for bytes.</summary>
    private IQueryable<TRow> Sealed(MeldcodeDbContext db, string comparison, string keyId)
    {
        var header = Envelope.HeaderOf(keyId);
        var table = Entity(db).GetTableName();
        var column = Entity(db).FindProperty(property)!.GetColumnName();
        var sql = string.Create(CultureInfo.InvariantCulture, $"SELECT * FROM {table} WHERE substr({column}, 1, {header.Length}) {comparison} {{0}}");
        return db.Set<TRow>().FromSqlRaw(sql, header);
    }

    /// <summary>Only the columns of the primary key: loading the whole row would look at its seal.</summary>
    private static Expression<Func<TRow, object[]>> KeyOf(MeldcodeDbContext db)
    {
        var row = Expression.Parameter(typeof(TRow));
        var parts = Entity(db).FindPrimaryKey()!.Properties.Select(part => Expression.Convert(Expression.Property(row, part.PropertyInfo!), typeof(object)));
        return Expression.Lambda<Func<TRow, object[]>>(Expression.NewArrayInit(typeof(object), parts), row);
    }

    private static IEntityType Entity(MeldcodeDbContext db) => db.Model.FindEntityType(typeof(TRow))!;
}
