using System;
using System.Collections.Generic;
using AdaptiveCards.Json;
using Newtonsoft.Json;
using static Newtonsoft.Json.DefaultValueHandling;

namespace AdaptiveCards;

[JsonConverter(typeof(AdaptiveCardReader))]
public class AdaptiveCard : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    /// <summary>The newest schema that is understood; a card of a newer one is read as its fallback text.</summary>
    public static AdaptiveSchemaVersion KnownSchemaVersion = new AdaptiveSchemaVersion(1, 5);

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    [Obsolete("Please use the overload that accepts a version parameter and specify the version your card requires")]
    public AdaptiveCard()
        : this(new AdaptiveSchemaVersion(1, 0))
    {
    }

    /// <summary>Asked for a version when the JSON has none; without it such a card is refused.</summary>
    public static Func<AdaptiveSchemaVersion> OnDeserializingMissingVersion { get; set; }

    public override string Type { get; set; } = TypeName;

    [JsonProperty(Order = -10, DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveSchemaVersion Version { get; set; }

    [JsonProperty(Order = -8, DefaultValueHandling = IgnoreAndPopulate)]
    public string FallbackText { get; set; }

    [JsonProperty(Order = -7, DefaultValueHandling = IgnoreAndPopulate)]
    public string Speak { get; set; }

    /// <summary>ISO 639-1, two letters.</summary>
    [JsonProperty(Order = -7, DefaultValueHandling = IgnoreAndPopulate)]
    public string Lang { get; set; }

    [JsonProperty(Order = -5, DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    [JsonProperty(Order = -4)]
    public AdaptiveHeight Height { get; set; } = new AdaptiveHeight(AdaptiveHeightType.Auto);

    /// <summary>In the JSON with the unit: <c>100px</c>.</summary>
    [JsonConverter(typeof(PixelsConverter))]
    [JsonProperty("minHeight", DefaultValueHandling = IgnoreAndPopulate)]
    public uint PixelMinHeight { get; set; }

    [JsonProperty(Order = -3)]
    [JsonConverter(typeof(ElementListReader<AdaptiveElement>))]
    public List<AdaptiveElement> Body { get; set; } = new List<AdaptiveElement>();

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public bool? Rtl { get; set; }

    [JsonProperty(Order = -2)]
    [JsonConverter(typeof(ElementListReader<AdaptiveAction>))]
    public List<AdaptiveAction> Actions { get; set; } = new List<AdaptiveAction>();

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveRefresh Refresh { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveMetadata Metadata { get; set; }

    [JsonProperty(DefaultValueHandling = IgnoreAndPopulate)]
    public AdaptiveAuthentication Authentication { get; set; }

    /// <summary>Takes the schema's address out of <see cref="AdaptiveTypedElement.AdditionalProperties"/>; never written.</summary>
    [JsonProperty("$schema")]
    internal string JsonSchema { get; set; }

    /// <exception cref="AdaptiveSerializationException">No valid card: no JSON, no version, an input without id, two elements with one id.</exception>
    public static AdaptiveCardParseResult FromJson(string json) => CardJson.Read(json);

    public string ToJson() => JsonConvert.SerializeObject(this, Formatting.Indented);

    /// <summary>Every address that showing the card would fetch, in the order of the card.</summary>
    public RemoteResourceInformation[] GetResourceInformation() => [.. CardResources.Of(this)];

    public bool ShouldSerializeBody() => Body?.Count > 0;

    public bool ShouldSerializeActions() => Actions?.Count > 0;

    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;

    public bool ShouldSerializeJsonSchema() => false;
}
