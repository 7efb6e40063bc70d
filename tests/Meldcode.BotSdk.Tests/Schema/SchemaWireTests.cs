using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.Schema;

public class SchemaWireTests
{
    [Theory]
    [InlineData(typeof(AttachmentView), "viewId size")]
    [InlineData(typeof(MediaEventValue), "cardValue")]
    [InlineData(typeof(TokenExchangeInvokeResponse), "id connectionName failureDetail")]
    [InlineData(typeof(TokenExchangeState), "connectionName conversation relatesTo botUrl msAppId")]
    [InlineData(typeof(TokenPollingSettings), "timeout interval")]
    [InlineData(typeof(PaymentOptions), "requestPayerName requestPayerEmail requestPayerPhone requestShipping shippingType")]
    [InlineData(typeof(MicrosoftPayMethodData), "mode merchantId supportedNetworks supportedTypes")]
    [InlineData(typeof(MeetingParticipantInfo), "role inMeeting")]
    [InlineData(typeof(FeedbackResponseActionValue), "reaction feedback")]
    [InlineData(typeof(FeedbackResponse), "ActionName actionValue replyToId")]
    [InlineData(typeof(O365ConnectorCard), "title text summary themeColor sections potentialAction")]
    [InlineData(typeof(O365ConnectorCardHttpPOST), "body @type name @id")]
    [InlineData(typeof(O365ConnectorCardDateInput), "includeTime @type id isRequired title value")]
    [InlineData(typeof(O365ConnectorCardOpenUriTarget), "os uri")]
    [InlineData(typeof(MeetingStartEventDetails), "StartTime MeetingType id joinUrl title")]
    [InlineData(typeof(MeetingEndEventDetails), "EndTime MeetingType id joinUrl title")]
    public void Serialize_Type_HasTheseNames(Type type, string expected)
    {
        var json = JObject.Parse(JsonConvert.SerializeObject(Activator.CreateInstance(type)));

        Assert.Equal(expected.Split(' ').Order(StringComparer.Ordinal), json.Properties().Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(FileConsentCard.ContentType, "application/vnd.microsoft.teams.card.file.consent")]
    [InlineData(FileInfoCard.ContentType, "application/vnd.microsoft.teams.card.file.info")]
    [InlineData(FileDownloadInfo.ContentType, "application/vnd.microsoft.teams.file.download.info")]
    [InlineData(O365ConnectorCard.ContentType, "application/vnd.microsoft.teams.card.o365connector")]
    [InlineData(SearchInvokeTypes.Typeahead, "typeahead")]
    [InlineData(FeedbackInfoTypes.Custom, "custom")]
    public void Constant_OfSchema_IsTheWiresOwn(string actual, string expected) => Assert.Equal(expected, actual);

    [Fact]
    public void EmptySpeakTag_IsSsmlWithoutWords() =>
        Assert.Equal("speak", System.Xml.Linq.XElement.Parse(SpeechConstants.EmptySpeakTag).Name.LocalName);

    [Fact]
    public void TeamsChannelData_WhatTheSchemaDoesNotKnow_IsKept()
    {
        var data = JsonConvert.DeserializeObject<TeamsChannelData>("""{ "team": { "id": "t" }, "legacy": { "groupId": "g" } }""")!;

        var again = JObject.Parse(JsonConvert.SerializeObject(data));

        Assert.Equal("t", data.Team.Id);
        Assert.True(data.AdditionalProperties.ContainsKey("legacy"));
        Assert.Equal("g", again["legacy"]!["groupId"]);
    }

    [Fact]
    public void MessageActionsPayload_LinkToMessage_IsAnAddress()
    {
        var payload = JsonConvert.DeserializeObject<MessageActionsPayload>("""{ "linkToMessage": "https://teams.example/l/message/1" }""")!;

        Assert.Equal("/l/message/1", payload.LinkToMessage.AbsolutePath);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{ \"extra\": 1 }")]
    public void TaskModuleAction_OfValue_IsAnInvokeThatFetches(string? value)
    {
        var action = new TaskModuleAction("open", value);

        Assert.Equal(("invoke", "open"), (action.Type, action.Title));
        Assert.Equal("task/fetch", JObject.Parse((string)action.Value)["type"]);
    }

    [Fact]
    public void TeamsPagedMembersResult_OfAccounts_ReadsThemAsTeamsAccounts()
    {
        var account = new ChannelAccount("29:a") { Properties = JObject.Parse("""{ "email": "s@x.nl" }""") };

        var page = new TeamsPagedMembersResult("more", [account]);

        Assert.Equal(("more", "29:a", "s@x.nl"), (page.ContinuationToken, page.Members[0].Id, page.Members[0].Email));
    }

    [Theory]
    [InlineData(true, "TEST")]
    [InlineData(false, null)]
    public void MicrosoftPayMethodData_InTestMode_SaysSo(bool testMode, string? expected)
    {
        var data = new MicrosoftPayMethodData("merchant", [], [], testMode);

        Assert.Equal(expected, data.Mode);
        Assert.Same(data, data.ToPaymentMethodData().Data);
        Assert.Equal([MicrosoftPayMethodData.MethodName], data.ToPaymentMethodData().SupportedMethods);
    }
}
