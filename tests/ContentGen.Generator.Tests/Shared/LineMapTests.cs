using ContentGen.Generator.Shared;
using Microsoft.CodeAnalysis.Text;

namespace ContentGen.Generator.Tests.Shared;

public class LineMapTests
{
    [Theory]
    [InlineData("a\nb", 2, 1, 0)]
    [InlineData("a\r\nb", 3, 1, 0)]
    [InlineData("a\rb", 2, 1, 0)]
    [InlineData("a\r\r\nb", 4, 2, 0)]
    [InlineData("a\r", 2, 1, 0)]
    [InlineData("a\u2028b\u2029c\u0085d", 6, 0, 6)]
    public void LinesAreThoseThatAnEditorShows(string text, int offset, int line, int character)
    {
        var lines = new LineMap(text, text.Length).LinesOf(new TextSpan(offset, 0));

        Assert.Equal(new LinePosition(line, character), lines.Start);
    }
}
