using System.Diagnostics;
using ContentGen.Generator.Reading;
using ContentGen.Generator.Reading.Yaml;
using ContentGen.Generator.Schema.Declarations;

namespace ContentGen.Generator.Tests.Reading;

public class HostileTextTests
{
    // What takes longer grows with the square of its length; a slow machine takes a tenth of this.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Texts => new()
    {
        { "a line of a megabyte", Keys("a: " + Repeat("x", 1_000_000)) },
        { "a key of a megabyte", Keys(Repeat("x", 1_000_000) + ": a") },
        { "an open text of a megabyte", Keys("a: \"" + Repeat("x", 1_000_000)) },
        { "colons", Keys("a: " + Repeat("b: ", 100_000)) },
        { "open brackets", Keys("a: " + Repeat("[", 100_000)) },
        { "brackets", Keys("a: " + Repeat("[", 100_000) + Repeat("]", 100_000)) },
        { "brackets on lines", Keys("a: " + Repeat("[\n", 100_000)) },
        { "braces", Keys("a: " + Repeat("{a: ", 100_000)) },
        { "dashes", Keys("a:\n  " + Repeat("- ", 100_000)) },
        { "question marks", Keys(Repeat("? ", 100_000)) },
        { "quotes", Keys("a: " + Repeat("'", 100_001)) },
        { "open quotes", Keys(Repeat("a: \"\n", 50_000)) },
        { "indented keys", Keys(string.Concat(Enumerable.Range(0, 1_000).Select(static depth => Repeat(" ", depth) + "a:\n"))) },
        { "many mistakes", Keys(Lines(10_000, static i => $"key{i}: @v")) },
        { "keys alike", Keys(Lines(10_000, static i => "a" + Repeat("-", i % 1_000) + Repeat("_", i / 1_000) + "b: v")) },
        { "many keys", Keys(Lines(10_000, static i => $"key{i}: v")) },
        { "anchors", Keys(Lines(10_000, static i => $"key{i}: &a{i} v")) },
        { "aliases", Keys("a: &a [x]\n" + Lines(10_000, static i => $"key{i}: [*a, *a, *a]")) },
        { "NUL", Keys("a: " + Repeat("\0", 500_000)) },
        { "half characters", Keys("a: " + Repeat("\uD800", 500_000)) },
        { "open directions", Keys("a: b") + Repeat("\u2067", 500_000) },
        { "one damaged word", Keys("a: b") + Repeat("Ð±", 300_000) },
        { "fences", Repeat("---\n", 100_000) },
        { "indented fences", Repeat(" ---\na: b\n", 100_000) },
        { "merge conflicts", Keys(Repeat("<<<<<<< a\n=======\n>>>>>>> b\n", 10_000)) },
        { "empty lines", Keys("a: b") + Repeat("\n", 500_000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void ItIsReadInReasonableTime(string name, string text)
    {
        var watch = Stopwatch.StartNew();

        var read = Head.Read(text);

        Assert.True(watch.Elapsed < Limit, $"{name}: {watch.Elapsed}");
        Assert.All(read.Findings, finding => Assert.InRange(finding.Place.Span.End, 0, text.Length));
    }

    [Fact]
    public void AnAliasBombIsOneFinding()
    {
        var bomb = "a: &a [x, x]\n" + Lines(20, static i => $"{(char)('b' + i)}: &{(char)('b' + i)} [*{(char)('a' + i)}, *{(char)('a' + i)}]");

        Assert.Equal(["CG1120(2,4) '&a'"], Head.FindingsIn(bomb));
    }

    [Fact]
    public void AKeyThatOccursThousandsOfTimesIsOneFinding()
    {
        var text = Keys(Lines(10_000, static _ => "a: b"));

        Assert.Equal(["CG1101(3,1) 'a'"], Head.Findings(text));
        Assert.Equal(["the key 'a' is already on line 2; it occurs 10000 times, so delete all but one"], Head.Messages(text));
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

        Assert.Throws<OperationCanceledException>(() => FrontMatterReader.Read(Head.File(Keys("a: b")), cancelled.Token));
    }

    private static string Keys(string keys) => "---\n" + keys + "\n---\n";

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));
}
