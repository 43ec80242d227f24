using ContentGen.Generator.Reading.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Reading.Mistakes.Quoting;

/// <summary>A backslash in double quotes with what follows it and forms a character with it.</summary>
/// <param name="Sign">What follows the backslash.</param>
/// <param name="Code">The number that the digits form; null where there are too few of them, or none are
/// needed.</param>
internal sealed record Escape(TextSpan Span, char Sign, long? Code)
{
    public const int SignLength = 2;

    private const string Signs = "0abtnvfre \"/\\N_LPxuU\t\n\r";

    public bool IsKnown => Signs.IndexOf(Sign) >= 0;

    /// <summary>How many digits must follow.</summary>
    public int Digits => Sign switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };

    public bool IsComplete => Digits == 0 || Code is not null;

    public static Escape At(HeadText head, int backslash)
    {
        var escape = new Escape(new TextSpan(backslash, SignLength), head[backslash + 1], Code: null);
        if (escape.Digits == 0)
            return escape;

        var code = 0L;
        for (var i = 0; i < escape.Digits; i++)
        {
            var digit = head[backslash + SignLength + i];
            if (digit is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
                return escape;
            code = (code * 16) + Value(digit);
        }

        return escape with { Span = new TextSpan(backslash, SignLength + escape.Digits), Code = code };
    }

    private static int Value(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
