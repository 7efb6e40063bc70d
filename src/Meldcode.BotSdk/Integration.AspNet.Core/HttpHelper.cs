using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Activities in and out of HTTP bodies.</summary>
public static class HttpHelper
{
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = new(ConnectorJson.Settings);

    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    /// <summary>The body as <typeparamref name="T"/>; the default where it is not that.</summary>
    public static Task<T> ReadRequestAsync<T>(HttpRequest request) => ReadRequestAsync<T>(request, CancellationToken.None);

    /// <summary>Without an invoke response: 200 and nothing more.</summary>
    public static Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse) => WriteResponseAsync(response, invokeResponse, CancellationToken.None);

    internal static async Task<T> ReadRequestAsync<T>(HttpRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var reader = new StreamReader(request.Body, Utf8, detectEncodingFromByteOrderMarks: true, bufferSize: 4096, leaveOpen: true);
        var text = await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return JsonConvert.DeserializeObject<T>(text, BotMessageSerializerSettings);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            return default;
        }
    }

    internal static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (invokeResponse == null)
        {
            response.StatusCode = (int)HttpStatusCode.OK;
            return;
        }

        response.StatusCode = invokeResponse.Status;
        if (invokeResponse.Body != null)
        {
            response.ContentType = "application/json";
            var json = JsonConvert.SerializeObject(invokeResponse.Body, BotMessageSerializerSettings);
            await response.Body.WriteAsync(Utf8.GetBytes(json), cancellationToken).ConfigureAwait(false);
        }
    }
}
