using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.AdaptiveCards;

public sealed class TableTests
{
    [Theory]
    [InlineData(200, 0, "{'width':200}")]
    [InlineData(1.5, 0, "{'width':1.5}")]
    [InlineData(0, 200.5, "{'width':'200.5px'}")]
    [InlineData(0, 0, "{}")]
    public void ToJson_ColumnWidth_IsAWeightOrPixels(double weight, double pixels, string expected)
    {
        var column = pixels > 0 ? new AdaptiveTableColumnDefinition { PixelWidth = pixels } : new AdaptiveTableColumnDefinition { Width = weight };

        var json = JObject.Parse(Cards.Json(new AdaptiveTable { Columns = [column] }));

        Assert.Equal(expected, Cards.OneLine(json["columns"]![0]!));
    }

    [Theory]
    [InlineData("-200", "The Value \"-200\" for field \"width\" was invalid, default value (0) will be used.")]
    [InlineData("'100'", @"The Value ""100"" for field ""width"" was not specified as a proper dimension in the format (\d+(.\d+)?px), it will be ignored.")]
    [InlineData("'50ppx'", @"The Value ""50ppx"" for field ""width"" was not specified as a proper dimension in the format (\d+(.\d+)?px), it will be ignored.")]
    public void FromJson_WrongColumnWidth_IsZeroWithAWarning(string width, string warning)
    {
        var result = Read("{'type':'Table','rows':[],'columns':[{'width':" + width + "}]}");

        var column = Assert.Single(((AdaptiveTable)result.Card.Body[0]).Columns);
        Assert.Equal((0, 0), (column.Width, column.PixelWidth));
        Assert.Equal(warning, Assert.Single(result.Warnings).Message);
    }

    [Fact]
    public void FromJson_AlignmentOfCells_HasBothNames()
    {
        var table = (AdaptiveTable)Read("{'type':'Table','verticalCellContentAlignment':'bottom','rows':[{'cells':[],'horizontalCellContentAlignment':'right'}],'columns':[]}").Card.Body[0];

        Assert.Equal(AdaptiveVerticalContentAlignment.Bottom, table.VerticalCellContentAlignment);
        Assert.Equal(AdaptiveVerticalContentAlignment.Bottom, table.VerticalContentAlignment);
        Assert.Equal(AdaptiveHorizontalContentAlignment.Right, table.Rows[0].HorizontalContentAlignment);
    }

    [Fact]
    public void Rtl_IsNotSetUnlessSaid()
    {
        Assert.Null(new AdaptiveTable().Rtl);
        Assert.Null(new AdaptiveTableRow().Rtl);
        Assert.Null(new AdaptiveTableCell().Rtl);
    }

    private static AdaptiveCardParseResult Read(string body) =>
        AdaptiveCard.FromJson("{'type':'AdaptiveCard','version':'1.5','body':[" + body + "]}");
}
