using System.Net;
using Microsoft.Kiota.Http.HttpClientLibrary.Extensions;

namespace Meldcode.Graph;

/// <summary>Lets calls to one host through and none to another, and writes in their <see cref="CallTrace"/> how far they came.</summary>
internal sealed class WatchedCalls(Uri graph) : DelegatingHandler
{
    /// <summary>Longer than this is no throttling but a mistake.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is not { } url || url.Scheme != graph.Scheme || url.Authority != graph.Authority)
        {
            throw new InvalidOperationException("A call to Graph does not go to another host.");
        }
        var trace = request.GetRequestOption<CallTrace>() ?? throw new InvalidOperationException("A call to Graph goes through the gate.");
        if (request.Content is { } content)
        {
            request.Content = new WatchedContent(content, trace);
        }
        var response = await base.SendAsync(request, cancellationToken);
        Note(response, trace);
        // The client would answer a challenge by calling again.
        response.Headers.WwwAuthenticate.Clear();
        return request.Content is not null && response.StatusCode == trace.Success ? Bare(response) : response;
    }

    /// <summary>What was sent is accepted by the status; a body that does not come must not cast doubt on that.</summary>
    private static HttpResponseMessage Bare(HttpResponseMessage response)
    {
        response.Content.Dispose();
        response.Content = new ByteArrayContent([]);
        return response;
    }

    /// <summary>A status that is neither what was asked nor an error comes from something in between, such as a login page.</summary>
    private static void Note(HttpResponseMessage response, CallTrace trace)
    {
        trace.Status = response.StatusCode;
        trace.RetryAfter = RetryAfter(response);
        trace.RequestId = response.Headers.TryGetValues("request-id", out var ids) && Guid.TryParse(ids.First(), out var id) ? id : null;
        if (response.StatusCode != trace.Success && (int)response.StatusCode < (int)HttpStatusCode.BadRequest)
        {
            response.Dispose();
            throw new HttpRequestException(HttpRequestError.InvalidResponse, "An answer that is none of Graph's.");
        }
    }

    private static TimeSpan? RetryAfter(HttpResponseMessage response)
    {
        var said = response.Headers.RetryAfter;
        var wait = said?.Delta ?? (said?.Date is { } date && response.Headers.Date is { } now ? date - now : null);
        return wait > LongestWait ? LongestWait : wait > TimeSpan.Zero ? wait : null;
    }

    private sealed class WatchedContent : HttpContent
    {
        private readonly HttpContent _inner;
        private readonly CallTrace _trace;

        public WatchedContent(HttpContent inner, CallTrace trace)
        {
            (_inner, _trace) = (inner, trace);
            foreach (var header in inner.Headers)
            {
                Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
            SerializeToStreamAsync(stream, context, CancellationToken.None);

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            _trace.MayHaveArrived = true;
            return _inner.CopyToAsync(stream, context, cancellationToken);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _inner.Headers.ContentLength ?? 0;
            return _inner.Headers.ContentLength is not null;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                _inner.Dispose();
            }
            base.Dispose(disposing);
        }
    }
}
