namespace AdaptiveCards;

/// <summary>An address in a card, and what is behind it: <c>image</c> or a media type.</summary>
public class RemoteResourceInformation
{
    public RemoteResourceInformation(string url, string mimeType)
    {
        Url = url;
        MimeType = mimeType;
    }

    public string Url { get; set; }

    public string MimeType { get; set; }

    public override bool Equals(object obj) =>
        obj is RemoteResourceInformation other && Url == other.Url && MimeType == other.MimeType;

    public override int GetHashCode() => System.HashCode.Combine(Url, MimeType);
}
