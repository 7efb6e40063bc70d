using System.Net;

namespace Meldcode.Bot.Tests.Edge;

public sealed class ChannelKeysTests : IAsyncLifetime
{
    private Door _door = null!;

    public async Task InitializeAsync() => _door = await Door.OpenAsync();

    public async Task DisposeAsync() => await _door.DisposeAsync();

    [Fact]
    public async Task Knock_Twice_ReadsTheKeysOnce()
    {
        await _door.KnockAsync(_door.Token.SignedBy(_door.Key));
        await _door.KnockAsync(_door.Token.SignedBy(_door.Key));

        Assert.Equal(1, _door.Keys.Reads);
    }

    [Fact]
    public async Task Knock_AfterARollover_FollowsItAtOnce()
    {
        await _door.KnockAsync(_door.Token.SignedBy(_door.Key));
        var next = new SigningKey("key2", "msteams");
        _door.Keys.Keys.Add(next.Public);
        _door.Clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(HttpStatusCode.OK, await _door.KnockAsync(_door.Token.SignedBy(next)));
        Assert.Equal(2, _door.Keys.Reads);
    }

    [Fact]
    public async Task Knock_ManyUnknownKeys_ReadsAtMostEveryFiveMinutes()
    {
        await _door.KnockAsync(_door.Token.SignedBy(_door.Key));
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await _door.KnockAsync(_door.Token.SignedBy(new SigningKey($"stranger{i}", "msteams"))));
        }

        Assert.Equal(1, _door.Keys.Reads);
    }

    [Fact]
    public async Task Knock_KeyServerDownLater_KeepsTheLastGoodKeys()
    {
        await _door.KnockAsync(_door.Token.SignedBy(_door.Key));
        _door.Keys.Down = true;
        _door.Clock.Advance(TimeSpan.FromHours(25));

        Assert.Equal(HttpStatusCode.OK, await _door.KnockAsync(_door.Token.SignedBy(_door.Key)));
    }

    [Fact]
    public async Task Knock_KeyServerDownFromTheStart_Is503ThenOpens()
    {
        _door.Keys.Down = true;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await _door.KnockAsync(_door.Token.SignedBy(_door.Key)));
        Assert.Equal(0, _door.Turns);

        _door.Keys.Down = false;
        _door.Clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(HttpStatusCode.OK, await _door.KnockAsync(_door.Token.SignedBy(_door.Key)));
    }

    [Fact]
    public async Task Knock_WithdrawnKey_IsRefusedWithinADay()
    {
        await _door.KnockAsync(_door.Token.SignedBy(_door.Key));
        _door.Keys.Keys.Clear();
        _door.Keys.Keys.Add(new SigningKey("key2", "msteams").Public);
        _door.Clock.Advance(TimeSpan.FromHours(24));

        Assert.Equal(HttpStatusCode.Unauthorized, await _door.KnockAsync(_door.Token.SignedBy(_door.Key)));
    }
}
