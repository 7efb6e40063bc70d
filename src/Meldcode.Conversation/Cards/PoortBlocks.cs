using AdaptiveCards;
using Meldcode.Conversation.Texts;
using Meldcode.Domain;

namespace Meldcode.Conversation.Cards;

/// <summary>What a yes before step 1 asks of somebody: told at the start, and again where it matters most.</summary>
internal static class PoortBlocks
{
    private const int OverlegStap = 2;

    /// <summary>Those that were answered with yes, or came up later, and do not end the route.</summary>
    public static IEnumerable<Poort> Open(CasusView view) =>
        view.Protocol.Poorten.Where(poort => poort.Uitkomst is null && (view.Casus.Poorten.Contains(poort.Id, StringComparer.Ordinal) || (view.Casus.Disclosure && poort.Id == Poort.Disclosure)));

    /// <summary>Before a talk: somebody told it themselves. Before a consult: one signal is enough, do not wait.</summary>
    public static IEnumerable<AdaptiveElement> On(CasusView view, Onderdeel onderdeel, int stapNumber) =>
        from poort in Open(view)
        where poort.Id == Poort.Disclosure ? onderdeel.Kind == OnderdeelKind.Gesprek : poort.Id == Poort.ErnstigSignaal && stapNumber == OverlegStap
        select Blocks.Box(AdaptiveContainerStyle.Warning, [Blocks.Heading(PoortText.Title(poort)), Blocks.Bullets(poort.WhenYes)]);
}
