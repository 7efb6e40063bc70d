using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class ChoiceFactoryTests
{
    private static IList<Choice> Some(int count) => ChoiceFactory.ToChoices([.. Enumerable.Range(1, count).Select(number => $"keuze {number}")]);

    private static string StyleOf(IMessageActivity message) =>
        message.SuggestedActions != null ? "suggested"
        : message.Attachments?.Count > 0 ? "card"
        : message.Text.Contains("\n\n", StringComparison.Ordinal) ? "list" : "inline";

    [Theory]
    [InlineData(Channels.Msteams, 3, "personal", "suggested")]
    [InlineData(Channels.Msteams, 4, "personal", "card")]
    [InlineData(Channels.Msteams, 3, "groupChat", "card")]
    [InlineData(Channels.Msteams, 50, null, "card")]
    [InlineData(Channels.Msteams, 51, null, "list")]
    [InlineData(Channels.Emulator, 5, null, "suggested")]
    [InlineData("test", 3, null, "inline")]
    [InlineData("test", 4, null, "list")]
    [InlineData(null, 2, null, "inline")]
    public void ForChannel_ChannelAndNumber_DecideTheStyle(string? channel, int count, string? conversationType, string expected) =>
        Assert.Equal(expected, StyleOf(ChoiceFactory.ForChannel(channel, Some(count), "kies", conversationType: conversationType)));

    [Fact]
    public void SuggestedAction_ToSome_IsForThem()
    {
        Assert.Equal(["29:a"], ChoiceFactory.ForChannel("msteams", Some(2), "kies", conversationType: "personal", toList: ["29:a"]).SuggestedActions.To);
        Assert.Equal(["29:a"], ChoiceFactory.SuggestedAction(["rood"], "kies", null, ["29:a"]).SuggestedActions.To);
        Assert.Null(ChoiceFactory.SuggestedAction(Some(2), "kies", null, null).SuggestedActions.To);
    }

    [Theory]
    [InlineData("cortana", false)]
    [InlineData("msteams", true)]
    public void Channel_HasMessageFeed_UnlessItOnlySpeaks(string channel, bool expected) =>
        Assert.Equal(expected, Channel.HasMessageFeed(channel));

    [Fact]
    public void ForChannel_TitleTooLongForAButton_IsAList() =>
        Assert.Equal("list", StyleOf(ChoiceFactory.ForChannel(Channels.Msteams, [new Choice("precies eenentwintig."), new Choice("b")], "kies")));

    [Theory]
    [InlineData(1, "kies (1) keuze 1")]
    [InlineData(2, "kies (1) keuze 1 or (2) keuze 2")]
    [InlineData(3, "kies (1) keuze 1, (2) keuze 2, or (3) keuze 3")]
    public void Inline_Number_DecidesTheConnectors(int count, string expected) => Assert.Equal(expected, ChoiceFactory.Inline(Some(count), "kies").Text);

    [Fact]
    public void List_WithoutNumbers_HasDashes() =>
        Assert.Equal("kies\n\n   - keuze 1\n   - keuze 2", ChoiceFactory.List(Some(2), "kies", options: new ChoiceFactoryOptions { IncludeNumbers = false }).Text);

    [Fact]
    public void Inline_ChoiceWithAction_ShowsItsTitle()
    {
        var choices = new List<Choice> { new("waarde") { Action = new CardAction { Title = "Titel" } } };

        Assert.Equal("kies (1) Titel", ChoiceFactory.Inline(choices, "kies").Text);
    }

    [Fact]
    public void SuggestedAction_ChoiceWithAction_IsThatAction()
    {
        var action = new CardAction { Type = ActionTypes.MessageBack, Title = "Titel", Value = "waarde" };

        var message = ChoiceFactory.SuggestedAction([new Choice("x") { Action = action }], "kies");

        Assert.Same(action, Assert.Single(message.SuggestedActions.Actions));
    }

    [Fact]
    public void HeroCard_Choices_AreButtonsThatSayTheValue()
    {
        var card = Assert.IsType<HeroCard>(Assert.Single(ChoiceFactory.HeroCard(Some(2), "kies").Attachments).Content);

        Assert.Equal("kies", card.Text);
        Assert.Equal([(ActionTypes.ImBack, (object)"keuze 1"), (ActionTypes.ImBack, "keuze 2")], card.Buttons.Select(button => (button.Type, button.Value)));
    }
}
