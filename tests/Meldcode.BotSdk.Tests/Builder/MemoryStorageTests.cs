using Microsoft.Bot.Builder;

namespace Meldcode.BotSdk.Tests.Builder;

public class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task Read_Missing_IsNotInTheAnswer() => Assert.Empty(await _storage.ReadAsync(["none"], default));

    [Fact]
    public async Task Read_Written_IsAnEqualCopyOfTheSameType()
    {
        var item = new Item { Name = "a", Inner = new Special { Extra = 1 } };
        await WriteAsync("k", item);

        var read = await ReadAsync("k");

        Assert.NotSame(item, read);
        Assert.Equal(1, Assert.IsType<Special>(read.Inner).Extra);
    }

    [Fact]
    public async Task Write_StaleETag_IsRefused()
    {
        await WriteAsync("k", new Item { Name = "1" });
        var mine = await ReadAsync("k");
        var other = await ReadAsync("k");
        await WriteAsync("k", other);

        var e = await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync("k", mine));

        Assert.StartsWith("Etag conflict.", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_StarETag_Overwrites()
    {
        await WriteAsync("k", new Item { Name = "1" });

        await WriteAsync("k", new Item { Name = "2", ETag = "*" });

        Assert.Equal("2", (await ReadAsync("k")).Name);
    }

    [Fact]
    public async Task Write_EachTime_ChangesTheETag()
    {
        await WriteAsync("k", new Item());
        var first = await ReadAsync("k");
        await WriteAsync("k", first);

        Assert.NotEqual(first.ETag, (await ReadAsync("k")).ETag);
    }

    [Fact]
    public async Task Delete_Written_IsGone()
    {
        await WriteAsync("k", new Item());

        await _storage.DeleteAsync(["k", "none"], default);

        Assert.Empty(await _storage.ReadAsync(["k"], default));
    }

    [Fact]
    public async Task ReadTyped_OtherType_IsLeftOut()
    {
        await WriteAsync("k", new Item { Name = "a" });

        Assert.Single(await _storage.ReadAsync<Item>(["k"]));
        Assert.Empty(await _storage.ReadAsync<Special>(["k"]));
    }

    private Task WriteAsync(string key, Item item) => _storage.WriteAsync(new Dictionary<string, object>(StringComparer.Ordinal) { [key] = item }, default);

    private async Task<Item> ReadAsync(string key) => (Item)(await _storage.ReadAsync([key], default))[key];

    public sealed class Item : IStoreItem
    {
        public string? Name { get; set; }

        public object? Inner { get; set; }

        public string? ETag { get; set; }
    }

    public sealed class Special
    {
        public int Extra { get; set; }
    }
}
