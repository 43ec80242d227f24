using System.Globalization;
using System.Text;

namespace ContentGen.Html;

/// <summary>What is known of a body's HTML from one walk over it: numbers and places, none of its text.</summary>
/// <param name="ExcerptStart">Where the excerpt begins in the HTML.</param>
/// <param name="ExcerptLength">In UTF-16 units; 0 where there is no text.</param>
/// <param name="WordCount">Words, each CJK character being one.</param>
/// <param name="ReadingMinutes">Whole minutes, rounded up.</param>
/// <param name="Headings">Where each heading's element begins, in the order of the HTML. Places instead of copies, so that an
/// assembly holds a heading's words once.</param>
internal sealed record BodyFacts(
    int ExcerptStart,
    int ExcerptLength,
    int WordCount,
    int ReadingMinutes,
    IReadOnlyList<int> Headings)
{
    /// <summary>The form in which generated code holds them: the four numbers, then how far each heading is from the one
    /// before it.</summary>
    public string Format()
    {
        var text = new StringBuilder();
        text.Append(Digits(ExcerptStart)).Append(' ').Append(Digits(ExcerptLength)).Append(' ');
        text.Append(Digits(WordCount)).Append(' ').Append(Digits(ReadingMinutes));
        var before = 0;
        foreach (var heading in Headings)
        {
            text.Append(' ').Append(Digits(heading - before));
            before = heading;
        }

        return text.ToString();
    }

    public static BodyFacts Parse(string text)
    {
        var numbers = text.Split(' ');
        var headings = new int[numbers.Length - 4];
        for (var i = 0; i < headings.Length; i++)
            headings[i] = Number(4 + i) + (i == 0 ? 0 : headings[i - 1]);
        return new BodyFacts(Number(0), Number(1), Number(2), Number(3), headings);

        int Number(int index) => int.Parse(numbers[index], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
