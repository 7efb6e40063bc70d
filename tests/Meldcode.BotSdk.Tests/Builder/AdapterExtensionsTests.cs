using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Builder;

public sealed class AdapterExtensionsTests
{
    private readonly MemoryStorage _storage = new();
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task UseStorage_IsInTheTurn()
    {
        Assert.Same(_adapter, _adapter.UseStorage(_storage));

        Assert.Same(_storage, await InTurnAsync(turn => turn.TurnState.Get<IStorage>()));
    }

    [Fact]
    public async Task UseBotState_EachUnderItsOwnType()
    {
        var (user, conversation) = (new UserState(_storage), new ConversationState(_storage));

        _adapter.UseBotState(user, conversation);

        Assert.Equal((user, conversation), await InTurnAsync(turn => (turn.TurnState.Get<UserState>(), turn.TurnState.Get<ConversationState>())));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task UseState_SavesByItselfUnlessTold(bool auto)
    {
        var (user, conversation) = (new UserState(_storage), new ConversationState(_storage));
#pragma warning disable CS0618
        _adapter.UseState(user, conversation, auto);
#pragma warning restore CS0618

        await InTurnAsync(async turn => await conversation.CreateProperty<string>("p").SetAsync(turn, "v"));

        Assert.Equal(auto ? "v" : null, await await InTurnAsync(turn => conversation.CreateProperty<string>("p").GetAsync(turn)));
    }

    [Fact]
    public void Use_SomethingMissing_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => _adapter.UseStorage(null));
        Assert.Throws<ArgumentNullException>(() => _adapter.UseBotState(null));
    }

    [Fact]
    public async Task RegisterClass_WithKey_UnderTheKey()
    {
        _adapter.Use(new RegisterClassMiddleware<string>("one", "key")).Use(new RegisterClassMiddleware<string>("two"));

        Assert.Equal(("one", "two"), await InTurnAsync(turn => (turn.TurnState.Get<string>("key"), turn.TurnState.Get<string>())));
    }

    private async Task<T> InTurnAsync<T>(Func<ITurnContext, T> look)
    {
        T? seen = default;
        await _adapter.ProcessActivityAsync(
            (Activity)Activity.CreateMessageActivity(),
            async (turn, _) =>
            {
                seen = look(turn);
                if (seen is Task task)
                {
                    await task;
                }
            },
            default);
        return seen!;
    }
}
