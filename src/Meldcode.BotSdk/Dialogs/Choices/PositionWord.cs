namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>"2", "two" or "second" at a place in an utterance.</summary>
internal sealed record PositionWord(string Text, int Start, int Number)
{
    public ModelResult<FoundChoice> AsChoice(Choice choice) => new()
    {
        Text = Text,
        Start = Start,
        End = Start + Text.Length - 1,
        TypeName = "choice",
        Resolution = new FoundChoice { Value = choice.Value, Index = Number - 1, Score = 1f },
    };
}
