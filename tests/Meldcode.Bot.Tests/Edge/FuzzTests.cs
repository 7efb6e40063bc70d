using System.Net;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;

namespace Meldcode.Bot.Tests.Edge;

/// <summary>Requests that are wrong in ways nobody thought of; the seed is fixed, so that a failure comes back.</summary>
public sealed class FuzzTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Requests = 10_000;
    private const int AtOnce = 16;

    private static readonly string[] Oddities =
    [
        "null", "true", "0", "-1", "1e400", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "[]", "{}", "[[]]", "{\"id\":null}", "{\"id\":{}}", "{\"$type\":\"System.Object\"}",
        "\"9999-99-99T99:99:99Z\"", "\"https://smba.trafficmanager.net.example.invalid/\"", "\"Infinity\"", "99999999999999999999999999",
    ];

    private Door _door = null!;

    public async Task InitializeAsync() => _door = await Door.OpenAsync();

    public async Task DisposeAsync() => await _door.DisposeAsync();

    [Fact]
    public async Task Knock_TenThousandMutations_NeverFailsAndOnlyAnswered200HadATurn()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var statuses = new int[600];

        await Parallel.ForEachAsync(Enumerable.Range(0, Requests), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (seed, _) =>
        {
            var (authorization, body) = Mutation(new Random(seed));
            Interlocked.Increment(ref statuses[(int)await _door.KnockAsync(authorization, body)]);
        });

        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine($"{string.Join(", ", statuses.Index().Where(s => s.Item > 0).Select(s => $"{s.Index}: {s.Item}"))}; memory {before / 1024} KB + {grown / 1024} KB");
        Assert.Equal(Requests, statuses.Sum());
        Assert.Empty(_door.Faults);
        Assert.Equal(0, statuses.Skip(500).Sum());
        Assert.Equal(statuses[200], _door.Turns);
        Assert.All([200, 400, 401, 403], status => Assert.NotEqual(0, statuses[status]));
        Assert.InRange(grown, long.MinValue, 64 * 1024 * 1024);
        Assert.Equal(HttpStatusCode.OK, await _door.KnockAsync(_door.Token.SignedBy(_door.Key)));
    }

    private (string? Authorization, string Body) Mutation(Random random) => random.Next(3) switch
    {
        0 => (Proper(), Bytes(Door.Activity().ToString(), random)),
        1 => (Proper(), Fields(random)),
        _ => (Header(random), Door.Activity().ToString()),
    };

    private string Proper() => "Bearer " + (_proper ??= _door.Token.SignedBy(_door.Key));

    private string? _proper;

    /// <summary>Up to three fields, anywhere, are something else.</summary>
    private static string Fields(Random random)
    {
        var activity = Door.Activity();
        var placeholders = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var fields = activity.Descendants().OfType<JProperty>().ToList();
            var placeholder = $"__{i}__";
            fields[random.Next(fields.Count)].Value = placeholder;
            placeholders[$"\"{placeholder}\""] = Oddities[random.Next(Oddities.Length)];
        }

        return placeholders.Aggregate(activity.ToString(), (text, change) => text.Replace(change.Key, change.Value, StringComparison.Ordinal));
    }

    private static string Bytes(string body, Random random)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return Encoding.UTF8.GetString(bytes[..random.Next(bytes.Length / 2, bytes.Length + 1)]);
    }

    /// <summary>The proper token with characters changed, swapped, cut or doubled, or no token at all.</summary>
    private string? Header(Random random)
    {
        var token = Proper().ToCharArray();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            token[random.Next("Bearer ".Length, token.Length)] = (char)random.Next(33, 127);
        }

        var text = new string(token);
        return random.Next(8) switch
        {
            0 => null,
            1 => text[..random.Next(text.Length)],
            2 => text + text,
            3 => "Bearer " + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            _ => text,
        };
    }
}
