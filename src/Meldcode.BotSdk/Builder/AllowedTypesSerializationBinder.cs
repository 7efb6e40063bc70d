using Microsoft.Bot.Schema;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Which types may stand by name in stored JSON: those that are given, what is nested in them or implements them, and
/// the SDK's own. What else was met is kept until <see cref="Verify"/>, which then refuses.
/// </summary>
public class AllowedTypesSerializationBinder : DefaultSerializationBinder
{
    private readonly HashSet<Type> _denied = [];

    public AllowedTypesSerializationBinder(IList<Type> allowedTypes = default)
    {
        AllowedTypes = [.. allowedTypes ?? [], typeof(Dictionary<string, object>)];
    }

    public IList<Type> AllowedTypes { get; }

    public override void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        assemblyName = null;
        typeName = serializedType?.AssemblyQualifiedName;
        Meet(serializedType);
    }

    public override Type BindToType(string assemblyName, string typeName)
    {
        var type = Type.GetType(string.IsNullOrEmpty(assemblyName) ? typeName : $"{typeName}, {assemblyName}");
        Meet(type);
        return type;
    }

    /// <exception cref="InvalidOperationException">A type was met that is not allowed.</exception>
    public void Verify()
    {
        if (_denied.Count > 0)
        {
            var names = string.Join(Environment.NewLine, _denied.Select(type => $"  - {type.AssemblyQualifiedName}"));
            throw new InvalidOperationException($"Unable to find the following types in the '{nameof(AllowedTypes)}' collection.{Environment.NewLine}{names}");
        }
    }

    private void Meet(Type type)
    {
        if (type == null || AllowedTypes.Contains(type))
        {
            return;
        }

        if (IsAllowed(type))
        {
            AllowedTypes.Add(type);
        }
        else
        {
            _denied.Add(type);
        }
    }

    private bool IsAllowed(Type type) =>
        AllowedTypes.Contains(type)
        || type.Assembly == typeof(Activity).Assembly
        || type.GetInterfaces().Any(AllowedTypes.Contains)
        || (type.DeclaringType != null && IsAllowed(type.DeclaringType));
}
