using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Xunit.Abstractions;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Writes the conversation to a test's output: messages as text, other activities as JSON.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
    private readonly string _stopwatchKey = $"{nameof(XUnitDialogTestLogger)}.Stopwatch";

    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper) => Output = xunitOutputHelper;

    protected ITestOutputHelper Output { get; }

    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        context.TurnState[_stopwatchKey] = Stopwatch.StartNew();
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken);
        context.OnSendActivities(LogAllAsync);
        await next(cancellationToken);
    }

    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        WriteActivity("User: ", activity, activity.Text);
        Output.WriteLine($"       -> ts: {Now()}");
        return Task.CompletedTask;
    }

    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        WriteActivity("Bot:  ", activity, $"Text = {activity.Text}\r\n       Speak = {activity.Speak}\r\n       InputHint = {activity.InputHint}");
        var stopwatch = (Stopwatch)context.TurnState[_stopwatchKey];
        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"       -> ts: {Now()} elapsed: {stopwatch.ElapsedMilliseconds:N0} ms"));
        stopwatch.Restart();
        return Task.CompletedTask;
    }

    private static string Now() => TimeProvider.System.GetLocalNow().ToString("hh:mm:ss", CultureInfo.InvariantCulture);

    private async Task<ResourceResponse[]> LogAllAsync(ITurnContext context, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        foreach (var activity in activities)
        {
            await LogOutgoingActivityAsync(context, activity, CancellationToken.None);
        }

        return await next();
    }

    private void WriteActivity(string actor, Activity activity, string message)
    {
        if (activity.Type == ActivityTypes.Message)
        {
            Output.WriteLine($"\r\n{actor} {message}");
            return;
        }

        Output.WriteLine($"\r\n{actor} Activity = ActivityTypes.{activity.Type}");
        Output.WriteLine(JsonConvert.SerializeObject(activity, Formatting.Indented));
    }
}
