using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ContentGen.Generator.Tests.RoundTrips;

/// <summary>What a post says is what its record holds at run time, for values of every type and in every
/// culture.</summary>
/// <remarks>More schemas: <c>CONTENTGEN_ROUND_TRIPS=1000 dotnet test --filter RoundTripTests</c>.</remarks>
public class RoundTripTests
{
    private const int PostsOfASchema = 30;

    private static readonly string[] Cultures = ["", "de-DE", "tr-TR", "ar-SA", "fa-IR", "th-TH"];

    [Fact]
    public void RandomValuesComeBack()
    {
        var count = Environment.GetEnvironmentVariable("CONTENTGEN_ROUND_TRIPS") is { Length: > 0 } text
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : 18;
        for (var seed = 0; seed < count; seed++)
            AssertComesBack(seed);
    }

    private static void AssertComesBack(int seed)
    {
        var schema = new SampleSchema(seed, members: 12);
        var posts = Enumerable.Range(0, PostsOfASchema).Select(number => (Number: number, Post: schema.Post()))
            .ToDictionary(static post => $"p{post.Number}", static post => post.Post);
        var site = posts.Aggregate(schema.AddTo(new Site()), static (site, post) =>
            site.File($"content/posts/{post.Key}{post.Value.Extension}", post.Value.Text));
        // Every second site has compressed bodies.
        site = seed % 2 == 0 ? site : site.Compressed();

        var assembly = Under(Cultures[seed % Cultures.Length], () => Loaded(site, seed));
        Under(Cultures[(seed + (seed / Cultures.Length)) % Cultures.Length], () =>
        {
            var all = (IEnumerable)assembly.GetType("Post", throwOnError: true)!.GetProperty("All")!.GetValue(null)!;
            Assert.Equal(posts.Count, all.Cast<object>().Count());
            foreach (var entry in all)
                AssertHolds(entry, posts[(string)ValueOf(entry, "Id")!].Expected,
                    $"Seed {seed}, {ValueOf(entry, "SourcePath")}");
            return true;
        });
    }

    private static Assembly Loaded(Site site, int seed)
    {
        var driver = site.Driver().RunGeneratorsAndUpdateCompilation(site.Compilation(), out var compilation, out _);
        using var image = new MemoryStream();
        var problems = driver.GetRunResult().Diagnostics.Concat(compilation.Emit(image).Diagnostics)
            .Where(static problem => problem.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(problems.Count == 0,
            string.Join(
                '\n', [$"Seed {seed}:", .. problems, site.Sources["Schema.cs"], TextOf(problems.FirstOrDefault())]));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);

        string? TextOf(Diagnostic? problem) =>
            site.Files.FirstOrDefault(file => file.Path == problem?.Location.GetLineSpan().Path)?.GetText()!.ToString();
    }

    private static void AssertHolds(object entry, IReadOnlyDictionary<string, string> expected, string place) =>
        Assert.All(
        expected,
        member => Assert.True(
            member.Value == RuntimeText.Of(ValueOf(entry, member.Key)),
            $"{place}: {member.Key}\n  expected {member.Value}\n  is       "
            + RuntimeText.Of(ValueOf(entry, member.Key))));

    private static object? ValueOf(object entry, string member) => entry.GetType().GetProperty(member)!.GetValue(entry);

    private static T Under<T>(string culture, Func<T> run)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
