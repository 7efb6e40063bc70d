using System.Text;
using Microsoft.Bot.Builder;

namespace Meldcode.BotSdk.Tests.Builder;

public sealed class StringUtilsTests
{
    [Theory]
    [InlineData("dag", 3, "dag")]
    [InlineData("dag", 1, "d...")]
    [InlineData("dag", 0, "...")]
    [InlineData(null, 2, "")]
    public void Ellipsis_Length_CutsThere(string? text, int length, string expected)
    {
        Assert.Equal(expected, StringUtils.Ellipsis(text, length));
        Assert.Equal(expected, StringUtils.Ellipsis(new StringBuilder(text), length).ToString());
    }

    [Fact]
    public void EllipsisHash_LongText_EndsWithTheHashOfTheWhole()
    {
        Assert.Equal("d..." + StringUtils.Hash("dag"), StringUtils.EllipsisHash("dag", 1));
        Assert.Equal("d..." + StringUtils.Hash("dag"), StringUtils.EllipsisHash(new StringBuilder("dag"), 1).ToString());
        Assert.Equal("dag", StringUtils.EllipsisHash("dag", 3));
    }

    [Fact]
    public void Hash_Text_IsSha256InBase64() => Assert.Equal("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=", StringUtils.Hash("abc"));
}
