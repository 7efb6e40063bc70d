namespace Meldcode.Storage;

/// <summary>One item of bot state. Disposable: the journal says where a casus stands.</summary>
internal sealed class BotStateRow
{
    public required string Key { get; init; }

    /// <summary>JSON, sealed.</summary>
    public required byte[] Payload { get; set; }

    /// <summary>Another one at every write.</summary>
    public required string Etag { get; set; }
}
