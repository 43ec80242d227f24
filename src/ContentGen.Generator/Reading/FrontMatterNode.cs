using System.Collections.Immutable;
using ContentGen.Generator.Reading.Mistakes;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading;

/// <summary>A value in the front matter with its place in the file. Spans count UTF-16 units of the file's text.</summary>
internal abstract record FrontMatterNode(TextSpan Span);

/// <summary>One piece of text. Nothing is decided here about its type: <c>no</c>, <c>012</c> and <c>1.10</c> are text.</summary>
/// <param name="Text">With quotes and escapes resolved and line breaks as LF.</param>
/// <param name="IsQuoted">Quoted, or a block scalar: it can be neither null nor anything but text in YAML's own eyes.</param>
/// <param name="Span">Quotes included.</param>
internal sealed record ScalarNode(string Text, bool IsQuoted, TextSpan Span) : FrontMatterNode(Span)
{
    /// <summary>What a comment took where it left no value. Whoever decides whether there may be none reports it.</summary>
    public LostText? Lost { get; init; }

    /// <summary>YAML's null: nothing at all, <c>~</c> or the word, unquoted.</summary>
    public bool IsNull => !IsQuoted && Text is ("" or "~" or "null" or "Null" or "NULL");
}

/// <summary>Text of which a <c>#</c> made a comment.</summary>
/// <param name="Span">From the sign on.</param>
/// <param name="Shown">The text, short enough for a message.</param>
/// <param name="Advice">What to write instead.</param>
internal sealed record LostText(TextSpan Span, string Shown, string Advice);

internal sealed record ListNode(ImmutableArray<FrontMatterNode> Items, TextSpan Span) : FrontMatterNode(Span);

internal sealed record MappingNode(ImmutableArray<MappingEntry> Entries, TextSpan Span) : FrontMatterNode(Span)
{
    /// <summary>Keys whose lines were reported and left out, and which may belong here: none of them is missing.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = ImmutableArray<string>.Empty;
}

/// <summary>A value that a finding of the reading phase already covers; later phases take it as present and say nothing.</summary>
internal sealed record UnreadableNode(TextSpan Span) : FrontMatterNode(Span);

/// <summary>A key with its value, in the order of the file. A duplicate key has been reported and left out.</summary>
internal sealed record MappingEntry(string Key, TextSpan KeySpan, FrontMatterNode Value)
{
    /// <summary>Whether a finding covers the key itself, so that nothing more is said of it.</summary>
    public bool IsReported { get; init; }
}
