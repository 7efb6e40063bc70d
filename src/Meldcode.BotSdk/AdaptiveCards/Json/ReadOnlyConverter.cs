using System;
using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>For what is written as it stands and needs help only on reading.</summary>
internal abstract class ReadOnlyConverter : JsonConverter
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => true;

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        throw new NotSupportedException();
}
