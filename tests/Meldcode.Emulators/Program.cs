using System.Runtime.InteropServices;
using Meldcode.Emulators;

// By hand, beside the bot: shows what would have been sent. README.md says how.
using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return await ByHand.RunAsync(args, Console.Out, stop.Token);

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
