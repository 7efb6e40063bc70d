namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a waterfall: shows or asks something and returns what the dialog context gave.</summary>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
