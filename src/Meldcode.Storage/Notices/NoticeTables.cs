using Microsoft.EntityFrameworkCore;

namespace Meldcode.Storage;

/// <summary>The tables of notices, reminders and who stands behind a function (scripts 0003).</summary>
internal static class NoticeTables
{
    public static void Add(ModelBuilder model)
    {
        Notices(model);
        People(model);
    }

    private static void Notices(ModelBuilder model)
    {
        model.Entity<NoticeRow>(notice =>
        {
            notice.ToTable("notice").HasKey(row => row.Id);
            notice.HasIndex(row => row.NoticeId).IsUnique();
            notice.HasIndex(row => row.CasusId);
            notice.HasIndex(row => row.DueAt);
            notice.HasOne<CasusRow>().WithMany().HasForeignKey(row => row.CasusId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<NoticeEntryRow>(entry =>
        {
            entry.ToTable("notice_entry").HasKey(row => new { row.Notice, row.Number });
            entry.HasIndex(row => row.PersonId);
            entry.HasOne<NoticeRow>().WithMany().HasForeignKey(row => row.Notice).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<ReminderRow>(reminder =>
        {
            reminder.ToTable("reminder").HasKey(row => row.Id);
            reminder.HasIndex(row => row.CasusId);
            reminder.HasIndex(row => row.TellAt);
            reminder.HasOne<CasusRow>().WithMany().HasForeignKey(row => row.CasusId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void People(ModelBuilder model)
    {
        model.Entity<AwayRow>().ToTable("away").HasKey(row => new { row.TenantId, row.PersonId });
        model.Entity<ConversationRow>().ToTable("conversation").HasKey(row => new { row.TenantId, row.PersonId });
        model.Entity<RegistrationRow>().ToTable("registration").Ignore(row => row.Place).Ignore(row => row.Hidden)
            .HasKey(row => new { row.TenantId, row.OrganisatieId, row.Role, row.Location, row.Function });
        model.Entity<RegistrationCodeRow>().ToTable("registration_code").Ignore(row => row.Place).Ignore(row => row.Hidden)
            .HasKey(row => new { row.TenantId, row.OrganisatieId, row.Role, row.Location, row.Function });
        model.Entity<RegistrationTryRow>().ToTable("registration_try").HasKey(row => new { row.TenantId, row.PersonId });
    }
}
