using Meldcode.Domain;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json.Linq;

namespace Meldcode.Storage.Tests;

public sealed class BotStateStorageTests
{
    [Fact]
    public async Task ReadAsync_MissingKey_IsNotInAnswer()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await WriteAsync(database, "a", new Item { Text = "a" });

        var found = await database.BotState.ReadAsync(["a", "b"]);

        Assert.Equal(["a"], found.Keys);
        Assert.Empty(await database.BotState.ReadAsync([]));
    }

    [Theory]
    [InlineData("msteams/conversations/19:abc@thread.v2;messageid=1")]
    [InlineData("!@#$%^&*()~/\\><,.?';\"`~' 😀")]
    public async Task WriteAsync_AnyKey_IsReadBack(string key)
    {
        await using var database = await TestDatabase.MigratedAsync();

        await WriteAsync(database, key, new Item { Text = "x" });

        Assert.Equal("x", (await ReadAsync(database, key)).Text);
    }

    [Fact]
    public async Task WriteAsync_CurrentETag_ChangesIt()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await WriteAsync(database, "a", new Item { Text = "een" });
        var first = await ReadAsync(database, "a");

        await WriteAsync(database, "a", first with { Text = "twee" });

        var second = await ReadAsync(database, "a");
        Assert.Equal("twee", second.Text);
        Assert.False(string.IsNullOrEmpty(first.ETag));
        Assert.NotEqual(first.ETag, second.ETag);
    }

    [Fact]
    public async Task WriteAsync_OldETag_IsRefusedAndNothingOfTheBatchIsWritten()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await WriteAsync(database, "a", new Item { Text = "een" });
        var old = await ReadAsync(database, "a");
        await WriteAsync(database, "a", old with { Text = "twee" });

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => database.BotState.WriteAsync(
            new Dictionary<string, object> { ["b"] = new Item { Text = "b" }, ["a"] = old with { Text = "drie" } }));

        Assert.Contains("Etag conflict", fault.Message, StringComparison.Ordinal);
        Assert.Equal("twee", (await ReadAsync(database, "a")).Text);
        Assert.Empty(await database.BotState.ReadAsync(["b"]));
    }

    [Theory]
    [InlineData("*")]
    [InlineData(null)]
    public async Task WriteAsync_AnyOrNoETag_Overwrites(string? etag)
    {
        await using var database = await TestDatabase.MigratedAsync();
        await WriteAsync(database, "a", new Item { Text = "een" });

        await WriteAsync(database, "a", new Item { Text = "twee", ETag = etag! });

        Assert.Equal("twee", (await ReadAsync(database, "a")).Text);
    }

    [Fact]
    public async Task WriteAsync_EmptyETag_IsRefused()
    {
        await using var database = await TestDatabase.MigratedAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(database, "a", new Item { ETag = "" }));
    }

    [Fact]
    public async Task WriteAsync_ETagOfDeletedItem_IsRefused()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await WriteAsync(database, "a", new Item());
        var old = await ReadAsync(database, "a");
        await database.BotState.DeleteAsync(["a"]);

        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(database, "a", old));
    }

    [Fact]
    public async Task WriteAsync_SameETagTenTimesAtOnce_OneWins()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await WriteAsync(database, "a", new Item());
        var read = await ReadAsync(database, "a");

        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(async () =>
            await Record.ExceptionAsync(() => WriteAsync(database, "a", read with { Text = $"{i}" })))));

        Assert.Single(results, fault => fault is null);
        Assert.Equal(9, results.OfType<InvalidOperationException>().Count());
    }

    [Fact]
    public async Task WriteAsync_BagOfState_KeepsTypesTextAndJson()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var bag = new Dictionary<string, object>
        {
            ["item"] = new Item { Text = "ë" },
            ["json"] = JObject.Parse("""{"signalen":["a"],"diep":{"x":1}}"""),
            ["date"] = "2026-09-01T10:00:00Z",
            ["number"] = 7,
            ["list"] = new List<string> { "a", "b" },
            ["band"] = Leeftijdsgroep.Oudere,
        };

        await database.BotState.WriteAsync(new Dictionary<string, object> { ["bag"] = bag });
        var read = Assert.IsType<Dictionary<string, object>>((await database.BotState.ReadAsync(["bag"]))["bag"]);

        Assert.Equal("ë", Assert.IsType<Item>(read["item"]).Text);
        Assert.True(JToken.DeepEquals((JObject)bag["json"], Assert.IsType<JObject>(read["json"])));
        Assert.Equal("2026-09-01T10:00:00Z", read["date"]);
        Assert.Equal(7L, read["number"]);
        Assert.Equal(["a", "b"], Assert.IsType<List<string>>(read["list"]));
    }

    [Fact]
    public async Task WriteAsync_JObject_IsReadBackAsJObject()
    {
        await using var database = await TestDatabase.MigratedAsync();
        var json = JObject.Parse("""{"a":{"b":[1,"twee",null]}}""");

        await WriteAsync(database, "a", json);

        Assert.True(JToken.DeepEquals(json, Assert.IsType<JObject>((await database.BotState.ReadAsync(["a"]))["a"])));
    }

    [Fact]
    public async Task WriteAsync_TypeThatStateMayNotHold_IsRefused()
    {
        await using var database = await TestDatabase.MigratedAsync();

        await Assert.ThrowsAnyAsync<Newtonsoft.Json.JsonException>(() => WriteAsync(database, "a", new FileInfo("x")));
    }

    [Theory]
    [InlineData("System.IO.FileInfo, System.IO.FileSystem")]
    [InlineData("System.Collections.Generic.List`1[[System.IO.FileInfo, System.Private.CoreLib]], System.Private.CoreLib")]
    [InlineData("Nowhere.ToBeFound, Nowhere")]
    public async Task ReadAsync_TypeNameFromCardInput_MakesNoSuchObject(string type)
    {
        await using var database = await TestDatabase.MigratedAsync();
        var bag = new Dictionary<string, object> { ["value"] = JObject.FromObject(new Dictionary<string, string> { ["$type"] = type }) };
        await WriteAsync(database, "a", bag);

        Assert.Empty(await database.BotState.ReadAsync(["a"]));
        Assert.Contains(database.Log.Lines, line => line.StartsWith("Warning 3200", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WriteAsync_Null_RemovesItem()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await WriteAsync(database, "a", new Item());

        await WriteAsync(database, "a", null!);

        Assert.Equal(0, await database.LookAsync(db => db.BotState.CountAsync()));
    }

    [Fact]
    public async Task DeleteAsync_KnownAndUnknown_LeavesOthers()
    {
        await using var database = await TestDatabase.MigratedAsync();
        await WriteAsync(database, "a", new Item());
        await WriteAsync(database, "b", new Item());

        await database.BotState.DeleteAsync(["a", "unknown"]);

        Assert.Equal(["b"], (await database.BotState.ReadAsync(["a", "b"])).Keys);
    }

    [Fact]
    public async Task AnyCall_Null_Throws()
    {
        await using var database = await TestDatabase.MigratedAsync();

        await Assert.ThrowsAsync<ArgumentNullException>(() => database.BotState.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => database.BotState.WriteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => database.BotState.DeleteAsync(null!));
    }

    private static Task WriteAsync(TestDatabase database, string key, object item) =>
        database.BotState.WriteAsync(new Dictionary<string, object> { [key] = item });

    private static async Task<Item> ReadAsync(TestDatabase database, string key) =>
        Assert.IsType<Item>((await database.BotState.ReadAsync([key]))[key]);

    private sealed record Item : IStoreItem
    {
        public string Text { get; init; } = "";

        public string ETag { get; set; } = null!;
    }
}
