using ContentGen.Generator.Reading.Mistakes.Brackets;
using ContentGen.Generator.Reading.Mistakes.Indentation;
using ContentGen.Generator.Reading.Mistakes.Keys;
using ContentGen.Generator.Reading.Mistakes.Lines;
using ContentGen.Generator.Reading.Mistakes.Quoting;
using ContentGen.Generator.Reading.Mistakes.Values;

namespace ContentGen.Generator.Reading.Mistakes;

internal delegate Mistake? LineCheck(LinesAbove above, LineShape line);

internal delegate Mistake? ValueCheck(ValueText value);

internal delegate Mistake? QuoteCheck(QuotedText text);

internal delegate Mistake? BracketCheck(BracketScan scan);

/// <summary>All mistakes that front matter is searched for when the parser has refused it, in the order in which they
/// are looked for: where two fit a place, the first one is reported.</summary>
/// <remarks>What the parser accepts, and does not read as it was meant, is in <see cref="Silent"/>.</remarks>
internal static class Checks
{
    /// <summary>Of a line in a block, below <c>|</c> or <c>&gt;</c>; no other check is made there.</summary>
    public static readonly LineCheck[] InBlocks =
    [
        UnindentedText.InBlock,
    ];

    /// <summary>Of any other line, comments included.</summary>
    public static readonly LineCheck[] InEveryLine =
    [
        MergeConflict.Find,
        DocumentMark.Find,
        TabIndentation.Find,
        OddSpaceIndentation.Find,
    ];

    /// <summary>Of a line compared with those above.</summary>
    public static readonly LineCheck[] OfIndentation =
    [
        UnquotedColon.InTextBelow,
        MisplacedLine.BelowValue,
        TextBelowValue.Find,
        MisplacedItem.Find,
        MisplacedLine.InUnknownColumn,
        MisplacedLine.AmongItems,
        StrayItem.BelowOtherKey,
        StrayItem.AmongKeys,
        StrayItem.BelowValue,
        StrayItem.AboveKeys,
        ReservedSign.InKey,
    ];

    /// <summary>Of a line that has no key, where one must be.</summary>
    public static readonly LineCheck[] OfMissingKeys =
    [
        UnindentedText.BelowText,
        BulletItem.Find,
        ItemWithoutSpace.Find,
        FullWidthColon.Find,
        OddSpaceAfterColon.Find,
        MissingSpace.Find,
        MissingColon.AfterKey,
        BodyWithoutFence.Find,
        MissingColon.AfterLoneWord,
        StrayLine.Find,
    ];

    /// <summary>Of a value.</summary>
    public static readonly ValueCheck[] OfValues =
    [
        TemplatePlaceholder.Find,
        QuotedText.FirstMistake,
        BracketScan.FirstMistake,
        TextAfterBlockSign.Find,
        CurlyQuotes.Find,
        ReservedSign.InValue,
        UnquotedColon.InValue,
    ];

    /// <summary>Of text in quotes, as a whole value or within brackets.</summary>
    public static readonly QuoteCheck[] OfQuotes =
    [
        BadEscape.Find,
        HalfCharacter.Find,
        UnindentedQuote.Find,
        MissingClosingQuote.Find,
        ApostropheInQuotes.Find,
        QuoteInQuotes.Find,
        TextAfterQuote.Find,
    ];

    /// <summary>Of each end of a line within brackets.</summary>
    public static readonly BracketCheck[] AtLineEndsInBrackets =
    [
        CommentInBrackets.Find,
        UnclosedBracket.AtLineEnd,
        UnindentedLine.Find,
    ];

    /// <summary>Of each character within brackets.</summary>
    public static readonly BracketCheck[] InBrackets =
    [
        UnclosedBracket.AtOtherBracket,
        MissingItem.Find,
        ColonInItem.Find,
        QuotedItem.FirstMistake,
        MissingComma.Find,
        ReservedItem.Find,
    ];

    /// <summary>Of what follows the last bracket.</summary>
    public static readonly BracketCheck[] BehindBrackets =
    [
        ExtraBracket.Find,
        TextAfterBracket.Find,
    ];
}
