using System.Reflection;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Meldcode.BotSdk.Tests.Schema;

/// <summary>Positional arguments end up in the member that the original has at that place.</summary>
public class SchemaConstructorTests
{
    public static TheoryData<Type, string> Orders => new()
    {
        { typeof(GeoCoordinates), "elevation latitude longitude type name" },
        { typeof(Place), "address geo hasMap type name" },
        { typeof(Mention), "mentioned text type" },
        { typeof(CardAction), "type title image text displayText value channelData" },
        { typeof(OAuthCard), "text connectionName buttons" },
        { typeof(SemanticAction), "id entities" },
        { typeof(SignInResource), "signInLink tokenExchangeResource" },
        { typeof(TokenStatus), "channelId connectionName hasToken serviceProviderDisplayName" },
        { typeof(TokenRequest), "provider settings" },
        { typeof(Transcript), "activities" },
        { typeof(AttachmentData), "type name originalBase64 thumbnailBase64" },
        { typeof(AttachmentInfo), "name type views" },
        { typeof(AttachmentView), "viewId size" },
        { typeof(BasicCard), "title subtitle text images buttons tap" },
        { typeof(MediaCard), "title subtitle text image media buttons shareable autoloop autostart aspect value duration" },
        { typeof(AadResourceUrls), "resourceUrls" },
        { typeof(PaymentRequest), "id methodData details options expires" },
        { typeof(PaymentResponse), "methodName details shippingAddress shippingOption payerEmail payerPhone" },
        { typeof(TeamsChannelData), "channel eventType team notification tenant" },
        { typeof(TeamDetails), "id name aadGroupId" },
        { typeof(ChannelInfo), "id name" },
        { typeof(NotificationInfo), "alert" },
        { typeof(TaskModuleRequest), "data context" },
        { typeof(MessagingExtensionAction), "data context commandId commandContext botMessagePreviewAction botActivityPreview messagePayload" },
        { typeof(MessagingExtensionResponse), "composeExtension" },
        { typeof(MessagingExtensionActionResponse), "task composeExtension" },
        { typeof(MessageActionsPayload), "id replyToId messageType createdDateTime lastModifiedDateTime deleted subject summary importance locale from body attachmentLayout attachments mentions reactions" },
        { typeof(MeetingStartEventDetails), "id joinUrl title meetingType startTime" },
        { typeof(MeetingEndEventDetails), "id joinUrl title meetingType endTime" },
        { typeof(MeetingDetails), "id msGraphResourceId scheduledStartTime scheduledEndTime joinUrl title type" },
        { typeof(MeetingInfo), "details conversation organizer" },
        { typeof(TeamsMeetingParticipant), "user conversation meeting" },
        { typeof(TeamsParticipantChannelAccount), "id name givenName surname email userPrincipalName tenantId userRole meetingRole inMeeting conversation" },
        { typeof(FileConsentCard), "description sizeInBytes acceptContext declineContext" },
        { typeof(FileDownloadInfo), "downloadUrl uniqueId fileType etag" },
        { typeof(O365ConnectorCardSection), "title text activityTitle activitySubtitle activityText activityImage activityImageType markdown facts images potentialAction" },
        { typeof(O365ConnectorCardActionCard), "type name id inputs actions" },
        { typeof(O365ConnectorCardTextInput), "type id isRequired title value isMultiline maxLength" },
        { typeof(O365ConnectorCardMultichoiceInput), "type id isRequired title value choices style isMultiSelect" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Constructor_OfType_HasTheOriginalsParametersInOrder(Type type, string expected)
    {
        var all = type.GetConstructors().Single(c => c.GetParameters().Length > 0);

        Assert.Equal(expected, string.Join(' ', all.GetParameters().Select(p => p.Name)));
        Assert.All(all.GetParameters().Where(p => p.Name != "id" || p.HasDefaultValue).Skip(1), p => Assert.True(p.IsOptional, p.Name));
    }

    public static TheoryData<Type> Constructible
    {
        get
        {
            var types = typeof(Activity).Assembly.GetExportedTypes()
                .Where(t => t.Namespace is "Microsoft.Bot.Schema" or "Microsoft.Bot.Schema.Teams")
                .Where(t => t is { IsAbstract: false, IsGenericType: false } && t != typeof(TaskModuleAction))
                .Where(t => t.GetConstructors().Any(c => c.GetParameters().Length > 0));
            return [.. types];
        }
    }

    [Theory]
    [MemberData(nameof(Constructible))]
    public void Constructor_WithValues_SetsTheMembersOfThoseNames(Type type)
    {
        foreach (var constructor in type.GetConstructors().Where(c => c.GetParameters().Length > 0))
        {
            var values = constructor.GetParameters().Select((p, index) => Sample(p, index)).ToArray();
            var made = constructor.Invoke(values);

            var named = constructor.GetParameters().Zip(values)
                .Select(pair => (Member: Member(type, pair.First), Value: pair.Second))
                .Where(pair => pair.Member?.PropertyType.IsInstanceOfType(pair.Value) == true);
            Assert.All(named, pair => Assert.Equal(Expected(type, pair.Member!.Name, pair.Value), pair.Member.GetValue(made)));
        }
    }

    private static PropertyInfo? Member(Type type, ParameterInfo parameter) => type
        .GetProperties()
        .Where(p => string.Equals(p.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))
        .MinBy(p => p.DeclaringType == type ? 0 : 1);

    /// <summary>The type of the three known entities is fixed.</summary>
    private static object? Expected(Type type, string member, object? value) =>
        member == "Type" && typeof(Entity).IsAssignableFrom(type) && type != typeof(Entity) ? ((Entity)Activator.CreateInstance(type)!).Type : value;

    private static object? Sample(ParameterInfo parameter, int index)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (type == typeof(string) || type == typeof(object))
        {
            return $"{parameter.Name}{index}";
        }

        if (type.IsArray || type.IsInterface)
        {
            return Collection(type);
        }

        return type switch
        {
            _ when type == typeof(Uri) => new Uri("https://x/" + index),
            _ when type == typeof(System.Globalization.CultureInfo) => System.Globalization.CultureInfo.GetCultureInfo("nl-NL"),
            _ when type == typeof(bool) => true,
            _ when type.IsPrimitive => Convert.ChangeType(index + 1, type, System.Globalization.CultureInfo.InvariantCulture),
            _ when type.IsValueType => Activator.CreateInstance(type),
            _ => type.GetConstructor(Type.EmptyTypes)?.Invoke(null),
        };
    }

    private static object Collection(Type type)
    {
        if (type.IsArray)
        {
            return Array.CreateInstance(type.GetElementType()!, 1);
        }

        var arguments = type.GetGenericArguments();
        var made = arguments.Length == 2 ? typeof(Dictionary<,>) : typeof(List<>);
        return Activator.CreateInstance(made.MakeGenericType(arguments))!;
    }
}
