using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public partial class O365ConnectorCardSection
{
    public O365ConnectorCardSection()
    {
    }

    public O365ConnectorCardSection(
        string title = default,
        string text = default,
        string activityTitle = default,
        string activitySubtitle = default,
        string activityText = default,
        string activityImage = default,
        string activityImageType = default,
        bool? markdown = default,
        IList<O365ConnectorCardFact> facts = default,
        IList<O365ConnectorCardImage> images = default,
        IList<O365ConnectorCardActionBase> potentialAction = default)
    {
        Title = title;
        Text = text;
        ActivityTitle = activityTitle;
        ActivitySubtitle = activitySubtitle;
        ActivityText = activityText;
        ActivityImage = activityImage;
        ActivityImageType = activityImageType;
        Markdown = markdown;
        Facts = facts;
        Images = images;
        PotentialAction = potentialAction;
    }

    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    [JsonProperty(PropertyName = "activityTitle")]
    public string ActivityTitle { get; set; }

    [JsonProperty(PropertyName = "activitySubtitle")]
    public string ActivitySubtitle { get; set; }

    [JsonProperty(PropertyName = "activityText")]
    public string ActivityText { get; set; }

    [JsonProperty(PropertyName = "activityImage")]
    public string ActivityImage { get; set; }

    [JsonProperty(PropertyName = "activityImageType")]
    public string ActivityImageType { get; set; }

    [JsonProperty(PropertyName = "markdown")]
    public bool? Markdown { get; set; }

    [JsonProperty(PropertyName = "facts")]
    public IList<O365ConnectorCardFact> Facts { get; set; }

    [JsonProperty(PropertyName = "images")]
    public IList<O365ConnectorCardImage> Images { get; set; }

    [JsonProperty(PropertyName = "potentialAction")]
    public IList<O365ConnectorCardActionBase> PotentialAction { get; set; }
}
