using Meldcode.Domain;
using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>The tables. The scripts in <c>Schema</c> make them; a test holds the two together.</summary>
internal sealed class MeldcodeDbContext(DbContextOptions<MeldcodeDbContext> options, Vault vault) : DbContext(options)
{
    /// <summary>For <see cref="RowSeals"/>.</summary>
    public Vault Vault { get; } = vault;

    public DbSet<CasusRow> Casussen => Set<CasusRow>();

    public DbSet<CasusAccessRow> CasusAccess => Set<CasusAccessRow>();

    public DbSet<JournalRow> Journal => Set<JournalRow>();

    /// <summary>For reading; what is to be written goes into <see cref="Trail"/>.</summary>
    public IQueryable<AuditRow> Audit => Set<AuditRow>().AsNoTracking();

    public DbSet<AuditHeadRow> AuditHead => Set<AuditHeadRow>();

    public DbSet<SealingKeyRow> SealingKeys => Set<SealingKeyRow>();

    public DbSet<NoticeRow> Notices => Set<NoticeRow>();

    public DbSet<NoticeEntryRow> NoticeEntries => Set<NoticeEntryRow>();

    public DbSet<ReminderRow> Reminders => Set<ReminderRow>();

    public DbSet<AwayRow> Away => Set<AwayRow>();

    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    public DbSet<RegistrationRow> Registrations => Set<RegistrationRow>();

    public DbSet<RegistrationCodeRow> RegistrationCodes => Set<RegistrationCodeRow>();

    public DbSet<RegistrationTryRow> RegistrationTries => Set<RegistrationTryRow>();

    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    public DbSet<DeliveryClaimRow> DeliveryClaims => Set<DeliveryClaimRow>();

    public DbSet<BotStateRow> BotState => Set<BotStateRow>();

    public DbSet<SchemaScriptRow> SchemaScripts => Set<SchemaScriptRow>();

    /// <summary>Audit rows of this transaction, in order; <see cref="AuditTrail"/> writes them as the last thing.</summary>
    public List<AuditRow> Trail { get; } = [];

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<CasusId>().HaveConversion<CasusIdConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        if (Database.IsNpgsql())
        {
            Ordinal(configurationBuilder);
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Cases(modelBuilder);
        NoticeTables.Add(modelBuilder);
        modelBuilder.Entity<AuditRow>(audit =>
        {
            audit.ToTable("audit").HasKey(row => row.Id);
            audit.HasIndex(row => row.CasusId);
            audit.Property(row => row.Id).ValueGeneratedNever();
        });
        modelBuilder.Entity<AuditHeadRow>(head =>
        {
            head.ToTable("audit_head").HasKey(row => row.Id);
            head.Property(row => row.Id).ValueGeneratedNever();
        });
        modelBuilder.Entity<SealingKeyRow>().ToTable("sealing_key").HasKey(row => row.KeyId);
        modelBuilder.Entity<DeliveryRow>(delivery =>
        {
            delivery.ToTable("delivery").HasKey(row => row.DeliveryId);
            delivery.HasIndex(row => row.At);
        });
        modelBuilder.Entity<DeliveryClaimRow>(claim =>
        {
            claim.ToTable("delivery_claim").HasKey(row => row.DeliveryId);
            claim.HasIndex(row => row.At);
        });
        modelBuilder.Entity<BotStateRow>(state =>
        {
            state.ToTable("bot_state").HasKey(row => row.Key);
            state.Property(row => row.Etag).IsConcurrencyToken();
        });
        modelBuilder.Entity<SchemaScriptRow>().ToTable("schema_script").HasKey(row => row.Name);
        DownloadTables.Configure(modelBuilder);
        SnakeCase.Apply(modelBuilder.Model);
    }

    /// <summary>Text compares and sorts by its bytes, as in SQLite and in C#, whatever language the server was set up for.</summary>
    private static void Ordinal(ModelConfigurationBuilder types)
    {
        types.Properties<string>().UseCollation(PostgresEngine.Collation);
        types.Properties<CasusId>().UseCollation(PostgresEngine.Collation);
        types.Properties<Enum>().UseCollation(PostgresEngine.Collation);
    }

    private static void Cases(ModelBuilder model)
    {
        model.Entity<CasusRow>(casus =>
        {
            casus.ToTable("casus").HasKey(row => row.CasusId);
            casus.Ignore(row => row.Place).Ignore(row => row.Hidden);
            casus.HasIndex(row => new { row.TenantId, row.OrganisatieId, row.Kenmerk }).IsUnique();
            casus.HasIndex(row => new { row.TenantId, row.OrganisatieId, row.OwnerId, row.ChangedAt });
        });
        model.Entity<CasusAccessRow>(access =>
        {
            access.ToTable("casus_access").HasKey(row => new { row.CasusId, row.Kind, row.Subject });
            access.HasIndex(row => new { row.Kind, row.Subject });
            access.HasOne<CasusRow>().WithMany().HasForeignKey(row => row.CasusId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<JournalRow>(journal =>
        {
            journal.ToTable("journal").HasKey(row => new { row.CasusId, row.Version });
            journal.HasOne<CasusRow>().WithMany().HasForeignKey(row => row.CasusId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
