using Meldcode.Bot.LocalClient;
using Meldcode.Bot.Telemetry;
using Meldcode.Graph;
using Meldcode.Storage;
using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Settings;

/// <summary>
/// Runs the checks that the options classes carry, before anything starts. Class by class and not with
/// IStartupValidator, which says nothing of the others once the binder fails on one.
/// </summary>
internal static class OptionsFindings
{
    private static readonly Func<IServiceProvider, object>[] All =
    [
        Value<BotAccountOptions>,
        Value<OrganisatiesOptions>,
        Value<StorageOptions>,
        Value<KeysOptions>,
        Value<TurnOptions>,
        Value<InboundOptions>,
        Value<GraphOptions>,
        Value<TelemetryOptions>,
        Value<LocalClientOptions>,
    ];

    public static IReadOnlyList<string> Of(IServiceProvider services) => [.. All.SelectMany(value => Of(() => value(services)))];

    private static IEnumerable<string> Of(Func<object> value)
    {
        try
        {
            value();
            return [];
        }
        catch (OptionsValidationException e)
        {
            return e.Failures.Select(FindingText.Of);
        }
        catch (InvalidOperationException e)
        {
            return Unreadable(e);
        }
    }

    private static T Value<T>(IServiceProvider services)
        where T : class => services.GetRequiredService<IOptions<T>>().Value;

    /// <summary>The binder's own: text where a number, a day or a time belongs. Unknown keys are StartupCheck's.</summary>
    private static string[] Unreadable(InvalidOperationException e)
    {
        var cause = Innermost(e).Message;
        return cause.Contains(nameof(BinderOptions.ErrorOnUnknownConfiguration), StringComparison.Ordinal) ? [] : [FindingText.OfUnreadable(cause)];
    }

    private static Exception Innermost(Exception e) =>
        e.InnerException is InvalidOperationException inner ? Innermost(inner) : e;
}
