using Meldcode.Bot.Host;
using Meldcode.Bot.Verbs;

return VerbConsole.Run(args) ?? await VerbConsole.RunAsync(args, CancellationToken.None) ?? await new HostRunner(Console.Out, Console.Error).RunAsync(args);
