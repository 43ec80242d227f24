using ContentGen.Generator.Reading;

namespace ContentGen.Generator.Tests.Reading;

public class HostileTextTests
{
    // A text four times as long takes four times as long where the work is in proportion to it, and sixteen times where
    // it grows with the square. What comes between is the memory, which is slower the more of it is used.
    private const int Factor = 4;
    private const int MaxGrowth = 10;

    // The ratio of two times that are this short is of no use.
    private const long TooShortToCompare = 20_000_000;

    private const int MaxRounds = 12;

    private static readonly Dictionary<string, Func<int, string>> Texts = new(StringComparer.Ordinal)
    {
        ["a long line"] = static n => Keys("a: " + Repeat("x", 100 * n)),
        ["a long key"] = static n => Keys(Repeat("x", 100 * n) + ": a"),
        ["a long open text"] = static n => Keys("a: \"" + Repeat("x", 100 * n)),
        ["colons"] = static n => Keys("a: " + Repeat("b: ", 10 * n)),
        ["open brackets"] = static n => Keys("a: " + Repeat("[", 10 * n)),
        ["brackets"] = static n => Keys("a: " + Repeat("[", 10 * n) + Repeat("]", 10 * n)),
        ["brackets on lines"] = static n => Keys("a: " + Repeat("[\n", 10 * n)),
        ["braces"] = static n => Keys("a: " + Repeat("{a: ", 10 * n)),
        ["dashes"] = static n => Keys("a:\n  " + Repeat("- ", 10 * n)),
        ["question marks"] = static n => Keys(Repeat("? ", 10 * n)),
        ["quotes"] = static n => Keys("a: " + Repeat("'", (10 * n) + 1)),
        ["open quotes"] = static n => Keys(Repeat("a: \"\n", 5 * n)),
        ["escapes"] = static n => Keys("a: \"" + Repeat("\\n", 10 * n) + "\\b\""),
        ["many mistakes"] = static n => Keys(Lines(n, static i => $"key{i}: @v")),
        ["many lost comments"] = static n => Keys(Lines(n, static i => $"key{i}: v #w")),
        ["many tabs"] = static n => Keys(Lines(n, static i => $"key{i}:\n\ta: b")),
        ["keys alike"] = static n => Keys(Lines(n, static i => $"a{Repeat("-", i % 100)}{Repeat("_", i / 100)}b: v")),
        ["many keys"] = static n => Keys(Lines(n, static i => $"key{i}: v")),
        ["anchors"] = static n => Keys(Lines(n, static i => $"key{i}: &a{i} v")),
        ["aliases"] = static n => Keys("a: &a [x]\n" + Lines(n, static i => $"key{i}: [*a, *a, *a]")),
        ["NUL"] = static n => Keys("a: " + Repeat("\0", 50 * n)),
        ["half characters"] = static n => Keys("a: " + Repeat("\uD800", 50 * n)),
        ["open directions"] = static n => Keys("a: b") + Repeat("\u2067", 50 * n),
        ["one damaged word"] = static n => Keys("a: b") + Repeat("Ð±", 30 * n),
        ["fences"] = static n => Repeat("---\n", 10 * n),
        ["indented fences"] = static n => Repeat(" ---\na: b\n", 10 * n),
        ["merge conflicts"] = static n => Keys(Repeat("<<<<<<< a\n=======\n>>>>>>> b\n", n)),
        ["items on one line"] = static n => Keys("a: [" + Repeat("tag, ", 5 * n) + "b]"),
        ["quotes that are not opened"] = static n => Keys("a: [" + Repeat("tag\", ", 5 * n) + "b]"),
        ["empty lines"] = static n => Keys("a: b") + Repeat("\n", 50 * n),
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void TheTimeToReadItGrowsWithItsLength(string name)
    {
        var (small, large) = (Texts[name](2_500), Texts[name](2_500 * Factor));
        var (shortest, longest) = (long.MaxValue, long.MaxValue);
        // The first rounds are those in which code is compiled, and the least of several has the fewest disturbances.
        for (var round = 0; round < MaxRounds; round++)
        {
            shortest = Math.Min(shortest, ThreadTime.Of(() => Head.Read(small)));
            longest = Math.Min(longest, ThreadTime.Of(() => Head.Read(large)));
            if (round > 0 && (longest < TooShortToCompare || longest < shortest * MaxGrowth))
                return;
        }

        Assert.Fail($"{shortest} for {small.Length} characters, {longest} for {large.Length}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryPlaceIsInTheFile(string name)
    {
        var text = Texts[name](200);

        Assert.All(Head.Read(text).Findings, finding => Assert.InRange(finding.Place.Span.End, 0, text.Length));
    }

    // The parser's own work grows with the square of the depth, so it must end early.
    [Fact]
    public void DeepIndentationIsRefusedEarly()
    {
        var text = Keys(Lines(1_000, static depth => Repeat(" ", depth) + "a:"));

        Assert.Equal(["CG1126"], Head.Read(text).Findings.Select(static finding => finding.Rule.Id));
    }

    [Fact]
    public void AnAliasBombIsOneFinding()
    {
        var bomb = "k0: &k0 [x, x]\n" + Lines(20, static i => $"k{i + 1}: &k{i + 1} [*k{i}, *k{i}]");

        Assert.Equal(["CG1120(2,5) '&k0'"], Head.FindingsIn(bomb));
    }

    [Fact]
    public void AKeyThatOccursThousandsOfTimesIsOneFinding()
    {
        var text = Keys(Lines(10_000, static _ => "a: b"));

        Assert.Equal(["CG1101(3,1) 'a'"], Head.Findings(text));
        Assert.Equal("the key 'a' is already on line 2; it occurs 10000 times, so delete all but one", Head.Message(text));
    }

    [Fact]
    public void ThousandsOfMistakesAreCountedAndNotListed()
    {
        var text = Keys(Lines(10_000, static i => $"key{i}: !tag v"));

        var messages = Head.Messages(text);
        Assert.Equal(201, messages.Length);
        Assert.Equal("9800 more findings about the text of this file are not shown; fix the first ones", messages[0]);
        Assert.Equal("CG1121(2,7) '!tag v'", Head.Findings(text)[1]);
    }

    [Theory]
    [InlineData(62, true)]
    [InlineData(64, false)]
    public void NestingEndsAtSixtyFourLevels(int brackets, bool isRead)
    {
        var read = Head.ReadKeys("a: " + Repeat("[", brackets) + Repeat("]", brackets) + "\nb: c");

        Assert.Equal(isRead, read.Findings.IsEmpty);
        Assert.Equal(isRead, read.Root.Entries[0].Value is ListNode);
        Assert.Equal("c", Head.Show(read.Root.Entries[1].Value));
    }

    [Fact]
    public void ReadingStopsWhenTheCompilerDoesNotNeedItAnyMore()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        var file = Head.File(Keys("a: b"));
        Assert.Throws<OperationCanceledException>(() => FrontMatterReader.Read(file, cancelled.Token));
    }

    private static string Keys(string keys) => "---\n" + keys + "\n---\n";

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Lines(int count, Func<int, string> line) =>
        string.Join('\n', Enumerable.Range(0, count).Select(line));
}
