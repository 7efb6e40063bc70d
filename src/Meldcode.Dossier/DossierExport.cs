using Meldcode.Domain;

namespace Meldcode.Dossier;

/// <summary>The record in the forms in which it leaves the bot. Both are made in memory and tell the same.</summary>
public static class DossierExport
{
    public const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>A Word document. The same record gives the same bytes.</summary>
    public static byte[] Docx(CasusDossier dossier, Organisatie organisatie)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(organisatie);
        return DossierDocx.Write(dossier.Kenmerk, DossierDocument.Build(dossier, organisatie));
    }

    /// <summary>Plain text with short lines, to paste into a system that keeps no layout.</summary>
    public static string Text(CasusDossier dossier, Organisatie organisatie)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(organisatie);
        return DossierPlainText.Write(DossierDocument.Build(dossier, organisatie));
    }

    /// <summary>A file name that tells nothing but the reference.</summary>
    public static string FileName(Kenmerk kenmerk, string extension) => $"meldcode-dossier-{kenmerk}.{extension}";
}
