using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Settings;

/// <summary>Settings "Organisaties": whom this installation serves. Anybody of another tenant is refused.</summary>
public sealed record OrganisatiesOptions
{
    [ValidateEnumeratedItems]
    public IReadOnlyList<OrganisatieOptions> Organisaties { get; set; } = [];
}
