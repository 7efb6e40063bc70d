namespace Microsoft.Bot.Builder.Dialogs;

/// <returns>Whether the answer is good. It is called also when nothing was recognized, and may answer the user itself.</returns>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
