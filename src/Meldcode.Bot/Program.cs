using Meldcode.Bot.Verbs;

if (VerbConsole.Run(args) is { } exitCode)
{
    return exitCode;
}

var app = WebApplication.CreateBuilder(args).Build();
await app.RunAsync();
return 0;
