using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something that the channel knows about an activity; what has no member of its own is in <see cref="Properties"/>.</summary>
public partial class Entity : IEquatable<Entity>
{
    public Entity()
    {
    }

    public Entity(string type = default)
    {
        Type = type;
    }

    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get; set; } = new JObject();

    /// <summary>This entity read as another entity type, through its JSON.</summary>
    public T GetAs<T>() => JsonConvert.DeserializeObject<T>(Json(this), SchemaJson.Entity);

    /// <summary>Takes over the type and the members of <paramref name="obj"/>, through its JSON.</summary>
    public void SetAs<T>(T obj)
    {
        var copy = JsonConvert.DeserializeObject<Entity>(Json(obj), SchemaJson.Entity);
        Type = copy.Type;
        Properties = copy.Properties;
    }

    public bool Equals(Entity other) => other != null && string.Equals(Json(this), Json(other), StringComparison.Ordinal);

    public override bool Equals(object obj) => ReferenceEquals(this, obj) || (obj?.GetType() == GetType() && Equals((Entity)obj));

    public override int GetHashCode() => Type == null ? 0 : StringComparer.Ordinal.GetHashCode(Type);

    private static string Json(object value) => JsonConvert.SerializeObject(value, SchemaJson.Entity);
}
