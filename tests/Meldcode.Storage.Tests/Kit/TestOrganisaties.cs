using Meldcode.Domain;

namespace Meldcode.Storage.Tests;

/// <summary>Two tenants with one organisation each; both organisations have the same people by id, which must not matter.</summary>
internal sealed class TestOrganisaties : IOrganisatieDirectory
{
    public const string Aandachtsfunctionaris = "person-af";

    public const string Deputy = "person-deputy";

    public const string Directeur = "person-directeur";

    public const string Leidinggevende = "person-leidinggevende";

    public const string Organisatiecontact = "person-contact";

    public const string Beheerder = "person-beheerder";

    /// <summary>Null as soon as the settings do not name the organisation any more.</summary>
    public Organisatie? First { get; set; } = Named("tenant-1", "organisatie-1");

    public Organisatie? Find(string tenantId) => tenantId switch
    {
        "tenant-1" => First,
        "tenant-2" => Named("tenant-2", "organisatie-1"),
        _ => null,
    };

    private static Organisatie Named(string tenant, string id) => new()
    {
        Id = id,
        TenantId = tenant,
        Name = "Basisschool De Voorbeeldboom",
        Variant = "inos",
        PersonWord = "leerling",
        Locations = [new Locatie("Hoofdgebouw", [Contact(Aandachtsfunctionaris), Contact(Deputy)])],
        Directeur = Contact(Directeur),
        Leidinggevenden = [Contact(Leidinggevende)],
        LastResort = Contact(Organisatiecontact),
        Beheerders = [Contact(Beheerder)],
        RecordSystem = "ParnasSys",
    };

    private static Contact Contact(string person) => new(person["person-".Length..], person, null, null);
}
