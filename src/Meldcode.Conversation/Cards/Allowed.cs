using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>Asks the rules whether a button would be refused, so that no card offers what cannot be done.</summary>
internal static class Allowed
{
    public static bool Back(CasusView view) => Ask(view, new GoBack { Now = view.Casus.ChangedAt, By = "" });

    public static bool Close(CasusView view) => Ask(view, new CloseCasus { Now = view.Casus.ChangedAt, By = "" });

    public static bool Restart(CasusView view) => Ask(view, new RestartCasus { Now = view.Casus.ChangedAt, By = "" });

    public static bool Depart(CasusView view) => Ask(view, new DepartFromUitkomst { Reason = "-", Now = view.Casus.ChangedAt, By = "" });

    public static bool Disclosure(CasusView view) => Ask(view, new ReportDisclosure { Now = view.Casus.ChangedAt, By = "" });

    public static bool Reopen(CasusView view, string target) =>
        Ask(view, new Reopen { Target = target, Now = view.Casus.ChangedAt, By = "" });

    private static bool Ask(CasusView view, CasusCommand command) =>
        !view.ReadOnly && CasusDecider.Decide(view.Casus, view.Protocol, command) is Decision.Accepted;
}
