namespace Microsoft.Bot.Schema;

public partial class SuggestedActions
{
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to.ToArray(), actions.ToArray())
    {
    }
}
