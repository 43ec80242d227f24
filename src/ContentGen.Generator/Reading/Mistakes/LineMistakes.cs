using ContentGen.Generator.Diagnostics;
using ContentGen.Generator.Reading.DamagedText;
using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>What is wrong with a line as a whole: its indentation, its key, or that it stands there at all.</summary>
internal static class LineMistakes
{
    private static readonly string[] ConflictMarkers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    // A word that could be a key; more words than these are a sentence.
    private const int MaxWordsOfLine = 6;

    public static Mistake? InEveryLine(HeadText head, LineShape shape)
    {
        var line = shape.Line;
        if (ConflictMarkers.Any(marker => StartsWith(head, line, marker)))
        {
            return new Mistake(
                ReadingRules.MergeConflict,
                line.Span,
                [Shown.Value(head.TextOf(line.Span).TrimEnd())],
                static hidden => HideConflicts(hidden));
        }

        if (line.Length >= 3 && head.TextOf(new TextSpan(line.Start, 3)) is "---" or "..." && LineShape.IsSpaceOrEnd(head, line.Start + 3, line.End))
        {
            var mark = head.TextOf(new TextSpan(line.Start, 3));
            return new Mistake(ReadingRules.DocumentMark, Content(head, shape), [mark], hidden => hidden.HideLines(line.Span));
        }

        for (var i = line.Start; i < shape.Content; i++)
        {
            if (head[i] == '\t')
                return new Mistake(ReadingRules.TabIndentation, TextSpan.FromBounds(line.Start, shape.Content), [], static hidden => ReplaceTabs(hidden));
        }

        var end = shape.Content;
        while (IsOddSpace(head[end]))
            end++;
        return end > shape.Content
            ? new Mistake(ReadingRules.OddSpace, TextSpan.FromBounds(shape.Content, end), [CodePages.Name(head[shape.Content])], static hidden => ReplaceOddSpaces(hidden))
            : null;
    }

    /// <summary>A line below a finished value, indented as if it belonged to it.</summary>
    /// <param name="parent">The line of the key that both belong to; null for the root.</param>
    public static Mistake TooDeep(HeadText head, LineShape shape, LineShape above, LineShape? parent) => shape.Key is { } key && !shape.IsItem
        ? Misplaced(head, shape, key, above, parent)
        : new Mistake(
            ReadingRules.TextBelowValue,
            Content(head, shape),
            [Shown.Value(head.TextOf(Content(head, shape)))],
            hidden => hidden.HideLines(shape.Line.Span));

    /// <summary>A line in a column in which nothing above stands.</summary>
    /// <param name="parent">The line of the key that both belong to; null for the root.</param>
    public static Mistake WrongColumn(HeadText head, LineShape shape, LineShape above, LineShape? parent) =>
        Misplaced(head, shape, shape.Key ?? Content(head, shape), above, parent);

    public static Mistake ItemWithoutKey(HeadText head, LineShape shape) => new(
        ReadingRules.ItemWithoutKey,
        Content(head, shape),
        [],
        hidden => HideItems(hidden, shape));

    /// <summary>An item below nested keys: neither a list nor keys can be made of the two together.</summary>
    public static Mistake ItemAmongKeys(HeadText head, LineShape shape, LineShape parent) => new(
        ReadingRules.ItemWithoutKey,
        Content(head, shape),
        [],
        hidden => HideBelow(hidden, parent));

    /// <summary>A line that has no key, where one must stand.</summary>
    /// <param name="heading">A heading of Markdown above it.</param>
    public static Mistake? WithoutKey(HeadText head, LineShape shape, bool isAfterBlank, LineShape? heading)
    {
        var content = Content(head, shape);
        var text = head.TextOf(content);
        if (LostItems.BulletedText(text) is { } item)
        {
            return new Mistake(
                ReadingRules.BulletIsNoHyphen, new TextSpan(content.Start, 1), [text.Substring(0, 1), Shown.Value(item)],
                hidden => HideRun(hidden, shape));
        }

        if (LostItems.IsLikeItem(text))
        {
            return new Mistake(
                ReadingRules.MissingSpaceAfterHyphen, content, ["- " + Shown.Value(text.Substring(1))],
                hidden => HideRun(hidden, shape));
        }

        var word = LengthOfWord(text);
        if (word > 0 && word < text.Length)
        {
            var colon = content.Start + word;
            switch (text[word])
            {
                case '\uFF1A' or '\uFE55' or '\uFE13':
                    return KeyOnly(ReadingRules.FullWidthColon, UpTo(colon), text[word].ToString(), With(text, word));
                case ':' when text[word + 1] is '\u00A0' or '\u3000' or '\u2007' or '\u202F':
                    return KeyOnly(ReadingRules.OddSpace, new TextSpan(colon + 1, 1), CodePages.Name(text[word + 1]));
                case ':' when string.CompareOrdinal(text, word, "://", 0, 3) != 0:
                    return KeyOnly(ReadingRules.MissingSpace, UpTo(colon), With(text, word));
            }

            if (text[word] is ' ' or '\t' or '=' or ';' && !(isAfterBlank && (IsSentence(text) || heading is not null || !HasKeyBelow(head, shape.Line))))
                return KeyOnly(ReadingRules.MissingColon, content, Shown.Value(text.Substring(0, word)), With(text, word));

            TextSpan UpTo(int sign) => TextSpan.FromBounds(content.Start, sign + 1);

            Mistake KeyOnly(Microsoft.CodeAnalysis.DiagnosticDescriptor rule, TextSpan span, params string[] arguments) =>
                new(rule, span, arguments, hidden => hidden.HideAllButKey(colon, shape.Line.End));
        }

        if (isAfterBlank && shape.Indent == 0)
            return new Mistake(ReadingRules.ClosingFenceMissing, heading is null ? content : Content(head, heading), [], hidden => HideFrom(hidden, shape.Line.Start));

        return word == text.Length
            ? new Mistake(ReadingRules.MissingColon, content, [Shown.Value(text), text + ": ..."], hidden =>
            {
                if (shape.Indent == 0)
                    Recover(hidden, content);
                hidden.LeftOut.Add((text, content.Start));
                hidden.HideLines(new Place(shape.Line, shape.Indent, shape.Line.Start, "").Whole(hidden));
            })
            : null;
    }

    private static Mistake Misplaced(HeadText head, LineShape shape, TextSpan what, LineShape above, LineShape? parent) => new(
        ReadingRules.WrongIndentation,
        what,
        [Shown.Value(head.TextOf(what)), Shown.Value(head.TextOf(above.Key ?? Content(head, above)))],
        hidden =>
        {
            if (parent is null)
                HideAtRoot(hidden, shape, above);
            else
                HideBelow(hidden, parent);
        });

    // The lines below stand where they do for the same reason.
    private static void HideAtRoot(HeadText head, LineShape shape, LineShape above)
    {
        for (Line? line = shape.Line; line is { } current && current.Start < head.Span.End; line = current.Next(head.File))
        {
            var below = LineShape.Of(head, current);
            if (!below.IsBlank && below.Indent < shape.Indent && below.Indent <= above.Indent)
                break;
            if (below is { IsItem: false, Key: { } key } && below.Indent == shape.Indent)
                Recover(head, key);
            HideKey(head, below);
        }
    }

    // Where one line is misplaced, it is not known what the others are: nothing more is said of the key's value.
    private static void HideBelow(HeadText head, LineShape parent)
    {
        for (var line = parent.Line.Next(head.File); line is { } current && current.Start < head.Span.End; line = current.Next(head.File))
        {
            var below = LineShape.Of(head, current);
            if (!below.IsBlank && head[below.Content] != '#' && (below.Indent < parent.KeyIndent || (below.Indent == parent.KeyIndent && !below.IsItem)))
                break;
            head.HideLines(current.Span);
        }
    }

    /// <summary>Hides a line whose key may be wanted where it stands.</summary>
    public static void HideKey(HeadText head, LineShape shape)
    {
        if (shape.Key is { } key)
            head.LeftOut.Add((NameOf(head, key), key.Start));
        head.HideLines(shape.Line.Span);
    }

    private static void Recover(HeadText head, TextSpan key) =>
        head.Recovered.Add(new MappingEntry(NameOf(head, key), key, new UnreadableNode(new TextSpan(key.End, 0))) { IsReported = true });

    private static string NameOf(HeadText head, TextSpan key) => head.TextOf(key).Trim('"', '\'');

    private static string With(string text, int word) =>
        text.Substring(0, word) + ": " + Shown.Value(text.Substring(word + 1).TrimStart(' ', '\t', '\u00A0', '\u3000', '=', ';'));

    private static TextSpan Content(HeadText head, LineShape shape)
    {
        var end = shape.Line.End;
        while (end > shape.Content && head[end - 1] is ' ' or '\t')
            end--;
        return TextSpan.FromBounds(shape.Content, end);
    }

    private static int LengthOfWord(string text)
    {
        var i = 0;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '_' or '-' or '.'))
            i++;
        return i;
    }

    private static bool IsSentence(string text) => text.Split(' ').Length > MaxWordsOfLine || text[text.Length - 1] is '.' or '!' or '?';

    private static bool HasKeyBelow(HeadText head, Line line)
    {
        for (var next = line.Next(head.File); next is { } below && below.Start < head.Span.End; next = below.Next(head.File))
        {
            if (LineShape.Of(head, below) is { Key: not null, Indent: 0 })
                return true;
        }

        return false;
    }

    private static bool StartsWith(HeadText head, Line line, string marker) =>
        line.Length >= marker.Length
        && head.TextOf(new TextSpan(line.Start, marker.Length)) == marker
        && (line.Length == marker.Length || head[line.Start + marker.Length] == ' ');

    private static void HideFrom(HeadText head, int start) => head.HideLines(TextSpan.FromBounds(start, head.Span.End));

    // "Ours" is read, and "theirs" is not: together they would be a heap of duplicate keys.
    private static void HideConflicts(HeadText head)
    {
        var isTheirs = false;
        EachLine(head, line =>
        {
            var marker = Array.FindIndex(ConflictMarkers, candidate => StartsWith(head, line, candidate));
            isTheirs = marker switch { 0 or 3 => false, 1 or 2 => true, _ => isTheirs };
            if (isTheirs || marker >= 0)
                HideKey(head, LineShape.Of(head, line));
        });
    }

    // Where one line is indented with tabs, its neighbours are too: that is one mistake.
    private static void ReplaceTabs(HeadText head)
    {
        head.HasReplacedTabs = true;
        EachLine(head, line =>
        {
            for (var i = line.Start; i < line.End && head[i] is ' ' or '\t'; i++)
            {
                if (head[i] == '\t')
                    head.Put(i, ' ');
            }
        });
    }

    // An editor that makes one no-break space makes many.
    private static void ReplaceOddSpaces(HeadText head) => EachLine(head, line =>
    {
        for (var i = line.Start; i < line.End && (head[i] is ' ' or '\t' || IsOddSpace(head[i])); i++)
        {
            if (IsOddSpace(head[i]))
                head.Put(i, ' ');
        }
    });

    public static bool IsOddSpace(char c) => c > '\u007F' && char.IsWhiteSpace(c);

    // The items of one list are mostly written alike.
    private static void HideRun(HeadText head, LineShape first)
    {
        for (Line? line = first.Line; line is { } current && current.Start < head.Span.End; line = current.Next(head.File))
        {
            var shape = LineShape.Of(head, current);
            if (shape.Indent != first.Indent || !LostItems.IsLikeItem(head.TextOf(Content(head, shape))))
                break;
            head.HideLines(current.Span);
        }
    }

    private static void HideItems(HeadText head, LineShape first)
    {
        var isItem = false;
        EachLine(head, line =>
        {
            if (line.Start == first.Line.Start)
                isItem = true;
            else if (isItem && !line.IsBlank(head.File))
                isItem = LineShape.Of(head, line) is var shape && (shape.Indent > first.Indent || (shape.IsItem && shape.Indent == first.Indent));
            if (isItem)
                head.HideLines(line.Span);
        });
    }

    private static void EachLine(HeadText head, Action<Line> action)
    {
        for (Line? line = Line.At(head.File, head.Span.Start); line is { } current && current.Start < head.Span.End; line = current.Next(head.File))
            action(current);
    }
}
