using Meldcode.Emulators;

// By hand, beside the bot: shows what would have been sent. README.md says how.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    stop.Cancel();
};
return await ByHand.RunAsync(args, Console.Out, stop.Token);
