namespace Meldcode.Bot.Verbs;

/// <summary>The verbs that work on the storage.</summary>
internal static class StorageVerbs
{
    public static readonly IReadOnlyList<IStorageVerb> All = [new KeysVerb(), new AuditVerb(), new MigrateVerb(), new BackupVerb(), new OutboxVerb()];
}
