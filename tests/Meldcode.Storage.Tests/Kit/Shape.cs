using System.Text.Json;
using Meldcode.Domain;

namespace Meldcode.Storage.Tests;

/// <summary>A casus as text: its lists compare by what is in them.</summary>
internal static class Shape
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Of(Casus casus) => JsonSerializer.Serialize(casus, Indented);
}
