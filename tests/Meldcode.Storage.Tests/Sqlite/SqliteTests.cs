namespace Meldcode.Storage.Tests;

public sealed class SqliteTests
{
    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA synchronous", "2")]
    [InlineData("PRAGMA foreign_keys", "1")]
    [InlineData("PRAGMA busy_timeout", "10000")]
    public async Task Connection_Opened_IsDurable(string pragma, string expected)
    {
        await using var database = await TestDatabase.MigratedAsync();

        Assert.Equal([expected], await database.LookAsync(db => Sql.RowsAsync(db, pragma)));
    }
}
