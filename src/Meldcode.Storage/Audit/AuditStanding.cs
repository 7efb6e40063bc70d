using System.Collections.Immutable;
using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>As what, and by what right, somebody did something: worked out from the rules that let them.</summary>
internal static class AuditStanding
{
    /// <param name="toegang">What the person may do with the casus it was about; null when about none.</param>
    public static AuditRole Role(Organisatie? organisatie, string personId, Toegang? toegang)
    {
        if (toegang is { IsOwner: true } || organisatie is null)
        {
            return AuditRole.Professional;
        }

        var rollen = Rollen.Of(organisatie, personId);
        return rollen.Contains(Rol.Aandachtsfunctionaris) ? AuditRole.Aandachtsfunctionaris
            : rollen.Contains(Rol.Directeur) ? AuditRole.Directeur
            : rollen.Contains(Rol.Organisatiecontact) ? AuditRole.Organisatiecontact
            : rollen.Contains(Rol.Leidinggevende) ? AuditRole.Leidinggevende
            : rollen.Contains(Rol.Beheerder) ? AuditRole.Beheerder
            : AuditRole.Professional;
    }

    public static AuditGround Ground(AuditAction action, AuditResult result, Toegang? toegang) => (action, result) switch
    {
        (_, AuditResult.Denied or AuditResult.NotFound) => AuditGround.None,
        (AuditAction.Offers or AuditAction.AnswerOffer, _) => AuditGround.Offer,
        (AuditAction.Overview, _) => AuditGround.Role,
        _ when toegang is null => AuditGround.OwnCasus,
        _ => Ground(toegang.As),
    };

    private static AuditGround Ground(ImmutableSortedSet<Hoedanigheid> held) =>
        held.Contains(Hoedanigheid.Eigenaar) ? AuditGround.OwnCasus
        : held.Any(hoedanigheid => hoedanigheid is not Hoedanigheid.Meelezer) ? AuditGround.Role
        : held.Contains(Hoedanigheid.Meelezer) ? AuditGround.SharedCasus
        : AuditGround.None;
}
