using System.Text.Json.Nodes;
using Meldcode.Emulators;

namespace Meldcode.EndToEnd.Instances;

/// <summary>
/// Activities go to both bots in turn, and each few times the one that has it is killed at another moment of its turn.
/// Then Teams does what it does: the same activity again, which now reaches the other bot.
/// </summary>
internal sealed class Deaths(TwoBots bots)
{
    private static readonly PlannedAnswer Heard = PlannedAnswer.Silence with { TakesEffect = true };

    private int _turns;

    public int Count { get; private set; }

    public async Task DeliverAsync(JsonObject activity)
    {
        var bot = _turns++ % 2;
        Func<JsonObject, int, Task> deliver = (_turns % 6) switch
        {
            0 => BeforeAnythingIsWrittenAsync,
            2 => BeforeTheAnswerArrivesAsync,
            4 => AfterTheAnswerArrivedAsync,
            _ => LivesAsync,
        };
        await deliver(activity, bot);
    }

    private async Task LivesAsync(JsonObject activity, int bot) => Assert.Equal(200, await bots.DeliverAsync(activity, bot));

    private async Task BeforeAnythingIsWrittenAsync(JsonObject activity, int bot)
    {
        Task<int> turn;
        await using (var held = await bots.Database.LockAsync("journal"))
        {
            turn = bots.DeliverAsync(activity, bot);
            await Task.WhenAny(held.WaitedForAsync(), turn);
            await DiesAsync(bot);
        }

        await AgainAsync(activity, bot, turn);
    }

    private Task BeforeTheAnswerArrivesAsync(JsonObject activity, int bot) => DuringTheAnswerAsync(activity, bot, PlannedAnswer.Silence);

    private Task AfterTheAnswerArrivedAsync(JsonObject activity, int bot) => DuringTheAnswerAsync(activity, bot, Heard);

    private async Task DuringTheAnswerAsync(JsonObject activity, int bot, PlannedAnswer silence)
    {
        var answers = bots.Connector.Requests.Count;
        bots.Connector.AnswerNext(silence);
        var turn = bots.DeliverAsync(activity, bot);
        await bots.Connector.NextRequestAsync(_ => bots.Connector.Requests.Count > answers);
        await DiesAsync(bot);
        await AgainAsync(activity, bot, turn);
    }

    private async Task DiesAsync(int bot)
    {
        await bots.KillAsync(bot);
        Count++;
    }

    private async Task AgainAsync(JsonObject activity, int died, Task<int> turn)
    {
        Assert.Equal(0, await turn);
        Assert.Equal(200, await bots.DeliverAsync(activity, 1 - died));
        await bots.ComesBackAsync(died);
    }
}
