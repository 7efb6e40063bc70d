using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

public static partial class AttachmentsExtensions
{
    public static async Task<AttachmentInfo> GetAttachmentInfoAsync(this IAttachments operations, string attachmentId, CancellationToken cancellationToken = default)
    {
        using var response = await operations.GetAttachmentInfoWithHttpMessagesAsync(attachmentId, null, cancellationToken).ConfigureAwait(false);
        return response.Body;
    }

    /// <summary>The file itself; the caller disposes it, and with it the connection.</summary>
    public static async Task<Stream> GetAttachmentAsync(this IAttachments operations, string attachmentId, string viewId, CancellationToken cancellationToken = default)
    {
        var response = await operations.GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, null, cancellationToken).ConfigureAwait(false);
        response.Request?.Dispose();
        return response.Body;
    }
}
