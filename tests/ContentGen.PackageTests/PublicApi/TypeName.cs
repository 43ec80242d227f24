using System.Reflection;

namespace ContentGen.PackageTests.PublicApi;

/// <summary>The names of types in C#.</summary>
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
        var arguments = string.Join(", ", type.GetGenericArguments().Select(Of));
        return Keywords.GetValueOrDefault(type) ?? (type.IsGenericType ? $"{Outer(type)}<{arguments}>" : Outer(type));
    }

    /// <summary>The name with the question marks that reflection can still find.</summary>
    public static string Of(NullabilityInfo nullability)
    {
        var type = nullability.Type.IsByRef ? nullability.Type.GetElementType()! : nullability.Type;
        var mark = !type.IsValueType && nullability.ReadState == NullabilityState.Nullable ? "?" : "";
        if (nullability.ElementType is { } element)
            return Of(element) + "[]" + mark;
        var isGeneric = type.IsGenericType && Nullable.GetUnderlyingType(type) is null;
        if (isGeneric && nullability.GenericTypeArguments is { Length: > 0 } arguments)
            return $"{Outer(type)}<{string.Join(", ", arguments.Select(Of))}>{mark}";
        return Of(type) + mark;
    }

    public static string Constraints(Type type) => string.Concat(
        type.GetGenericArguments().Where(static argument => argument.IsGenericParameter).Select(ConstraintsOf));

    private static string ConstraintsOf(Type argument)
    {
        var attributes = argument.GenericParameterAttributes;
        IEnumerable<string> kind =
            attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"]
            : attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? ["struct"]
            : [];
        var types = argument.GetGenericParameterConstraints().Where(static type => type != typeof(ValueType));
        var all = string.Join(", ", kind.Concat(types.Select(Of)));
        return all.Length > 0 ? $" where {argument.Name} : {all}" : "";
    }

    private static string Outer(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type is { IsNested: true, IsGenericParameter: false }
            ? $"{type.DeclaringType!.Name.Split('`')[0]}.{name}"
            : name;
    }
}
