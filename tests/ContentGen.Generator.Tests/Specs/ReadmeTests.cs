using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.Specs;

/// <summary>The README shows real code, real output and the real properties.</summary>
public class ReadmeTests
{
    private static readonly string[] Lines =
        File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n").Split('\n');

    private static readonly List<FencedBlock> Blocks = [.. FencedBlock.Read(Lines)];

    [Fact]
    public void TheFirstProgramPrintsTheOutputShown()
    {
        var build = SiteBefore(Output("Program.cs")).Build().AssertClean();

        Assert.Equal(Output("Program.cs").Text, PrintedBy(build));
    }

    [Fact]
    public void TheBadPostHasTheFindingsShown() =>
        Assert.Equal(Output("the build").Lines, SiteBefore(Output("the build")).Build().Lines);

    [Fact]
    public void EverySnippetOfCSharpCompiles()
    {
        var first = SiteBefore(Output("Program.cs"));
        var later = Blocks
            .Where(block => block.Language == "csharp" && block.Line > Output("Program.cs").Line)
            .ToList();

        Assert.NotEmpty(later);
        foreach (var block in later)
        {
            Assert.NotEqual("", block.Caption);
            first.Source(block.Caption, block.Text).Build().AssertCompiles();
        }
    }

    [Fact]
    public void TheTableOfPropertiesListsThoseOfThePackage()
    {
        var inPackage = XDocument.Load(Repository.PathOf("src/ContentGen/build/ContentGen.targets"))
            .Descendants()
            .Select(static element => element.Name.LocalName)
            .Where(static name => name.StartsWith("ContentGen", StringComparison.Ordinal))
            .Where(static name => name is not ("ContentGenPost" or "ContentGenData"))
            .Append("ContentGenExclude")
            .Distinct()
            .Order(StringComparer.Ordinal);
        var inTable = Lines
            .Where(static line => line.StartsWith("| `ContentGen", StringComparison.Ordinal))
            .Select(static line => line.Split('`')[1])
            .Order(StringComparer.Ordinal);

        Assert.Equal(inPackage, inTable);
    }

    private static FencedBlock Output(string of) => Blocks.Single(block => block.Caption == "output of " + of);

    private static Site SiteBefore(FencedBlock output) => Blocks
        .Where(block => block.Line < output.Line && block.Language is ("csharp" or "markdown"))
        .Aggregate(
            new Site { OutputKind = OutputKind.ConsoleApplication },
            static (site, block) => block.Language == "csharp"
                ? site.Source(block.Caption, block.Text)
                : site.File(block.Caption, block.Text));

    private static string PrintedBy(SiteBuild build)
    {
        var entry = build.Load().EntryPoint!;
        var (console, culture) = (Console.Out, CultureInfo.CurrentCulture);
        using var printed = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            entry.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
            CultureInfo.CurrentCulture = culture;
        }

        return printed.ToString();
    }
}
