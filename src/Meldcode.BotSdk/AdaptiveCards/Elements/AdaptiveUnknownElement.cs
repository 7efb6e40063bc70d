namespace AdaptiveCards;

/// <summary>An element of a type that is not known; all that it had is in its additional properties, and written back.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    public override string Type { get; set; } = "UnknownElement";
}

public class AdaptiveUnknownAction : AdaptiveAction
{
    public override string Type { get; set; } = "UnknownAction";
}
