using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Meldcode.Emulators;

/// <summary>The emulated Graph as a program: says how to point the bot at it, and prints what the bot would have sent to Microsoft.</summary>
public static class ByHand
{
    private const int Port = 5181;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="arguments">Nothing, or the port, or the port and the tenant of the organisation.</param>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, CancellationToken stop)
    {
        var port = arguments.Length > 0 ? int.Parse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture) : Port;
        var tenant = new GraphTenant { KnowsEverybody = true, TenantId = arguments.Length > 1 ? arguments[1] : "00000000-0000-0000-0000-0000000000aa" };
        await using var graph = await GraphEmulator.StartAsync(port, tenant, TimeProvider.System, stop);
        graph.Called = call => Show(call, output);
        await output.WriteLineAsync(Introduction(graph));
        await Task.Delay(Timeout.InfiniteTimeSpan, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        return 0;
    }

    private static string Introduction(GraphEmulator graph) => $"""

        Nagebootst Microsoft Graph op {graph.BaseUrl}. Er gaat niets naar Microsoft; hieronder komt wat de bot zou hebben verstuurd.
        Start de bot in een ander venster met deze instellingen:

        Graph__Credential=Secret Graph__TenantId={graph.Tenant.TenantId} Graph__ClientId={graph.Tenant.ClientId} \
        Graph__Secret={graph.Tenant.Secret} Graph__BaseUrl={graph.BaseUrl} Graph__AuthorityHost={graph.Authority} \
        Graph__TeamsAppId={graph.Tenant.TeamsAppId} Graph__Mailbox={graph.Tenant.Mailboxes.First()} \
        Graph__Presence=true Graph__AutomaticReplies=true dotnet run --project src/Meldcode.Bot

        Ctrl-C stopt.

        """;

    private static void Show(EmulatedRequest call, TextWriter output)
    {
        var body = call.Body.Length == 0 ? "" : Environment.NewLine + JsonNode.Parse(call.Body)?.ToJsonString(Readable);
        lock (output)
        {
            output.WriteLine($"{call}{body}");
            output.WriteLine();
        }
    }
}
