using System.Net;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>What came back on a call, whatever its status.</summary>
internal sealed record ConnectorAnswer(HttpRequestMessage Request, string Content, HttpResponseMessage Response, string Text) : IDisposable
{
    public void Dispose()
    {
        Request.Dispose();
        Response.Dispose();
    }

    /// <exception cref="HttpOperationException">The status is none of the given ones.</exception>
    public void ThrowUnless(HttpStatusCode[] accepted)
    {
        if (accepted.Contains(Response.StatusCode))
        {
            return;
        }

        using (this)
        {
            throw new HttpOperationException($"Operation returned an invalid status code '{Response.StatusCode}'")
            {
                Request = new HttpRequestMessageWrapper(Request, Content),
                Response = new HttpResponseMessageWrapper(Response, Text),
            };
        }
    }

    public HttpOperationResponse<T> Read<T>() => new() { Request = Request, Response = Response, Body = Body<T>() };

    private T Body<T>()
    {
        try
        {
            return string.IsNullOrWhiteSpace(Text) ? default : JsonConvert.DeserializeObject<T>(Text, ConnectorJson.Settings);
        }
        catch (JsonException e)
        {
            throw new RestException($"Unable to deserialize the response to {Request.Method} ({(int)Response.StatusCode}, {Content?.Length ?? 0} characters sent).", e);
        }
    }
}
