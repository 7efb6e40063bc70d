using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;

namespace Meldcode.BotSdk.Tests.Schema;

public sealed class SurfaceTests
{
    [Fact]
    public void Notification_Surfaces_AreReadAsWhatTheyAre()
    {
        var notification = new TargetedMeetingNotification
        {
            Type = "targetedMeetingNotification",
            Value = new TargetedMeetingNotificationValue
            {
                Surfaces =
                [
                    new MeetingStageSurface<TaskModuleContinueResponse> { Content = new TaskModuleContinueResponse { Value = new TaskModuleTaskInfo { Title = "Let op" } } },
                    new MeetingTabIconSurface { TabEntityId = "tab" },
                ],
            },
            ChannelData = new MeetingNotificationChannelData { OnBehalfOfList = [new OnBehalfOf { Mri = "29:a" }] },
        };

        var read = JsonConvert.DeserializeObject<TargetedMeetingNotification>(JsonConvert.SerializeObject(notification))!;

        Assert.Equal("Let op", Assert.IsType<MeetingStageSurface<TaskModuleContinueResponse>>(read.Value.Surfaces[0]).Content.Value.Title);
        Assert.Equal("tab", Assert.IsType<MeetingTabIconSurface>(read.Value.Surfaces[1]).TabEntityId);
        Assert.Equal("29:a", Assert.Single(read.ChannelData.OnBehalfOfList).Mri);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"surface":"Unknown"}""")]
    [InlineData("""{"surface":"MeetingStage"}""")]
    public void Surface_OfNoKnownKind_Throws(string json) =>
        Assert.Throws<ArgumentException>(() => JsonConvert.DeserializeObject<Surface>(json));
}
