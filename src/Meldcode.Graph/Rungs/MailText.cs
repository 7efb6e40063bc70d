using Meldcode.Domain;

namespace Meldcode.Graph;

/// <summary>Every word of an e-mail. It says that something waits and where, never what or about whom: mail is read over shoulders.</summary>
internal static class MailText
{
    public static string Subject(NoticeKind kind) => kind switch
    {
        NoticeKind.Test => "Testbericht van Meldcode Bot",
        NoticeKind.Reminder => "Er staat een herinnering voor je klaar in Teams",
        _ => "Er staat een bericht voor je klaar in Teams",
    };

    /// <param name="chat">Opens the chat with the bot.</param>
    public static string Body(Notice notice, Uri chat) => string.Join("\n\n", Paragraphs(notice, chat));

    private static IEnumerable<string> Paragraphs(Notice notice, Uri chat)
    {
        yield return "Hallo,";
        yield return Opening(notice.Kind);
        yield return $"Open de chat met Meldcode Bot in Teams:\n{chat}";
        if (notice.Kenmerk is { } kenmerk)
        {
            yield return $"Kenmerk: {kenmerk.Value}";
        }
        if (notice.MaybeDouble)
        {
            yield return "Misschien kreeg je deze mail al eerder. Dan hoef je er niets meer mee te doen.";
        }
        yield return "Antwoorden op deze mail komen bij niemand aan. Zet er dus geen gegevens in.";
        yield return "Meldcode Bot";
    }

    private static string Opening(NoticeKind kind) => kind switch
    {
        NoticeKind.Test => "Dit is een test. Zo weet je organisatie dat berichten van Meldcode Bot bij je aankomen. Je hoeft niets te doen.",
        NoticeKind.Reminder => "In de chat met Meldcode Bot staat een herinnering voor je klaar. Waar het over gaat, staat alleen daar.",
        _ => "In de chat met Meldcode Bot staat een bericht voor je klaar. Lees het vandaag nog. Waar het over gaat, staat alleen daar.",
    };
}
