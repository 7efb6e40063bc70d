using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage.Tests;

internal static class Sql
{
    /// <summary>The first column of what a query gives, as text.</summary>
    public static async Task<List<string>> RowsAsync(MeldcodeDbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return rows;
    }
}
