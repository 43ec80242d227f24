using System.Globalization;

namespace ContentGen.Generator.Binding.Constraints.Patterns;

/// <summary>One part of a simple regular expression: a set of characters, or a group, and how often it
/// occurs.</summary>
/// <param name="Characters">In words: <c>lower-case letters (a-z) and digits</c>.</param>
/// <param name="IsOneClass">Whether that is a single kind of characters.</param>
/// <param name="Literal">Where only one character can be there.</param>
/// <param name="Group">The parts of a group that may occur any number of times; null otherwise.</param>
/// <param name="Least">How often it occurs.</param>
/// <param name="Most">Null for any number.</param>
internal sealed record PatternPart(
    string Characters, bool IsOneClass, string? Literal, List<PatternPart>? Group, int Least = 1, int? Most = 1)
{
    private const string Special = "()[]{}|*+?^$.\\";

    /// <summary>Null where the pattern has anything else.</summary>
    public static List<PatternPart>? ReadAll(string pattern)
    {
        var position = 0;
        return ReadAll(pattern, ref position, isInGroup: false) is { } parts && position == pattern.Length
            ? parts
            : null;
    }

    private static List<PatternPart>? ReadAll(string pattern, ref int position, bool isInGroup)
    {
        var parts = new List<PatternPart>();
        while (position < pattern.Length && !(isInGroup && pattern[position] == ')'))
        {
            var part = pattern[position] == '(' && !isInGroup
                ? ReadGroup(pattern, ref position)
                : ReadCharacters(pattern, ref position);
            if (part is null || !TryTakeCount(pattern, ref position, out var least, out var most))
                return null;
            if (part.Group is not null && (least > 1 || most is not null))
                return null;
            parts.Add(part with { Least = least, Most = most });
        }

        return parts;
    }

    private static PatternPart? ReadGroup(string pattern, ref int position)
    {
        position++;
        if (string.CompareOrdinal(pattern, position, "?:", 0, 2) == 0)
            position += 2;
        if (ReadAll(pattern, ref position, isInGroup: true) is not { } parts || position == pattern.Length)
            return null;
        position++;
        return new PatternPart("", IsOneClass: false, Literal: null, parts);
    }

    private static PatternPart? ReadCharacters(string pattern, ref int position)
    {
        var set = new CharacterWords();
        if (pattern[position] == '[')
        {
            var end = pattern.IndexOf(']', position);
            if (end < 0 || !set.TryAddClass(pattern.Substring(position + 1, end - position - 1)))
                return null;
            position = end + 1;
        }
        else if (pattern[position] == '\\' && position + 1 < pattern.Length)
        {
            if (!set.TryAddEscape(pattern[position + 1]))
                return null;
            position += 2;
        }
        else if (Special.IndexOf(pattern[position]) < 0)
        {
            set.Add(pattern[position++]);
        }
        else
        {
            return null;
        }

        return new PatternPart(set.ToString(), set.Kinds == 1, set.Literal, Group: null);
    }

    private static bool TryTakeCount(string pattern, ref int position, out int least, out int? most)
    {
        (least, most) = (1, 1);
        if (position == pattern.Length)
            return true;

        switch (pattern[position])
        {
            case '+':
                most = null;
                break;
            case '*':
                (least, most) = (0, null);
                break;
            case '?':
                least = 0;
                break;
            case '{':
                return TryTakeNumbers(pattern, ref position, out least, out most);
            default:
                return true;
        }

        position++;
        return true;
    }

    // {2}, {2,} or {2,4}.
    private static bool TryTakeNumbers(string pattern, ref int position, out int least, out int? most)
    {
        (least, most) = (0, null);
        var end = pattern.IndexOf('}', position);
        if (end < 0)
            return false;

        var numbers = pattern.Substring(position + 1, end - position - 1).Split(',');
        position = end + 1;
        if (numbers.Length > 2 || !TryRead(numbers[0], out least))
            return false;
        if (numbers.Length == 1)
            most = least;
        else if (numbers[1].Length > 0)
            most = TryRead(numbers[1], out var limit) ? limit : -1;
        return most != -1;
    }

    private static bool TryRead(string digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
