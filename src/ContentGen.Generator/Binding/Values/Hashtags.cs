using ContentGen.Generator.Reading;
using ContentGen.Generator.Reading.Mistakes;
using ContentGen.Generator.Schema.Values;

namespace ContentGen.Generator.Binding.Values;

/// <summary><c>tags: #a #b</c>, which is a comment to YAML and a list to its writer.</summary>
internal static class Hashtags
{
    private static readonly char[] Separators = [' ', ',', '\t'];

    /// <summary>The same value, where a comment took hashtags away with the advice to write them as a list.</summary>
    public static ScalarNode Offered(ListSchema schema, ScalarNode node, PostBinding post, in Slot slot)
    {
        if (node.Lost is not { } lost || schema.Element is not ScalarSchema { Kind: ScalarKind.String })
            return node;

        var tags = post.TextOf(lost.Span).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (tags.Any(static tag => tag.Length < 2 || tag[0] != '#' || !tag.Skip(1).All(IsPlain)))
            return node;

        var bare = string.Join(", ", tags.Select(static tag => tag.Substring(1)));
        var quoted = string.Join(", ", tags.Select(Quotes.Enclose));
        var advice = $"write {slot.ShownKey}: [{bare}], or {slot.ShownKey}: [{quoted}] if each '#' is part of the text";
        return node with { Lost = lost with { Advice = advice } };
    }

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';
}
