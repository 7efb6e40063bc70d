using System.Collections.Frozen;
using Meldcode.Domain;
using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Settings;

/// <summary>The organisations of the settings, by tenant. Read once: a change takes a restart.</summary>
internal sealed class OrganisatieDirectory(IOptions<OrganisatiesOptions> options) : IOrganisatieDirectory
{
    private readonly FrozenDictionary<string, Organisatie> _byTenant = options.Value.Organisaties
        .Select(organisatie => organisatie.ToOrganisatie())
        .ToFrozenDictionary(organisatie => organisatie.TenantId, StringComparer.OrdinalIgnoreCase);

    public Organisatie? Find(string tenantId) => _byTenant.GetValueOrDefault(tenantId);
}
