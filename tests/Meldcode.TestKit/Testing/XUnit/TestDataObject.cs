using Newtonsoft.Json;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>A test's data as JSON, so that a test explorer can list each case by itself.</summary>
public class TestDataObject : IXunitSerializable
{
    private const string TestObjectKey = "TestObjectKey";

    /// <summary>For xunit, which fills it with <see cref="Deserialize"/>.</summary>
    public TestDataObject()
    {
    }

    public TestDataObject(object testData) => TestObject = JsonConvert.SerializeObject(testData);

    /// <summary>JSON.</summary>
    public string TestObject { get; private set; }

    public void Deserialize(IXunitSerializationInfo serializationInfo) => TestObject = serializationInfo.GetValue<string>(TestObjectKey);

    public void Serialize(IXunitSerializationInfo serializationInfo) => serializationInfo.AddValue(TestObjectKey, TestObject);

    /// <summary>A new object each time.</summary>
    public T GetObject<T>() => JsonConvert.DeserializeObject<T>(TestObject);
}
