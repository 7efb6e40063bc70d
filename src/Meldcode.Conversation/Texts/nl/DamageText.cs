using Meldcode.Domain;

namespace Meldcode.Conversation.Texts;

/// <summary>What somebody reads when what is stored about a casus isn't what was stored. Calm: they did nothing wrong and can do what matters.</summary>
public static class DamageText
{
    /// <summary>For a list that leaves casussen out.</summary>
    public static string Of(IReadOnlyList<Kenmerk> damaged)
    {
        ArgumentNullException.ThrowIfNull(damaged);
        return damaged.Count == 1
            ? $"Casus {damaged[0]} laat ik nu niet zien: er klopt iets niet aan hoe hij is bewaard. {WhatToDo}"
            : $"Casussen {string.Join(", ", damaged)} laat ik nu niet zien: er klopt iets niet aan hoe ze zijn bewaard. {WhatToDo}";
    }

    /// <param name="code">Code of the error, to read out to a beheerder.</param>
    public static string OfCasus(string code) =>
        $"Deze casus laat ik nu niet zien: er klopt iets niet aan hoe hij is bewaard (code {code}). {WhatToDo}";

    private const string WhatToDo =
        "Jij deed niets fout, en er is niets gewist. Zeg het vandaag nog tegen je aandachtsfunctionaris en de helpdesk. Schrijf zolang op papier op wat je ziet en doet. Je andere casussen werken gewoon. Bij gevaar bel je 112. Veilig Thuis: 0800-2000, dag en nacht.";
}
