using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace ContentGen.PackageTests.PublicApi;

/// <summary>Prints the public API of an assembly: a line for each type and member, in a stable order.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(static type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            // The signature of a delegate is all that its author decides.
            if (type.IsSubclassOf(typeof(Delegate)))
            {
                text.Append("    ").Append(Method(type.GetMethod("Invoke")!)).Append('\n');
                continue;
            }

            foreach (var line in type.GetMembers(Declared).Select(Line).OfType<string>().Order(StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private static string Header(Type type)
    {
        var kind = type switch
        {
            { IsEnum: true } => "enum",
            _ when type.IsSubclassOf(typeof(Delegate)) => "delegate",
            { IsInterface: true } => "interface",
            { IsValueType: true } => "struct",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var names = BasesOf(type, kind).Select(TypeName.Of).Order(StringComparer.Ordinal);
        var list = string.Join(", ", names);
        var bases = list.Length > 0 ? " : " + list : "";
        return $"{kind} {type.Namespace}.{TypeName.Of(type)}{bases}{TypeName.Constraints(type)}";
    }

    private static IEnumerable<Type> BasesOf(Type type, string kind)
    {
        var isClass = kind.EndsWith("class", StringComparison.Ordinal);
        IEnumerable<Type> parents = isClass && type.BaseType is { } parent && parent != typeof(object) ? [parent] : [];
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        return kind is "enum" or "delegate" ? parents : parents.Concat(type.GetInterfaces().Except(inherited));
    }

    private static string? Line(MemberInfo member) => member switch
    {
        FieldInfo { IsPublic: true, IsSpecialName: false } field => Field(field),
        ConstructorInfo constructor when IsVisible(constructor) =>
            $"{Modifiers(constructor)}new({Parameters(constructor)})",
        PropertyInfo property when property.GetAccessors(nonPublic: true).Any(IsVisible) => Property(property),
        MethodInfo method when IsVisible(method) && IsWrittenByHand(method) => Method(method),
        _ => null,
    };

    // Not an accessor, and not a member that the compiler adds to a record.
    private static bool IsWrittenByHand(MethodInfo method) => method.IsSpecialName
        ? method.Name.StartsWith("op_", StringComparison.Ordinal)
        : !method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static string Field(FieldInfo field) => field.DeclaringType!.IsEnum
        ? $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), null)}"
        : (field.IsLiteral ? "const " : field.IsStatic ? "static " : "")
            + $"{TypeName.Of(Nullability.Create(field))} {field.Name}";

    private static string Property(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).ToList();
        var parts = string.Join(' ', accessors.Select(Accessor).Order(StringComparer.Ordinal));
        var index = property.GetIndexParameters() is { Length: > 0 } parameters
            ? $"this[{string.Join(", ", parameters.Select(Parameter))}]"
            : property.Name;
        return $"{Modifiers(accessors[0])}{TypeName.Of(Nullability.Create(property))} {index} {{ {parts} }}";
    }

    private static string Accessor(MethodInfo accessor) =>
        accessor.ReturnType != typeof(void) ? "get;" : IsInit(accessor) ? "init;" : "set;";

    private static string Method(MethodInfo method)
    {
        var arguments = string.Join(", ", method.GetGenericArguments().Select(static type => type.Name));
        var result = TypeName.Of(Nullability.Create(method.ReturnParameter));
        var name = method.IsGenericMethod ? $"{method.Name}<{arguments}>" : method.Name;
        return $"{Modifiers(method)}{result} {name}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var kind = parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params "
            : "";
        var value = parameter.HasDefaultValue ? $" = {parameter.RawDefaultValue ?? "default"}" : "";
        return $"{kind}{TypeName.Of(Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Modifiers(MethodBase method) =>
        (method.IsPublic ? "" : "protected ")
        + (method.IsStatic ? "static " : "")
        + (method.IsAbstract ? "abstract " : method is MethodInfo { IsVirtual: true, IsFinal: false } virtualMethod
            ? virtualMethod.GetBaseDefinition() != virtualMethod ? "override " : "virtual "
            : "");
}
