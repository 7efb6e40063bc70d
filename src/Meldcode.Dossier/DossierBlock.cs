namespace Meldcode.Dossier;

/// <summary>One piece of the record as it is read. Every form in which it leaves the bot is made from the same pieces.</summary>
internal abstract record DossierBlock;

/// <param name="Level">1 to 3; never empty and never skipping a level.</param>
internal sealed record HeadingBlock(int Level, string Text) : DossierBlock;

internal sealed record ParagraphBlock(string Text, bool IsStrong = false) : DossierBlock;

internal sealed record BulletsBlock(IReadOnlyList<string> Items) : DossierBlock;

/// <summary>A table of two columns.</summary>
internal sealed record FactsBlock(string LabelHeading, string ValueHeading, IReadOnlyList<(string Label, string Value)> Rows) : DossierBlock;

/// <summary>A table of what was recorded: what, the words, when and by whom.</summary>
internal sealed record RegisterBlock(IReadOnlyList<RegisterRow> Rows) : DossierBlock;

/// <param name="IsEarlier">It was changed later; <paramref name="When"/> says when.</param>
internal sealed record RegisterRow(string What, IReadOnlyList<RegisterLine> Lines, IReadOnlyList<string> When, bool IsEarlier);

/// <param name="IsItem">One of a list.</param>
internal sealed record RegisterLine(string? Label, string Text, bool IsItem = false);
