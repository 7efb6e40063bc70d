namespace Meldcode.Domain.Tests;

/// <summary>An organisation with somebody else in every role, and one person in the roles that a test gives them.</summary>
internal static class Organisaties
{
    public const string OtherAf = "bbbbbbbb-0000-0000-0000-000000000001";

    public const string OtherDirecteur = "bbbbbbbb-0000-0000-0000-000000000002";

    public static Organisatie With(IEnumerable<Rol> roles, string person)
    {
        var held = roles.ToHashSet();
        Contact[] In(Rol rol, string? other) =>
            [.. other is null ? [] : new[] { Contact(other) }, .. held.Contains(rol) ? [Contact(person)] : Array.Empty<Contact>()];
        return new Organisatie
        {
            Id = "o",
            TenantId = "t",
            Name = "Basisschool De Voorbeeldboom",
            Variant = "inos",
            PersonWord = "leerling",
            Locations = [new Locatie("een", In(Rol.Aandachtsfunctionaris, OtherAf))],
            Directeur = Contact(held.Contains(Rol.Directeur) ? person : OtherDirecteur),
            Leidinggevenden = In(Rol.Leidinggevende, null),
            Beheerders = In(Rol.Beheerder, null),
            LastResort = held.Contains(Rol.Organisatiecontact) ? Contact(person) : null,
            RecordSystem = "ParnasSys",
        };
    }

    private static Contact Contact(string person) => new("functie", person, null, null);
}
