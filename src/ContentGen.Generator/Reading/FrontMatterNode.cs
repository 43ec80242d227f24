using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading;

/// <summary>A value in the front matter with its place in the file. Spans count UTF-16 units of the text.</summary>
internal abstract record FrontMatterNode(TextSpan Span);

/// <summary>One piece of text. Its type is not decided here: <c>no</c>, <c>012</c> and <c>1.10</c> are text.</summary>
/// <param name="Text">With quotes and escapes resolved and line breaks as LF.</param>
/// <param name="IsQuoted">Whether it is in quotes or in a block, so that it is text in YAML too, not null.</param>
/// <param name="Span">Quotes included.</param>
internal sealed record ScalarNode(string Text, bool IsQuoted, TextSpan Span) : FrontMatterNode(Span)
{
    /// <summary>What a comment took where it left no value. It is reported by whoever knows whether there must be
    /// one.</summary>
    public LostText? Lost { get; init; }

    /// <summary>What a comment took of a text that is left. It is reported, as an error only where what is left is
    /// wrong.</summary>
    public LostText? Cut { get; init; }

    /// <summary>YAML's null: nothing at all, <c>~</c> or the word, unquoted.</summary>
    public bool IsNull => !IsQuoted && Text is ("" or "~" or "null" or "Null" or "NULL");
}

/// <summary>Text that a <c>#</c> turned into a comment.</summary>
/// <param name="Span">From the sign on.</param>
/// <param name="Shown">The text, short enough for a message.</param>
/// <param name="Advice">What to write instead.</param>
internal sealed record LostText(TextSpan Span, string Shown, string Advice);

internal sealed record ListNode(ImmutableArray<FrontMatterNode> Items, TextSpan Span) : FrontMatterNode(Span);

internal sealed record MappingNode(ImmutableArray<MappingEntry> Entries, TextSpan Span) : FrontMatterNode(Span)
{
    /// <summary>Keys whose lines were reported and left out, and which may belong here: none is missing.</summary>
    public ImmutableArray<string> LeftOut { get; init; } = ImmutableArray<string>.Empty;
}

/// <summary>A value that a finding of the reading phase covers. Later phases take it as present.</summary>
internal sealed record UnreadableNode(TextSpan Span) : FrontMatterNode(Span);

/// <summary>A key with its value, in the order of the file. A duplicate key has been reported and left out.</summary>
internal sealed record MappingEntry(string Key, TextSpan KeySpan, FrontMatterNode Value)
{
    /// <summary>Whether a finding covers the key itself, so that nothing more is reported about it.</summary>
    public bool IsReported { get; init; }
}
