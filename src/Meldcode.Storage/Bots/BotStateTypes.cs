using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Meldcode.Storage;

/// <summary>
/// The types that bot state may name. Card input ends up in state, and a type name in it must not make an object of just any class.
/// </summary>
internal sealed class BotStateTypes : ISerializationBinder
{
    private static readonly string[] Assemblies = ["Meldcode.", "Microsoft.Bot.", "AdaptiveCards", "Newtonsoft.Json"];

    private static readonly HashSet<Type> Plain =
    [
        typeof(object), typeof(string), typeof(decimal), typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly),
        typeof(TimeOnly), typeof(TimeSpan), typeof(Guid), typeof(Uri), typeof(Version),
    ];

    private static readonly HashSet<string> Collections = new(StringComparer.Ordinal)
    {
        "System.Nullable`1", "System.Collections.Generic", "System.Collections.Concurrent", "System.Collections.Immutable",
        "System.Collections.ObjectModel",
    };

    private readonly DefaultSerializationBinder _binder = new();

    public Type BindToType(string? assemblyName, string typeName) => Checked(_binder.BindToType(assemblyName, typeName));

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName) =>
        _binder.BindToName(Checked(serializedType), out assemblyName, out typeName);

    private static Type Checked(Type type) => IsAllowed(type)
        ? type
        : throw new JsonSerializationException($"type {type.FullName} is not one that bot state may hold");

    private static bool IsAllowed(Type type) => type switch
    {
        { IsArray: true } => IsAllowed(type.GetElementType()!),
        { IsGenericType: true } => IsHome(type) && type.GetGenericArguments().All(IsAllowed),
        _ => type.IsPrimitive || Plain.Contains(type) || IsOurs(type),
    };

    private static bool IsHome(Type generic) =>
        IsOurs(generic) || Collections.Contains(generic.Namespace!) || Collections.Contains($"{generic.Namespace}.{generic.Name}");

    private static bool IsOurs(Type type) =>
        Assemblies.Any(prefix => type.Assembly.GetName().Name!.StartsWith(prefix, StringComparison.Ordinal));
}
