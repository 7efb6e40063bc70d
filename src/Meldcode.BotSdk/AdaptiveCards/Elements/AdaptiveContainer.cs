using System.Collections.Generic;
using AdaptiveCards.Json;
using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    [JsonConverter(typeof(ElementListReader<AdaptiveElement>))]
    public List<AdaptiveElement> Items { get; set; } = new List<AdaptiveElement>();

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool? Rtl { get; set; }

    public override void Add(AdaptiveElement element) => Items.Add(element);

    public override IEnumerator<AdaptiveElement> GetEnumerator() => Items.GetEnumerator();
}
