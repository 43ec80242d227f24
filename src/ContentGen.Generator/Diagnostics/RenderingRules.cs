using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Diagnostics;

/// <summary>What can be wrong with a post's Markdown.</summary>
internal static class RenderingRules
{
    public static readonly DiagnosticDescriptor TooDeep = Rule.Error(
        "CG9010",
        "The Markdown is nested too deeply",
        "the Markdown is nested more than {0} levels deep here; "
        + "nest it less deeply, split it, or make it a code block");

    public static readonly DiagnosticDescriptor TooLong = Rule.Error(
        "CG9011",
        "The post is too long to be compiled",
        "the post's HTML would be longer than {0} characters, which is more than the compiler accepts; split the post");

    public static readonly DiagnosticDescriptor TooSlow = Rule.Error(
        "CG9012",
        "The Markdown takes too long to render",
        "rendering this post would take too long because it has {0}; remove them or split the post");

    public static readonly DiagnosticDescriptor RepeatedId = Rule.Warning(
        "CG9013",
        "An id occurs twice in a post",
        "the id '{0}' occurs more than once in this post, so links lead to the first one; write another id");

    public static readonly DiagnosticDescriptor UnclosedElement = Rule.Warning(
        "CG9014",
        "An element that is never closed would hide the rest of the page",
        "the element '<{0}>' is never closed, which would hide the rest of the page; "
        + "write '</{0}>' where it ends, or '`<{0}>`' if text is meant");

    public static readonly DiagnosticDescriptor RawHtml = Rule.Warning(
        "CG9021",
        "Raw HTML in untrusted text",
        "'{0}' is raw HTML, which this project shows as text (ContentGenSafeHtml); write it in Markdown");

    public static readonly DiagnosticDescriptor DangerousTarget = Rule.Warning(
        "CG9022",
        "A dangerous target in untrusted text",
        "'{0}' is not a safe target, so only the text of the link is shown (ContentGenSafeHtml); write a path, or a "
        + "URL that begins with 'https:', 'http:', 'mailto:' or 'tel:'");

    public static readonly DiagnosticDescriptor ForeignSyntax = Rule.Warning(
        "CG9015",
        "Syntax of another program is rendered as text",
        "'{0}' is {1}, which is rendered as it is written{2}; write it as Markdown or HTML");
}
