using System.Globalization;
using System.Net;
using Meldcode.Bot.Edge;

namespace Meldcode.Bot.Tests.Edge;

public sealed class SenderRatesTests : IDisposable
{
    private readonly SenderRates _rates = new(perMinute: 1, burst: 2);

    public void Dispose() => _rates.Dispose();

    [Fact]
    public void Count_AboveTheBurst_SaysWhenToComeBack()
    {
        _rates.Count("tenant", "een");
        _rates.Count("tenant", "een");

        var refusal = Assert.Throws<RateExceededException>(() => _rates.Count("tenant", "een"));

        Assert.InRange(refusal.RetryAfter, TimeSpan.FromMilliseconds(1), TimeSpan.FromMinutes(1));
    }

    [Theory]
    [InlineData("tenant", "ander")]
    [InlineData("ander", "een")]
    public void Count_SomebodyElse_HasAShareOfTheirOwn(string tenant, string sender)
    {
        _rates.Count("tenant", "een");
        _rates.Count("tenant", "een");

        _rates.Count(tenant, sender);
    }

    [Fact]
    public async Task Knock_AboveTheBurst_Is429WithRetryAfterAndNoTurn()
    {
        await using var door = await Door.OpenAsync(_rates);
        var token = door.Token.SignedBy(door.Key);

        Assert.Equal(HttpStatusCode.OK, await door.KnockAsync(token));
        Assert.Equal(HttpStatusCode.OK, await door.KnockAsync(token));
        Assert.Equal(HttpStatusCode.TooManyRequests, await door.KnockAsync(token));

        Assert.InRange(int.Parse(door.RetryAfter!, CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal(2, door.Turns);
    }

    [Fact]
    public async Task Knock_Refused_UsesNobodysShare()
    {
        await using var door = await Door.OpenAsync(_rates);
        var foreign = Door.Activity();
        foreign["channelData"]!["tenant"]!["id"] = foreign["conversation"]!["tenantId"] = "22222222-2222-4222-8222-222222222222";

        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await door.KnockAsync(door.Token.With("aud", "ander").SignedBy(door.Key)));
            Assert.Equal(HttpStatusCode.Forbidden, await door.KnockAsync(door.Token.SignedBy(door.Key), foreign));
        }

        Assert.Equal(HttpStatusCode.OK, await door.KnockAsync(door.Token.SignedBy(door.Key)));
    }
}
