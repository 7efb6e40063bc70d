using Meldcode.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace Meldcode.Bot.Tests.Settings;

public sealed class OrganisatieDirectoryTests
{
    private const string Tenant = "00000000-0000-0000-0000-0000000000aa";

    [Fact]
    public void Find_ListedTenant_GivesTheOrganisationOfTheSettings()
    {
        var organisatie = Directory().Find(Tenant.ToUpperInvariant());

        Assert.Equal(("de-voorbeeldboom", "Basisschool De Voorbeeldboom", "inos", "leerling", "ParnasSys"),
            (organisatie!.Id, organisatie.Name, organisatie.Variant, organisatie.PersonWord, organisatie.RecordSystem));
        Assert.Equal("Directeur", organisatie.Directeur.Function);
        Assert.Null(organisatie.RegionalNumber);
    }

    [Fact]
    public void Find_Aandachtsfunctionarissen_KeepTheirOrderAndEmptyBecomesNull()
    {
        var contacts = Directory().Find(Tenant)!.Locations[0].Aandachtsfunctionarissen;

        Assert.Equal(
            [
                new Contact("Aandachtsfunctionaris", "00000000-0000-0000-0000-000000000002", "010 000 00 00", "maandag tot en met donderdag, 8.30-16.30 uur"),
                new Contact("Intern begeleider (vervangt)", null, null, "vrijdag"),
            ],
            contacts);
    }

    [Fact]
    public void Find_OtherTenant_IsNull()
    {
        Assert.Null(Directory().Find("7d9c3c0e-52b4-4a0b-8d55-90a1f0a9b7e2"));
    }

    [Fact]
    public void Find_ALocationOfASectorWithATermOfItsOwn_IsKeptThatLong()
    {
        var school = BoundSettings.Of(SettingsFiles.FilledIn(
            ("Organisaties:0:TenantId", Tenant), ("Organisaties:0:BewaartermijnPerSector:0:Sector", "zorg"), ("Organisaties:0:BewaartermijnPerSector:0:Jaren", "20"),
            ("Organisaties:0:Locaties:0:Sector", "zorg"), ("Organisaties:0:BewaarHerinneringDagen", "45"))).GetRequiredService<IOrganisatieDirectory>().Find(Tenant)!;

        Assert.Equal((20, 45), (school.RetentionYearsAt(school.Locations[0].Name), school.RetentionNoticeDays));
        Assert.Equal(5, school.RetentionYearsAt("Een locatie die er niet meer is"));
        Assert.Equal((5, 30), (Directory().Find(Tenant)!.RetentionYearsAt(null), Directory().Find(Tenant)!.RetentionNoticeDays));
    }

    private static IOrganisatieDirectory Directory() =>
        BoundSettings.Of(SettingsFiles.Read(SettingsFiles.Template)).GetRequiredService<IOrganisatieDirectory>();
}
