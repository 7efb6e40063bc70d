using System.Security.Cryptography;
using Meldcode.Conversation.Bewaren;
using Meldcode.Conversation.Dialogs;
using Meldcode.Conversation.Escalation;
using Meldcode.Conversation.Kennis;
using Meldcode.Conversation.Sharing;
using Meldcode.Conversation.Turns;
using Meldcode.Domain;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Meldcode.Conversation;

public static class ConversationServices
{
    /// <summary>
    /// Adds the bot and its dialogs. Needs <see cref="ICasusStore"/>, <see cref="IOrganisatieDirectory"/>, <see cref="IStorage"/> and
    /// <see cref="TimeProvider"/> from elsewhere. Reads the library and builds its index here and now, so that the first question
    /// of the day does not wait for it.
    /// </summary>
    public static IServiceCollection AddMeldcodeConversation(this IServiceCollection services)
    {
        services.TryAddSingleton(ProtocolCatalog.BuiltIn);
        services.TryAddSingleton(KennisCatalog.BuiltIn);
        services.TryAddSingleton(KennisSearch.BuiltIn);
        services.TryAddSingleton<KennisAnswers>();
        services.TryAddSingleton<ConversationState>();
        services.AddEscalation();
        services.AddBewaren();
        services.TryAddSingleton<CasusDesk>();
        services.TryAddSingleton(_ => RandomNumberGenerator.Create());
        services.TryAddSingleton<SharingAnswers>();
        services.TryAddSingleton<Lookups>();
        services.TryAddSingleton<MainDialog>();
        services.TryAddSingleton<IBot, MeldcodeBot>();
        return services;
    }
}
