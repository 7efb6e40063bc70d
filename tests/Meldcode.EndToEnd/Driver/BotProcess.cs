namespace Meldcode.EndToEnd.Driver;

/// <summary>The built bot as its own process, the way a school would run it but on 127.0.0.1.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    private BotProcess(ChildProgram program, BotSettings settings)
    {
        Program = program;
        Settings = settings;
    }

    public ChildProgram Program { get; }

    public BotSettings Settings { get; }

    /// <summary>Started and listening.</summary>
    public static async Task<BotProcess> StartAsync(BotSettings settings)
    {
        var botFolder = Path.Combine(Checkout.Root, "src", "Meldcode.Bot");
        var program = ChildProgram.Start("dotnet", [Checkout.BotDll], botFolder, settings.Environment());
        await program.LineAsync("Now listening on", Patience);
        return new BotProcess(program, settings);
    }

    /// <summary>Where the bot says that one can chat; only when it brings its own client.</summary>
    public async Task<Uri> ClientAddressAsync()
    {
        const string invitation = "Open http://127.0.0.1:";
        var line = await Program.LineAsync(invitation, Patience);
        return new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..].Split(' ')[0]);
    }

    public Task KillHardAsync() => Program.KillHardAsync();

    public Task<int> StopAsync() => Program.StopAsync();

    public ValueTask DisposeAsync() => Program.DisposeAsync();
}
