using System.Globalization;
using System.Text;

namespace ContentGen.Html;

/// <summary>The numbers and positions that one pass over a body's HTML yields, without any of its text.</summary>
/// <param name="ExcerptStart">Where the excerpt begins in the HTML.</param>
/// <param name="ExcerptLength">The length of the excerpt in UTF-16 units; 0 if there is no text.</param>
/// <param name="WordCount">The number of words. Each CJK character counts as one.</param>
/// <param name="ReadingMinutes">Whole minutes, rounded up.</param>
/// <param name="Headings">Where each heading's element begins, in the order of the HTML. Positions instead of copies,
/// so that an assembly contains a heading's words once.</param>
internal sealed record BodyFacts(
    int ExcerptStart,
    int ExcerptLength,
    int WordCount,
    int ReadingMinutes,
    IReadOnlyList<int> Headings)
{
    /// <summary>The form in which generated code stores them: the four numbers, then the distance of each heading from
    /// the one before it.</summary>
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
