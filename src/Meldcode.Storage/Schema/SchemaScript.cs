using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Meldcode.Storage;

/// <summary>One numbered step of the schema.</summary>
/// <param name="Name">File name, such as <c>0001_start.sql</c>.</param>
internal sealed record SchemaScript(string Name, string Sql)
{
    /// <summary>Lower-case hexadecimal.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql)));

    /// <summary>The scripts of this build, in order.</summary>
    /// <param name="folder">Folder under <c>Schema</c>.</param>
    public static IReadOnlyList<SchemaScript> BuiltIn(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"schema/{folder}/";
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new SchemaScript(name[prefix.Length..], Text(assembly, name))),
        ];
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
