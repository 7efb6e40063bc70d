using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation as a chain of what is sent and what is expected; nothing runs before <see cref="StartTestAsync"/>.</summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _steps;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
        : this(adapter, callback, () => Task.CompletedTask)
    {
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler callback, Func<Task> steps)
    {
        _adapter = adapter;
        _callback = callback;
        _steps = steps;
    }

    public Task StartTestAsync() => _steps();

    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, default));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync((Activity)update, _callback, default);
    });

    public TestFlow Delay(uint ms) => Then(() => Task.Delay((int)ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000) =>
        Send(Required(userSays, nameof(userSays))).AssertReply(Required(expected, nameof(expected)), description, timeout);

    public TestFlow Test(string userSays, IActivity expected, string description = null, uint timeout = 3000) =>
        Send(Required(userSays, nameof(userSays))).AssertReply(Required(expected, nameof(expected)), description, timeout);

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000) =>
        Send(Required(userSays, nameof(userSays))).AssertReply(Required(validateActivity, nameof(validateActivity)), description, timeout);

    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(Required(expected, nameof(expected))), description ?? expected, timeout);

    /// <summary>The next reply is of the same type and, for a message, has the same text.</summary>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(reply => AssertSame(expected, reply, description), description, timeout);
    }

    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, [CallerMemberName] string description = null, uint timeout = 3000) =>
        AssertReply(reply => FailUnless(equalityComparer.Equals(expected, reply), description ?? expected?.AsMessageActivity()?.Text), description, timeout);

    /// <summary>The next reply, within the time-out in milliseconds, passes <paramref name="validateActivity"/>.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, [CallerMemberName] string description = null, uint timeout = 3000) => Then(async () =>
    {
        var reply = await NextReplyAsync(timeout).ConfigureAwait(false);
        FailUnless(reply != null, $"No reply after {timeout}ms: '{description}'");
        validateActivity(reply);
    });

    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(reply => FailUnless(Text(reply)?.Contains(expected, StringComparison.Ordinal) == true, description ?? $"'{expected}' was not found in '{Text(reply)}'"), description, timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(reply => FailUnless(candidates.Contains(Text(reply), StringComparer.Ordinal), description ?? $"Text \"{Text(reply)}\" does not match one of candidates: {string.Join(",\n", candidates)}"), description, timeout);
    }

    /// <summary>Nothing comes within the time-out.</summary>
    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) => Then(async () =>
    {
        var reply = await NextReplyAsync(timeout).ConfigureAwait(false);
        FailUnless(reply == null, $"{reply} is responded when waiting for no reply:'{description}'");
    });

    private static T Required<T>(T value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);

    private static string Text(IActivity reply) => reply.AsMessageActivity()?.Text;

    private static void AssertSame(IActivity expected, IActivity reply, string description)
    {
        FailUnless(expected.Type == reply.Type, $"{description}: Type should match. Expected '{expected.Type}', received '{reply.Type}'");
        if (expected.AsMessageActivity() is not { } message)
        {
            return;
        }

        var text = Text(reply);
        FailUnless(message.Text == text, $"{description ?? message.Text}:\nExpected:{message.Text}\nReceived:{text}");
    }

    private static void FailUnless(bool condition, string message)
    {
        if (!condition)
        {
            throw new InvalidOperationException(message);
        }
    }

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        using var cancellation = new CancellationTokenSource(System.Diagnostics.Debugger.IsAttached ? TimeSpan.FromDays(1) : TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await _adapter.GetNextReplyAsync(cancellation.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private TestFlow Then(Func<Task> step)
    {
        var before = _steps;
        return new TestFlow(_adapter, _callback, async () =>
        {
            await before().ConfigureAwait(false);
            await step().ConfigureAwait(false);
        });
    }
}
