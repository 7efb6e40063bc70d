namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One reading of what was said; "Wednesday" has two, the last and the next.</summary>
public class DateTimeResolution
{
    /// <summary><c>2026-11-22</c>, or <c>2026-11-22 09:30:00</c>.</summary>
    public string Value { get; set; }

    public string Start { get; set; }

    public string End { get; set; }

    /// <summary>As it was said: <c>XXXX-WXX-3T16</c> is a Wednesday at four.</summary>
    public string Timex { get; set; }
}
