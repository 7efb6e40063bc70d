using System.Security.Claims;
using Meldcode.BotSdk.Tests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Connector;

public sealed class SkillClaimTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(false, "ver=1.0")]
    [InlineData(false, "ver=1.0", "aud=https://api.botframework.com", "appid=ander")]
    [InlineData(false, "ver=1.0", "aud=ik")]
    [InlineData(false, "ver=1.0", "aud=ik", "appid=ik")]
    [InlineData(false, "aud=ik", "appid=ander")]
    [InlineData(false, "ver=2.0", "aud=ik", "appid=ander")]
    [InlineData(true, "ver=1.0", "aud=ik", "appid=ander")]
    [InlineData(true, "ver=2.0", "aud=ik", "azp=ander")]
    [InlineData(true, "appid=AnonymousSkill")]
    public void IsSkillClaim_AppThatCallsAnotherApp_IsOne(bool expected, params string[] claims) =>
        Assert.Equal(expected, SkillValidation.IsSkillClaim(Claims(claims)));

    [Fact]
    public async Task ShowTyping_CalledByAnotherBot_ShowsNothing()
    {
        var adapter = new RecordingAdapter();
        using var turn = new TurnContext(adapter, new Activity(ActivityTypes.Message) { Conversation = new ConversationAccount(id: "c1") });
        turn.TurnState.Add<System.Security.Principal.IIdentity>(BotAdapter.BotIdentityKey, new ClaimsIdentity(Claims("ver=1.0", "aud=ik", "appid=ander")));
        var ran = false;

        await new ShowTypingMiddleware(delay: 0).OnTurnAsync(turn, _ =>
        {
            ran = true;
            return Task.CompletedTask;
        }, default);

        Assert.True(ran);
        Assert.Empty(adapter.Sent);
    }

    private static List<Claim> Claims(params string[] claims) => [.. claims.Select(claim => claim.Split('=')).Select(pair => new Claim(pair[0], pair[1]))];
}
