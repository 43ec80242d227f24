using ContentGen.Generator.Reading.Yaml;

namespace ContentGen.Generator.Reading.Mistakes.Silent;

/// <summary>Finds the key on the line of a value, for a message that shows how to write both.</summary>
internal static class ValuePlace
{
    /// <returns>The place of the value; without a key where the value does not follow one on its line.</returns>
    public static Place Of(HeadText head, int start)
    {
        var line = head.LineAround(start);
        var shape = LineShape.Of(head, line);
        if (shape.Value != head.SkipSpace(start, line.End) || (shape.Key is null && !shape.IsItem))
            return new Place(line, -1, start, "");

        return new Place(line, shape.KeyIndent, shape.Value, shape.Key is { } key ? head.TextOf(key) : "");
    }
}
