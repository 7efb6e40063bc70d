using System.Data.Common;
using System.Security.Cryptography;
using Meldcode.Conversation.Texts;
using Meldcode.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Meldcode.Bot.Host;

/// <summary>
/// What happens when a turn fails: the professional reads what to do, with the numbers; the log gets a code, types and
/// the place in our code, never a message, because that may hold what somebody wrote.
/// </summary>
internal sealed class TurnFailure(ConversationState state, ILogger log)
{
    /// <summary>The turn's own time may be up; telling somebody so gets its own.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public async Task AnswerAsync(ITurnContext turn, Exception fault)
    {
        var code = RandomNumberGenerator.GetHexString(6);
        Log.TurnFailed(log, code, Types(fault), turn.Activity.Type, fault.StackTrace);
        using var patience = new CancellationTokenSource(Patience);
        await TryAsync(code, () => TellAsync(turn, Text(fault, code), patience.Token));
        await TryAsync(code, () => Limit.RunAsync(ct => state.DeleteAsync(turn, ct), patience.Token));
    }

    private static string Text(Exception fault, string code) =>
        Chain(fault).Any(cause => cause is SealBrokenException) ? DamageText.OfCasus(code)
        : Chain(fault).Any(cause => cause is DbException) ? Messages.StorageDown
        : Messages.TechnicalError(code);

    private static async Task TellAsync(ITurnContext turn, string text, CancellationToken ct)
    {
        if (turn.Activity.Type == ActivityTypes.Invoke)
        {
            await turn.SendActivityAsync(Refused(text), ct);
        }
        else if (turn.Activity.Type is ActivityTypes.Message or ActivityTypes.InstallationUpdate)
        {
            await turn.SendActivityAsync(MessageFactory.Text(text), ct);
        }
    }

    /// <summary>A card action is always answered with 200; what went wrong is inside.</summary>
    private static Activity Refused(string text) => new()
    {
        Type = ActivityTypesEx.InvokeResponse,
        Value = new InvokeResponse
        {
            Status = StatusCodes.Status200OK,
            Body = new AdaptiveCardInvokeResponse
            {
                StatusCode = StatusCodes.Status500InternalServerError,
                Type = "application/vnd.microsoft.error",
                Value = new { code = "InternalError", message = text },
            },
        },
    };

    /// <summary>The dialog's place is disposable: without it, "ga verder" shows the question from the journal.</summary>
    private async Task TryAsync(string code, Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Exception fault)
        {
            Log.FailureNotTold(log, code, Types(fault));
        }
    }

    private static string Types(Exception fault) => string.Join(" <- ", Chain(fault).Select(cause => cause.GetType().Name));

    private static IEnumerable<Exception> Chain(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            yield return fault;
        }
    }
}
