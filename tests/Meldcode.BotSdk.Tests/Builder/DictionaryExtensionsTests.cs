using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.Builder;

public sealed class DictionaryExtensionsTests
{
    private readonly Dictionary<string, object> _read = new(StringComparer.Ordinal)
    {
        ["number"] = 16L,
        ["state"] = JObject.Parse("""{"Name":"n"}"""),
        ["list"] = JArray.Parse("""[{"Name":"n"}]"""),
    };

    [Fact]
    public void MapValueTo_OtherNumber_IsConverted() => Assert.Equal((short)16, _read.MapValueTo<short>("number"));

    [Fact]
    public void MapValueTo_Json_StandsInTheDictionaryFromThenOn()
    {
        var state = _read.MapValueTo<State>("state");

        Assert.Equal("n", state.Name);
        Assert.Same(state, _read["state"]);
        Assert.Same(state, _read.MapValueTo<State>("state"));
        Assert.Single(_read.MapValueTo<State[]>("list"));
    }

    [Fact]
    public void MapValueTo_Unknown_IsTheDefault() => Assert.Null(_read.MapValueTo<State>("onbekend"));

    private sealed class State
    {
        public string Name { get; set; } = "";
    }
}
