using System.Text;
using Meldcode.Domain;
using Meldcode.Dossier;

namespace Meldcode.Bot.Host;

/// <param name="Name">Null to be shown in the browser and not kept.</param>
internal sealed record DownloadFile(byte[] Bytes, string Type, string? Name);

/// <summary>
/// Makes a file at the moment that it is fetched, in memory, from what the person may see at that moment: what was taken
/// back since the link was made stays closed.
/// </summary>
internal sealed class DownloadFiles(ICasusStore store, IOrganisatieDirectory organisaties, ProtocolCatalog catalog, IFigures figures, TimeProvider time)
{
    /// <returns>Null when there is nothing that this person may have.</returns>
    public async Task<DownloadFile?> MakeAsync(DownloadOrder order, bool asText, CancellationToken ct) => order switch
    {
        { Kind: DownloadKind.Dossier, CasusId: { } id } => await DossierAsync(order.Actor, id, asText, ct),
        { Kind: DownloadKind.Jaarcijfers } when await figures.ReadAsync(order.Actor, ct) is { } years => new DownloadFile(FiguresCsv.Write(years), FiguresCsv.Type, FiguresCsv.FileName),
        _ => null,
    };

    private async Task<DownloadFile?> DossierAsync(Actor actor, CasusId id, bool asText, CancellationToken ct)
    {
        if (await store.FindAsync(actor, id, ct) is not { } stored || !stored.Toegang.May(Recht.Exporteren))
        {
            return null;
        }

        var events = await store.JournalAsync(actor, id, ct);
        if (events.Count == 0 || organisaties.Find(actor.TenantId) is not { } organisatie || catalog.Find(((CasusStarted)events[0]).Protocol) is not { } protocol)
        {
            return null;
        }

        var dossier = DossierBuilder.Build(events, protocol, organisatie, time.GetUtcNow());
        return asText
            ? new DownloadFile(Encoding.UTF8.GetBytes(DossierExport.Text(dossier, organisatie)), "text/plain; charset=utf-8", null)
            : new DownloadFile(DossierExport.Docx(dossier, organisatie), DossierExport.DocxType, DossierExport.FileName(dossier.Kenmerk, "docx"));
    }
}
