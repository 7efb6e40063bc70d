using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Meldcode.Conversation.Kennis;

/// <summary>
/// The search box of the message extension: the commands <see cref="Tips"/>, <see cref="Signalen"/>, <see cref="Begrippen"/> and
/// <see cref="Contact"/> of the app's manifest. Looks up only; there is no way from here to a casus.
/// </summary>
public sealed class KennisExtension(KennisAnswers answers)
{
    public const string Tips = "tips";
    public const string Signalen = "signalen";
    public const string Begrippen = "begrippen";
    public const string Contact = "contact";

    /// <summary>More than a screen of results helps nobody in a meeting.</summary>
    public const int MostResults = 8;

    /// <summary>Teams cuts a longer preview itself, in the middle of a word.</summary>
    private const int PreviewLength = 120;

    private const string InitialRun = "initialRun";

    /// <param name="organisatie">Null when the tenant is not served.</param>
    public MessagingExtensionResult Answer(MessagingExtensionQuery? query, Organisatie? organisatie)
    {
        if (organisatie is null)
        {
            return new MessagingExtensionResult { Type = "message", Text = Messages.NotYourTenant, Attachments = [] };
        }

        var words = Words(query);
        var view = new KennisView(organisatie, InGroup: true, Large: true);
        var results = AcuutWoorden.MayMeanDanger(words) ? Results(query?.CommandId, words, view).Prepend(Acuut(organisatie)) : Results(query?.CommandId, words, view);
        return new MessagingExtensionResult { Type = "result", AttachmentLayout = "list", Attachments = [.. results.Take(MostResults)] };
    }

    private IEnumerable<MessagingExtensionAttachment> Results(string? command, string words, KennisView view) => command switch
    {
        Begrippen => Items(words, view, BegrippenWithoutWords, item => item.Kind == "definitie" || item.Theme == "begrippen"),
        Signalen => Lists(words, view).Concat(words.Length == 0 ? [] : Items(words, view, _ => [], item => item.Theme == "signalen")),
        Contact => [Numbers(view), .. Items(words, view, ContactWithoutWords, item => item.Theme is "contact" or "veilig-thuis")],


        // Tips, and whatever an app package of another version calls its search: whoever searches gets an answer.
        _ => Items(words, view, TipsWithoutWords, _ => true),
    };

    /// <summary>What fits the command goes first; the rest of what was found follows, because a good answer is a good answer.</summary>
    private IEnumerable<MessagingExtensionAttachment> Items(string words, KennisView view, Func<KennisView, IEnumerable<KennisItem>> without, Func<KennisItem, bool> fits) =>
        (words.Length == 0 ? without(view) : answers.Find(words, view.Variant, 2 * MostResults).OrderBy(item => fits(item) ? 0 : 1))
            .Take(MostResults)
            .Select(item => Result(item.Heading, item.Text.Count > 0 ? item.Text[0] : "", answers.Page(item, view)));

    private IEnumerable<KennisItem> TipsWithoutWords(KennisView view) =>
        answers.OfTheme("gesprek", view.Variant).OrderBy(item => item.Kind == "gesprekstip" ? 0 : 1);

    private IEnumerable<KennisItem> BegrippenWithoutWords(KennisView view) => answers.OfTheme("begrippen", view.Variant);

    private IEnumerable<KennisItem> ContactWithoutWords(KennisView view) => answers.OfTheme("contact", view.Variant);

    /// <summary>All lists when nothing was typed, or what was typed names none of them.</summary>
    private static IEnumerable<MessagingExtensionAttachment> Lists(string words, KennisView view)
    {
        var lists = SignaallijstCatalog.BuiltIn.All;
        var named = lists.Where(list => Names(list, words)).ToList();
        return (named.Count > 0 ? named : words.Length == 0 ? lists : [])
            .Select(list => Result(KennisSignalenText.ListTitle(list), Preview(list), SignalenCard.Page(list, lists, view)));
    }

    private static bool Names(Signaallijst list, string words) =>
        words.Length > 0
        && ($"{KennisSignalenText.ListTitle(list)} {list.Leeftijd.Word()}".Contains(words, StringComparison.OrdinalIgnoreCase)
            || list.Signalen.Any(signaal => signaal.Text.Contains(words, StringComparison.OrdinalIgnoreCase)));

    private static string Preview(Signaallijst list) => string.Join(" · ", list.Signalen.Take(3).Select(signaal => signaal.Text));

    private static MessagingExtensionAttachment Numbers(KennisView view) =>
        Result(KennisContactText.Title, KennisContactText.Preview, KennisContactCard.Build(view));

    private static MessagingExtensionAttachment Acuut(Organisatie organisatie) =>
        Result(AcuutText.Title, KennisContactText.Preview, AcuutCard.Build(organisatie, null));

    private static MessagingExtensionAttachment Result(string title, string text, AdaptiveCard card) => new()
    {
        ContentType = AdaptiveCard.ContentType,
        Content = card,
        Preview = new Attachment
        {
            ContentType = ThumbnailCard.ContentType,
            Content = new ThumbnailCard(title: title, text: Sentence.Cut(text.Replace("**", "", StringComparison.Ordinal), PreviewLength)),
        },
    };

    /// <summary>What was typed; empty on the run that Teams makes before anything is.</summary>
    private static string Words(MessagingExtensionQuery? query)
    {
        var parameters = query?.Parameters ?? [];
        var typed = parameters.FirstOrDefault(parameter => parameter is not null && parameter.Name != InitialRun)?.Value?.ToString()?.Trim() ?? "";
        return typed.Length > MaxWords ? typed[..MaxWords] : typed;
    }

    private const int MaxWords = 400;
}
