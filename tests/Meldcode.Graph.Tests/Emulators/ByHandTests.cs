using Meldcode.Emulators;

namespace Meldcode.Graph.Tests;

public sealed class ByHandTests
{
    [Fact]
    public async Task Run_Started_SaysHowToPointTheBotAtItAndShowsEachCall()
    {
        await using var output = new Lines();
        using var stop = new CancellationTokenSource();

        var running = ByHand.RunAsync(["0"], output, stop.Token);
        var address = await output.AddressAsync();
        using var http = new HttpClient();
        using var content = new StringContent("geen json");
        using var response = await http.PostAsync(new Uri($"{address}/v1.0/users/iemand/sendMail"), content, CancellationToken.None);
        await stop.CancelAsync();

        Assert.Equal(0, await running);
        var text = output.ToString();
        string[] settings = ["Credential", "TenantId", "ClientId", "Secret", "BaseUrl", "AuthorityHost", "TeamsAppId", "Mailbox", "Presence", "AutomaticReplies"];
        Assert.All(settings, name => Assert.Contains($"Graph__{name}=", text, StringComparison.Ordinal));
        Assert.Contains("POST /v1.0/users/iemand/sendMail -> 401", text, StringComparison.Ordinal);
        Assert.Contains("geen json", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("poort")]
    [InlineData("1", "2", "3")]
    public async Task Run_WrongArguments_SaysHow(params string[] arguments)
    {
        using var output = new StringWriter();

        Assert.Equal(1, await ByHand.RunAsync(arguments, output, CancellationToken.None));
        Assert.StartsWith("Gebruik:", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_PortInUse_SaysSo()
    {
        await using var other = await GraphEmulator.StartAsync();
        using var output = new StringWriter();

        Assert.Equal(1, await ByHand.RunAsync([$"{other.BaseUrl.Port}"], output, CancellationToken.None));
        Assert.Contains("al in gebruik", output.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Tells when the first text has come.</summary>
    private sealed class Lines : StringWriter
    {
        private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> AddressAsync() => _address.Task;

        public override Task WriteLineAsync(string? value)
        {
            WriteLine(value);
            _address.TrySetResult(new Uri(value!.Split("Graph__BaseUrl=")[1].Split(' ')[0]).GetLeftPart(UriPartial.Authority));
            return Task.CompletedTask;
        }
    }
}
