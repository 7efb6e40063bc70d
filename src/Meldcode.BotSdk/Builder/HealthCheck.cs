using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>The standard answer to a healthCheck invoke: the bot runs. Unlike the package's, it never shows the outbound token.</summary>
internal static class HealthCheck
{
    public static HealthCheckResponse CreateHealthCheckResponse() =>
        new()
        {
            HealthResults = new HealthResults
            {
                Success = true,
                Messages = new[] { "Health check succeeded." },
            },
        };
}
