using System.Text;
using AdaptiveCards;
using Meldcode.Conversation.Cards;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Texts;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Newtonsoft.Json.Linq;

namespace Meldcode.Conversation.Tests.Kennis;

/// <summary>What must hold for every card of the library: all items, in both sizes, alone and with a casus that waits.</summary>
public class KennisCardTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    public static TheoryData<string> Variants => new(ProtocolCatalog.BuiltIn.Variants);

    [Theory]
    [MemberData(nameof(Variants))]
    public void EveryItem_AsAPage_KeepsTheRules(string variant)
    {
        var faults = KennisCatalog.BuiltIn.All
            .SelectMany(item => KennisSamples.Views(variant).Select(view => (item, card: KennisSamples.Answers.Page(item, view))))
            .SelectMany(pair => Faults(pair.item.Id, pair.card).Concat(ItemFaults(pair.item, pair.card)));

        Assert.Empty(faults.Take(20));
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void EveryItem_AsAnAnswerBetweenOthers_KeepsTheRules(string variant)
    {
        var all = KennisCatalog.BuiltIn.All;
        var faults = all.SelectMany((item, i) =>
        {
            var card = KennisCard.Answer(item, [all[(i + 1) % all.Count], all[(i + 2) % all.Count]], KennisSamples.Views(variant)[^1]);
            return Faults(item.Id, card).Concat(ItemFaults(item, card));
        });

        Assert.Empty(faults.Take(20));
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public void EveryOtherCard_KeepsTheRules(string variant) =>
        Assert.Empty(KennisSamples.Others(variant).SelectMany(sample => Faults(sample.Name, sample.Card)).Take(20));

    [Fact]
    public void EveryDifference_ThatAnItemNames_IsExplained()
    {
        var named = KennisCatalog.BuiltIn.All.Select(item => item.Contradiction).OfType<string>().Distinct();

        Assert.All(named, id => Assert.NotNull(TegenspraakCatalog.BuiltIn.Find(id)));
    }

    [Fact]
    public void EveryDifference_SpeaksOfVariantsThatExist()
    {
        var variants = ProtocolCatalog.BuiltIn.Variants;

        Assert.All(TegenspraakCatalog.BuiltIn.All, difference => Assert.All(difference.Says.Keys, variant => Assert.Contains(variant, variants)));
    }

    [Fact]
    public void EveryTheme_OfTheLibrary_HasATitleAndAPlace()
    {
        var placed = KennisThemaText.Groups.SelectMany(group => group.Themes).ToList();

        Assert.All(KennisCatalog.BuiltIn.Themes, theme => Assert.Contains(theme, placed));
        Assert.Equal(placed.Count, placed.Distinct().Count());
    }

    [Fact]
    public void LargeOrganisation_StillFitsOnTheContactCard()
    {
        var places = Enumerable.Range(1, 120).Select(n => new Locatie($"Locatie {n} aan de Lange Laan", [new Contact("Aandachtsfunctionaris", null, $"030 123 45 {n:00}", "ma t/m vr 8.00 tot 17.00 uur")]));
        var organisatie = KennisSamples.Organisatie("inos") with { Locations = [.. places] };

        Assert.Empty(Faults("contact", KennisContactCard.Build(new KennisView(organisatie))));
    }

    private static IEnumerable<string> ItemFaults(KennisItem item, AdaptiveCard card)
    {
        var visible = Objects(JObject.Parse(card.ToJson())).Where(node => !IsHidden(node)).Select(node => (string?)node["text"]).OfType<string>().ToList();
        if (!item.Sources.All(source => visible.Any(text => text.StartsWith("Bron: ", StringComparison.Ordinal) && text.Contains(source.Section, StringComparison.Ordinal))))
        {
            yield return $"{item.Id}: a source is out of sight";
        }

        if (item.Acuut && visible[1] != KennisText.AcuutLine)
        {
            yield return $"{item.Id}: danger, and the first line does not say whom to call";
        }

        if (item.Outdated != visible.Contains(KennisText.Outdated) || item.IsAddition != visible.Contains(KennisText.Addition))
        {
            yield return $"{item.Id}: a mark is missing or wrong";
        }
    }

    private static IEnumerable<string> Faults(string name, AdaptiveCard card)
    {
        var json = card.ToJson();
        var root = JObject.Parse(json);
        if ((string?)root["version"] != "1.5" || (string?)root["lang"] != "nl" || (string?)root["speak"] != CardSummary.Neutral || string.IsNullOrEmpty((string?)root["fallbackText"]))
        {
            yield return $"{name}: frame";
        }

        if (Encoding.UTF8.GetByteCount(json) is > 28 * 1024 and var bytes)
        {
            yield return $"{name}: {bytes} bytes";
        }

        foreach (var node in Objects(root))
        {
            foreach (var fault in NodeFaults(node))
            {
                yield return $"{name}: {fault}";
            }
        }

        if (!(root["actions"] as JArray ?? []).Any(action => (string?)action.SelectToken("data.doe") == CardVerb.Acuut) && !json.Contains("tel:112", StringComparison.Ordinal))
        {
            yield return $"{name}: help in danger is out of reach";
        }
    }

    private static IEnumerable<string> NodeFaults(JObject node)
    {
        var type = (string?)node["type"] ?? "";
        if (node["actions"] is JArray { Count: > 6 } actions)
        {
            yield return $"{actions.Count} actions";
        }

        if (type == "TextBlock" && (string.IsNullOrWhiteSpace((string?)node["text"]) || (bool?)node["wrap"] != true))
        {
            yield return $"an empty line or one that does not wrap: {node["text"]}";
        }

        if (type == "Action.Execute" && ((string?)node.SelectToken("fallback.type") != "Action.Submit" || string.IsNullOrEmpty((string?)node["verb"])))
        {
            yield return $"'{node["title"]}' does nothing in an older client";
        }

        if (type.StartsWith("Action.", StringComparison.Ordinal) && string.IsNullOrWhiteSpace((string?)node["title"]))
        {
            yield return "a button without words";
        }

        if (node.SelectToken("data.casus") is not null && (string?)node.SelectToken("data.doe") != CardVerb.Open)
        {
            yield return $"'{node["title"]}' carries a casus";
        }
    }

    private static IEnumerable<JObject> Objects(JObject root) => root.DescendantsAndSelf().OfType<JObject>();

    private static bool IsHidden(JObject node) => node.AncestorsAndSelf().OfType<JObject>().Any(above => (bool?)above["isVisible"] == false);
}
