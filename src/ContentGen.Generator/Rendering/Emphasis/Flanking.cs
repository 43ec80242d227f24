using System.Globalization;
using Markdig.Helpers;

namespace ContentGen.Generator.Rendering.Emphasis;

/// <summary>Decides by the characters around a run whether it can begin or end emphasis.</summary>
/// <remarks>As on GitHub, tildes are passed over: in <c>a**~~b~~**c</c> the letters decide.</remarks>
internal static class Flanking
{
    private enum Kind
    {
        Space,
        Punctuation,
        Other,
    }

    /// <param name="before">The index of the character before the run.</param>
    /// <param name="after">The text after the run.</param>
    public static (bool CanOpen, bool CanClose) Of(char mark, int before, StringSlice after)
    {
        while (before >= 0 && after.Text[before] == '~')
            before--;
        while (after.CurrentChar == '~')
            after.SkipChar();

        var left = before < 0 ? Kind.Space : KindBefore(after.Text, before);
        var right = after.IsEmpty ? Kind.Space : KindAt(after.Text, after.Start);
        var isLeftFlanking = right != Kind.Space && (right != Kind.Punctuation || left != Kind.Other);
        var isRightFlanking = left != Kind.Space && (left != Kind.Punctuation || right != Kind.Other);
        return mark == '_'
            ? (isLeftFlanking && (!isRightFlanking || left == Kind.Punctuation),
                isRightFlanking && (!isLeftFlanking || right == Kind.Punctuation))
            : (isLeftFlanking, isRightFlanking);
    }

    private static Kind KindBefore(string text, int index) =>
        KindAt(text, index > 0 && char.IsSurrogatePair(text, index - 1) ? index - 1 : index);

    private static Kind KindAt(string text, int index)
    {
        var character = text[index];
        if (character < 128)
        {
            return char.IsLetterOrDigit(character) ? Kind.Other
                : character is ' ' or '\t' or '\n' or '\r' or '\f' ? Kind.Space
                : character is < ' ' or '\x7F' ? Kind.Other
                : Kind.Punctuation;
        }

        return CharUnicodeInfo.GetUnicodeCategory(text, index) switch
        {
            UnicodeCategory.SpaceSeparator => Kind.Space,
            >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol => Kind.Punctuation,
            _ => Kind.Other,
        };
    }
}
