using System.Reflection;

namespace ContentGen.PackageTests.PublicApi;

/// <summary>Types as they are written in C#.</summary>
internal static class TypeName
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
    };

    public static string Of(Type type)
    {
        if (type.IsByRef)
            return Of(type.GetElementType()!);
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying) + "?";
        return Keywords.GetValueOrDefault(type) ?? Outer(type) + (type.IsGenericType ? $"<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : "");
    }

    /// <summary>With the question marks that reflection can still see.</summary>
    public static string Of(NullabilityInfo nullability)
    {
        var type = nullability.Type.IsByRef ? nullability.Type.GetElementType()! : nullability.Type;
        var mark = !type.IsValueType && nullability.ReadState == NullabilityState.Nullable ? "?" : "";
        if (nullability.ElementType is { } element)
            return Of(element) + "[]" + mark;
        if (nullability.GenericTypeArguments is { Length: > 0 } arguments && Nullable.GetUnderlyingType(type) is null && type.IsGenericType)
            return $"{Outer(type)}<{string.Join(", ", arguments.Select(Of))}>{mark}";
        return Of(type) + mark;
    }

    public static string Constraints(Type type) =>
        string.Concat(type.GetGenericArguments().Where(static argument => argument.IsGenericParameter).Select(static argument =>
        {
            IEnumerable<string> kind = argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"]
                : argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? ["struct"]
                : [];
            var all = string.Join(", ", kind.Concat(argument.GetGenericParameterConstraints().Where(static constraint => constraint != typeof(ValueType)).Select(Of)));
            return all.Length > 0 ? $" where {argument.Name} : {all}" : "";
        }));

    private static string Outer(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type is { IsNested: true, IsGenericParameter: false } ? $"{type.DeclaringType!.Name.Split('`')[0]}.{name}" : name;
    }
}
