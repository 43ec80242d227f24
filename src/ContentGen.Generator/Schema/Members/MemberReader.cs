using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Constraints;
using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Schema.Values;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Members;

/// <summary>Reads one member: its type, its keys, whether it is required, and its constraints.</summary>
internal sealed class MemberReader(DeclarationContext context, NestedRecords nested, bool isCollection)
{
    public MemberSchema? Read(FoundMember found)
    {
        var type = found.Type;
        var part = isCollection ? KnownTypes.EntryMemberOf(found.Name, type) : EntryMember.None;
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
            ReadObsolete(found))
        {
            // A parameter may have the name of a property of another type.
            IsReadable = found.Symbol is not IParameterSymbol
                && found.Symbol.CanBeRead(context)
                && SymbolEqualityComparer.Default.Equals(found.Symbol.MemberType(), type),
        };
    }

    private ValueSchema? ReadValue(FoundMember found, ITypeSymbol type)
    {
        var value = new ValueReader(context, nested).Read(type);

        // One optional member that cannot be read does not make the whole type of a library unreadable.
        var isOptional = found.Setter is MemberSetter.With or MemberSetter.Assignment;
        if (value.Objection is { } objection && !(isOptional && !context.IsOurs(found.Symbol)))
            context.Report(
                SchemaRules.UnreadableType,
                context.PlaceOfType(found.Parameter ?? found.Symbol),
                found.Symbol.ShownMember(), type.Shown(), objection.Text);
        return value.Value;
    }

    private bool IsRequired(FoundMember found, EquatableArray<Constraint> constraints)
    {
        if (found.Setter == MemberSetter.Required)
            return true;
        // A parameter without a default cannot be left out in C#, so "string? Note" alone makes the key optional.
        if (found.Parameter is { } parameter)
            return DefaultExpression.Of(parameter) is null
                && (parameter.NullableAnnotation != NullableAnnotation.Annotated || HasRequired(constraints));
        if (MemberDefaults.HasDefault(found.Symbol, context))
            return false;

        return HasRequired(constraints) || IsUnusableByDefault(found.Type);
    }

    private static bool HasRequired(EquatableArray<Constraint> constraints) =>
        constraints.Any(static constraint => constraint is RequiredConstraint);

    // The default of an ImmutableArray throws when it is enumerated, so it is as unusable as an unexpected null.
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
            context.Report(
                SchemaRules.BadArgument, attribute.Place(),
                "FrontMatterKey", found.Symbol.ShownMember(), "a key is empty; write the key, or remove it");
        return keys;
    }

    private static string? ReadObsolete(FoundMember found) =>
        found.Find("System.ObsoleteAttribute") is { } attribute
            ? attribute.ConstructorArguments.FirstOrDefault().Value as string ?? ""
            : null;
}
