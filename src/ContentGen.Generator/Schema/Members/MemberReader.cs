using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Members;

/// <summary>Reads one member: its type, its keys, whether it must be there, and what its attributes ask for.</summary>
internal sealed class MemberReader(DeclarationContext context, NestedRecords nested, bool isCollection)
{
    public MemberSchema? Read(FoundMember found)
    {
        var type = found.Type;
        var part = isCollection ? EntryMemberOf(found.Name, type) : EntryMember.None;
        var value = part == EntryMember.Body
            ? new BodySchema(type.WithoutNull().Qualified())
            : ReadValue(found, type);
        if (value is null)
            return null;

        var constraints = new ConstraintReader(found, value, context).Read();
        return new MemberSchema(
            found.Name,
            type.Qualified(),
            value,
            type.AcceptsNull(),
            part == EntryMember.None && IsRequired(found, constraints),
            ReadKeys(found),
            found.Setter,
            found.Parameter is null ? null : DefaultExpression.Of(found.Parameter),
            part,
            constraints,
            ReadObsolete(found));
    }

    // A member of that name and another type, such as an "int Id", is like all others.
    private static EntryMember EntryMemberOf(string name, ITypeSymbol type) => name switch
    {
        nameof(EntryMember.Id) when IsText(type) => EntryMember.Id,
        nameof(EntryMember.Slug) when IsText(type) => EntryMember.Slug,
        nameof(EntryMember.Url) when IsText(type) => EntryMember.Url,
        nameof(EntryMember.SourcePath) when IsText(type) => EntryMember.SourcePath,
        nameof(EntryMember.Body) when type.MetadataName() == KnownTypes.Body => EntryMember.Body,
        _ => EntryMember.None,
    };

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;

    private ValueSchema? ReadValue(FoundMember found, ITypeSymbol type)
    {
        if (new ValueReader(context, nested).Read(type, out var reason) is { } value)
            return value;

        // An optional member of a library's type that cannot be read is no reason to refuse the whole type.
        var mayBeLeft = found.Setter is MemberSetter.With or MemberSetter.Assignment && !context.IsOurs(found.Symbol);
        if (!mayBeLeft)
            context.Report(
                SchemaRules.UnreadableType,
                context.PlaceOfType(found.Parameter ?? found.Symbol),
                found.Symbol.ShownMember(), type.Shown(), reason);
        return null;
    }

    private bool IsRequired(FoundMember found, EquatableArray<Constraint> constraints)
    {
        if (found.Setter == MemberSetter.Required)
            return true;
        // A positional member cannot leave its value out in C#, so "string? Note" alone says that the key may be missing.
        if (found.Parameter is { } parameter)
            return DefaultExpression.Of(parameter) is null
                && (parameter.NullableAnnotation != NullableAnnotation.Annotated
                    || constraints.Any(static constraint => constraint is RequiredConstraint));
        if (MemberDefaults.HasDefault(found.Symbol, context))
            return false;

        return constraints.Any(static constraint => constraint is RequiredConstraint) || IsUnusableByDefault(found.Type);
    }

    // The default of an ImmutableArray throws when it is enumerated, so it is as bad as a null where none is expected.
    private static bool IsUnusableByDefault(ITypeSymbol type) => type.IsReferenceType
        ? !type.AcceptsNull()
        : type.MetadataName() == "System.Collections.Immutable.ImmutableArray`1";

    private EquatableArray<string> ReadKeys(FoundMember found)
    {
        if (found.Find(KnownTypes.FrontMatterKey) is not { ConstructorArguments.Length: 2 } attribute)
            return default;

        var aliases = attribute.ConstructorArguments[1];
        var keys = new[] { attribute.ConstructorArguments[0].Value as string }
            .Concat(aliases.IsNull ? [] : aliases.Values.Select(static alias => alias.Value as string))
            .Select(static key => key ?? "")
            .Distinct()
            .ToEquatableArray();
        if (keys.Any(string.IsNullOrWhiteSpace))
            context.Report(SchemaRules.BadArgument, attribute.Place(), "FrontMatterKey", found.Symbol.ShownMember(), "a key cannot be empty");
        return keys;
    }

    private static string? ReadObsolete(FoundMember found) =>
        found.Find("System.ObsoleteAttribute") is { } attribute
            ? attribute.ConstructorArguments.FirstOrDefault().Value as string ?? ""
            : null;
}
