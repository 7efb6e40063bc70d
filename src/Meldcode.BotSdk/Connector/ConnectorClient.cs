using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using Microsoft.Bot.Connector.Authentication;
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
        Attachments = new Attachments(this);
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

    public ConnectorClient(ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : this(new Uri(AuthenticationConstants.ToChannelFromBotOAuthScope), credentials, httpClient, disposeHttpClient)
    {
    }

    public Uri BaseUri { get; set; }

    /// <summary>The client of its own, or the shared one.</summary>
    public HttpClient HttpClient => _httpClient;

    public JsonSerializerSettings SerializationSettings => ConnectorJson.Settings;

    public JsonSerializerSettings DeserializationSettings => ConnectorJson.Settings;

    public ServiceClientCredentials Credentials { get; }

    public virtual IAttachments Attachments { get; }

    public virtual IConversations Conversations { get; }

    public static string GetOsVersion() => RuntimeInformation.OSDescription;

    public static string GetArchitecture() => RuntimeInformation.OSArchitecture.ToString();

    public static string GetASPNetVersion() =>
        Assembly.GetEntryAssembly()?.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName ?? RuntimeInformation.FrameworkDescription;

    /// <summary>Says in each request of the client which SDK calls, on what.</summary>
    public static void AddDefaultRequestHeaders(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        lock (httpClient)
        {
            var headers = httpClient.DefaultRequestHeaders;
            AddAgent(headers, "Microsoft-BotFramework/3.1");
            AddAgent(headers, $"BotBuilder/{typeof(ConnectorClient).Assembly.GetName().Version}");
            AddAgent(headers, $"({GetASPNetVersion()}; {GetOsVersion()}; {GetArchitecture()})");
            headers.ExpectContinue = false;
            if (headers.Accept.Count == 0)
            {
                headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
            }
        }
    }

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
        var answer = await ExchangeAsync(method, path, Write(body), customHeaders, cancellationToken).ConfigureAwait(false);
        return accepted.Contains(answer.Response.StatusCode) ? answer.Read<T>() : throw Refused(answer);
    }

    internal static string Write(object body) => body == null ? null : JsonConvert.SerializeObject(body, ConnectorJson.Settings);

    /// <summary>One call, whatever its status.</summary>
    internal async Task<ConnectorAnswer> ExchangeAsync(HttpMethod method, string path, string content, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
    {
        var request = await SignedAsync(method, path, content, customHeaders, cancellationToken).ConfigureAwait(false);
        var response = await _httpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return new ConnectorAnswer(request, content, response, await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>A file, as it comes in: its size is the caller's to bound.</summary>
    internal async Task<HttpOperationResponse<Stream>> DownloadAsync(string path, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
    {
        var request = await SignedAsync(HttpMethod.Get, path, null, customHeaders, cancellationToken).ConfigureAwait(false);
        var response = await _httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw Refused(new ConnectorAnswer(request, null, response, await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false)));
        }

        var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return new HttpOperationResponse<Stream> { Request = request, Response = response, Body = body };
    }

    private static void AddAgent(HttpRequestHeaders headers, string agent)
    {
        if (ProductInfoHeaderValue.TryParse(agent, out var product) && !headers.UserAgent.Contains(product))
        {
            headers.UserAgent.Add(product);
        }
    }

    private static ErrorResponseException Refused(ConnectorAnswer answer)
    {
        using (answer)
        {
            var text = answer.Text.Length > LongestErrorBody ? answer.Text[..LongestErrorBody] : answer.Text;
            return new ErrorResponseException($"Operation returned an invalid status code '{answer.Response.StatusCode}'")
            {
                Body = ReadError(text),
                Request = new HttpRequestMessageWrapper(answer.Request, answer.Content),
                Response = new HttpResponseMessageWrapper(answer.Response, text),
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

    private async Task<HttpRequestMessage> SignedAsync(HttpMethod method, string path, string content, Dictionary<string, List<string>> customHeaders, CancellationToken cancellationToken)
    {
        var request = CreateRequest(method, path, content, customHeaders);
        if (Credentials != null)
        {
            await Credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        }

        return request;
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
