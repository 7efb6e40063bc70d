using System.Collections.Generic;
using System.Linq;

namespace AdaptiveCards;

/// <summary>Walks a card for what it would fetch.</summary>
internal static class CardResources
{
    public static IEnumerable<RemoteResourceInformation> Of(AdaptiveCard card) =>
        Image(card.BackgroundImage?.UrlString).Concat(card.Body.SelectMany(Of)).Concat(card.Actions.SelectMany(Of));

    private static IEnumerable<RemoteResourceInformation> Of(AdaptiveElement element) => element switch
    {
        AdaptiveImage image => Image(image.UrlString),
        AdaptiveImageSet set => set.Images.SelectMany(Of),
        AdaptiveMedia media => Image(media.Poster).Concat(media.Sources.Select(source => new RemoteResourceInformation(source.Url, source.MimeType))),
        AdaptiveContainer container => Image(container.BackgroundImage?.UrlString).Concat(container.SelectMany(Of)),
        AdaptiveCollectionElement collection => collection.SelectMany(Of),
        _ => [],
    };

    private static IEnumerable<RemoteResourceInformation> Of(AdaptiveAction action) =>
        Image(action.IconUrl).Concat(action is AdaptiveShowCardAction { Card: { } inner } ? Of(inner) : []);

    private static IEnumerable<RemoteResourceInformation> Image(string url) =>
        string.IsNullOrEmpty(url) ? [] : [new RemoteResourceInformation(url, "image")];
}
