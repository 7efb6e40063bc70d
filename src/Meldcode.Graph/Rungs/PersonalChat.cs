using System.Net;
using Meldcode.Domain;
using Microsoft.Graph.Models;

namespace Meldcode.Graph;

/// <summary>Installs the app for a person and finds the chat that comes of it. Twice is no harm: it is installed once.</summary>
internal sealed class PersonalChat(GraphConnection graph) : IPersonalChat
{
    /// <summary>Teams makes the chat some moments after the installation.</summary>
    private static readonly TimeSpan ChatAppears = TimeSpan.FromSeconds(15);

    public Task<PersonalChatResult> OpenAsync(string tenantId, string personId, CancellationToken ct) =>
        graph.Options.TeamsAppId.Length == 0 || !graph.Options.Serves(tenantId) ? Failed(RungFault.NotConfigured)
        : !Guid.TryParseExact(personId, "D", out var person) ? Failed(RungFault.UnknownPerson)
        : graph.People.EnterAsync(person, () => OpenAsync(person, ct), ct);

    private static Task<PersonalChatResult> Failed(RungFault fault) =>
        Task.FromResult<PersonalChatResult>(new PersonalChatResult.Unavailable(fault));

    private async Task<PersonalChatResult> OpenAsync(Guid person, CancellationToken ct)
    {
        var installed = await InstallAsync(person, ct);
        var isThere = installed is GraphAnswer<bool>.Refused { Status: HttpStatusCode.Conflict };
        if (installed is not GraphAnswer<bool>.Done && !isThere)
        {
            return Of(installed);
        }
        var found = await FindAsync(person, ct);
        return found is not GraphAnswer<string?>.Done { Value: var installation } ? Of(found)
            : installation is null ? new PersonalChatResult.Later(ChatAppears, RungFault.NotInstalled)
            : await ChatAsync(person, installation, isNew: !isThere, ct);
    }

    private Task<GraphAnswer<bool>> InstallAsync(Guid person, CancellationToken ct)
    {
        var body = new UserScopeTeamsAppInstallation
        {
            ConsentedPermissionSet = AppConsent.Set(),
            AdditionalData = new Dictionary<string, object>(StringComparer.Ordinal) { ["teamsApp@odata.bind"] = CatalogApp() },
        };
        return graph.CallAsync(GraphCall.InstallApp, async (client, trace, token) =>
        {
            await client.Users[$"{person}"].Teamwork.InstalledApps.PostAsync(body, request => request.Options.Add(trace), token);
            return true;
        }, ct);
    }

    private string CatalogApp() => $"{graph.Options.BaseUrl.AbsoluteUri.TrimEnd('/')}/appCatalogs/teamsApps/{graph.Options.TeamsAppId}";

    private Task<GraphAnswer<string?>> FindAsync(Guid person, CancellationToken ct) =>
        graph.CallAsync(GraphCall.FindInstallation, async (client, trace, token) =>
        {
            var apps = await client.Users[$"{person}"].Teamwork.InstalledApps.GetAsync(
                request =>
                {
                    request.QueryParameters.Filter = $"teamsApp/id eq '{graph.Options.TeamsAppId}'";
                    request.QueryParameters.Expand = ["teamsApp"];
                    request.Options.Add(trace);
                },
                token);
            return apps?.Value?.FirstOrDefault()?.Id;
        }, ct);

    private async Task<PersonalChatResult> ChatAsync(Guid person, string installation, bool isNew, CancellationToken ct)
    {
        var answer = await graph.CallAsync(GraphCall.FindChat, async (client, trace, token) =>
        {
            var chat = await client.Users[$"{person}"].Teamwork.InstalledApps[installation].Chat.GetAsync(request => request.Options.Add(trace), token);
            return chat?.Id;
        }, ct);
        return answer switch
        {
            GraphAnswer<string?>.Done { Value: { Length: > 0 } id } => new PersonalChatResult.Found(id),
            GraphAnswer<string?>.Done or GraphAnswer<string?>.Refused { Status: HttpStatusCode.NotFound } when isNew =>
                new PersonalChatResult.Later(ChatAppears, RungFault.NotInstalled),
            GraphAnswer<string?>.Done or GraphAnswer<string?>.Refused { Status: HttpStatusCode.NotFound } =>
                new PersonalChatResult.Unavailable(RungFault.NotInstalled),
            _ => Of(answer),
        };
    }

    private static PersonalChatResult Of<T>(GraphAnswer<T> answer) => answer switch
    {
        GraphAnswer<T>.Wait wait => new PersonalChatResult.Later(wait.After, wait.Fault),
        GraphAnswer<T>.Lost lost => new PersonalChatResult.Later(CallFaults.Down, lost.Fault),
        GraphAnswer<T>.Refused refused => new PersonalChatResult.Unavailable(refused.Fault),
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };
}
