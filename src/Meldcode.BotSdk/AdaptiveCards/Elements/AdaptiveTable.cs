using System.Collections.Generic;
using System.ComponentModel;
using AdaptiveCards.Json;
using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }

    /// <summary>Another name of <see cref="VerticalCellContentAlignment"/>: releases of the package differ in it.</summary>
    [JsonIgnore]
    public new AdaptiveVerticalContentAlignment VerticalContentAlignment
    {
        get => VerticalCellContentAlignment;
        set => VerticalCellContentAlignment = value;
    }

    /// <summary>Another name of <see cref="HorizontalCellContentAlignment"/>.</summary>
    [JsonIgnore]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment
    {
        get => HorizontalCellContentAlignment;
        set => HorizontalCellContentAlignment = value;
    }
}

public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "Table";

    public override string Type { get; set; } = TypeName;

    [JsonConverter(typeof(ElementListReader<AdaptiveTableRow>))]
    public List<AdaptiveTableRow> Rows { get; set; } = new List<AdaptiveTableRow>();

    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = new List<AdaptiveTableColumnDefinition>();

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveContainerStyle? GridStyle { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    [DefaultValue(true)]
    public bool ShowGridLines { get; set; } = true;

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool FirstRowAsHeaders { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool? Rtl { get; set; }

    public override void Add(AdaptiveElement element) => Rows.Add((AdaptiveTableRow)element);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Rows.GetEnumerator();
}

public class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableRow";

    public override string Type { get; set; } = TypeName;

    [JsonConverter(typeof(ElementListReader<AdaptiveTableCell>))]
    public List<AdaptiveTableCell> Cells { get; set; } = new List<AdaptiveTableCell>();

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool? Rtl { get; set; }

    public override void Add(AdaptiveElement element) => Cells.Add((AdaptiveTableCell)element);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Cells.GetEnumerator();
}

public class AdaptiveTableCell : AdaptiveContainer
{
    public new const string TypeName = "TableCell";

    public override string Type { get; set; } = TypeName;
}
