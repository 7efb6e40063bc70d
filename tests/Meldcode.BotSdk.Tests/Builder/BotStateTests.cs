using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.Builder;

public class BotStateTests
{
    private readonly CountingStorage _storage = new();

    [Fact]
    public async Task GetAsync_Missing_MakesAndKeepsTheDefault()
    {
        var state = new UserState(_storage);
        var property = state.CreateProperty<List<string>>("p");
        var turn = Turn();

        var made = await property.GetAsync(turn, () => ["a"]);
        made.Add("b");

        Assert.Same(made, await property.GetAsync(turn));
        await state.SaveChangesAsync(turn);
        Assert.Equal(["a", "b"], await property.GetAsync(Turn()));
    }

    [Fact]
    public async Task GetAsync_MissingWithoutDefault_IsTheTypesDefault()
    {
        var state = new UserState(_storage);

        Assert.Equal(0, await state.CreateProperty<int>("i").GetAsync(Turn()));
        Assert.Null(await state.CreateProperty<string>("s").GetAsync(Turn()));
    }

    [Fact]
    public async Task SaveChanges_NothingChanged_DoesNotWrite()
    {
        var state = new UserState(_storage);
        var property = state.CreateProperty<string>("p");
        var turn = Turn();
        await property.SetAsync(turn, "x");
        await state.SaveChangesAsync(turn);

        await state.SaveChangesAsync(turn);
        var next = Turn();
        await property.GetAsync(next);
        await state.SaveChangesAsync(next);
        Assert.Equal(1, _storage.Writes);

        await state.SaveChangesAsync(next, force: true);
        Assert.Equal(2, _storage.Writes);
    }

    [Fact]
    public async Task SaveChanges_ChangedInPlace_Writes()
    {
        var state = new UserState(_storage);
        var property = state.CreateProperty<Poco>("p");
        var first = Turn();
        await property.SetAsync(first, new Poco { Value = "old" });
        await state.SaveChangesAsync(first);

        var second = Turn();
        (await property.GetAsync(second)).Value = "new";
        await state.SaveChangesAsync(second);

        Assert.Equal("new", (await property.GetAsync(Turn())).Value);
    }

    [Fact]
    public async Task Load_Twice_ReadsOnce()
    {
        var state = new UserState(_storage);
        var turn = Turn();

        await state.LoadAsync(turn);
        await state.LoadAsync(turn);
        Assert.Equal(1, _storage.Reads);

        await state.LoadAsync(turn, force: true);
        Assert.Equal(2, _storage.Reads);
    }

    [Fact]
    public async Task ClearState_ThenSave_EmptiesTheStore()
    {
        var state = new UserState(_storage);
        var property = state.CreateProperty<string>("p");
        var turn = Turn();
        await property.SetAsync(turn, "x");
        await state.SaveChangesAsync(turn);

        await state.ClearStateAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Null(await property.GetAsync(Turn()));
    }

    [Fact]
    public async Task Delete_RemovesAtOnce()
    {
        var state = new UserState(_storage);
        var property = state.CreateProperty<string>("p");
        var turn = Turn();
        await property.SetAsync(turn, "x");
        await state.SaveChangesAsync(turn);

        await state.DeleteAsync(turn);

        Assert.Null(await property.GetAsync(Turn()));
        Assert.Null(state.Get(turn));
    }

    [Fact]
    public async Task Keys_OfStates_ArePerScope()
    {
        var turn = Turn();
        foreach (var state in new BotState[] { new UserState(_storage), new ConversationState(_storage), new PrivateConversationState(_storage) })
        {
            await state.CreateProperty<string>("p").SetAsync(turn, "x");
            await state.SaveChangesAsync(turn);
        }

        Assert.Equal(["test/conversations/c1", "test/conversations/c1/users/u", "test/users/u"], _storage.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Load_WithoutConversation_Throws() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => new ConversationState(_storage).LoadAsync(new TurnContext(new RecordingAdapter(), new Activity { ChannelId = "test" })));

    [Fact]
    public async Task GetAsync_StorageThatGivesJson_IsConverted()
    {
        _storage.AsJson = true;
        var state = new UserState(_storage);
        var property = state.CreateProperty<Poco>("p");
        var turn = Turn();
        await property.SetAsync(turn, new Poco { Value = "old" });
        await state.SaveChangesAsync(turn);

        var next = Turn();
        (await property.GetAsync(next)).Value = "new";
        await state.SaveChangesAsync(next);

        Assert.Equal("new", (await property.GetAsync(Turn())).Value);
    }

    private static TurnContext Turn() => new(new RecordingAdapter(), new Activity(ActivityTypes.Message)
    {
        ChannelId = "test",
        From = new ChannelAccount("u"),
        Conversation = new ConversationAccount(id: "c1"),
    });

    public sealed class Poco
    {
        public string? Value { get; set; }
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _inner = new();

        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public bool AsJson { get; set; }

        public HashSet<string> Keys { get; } = [];

        public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            var items = await _inner.ReadAsync(keys, cancellationToken);
            return AsJson ? items.ToDictionary(i => i.Key, i => (object)JObject.Parse(JsonConvert.SerializeObject(i.Value)), StringComparer.Ordinal) : items;
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            Keys.UnionWith(changes.Keys);
            return _inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => _inner.DeleteAsync(keys, cancellationToken);
    }
}
