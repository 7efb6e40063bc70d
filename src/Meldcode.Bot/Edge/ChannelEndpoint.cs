using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Meldcode.Bot.Edge;

/// <summary>
/// The door in front of the adapter: refuses by method, header and size before a byte of the body is kept, by shape
/// before the adapter sees it, and turns what the authentication throws into a status with an empty body.
/// </summary>
public sealed class ChannelEndpoint
{
    private readonly IBotFrameworkHttpAdapter _adapter;
    private readonly IBot _bot;
    private readonly ChannelEndpointOptions _options;

    public ChannelEndpoint(IBotFrameworkHttpAdapter adapter, IBot bot, ChannelEndpointOptions options)
    {
        _adapter = adapter;
        _bot = bot;
        _options = options;
    }

    public async Task HandleAsync(HttpContext http)
    {
        var status = await AdmitAsync(http.Request, http.RequestAborted);
        if (status != StatusCodes.Status200OK)
        {
            http.Response.StatusCode = status;
            return;
        }

        try
        {
            await _adapter.ProcessAsync(http.Request, http.Response, _bot, _options.TurnToken(http.RequestAborted));
        }
        catch (RateExceededException e)
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(e.RetryAfter.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }
        catch (TenantRefusedException)
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        catch (ChannelKeysUnavailableException)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
    }

    private async Task<int> AdmitAsync(HttpRequest request, CancellationToken ct)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        if (_options.RequireToken && !BearerHeader.TryRead(request.Headers.Authorization, out _))
        {
            return StatusCodes.Status401Unauthorized;
        }

        var body = await BoundedBody.ReadAsync(request, ct);
        if (body == null)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        request.Body = new MemoryStream(body, writable: false);
        return ActivityShape.IsAcceptable(body, _options.AppId) ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }
}
