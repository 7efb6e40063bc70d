namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Argument checks that all dialogs share.</summary>
internal static class Refuse
{
    /// <summary>
    /// Options and results are plain objects, so that a token in their place compiles:
    /// EndDialogAsync(ct) would end a dialog with the token as its answer.
    /// </summary>
    public static void CancellationTokenAs(string parameter, object value)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException($"{parameter} cannot be a cancellation token", parameter);
        }
    }

    /// <summary>The SDK says "null" of an empty id or name too.</summary>
    public static void Empty(string parameter, string value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentNullException(parameter);
        }
    }
}
