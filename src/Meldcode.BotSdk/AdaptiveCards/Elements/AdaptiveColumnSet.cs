using System.Collections.Generic;
using AdaptiveCards.Json;
using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

public class AdaptiveColumnSet : AdaptiveCollectionElement
{
    public const string TypeName = "ColumnSet";

    public override string Type { get; set; } = TypeName;

    [JsonConverter(typeof(ElementListReader<AdaptiveColumn>))]
    public List<AdaptiveColumn> Columns { get; set; } = new List<AdaptiveColumn>();

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public override void Add(AdaptiveElement element) => Columns.Add((AdaptiveColumn)element);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Columns.GetEnumerator();
}

public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    public override string Type { get; set; } = TypeName;

    /// <summary><c>auto</c>, <c>stretch</c>, a weight such as <c>2</c>, or pixels such as <c>50px</c>.</summary>
    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public string Width { get; set; }
}
