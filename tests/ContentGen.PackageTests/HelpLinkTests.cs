using System.Reflection;
using System.Runtime.Loader;
using ContentGen.PackageTests.Sites;

namespace ContentGen.PackageTests;

public sealed class HelpLinkTests : IDisposable
{
    private const string Base = "https://example.org/help/";

    private readonly string _output = Directory.CreateTempSubdirectory("contentgen-help-").FullName;

    [Fact]
    public void WithABaseEachRuleHasALink()
    {
        Dotnet.Run(
            Repository.Root,
            packagesFolder: null,
            "build", "src/ContentGen.Generator", "--artifacts-path", _output, "-m:1", "-p:UseSharedCompilation=false",
            $"-p:ContentGenHelpBase={Base}").OrFail();

        var rules = RulesIn(Path.Combine(_output, "bin/ContentGen.Generator/debug"));

        Assert.Contains(("CG9001", Base + "CG9001"), rules);
        Assert.All(rules, static rule => Assert.Equal(Base + rule.Id, rule.Link));
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(_output, recursive: true);
        }
        catch (IOException)
        {
            // On Windows the build may hold a file for a moment longer; the folder is a temporary one.
        }
    }

    /// <summary>The id and the link of each rule in the generator that was built into the folder.</summary>
    private static List<(string Id, string Link)> RulesIn(string folder)
    {
        // Not the generator's own context: these tests do not reference the compiler.
        var context = new AssemblyLoadContext(null);
        context.Resolving += (_, name) => Load(name.Name!);
        return
        [
            .. Load("ContentGen.Generator").GetTypes()
                .Where(static type => type.Namespace == "ContentGen.Generator.Diagnostics")
                .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
                .Where(static field => field.FieldType.Name == "DiagnosticDescriptor")
                .Select(static field => field.GetValue(null)!)
                .Select(static rule => (TextOf(rule, "Id"), TextOf(rule, "HelpLinkUri"))),
        ];

        Assembly Load(string name) =>
            context.LoadFromStream(new MemoryStream(File.ReadAllBytes(Path.Combine(folder, name + ".dll"))));

        static string TextOf(object rule, string property) =>
            (string)rule.GetType().GetProperty(property)!.GetValue(rule)!;
    }
}
