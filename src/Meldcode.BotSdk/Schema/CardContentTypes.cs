namespace Microsoft.Bot.Schema;

/// <remarks>The content type under which each card travels as an attachment.</remarks>
public partial class HeroCard
{
    public const string ContentType = "application/vnd.microsoft.card.hero";
}

public partial class ThumbnailCard
{
    public const string ContentType = "application/vnd.microsoft.card.thumbnail";
}

public partial class SigninCard
{
    public const string ContentType = "application/vnd.microsoft.card.signin";
}

public partial class OAuthCard
{
    public const string ContentType = "application/vnd.microsoft.card.oauth";
}

public partial class ReceiptCard
{
    public const string ContentType = "application/vnd.microsoft.card.receipt";
}

public partial class AudioCard
{
    public const string ContentType = "application/vnd.microsoft.card.audio";
}

public partial class VideoCard
{
    public const string ContentType = "application/vnd.microsoft.card.video";
}

public partial class AnimationCard
{
    public const string ContentType = "application/vnd.microsoft.card.animation";
}
