using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Connections;

namespace Meldcode.Emulators;

/// <summary>The emulated Graph as a program: says how to point the bot at it, and prints what the bot would have sent to Microsoft.</summary>
public static class ByHand
{
    private const int Port = 5181;

    /// <summary>Of the example school in appsettings.Development.json.</summary>
    private const string ExampleTenant = "00000000-0000-0000-0000-0000000000aa";

    /// <summary>Who chats in the local client, and so has the app; the others get it when they are first told something.</summary>
    private const string User = "00000000-0000-0000-0000-000000000001";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="arguments">Nothing, or the port, or the port and the tenant of the organisation.</param>
    /// <returns>Exit code: 0 when stopped, 1 when it could not start.</returns>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, CancellationToken stop)
    {
        var port = Port;
        if (arguments.Length > 2 || (arguments.Length > 0 && !int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out port)))
        {
            return await RefuseAsync(output, "Gebruik: [poort] [tenant-id]. Zonder iets: poort 5181 en de tenant van de voorbeeldschool.");
        }
        try
        {
            await using var graph = await GraphEmulator.StartAsync(port, Tenant(arguments), TimeProvider.System, stop);
            graph.People.Install(User);
            graph.Called = call => Show(call, output);
            await output.WriteLineAsync(Introduction(graph));
            await UntilAsync(stop);
            return 0;
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            return await RefuseAsync(output, $"Poort {port} is al in gebruik. Kies een andere: dotnet run --project tests/Meldcode.Emulators -- {port + 1}");
        }
    }

    private static async Task<int> RefuseAsync(TextWriter output, string text)
    {
        await output.WriteLineAsync(text);
        return 1;
    }

    private static GraphTenant Tenant(string[] arguments) => new()
    {
        KnowsEverybody = true,
        TenantId = arguments.Length > 1 ? arguments[1] : ExampleTenant,
    };

    private static async Task UntilAsync(CancellationToken stop)
    {
        var stopped = new TaskCompletionSource();
        await using var registration = stop.Register(() => stopped.TrySetResult());
        await stopped.Task;
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
        var body = call.Body.Length == 0 ? "" : Environment.NewLine + Pretty(call.Body);
        lock (output)
        {
            output.WriteLine($"{call}{body}");
            output.WriteLine();
        }
    }

    private static string Pretty(string body)
    {
        try
        {
            return JsonNode.Parse(body)?.ToJsonString(Readable) ?? body;
        }
        catch (JsonException)
        {
            return body;
        }
    }
}
