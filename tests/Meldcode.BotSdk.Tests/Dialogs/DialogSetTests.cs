using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using static Meldcode.BotSdk.Tests.Dialogs.Steps;

namespace Meldcode.BotSdk.Tests.Dialogs;

public class DialogSetTests
{
    [Fact]
    public void Constructor_NullProperty_Throws() => Assert.Throws<ArgumentNullException>(() => new DialogSet(null));

    [Fact]
    public async Task CreateContext_SetWithoutProperty_Throws()
    {
        var adapter = new TestAdapter();

        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(new TurnContext(adapter, adapter.MakeActivity())));
    }

    [Fact]
    public void Find_AddedAndNot_GivesDialogAndNull()
    {
        var a = new WaterfallDialog("a");
        var set = new DialogSet().Add(a);

        Assert.Same(a, set.Find("a"));
        Assert.Null(set.Find("b"));
    }

    [Fact]
    public void Add_IdTaken_NumbersTheIdFromTwo()
    {
        var set = new DialogSet().Add(new WaterfallDialog("a")).Add(new WaterfallDialog("a")).Add(new WaterfallDialog("a"));

        Assert.Equal(["a", "a2", "a3"], set.GetDialogs().Select(dialog => dialog.Id));
    }

    [Fact]
    public void Add_SameDialogTwice_IsOneDialog()
    {
        var a = new WaterfallDialog("a");

        Assert.Single(new DialogSet().Add(a).Add(a).GetDialogs());
    }

    [Fact]
    public void Add_DialogWithDependencies_AddsThemToo()
    {
        var set = new DialogSet().Add(new WithDependency());

        Assert.NotNull(set.Find("needed"));
    }

    [Fact]
    public void GetVersion_SameDialogs_IsTheSame() =>
        Assert.Equal(new DialogSet().Add(Waterfall("a", Say("x"))).GetVersion(), new DialogSet().Add(Waterfall("a", Say("y"))).GetVersion());

    [Fact]
    public void GetVersion_DialogAdded_Changes()
    {
        var set = new DialogSet();
        var before = set.GetVersion();

        Assert.NotEqual(before, set.Add(new WaterfallDialog("a")).GetVersion());
    }

    private sealed class WithDependency() : WaterfallDialog("a"), IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new WaterfallDialog("needed")];
    }
}
