using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>What can be wrong with the C# declaration of a collection.</summary>
internal static class SchemaRules
{
    public static readonly DiagnosticDescriptor NotPartial = Rule.Error(
        "CG2001",
        "The record is not partial",
        "'{0}' must be partial, so that its posts can be added to it; write '{1}'");

    public static readonly DiagnosticDescriptor NotARecord = Rule.Error(
        "CG2002",
        "The schema is not a record",
        "a collection's schema is a record class, but '{0}' is a {1}; write '{2}'");

    public static readonly DiagnosticDescriptor UnusableRecord = Rule.Error(
        "CG2003",
        "The record cannot hold posts",
        "'{0}' cannot hold posts, since it {1}; {2}");

    public static readonly DiagnosticDescriptor NoConstructor = Rule.Error(
        "CG2004",
        "No constructor can be called",
        "no instance of '{0}' can be made: {1}");

    public static readonly DiagnosticDescriptor UnreadableType = Rule.Error(
        "CG2005",
        "A member's type cannot be read from front matter",
        "'{0}' has the type '{1}', which front matter cannot fill: {2}");

    public static readonly DiagnosticDescriptor SameKey = Rule.Error(
        "CG2006",
        "Two members read one key",
        "'{0}' and '{1}' both read the key '{2}'; rename one of them or give it a [FrontMatterKey] of its own");

    public static readonly DiagnosticDescriptor NameTaken = Rule.Error(
        "CG2007",
        "A name is taken by a generated member",
        "'{0}' is in the way of the member '{1}' that every collection's record is given; rename it");

    public static readonly DiagnosticDescriptor OldLanguage = Rule.Error(
        "CG2008",
        "The C# version is too old",
        "generated code needs C# 12 or later, but this project is compiled as C# {0}; write '<LangVersion>12</LangVersion>' in the project file, or remove the setting");

    public static readonly DiagnosticDescriptor UnsettableMember = Rule.Error(
        "CG2009",
        "A member cannot be set",
        "'{0}' cannot be set from front matter: {1}");

    public static readonly DiagnosticDescriptor BadFolder = Rule.Error(
        "CG2010",
        "The folder's name cannot be used",
        "'{0}' is no folder below the content folder: {1}");

    public static readonly DiagnosticDescriptor BadUrl = Rule.Error(
        "CG2011",
        "The URL template cannot be used",
        "the URL template '{0}' {1}");

    public static readonly DiagnosticDescriptor BadOrder = Rule.Error(
        "CG2012",
        "The order cannot be used",
        "the order '{0}' cannot be used: {1}");

    public static readonly DiagnosticDescriptor ConstraintDoesNotApply = Rule.Error(
        "CG2013",
        "A constraint does not apply to the member's type",
        "[{0}] does not apply to '{1}' of type '{2}'; it is for {3}");

    public static readonly DiagnosticDescriptor BadArgument = Rule.Error(
        "CG2014",
        "An attribute's argument cannot be used",
        "[{0}] on '{1}' cannot be used: {2}");

    public static readonly DiagnosticDescriptor SameFolder = Rule.Error(
        "CG2015",
        "Two records claim one folder",
        "'{0}' and '{1}' both claim the folder '{2}', and a post becomes one record only; give one of them another folder");

    public static readonly DiagnosticDescriptor ReferenceCycle = Rule.Error(
        "CG2016",
        "Records refer to each other in a circle",
        "no '{0}' can be made, since each would need itself first: {1}; write 'Ref<{2}>' instead of '{2}' in '{3}'");

    public static readonly DiagnosticDescriptor SameChoice = Rule.Error(
        "CG2017",
        "Two choices of an enum read the same",
        "'{0}' and '{1}' of '{2}' are both written '{3}' in front matter; give one of them another [EnumMember(Value = \"...\")]");

    public static readonly DiagnosticDescriptor NotChecked = Rule.Warning(
        "CG2018",
        "A validation attribute is not checked",
        "[{0}] on '{1}' is not checked when posts are compiled; use [RegularExpression], [AllowedValues] or another built-in constraint, or validate at run time");
}
