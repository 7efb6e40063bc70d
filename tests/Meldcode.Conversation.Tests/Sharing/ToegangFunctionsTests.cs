using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Tests.Cards;
using Meldcode.Domain;
using Meldcode.TestKit.Builders;

namespace Meldcode.Conversation.Tests.Sharing;

public sealed class ToegangFunctionsTests
{
    [Fact]
    public void Build_SomebodyWithTwoFunctions_NamesOnlyTheOneThatLetsThem()
    {
        var casus = A.Casus().At(stap: 4);
        var both = Sample.Organisatie with { Beheerders = [new Contact("Applicatiebeheerder", "af-1", null, null)] };

        var card = ToegangCard.Build(casus.View() with { Organisatie = both }, casus.By, CasusBuilder.Begin);
        var lines = card.Body.OfType<AdaptiveCards.AdaptiveTextBlock>().Select(block => block.Text).ToList();

        Assert.Contains("Aandachtsfunctionaris (ib-er): leest mee sinds deze casus onder de aandacht kwam", lines);
        Assert.DoesNotContain(lines, line => line.Contains("Applicatiebeheerder", StringComparison.Ordinal));
    }
}
