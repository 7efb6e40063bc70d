using Meldcode.Bot.Edge;
using Meldcode.Bot.Settings;
using Meldcode.Conversation.Escalation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Host;

/// <summary>The way in for Teams: one endpoint, one adapter, and who may use it.</summary>
internal static class ChannelExtensions
{
    private const string Endpoint = "/api/messages";

    public static void AddChannel(this WebApplicationBuilder builder)
    {
        var isDevelopment = builder.Environment.IsDevelopment();
        var checks = !StartupCheck.IsUnauthenticated(builder.Configuration, isDevelopment);
        builder.Services.AddSingleton<BotFrameworkAuthentication>(services =>
            checks ? Strict(services, isDevelopment) : new LocalChannelAuthentication(ChannelHttp.Create()));
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter, MeldcodeAdapter>();
        builder.Services.AddSingleton(services => (BotAdapter)services.GetRequiredService<IBotFrameworkHttpAdapter>());
        builder.Services.AddSingleton(services => new ProactiveAccount(Account(services).MicrosoftAppId, checks ? ProactiveAccount.TeamsServiceUrl : null));
        builder.Services.AddSingleton<TurnTokens>();
        builder.Services.AddSingleton<RecentDeliveries>();
        builder.Services.AddSingleton<DeliveryTurns>();
        builder.Services.AddSingleton<Redeliveries>();
        builder.Services.AddSingleton(services => Rates(services.GetRequiredService<IOptions<InboundOptions>>().Value));
        builder.Services.AddSingleton(services => new ChannelEndpoint(
            services.GetRequiredService<IBotFrameworkHttpAdapter>(),
            services.GetRequiredService<IBot>(),
            new ChannelEndpointOptions(Account(services).MicrosoftAppId, checks, services.GetRequiredService<TurnTokens>().Next)));
    }

    /// <summary>Any method: the endpoint itself answers what is not a POST.</summary>
    public static void MapChannel(this WebApplication app)
    {
        var endpoint = app.Services.GetRequiredService<ChannelEndpoint>();
        app.Map(Endpoint, (RequestDelegate)endpoint.HandleAsync);
    }

    private static StrictChannelAuthentication Strict(IServiceProvider services, bool isDevelopment) => new(
        BotAccount.Channel(Account(services), services.GetRequiredService<IOptions<OrganisatiesOptions>>().Value, isDevelopment),
        BotAccount.Credential(Account(services)),
        ChannelHttp.Create(),
        services.GetRequiredService<TimeProvider>(),
        services.GetRequiredService<SenderRates>());

    private static SenderRates Rates(InboundOptions inbound) => new(inbound.ActivitiesPerMinute, inbound.Burst);

    private static BotAccountOptions Account(IServiceProvider services) => services.GetRequiredService<IOptions<BotAccountOptions>>().Value;
}
