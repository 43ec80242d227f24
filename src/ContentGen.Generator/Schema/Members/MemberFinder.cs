using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Symbols;
using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Members;

/// <summary>Finds what front matter can fill: the constructor's parameters, then required members, then all others that
/// can be set.</summary>
internal sealed class MemberFinder(DeclarationContext context)
{
    private static readonly Objection SetTwice = new(
        "it is 'required' and the constructor also sets it, so C# demands it twice; remove 'required', or put "
        + "[SetsRequiredMembers] on the constructor");

    private static readonly Objection HiddenSetter = new(
        "its setter is not accessible to generated code; make it internal or public");

    private static readonly Objection InitOfClass = new(
        "setting an 'init' property of a class discards its initializer; make the class a record, or use 'set' or "
        + "'required'");

    private static readonly Objection UseIsError = new(
        "[Obsolete] makes every use of it an error, also in generated code; remove the 'true' (posts that have the key "
        + "are still reported)");

    public IReadOnlyList<FoundMember> Find(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        var members = type.InstanceMembers();
        var found = constructor.Parameters.Select(parameter => OfParameter(parameter, members)).ToList();
        if (constructor.Find("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute") is null)
            found.ForEach(one => IsAccepted(one.Symbol, one.Symbol.IsRequired() ? SetTwice : null));

        var others = members.Where(member => !found.Exists(one => IsSame(one.Symbol, member))).ToList();
        found.AddRange(others
            .Where(member => member.IsRequired() && IsAccepted(member, ObjectionToRequired(member)))
            .Select(static member => new FoundMember(member, null, MemberSetter.Required)));

        var setter = type.IsRecord || type.IsValueType ? MemberSetter.With : MemberSetter.Assignment;
        found.AddRange(others
            .Where(member => IsOptional(member) && IsAccepted(member, ObjectionToOptional(member, setter)))
            .Select(member => new FoundMember(member, null, setter)));
        return found;
    }

    private static FoundMember OfParameter(IParameterSymbol parameter, IReadOnlyList<ISymbol> members)
    {
        var member = Named(StringComparison.Ordinal) ?? Named(StringComparison.OrdinalIgnoreCase);
        return new FoundMember(member ?? parameter, parameter, MemberSetter.Constructor);

        ISymbol? Named(StringComparison comparison) =>
            members.FirstOrDefault(other => string.Equals(other.Name, parameter.Name, comparison));
    }

    private bool IsAccepted(ISymbol member, Objection? objection)
    {
        if (objection is not null)
            context.Report(
                SchemaRules.UnsettableMember, context.PlaceOfName(member), member.ShownMember(), objection.Text);
        return objection is null;
    }

    private Objection? ObjectionToRequired(ISymbol member) =>
        member.IsObsoleteAsError() ? UseIsError
        : member.CanBeSet(context) ? null
        : HiddenSetter;

    private bool IsOptional(ISymbol member) =>
        !member.IsRequired() && member.CanBeSet(context) && member.CanBeRead(context)
        && !MemberExclusion.IsExcluded(member);

    private static Objection? ObjectionToOptional(ISymbol member, MemberSetter setter) =>
        member.IsObsoleteAsError() ? UseIsError
        : setter == MemberSetter.Assignment && member.IsInitOnly() ? InitOfClass
        : null;

    private static bool IsSame(ISymbol first, ISymbol second) => SymbolEqualityComparer.Default.Equals(first, second);
}
