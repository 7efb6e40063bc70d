namespace Meldcode.Bot.Verbs.Package;

/// <summary>Works out the values of a package: from the arguments, and what they leave out from the settings of the bot.</summary>
internal static class PackageSettings
{
    /// <summary>The settings as the bot itself would read them: a file, and the environment over it.</summary>
    /// <param name="file">Null for appsettings.json in the current folder, or else beside the program.</param>
    /// <exception cref="UsageException">The file is not there or is no JSON.</exception>
    public static IConfiguration Read(string? file)
    {
        var path = Path.GetFullPath(file ?? "appsettings.json");
        path = file is null && !File.Exists(path) ? Path.Combine(AppContext.BaseDirectory, "appsettings.json") : path;
        try
        {
            return new ConfigurationBuilder().AddJsonFile(path, optional: file is null).AddEnvironmentVariables().Build();
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new UsageException($"Dit instellingenbestand kan ik niet lezen: {file}");
        }
    }

    public static PackageValues Values(VerbArguments arguments, IConfiguration settings)
    {
        var bot = Text(settings, "MicrosoftAppId");
        return new PackageValues(
            TeamsAppId: arguments["--app-id"] ?? bot,
            BotId: bot,
            EntraAppId: Text(settings, "Graph:ClientId") is { Length: > 0 } graph ? graph : bot,
            Domain: (arguments["--domain"] ?? Host(settings)).ToLowerInvariant(),
            Developer: arguments["--developer"] ?? OnlyOrganisatie(settings),
            Version: arguments["--version"] ?? "1.0.0");
    }

    /// <summary>The first name under which the bot lets itself be called and that another machine can know.</summary>
    private static string Host(IConfiguration settings) => Text(settings, "AllowedHosts")
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .FirstOrDefault(host => PublicDomain.Fault(host.ToLowerInvariant()) is null) ?? "";

    /// <summary>With more than one organisation nobody but the beheerder knows in whose name the app is offered.</summary>
    private static string OnlyOrganisatie(IConfiguration settings) =>
        settings.GetSection("Organisaties").GetChildren().ToList() is [var only] ? Text(only, "Naam") : "";

    private static string Text(IConfiguration settings, string key) => settings[key]?.Trim() ?? "";
}
