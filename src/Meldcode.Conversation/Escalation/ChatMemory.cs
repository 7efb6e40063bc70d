using System.Data.Common;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Meldcode.Conversation.Escalation;

/// <summary>Keeps where each person's own chat is, so that the bot can speak first there.</summary>
public sealed class ChatMemory(IConversationBook book, ILogger<ChatMemory> log)
{
    /// <summary>Writes only what changed.</summary>
    public Task RememberAsync(ITurnContext turn, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return KeepAsync(turn.Activity, (tenant, person) => RememberAsync(tenant, person, PersonalReference.Of(turn.Activity), ct));
    }

    /// <summary>The app was removed from the person's own chat.</summary>
    public Task ForgetAsync(ITurnContext turn, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return KeepAsync(turn.Activity, (tenant, person) => book.ForgetAsync(tenant, person, ct));
    }

    private async Task RememberAsync(string tenant, string person, string reference, CancellationToken ct)
    {
        if (await book.FindAsync(tenant, person, ct).ConfigureAwait(false) != reference)
        {
            await book.RememberAsync(tenant, person, reference, ct).ConfigureAwait(false);
        }
    }

    /// <summary>What goes wrong here costs nobody an answer: the next message tries again.</summary>
    private async Task KeepAsync(Activity activity, Func<string, string, Task> keep)
    {
        if (!TurnIdentity.IsPersonal(activity) || TurnIdentity.Tenant(activity) is not { } tenant || TurnIdentity.Person(activity) is not { } person)
        {
            return;
        }

        try
        {
            await keep(tenant, person).ConfigureAwait(false);
        }
        catch (DbException fault)
        {
            Log.ChatNotKept(log, fault.GetType().Name);
        }
    }
}
