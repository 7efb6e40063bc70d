using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

public partial class Attachments : IAttachments
{
    private static readonly HttpStatusCode[] Found = [HttpStatusCode.OK];

    public Attachments(ConnectorClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    public ConnectorClient Client { get; }

    public Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(string attachmentId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(attachmentId);
        return Client.CallAsync<AttachmentInfo>(HttpMethod.Get, Path(attachmentId), null, Found, customHeaders, cancellationToken);
    }

    public Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(string attachmentId, string viewId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default)
    {
        ValidationException.ThrowIfNull(attachmentId);
        ValidationException.ThrowIfNull(viewId);
        return Client.DownloadAsync(View(attachmentId, viewId), customHeaders, cancellationToken);
    }

    public string GetAttachmentUri(string attachmentId, string viewId = "original")
    {
        ArgumentNullException.ThrowIfNull(attachmentId);
        var root = Client.BaseUri.AbsoluteUri;
        return new Uri(new Uri(root.EndsWith('/') ? root : root + "/"), View(attachmentId, viewId)).AbsoluteUri;
    }

    private static string Path(string attachmentId) => $"v3/attachments/{Uri.EscapeDataString(attachmentId)}";

    private static string View(string attachmentId, string viewId) => $"{Path(attachmentId)}/views/{Uri.EscapeDataString(viewId)}";
}
