using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Schema.Symbols;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Schema.Members;

/// <summary>Finds what front matter can fill: the constructor's parameters, then required members, then all others that
/// can be set.</summary>
internal sealed class MemberFinder(DeclarationContext context)
{
    public IReadOnlyList<FoundMember> Find(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        var members = type.InstanceMembers();
        var found = constructor.Parameters.Select(parameter => OfParameter(parameter, members)).ToList();
        var setsRequired = constructor.Find("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute") is not null;
        if (!setsRequired)
            found.ForEach(ReportRequiredParameter);

        var others = members.Where(member => !found.Exists(one => SymbolEqualityComparer.Default.Equals(one.Symbol, member))).ToList();
        found.AddRange(others.Where(MemberSymbols.IsRequired).Where(CanBeSetIfRequired).Select(static member => Settable(member, MemberSetter.Required)));

        var setter = type.IsRecord || type.IsValueType ? MemberSetter.With : MemberSetter.Assignment;
        found.AddRange(others.Where(IsOptional).Where(member => CanBeSetLater(member, setter)).Select(member => Settable(member, setter)));
        return found;
    }

    private static FoundMember Settable(ISymbol member, MemberSetter setter) => new(member, null, setter);

    private static FoundMember OfParameter(IParameterSymbol parameter, IReadOnlyList<ISymbol> members)
    {
        var member = members.FirstOrDefault(other => other.Name == parameter.Name)
            ?? members.FirstOrDefault(other => string.Equals(other.Name, parameter.Name, StringComparison.OrdinalIgnoreCase));
        return new FoundMember(member ?? parameter, parameter, MemberSetter.Constructor);
    }

    private void ReportRequiredParameter(FoundMember found)
    {
        if (found.Symbol.IsRequired())
            context.Report(
                SchemaRules.UnsettableMember,
                context.PlaceOfName(found.Symbol),
                found.Symbol.ShownMember(),
                "it is 'required' and the constructor sets it, so that C# asks for it twice; remove 'required', or put [SetsRequiredMembers] on the constructor");
    }

    private bool CanBeSetIfRequired(ISymbol member)
    {
        var error = ObsoleteAsError(member);
        if (error is null && member.CanBeSet(context))
            return true;

        context.Report(
            SchemaRules.UnsettableMember,
            context.PlaceOfName(member),
            member.ShownMember(),
            error ?? "generated code cannot reach its setter; make it internal or public");
        return false;
    }

    private bool IsOptional(ISymbol member) =>
        !member.IsRequired() && member.CanBeSet(context) && member.CanBeRead(context) && !MemberExclusion.IsExcluded(member);

    private bool CanBeSetLater(ISymbol member, MemberSetter setter)
    {
        var error = ObsoleteAsError(member)
            ?? (setter == MemberSetter.Assignment && member.IsInitOnly()
                ? "a plain class cannot set an 'init' property without losing its initializer; make the class a record, or write 'set' or 'required'"
                : null);
        if (error is null)
            return true;

        context.Report(SchemaRules.UnsettableMember, context.PlaceOfName(member), member.ShownMember(), error);
        return false;
    }

    private static string? ObsoleteAsError(ISymbol member) =>
        member.IsObsoleteAsError()
            ? "[Obsolete] makes its use an error, in generated code too; leave out the 'true' (a post that has the key is told anyway)"
            : null;
}
