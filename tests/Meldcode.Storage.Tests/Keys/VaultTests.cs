using System.Text;

namespace Meldcode.Storage.Tests;

public sealed class VaultTests
{
    private static readonly Place Here = new("journal", "payload", "casus", "1");

    private readonly Vault _vault = new(TestKeys.Ring("new", "old"));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(251)]
    [InlineData(252)]
    [InlineData(253)]
    [InlineData(100_000)]
    public void Open_WhatWasSealed_IsTheSame(int length)
    {
        var value = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();

        Assert.Equal(value, _vault.Open(_vault.Seal(value, Here), Here));
    }

    [Fact]
    public void Seal_SameValueTwice_LooksDifferent()
    {
        var value = Encoding.UTF8.GetBytes("dezelfde");

        Assert.NotEqual(_vault.Seal(value, Here), _vault.Seal(value, Here));
    }

    [Fact]
    public void Seal_ShortValues_AreEquallyLong() =>
        Assert.Single(Enumerable.Range(0, Padding.Block - 4).Select(length => _vault.Seal(new byte[length], Here).Length).Distinct());

    [Fact]
    public void Open_SealedWithOlderKeyOfTheRing_Opens()
    {
        var older = new Vault(TestKeys.Ring("old")).Seal([1, 2, 3], Here);

        Assert.Equal([1, 2, 3], _vault.Open(older, Here));
    }

    [Fact]
    public void Open_KeyNotInTheRing_IsRefused() =>
        AssertBroken(SealFault.UnknownKey, new Vault(TestKeys.Ring("gone")).Seal([1], Here), Here);

    [Fact]
    public void Open_OtherKeyUnderTheSameId_IsRefused()
    {
        var other = new Vault(new KeyRing("new", [new RingKey("new", new byte[RingKey.Size])]));

        AssertBroken(SealFault.Altered, other.Seal([1], Here), Here);
    }

    [Theory]
    [InlineData("journal", "payload", "casus", "2")]
    [InlineData("journal", "payload", "casus2", "1")]
    [InlineData("journal", "other", "casus", "1")]
    [InlineData("bot_state", "payload", "casus", "1")]
    [InlineData("journal", "payload", "casu", "s1")]
    [InlineData("journal", "payload", "casus", "1", "")]
    [InlineData("journal", "payload", "casus1")]
    public void Open_AtAnotherPlace_IsRefused(string table, string column, string scope, params string[] rest) =>
        AssertBroken(SealFault.Altered, _vault.Seal([1], Here), new Place(table, column, scope, rest));

    [Fact]
    public void Open_AnyBitFlippedInAnyByte_IsRefused()
    {
        var whole = _vault.Seal("een geheim dat niemand leest"u8, Here);

        for (var at = 0; at < whole.Length * 8; at++)
        {
            var flipped = whole.ToArray();
            flipped[at / 8] ^= (byte)(1 << (at % 8));
            Assert.Throws<SealBrokenException>(() => _vault.Open(flipped, Here));
        }
    }

    [Fact]
    public void Open_TruncatedAtAnyByte_IsRefused()
    {
        var whole = _vault.Seal("een geheim dat niemand leest"u8, Here);

        for (var length = 0; length < whole.Length; length++)
        {
            var part = whole[..length];
            Assert.Throws<SealBrokenException>(() => _vault.Open(part, Here));
        }
    }

    [Fact]
    public void Open_MoreBehindIt_IsRefused() => AssertBroken(SealFault.Altered, [.. _vault.Seal([1], Here), 0], Here);

    [Theory]
    [InlineData("")]
    [InlineData("""{"type":"note-added.v1"}""")]
    [InlineData("gewone tekst")]
    public void Open_PlainText_IsRefused(string text) => AssertBroken(SealFault.NotSealed, Encoding.UTF8.GetBytes(text), Here);

    [Fact]
    public void Open_Refused_SaysWhichRowOnly()
    {
        var whole = _vault.Seal("kanarie-7f3a"u8, Here);
        whole[^1] ^= 1;

        var fault = Assert.Throws<SealBrokenException>(() => _vault.Open(whole, Here));

        Assert.Equal("journal.payload casus/1: Altered", fault.Message);
        Assert.Null(fault.InnerException);
    }

    private void AssertBroken(SealFault fault, byte[] value, Place place) =>
        Assert.Equal(fault, Assert.Throws<SealBrokenException>(() => _vault.Open(value, place)).Fault);
}
