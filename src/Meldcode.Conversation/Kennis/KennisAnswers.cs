using System.Globalization;
using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;

namespace Meldcode.Conversation.Kennis;

/// <summary>Finds the card that answers a look-up. Reads nothing but the library: the same for a chat, a meeting and a search box.</summary>
public sealed class KennisAnswers(KennisCatalog catalog, KennisSearch search, ProtocolCatalog protocols)
{
    /// <summary>One answer and two that may have been meant.</summary>
    private const int MostAnswers = 3;

    /// <summary>Whether words were typed that may be a question, and nothing else.</summary>
    public static bool IsQuestion(UserInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input is { IsCard: false, Verb: null, IsTooLong: false, HasAttachment: false } && input.Text.Any(char.IsLetterOrDigit);
    }

    /// <param name="today">Chooses the version of the organisation's meldcode.</param>
    /// <returns>Null when the input is not a look-up.</returns>
    public AdaptiveCard? Card(UserInput input, KennisView view, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(view);
        var sized = view with { Large = Large(input, view.InGroup) };
        return input.Verb switch
        {
            CardVerb.Uitleg => Themas(input, sized, today),
            CardVerb.Kennis => Item(input.Target, sized),
            CardVerb.Signalen => Signalen(input.Target, sized),
            CardVerb.Contact => KennisContactCard.Build(sized),
            CardVerb.Protocol when !view.InGroup => UitlegCard.Build(Protocol(view, today)),
            CardVerb.Protocol => Themas(input, sized, today),
            _ when IsQuestion(input) => Question(input.Text, sized),
            _ => null,
        };
    }

    /// <summary>The item that answers best; null when none does.</summary>
    public KennisItem? Best(string question, string? variant) =>
        search.Find(KennisWords.Question(question), variant, 1).Select(answer => answer.Item).FirstOrDefault();

    /// <summary>Items that answer, best first.</summary>
    public IReadOnlyList<KennisItem> Find(string question, string variant, int most)
    {
        KennisItem[] found = [.. search.Find(KennisWords.Question(question), variant, most).Select(answer => answer.Item)];
        KennisMeter.Searched(found.Length > 0);
        return found;
    }

    /// <summary>Items of a theme for an organisation of this variant.</summary>
    public IReadOnlyList<KennisItem> OfTheme(string theme, string variant) => catalog.OfTheme(theme, variant);

    /// <summary>The item as a page of its theme.</summary>
    public AdaptiveCard Page(KennisItem item, KennisView view)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(view);
        return KennisCard.Page(item, Position(item, view.Variant), view);
    }

    private AdaptiveCard Question(string text, KennisView view)
    {
        var found = Find(text, view.Variant, MostAnswers);
        return found.Count == 0 ? KennisNietGevondenCard.Build(view) : KennisCard.Answer(found[0], [.. found.Skip(1)], view);
    }

    private AdaptiveCard Item(string? id, KennisView view) =>
        catalog.Find(id) is { } item ? Page(item, view) : KennisNietGevondenCard.Build(view);

    private AdaptiveCard Themas(UserInput input, KennisView view, DateOnly today)
    {
        if (input.Target is { } theme && catalog.Themes.Contains(theme, StringComparer.Ordinal))
        {
            var page = int.TryParse(input.Value(CardData.Page), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
            return KennisThemaCard.Build(theme, catalog.OfTheme(theme, view.Variant), page, view);
        }

        var counts = catalog.All.Where(item => item.AppliesTo(view.Variant))
            .GroupBy(item => item.Theme, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return KennisThemasCard.Build(counts, Protocol(view, today), view);
    }

    private static AdaptiveCard Signalen(string? target, KennisView view)
    {
        var lists = SignaallijstCatalog.BuiltIn.All;
        var list = lists.FirstOrDefault(list => list.Id == target) ?? lists.FirstOrDefault(list => list.Leeftijd.Word() == target);
        return list is null ? SignalenCard.Overview(lists, view) : SignalenCard.Page(list, lists, view);
    }

    private KennisPosition? Position(KennisItem item, string variant)
    {
        var theme = catalog.OfTheme(item.Theme, variant);
        for (var at = 0; at < theme.Count; at++)
        {
            if (theme[at].Id == item.Id)
            {
                return new KennisPosition(theme.ElementAtOrDefault(at - 1), theme.ElementAtOrDefault(at + 1), at + 1, theme.Count);
            }
        }

        return null;
    }

    private Protocol Protocol(KennisView view, DateOnly today) =>
        protocols.Find(view.Variant, today) ?? throw new InvalidOperationException("the organisation's variant is not in the catalog");

    /// <summary>As the tapped card was; in a group it begins large.</summary>
    private static bool Large(UserInput input, bool inGroup) => input.Value(CardData.Large) switch
    {
        CardData.Yes => true,
        CardData.No => false,
        _ => inGroup,
    };
}
