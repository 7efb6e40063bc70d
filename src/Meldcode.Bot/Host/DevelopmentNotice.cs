using Meldcode.Bot.Settings;
using Meldcode.Storage;
using Microsoft.Extensions.Options;

namespace Meldcode.Bot.Host;

/// <summary>What a developer reads at start. Where to chat, the local client says itself.</summary>
internal static class DevelopmentNotice
{
    public static string Of(WebApplication app, IReadOnlyList<string> unreachable)
    {
        var organisaties = app.Services.GetRequiredService<IOptions<OrganisatiesOptions>>().Value.Organisaties;
        string[] lines =
        [
            "",
            $"Meldcode Bot luistert op {string.Join(" en ", app.Urls)} (Development).",
            StartupCheck.IsUnauthenticated(app.Configuration, isDevelopment: true)
                ? "  Zonder MicrosoftAppId wordt niemand gecontroleerd; alleen deze machine kan erbij."
                : "  Berichten worden gecontroleerd: MicrosoftAppId is ingesteld.",
            $"  Organisaties: {string.Join(", ", organisaties.Select(organisatie => $"{organisatie.Naam} ({organisatie.Variant})"))}",
            $"  Gegevens: {app.Configuration["Storage:DataDirectory"]}",
            .. Key(app),
            .. unreachable.Select(finding => $"  {finding}"),
            "",
        ];
        return string.Join(Environment.NewLine, lines) + Environment.NewLine;
    }

    private static IEnumerable<string> Key(WebApplication app) =>
        app.Services.GetRequiredService<IOptions<KeysOptions>>().Value.GenerateForDevelopment
            ? [$"  Sleutel: zelf gemaakt, {DevelopmentKey.PathIn(app.Configuration["Storage:DataDirectory"]!)}. Alleen voor verzonnen casussen."]
            : [];
}
