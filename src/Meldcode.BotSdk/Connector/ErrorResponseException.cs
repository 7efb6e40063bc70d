using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>A connector call that the channel refused; <see cref="Body"/> is the channel's explanation, where it could be read.</summary>
public partial class ErrorResponseException : RestException
{
    public ErrorResponseException()
    {
    }

    public ErrorResponseException(string message)
        : this(message, null)
    {
    }

    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public HttpRequestMessageWrapper Request { get; set; }

    public HttpResponseMessageWrapper Response { get; set; }

    public ErrorResponse Body { get; set; }
}
