using ContentGen.Generator.Reading.Mistakes.Lines;
using ContentGen.Generator.Reading.Mistakes.Values;
using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes;

/// <summary>Looks for the mistake that kept front matter from being read.</summary>
/// <remarks>It knows the mistakes that people make, not YAML: it is used only after the parser has refused the text, and
/// looks only at what is before the place of refusal. <see cref="Checks"/> lists the mistakes.</remarks>
internal sealed class MistakeFinder(HeadText head)
{
    private readonly LinesAbove _above = new(head);

    public Mistake? FirstBefore(int failedAt)
    {
        for (var next = head.FirstLine; next is { } line && line.Start <= failedAt; )
        {
            next = head.LineBelow(line);
            if (line.IsBlank(head.File))
            {
                _above.TakeBlank();
                continue;
            }

            var shape = LineShape.Of(head, line);
            if (_above.HasInBlock(shape))
            {
                _above.TakeTextOfBlock(shape);
                if (First(Checks.InBlocks, shape) is { } broken)
                    return broken;
                continue;
            }

            if (First(Checks.InEveryLine, shape) is { } mistake)
                return mistake;
            if (head[shape.Content] == '#')
            {
                _above.TakeComment(shape);
                continue;
            }

            if (DocumentMark.IsAboveAll(_above, shape))
                continue;
            if (In(shape, out var end) is { } found)
                return found;
            _above.Pass();
            if (end > line.End)
                next = head.LineBelow(Line.Around(head.File, end));
        }

        return null;
    }

    /// <param name="end">After the line, or after its value, which may end further down.</param>
    private Mistake? In(LineShape line, out int end)
    {
        end = line.Line.End;
        if (_above.HasInText(line))
            return null;

        _above.CloseBefore(line);
        if (First(Checks.OfIndentation, line) is { } misplaced)
            return misplaced;

        if (_above.HasValueIn(line))
            _above.TakeValueBelow(line);
        else if (_above.WithoutKey(line) is { } text)
            return First(Checks.OfMissingKeys, text);
        else
            _above.TakeKeyOrItem(line);

        var value = new ValueText(head, _above.Value!);
        var mistake = value.FirstMistake();
        end = value.End;
        return mistake;
    }

    private Mistake? First(LineCheck[] checks, LineShape line)
    {
        foreach (var check in checks)
        {
            if (check(_above, line) is { } mistake)
                return mistake;
        }

        return null;
    }
}
