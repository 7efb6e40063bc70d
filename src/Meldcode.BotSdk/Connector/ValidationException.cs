using System.Runtime.CompilerServices;

namespace Microsoft.Rest;

/// <summary>An argument that a call can't be made with.</summary>
public class ValidationException : RestException
{
    public ValidationException()
    {
    }

    public ValidationException(string message)
        : base(message)
    {
    }

    public ValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ValidationException(string rule, string target, object details = null)
        : base($"'{target}' {Words(rule)}")
    {
        Rule = rule;
        Target = target;
        Details = details;
    }

    public string Rule { get; private set; }

    public string Target { get; private set; }

    public object Details { get; private set; }

    internal static void ThrowIfNull(object value, [CallerArgumentExpression(nameof(value))] string target = null)
    {
        if (value == null)
        {
            throw new ValidationException(ValidationRules.CannotBeNull, target);
        }
    }

    internal static void ThrowIfEmpty<T>(IEnumerable<T> value, [CallerArgumentExpression(nameof(value))] string target = null)
    {
        if (value == null || !value.Any())
        {
            throw new ValidationException(ValidationRules.CannotBeNull, target);
        }
    }

    private static string Words(string rule) => rule == ValidationRules.CannotBeNull ? "cannot be null." : $"does not pass {rule}.";
}

public static class ValidationRules
{
    public const string CannotBeNull = "CannotBeNull";
}
