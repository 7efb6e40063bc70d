namespace Meldcode.Storage;

/// <summary>
/// Every column that the <see cref="Vault"/> seals. A column that is not here keeps its old key when keys are rotated,
/// and can't be read once that key is gone.
/// </summary>
internal static class SealedColumns
{
    public static readonly IReadOnlyList<ISealedColumn> All =
    [
        new SealedColumn<CasusRow>(nameof(CasusRow.Seal), row => row.Place),
        new SealedColumn<JournalRow>(nameof(JournalRow.Payload), JournalCodec.PlaceOf),
        new SealedColumn<NoticeRow>(nameof(NoticeRow.Payload), NoticeCodec.PlaceOf),
        new SealedColumn<NoticeEntryRow>(nameof(NoticeEntryRow.Payload), NoticeCodec.PlaceOf),
        new SealedColumn<ReminderRow>(nameof(ReminderRow.Payload), NoticeCodec.PlaceOf),
        new SealedColumn<ConversationRow>(nameof(ConversationRow.Reference), ConversationBook.PlaceOf),
        new SealedColumn<RegistrationRow>(nameof(RegistrationRow.Seal), row => row.Place),
        new SealedColumn<RegistrationCodeRow>(nameof(RegistrationCodeRow.Seal), row => row.Place),
        new SealedColumn<BotStateRow>(nameof(BotStateRow.Payload), BotStateCodec.PlaceOf),
    ];
}
