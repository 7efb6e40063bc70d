using System.Net;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>The channel's REST service over HTTP. Without an <see cref="HttpClient"/> of its own it uses the shared pool.</summary>
public partial class ConnectorClient : IConnectorClient
{
    private const int LongestErrorBody = 64 * 1024;

    private readonly HttpClient _httpClient;
    private readonly bool _disposeHttpClient;

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Credentials = credentials;
        Conversations = new Conversations(this);
        _httpClient = customHttpClient ?? ConnectorHttp.Shared;
        _disposeHttpClient = disposeHttpClient && customHttpClient != null;
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient)
        : this(baseUri, credentials, customHttpClient, disposeHttpClient: customHttpClient == null)
    {
    }

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials)
        : this(baseUri, credentials, customHttpClient: null, disposeHttpClient: false)
    {
    }

    public Uri BaseUri { get; set; }

    public JsonSerializerSettings SerializationSettings => ConnectorJson.Settings;

    public JsonSerializerSettings DeserializationSettings => ConnectorJson.Settings;

    public ServiceClientCredentials Credentials { get; }

    public virtual IConversations Conversations { get; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _disposeHttpClient)
        {
            _httpClient.Dispose();
        }
    }

    /// <summary>One call. A status outside the given ones is an <see cref="ErrorResponseException"/>.</summary>
    internal async Task<HttpOperationResponse<T>> CallAsync<T>(
        HttpMethod method,
        string path,
        object body,
        HttpStatusCode[] accepted,
        Dictionary<string, List<string>> customHeaders,
        CancellationToken cancellationToken)
    {
        var content = body == null ? null : JsonConvert.SerializeObject(body, SerializationSettings);
        var request = CreateRequest(method, path, content, customHeaders);
        if (Credentials != null)
        {
            await Credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        }

        var response = await _httpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        return accepted.Contains(response.StatusCode)
            ? new HttpOperationResponse<T> { Request = request, Response = response, Body = Read<T>(text, request, content, response) }
            : throw Refused(request, content, response, text);
    }

    private static T Read<T>(string text, HttpRequestMessage request, string content, HttpResponseMessage response)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? default : JsonConvert.DeserializeObject<T>(text, ConnectorJson.Settings);
        }
        catch (JsonException e)
        {
            throw new RestException($"Unable to deserialize the response to {request.Method} ({(int)response.StatusCode}, {content?.Length ?? 0} characters sent).", e);
        }
    }

    private static ErrorResponseException Refused(HttpRequestMessage request, string content, HttpResponseMessage response, string text)
    {
        using (request)
        using (response)
        {
            var shortText = text.Length > LongestErrorBody ? text[..LongestErrorBody] : text;
            return new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
            {
                Body = ReadError(shortText),
                Request = new HttpRequestMessageWrapper(request, content),
                Response = new HttpResponseMessageWrapper(response, shortText),
            };
        }
    }

    private static ErrorResponse ReadError(string text)
    {
        try
        {
            return JsonConvert.DeserializeObject<ErrorResponse>(text, ConnectorJson.Settings);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private HttpRequestMessage CreateRequest(HttpMethod method, string path, string content, Dictionary<string, List<string>> customHeaders)
    {
        var root = BaseUri.AbsoluteUri;
        var request = new HttpRequestMessage(method, new Uri(new Uri(root.EndsWith('/') ? root : root + "/"), path));
        request.Content = content == null ? null : new StringContent(content, Encoding.UTF8, "application/json");
        foreach (var header in customHeaders ?? new Dictionary<string, List<string>>(StringComparer.Ordinal))
        {
            request.Headers.Remove(header.Key);
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return request;
    }
}
