using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Yaml;

/// <summary>Hides from the parser what has been reported, so that it can read the rest.</summary>
internal sealed class Mask(HeadText head)
{
    private readonly List<TextSpan> _values = [];
    private HashSet<int>? _reportedKeys;

    /// <summary>Whether brackets that may have held all of the keys were hidden.</summary>
    public bool HidesRoot { get; private set; }

    /// <summary>Turns a value into one harmless word; it is read as <see cref="UnreadableNode"/>.</summary>
    public void HideValue(TextSpan span)
    {
        _values.Add(span);
        var firstLine = head.LineAround(span.Start);
        for (var i = span.Start; i < Math.Min(span.End, firstLine.End); i++)
        {
            if (head[i] is not (' ' or '\t'))
                head.Put(i, 'x');
        }

        HideLines(TextSpan.FromBounds(Math.Min(firstLine.NextStart, span.End), span.End));
    }

    /// <summary>Turns a value that has no key into comments.</summary>
    public void HideRoot(TextSpan span)
    {
        HidesRoot |= head[Line.At(head.File, span.Start).FirstCharacter(head.File)] is '{' or '[';
        HideLines(span);
    }

    /// <summary>Turns whole lines into comments. Their breaks stay, so that the lines below keep their
    /// meaning.</summary>
    public void HideLines(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (head[i] is not ('\n' or '\r'))
                head.Put(i, '#');
        }
    }

    /// <summary>Gives a key that has been reported a colon where it should have one, and no value.</summary>
    public void HideAllButKey(int colon, int end)
    {
        (_reportedKeys ??= []).Add(colon);
        head.Put(colon, ':');
        for (var i = colon + 1; i < end; i++)
            head.Put(i, ' ');
        _values.Add(TextSpan.FromBounds(colon + 1, Math.Max(colon + 1, end)));
    }

    public bool IsReportedKey(TextSpan key) => _reportedKeys?.Contains(key.End) == true;

    public bool HidesValue(TextSpan span)
    {
        foreach (var value in _values)
        {
            if (value.IntersectsWith(span))
                return true;
        }

        return false;
    }

    /// <summary>Whether lines below were hidden that may belong to a value, so that it only looks empty.</summary>
    public bool HidesLinesBelow(int offset)
    {
        var line = head.LineAround(offset).Next(head.File);
        while (line is { } blank && blank.IsBlank(head.File))
            line = blank.Next(head.File);
        return line is { } below && head[below.Start] == '#' && head.File[below.Start] != '#';
    }
}
