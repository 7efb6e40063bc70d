namespace Microsoft.Bot.Schema;

public partial class SigninCard
{
    /// <summary>A card with one button that opens <paramref name="url"/> to sign in.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url) =>
        new(text, new List<CardAction> { new() { Title = buttonLabel, Type = ActionTypes.Signin, Value = url } });
}
