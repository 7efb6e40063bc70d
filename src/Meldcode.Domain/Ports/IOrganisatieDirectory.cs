namespace Meldcode.Domain;

/// <summary>Which organisation a person belongs to, according to the settings.</summary>
public interface IOrganisatieDirectory
{
    /// <returns>Null when the tenant is not served by this installation.</returns>
    Organisatie? Find(string tenantId);
}
