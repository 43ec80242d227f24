using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>What can prevent a post's Markdown from being rendered.</summary>
internal static class RenderingRules
{
    public static readonly DiagnosticDescriptor TooDeep = Rule.Error(
        "CG9010",
        "The Markdown is nested too deeply",
        "the Markdown is nested more than {0} levels deep here, or has more than {1} marks in one paragraph or table; "
        + "nest it less deeply, split it, or make it a code block");

    public static readonly DiagnosticDescriptor TooLong = Rule.Error(
        "CG9011",
        "The post is too long to be compiled",
        "the post's HTML would be longer than {0} characters, which is more than the compiler accepts; split the post");

    public static readonly DiagnosticDescriptor TooSlow = Rule.Error(
        "CG9012",
        "The Markdown takes too long to render",
        "rendering this post would take too long because it has {0}; remove them or split the post");

    public static readonly DiagnosticDescriptor ForeignSyntax = Rule.Warning(
        "CG9013",
        "Syntax of another program is rendered as text",
        "'{0}' is {1}, which is rendered as it is written{2}; write it as Markdown or HTML");
}
