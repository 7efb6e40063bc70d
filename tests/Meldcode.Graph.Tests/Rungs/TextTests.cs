using System.Runtime.CompilerServices;
using System.Text;
using Meldcode.Domain;

namespace Meldcode.Graph.Tests;

/// <summary>Every text that can leave, next to what was agreed to. To change one: change Texts.verified.txt with it, and let somebody read it.</summary>
public sealed class TextTests
{
    [Fact]
    public void Texts_AllOfThem_AreThoseThatWereAgreedTo()
    {
        Assert.Equal(File.ReadAllText(Beside("Texts.verified.txt")), Everything());
    }

    [Fact]
    public void Texts_OfEveryReason_AreTheSame()
    {
        NoticeKind[] own = [NoticeKind.Reminder, NoticeKind.Test];

        var texts = Enum.GetValues<NoticeKind>().Except(own)
            .Select(kind => Reach.Notice(kind))
            .Select(notice => (ActivityTypes.Of(notice.Kind), ActivityText.Preview(notice), MailText.Subject(notice.Kind), MailText.Body(notice, Link)));

        Assert.Single(texts.Distinct());
    }

    [Fact]
    public void Preview_Longest_IsShownWhole()
    {
        Assert.All(Notices(), notice => Assert.InRange(ActivityText.Preview(notice).Length, 1, 150));
    }

    private static Uri Link { get; } = ChatLink.To(new GraphOptions { TeamsAppId = "app", TenantId = "tenant" });

    private static IEnumerable<Notice> Notices() =>
        from kind in new[] { NoticeKind.MeldingAdvised, NoticeKind.Reminder, NoticeKind.Test }
        from isDouble in new[] { false, true }
        from kenmerk in new[] { true, false }
        select Reach.Notice(kind) with { MaybeDouble = isDouble, Kenmerk = kenmerk ? Kenmerk.Read("MC-7K3F") : null };

    private static string Everything()
    {
        var all = new StringBuilder();
        foreach (var notice in Notices())
        {
            all.Append($"=== {notice.Kind}{(notice.MaybeDouble ? ", misschien dubbel" : "")}{(notice.Kenmerk is null ? ", zonder kenmerk" : "")}\n")
                .Append($"Teams: {ActivityTypes.Sentences[ActivityTypes.Of(notice.Kind)]}\n       {ActivityText.Preview(notice)}\n       {ActivityText.Topic}\n")
                .Append($"Mail:  {MailText.Subject(notice.Kind)}\n\n{MailText.Body(notice, Link)}\n\n");
        }
        return all.ToString();
    }

    private static string Beside(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, name);
}
