using System.Security.Cryptography;
using System.Text;
using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>Who stands behind a function, and whether they are there.</summary>
internal sealed class Reachability(
    StorageTransaction transaction, NoticeCodec codec, IOrganisatieDirectory organisaties, EscalationOptions options, TimeProvider time) : IReachability
{
    /// <summary>Without 0 O 1 I L: a code is read aloud. 30 signs, 30^8 codes.</summary>
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXY";

    private const int CodeLength = 8;

    private const int MostTries = 5;

    private const int MostLines = 200;

    private static readonly TimeSpan TriesCountFor = TimeSpan.FromHours(1);

    public Task AwayAsync(Actor person, DateTimeOffset until, CancellationToken ct) => transaction.RunAsync(async db =>
    {
        await Away(db, person).ExecuteDeleteAsync(ct);
        db.Away.Add(new AwayRow { TenantId = person.TenantId, PersonId = PersonIds.Normal(person.PersonId), Until = until });
        db.Trail.Add(AuditRows.OfPerson(time.GetUtcNow(), person, AuditRole.Professional, AuditAction.Away, AuditResult.Saved, "away"));
        return true;
    }, ct);

    public Task<bool> BackAsync(Actor person, CancellationToken ct) => transaction.RunAsync(async db =>
    {
        var now = time.GetUtcNow();
        var away = await Away(db, person).AnyAsync(row => row.Until > now, ct);
        await Away(db, person).ExecuteDeleteAsync(ct);
        db.Trail.Add(AuditRows.OfPerson(time.GetUtcNow(), person, AuditRole.Professional, AuditAction.Away, AuditResult.Saved, "back"));
        return away;
    }, ct);

    public Task<DateTimeOffset?> AwayUntilAsync(Actor person, CancellationToken ct) => transaction.ReadAsync(
        async db => await Away(db, person).AsNoTracking().SingleOrDefaultAsync(ct) is { } row && row.Until > time.GetUtcNow() ? row.Until : (DateTimeOffset?)null, ct);

    public Task<IReadOnlyList<ReachableFunction>> ListAsync(Actor actor, CancellationToken ct) => transaction.ReadAsync<IReadOnlyList<ReachableFunction>>(async db =>
    {
        var people = await KnownPeople.OfAsync(db, actor.TenantId, actor.OrganisatieId, ct);
        var now = time.GetUtcNow();
        var functions = FunctiesOf(actor).Select(functie => Of(functie, people, now)).ToList();
        for (var i = 0; i < functions.Count; i++)
        {
            functions[i] = functions[i] with { LastSentAt = await LastSentAsync(db, actor.TenantId, functions[i].PersonId, ct) };
        }

        return functions;
    }, ct);

    public Task<Organisatie> StaffedAsync(Organisatie organisatie, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(organisatie);
        return transaction.ReadAsync(async db => (await KnownPeople.StaffedAsync(db, organisatie, organisatie.TenantId, null, ct))!, ct);
    }

    public Task<RegistrationCode?> IssueCodeAsync(Actor beheerder, FunctionKey function, CancellationToken ct) => transaction.RunAsync(async db =>
    {
        if (FunctiesOf(beheerder).All(functie => functie.Key != function))
        {
            return null;
        }

        var code = RandomNumberGenerator.GetString(Alphabet, CodeLength);
        var until = time.GetUtcNow().AddDays(options.CodeValidDays);
        await Codes(db, beheerder).Where(Is(function)).ExecuteDeleteAsync(ct);
        db.RegistrationCodes.Add(new RegistrationCodeRow
        {
            TenantId = beheerder.TenantId,
            OrganisatieId = beheerder.OrganisatieId,
            Role = function.Role,
            Location = function.Location ?? "",
            Function = function.Function,
            Hash = Hash(beheerder.TenantId, code),
            ValidUntil = until,
            IssuedBy = beheerder.PersonId,
        });
        db.Trail.Add(AuditRows.OfPerson(
            time.GetUtcNow(), beheerder, AuditRole.Beheerder, AuditAction.IssueCode, AuditResult.Saved, function.Role.ToString()));
        return new RegistrationCode($"{code[..4]}-{code[4..]}", function, until);
    }, ct);

    public Task<ReachableFunction?> RegisterAsync(Actor person, string code, CancellationToken ct) => transaction.RunAsync(async db =>
    {
        var now = time.GetUtcNow();
        var tries = await db.RegistrationTries.SingleOrDefaultAsync(row => row.TenantId == person.TenantId && row.PersonId == PersonIds.Normal(person.PersonId), ct);
        if (tries is { Count: >= MostTries } && tries.Until > now)
        {
            return null;
        }

        var hash = Hash(person.TenantId, Read(code));
        var issued = await Codes(db, person).SingleOrDefaultAsync(row => row.Hash == hash, ct);
        if (issued is null || issued.ValidUntil <= now || FunctiesOf(person).FirstOrDefault(functie => functie.Key == KeyOf(issued)) is not { } functie)
        {
            Count(db, person, tries, now);
            db.Trail.Add(AuditRows.OfPerson(now, person, AuditRole.Professional, AuditAction.Register, AuditResult.Denied, "code"));
            return null;
        }

        db.RegistrationCodes.Remove(issued);
        await SetAsync(db, person, functie.Key, now, ct);
        db.Trail.Add(AuditRows.OfPerson(
            now, person, AuditRole.Professional, AuditAction.Register, AuditResult.Saved, functie.Key.Role.ToString()));
        return new ReachableFunction(functie.Key, person.PersonId, true, null, null);
    }, ct);

    private static ReachableFunction Of(Functie functie, People people, DateTimeOffset now)
    {
        var person = Candidates.PersonOf(functie, people);
        var away = person is not null && people.Away.TryGetValue(person, out var until) && until > now ? until : (DateTimeOffset?)null;
        return new ReachableFunction(functie.Key, person, people.Registered.ContainsKey(functie.Key), away, null);
    }

    /// <summary>What came of a try is sealed, so the newest lines about the person are opened until one got through.</summary>
    private async Task<DateTimeOffset?> LastSentAsync(MeldcodeDbContext db, string tenantId, string? personId, CancellationToken ct)
    {
        var person = PersonIds.Normal(personId);
        var rows = await db.NoticeEntries.AsNoTracking()
            .Where(entry => person != null && entry.PersonId == person && db.Notices.Any(notice => notice.Id == entry.Notice && notice.TenantId == tenantId))
            .OrderByDescending(entry => entry.Notice).ThenByDescending(entry => entry.Number).Take(MostLines).ToListAsync(ct);
        return rows.Select(codec.TryDecode).FirstOrDefault(entry => entry?.Kind is NoticeEntryKind.Sent)?.At;
    }

    private static async Task SetAsync(MeldcodeDbContext db, Actor person, FunctionKey key, DateTimeOffset now, CancellationToken ct)
    {
        var location = key.Location ?? "";
        await db.Registrations.Where(row =>
            row.TenantId == person.TenantId && row.OrganisatieId == person.OrganisatieId
            && row.Role == key.Role && row.Location == location && row.Function == key.Function).ExecuteDeleteAsync(ct);
        db.Registrations.Add(new RegistrationRow
        {
            TenantId = person.TenantId,
            OrganisatieId = person.OrganisatieId,
            Role = key.Role,
            Location = location,
            Function = key.Function,
            PersonId = PersonIds.Normal(person.PersonId),
            At = now,
        });
    }

    private static void Count(MeldcodeDbContext db, Actor person, RegistrationTryRow? tries, DateTimeOffset now)
    {
        if (tries is null)
        {
            db.RegistrationTries.Add(new RegistrationTryRow
            {
                TenantId = person.TenantId,
                PersonId = PersonIds.Normal(person.PersonId),
                Count = 1,
                Until = now + TriesCountFor,
            });
            return;
        }

        (tries.Count, tries.Until) = tries.Until > now ? (tries.Count + 1, tries.Until) : (1, now + TriesCountFor);
    }

    private static IQueryable<AwayRow> Away(MeldcodeDbContext db, Actor person)
    {
        var id = PersonIds.Normal(person.PersonId);
        return db.Away.Where(row => row.TenantId == person.TenantId && row.PersonId == id);
    }

    private static IQueryable<RegistrationCodeRow> Codes(MeldcodeDbContext db, Actor actor) =>
        db.RegistrationCodes.Where(row => row.TenantId == actor.TenantId && row.OrganisatieId == actor.OrganisatieId);

    private static System.Linq.Expressions.Expression<Func<RegistrationCodeRow, bool>> Is(FunctionKey key)
    {
        var location = key.Location ?? "";
        return row => row.Role == key.Role && row.Location == location && row.Function == key.Function;
    }

    private static FunctionKey KeyOf(RegistrationCodeRow row) => new(row.Role, row.Location.Length == 0 ? null : row.Location, row.Function);

    private static string Read(string code) => new([.. code.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);

    private static string Hash(string tenantId, string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{tenantId}\n{Read(code)}")));

    private IReadOnlyList<Functie> FunctiesOf(Actor actor) =>
        organisaties.Find(actor.TenantId) is { } organisatie && organisatie.Id == actor.OrganisatieId ? Functies.Of(organisatie) : [];
}
