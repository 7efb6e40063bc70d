using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace Meldcode.BotSdk.Tests.Dialogs;

public sealed class ObjectPathTests
{
    private static readonly object Plain = new
    {
        Name = "top",
        People = new { Jan = new { Age = 40, Tags = new[] { "a", "b", "c" } } },
        Which = new { Person = "Jan", Place = 2 },
        Nothing = (string?)null,
    };

    private static readonly object[] All = [Plain, JObject.FromObject(Plain), JObject.FromObject(Plain).ToObject<Dictionary<string, object>>()!];

    public static TheoryData<int> Objects => [0, 1, 2];

    [Theory]
    [MemberData(nameof(Objects))]
    public void Get_ByPath(int which)
    {
        var obj = All[which];

        Assert.Equal("top", ObjectPath.GetPathValue<string>(obj, "name"));
        Assert.Equal(40, ObjectPath.GetPathValue<int>(obj, "People.jan.AGE"));
        Assert.Equal("b", ObjectPath.GetPathValue<string>(obj, "People.Jan.Tags[1]"));
        Assert.Equal(40, ObjectPath.GetPathValue<int>(obj, "People['Jan'].Age"));
        Assert.Equal(40, ObjectPath.GetPathValue<int>(obj, "People[\"Jan\"].Age"));
        Assert.Equal("c", ObjectPath.GetPathValue<string>(obj, "People[Which.Person].Tags[Which.Place]"));
        Assert.Equal(["a", "b", "c"], ObjectPath.GetPathValue<string[]>(obj, "People.Jan.Tags"));
        Assert.Equal(40, ObjectPath.GetPathValue<Person>(obj, "People.Jan").Age);
        Assert.Same(obj, ObjectPath.GetPathValue<object>(obj, ""));
    }

    [Theory]
    [InlineData("elsewhere")]
    [InlineData("Nothing")]
    [InlineData("Name.Elsewhere.Further")]
    [InlineData("People[Which.Elsewhere]")]
    [InlineData("People[Which.Person")]
    [InlineData("People['Jan].Age")]
    [InlineData(null)]
    public void Get_NothingThere(string? path)
    {
        foreach (var obj in All)
        {
            Assert.False(ObjectPath.TryGetPathValue<object>(obj, path, out var value));
            Assert.Null(value);
            Assert.False(ObjectPath.HasValue(obj, path));
            Assert.Equal("anders", ObjectPath.GetPathValue(obj, path, "anders"));
            Assert.Throws<KeyNotFoundException>(() => ObjectPath.GetPathValue<object>(obj, path));
        }
    }

    [Fact]
    [Trait("Sdk", "intree")]
    public void Get_PastTheEnd_IsNothing() => Assert.All(All, obj => Assert.False(ObjectPath.HasValue(obj, "People.Jan.Tags[3]")));

    [Fact]
    public void Get_OtherType_IsNothing()
    {
        Assert.False(ObjectPath.TryGetPathValue<int>(Plain, "Name", out _));
        Assert.False(ObjectPath.HasValue(null, "a"));
    }

    [Fact]
    public void Get_NameWithDots_InQuotes() => Assert.Equal(1, ObjectPath.GetPathValue<int>(new JObject { ["a"] = new JObject { ["x.y"] = 1 } }, "a['x.y']"));

    [Fact]
    public void Set_MakesWhatIsOnTheWay()
    {
        var obj = new Dictionary<string, object>();

        ObjectPath.SetPathValue(obj, "a.b.c", 15);
        ObjectPath.SetPathValue(obj, "a.list[1]", "two");
        ObjectPath.SetPathValue(obj, "a.list[0]", "one");
        ObjectPath.SetPathValue(obj, "A.B.d", new { Naam = "x", Leeg = (string?)null });
        ObjectPath.SetPathValue(obj, "none", null);

        Assert.Equal(["a", "none"], ObjectPath.GetProperties(obj));
        Assert.True(JToken.DeepEquals(JObject.Parse("""{"b":{"c":15,"d":{"naam":"x"}},"list":["one","two"]}"""), (JToken)obj["a"]));
        Assert.False(ObjectPath.HasValue(obj, "none"));
    }

    [Fact]
    public void Set_NotAsJson_IsTheValueItself()
    {
        var (obj, value) = (new Dictionary<string, object>(), new Person());

        ObjectPath.SetPathValue(obj, "p", value, json: false);
        ObjectPath.SetPathValue(obj, "p.Age", 7, json: false);

        Assert.Same(value, obj["p"]);
        Assert.Equal(7, value.Age);
    }

    [Fact]
    public void Set_ComesBackAsItWent()
    {
        Back(true);
        Back(byte.MaxValue);
        Back(ulong.MaxValue);
        Back(float.MaxValue);
        Back(decimal.MaxValue);
        Back(new DateTime(2026, 3, 4, 5, 6, 7, 8, DateTimeKind.Utc));
        Back(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(2)));
        Back(DayOfWeek.Friday);
        Back("2021-11-30T23:59:59:000Z");

        static void Back<T>(T value)
        {
            var obj = new Dictionary<string, object>();
            ObjectPath.SetPathValue(obj, "a.b", value);
            Assert.Equal(value, ObjectPath.GetPathValue<T>(obj, "a.b"));
        }
    }

    [Fact]
    public void Remove_IsGone()
    {
        var obj = new Dictionary<string, object> { ["top"] = 1 };
        ObjectPath.SetPathValue(obj, "a.b", 1);
        ObjectPath.SetPathValue(obj, "a.list[1]", "two");

        ObjectPath.RemovePathValue(obj, "top");
        ObjectPath.RemovePathValue(obj, "a.b");
        ObjectPath.RemovePathValue(obj, "a.list[1]");
        ObjectPath.RemovePathValue(obj, "a.elsewhere.further");

        Assert.True(JToken.DeepEquals(JObject.Parse("""{"a":{"list":[null,null]}}"""), JObject.FromObject(obj)));
    }

    [Fact]
    public void Properties_OfEveryKind()
    {
        Assert.Equal(["Age", "Name"], ObjectPath.GetProperties(new Person()).Order(StringComparer.Ordinal));
        Assert.Empty(ObjectPath.GetProperties(null));
        Assert.True(ObjectPath.ContainsProperty(new Person(), "age"));
        Assert.True(ObjectPath.ContainsProperty(new JObject { ["age"] = 1 }, "age"));
        Assert.False(ObjectPath.ContainsProperty(new JObject { ["age"] = 1 }, "Age"));
        Assert.False(ObjectPath.ContainsProperty(null, "age"));

        var seen = new List<(string, string)>();
        ObjectPath.ForEachProperty(new JObject { ["a"] = 1, ["b"] = "x" }, (name, value) => seen.Add((name, $"{value}")));
        ObjectPath.ForEachProperty(new Person(), (name, _) => seen.Add((name, "")));
        Assert.Equal([("a", "1"), ("b", "x")], seen);
    }

    [Fact]
    public void Merge_SecondOverFirst()
    {
        var merged = ObjectPath.Merge(new Person { Name = "a", Age = 1 }, new Person { Name = "b" });

        Assert.Equal(("b", 1), (merged.Name, merged.Age));
        Assert.Equal(2, ObjectPath.Assign<Person>(new { Name = "a", Age = 1 }, new JObject { ["Age"] = 2 }).Age);
        Assert.Equal("a", ObjectPath.Assign<Person>(new JObject { ["Name"] = "a" }, null).Name);
        Assert.Null(ObjectPath.Assign<Person>(null, null).Name);
    }

    [Fact]
    public void Clone_IsAnother()
    {
        var person = new Person { Name = "a" };

        var clone = ObjectPath.Clone(person);

        Assert.NotSame(person, clone);
        Assert.Equal("a", clone.Name);
    }

    [Fact]
    public void Resolve_PathWithoutPaths()
    {
        Assert.True(ObjectPath.TryResolvePath(Plain, "People[Which.Person].Tags[0]", out var segments));
        Assert.Equal(["People", "Jan", "Tags", 0], segments);

        Assert.True(ObjectPath.TryResolvePath(Plain, "Which.Person", out var evaluated, eval: true));
        Assert.Equal(["Jan"], evaluated);
    }

    private sealed class Person
    {
        public string? Name { get; set; }

        public int? Age { get; set; }
    }
}
