using System.Globalization;
using Microsoft.Bot.Builder;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace Meldcode.Bot.Host;

/// <summary>The SDK takes culture and prompts from the activity's locale; a Teams set to English would turn dates around.</summary>
internal sealed class DutchTurns : IMiddleware
{
    private const string Dutch = "nl-NL";

    private static readonly CultureInfo Culture = CultureInfo.GetCultureInfo(Dutch);

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture;
        turnContext.Activity.Locale = Dutch;
        return next(cancellationToken);
    }
}
