using Meldcode.Domain;

namespace Meldcode.Storage;

/// <summary>Audit rows that are about the installation and no casus.</summary>
internal static class AuditRows
{
    /// <summary>What the program did by itself.</summary>
    public static AuditRow OfSystem(DateTimeOffset now, AuditAction action, string detail, AuditResult result = AuditResult.Saved) =>
        Of(now, "system", AuditRole.System, action, result, detail);

    /// <summary>What somebody did with a verb.</summary>
    /// <param name="account">Account that runs the program.</param>
    public static AuditRow OfVerb(DateTimeOffset now, string account, AuditAction action, AuditResult result, string detail) =>
        Of(now, account, AuditRole.Beheerder, action, result, detail);

    /// <summary>What somebody did in the chat that is about no casus.</summary>
    public static AuditRow OfPerson(DateTimeOffset now, Actor person, AuditRole role, AuditAction action, AuditResult result, string detail) => new()
    {
        At = now,
        TenantId = person.TenantId,
        OrganisatieId = person.OrganisatieId,
        PersonId = person.PersonId,
        Role = role,
        Action = action,
        Result = result,
        Ground = AuditGround.Management,
        Detail = detail,
    };

    /// <summary>What somebody did with a message; what the message is about stays out of it.</summary>
    /// <param name="as_">As who they got it; null when there was none for them.</param>
    /// <param name="did">Kinds of the lines that were written.</param>
    public static AuditRow OfNotice(
        DateTimeOffset now, Actor person, Receiver? as_, AuditResult result, CasusId? casus, params IReadOnlyCollection<NoticeEntryKind> did) => new()
        {
            At = now,
            TenantId = person.TenantId,
            OrganisatieId = person.OrganisatieId,
            PersonId = person.PersonId,
            Role = as_?.Role switch
            {
                ReceiverRole.Aandachtsfunctionaris or ReceiverRole.Deputy => AuditRole.Aandachtsfunctionaris,
                ReceiverRole.Directeur => AuditRole.Directeur,
                ReceiverRole.OrganisationContact => AuditRole.Organisatiecontact,
                _ => AuditRole.Professional,
            },
            Action = AuditAction.AnswerNotice,
            CasusId = casus,
            Result = result,
            Ground = as_ is null ? AuditGround.None : as_.Role is ReceiverRole.Owner ? AuditGround.OwnCasus : AuditGround.Role,
            Detail = did.Count == 0 ? null : string.Join(' ', did),
        };

    private static AuditRow Of(
        DateTimeOffset now, string person, AuditRole role, AuditAction action, AuditResult result, string detail) => new()
        {
            At = now,
            TenantId = "",
            OrganisatieId = "",
            PersonId = person,
            Role = role,
            Action = action,
            Result = result,
            Ground = AuditGround.Management,
            Detail = detail,
        };
}
