using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Symbols;

/// <summary>Properties, fields and parameters, treated alike.</summary>
internal static class MemberSymbols
{
    /// <summary>The instance properties and fields of a type and its bases, bases first. Where one overrides or hides
    /// another, only the last is listed; where a static member, a method or a type hides one, none is.</summary>
    public static IReadOnlyList<ISymbol> InstanceMembers(this INamedTypeSymbol type)
    {
        var members = new List<ISymbol>();
        foreach (var declaring in type.BasesFirst())
        {
            foreach (var member in declaring.GetMembers())
            {
                var same = members.FindIndex(other => other.Name == member.Name);
                if (!IsInstanceMember(member))
                {
                    // A private member of a base is not visible, so it hides nothing.
                    var isVisible = member.DeclaredAccessibility != Accessibility.Private
                        || ReferenceEquals(declaring, type);
                    if (same >= 0 && isVisible && !ReferenceEquals(members[same].ContainingType, declaring))
                        members.RemoveAt(same);
                }
                else if (same < 0)
                    members.Add(member);
                else
                    members[same] = member;
            }
        }
        return members;
    }

    public static ITypeSymbol MemberType(this ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => throw new ArgumentException(member.Kind.ToString(), nameof(member)),
    };

    public static bool IsRequired(this ISymbol member) =>
        member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    public static bool IsInitOnly(this ISymbol member) => member is IPropertySymbol { SetMethod.IsInitOnly: true };

    /// <summary>Whether <c>[Obsolete]</c> makes its use an error, which no <c>#pragma</c> silences.</summary>
    public static bool IsObsoleteAsError(this ISymbol member) =>
        member.Find("System.ObsoleteAttribute") is { ConstructorArguments: [_, { Value: true }] };

    public static bool CanBeSet(this ISymbol member, DeclarationContext context) =>
        context.CanReach(member) && member switch
        {
            IPropertySymbol { SetMethod: { } setter } => context.CanReach(setter),
            IFieldSymbol field => !field.IsReadOnly,
            _ => false,
        };

    /// <summary>A <c>with</c> copies the old value where the key is absent, so it must be readable too.</summary>
    public static bool CanBeRead(this ISymbol member, DeclarationContext context) =>
        context.CanReach(member) && member switch
        {
            IPropertySymbol { GetMethod: { } getter } => context.CanReach(getter),
            IFieldSymbol => true,
            _ => false,
        };

    public static IEnumerable<INamedTypeSymbol> BasesFirst(this INamedTypeSymbol type)
    {
        var types = new Stack<INamedTypeSymbol>();
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
            types.Push(current);
        return types;
    }

    private static bool IsInstanceMember(ISymbol member) =>
        member is { IsStatic: false, CanBeReferencedByName: true } && member switch
        {
            IPropertySymbol property =>
                property is { IsIndexer: false, ReturnsByRef: false, ReturnsByRefReadonly: false },
            IFieldSymbol field => !field.IsConst,
            _ => false,
        };
}
