using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Settings;

/// <summary>Runs the checks that the options classes carry, before anything starts.</summary>
internal static class OptionsFindings
{
    public static IReadOnlyList<string> Of(IServiceProvider services)
    {
        try
        {
            services.GetService<IStartupValidator>()?.Validate();
            return [];
        }
        catch (OptionsValidationException e)
        {
            return [.. e.Failures.Select(FindingText.Of)];
        }
        catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is OptionsValidationException))
        {
            return [.. e.InnerExceptions.Cast<OptionsValidationException>().SelectMany(inner => inner.Failures.Select(FindingText.Of))];
        }
        catch (InvalidOperationException e)
        {
            return Unreadable(e);
        }
    }

    /// <summary>The binder's own: text where a number, a day or a time belongs. Unknown keys are StartupCheck's.</summary>
    private static IReadOnlyList<string> Unreadable(InvalidOperationException e)
    {
        var cause = Innermost(e).Message;
        return cause.Contains(nameof(BinderOptions.ErrorOnUnknownConfiguration), StringComparison.Ordinal) ? [] : [FindingText.OfUnreadable(cause)];
    }

    private static Exception Innermost(Exception e) =>
        e.InnerException is InvalidOperationException inner ? Innermost(inner) : e;
}
