using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>What to do with doubt, before the same question is asked again.</summary>
public static class AdviesText
{
    public const string Title = "Je twijfelt. Vraag eerst advies.";

    public const string How = "Hoe vraag je advies?";

    public const string Again = "Daarna beantwoord je de vraag hieronder. Dat hoeft niet vandaag.";

    /// <summary>One sentence for the chat, fitting the place where the doubt came up.</summary>
    public static string Intro(Knoop knoop, Afwegingsvraag vraag)
    {
        if (knoop.TogetherWithVeiligThuis)
        {
            return $"Twijfel bij {ProgressText.Short(vraag)}: vraag het oordeel van Veilig Thuis en antwoord daarna.";
        }

        return knoop.Norm is not null
            ? $"Twijfel bij {ProgressText.Short(vraag)}: overleg eerst, en bel zo nodig Veilig Thuis (0800-2000). Daarna vraag ik het opnieuw."
            : $"Twijfel bij {ProgressText.Short(vraag)}: vraag advies aan Veilig Thuis (0800-2000). Noem geen namen. Daarna vraag ik het opnieuw.";
    }
}
