using Microsoft.Extensions.Configuration;

namespace Meldcode.Bot.Tests.Settings;

/// <summary>The settings files as they stand in the repository.</summary>
internal static class SettingsFiles
{
    public static string Template => Path.Combine(Root(), "appsettings.template.json");

    public static string Development => Path.Combine(Root(), "src", "Meldcode.Bot", "appsettings.Development.json");

    public static string LocalClientPeople => Path.Combine(Root(), "src", "Meldcode.Bot", "local-client", ".m365agentsplayground.yml");

    public static IConfigurationRoot Read(string file, params (string Key, string? Value)[] changes) => new ConfigurationBuilder()
        .AddJsonFile(file)
        .AddInMemoryCollection(changes.GroupBy(change => change.Key).ToDictionary(same => same.Key, same => same.Last().Value))
        .Build();

    /// <summary>The template as a beheerder of one real organisation would leave it.</summary>
    public static IConfigurationRoot FilledIn(params (string Key, string? Value)[] changes) => Read(Template,
    [
        ("MicrosoftAppId", "1f0e6e2c-6c5f-4a59-9a3e-0b7a5f3d2c11"),
        ("MicrosoftAppTenantId", "7d9c3c0e-52b4-4a0b-8d55-90a1f0a9b7e2"),
        ("MicrosoftAppPassword", "geheim"),
        ("Keys:Ring:0:Value", "+jqSUtGTvs9hjsIMH6ptX24JUnD956kjLy8EgiFQGgQ="),
        ("Organisaties:0:TenantId", "7d9c3c0e-52b4-4a0b-8d55-90a1f0a9b7e2"),
        .. changes,
    ]);

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "Meldcode.Bot.sln")))
        {
            at = at.Parent ?? throw new InvalidOperationException("not inside the repository");
        }
        return at.FullName;
    }
}
