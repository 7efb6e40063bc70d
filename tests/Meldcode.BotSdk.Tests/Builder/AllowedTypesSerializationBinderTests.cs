using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Meldcode.BotSdk.Tests.Builder;

public sealed class AllowedTypesSerializationBinderTests
{
    [Fact]
    public void BindToType_TypeThatIsNotAllowed_IsRefusedAtTheEnd()
    {
        var binder = new AllowedTypesSerializationBinder();

        binder.BindToType("System.Private.CoreLib", "System.IO.FileInfo");

        var refusal = Assert.Throws<InvalidOperationException>(binder.Verify);
        Assert.Contains("System.IO.FileInfo", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(AllowedTypesSerializationBinderTests))]
    [InlineData(typeof(IMarked))]
    [InlineData(typeof(Nested))]
    public void BindToName_TypeItsInterfaceOrWhereItIsNested_IsAllowed(Type allowed)
    {
        var binder = new AllowedTypesSerializationBinder([allowed]);

        binder.BindToName(typeof(Nested), out var assembly, out var name);

        binder.Verify();
        Assert.Equal((null, typeof(Nested).AssemblyQualifiedName), (assembly, name));
        Assert.Contains(typeof(Nested), binder.AllowedTypes);
    }

    [Fact]
    public void BindToType_TypeOfTheSdk_IsAllowed()
    {
        var binder = new AllowedTypesSerializationBinder();

        Assert.Equal(typeof(Activity), binder.BindToType(typeof(Activity).Assembly.GetName().Name!, typeof(Activity).FullName!));
        binder.Verify();
    }

    private interface IMarked
    {
    }

    private sealed class Nested : IMarked
    {
    }
}
