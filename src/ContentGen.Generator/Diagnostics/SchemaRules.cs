using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>What can be wrong with the C# declaration of a collection.</summary>
internal static class SchemaRules
{
    public static readonly DiagnosticDescriptor NotPartial = Rule.Error(
        "CG2001",
        "The record is not partial",
        "'{0}' is not partial, so ContentGen cannot add members to it; write '{1}'");

    public static readonly DiagnosticDescriptor NotARecord = Rule.Error(
        "CG2002",
        "The collection is not a record class",
        "'{0}' is a {1}, but a collection must be a record class; write '{2}'");

    public static readonly DiagnosticDescriptor UnusableRecord = Rule.Error(
        "CG2003",
        "The record cannot be a collection",
        "'{0}' cannot be a collection because it {1}; {2}");

    public static readonly DiagnosticDescriptor NoConstructor = Rule.Error(
        "CG2004",
        "The record has no constructor that can be called",
        "'{0}' cannot be constructed: {1}");

    public static readonly DiagnosticDescriptor UnreadableType = Rule.Error(
        "CG2005",
        "A member's type cannot be read from front matter",
        "'{0}' has the type '{1}', which cannot be read from front matter: {2}");

    public static readonly DiagnosticDescriptor SameKey = Rule.Error(
        "CG2006",
        "Two members read the same key",
        "'{0}' and '{1}' both read the key '{2}'; rename one of them, or give it its own [FrontMatterKey]");

    public static readonly DiagnosticDescriptor NameTaken = Rule.Error(
        "CG2007",
        "A name is reserved for a generated member",
        "'{0}' conflicts with the member '{1}' that ContentGen generates for every collection; rename it");

    public static readonly DiagnosticDescriptor OldLanguage = Rule.Error(
        "CG2008",
        "The C# version is too old",
        "generated code needs C# 12 or later, but this project is compiled as C# {0}; write "
        + "'<LangVersion>12</LangVersion>' in the project file, or remove the setting");

    public static readonly DiagnosticDescriptor UnsettableMember = Rule.Error(
        "CG2009",
        "A member cannot be set",
        "'{0}' cannot be set from front matter: {1}");

    public static readonly DiagnosticDescriptor BadFolder = Rule.Error(
        "CG2010",
        "The folder is not valid",
        "'{0}' is not a valid folder for a collection: {1}");

    public static readonly DiagnosticDescriptor BadUrl = Rule.Error(
        "CG2011",
        "The URL template is not valid",
        "the URL template '{0}' is not valid: {1}");

    public static readonly DiagnosticDescriptor BadOrder = Rule.Error(
        "CG2012",
        "The order is not valid",
        "the order '{0}' is not valid: {1}");

    public static readonly DiagnosticDescriptor ConstraintDoesNotApply = Rule.Error(
        "CG2013",
        "A constraint does not apply to the member's type",
        "[{0}] does not apply to '{1}', which has the type '{2}'; use it on {3}");

    public static readonly DiagnosticDescriptor BadArgument = Rule.Error(
        "CG2014",
        "An attribute's argument is not valid",
        "[{0}] on '{1}' is not valid: {2}");

    public static readonly DiagnosticDescriptor SameFolder = Rule.Error(
        "CG2015",
        "Two records claim the same folder",
        "'{0}' and '{1}' both claim the folder '{2}', but a post can belong to only one record; give one of them "
        + "another folder");

    public static readonly DiagnosticDescriptor ReferenceCycle = Rule.Error(
        "CG2016",
        "Records form a reference cycle",
        "'{0}' is part of a reference cycle, so none of its entries could be created first: {1}; write 'Ref<{2}>' "
        + "instead of '{2}' in '{3}'");

    public static readonly DiagnosticDescriptor SameChoice = Rule.Error(
        "CG2017",
        "Two members of an enum are written the same way",
        "'{0}' and '{1}' of '{2}' are both written '{3}' in front matter; give one of them another "
        + "[EnumMember(Value = \"...\")]");

    public static readonly DiagnosticDescriptor PatternGivenUp = Rule.Error(
        "CG2025",
        "A pattern takes too long in several posts",
        "the regular expression {0} of {1} took longer than {2} ms three times, so the remaining posts are neither "
        + "checked nor compiled in; simplify it");

    public static readonly DiagnosticDescriptor NotChecked = Rule.Warning(
        "CG2018",
        "A validation attribute is not checked",
        "[{0}] on '{1}' is not checked when posts are compiled; use [RegularExpression], [AllowedValues] or another "
        + "built-in constraint, or validate at run time");

    public static readonly DiagnosticDescriptor BadDraft = Rule.Error(
        "CG2019",
        "The keys of drafts are not valid",
        "the keys of drafts '{0}' are not valid: {1}");

    public static readonly DiagnosticDescriptor LostInJson = Rule.Warning(
        "CG2020",
        "Generated members are missing in JSON",
        "JSON that this context writes for '{0}' does not contain {1}, because a source generator does not see the members "
        + "that another one generates; declare those that it needs, such as 'public string Url {{ get; init; }} = \"\";'");
}
