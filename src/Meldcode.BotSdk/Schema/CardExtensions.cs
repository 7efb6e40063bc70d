namespace Microsoft.Bot.Schema;

/// <summary>The schema's cards as attachments.</summary>
public static class CardExtensions
{
    public static Attachment ToAttachment(this HeroCard card) => Create(card, HeroCard.ContentType);

    public static Attachment ToAttachment(this ThumbnailCard card) => Create(card, ThumbnailCard.ContentType);

    public static Attachment ToAttachment(this SigninCard card) => Create(card, SigninCard.ContentType);

    public static Attachment ToAttachment(this OAuthCard card) => Create(card, OAuthCard.ContentType);

    public static Attachment ToAttachment(this ReceiptCard card) => Create(card, ReceiptCard.ContentType);

    public static Attachment ToAttachment(this AudioCard card) => Create(card, AudioCard.ContentType);

    public static Attachment ToAttachment(this VideoCard card) => Create(card, VideoCard.ContentType);

    public static Attachment ToAttachment(this AnimationCard card) => Create(card, AnimationCard.ContentType);

    private static Attachment Create(object content, string contentType) => new() { Content = content, ContentType = contentType };
}
